//! Kinds of activities: what people look for, each with the types that belong to it.

use std::slice;

/// Each kind with its types. A type that no kind has is told, and found by looking at everything.
pub const KINDS: [(&str, &[&str]); 10] = [
    (
        "invites",
        &[
            "org_user_invite_sent",
            "org_user_invite_re_sent",
            "org_user_invite_updated",
            "org_user_invite_link_shown",
            "org_user_invite_accepted",
            "org_user_invite_rejected",
            "org_user_invite_deleted",
            "org_user_invite_dismissed",
            "org_user_invite_renewal_asked",
            "org_user_invite_batch_created",
            "org_user_invite_batch_undone",
        ],
    ),
    (
        "members",
        &[
            "claude_user_role_updated",
            "org_user_updated",
            "primary_owner_transferred",
            "org_user_deleted",
            "org_user_trusted_devices_revoked",
        ],
    ),
    (
        "workspaces",
        &[
            "platform_workspace_created",
            "platform_workspace_updated",
            "platform_workspace_archived",
            "platform_workspace_member_added",
            "platform_workspace_member_updated",
            "platform_workspace_member_removed",
            "platform_workspace_rate_limit_updated",
            "platform_workspace_rate_limit_deleted",
        ],
    ),
    (
        "keys",
        &[
            "admin_api_key_created",
            "admin_api_key_updated",
            "admin_api_key_deleted",
            "platform_api_key_created",
            "platform_api_key_updated",
            "access_granted",
            "access_ended",
        ],
    ),
    (
        "groups",
        &[
            "group_created",
            "group_updated",
            "group_deleted",
            "group_member_added",
            "group_member_removed",
            "rbac_role_created",
            "rbac_role_updated",
            "rbac_role_deleted",
            "rbac_role_assigned",
            "rbac_role_unassigned",
        ],
    ),
    (
        "service_accounts",
        &[
            "platform_service_account_created",
            "platform_service_account_updated",
            "platform_service_account_archived",
            "platform_service_account_workspace_member_added",
            "platform_service_account_workspace_member_updated",
            "platform_service_account_workspace_member_removed",
        ],
    ),
    (
        "webhooks",
        &[
            "webhook_endpoint_created",
            "webhook_endpoint_updated",
            "webhook_endpoint_disabled",
            "webhook_endpoint_deleted",
            "webhook_signing_secret_regenerated",
            "webhook_tested",
            "webhook_resent",
        ],
    ),
    ("organization", &["organization_created", "organization_settings_updated", "org_compliance_api_settings_updated"]),
    (
        "sign_in",
        &[
            "magic_link_login_initiated",
            "magic_link_login_failed",
            "magic_link_login_succeeded",
            "user_logged_out",
            "session_revoked",
        ],
    ),
    ("feed", &["compliance_api_accessed"]),
];

/// The types of a kind, or the one type that is called so; none for what is neither.
pub fn types_called(name: &str) -> Option<&'static [&'static str]> {
    let of_kind = KINDS.iter().find(|(kind, _)| *kind == name).map(|(_, types)| *types);
    let exact = || KINDS.iter().flat_map(|(_, types)| *types).find(|known| **known == name).map(slice::from_ref);
    of_kind.or_else(exact)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The types of the enum, as its names are written on the wire.
    fn types() -> BTreeSet<String> {
        let source = include_str!("mod.rs");
        let body = source.split("pub(crate) enum Activity<'a> {").nth(1).unwrap().split("\n}\n").next().unwrap();
        let names =
            body.lines().filter_map(|line| line.strip_prefix("    ")).filter(|line| !line.starts_with([' ', '}']));
        let snake = |name: &str| {
            let mut text = String::new();
            for letter in name.trim_end_matches([' ', '{', ',']).chars() {
                if letter.is_uppercase() && !text.is_empty() {
                    text.push('_');
                }
                text.extend(letter.to_lowercase());
            }
            text
        };
        names.map(snake).collect()
    }

    #[test]
    fn every_type_of_activity_is_of_one_kind() {
        let of_kinds: Vec<String> = KINDS.iter().flat_map(|(_, types)| *types).map(|name| (*name).to_owned()).collect();
        assert!(of_kinds.len() > 60, "{of_kinds:?}");
        assert_eq!(of_kinds.iter().cloned().collect::<BTreeSet<_>>(), types());
        assert_eq!(of_kinds.len(), types().len());
        assert!(types_called("keys").unwrap().contains(&"access_granted"));
        assert_eq!(types_called("access_granted"), Some(&["access_granted"][..]));
        assert_eq!(types_called(""), None);
    }
}
