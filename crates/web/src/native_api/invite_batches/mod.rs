//! `/admit/v1/invite_batches`: many invites at once, from JSON or CSV.

mod asked;
mod events;
mod wire;

use admit_core::ids::InviteBatchId;
use admit_core::invite_batches::{self, Outcome, RowNumber};
use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Response};

use self::asked::{Asked, NewInviteBatch};
use self::wire::{BatchRow, DryRun, InviteBatch, Submitted, Undone};
use crate::app::App;
use crate::invite_batches::csv;
use crate::json::{
    ApiError, CommonErrors, ErrorEnvelope, Json, PageBody, ProvenCaller, Query, page_request, page_request_within,
};
use crate::openapi::{Endpoint, endpoint};

const ROWS_PAGE: u32 = 100;

/// What can be asked of batches; only what takes rows takes a large body.
pub(super) fn endpoints() -> Vec<Endpoint> {
    vec![
        endpoint!(self: list),
        endpoint!(self: create).with_body_limit(csv::SIZE_LIMIT),
        endpoint!(self: retrieve),
        endpoint!(self: list_rows),
        endpoint!(events: follow),
        endpoint!(self: undo),
    ]
}

/// Invite up to ten thousand addresses
///
/// Every row is invited, or not, as if it were alone. The rows are JSON, or CSV with a line of headings: `email`, and
/// perhaps `role`, `workspaces` (as `wrkspc_...:workspace_user`, with blanks between), `rbac_group_ids`, and
/// `metadata.` with a key; then what all rows share is in the query. A dry run answers what would become of each row and
/// stores nothing; else the batch is answered at once, and worked through.
#[utoipa::path(post, path = "/admit/v1/invite_batches", operation_id = "create_invite_batch", tag = "Invite batches",
    request_body(content((NewInviteBatch = "application/json"), (String = "text/csv"))),
    params(
        ("role" = Option<String>, Query, description = "CSV: for rows without one"),
        ("message" = Option<String>, Query, description = "CSV: what the mails say besides"),
        ("locale" = Option<String>, Query, description = "CSV: a BCP 47 language tag"),
        ("expires_in_seconds" = Option<i64>, Query, description = "CSV: between an hour and a year; 21 days if not given"),
        ("dry_run" = Option<bool>, Query, description = "CSV: whether to tell only what would happen"),
    ),
    responses(
        (status = 200, description = "The batch, queued; or what would become of its rows", body = Submitted),
        (status = 409, description = "Another batch is not finished yet", body = ErrorEnvelope),
        CommonErrors))]
async fn create(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Asked { new, is_dry_run, repeatable }: Asked,
) -> Result<Response, ApiError> {
    if is_dry_run {
        let input = (caller, new);
        let rows =
            app.store.read(input, |tx, (caller, new)| Box::pin(invite_batches::foresee(tx, caller, new))).await?;
        return Ok(Json(Submitted::DryRun(DryRun::new(rows))).into_response());
    }
    repeatable
        .write(
            &app,
            (caller, new),
            |tx, (caller, new)| Box::pin(invite_batches::submit(tx, caller, new)),
            |batch| Submitted::Batch(InviteBatch::from(batch)),
        )
        .await
}

/// List invite batches, the newest first
#[utoipa::path(get, path = "/admit/v1/invite_batches", operation_id = "list_invite_batches", tag = "Invite batches",
    params(
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 1000, description = "Default 20"),
        ("after_id" = Option<String>, Query, description = "The page right after this batch"),
        ("before_id" = Option<String>, Query, description = "The page right before this batch"),
    ),
    responses((status = 200, description = "A page of batches", body = PageBody<InviteBatch>), CommonErrors))]
async fn list(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    query: Query,
) -> Result<Json<PageBody<InviteBatch>>, ApiError> {
    let input = (caller, page_request::<InviteBatchId>(&query)?);
    let page =
        app.store.read(input, |tx, (caller, request)| Box::pin(invite_batches::list(tx, caller, request))).await?;
    Ok(Json(PageBody::new(page, InviteBatch::from, |batch| &batch.id)))
}

/// Retrieve an invite batch with its progress
#[utoipa::path(get, path = "/admit/v1/invite_batches/{invite_batch_id}", operation_id = "retrieve_invite_batch",
    tag = "Invite batches", params(("invite_batch_id" = String, Path)),
    responses((status = 200, description = "The batch", body = InviteBatch), CommonErrors))]
async fn retrieve(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
) -> Result<Json<InviteBatch>, ApiError> {
    let input = (caller, InviteBatchId::from(id));
    let batch = app.store.read(input, |tx, (caller, id)| Box::pin(invite_batches::find(tx, caller, id))).await?;
    Ok(Json(batch.into()))
}

/// List the rows of an invite batch in their order
#[utoipa::path(get, path = "/admit/v1/invite_batches/{invite_batch_id}/rows", operation_id = "list_invite_batch_rows",
    tag = "Invite batches",
    params(
        ("invite_batch_id" = String, Path),
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 1000, description = "Default 100"),
        ("after_id" = Option<String>, Query, description = "The page right after the row with this number"),
        ("before_id" = Option<String>, Query, description = "The page right before the row with this number"),
        ("outcome" = Option<String>, Query, description = "Only rows with this outcome"),
    ),
    responses((status = 200, description = "A page of rows", body = PageBody<BatchRow>), CommonErrors))]
async fn list_rows(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
    query: Query,
) -> Result<Json<PageBody<BatchRow>>, ApiError> {
    let request = page_request_within::<RowNumber>(&query, 1..=1000, ROWS_PAGE)?;
    let outcome = query.one_of("outcome", Outcome::ALL, Outcome::as_str)?;
    let input = (caller, InviteBatchId::from(id), outcome, request);
    let page = app
        .store
        .read(input, |tx, (caller, id, outcome, request)| {
            Box::pin(invite_batches::list_rows(tx, caller, id, *outcome, request))
        })
        .await?;
    Ok(Json(PageBody::new(page, BatchRow::settled, BatchRow::id)))
}

/// Revoke all invites of a batch that are still pending
///
/// Rows that were not tried yet are stopped. Asking again changes nothing more, and is answered as the first time.
#[utoipa::path(post, path = "/admit/v1/invite_batches/{invite_batch_id}/undo", operation_id = "undo_invite_batch",
    tag = "Invite batches", params(("invite_batch_id" = String, Path)),
    responses((status = 200, description = "The batch, and what became of its invites", body = Undone), CommonErrors))]
async fn undo(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
) -> Result<Json<Undone>, ApiError> {
    let (batch, accepted_count) = crate::invite_batches::undo(&app, caller, InviteBatchId::from(id)).await?;
    Ok(Json(Undone { batch: InviteBatch::from(batch), accepted_count }))
}
