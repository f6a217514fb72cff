//! All that the filters let through as a file: CSV for spreadsheets, or JSON lines as the API tells each activity. It is
//! written page by page, as fast as it is read.

use admit_core::Caller;
use admit_core::activities::{self, Feed, FeedActor, Recorded};
use admit_core::ids::ActivityId;
use admit_core::pages::{Cursor, PageRequest};
use axum::body::Body;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use serde::Deserialize;

use super::query::ActivityQuery;
use crate::admin_api::Activity;
use crate::app::App;
use crate::console::csv_line::line;
use crate::console::paging::Sorted;
use crate::console::visitor::Manager;
use crate::html::PageError;

/// Activities that are read at once.
const READ_AT_ONCE: u32 = 500;
const HEADINGS: [&str; 9] =
    ["id", "created_at", "type", "actor_type", "actor_id", "actor_email", "ip_address", "user_agent", "details"];

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Format {
    #[default]
    Csv,
    Jsonl,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct ExportQuery {
    format: Format,
}

/// How far a file has come.
struct Export {
    app: App,
    caller: Caller,
    format: Format,
    feed: Feed,
    sorted: Sorted,
    search: String,
    is_done: bool,
}

pub(super) async fn download(
    State(app): State<App>,
    manager: Manager,
    query: Result<Query<ActivityQuery>, QueryRejection>,
    format: Result<Query<ExportQuery>, QueryRejection>,
) -> Result<Response, PageError> {
    let query = query.map(|Query(query)| query).unwrap_or_default();
    let ExportQuery { format } = format.map(|Query(query)| query).map_err(|_| PageError::NotFound)?;
    let asked = query.page("");
    let feed = query.feed(PageRequest { cursor: asked.sorted.turn(Cursor::Start), limit: READ_AT_ONCE });
    let (sorted, search) = (asked.sorted, asked.text());
    let export = Export { app, caller: manager.caller(), format, feed, sorted, search, is_done: false };
    // The first page is read before anything is answered, so that it may refuse.
    let (first, export) = export.read().await?;
    let head = if format == Format::Csv { format!("{}{first}", line(HEADINGS)) } else { first };
    let rest = stream::try_unfold(export, |export| async move {
        if export.is_done {
            return Ok(None);
        }
        // A file that was cut off is a download that failed, not a short one.
        export.read().await.map(Some).map_err(|_| std::io::Error::other("the activities could not be read"))
    });
    let body = Body::from_stream(stream::StreamExt::chain(stream::iter([Ok(head)]), rest));
    let (kind, name) = match format {
        Format::Csv => ("text/csv; charset=utf-8", "attachment; filename=\"activity.csv\""),
        Format::Jsonl => ("application/jsonl; charset=utf-8", "attachment; filename=\"activity.jsonl\""),
    };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CONTENT_DISPOSITION, HeaderValue::from_static(name)),
    ];
    Ok((headers, body).into_response())
}

impl Export {
    /// The lines of the next page, and where to go on.
    async fn read(mut self) -> Result<(String, Self), PageError> {
        let input = (self.caller.clone(), self.feed.clone(), self.search.clone());
        let found = self
            .app
            .store
            .read(input, |tx, (caller, feed, search)| Box::pin(activities::search(tx, caller, feed, search)))
            .await
            .map_err(PageError::without_page)?;
        let found = self.sorted.turned(found);
        let last = found.page.items.last().map(|last| last.id.clone());
        let next: Option<ActivityId> = found.further.or(last).filter(|_| found.page.has_more);
        self.is_done = next.is_none();
        if let Some(id) = next {
            self.feed.page = PageRequest { cursor: self.sorted.turn(Cursor::After(id)), limit: READ_AT_ONCE };
        }
        let lines = found.page.items.into_iter().map(|recorded| written(recorded, self.format));
        Ok((lines.collect::<Result<String, _>>()?, self))
    }
}

fn written(recorded: Recorded, format: Format) -> Result<String, PageError> {
    let failed = |error: serde_json::Error| {
        tracing::error!(%error, "an activity could not be written");
        PageError::Failed
    };
    if format == Format::Jsonl {
        return Ok(serde_json::to_string(&Activity::from(recorded)).map_err(failed)? + "\n");
    }
    let details = serde_json::to_string(&recorded.details).map_err(failed)?;
    Ok(line([
        recorded.id.as_str(),
        &recorded.created_at.to_string(),
        &recorded.kind,
        actor_type(&recorded.actor),
        recorded.actor.id().unwrap_or_default(),
        recorded.actor.address().unwrap_or_default(),
        recorded.ip_address.as_deref().unwrap_or_default(),
        recorded.user_agent.as_deref().unwrap_or_default(),
        &details,
    ]))
}

/// As the API spells it.
const fn actor_type(actor: &FeedActor) -> &'static str {
    match actor {
        FeedActor::User { .. } => "user_actor",
        FeedActor::AdminKey(_) => "admin_api_key_actor",
        FeedActor::ApiKey(_) => "api_actor",
        FeedActor::Unauthenticated(_) => "unauthenticated_user_actor",
        FeedActor::Operator => "anthropic_actor",
    }
}
