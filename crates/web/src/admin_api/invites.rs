//! `/v1/organizations/invites` (section 8.2).

use admit_core::groups::NAMED_LIMIT;
use admit_core::ids::{GroupId, InviteId};
use admit_core::invites::{self, Filter, Status};
use admit_core::roles::Role;
use admit_store::{Error, Timestamp};
use axum::extract::{Path, State};
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::App;
use crate::json::{
    ApiError, Body, CommonErrors, Fields, FromFields, Json, Moment, PageBody, ProvenCaller, Query, page_request,
};

/// The statuses that the mirror knows.
const STATUSES: [Status; 3] = [Status::Pending, Status::Accepted, Status::Expired];

/// An invite on the wire.
#[derive(Serialize, ToSchema)]
pub(super) struct Invite {
    #[schema(value_type = String, example = "invite_015gWxCN9Hfg2QhZwTK7Mdeu")]
    id: InviteId,
    #[schema(example = "invite")]
    r#type: &'static str,
    /// As submitted.
    #[schema(example = "user@example.com")]
    email: String,
    /// One of the nine roles.
    #[schema(example = "user")]
    role: &'static str,
    /// `pending`, `accepted`, `expired` or `deleted`, at the instant of the answer.
    #[schema(example = "pending")]
    status: &'static str,
    /// RFC 3339.
    #[schema(value_type = String, example = "2024-10-30T23:58:27.427722Z")]
    invited_at: Moment,
    /// RFC 3339; exactly 21 days after `invited_at`.
    #[schema(value_type = String)]
    expires_at: Moment,
    /// RFC 3339; null until accepted.
    #[schema(value_type = Option<String>)]
    accepted_at: Option<Moment>,
    /// The groups to join, also those that do not exist any more.
    #[schema(value_type = Vec<String>)]
    rbac_group_ids: Vec<GroupId>,
}

impl Invite {
    fn new(invite: invites::Invite, now: Timestamp) -> Self {
        Self {
            status: wire_status(invite.status(now)),
            id: invite.id,
            r#type: "invite",
            email: invite.address,
            role: invite.role.as_str(),
            invited_at: Moment(invite.invited_at),
            expires_at: Moment(invite.expires_at),
            accepted_at: invite.accepted_at.map(Moment),
            rbac_group_ids: invite.group_ids,
        }
    }
}

/// A declined invite is over for good without a member, which the mirror can only call `deleted`.
fn wire_status(status: Status) -> &'static str {
    match status {
        Status::Pending => "pending",
        Status::Accepted => "accepted",
        Status::Expired => "expired",
        Status::Deleted | Status::Declined => "deleted",
    }
}

/// An invite to create.
#[derive(ToSchema)]
pub(super) struct NewInvite {
    #[schema(format = "email", example = "user@example.com")]
    email: String,
    /// `user`, `developer`, `billing` or `claude_code_user` in a platform organization; `user` or `managed` in an
    /// enterprise one.
    #[schema(example = "user")]
    role: String,
    /// Groups to join, of an enterprise organization; at most 100.
    #[schema(max_items = 100, required = false)]
    rbac_group_ids: Vec<String>,
}

impl FromFields for NewInvite {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self {
            email: fields.required_string("email")?,
            role: fields.required_string("role")?,
            rbac_group_ids: fields.optional_strings("rbac_group_ids", NAMED_LIMIT)?,
        })
    }
}

/// Create an invite and send its mail
#[utoipa::path(post, path = "/v1/organizations/invites", operation_id = "create_invite", tag = "Invites",
    request_body = NewInvite,
    responses((status = 200, description = "The invite", body = Invite), CommonErrors))]
pub(super) async fn create(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Body(body): Body<NewInvite>,
) -> Result<Json<Invite>, ApiError> {
    let role = parse_role(&body.role, &caller)?;
    let group_ids = body.rbac_group_ids.into_iter().map(GroupId::from).collect();
    let new = invites::NewInvite { group_ids, ..invites::NewInvite::plain(body.email, role) };
    let input = (app.vault.clone(), caller, new);
    let invite = app
        .store
        .write_concurrently(input, |tx, (vault, caller, new)| Box::pin(invites::create(tx, vault, caller, new)))
        .await?;
    let now = invite.invited_at;
    Ok(Json(Invite::new(invite, now)))
}

/// A spelling that is no role at all gets the same answer as a role that may not be given.
fn parse_role(text: &str, caller: &admit_core::Caller) -> Result<Role, ApiError> {
    text.parse().map_err(|_| {
        let assignable = Role::assignable_by_keys(caller.organization.kind).to_vec();
        invites::Refusal::RoleNotAssignable { assignable }.into()
    })
}

/// List pending, accepted and expired invites, the newest first
#[utoipa::path(get, path = "/v1/organizations/invites", operation_id = "list_invites", tag = "Invites",
    params(
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 1000, description = "Default 20"),
        ("after_id" = Option<String>, Query, description = "The page right after this invite"),
        ("before_id" = Option<String>, Query, description = "The page right before this invite"),
        ("email" = Option<String>, Query, description = "Whatever its letter case; also addresses with a `+tag`"),
        ("roles[]" = Option<Vec<String>>, Query, description = "Any of these roles"),
        ("statuses[]" = Option<Vec<String>>, Query, description = "Any of `pending`, `accepted`, `expired`"),
    ),
    responses((status = 200, description = "A page of invites", body = PageBody<Invite>), CommonErrors))]
pub(super) async fn list(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    query: Query,
) -> Result<Json<PageBody<Invite>>, ApiError> {
    let request = page_request::<InviteId>(&query)?;
    let filter = Filter {
        address: query.single("email")?.map(str::to_owned),
        roles: query.many("roles"),
        statuses: query.many_of("statuses", STATUSES, Status::as_str)?,
        search: None,
        inviter: None,
    };
    let (page, now) = app
        .store
        .read((caller, filter, request), |tx, (caller, filter, request)| {
            Box::pin(async move {
                let page = invites::list(tx, caller, filter, request).await?;
                Ok::<_, Error<invites::Refusal>>((page, tx.now()))
            })
        })
        .await?;
    Ok(Json(PageBody::new(page, |invite| Invite::new(invite, now), |invite| invite.id.as_str())))
}

/// Retrieve an invite
#[utoipa::path(get, path = "/v1/organizations/invites/{invite_id}", operation_id = "retrieve_invite", tag = "Invites",
    params(("invite_id" = String, Path)),
    responses((status = 200, description = "The invite", body = Invite), CommonErrors))]
pub(super) async fn retrieve(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
) -> Result<Json<Invite>, ApiError> {
    let (invite, now) = app
        .store
        .read((caller, InviteId::from(id)), |tx, (caller, id)| {
            Box::pin(async move {
                let invite = invites::find(tx, caller, id).await?;
                Ok::<_, Error<invites::Refusal>>((invite, tx.now()))
            })
        })
        .await?;
    Ok(Json(Invite::new(invite, now)))
}

/// What is left of a deleted invite.
#[derive(Serialize, ToSchema)]
pub(super) struct DeletedInvite {
    id: String,
    #[schema(example = "invite_deleted")]
    r#type: &'static str,
}

/// Withdraw a pending invite; its link dies
#[utoipa::path(delete, path = "/v1/organizations/invites/{invite_id}", operation_id = "delete_invite", tag = "Invites",
    params(("invite_id" = String, Path)),
    responses((status = 200, description = "The invite is withdrawn", body = DeletedInvite), CommonErrors))]
pub(super) async fn delete(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
) -> Result<Json<DeletedInvite>, ApiError> {
    let input = (caller, InviteId::from(id.as_str()));
    app.store.write(input, |tx, (caller, id)| Box::pin(invites::delete(tx, caller, id))).await?;
    Ok(Json(DeletedInvite { id, r#type: "invite_deleted" }))
}
