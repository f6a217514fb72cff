//! Invites on the wire, with all that the mirror does not know of them.

use std::collections::BTreeMap;

use admit_core::ids::GroupId;
use admit_core::invites::{DescribedInvite, Inviter, WorkspaceGrant};
use serde::Serialize;
use utoipa::ToSchema;

use crate::json::Moment;

/// An invite on the wire: the mirror's fields, and more.
#[derive(Serialize, ToSchema)]
#[schema(as = AdmitInvite)]
pub(in crate::native_api) struct Invite {
    #[schema(example = "invite_015gWxCN9Hfg2QhZwTK7Mdeu")]
    pub(super) id: String,
    #[schema(example = "invite")]
    r#type: &'static str,
    email: String,
    role: &'static str,
    /// `pending`, `accepted`, `expired`, `deleted` or `declined`.
    status: &'static str,
    #[schema(value_type = String)]
    invited_at: Moment,
    #[schema(value_type = String)]
    expires_at: Moment,
    #[schema(value_type = Option<String>)]
    accepted_at: Option<Moment>,
    #[schema(value_type = Option<String>)]
    declined_at: Option<Moment>,
    #[schema(value_type = Option<String>)]
    deleted_at: Option<Moment>,
    rbac_group_ids: Vec<String>,
    workspaces: Vec<Workspace>,
    /// Who invited; null for whoever runs the server.
    inviter: Option<InviterBody>,
    message: Option<String>,
    locale: Option<String>,
    metadata: BTreeMap<String, String>,
    /// Whether the link was mailed when the invite was made.
    send_email: bool,
    /// Why the person declined, in their words.
    decline_reason: Option<String>,
    /// The expired invite whose place this one took.
    supersedes: Option<String>,
    /// The invite that took the place of this one after it had expired.
    superseded_by: Option<String>,
    /// How far the newest mail has come; null when none was sent.
    delivery: Option<Delivery>,
}

/// A workspace to join.
#[derive(Serialize, ToSchema)]
#[schema(as = InviteWorkspace)]
pub(in crate::native_api) struct Workspace {
    workspace_id: String,
    workspace_role: &'static str,
}

/// Who invited.
#[derive(Serialize, ToSchema)]
#[serde(tag = "type", rename_all = "snake_case")]
#[schema(as = InviteInviter)]
pub(in crate::native_api) enum InviterBody {
    UserActor { user_id: String },
    AdminApiKeyActor { admin_api_key_id: String },
}

/// How far a mail has come.
#[derive(Serialize, ToSchema)]
#[schema(as = InviteDelivery)]
pub(in crate::native_api) struct Delivery {
    /// `queued`, `sent`, `failed` or `dropped`.
    state: String,
    /// What the mail server last complained about.
    problem: Option<String>,
}

impl Invite {
    pub(in crate::native_api) fn new(described: DescribedInvite, now: admit_store::Timestamp) -> Self {
        let DescribedInvite { invite, details, chain, decline_reason, inviter, delivery } = described;
        Self {
            status: invite.status(now).as_str(),
            id: invite.id.to_string(),
            r#type: "invite",
            email: invite.address,
            role: invite.role.as_str(),
            invited_at: Moment(invite.invited_at),
            expires_at: Moment(invite.expires_at),
            accepted_at: invite.accepted_at.map(Moment),
            declined_at: invite.declined_at.map(Moment),
            deleted_at: invite.deleted_at.map(Moment),
            rbac_group_ids: invite.group_ids.iter().map(GroupId::to_string).collect(),
            workspaces: details.workspaces.into_iter().map(Workspace::from).collect(),
            inviter: inviter.map(InviterBody::from),
            message: details.message,
            locale: details.locale,
            metadata: details.metadata,
            send_email: details.sends_mail,
            decline_reason,
            supersedes: chain.supersedes.map(|id| id.to_string()),
            superseded_by: chain.superseded_by.map(|id| id.to_string()),
            delivery: delivery.map(|delivery| Delivery { state: delivery.state, problem: delivery.problem }),
        }
    }
}

impl From<WorkspaceGrant> for Workspace {
    fn from(grant: WorkspaceGrant) -> Self {
        Self { workspace_id: grant.workspace_id.to_string(), workspace_role: grant.role.as_str() }
    }
}

impl From<Inviter> for InviterBody {
    fn from(inviter: Inviter) -> Self {
        match inviter {
            Inviter::Person(id) => Self::UserActor { user_id: id.to_string() },
            Inviter::AdminKey(id) => Self::AdminApiKeyActor { admin_api_key_id: id.to_string() },
        }
    }
}

/// A new invite, or one with a new link.
#[derive(Serialize, ToSchema)]
#[schema(as = AdmitInviteWithLink)]
pub(in crate::native_api) struct InviteWithLink {
    #[serde(flatten)]
    invite: Invite,
    /// The link to accept with, only when it is not mailed. Whoever has it can join.
    link: Option<String>,
}

/// What an act on an invite gives back.
pub(in crate::native_api) struct Made {
    pub(in crate::native_api) described: DescribedInvite,
    pub(in crate::native_api) link: Option<String>,
    pub(in crate::native_api) now: admit_store::Timestamp,
}

impl From<Made> for InviteWithLink {
    fn from(made: Made) -> Self {
        Self { invite: Invite::new(made.described, made.now), link: made.link }
    }
}

impl From<Made> for Invite {
    fn from(made: Made) -> Self {
        Self::new(made.described, made.now)
    }
}
