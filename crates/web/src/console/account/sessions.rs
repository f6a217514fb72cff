//! `/account/sessions`: where the person is signed in.

use admit_core::ids::SessionId;
use admit_core::sessions::{self, Session};
use admit_language::Words;
use admit_mail::templates::browser_name;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};

use crate::app::App;
use crate::console::visitor::Member;
use crate::html::{Done, PageError, SESSION, moment, moment_with_time};
use crate::pages::account::{SessionRow, SessionsPage};
use crate::pages::dialogs::ConfirmPage;
use crate::pages::shell::Area;

pub(super) async fn list(State(app): State<App>, member: Member) -> Result<Response, PageError> {
    let person = member.signed_in.person.id.clone();
    let live = app.store.read(person, |tx, person| Box::pin(sessions::list(tx, person))).await?;
    let own = &member.signed_in.session.id;
    let mut rows: Vec<_> = live.iter().map(|session| row(member.reader.words, session, own)).collect();
    rows.sort_by_key(|row| !row.is_this);
    let shell = member.shell(&app, None, Area::Sessions);
    member.page(&SessionsPage { shell, has_others: rows.iter().any(|row| !row.is_this), sessions: rows })
}

fn row(words: Words, session: &Session, own: &SessionId) -> SessionRow {
    SessionRow {
        session_id: session.id.to_string(),
        browser: browser_name(words, session.user_agent.as_deref()),
        ip: session.ip_address.clone().unwrap_or_else(|| words.t("address-unknown").to_string()),
        last_used_at: moment_with_time(words, session.last_seen_at),
        began_at: moment(words, session.created_at),
        is_this: session.id == *own,
    }
}

pub(super) async fn end(State(app): State<App>, member: Member, Path(id): Path<String>) -> Result<Response, PageError> {
    let id = SessionId::from(id);
    let is_own = id == member.signed_in.session.id;
    let input = (member.signed_in.person.id.clone(), id, member.origin.clone());
    let ended = app
        .store
        .write(input, |tx, (person, session, origin)| Box::pin(sessions::end(tx, person, session, origin)))
        .await?;
    if !ended {
        return Err(PageError::NotFound);
    }
    let mut response = Redirect::to(if is_own { "/sign-in" } else { "/account/sessions" }).into_response();
    if is_own {
        member.cookies.clear(&mut response, SESSION);
    } else {
        member.cookies.set_done(&mut response, Done::SessionEnded);
    }
    Ok(response)
}

pub(super) async fn ask_to_end_others(State(app): State<App>, member: Member) -> Result<Response, PageError> {
    let (shell, words) = (member.shell(&app, None, Area::Sessions), member.reader.words);
    member.page(&ConfirmPage {
        action: "/account/sessions/end-others".to_owned(),
        question: words.t("sessions-end-others-question"),
        words: words.t("sessions-end-others-words"),
        ..ConfirmPage::new(shell, "/account/sessions".to_owned(), "sessions-end-others")
    })
}

pub(super) async fn end_others(State(app): State<App>, member: Member) -> Result<Response, PageError> {
    let input = (member.signed_in.clone(), member.origin.clone());
    app.store.write(input, |tx, (signed_in, origin)| Box::pin(sessions::end_others(tx, signed_in, origin))).await?;
    let mut response = Redirect::to("/account/sessions").into_response();
    member.cookies.set_done(&mut response, Done::OtherSessionsEnded);
    Ok(response)
}
