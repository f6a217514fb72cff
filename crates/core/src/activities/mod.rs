//! Activities: who did what, when, from where. Written in the transaction of the act they tell of, never changed.
//!
//! Every act is recorded. What an organization's *feed* tells (spec section 8.12) is decided then and there: nothing while
//! its [compliance settings](crate::compliance_settings) are disabled. Signing in and out belongs to no organization, and
//! is told in the feed of each that the person is a member of.

mod feed;
mod kinds;
mod names;
mod operations;
mod refusal;
mod rows;
#[cfg(test)]
mod tests;

pub use feed::{Feed, FeedActor, Filter, Found, ListOrder, Recorded, Types};
pub use kinds::{KINDS, types_called};
pub use names::{Named, Names};
pub(crate) use operations::record;
pub use operations::{ComplianceCall, find, list, list_actors, mark, names, record_compliance_calls, search};
pub use refusal::Refusal;
pub(crate) use rows::list_of_invite;

use serde::Serialize;

use crate::ids::{
    AccessGrantId, CustomRoleId, GroupId, InviteBatchId, InviteId, KeyId, OrganizationId, PersonId, ServiceAccountId,
    WebhookEndpointId, WorkspaceId,
};
use crate::roles::Role;

/// What happened. Names and fields follow the activity feed (spec section 8.12) where it has them.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(crate) enum Activity<'a> {
    OrganizationCreated {
        organization_name: &'a str,
        kind: &'a str,
    },
    OrgUserInviteSent {
        invite_id: &'a InviteId,
        invited_email: &'a str,
        invited_role: Role,
        invited_rbac_group_ids: &'a [GroupId],
    },
    OrgUserInviteReSent {
        invite_id: &'a InviteId,
        invited_email: &'a str,
        invited_role: Role,
    },
    OrgUserInviteUpdated {
        invite_id: &'a InviteId,
        updates: &'a [Update],
    },
    OrgUserInviteLinkShown {
        invite_id: &'a InviteId,
    },
    OrgUserInviteAccepted {
        invite_id: &'a InviteId,
        user_id: &'a PersonId,
    },
    OrgUserInviteRejected {
        invite_id: &'a InviteId,
    },
    OrgUserInviteDeleted {
        invite_id: &'a InviteId,
    },
    OrgUserInviteDismissed {
        invite_id: &'a InviteId,
    },
    OrgUserInviteRenewalAsked {
        invite_id: &'a InviteId,
    },
    OrgUserInviteBatchCreated {
        invite_batch_id: &'a InviteBatchId,
        row_count: i64,
    },
    OrgUserInviteBatchUndone {
        invite_batch_id: &'a InviteBatchId,
        revoked_count: i64,
    },
    ClaudeUserRoleUpdated {
        user_id: &'a PersonId,
        user_email: &'a str,
        previous_role: Option<Role>,
        current_role: Role,
    },
    OrgUserUpdated {
        user_id: &'a PersonId,
        updates: &'a [Update],
    },
    PrimaryOwnerTransferred {
        previous_owner_id: Option<&'a PersonId>,
        new_owner_id: &'a PersonId,
    },
    OrgUserDeleted {
        deleted_user_id: &'a PersonId,
        deleted_user_email: &'a str,
    },
    OrganizationSettingsUpdated {
        updates: &'a [Update],
    },
    GroupCreated {
        group_id: &'a GroupId,
        group_name: &'a str,
    },
    GroupUpdated {
        group_id: &'a GroupId,
    },
    GroupDeleted {
        group_id: &'a GroupId,
        group_name: &'a str,
    },
    GroupMemberAdded {
        group_id: &'a GroupId,
        member_ids: &'a [&'a PersonId],
    },
    GroupMemberRemoved {
        group_id: &'a GroupId,
        member_ids: &'a [&'a PersonId],
    },
    RbacRoleCreated {
        role_id: &'a CustomRoleId,
        role_name: &'a str,
    },
    RbacRoleUpdated {
        role_id: &'a CustomRoleId,
    },
    RbacRoleDeleted {
        role_id: &'a CustomRoleId,
        role_name: &'a str,
    },
    RbacRoleAssigned {
        role_id: &'a CustomRoleId,
        principal_id: &'a str,
        principal_type: &'static str,
    },
    RbacRoleUnassigned {
        role_id: &'a CustomRoleId,
        principal_id: &'a str,
        principal_type: &'static str,
    },
    OrgUserTrustedDevicesRevoked {
        user_id: &'a PersonId,
        completed: bool,
        devices_revoked_count: u64,
        sessions_revoked_count: u64,
    },
    AdminApiKeyCreated {
        admin_api_key_id: &'a KeyId,
        scopes: Vec<&'static str>,
    },
    AdminApiKeyUpdated {
        admin_api_key_id: &'a KeyId,
        updates: &'a [Update],
    },
    AdminApiKeyDeleted {
        admin_api_key_id: &'a KeyId,
    },
    PlatformApiKeyCreated {
        api_key_id: &'a KeyId,
    },
    PlatformApiKeyUpdated {
        api_key_id: &'a KeyId,
        updates: &'a [Update],
    },
    PlatformServiceAccountCreated {
        service_account_id: &'a ServiceAccountId,
    },
    PlatformServiceAccountUpdated {
        service_account_id: &'a ServiceAccountId,
        updates: &'a [Update],
    },
    PlatformServiceAccountArchived {
        service_account_id: &'a ServiceAccountId,
    },
    PlatformServiceAccountWorkspaceMemberAdded {
        service_account_id: &'a ServiceAccountId,
        workspace_id: &'a WorkspaceId,
    },
    PlatformServiceAccountWorkspaceMemberUpdated {
        service_account_id: &'a ServiceAccountId,
        workspace_id: &'a WorkspaceId,
        updates: &'a [Update],
    },
    PlatformServiceAccountWorkspaceMemberRemoved {
        service_account_id: &'a ServiceAccountId,
        workspace_id: &'a WorkspaceId,
    },
    AccessGranted {
        grant_id: &'a AccessGrantId,
        client_id: &'a str,
    },
    AccessEnded {
        grant_id: &'a AccessGrantId,
        client_id: &'a str,
        reason: &'static str,
    },
    PlatformWorkspaceCreated {
        workspace_id: &'a WorkspaceId,
    },
    PlatformWorkspaceUpdated {
        workspace_id: &'a WorkspaceId,
        updates: &'a [Update],
    },
    PlatformWorkspaceArchived {
        workspace_id: &'a WorkspaceId,
    },
    PlatformWorkspaceMemberAdded {
        workspace_id: &'a WorkspaceId,
        user_id: &'a PersonId,
    },
    PlatformWorkspaceMemberUpdated {
        workspace_id: &'a WorkspaceId,
        user_id: &'a PersonId,
        updates: &'a [Update],
    },
    PlatformWorkspaceMemberRemoved {
        workspace_id: &'a WorkspaceId,
        user_id: &'a PersonId,
    },
    PlatformWorkspaceRateLimitUpdated {
        workspace_id: &'a WorkspaceId,
        model_group: &'a str,
        limiter_type: &'a str,
        value: i64,
    },
    PlatformWorkspaceRateLimitDeleted {
        workspace_id: &'a WorkspaceId,
        model_group: &'a str,
        limiter_type: &'a str,
    },
    MagicLinkLoginInitiated,
    MagicLinkLoginFailed,
    MagicLinkLoginSucceeded {
        auth_method: &'static str,
        mfa_method: Option<&'static str>,
    },
    UserLoggedOut,
    SessionRevoked,
    WebhookEndpointCreated {
        webhook_endpoint_id: &'a WebhookEndpointId,
        url: &'a str,
    },
    WebhookEndpointUpdated {
        webhook_endpoint_id: &'a WebhookEndpointId,
        updates: &'a [Update],
    },
    WebhookEndpointDisabled {
        webhook_endpoint_id: &'a WebhookEndpointId,
        disabled_reason: &'a str,
    },
    WebhookEndpointDeleted {
        webhook_endpoint_id: &'a WebhookEndpointId,
    },
    WebhookSigningSecretRegenerated {
        webhook_endpoint_id: &'a WebhookEndpointId,
    },
    WebhookTested {
        webhook_endpoint_id: &'a WebhookEndpointId,
        webhook_event_id: &'a str,
    },
    WebhookResent {
        webhook_endpoint_id: &'a WebhookEndpointId,
        webhook_event_id: &'a str,
    },
    OrgComplianceApiSettingsUpdated {
        compliance_api_enabled: bool,
        compliance_api_logging_enabled: bool,
    },
    ComplianceApiAccessed {
        request_id: &'a str,
        request_method: &'a str,
        url: &'a str,
        status_code: u16,
    },
}

impl Activity<'_> {
    /// The invite that something was done with after it was made, unless its own row tells.
    fn later_of_invite(&self) -> Option<&InviteId> {
        match self {
            Self::OrgUserInviteReSent { invite_id, .. }
            | Self::OrgUserInviteUpdated { invite_id, .. }
            | Self::OrgUserInviteLinkShown { invite_id }
            | Self::OrgUserInviteRejected { invite_id }
            | Self::OrgUserInviteDeleted { invite_id }
            | Self::OrgUserInviteDismissed { invite_id }
            | Self::OrgUserInviteRenewalAsked { invite_id } => Some(invite_id),
            _ => None,
        }
    }

    /// Whether every credential is worth the same after this. Whatever is not known to leave them alone does not.
    fn leaves_credentials_alone(&self) -> bool {
        matches!(
            self,
            Self::OrgUserInviteSent { .. }
                | Self::OrgUserInviteAccepted { .. }
                | Self::OrgUserInviteRejected { .. }
                | Self::OrgUserInviteDeleted { .. }
                | Self::OrgUserInviteDismissed { .. }
                | Self::OrgUserInviteRenewalAsked { .. }
                | Self::OrgUserInviteBatchCreated { .. }
                | Self::OrgUserInviteBatchUndone { .. }
                | Self::OrgUserUpdated { .. }
                | Self::MagicLinkLoginInitiated
                | Self::MagicLinkLoginFailed
                | Self::MagicLinkLoginSucceeded { .. }
        )
    }
}

/// One property that an act changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Update {
    /// The property.
    pub(crate) r#type: &'static str,
    pub(crate) previous_value: String,
    pub(crate) current_value: String,
}

/// Which organization an activity belongs to; signing in and out belong to none.
pub(crate) type Belongs<'a> = Option<&'a OrganizationId>;
