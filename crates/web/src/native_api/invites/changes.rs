//! Changing a pending invite: `/admit/v1/invites/{invite_id}`, its `resend` and its `extend`.

use std::collections::BTreeMap;

use admit_core::ids::{GroupId, InviteId};
use admit_core::invites::details::WORKSPACES_LIMIT;
use admit_core::invites::{self, InviteChange};
use admit_mail::links::accept_link;
use axum::extract::{Path, State};
use axum::response::Response;
use utoipa::ToSchema;

use super::wire::{InviteWithLink, Made};
use super::{GROUPS_LIMIT, Invite, WorkspaceBody, parse_role};
use crate::app::App;
use crate::json::{ApiError, CommonErrors, Fields, FromFields, Once, ProvenCaller};

/// What can be changed of a pending invite; what is not given stays, and a list is replaced as a whole.
#[derive(ToSchema)]
#[schema(as = ChangedInvite)]
#[expect(dead_code, reason = "describes the body; it is read into a change of an invite")]
pub(super) struct ChangeBody {
    role: Option<String>,
    #[schema(max_items = 100)]
    rbac_group_ids: Option<Vec<String>>,
    #[schema(max_items = 100)]
    workspaces: Option<Vec<WorkspaceBody>>,
    metadata: Option<BTreeMap<String, String>>,
}

/// The same before the role is known to be one.
pub(super) struct Change {
    role: Option<String>,
    change: InviteChange,
}

impl FromFields for Change {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        let group_ids = fields.optional_string_list("rbac_group_ids", GROUPS_LIMIT)?;
        let change = InviteChange {
            role: None,
            group_ids: group_ids.map(|ids| ids.into_iter().map(GroupId::from).collect()),
            workspaces: fields.optional_objects("workspaces", WORKSPACES_LIMIT)?,
            metadata: fields.optional_string_map("metadata")?,
        };
        Ok(Self { role: fields.optional_string("role")?, change })
    }
}

/// Change role, groups, workspaces or metadata of a pending invite
#[utoipa::path(post, path = "/admit/v1/invites/{invite_id}", operation_id = "admit_update_invite", tag = "Invites",
    request_body = ChangeBody, params(("invite_id" = String, Path)),
    responses((status = 200, description = "The invite", body = Invite), CommonErrors))]
pub(super) async fn update(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
    Once { body, repeatable }: Once<Change>,
) -> Result<Response, ApiError> {
    let role = body.role.map(|role| parse_role(&role, &caller)).transpose()?;
    let input = (caller, InviteId::from(id), InviteChange { role, ..body.change });
    repeatable
        .write(
            &app,
            input,
            |tx, (caller, id, change)| {
                Box::pin(async move {
                    let described = invites::change(tx, caller, id, change).await?;
                    Ok(Made { described, link: None, now: tx.now() })
                })
            },
            Invite::from,
        )
        .await
}

/// How to resend.
#[derive(ToSchema)]
#[schema(as = ResendInvite)]
pub(super) struct Resend {
    /// False gives the link back instead of mailing it, where the settings of the organization allow that.
    send_email: Option<bool>,
}

impl FromFields for Resend {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self { send_email: fields.optional_bool("send_email")? })
    }
}

/// Give a pending invite a new link; the older one dies
#[utoipa::path(post, path = "/admit/v1/invites/{invite_id}/resend", operation_id = "admit_resend_invite",
    tag = "Invites", request_body = Resend, params(("invite_id" = String, Path)),
    responses((status = 200, description = "The invite", body = InviteWithLink), CommonErrors))]
pub(super) async fn resend(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
    Once { body, repeatable }: Once<Resend>,
) -> Result<Response, ApiError> {
    let sends_mail = body.send_email.unwrap_or(true);
    let input = (app.vault.clone(), app.settings.public_url.clone(), caller, InviteId::from(id), sends_mail);
    repeatable
        .write(
            &app,
            input,
            |tx, (vault, public_url, caller, id, sends_mail)| {
                Box::pin(async move {
                    let (described, token) = invites::resend(tx, vault, caller, id, *sends_mail).await?;
                    let link = (!sends_mail).then(|| accept_link(public_url, token.reveal()));
                    Ok(Made { described, link, now: tx.now() })
                })
            },
            InviteWithLink::from,
        )
        .await
}

/// When it should expire.
#[derive(ToSchema)]
#[schema(as = ExtendInvite)]
pub(super) struct Extend {
    /// From now; between an hour and a year.
    #[schema(minimum = 3600, maximum = 31_536_000)]
    expires_in_seconds: i64,
}

impl FromFields for Extend {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self { expires_in_seconds: fields.required_integer("expires_in_seconds")? })
    }
}

/// Let a pending invite expire later or sooner; its link stays
#[utoipa::path(post, path = "/admit/v1/invites/{invite_id}/extend", operation_id = "admit_extend_invite",
    tag = "Invites", request_body = Extend, params(("invite_id" = String, Path)),
    responses((status = 200, description = "The invite", body = Invite), CommonErrors))]
pub(super) async fn extend(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
    Once { body, repeatable }: Once<Extend>,
) -> Result<Response, ApiError> {
    let input = (caller, InviteId::from(id), body.expires_in_seconds);
    repeatable
        .write(
            &app,
            input,
            |tx, (caller, id, seconds)| {
                Box::pin(async move {
                    let described = invites::extend(tx, caller, id, *seconds).await?;
                    Ok(Made { described, link: None, now: tx.now() })
                })
            },
            Invite::from,
        )
        .await
}
