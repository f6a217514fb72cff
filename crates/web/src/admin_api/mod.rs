//! The Admin API, exactly as the official SDKs expect it: one file per resource. Section numbers in this folder are those of
//! the wire contract. A handler parses, calls one operation and renders; it holds no rule.

mod access;
mod activities;
mod api_keys;
mod compliance_settings;
mod invites;
mod organization;
mod rate_limits;
mod rbac_group_members;
mod rbac_groups;
mod rbac_roles;
mod service_account_workspaces;
mod service_accounts;
mod users;
mod webhooks;
mod workspace_members;
mod workspace_rate_limits;
mod workspace_service_accounts;
mod workspaces;

pub(crate) use access::ACCESS;
pub(crate) use activities::Activity;
pub(crate) use api_keys::{ApiKey, KeyCreator, KeyPrincipal, KeyScope, filter as api_key_filter};
pub(crate) use users::User;

use crate::openapi::{Endpoint, endpoint};

/// What callers that are proven can ask for.
pub(crate) fn endpoints() -> Vec<Endpoint> {
    vec![
        endpoint!(organization: retrieve),
        endpoint!(activities: list),
        endpoint!(compliance_settings: retrieve, update),
        endpoint!(invites: create, list),
        endpoint!(invites: retrieve, delete),
        endpoint!(rbac_groups: create, list),
        endpoint!(rbac_groups: retrieve, update, delete),
        endpoint!(rbac_group_members: add, list),
        endpoint!(rbac_group_members: remove),
        endpoint!(rbac_roles: list),
        endpoint!(rbac_roles: retrieve),
        endpoint!(rbac_roles: list_permissions),
        endpoint!(users: list),
        endpoint!(users: retrieve, update, remove),
        endpoint!(users: sign_out),
        endpoint!(workspaces: create, list),
        endpoint!(workspaces: retrieve, update),
        endpoint!(workspaces: archive),
        endpoint!(workspace_members: add, list),
        endpoint!(workspace_members: retrieve, update, remove),
        endpoint!(rate_limits: list),
        endpoint!(workspace_rate_limits: list),
        endpoint!(workspace_rate_limits: update),
        endpoint!(api_keys: list),
        endpoint!(api_keys: retrieve, update),
        endpoint!(service_accounts: create, list),
        endpoint!(service_accounts: retrieve, update),
        endpoint!(service_accounts: archive),
        endpoint!(service_account_workspaces: add, list),
        endpoint!(service_account_workspaces: remove),
        endpoint!(workspace_service_accounts: add, list),
        endpoint!(workspace_service_accounts: retrieve, update, remove),
        endpoint!(webhooks: create, list),
        endpoint!(webhooks: retrieve, update, delete),
        endpoint!(webhooks: regenerate_signing_secret),
    ]
}
