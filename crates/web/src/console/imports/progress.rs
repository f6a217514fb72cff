//! One import: how far it has come, and what became of each row.

use admit_core::Caller;
use admit_core::ids::InviteBatchId;
use admit_core::invite_batches::{self, InviteBatch, Outcome, Refusal, Row, RowNumber};
use admit_core::pages::{Cursor, Page, PageRequest};
use admit_store::{Error, Transaction};
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::{import_line, import_row, refuse, settled, tallies};
use crate::app::App;
use crate::console::visitor::Manager;
use crate::html::PageError;
use crate::pages::imports::ImportProgressPage;
use crate::pages::shell::{Area, Pager};

/// Rows on a page.
const PAGE_SIZE: u32 = 50;

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct RowsQuery {
    outcome: String,
    after: String,
    before: String,
}

impl RowsQuery {
    fn outcome(&self) -> Option<Outcome> {
        self.outcome.parse().ok()
    }

    fn request(&self) -> PageRequest<RowNumber> {
        let cursor = match (self.after.as_str(), self.before.as_str()) {
            ("", "") => Cursor::Start,
            ("", before) => Cursor::Before(RowNumber::from(before)),
            (after, _) => Cursor::After(RowNumber::from(after)),
        };
        PageRequest { cursor, limit: PAGE_SIZE }
    }
}

pub(super) async fn show(
    State(app): State<App>,
    manager: Manager,
    Path((_, id)): Path<(String, String)>,
    query: Result<Query<RowsQuery>, QueryRejection>,
) -> Result<Response, PageError> {
    let query = query.map(|Query(query)| query).unwrap_or_default();
    let input = (manager.caller(), InviteBatchId::from(id), query.clone());
    let found = app.store.read(input, |tx, (caller, id, query)| Box::pin(read(tx, caller, id, query))).await;
    let (batch, page) = found.map_err(refuse)?;
    let words = manager.words();
    manager.page(&ImportProgressPage {
        shell: manager.shell(&app, Area::Invites),
        organization_id: manager.organization.id.to_string(),
        import: import_line(words, &batch),
        settled: batch.settled_count(),
        tallies: tallies(&batch.counts, settled, query.outcome()),
        is_filtered: query.outcome().is_some(),
        revoked_count: batch.revoked_count,
        rows: page.items.iter().map(|row| import_row(words, settled, row)).collect(),
        pager: pager(&format!("{}/imports/{}", manager.settings_path("invites"), batch.id), &query, &page),
    })
}

async fn read(
    tx: &mut Transaction,
    caller: &Caller,
    id: &InviteBatchId,
    query: &RowsQuery,
) -> Result<(InviteBatch, Page<Row>), Error<Refusal>> {
    let batch = invite_batches::find(tx, caller, id).await?;
    let rows = invite_batches::list_rows(tx, caller, id, query.outcome(), &query.request()).await?;
    Ok((batch, rows))
}

fn pager(path: &str, query: &RowsQuery, page: &Page<Row>) -> Pager {
    let outcome = query.outcome().map_or(String::new(), |outcome| format!("outcome={}&", outcome.as_str()));
    let link = |name: &str, row: Option<&Row>| row.map(|row| format!("{path}?{outcome}{name}={}", row.number));
    let cursor = query.request().cursor;
    let is_backwards = matches!(cursor, Cursor::Before(_) | Cursor::End);
    let has_newer = if is_backwards { page.has_more } else { cursor != Cursor::Start };
    let has_older = is_backwards || page.has_more;
    Pager {
        newer: if has_newer { link("before", page.items.first()) } else { None },
        older: if has_older { link("after", page.items.last()) } else { None },
    }
}
