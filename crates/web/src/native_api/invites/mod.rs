//! `/admit/v1/invites`: invites with all that the mirror does not know of them.

mod asked;
mod changes;
mod wire;

pub(super) use asked::{GROUPS_LIMIT, WorkspaceBody, parse_role};
pub(super) use wire::{Invite, Workspace};

use admit_core::ids::InviteId;
use admit_core::invites::{self, Filter, NewInvite, Status};
use admit_mail::links::accept_link;
use admit_store::Error;
use axum::extract::{Path, State};
use axum::response::Response;

use self::asked::{Invitee, NewInviteBody};
use self::wire::{InviteWithLink, Made};
use crate::app::App;
use crate::json::{ApiError, CommonErrors, Json, Once, PageBody, ProvenCaller, Query, page_request};
use crate::openapi::{Endpoint, endpoint};

const STATUSES: [Status; 5] = [Status::Pending, Status::Accepted, Status::Expired, Status::Deleted, Status::Declined];

/// What can be asked of invites.
pub(super) fn endpoints() -> Vec<Endpoint> {
    vec![
        endpoint!(self: create, list),
        endpoint!(self: retrieve; changes: update),
        endpoint!(changes: resend),
        endpoint!(changes: extend),
    ]
}

/// Create an invite with all that it can carry
#[utoipa::path(post, path = "/admit/v1/invites", operation_id = "admit_create_invite", tag = "Invites",
    request_body = NewInviteBody,
    responses((status = 200, description = "The invite", body = InviteWithLink), CommonErrors))]
async fn create(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Once { body, repeatable }: Once<Invitee>,
) -> Result<Response, ApiError> {
    let new = NewInvite { role: parse_role(&body.role, &caller)?, ..body.new };
    let input = (app.vault.clone(), app.settings.public_url.clone(), caller, new);
    repeatable
        .write(
            &app,
            input,
            |tx, (vault, public_url, caller, new)| {
                Box::pin(async move {
                    let (described, token) = invites::create_described(tx, vault, caller, new).await?;
                    Ok(Made {
                        described,
                        link: token.map(|token| accept_link(public_url, token.reveal())),
                        now: tx.now(),
                    })
                })
            },
            InviteWithLink::from,
        )
        .await
}

/// List invites whatever has become of them, the newest first
#[utoipa::path(get, path = "/admit/v1/invites", operation_id = "admit_list_invites", tag = "Invites",
    params(
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 1000, description = "Default 20"),
        ("after_id" = Option<String>, Query, description = "The page right after this invite"),
        ("before_id" = Option<String>, Query, description = "The page right before this invite"),
        ("email" = Option<String>, Query, description = "Whatever its letter case; also addresses with a `+tag`"),
        ("roles[]" = Option<Vec<String>>, Query, description = "Any of these roles"),
        ("statuses[]" = Option<Vec<String>>, Query,
            description = "Any of `pending`, `accepted`, `expired`, `deleted`, `declined`"),
    ),
    responses((status = 200, description = "A page of invites", body = PageBody<Invite>), CommonErrors))]
async fn list(
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
                let page = invites::list_described(tx, caller, filter, request).await?;
                Ok::<_, Error<invites::Refusal>>((page, tx.now()))
            })
        })
        .await?;
    Ok(Json(PageBody::new(page, |described| Invite::new(described, now), |invite| &invite.id)))
}

/// Retrieve an invite with all that is known of it
#[utoipa::path(get, path = "/admit/v1/invites/{invite_id}", operation_id = "admit_retrieve_invite", tag = "Invites",
    params(("invite_id" = String, Path)),
    responses((status = 200, description = "The invite", body = Invite), CommonErrors))]
async fn retrieve(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
) -> Result<Json<Invite>, ApiError> {
    let (described, now) = app
        .store
        .read((caller, InviteId::from(id)), |tx, (caller, id)| {
            Box::pin(async move {
                let described = invites::find_described(tx, caller, id).await?;
                Ok::<_, Error<invites::Refusal>>((described, tx.now()))
            })
        })
        .await?;
    Ok(Json(Invite::new(described, now)))
}
