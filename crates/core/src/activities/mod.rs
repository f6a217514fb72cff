//! Activities: who did what, when, from where. Written in the transaction of the act they tell of, never changed.

mod rows;
#[cfg(test)]
mod tests;

pub(crate) use rows::record;
pub use rows::{Recorded, list};

use serde::Serialize;

use crate::ids::{AccessGrantId, InviteId, KeyId, OrganizationId, PersonId};
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
        invited_rbac_group_ids: [String; 0],
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
    ClaudeUserRoleUpdated {
        user_id: &'a PersonId,
        user_email: &'a str,
        previous_role: Option<Role>,
        current_role: Role,
    },
    OrgUserDeleted {
        deleted_user_id: &'a PersonId,
        deleted_user_email: &'a str,
    },
    OrganizationSettingsUpdated {
        updates: &'a [Update],
    },
    AdminApiKeyCreated {
        admin_api_key_id: &'a KeyId,
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
    MagicLinkLoginInitiated,
    MagicLinkLoginFailed,
    MagicLinkLoginSucceeded {
        auth_method: &'static str,
    },
    UserLoggedOut,
    SessionRevoked,
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
