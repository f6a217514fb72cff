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
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::app::App;

/// The routes, for callers that are proven.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(organization::retrieve))
        .routes(routes!(activities::list))
        .routes(routes!(compliance_settings::retrieve, compliance_settings::update))
        .routes(routes!(invites::create, invites::list))
        .routes(routes!(invites::retrieve, invites::delete))
        .routes(routes!(rbac_groups::create, rbac_groups::list))
        .routes(routes!(rbac_groups::retrieve, rbac_groups::update, rbac_groups::delete))
        .routes(routes!(rbac_group_members::add, rbac_group_members::list))
        .routes(routes!(rbac_group_members::remove))
        .routes(routes!(rbac_roles::list))
        .routes(routes!(rbac_roles::retrieve))
        .routes(routes!(rbac_roles::list_permissions))
        .routes(routes!(users::list))
        .routes(routes!(users::retrieve, users::update, users::remove))
        .routes(routes!(users::sign_out))
        .routes(routes!(workspaces::create, workspaces::list))
        .routes(routes!(workspaces::retrieve, workspaces::update))
        .routes(routes!(workspaces::archive))
        .routes(routes!(workspace_members::add, workspace_members::list))
        .routes(routes!(workspace_members::retrieve, workspace_members::update, workspace_members::remove))
        .routes(routes!(rate_limits::list))
        .routes(routes!(workspace_rate_limits::list))
        .routes(routes!(workspace_rate_limits::update))
        .routes(routes!(api_keys::list))
        .routes(routes!(api_keys::retrieve, api_keys::update))
        .routes(routes!(service_accounts::create, service_accounts::list))
        .routes(routes!(service_accounts::retrieve, service_accounts::update))
        .routes(routes!(service_accounts::archive))
        .routes(routes!(service_account_workspaces::add, service_account_workspaces::list))
        .routes(routes!(service_account_workspaces::remove))
        .routes(routes!(workspace_service_accounts::add, workspace_service_accounts::list))
        .routes(routes!(
            workspace_service_accounts::retrieve,
            workspace_service_accounts::update,
            workspace_service_accounts::remove
        ))
        .routes(routes!(webhooks::create, webhooks::list))
        .routes(routes!(webhooks::retrieve, webhooks::update, webhooks::delete))
        .routes(routes!(webhooks::regenerate_signing_secret))
}
