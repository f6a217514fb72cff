//! Who may call the routes of the Admin API (sections 1.2 and 1.3).

use admit_core::credentials::Scope::{
    ReadComplianceActivities, ReadMembers, ReadRbacGroups, WriteMembers, WriteRbacGroups,
};
use admit_core::members::SIGN_OUT_BETA;
use admit_core::{compliance_settings, webhooks};

use crate::json::Access;

/// One row for each route.
pub(crate) const ACCESS: &[Access] = &[
    Access::to("GET", "/v1/compliance/activities").scoped(&[ReadComplianceActivities]),
    Access::to("GET", "/v1/organizations/compliance_settings").scoped(compliance_settings::READING),
    Access::to("POST", "/v1/organizations/compliance_settings"),
    Access::to("GET", "/v1/organizations/me").scoped(&[]),
    Access::to("GET", "/v1/organizations/invites").scoped(&[ReadMembers]),
    Access::to("POST", "/v1/organizations/invites").scoped(&[WriteMembers]),
    Access::to("GET", "/v1/organizations/invites/{invite_id}").scoped(&[ReadMembers]),
    Access::to("DELETE", "/v1/organizations/invites/{invite_id}").scoped(&[WriteMembers]),
    Access::to("GET", "/v1/organizations/rbac_groups").enterprise().scoped(&[ReadRbacGroups]),
    Access::to("POST", "/v1/organizations/rbac_groups").enterprise().scoped(&[WriteRbacGroups]),
    Access::to("GET", "/v1/organizations/rbac_groups/{rbac_group_id}").enterprise().scoped(&[ReadRbacGroups]),
    Access::to("POST", "/v1/organizations/rbac_groups/{rbac_group_id}").enterprise().scoped(&[WriteRbacGroups]),
    Access::to("DELETE", "/v1/organizations/rbac_groups/{rbac_group_id}").enterprise().scoped(&[WriteRbacGroups]),
    Access::to("GET", "/v1/organizations/rbac_groups/{rbac_group_id}/members").enterprise().scoped(&[ReadRbacGroups]),
    Access::to("POST", "/v1/organizations/rbac_groups/{rbac_group_id}/members").enterprise().scoped(&[WriteRbacGroups]),
    Access::to("DELETE", "/v1/organizations/rbac_groups/{rbac_group_id}/members/{user_id}")
        .enterprise()
        .scoped(&[WriteRbacGroups]),
    Access::to("GET", "/v1/organizations/rbac_roles").enterprise().scoped(&[ReadMembers]),
    Access::to("GET", "/v1/organizations/rbac_roles/{rbac_role_id}").enterprise().scoped(&[ReadMembers]),
    Access::to("GET", "/v1/organizations/rbac_roles/{rbac_role_id}/permissions").enterprise().scoped(&[ReadMembers]),
    Access::to("GET", "/v1/organizations/users").scoped(&[ReadMembers]),
    Access::to("GET", "/v1/organizations/users/{user_id}").scoped(&[ReadMembers]),
    Access::to("POST", "/v1/organizations/users/{user_id}").scoped(&[WriteMembers]),
    Access::to("DELETE", "/v1/organizations/users/{user_id}").scoped(&[WriteMembers]),
    Access::to("POST", "/v1/organizations/users/{user_id}/sign_out")
        .enterprise()
        .scoped(&[WriteMembers])
        .beta(SIGN_OUT_BETA),
    Access::to("GET", "/v1/organizations/workspaces").platform(),
    Access::to("POST", "/v1/organizations/workspaces").platform(),
    Access::to("GET", "/v1/organizations/workspaces/{workspace_id}").platform(),
    Access::to("POST", "/v1/organizations/workspaces/{workspace_id}").platform(),
    Access::to("POST", "/v1/organizations/workspaces/{workspace_id}/archive").platform(),
    Access::to("GET", "/v1/organizations/workspaces/{workspace_id}/members").platform(),
    Access::to("POST", "/v1/organizations/workspaces/{workspace_id}/members").platform(),
    Access::to("GET", "/v1/organizations/workspaces/{workspace_id}/members/{user_id}").platform(),
    Access::to("POST", "/v1/organizations/workspaces/{workspace_id}/members/{user_id}").platform(),
    Access::to("DELETE", "/v1/organizations/workspaces/{workspace_id}/members/{user_id}").platform(),
    Access::to("GET", "/v1/organizations/rate_limits").platform(),
    Access::to("GET", "/v1/organizations/workspaces/{workspace_id}/rate_limits").platform(),
    Access::to("POST", "/v1/organizations/workspaces/{workspace_id}/rate_limits/{rate_limit_id}").platform(),
    Access::to("GET", "/v1/organizations/api_keys").platform(),
    Access::to("GET", "/v1/organizations/api_keys/{api_key_id}").platform(),
    Access::to("POST", "/v1/organizations/api_keys/{api_key_id}").platform(),
    Access::to("GET", "/v1/organizations/service_accounts").platform().tokens_only(),
    Access::to("POST", "/v1/organizations/service_accounts").platform().tokens_only(),
    Access::to("GET", "/v1/organizations/service_accounts/{service_account_id}").platform().tokens_only(),
    Access::to("POST", "/v1/organizations/service_accounts/{service_account_id}").platform().tokens_only(),
    Access::to("POST", "/v1/organizations/service_accounts/{service_account_id}/archive").platform().tokens_only(),
    Access::to("GET", "/v1/organizations/service_accounts/{service_account_id}/workspaces").platform().tokens_only(),
    Access::to("POST", "/v1/organizations/service_accounts/{service_account_id}/workspaces").platform().tokens_only(),
    Access::to("DELETE", "/v1/organizations/service_accounts/{service_account_id}/workspaces/{workspace_id}")
        .platform()
        .tokens_only(),
    Access::to("GET", "/v1/organizations/workspaces/{workspace_id}/service_accounts").platform().tokens_only(),
    Access::to("POST", "/v1/organizations/workspaces/{workspace_id}/service_accounts").platform().tokens_only(),
    Access::to("GET", "/v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}")
        .platform()
        .tokens_only(),
    Access::to("POST", "/v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}")
        .platform()
        .tokens_only(),
    Access::to("DELETE", "/v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}")
        .platform()
        .tokens_only(),
    Access::to("GET", "/v1/organizations/webhooks").hidden_beta(webhooks::BETA),
    Access::to("POST", "/v1/organizations/webhooks").hidden_beta(webhooks::BETA),
    Access::to("GET", "/v1/organizations/webhooks/{webhook_endpoint_id}").hidden_beta(webhooks::BETA),
    Access::to("POST", "/v1/organizations/webhooks/{webhook_endpoint_id}").hidden_beta(webhooks::BETA),
    Access::to("DELETE", "/v1/organizations/webhooks/{webhook_endpoint_id}").hidden_beta(webhooks::BETA),
    Access::to("POST", "/v1/organizations/webhooks/{webhook_endpoint_id}/regenerate_signing_secret")
        .hidden_beta(webhooks::BETA),
];
