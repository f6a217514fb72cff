//! All members as a CSV file, in the order of the list. It is written page by page, as fast as it is read, so that a million
//! members need no more memory than one page of them.

use admit_core::Caller;
use admit_core::ids::PersonId;
use admit_core::members::{self, Filter, Member};
use admit_core::pages::{Cursor, PageRequest};
use axum::body::Body;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream;

use super::list::ListQuery;
use crate::app::App;
use crate::console::csv_line::line;
use crate::console::visitor::Manager;
use crate::html::PageError;

/// Members that are read at once.
const READ_AT_ONCE: u32 = 500;
const HEADINGS: [&str; 5] = ["user_id", "email", "name", "role", "added_at"];

/// How far a file has come.
struct Export {
    app: App,
    caller: Caller,
    filter: Filter,
    /// Where the next page starts; none at the end.
    next: Option<Cursor<PersonId>>,
}

pub(super) async fn download(
    State(app): State<App>,
    manager: Manager,
    query: Result<Query<ListQuery>, QueryRejection>,
) -> Result<Response, PageError> {
    let filter = query.map(|Query(query)| query).unwrap_or_default().members_filter();
    let export = Export { app, caller: manager.caller(), filter, next: Some(Cursor::Start) };
    // The first page is read before anything is answered, so that it may refuse.
    let (first, export) = export.read().await?;
    let head = format!("{}{first}", line(HEADINGS));
    let rest = stream::try_unfold(export, |export| async move {
        if export.next.is_none() {
            return Ok(None);
        }
        // A file that was cut off is a download that failed, not a short one.
        export.read().await.map(Some).map_err(|_| std::io::Error::other("the members could not be read"))
    });
    let body = Body::from_stream(stream::StreamExt::chain(stream::iter([Ok(head)]), rest));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8")),
        (header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"members.csv\"")),
    ];
    Ok((headers, body).into_response())
}

impl Export {
    /// The lines of the next page, and where to go on.
    async fn read(mut self) -> Result<(String, Self), PageError> {
        let Some(cursor) = self.next.take() else { return Ok((String::new(), self)) };
        let request = PageRequest { cursor, limit: READ_AT_ONCE };
        let input = (self.caller.clone(), self.filter.clone(), request);
        let page = self
            .app
            .store
            .read(input, |tx, (caller, filter, request)| Box::pin(members::list(tx, caller, filter, request)))
            .await;
        let page = page.map_err(PageError::without_page)?;
        if page.has_more {
            self.next = page.items.last().map(|member| Cursor::After(member.id.clone()));
        }
        Ok((page.items.iter().map(member_line).collect(), self))
    }
}

fn member_line(member: &Member) -> String {
    let added_at = member.added_at.to_string();
    line([member.id.as_str(), &member.address, &member.name, member.role.as_str(), &added_at])
}
