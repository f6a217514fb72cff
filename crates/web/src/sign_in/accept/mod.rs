//! `/accept`: the mailed link of an invitation. Opening it changes nothing, however often a scanner does (AC-03).

pub(super) mod declining;
pub(super) mod own;

use admit_core::invites::{self, AcceptRefusal, Accepted, Invitation, Presented, Status};
use admit_core::secrets::Token;
use admit_language::{Length, Words};
use admit_store::Error;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::address::end_session;
use crate::app::App;
use crate::console::Visitor;
use crate::html::{
    Done, Form, Named, PageError, SESSION, moment_with_time, name_problem, page_with_status, role_description,
    role_name,
};
use crate::pages::accept::{self as pages, AcceptOutcome, AcceptOutcomePage, AcceptPage, InviteFacts};
use crate::pages::reader::Reader;

pub(super) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Result<Response, PageError> {
    match look_up(&app, &visitor, Presented::Link(Token::from(token.clone()))).await {
        Ok(invitation) if invitation.status == Status::Pending => {
            let seen_by = seen_by(&invitation, &visitor);
            link_page(&app, &visitor, StatusCode::OK, &token, &invitation, seen_by)
        }
        // Whoever accepted it and opens the mail again wants to go there.
        Ok(invitation) if invitation.status == Status::Accepted && is_for(&invitation, &visitor) => {
            Ok(Redirect::to("/").into_response())
        }
        Ok(invitation) => over(&visitor, &invitation, Some(token)),
        Err(error) => refused(&app, &visitor, error, &token, ""),
    }
}

pub(super) async fn show_unknown(reader: Reader) -> Result<Response, PageError> {
    unknown(&reader)
}

pub(super) async fn accept(State(app): State<App>, visitor: Visitor, form: Form) -> Result<Response, PageError> {
    let (token, name) = (form.field("token"), form.field("name"));
    let presented = Presented::Link(Token::from(token.to_owned()));
    match try_to_accept(&app, &visitor, presented, name).await {
        Ok(accepted) => Ok(welcome(&visitor, &accepted)),
        Err(error) => refused(&app, &visitor, error, token, name),
    }
}

pub(super) async fn decline(State(app): State<App>, visitor: Visitor, form: Form) -> Result<Response, PageError> {
    let token = form.field("token");
    let presented = Presented::Link(Token::from(token.to_owned()));
    match try_to_decline(&app, &visitor, presented, form.field("reason")).await {
        Ok(invitation) => outcome(&visitor, StatusCode::OK, AcceptOutcome::Declined, &invitation, None),
        Err(error) => refused(&app, &visitor, error, token, ""),
    }
}

/// "Ask for a new one"
pub(super) async fn ask(State(app): State<App>, visitor: Visitor, form: Form) -> Result<Response, PageError> {
    let token = form.field("token");
    let input = (app.vault.clone(), Presented::Link(Token::from(token.to_owned())), visitor.origin.clone());
    let asked = app
        .store
        .write(input, |tx, (vault, presented, origin)| Box::pin(invites::ask_again(tx, vault, presented, origin)))
        .await;
    match asked {
        Ok(invitation) => outcome(&visitor, StatusCode::OK, AcceptOutcome::Asked, &invitation, None),
        Err(error) => refused(&app, &visitor, error, token, ""),
    }
}

/// Signs out whoever is signed in, and comes back to the invitation.
pub(super) async fn switch(State(app): State<App>, visitor: Visitor, form: Form) -> Result<Response, PageError> {
    let token: String = url::form_urlencoded::byte_serialize(form.field("token").as_bytes()).collect();
    let mut response = Redirect::to(&format!("/accept/{token}")).into_response();
    end_session(&app, &visitor).await?;
    visitor.cookies.clear(&mut response, SESSION);
    Ok(response)
}

async fn look_up(app: &App, visitor: &Visitor, presented: Presented) -> Result<Invitation, Error<AcceptRefusal>> {
    let input = (presented, visitor.signed_in.clone());
    app.store
        .read(input, |tx, (presented, signed_in)| Box::pin(invites::look_up(tx, presented, signed_in.as_ref())))
        .await
}

async fn try_to_accept(
    app: &App,
    visitor: &Visitor,
    presented: Presented,
    name: &str,
) -> Result<Accepted, Error<AcceptRefusal>> {
    let input = (presented, name.to_owned(), visitor.signed_in.clone(), visitor.origin.clone());
    app.store
        .write(input, |tx, (presented, name, signed_in, origin)| {
            Box::pin(invites::accept(tx, presented, name, signed_in.as_ref(), origin))
        })
        .await
}

async fn try_to_decline(
    app: &App,
    visitor: &Visitor,
    presented: Presented,
    reason: &str,
) -> Result<Invitation, Error<AcceptRefusal>> {
    let input = (presented, visitor.signed_in.clone(), reason.to_owned(), visitor.origin.clone());
    app.store
        .write(input, |tx, (presented, signed_in, reason, origin)| {
            Box::pin(invites::decline(tx, presented, signed_in.as_ref(), Some(reason), origin))
        })
        .await
}

/// On to the organization that was joined, with a session for who is new.
fn welcome(visitor: &Visitor, accepted: &Accepted) -> Response {
    let mut response = Redirect::to(&format!("/organizations/{}", accepted.organization.id)).into_response();
    if let Some(session) = &accepted.session {
        visitor.cookies.set(&mut response, SESSION, session.reveal());
    }
    visitor.cookies.set_done(&mut response, Done::Joined);
    response
}

/// The page for each refusal. No match here has a catch-all.
fn refused(
    app: &App,
    visitor: &Visitor,
    error: Error<AcceptRefusal>,
    token: &str,
    typed_name: &str,
) -> Result<Response, PageError> {
    let (status, invitation, seen_by) = match PageError::unless_refused(error)? {
        AcceptRefusal::Unknown => return unknown(&visitor.reader),
        AcceptRefusal::Over(invitation) => return over(visitor, &invitation, Some(token.to_owned())),
        AcceptRefusal::SignInFirst(invitation) => {
            let seen_by = pages::Visitor::SignedOut { sign_in: sign_in_path(&invitation) };
            (StatusCode::BAD_REQUEST, invitation, seen_by)
        }
        AcceptRefusal::SignedInAsSomebodyElse { invitation, signed_in_address } => {
            (StatusCode::FORBIDDEN, invitation, pages::Visitor::Other { address: signed_in_address })
        }
        AcceptRefusal::Name(invitation, bad) => {
            let words = reader_of(visitor, &invitation).words;
            let problem = Some(name_problem(words, bad, Named::Person).to_string());
            (StatusCode::BAD_REQUEST, invitation, pages::Visitor::New { name: typed_name.to_owned(), problem })
        }
    };
    link_page(app, visitor, status, token, &invitation, seen_by)
}

/// Who reads the page of an invitation. Who asks for no language reads the one that whoever invites asked for, or else the
/// organization's.
fn reader_of(visitor: &Visitor, invitation: &Invitation) -> Reader {
    visitor.reader_of([&invitation.locale, &invitation.organization_language])
}

fn link_page(
    app: &App,
    visitor: &Visitor,
    status: StatusCode,
    token: &str,
    invitation: &Invitation,
    seen_by: pages::Visitor,
) -> Result<Response, PageError> {
    let reader = reader_of(visitor, invitation);
    let invite = facts(app, reader.words, invitation);
    page_with_status(status, &AcceptPage { reader, token: token.to_owned(), invite, visitor: seen_by })
}

/// The page of an invitation that is over.
fn over(visitor: &Visitor, invitation: &Invitation, token: Option<String>) -> Result<Response, PageError> {
    let what = match invitation.status {
        Status::Expired => AcceptOutcome::Expired,
        Status::Deleted => AcceptOutcome::Revoked,
        Status::Declined => AcceptOutcome::Declined,
        Status::Accepted | Status::Pending => AcceptOutcome::Used,
    };
    // Only who was not asked to stay away can ask for a new one.
    let token = token.filter(|_| matches!(what, AcceptOutcome::Expired | AcceptOutcome::Revoked));
    outcome(visitor, StatusCode::GONE, what, invitation, token)
}

fn unknown(reader: &Reader) -> Result<Response, PageError> {
    let reader = reader.clone().astray();
    let page = AcceptOutcomePage { reader, outcome: AcceptOutcome::Unknown, organization: None, token: None };
    page_with_status(StatusCode::NOT_FOUND, &page)
}

fn outcome(
    visitor: &Visitor,
    status: StatusCode,
    outcome: AcceptOutcome,
    invitation: &Invitation,
    token: Option<String>,
) -> Result<Response, PageError> {
    let organization = Some(invitation.organization.name.clone());
    page_with_status(
        status,
        &AcceptOutcomePage { reader: reader_of(visitor, invitation), outcome, organization, token },
    )
}

fn is_for(invitation: &Invitation, visitor: &Visitor) -> bool {
    let signed_in = visitor.signed_in.as_ref();
    signed_in.is_some_and(|signed_in| signed_in.person.canonical_address == invitation.invite.canonical_address)
}

fn seen_by(invitation: &Invitation, visitor: &Visitor) -> pages::Visitor {
    match &visitor.signed_in {
        Some(signed_in) if is_for(invitation, visitor) => {
            pages::Visitor::Invited { name: title(&signed_in.person.name, &signed_in.person.address) }
        }
        Some(signed_in) => pages::Visitor::Other { address: signed_in.person.address.clone() },
        None if invitation.has_account => pages::Visitor::SignedOut { sign_in: sign_in_path(invitation) },
        None => pages::Visitor::New { name: String::new(), problem: None },
    }
}

/// Signing in leads back to the invite by its id, so that the token stays out of addresses.
fn sign_in_path(invitation: &Invitation) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("email", &invitation.invite.address);
    query.append_pair("next", &format!("/invites/{}", invitation.invite.id));
    format!("/sign-in?{}", query.finish())
}

fn title(name: &str, address: &str) -> String {
    if name.is_empty() { address.to_owned() } else { name.to_owned() }
}

fn facts(app: &App, words: Words, invitation: &Invitation) -> InviteFacts {
    let invite = &invitation.invite;
    let left = Length::remaining(invite.expires_at.seconds_since(app.store.clock().now()));
    InviteFacts {
        organization: invitation.organization.name.clone(),
        inviter: invitation.inviter.clone(),
        address: invite.address.clone(),
        role: role_name(words, invite.role),
        role_description: role_description(words, invite.role),
        expires_at: moment_with_time(words, invite.expires_at),
        expires_in: words.t("accept-expires-in").with_length(left).to_string(),
    }
}
