//! One import: how far it has come, and what became of each row.

use admit_core::Caller;
use admit_core::ids::InviteBatchId;
use admit_core::invite_batches::{self, InviteBatch, Outcome, Refusal, Row, RowNumber};
use admit_core::pages::{Page, PageRequest};
use admit_store::{Error, Transaction};
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::{import_line, import_row, path_of, settled, tallies};
use crate::app::App;
use crate::console::paging::{Beside, first_page};
use crate::console::visitor::Manager;
use crate::help::Place;
use crate::html::PageError;
use crate::pages::imports::ImportProgressPage;
use crate::pages::shell::Area;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct RowsQuery {
    outcome: String,
    #[serde(flatten)]
    beside: Beside,
}

type Question = (Caller, InviteBatchId, Option<Outcome>, PageRequest<RowNumber>);

pub(super) async fn show(
    State(app): State<App>,
    manager: Manager,
    Path((_, id)): Path<(String, String)>,
    query: Result<Query<RowsQuery>, QueryRejection>,
) -> Result<Response, PageError> {
    let RowsQuery { outcome, beside } = query.map(|Query(query)| query).unwrap_or_default();
    let outcome: Option<Outcome> = outcome.parse().ok();
    let question = (manager.caller(), InviteBatchId::from(id), outcome, beside.request());
    let found = app.store.read(question, |tx, question| Box::pin(read(tx, question))).await;
    let (batch, page) = found.map_err(PageError::without_page)?;
    let path = path_of(&manager, &batch.id);
    let filters = [("outcome", outcome.map_or("", Outcome::as_str))];
    if beside.is_gone(&page) {
        return Ok(first_page(&path, &filters));
    }
    let words = manager.words();
    manager.page(&ImportProgressPage {
        shell: manager.shell(&app, Area::Invites).about(Place::InviteMany),
        organization_id: manager.organization.id.to_string(),
        import: import_line(words, &batch),
        settled: batch.settled_count(),
        tallies: tallies(&batch.counts, settled, outcome),
        is_filtered: outcome.is_some(),
        revoked_count: batch.revoked_count,
        rows: page.items.iter().map(|row| import_row(words, settled, row)).collect(),
        pager: beside.pager(&path, &filters, &page, |row| row.number),
    })
}

async fn read(
    tx: &mut Transaction,
    (caller, id, outcome, request): &Question,
) -> Result<(InviteBatch, Page<Row>), Error<Refusal>> {
    let batch = invite_batches::find(tx, caller, id).await?;
    let rows = invite_batches::list_rows(tx, caller, id, *outcome, request).await?;
    Ok((batch, rows))
}
