//! Which method of the official SDKs makes a call. The names are those of the Python SDK; TypeScript has the same in its
//! own spelling.

/// The operation, and its method below the client.
const METHODS: [(&str, &str); 58] = [
    ("add_rbac_group_member", "organization.rbac_groups.members.add"),
    ("add_service_account_of_workspace", "organization.workspaces.service_accounts.add"),
    ("add_workspace_member", "organization.workspaces.members.add"),
    ("add_workspace_of_service_account", "organization.service_accounts.workspaces.add"),
    ("archive_service_account", "organization.service_accounts.archive"),
    ("archive_workspace", "organization.workspaces.archive"),
    ("create_invite", "organization.invites.create"),
    ("create_rbac_group", "organization.rbac_groups.create"),
    ("create_service_account", "organization.service_accounts.create"),
    ("create_webhook_endpoint", "beta.organization.webhooks.create"),
    ("create_workspace", "organization.workspaces.create"),
    ("delete_invite", "organization.invites.delete"),
    ("delete_rbac_group", "organization.rbac_groups.delete"),
    ("delete_webhook_endpoint", "beta.organization.webhooks.delete"),
    ("list_api_keys", "organization.api_keys.list"),
    ("list_invites", "organization.invites.list"),
    ("list_rate_limits", "organization.rate_limits.list"),
    ("list_rbac_group_members", "organization.rbac_groups.members.list"),
    ("list_rbac_groups", "organization.rbac_groups.list"),
    ("list_rbac_role_permissions", "organization.rbac_roles.permissions.list"),
    ("list_rbac_roles", "organization.rbac_roles.list"),
    ("list_service_accounts", "organization.service_accounts.list"),
    ("list_service_accounts_of_workspace", "organization.workspaces.service_accounts.list"),
    ("list_users", "organization.users.list"),
    ("list_webhook_endpoints", "beta.organization.webhooks.list"),
    ("list_workspace_members", "organization.workspaces.members.list"),
    ("list_workspace_rate_limits", "organization.workspaces.rate_limits.list"),
    ("list_workspaces", "organization.workspaces.list"),
    ("list_workspaces_of_service_account", "organization.service_accounts.workspaces.list"),
    ("regenerate_webhook_signing_secret", "beta.organization.webhooks.regenerate_signing_secret"),
    ("remove_rbac_group_member", "organization.rbac_groups.members.remove"),
    ("remove_service_account_of_workspace", "organization.workspaces.service_accounts.remove"),
    ("remove_user", "organization.users.remove"),
    ("remove_workspace_member", "organization.workspaces.members.remove"),
    ("remove_workspace_of_service_account", "organization.service_accounts.workspaces.remove"),
    ("retrieve_api_key", "organization.api_keys.retrieve"),
    ("retrieve_compliance_settings", "organization.compliance_settings.retrieve"),
    ("retrieve_invite", "organization.invites.retrieve"),
    ("retrieve_organization", "organization.retrieve"),
    ("retrieve_rbac_group", "organization.rbac_groups.retrieve"),
    ("retrieve_rbac_role", "organization.rbac_roles.retrieve"),
    ("retrieve_service_account", "organization.service_accounts.retrieve"),
    ("retrieve_service_account_of_workspace", "organization.workspaces.service_accounts.retrieve"),
    ("retrieve_user", "organization.users.retrieve"),
    ("retrieve_webhook_endpoint", "beta.organization.webhooks.retrieve"),
    ("retrieve_workspace", "organization.workspaces.retrieve"),
    ("retrieve_workspace_member", "organization.workspaces.members.retrieve"),
    ("sign_out_user", "beta.organization.users.sign_out"),
    ("update_api_key", "organization.api_keys.update"),
    ("update_compliance_settings", "organization.compliance_settings.update"),
    ("update_rbac_group", "organization.rbac_groups.update"),
    ("update_service_account", "organization.service_accounts.update"),
    ("update_service_account_of_workspace", "organization.workspaces.service_accounts.update"),
    ("update_user", "organization.users.update"),
    ("update_webhook_endpoint", "beta.organization.webhooks.update"),
    ("update_workspace", "organization.workspaces.update"),
    ("update_workspace_member", "organization.workspaces.members.update"),
    ("update_workspace_rate_limit", "organization.workspaces.rate_limits.update"),
];

/// The method of an operation that the SDKs know, such as `organization.invites.create`.
pub(super) fn method(operation: &str) -> Option<&'static str> {
    METHODS.iter().find(|(known, _)| *known == operation).map(|(_, method)| *method)
}

/// The same in TypeScript's spelling.
pub(super) fn in_typescript(method: &str) -> String {
    method.split('.').map(camel).collect::<Vec<_>>().join(".")
}

fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |camel, word| {
        let (initial, rest) = word.split_at_checked(1).unwrap_or((word, ""));
        camel + &initial.to_uppercase() + rest
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::Value;

    use super::*;
    use crate::reference::catalog::Catalog;

    #[test]
    fn every_method_of_the_sdks_that_is_served_here_is_named_as_they_name_it() {
        let contract = include_str!("../../../../tests/contract/operations.json");
        let contract: Value = serde_json::from_str(contract).unwrap();
        let description = serde_json::to_value(crate::routes::description().describe()).unwrap();
        let catalog = Catalog::new(&description, &[]);
        let mut expected = BTreeMap::new();
        for known in contract["operations"].as_array().unwrap() {
            let is_known =
                |one: &&super::super::catalog::Operation| known["method"] == one.method && known["path"] == one.path;
            let Some(operation) = catalog.operations().find(is_known) else { continue };
            let call = |name: &str| known[name].as_str().unwrap().split('(').next().unwrap().replacen("client.", "", 1);
            let (python, typescript) = (call("python_call"), call("typescript_call"));
            assert_eq!(in_typescript(&python), typescript);
            let is_better = known["surface"] == "ga" || !expected.contains_key(&operation.id);
            if is_better {
                expected.insert(operation.id.clone(), python);
            }
        }
        assert_eq!(expected.len(), 56);
        for (operation, python) in expected {
            assert_eq!(method(&operation), Some(python.as_str()), "{operation}");
        }
        for (operation, _) in METHODS {
            assert!(catalog.find(operation).is_some(), "{operation}");
        }
    }
}
