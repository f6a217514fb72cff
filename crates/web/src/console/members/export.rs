//! The people of the list as a CSV file, with its filters and in its order: open invites, then members. It is written page by page,
//! as fast as it is read, so that a million members need no more memory than one page of them.

use admit_core::Caller;
use admit_core::ids::{InviteId, PersonId};
use admit_core::invites::Invite;
use admit_core::members::Member;
use admit_core::pages::{Cursor, Found};
use admit_store::{Timestamp, Transaction};
use axum::body::Body;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream;

use super::list::ListQuery;
use super::people::{NoPeople, Question, invites_page, members_page};
use crate::app::App;
use crate::console::csv_line::line;
use crate::console::visitor::Manager;
use crate::html::PageError;

/// Rows that are read at once.
const READ_AT_ONCE: u32 = 500;
const HEADINGS: [&str; 9] =
    ["user_id", "email", "name", "role", "added_at", "status", "invite_id", "invited_at", "expires_at"];

/// How far a file has come.
struct Export {
    app: App,
    caller: Caller,
    question: Question,
    /// Where the next page starts; none at the end.
    next: Option<Place>,
}

/// Where a page starts: among the invites, or among the members after them.
#[derive(Clone)]
enum Place {
    Invites(Cursor<InviteId>),
    Members(Cursor<PersonId>),
}

pub(super) async fn download(
    State(app): State<App>,
    manager: Manager,
    query: Result<Query<ListQuery>, QueryRejection>,
) -> Result<Response, PageError> {
    let (_, question) = query.map(|Query(query)| query).unwrap_or_default().question("");
    let export = Export { app, caller: manager.caller(), question, next: Some(Place::Invites(Cursor::Start)) };
    // The first page is read before anything is answered, so that it may refuse.
    let (first, export) = export.read().await?;
    let head = format!("{}{first}", line(HEADINGS));
    let rest = stream::try_unfold(export, |export| async move {
        if export.next.is_none() {
            return Ok(None);
        }
        // A file that was cut off is a download that failed, not a short one.
        export.read().await.map(Some).map_err(|_| std::io::Error::other("the people could not be read"))
    });
    let body = Body::from_stream(stream::StreamExt::chain(stream::iter([Ok(head)]), rest));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8")),
        (header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"members.csv\"")),
    ];
    Ok((headers, body).into_response())
}

impl Export {
    /// The lines of the next page, and where to go on. A page of a search may have none.
    async fn read(mut self) -> Result<(String, Self), PageError> {
        let Some(place) = self.next.take() else { return Ok((String::new(), self)) };
        let input = (self.caller.clone(), self.question.clone(), place);
        let read = self
            .app
            .store
            .read(input, |tx, (caller, question, place)| Box::pin(read(tx, caller, question, place)))
            .await;
        let (lines, next) = read.map_err(|none| match none {
            NoPeople::Error(error) => error,
            NoPeople::UnknownCursor => PageError::NotFound,
        })?;
        self.next = next;
        Ok((lines, self))
    }
}

async fn read(
    tx: &mut Transaction,
    caller: &Caller,
    question: &Question,
    place: &Place,
) -> Result<(String, Option<Place>), NoPeople> {
    match place {
        Place::Invites(cursor) => {
            let found = invites_page(tx, caller, question, cursor.clone(), READ_AT_ONCE).await?;
            let next = next(&found, |invite| &invite.id).map(Place::Invites);
            let now = tx.now();
            let lines = found.page.items.iter().map(|invite| invite_line(invite, now)).collect();
            Ok((lines, Some(next.unwrap_or(Place::Members(Cursor::Start)))))
        }
        Place::Members(cursor) => {
            let found = members_page(tx, caller, question, cursor.clone(), READ_AT_ONCE).await?;
            let next = next(&found, |member| &member.id).map(Place::Members);
            Ok((found.page.items.iter().map(member_line).collect(), next))
        }
    }
}

/// Where the page after this one starts, if there is one: where a search goes on, or after the last row.
fn next<T, Id: Clone>(found: &Found<T, Id>, id: impl Fn(&T) -> &Id) -> Option<Cursor<Id>> {
    let last = || found.page.items.last().filter(|_| found.page.has_more).map(|last| id(last).clone());
    found.further.clone().or_else(last).map(Cursor::After)
}

fn invite_line(invite: &Invite, now: Timestamp) -> String {
    let (invited_at, expires_at) = (invite.invited_at.to_string(), invite.expires_at.to_string());
    let (role, status, id) = (invite.role.as_str(), invite.status(now), invite.id.as_str());
    line(["", &invite.address, "", role, "", status.as_str(), id, &invited_at, &expires_at])
}

fn member_line(member: &Member) -> String {
    let added_at = member.added_at.to_string();
    line([member.id.as_str(), &member.address, &member.name, member.role.as_str(), &added_at, "active", "", "", ""])
}
