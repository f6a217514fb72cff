//! "Did this answer your question?": taking answers, and saying thanks for them.

use admit_core::help_answers::{self, Answer, Refusal, Verdict, Visitor as Answering};
use admit_core::ids::OrganizationId;
use admit_core::secrets::Token;
use axum::extract::{FromRequestParts as _, Path, State};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};

use super::articles::Library;
use super::pages::{Answered, Question};
use crate::app::App;
use crate::console::Visitor;
use crate::html::{Form, HELP_READER, PageError};
use crate::pages::reader::Reader;

/// The longest id of an organization that a link carries along, in characters; theirs have 36.
const ID_LIMIT: usize = 64;

/// `POST /help/{slug}/answer`, fields `verdict`, and perhaps `comment` and `organization_id`.
pub(super) async fn answer(
    State(app): State<App>,
    visitor: Visitor,
    Path(slug): Path<String>,
    reader: Reader,
    form: Form,
) -> Result<Response, PageError> {
    let article = Library::of(reader.words.language()).find(&slug).ok_or(PageError::NotFound)?;
    let verdict: Verdict = form.field("verdict").parse().map_err(|_| PageError::BadRequest)?;
    let organization = form.field("organization_id");
    let answer = Answer {
        article: article.slug.to_owned(),
        language: article.language.tag(),
        verdict,
        comment: form.field("comment").to_owned(),
        organization: (!organization.is_empty()).then(|| OrganizationId::from(organization)),
    };
    let (answering, new_cookie) = who_answers(&visitor)?;
    let input = (app.vault.clone(), answering, answer, visitor.origin.clone());
    let kept = app
        .store
        .write(input, |tx, (vault, visitor, answer, origin)| {
            Box::pin(help_answers::answer(tx, vault, visitor, answer, origin))
        })
        .await;
    if let Err(error) = kept {
        return Err(match PageError::unless_refused(error)? {
            Refusal::TooMany { retry_after_seconds } => PageError::TooMany(retry_after_seconds),
            Refusal::BadComment => PageError::BadRequest,
            Refusal::NotAllowed => PageError::Forbidden,
        });
    }
    let has_said = if form.field("comment").trim().is_empty() { "" } else { "&said=1" };
    let from = url::form_urlencoded::byte_serialize(organization.as_bytes()).collect::<String>();
    let from = if from.is_empty() { from } else { format!("&organization_id={from}") };
    let verdict = verdict.as_str();
    let path = format!("/help/{}?answered={verdict}{has_said}{from}#answer", article.slug);
    let mut response = Redirect::to(&path).into_response();
    if let Some(token) = new_cookie {
        visitor.cookies.set(&mut response, HELP_READER, token.reveal());
    }
    Ok(response)
}

/// Whoever is signed in; else the browser, which gets a token to be known by when it answers first.
fn who_answers(visitor: &Visitor) -> Result<(Answering, Option<Token>), PageError> {
    if let Some(signed_in) = &visitor.signed_in {
        return Ok((Answering::Person(signed_in.person.id.clone()), None));
    }
    if let Some(token) = visitor.cookies.get(HELP_READER) {
        return Ok((Answering::Browser(Token::from(token.to_owned())), None));
    }
    let token = Token::new()?;
    Ok((Answering::Browser(token.clone()), Some(token)))
}

/// What stands below an article: the question, or thanks. Only after an answer does it matter who reads.
pub(super) async fn question(app: &App, parts: &mut Parts, asked: Asked) -> Question {
    let organization_id: String = asked.organization_id.chars().take(ID_LIMIT).collect();
    let Ok(verdict) = asked.answered.parse::<Verdict>() else {
        return Question { organization_id, answered: None };
    };
    let has_said = !asked.said.is_empty();
    let readers = if has_said { None } else { readers(app, parts, &organization_id).await };
    Question { organization_id, answered: Some(Answered { verdict: verdict.as_str(), has_said, readers }) }
}

/// Who reads what this reader says: the name of an organization. Help is there also when this can't be found out.
async fn readers(app: &App, parts: &mut Parts, organization_id: &str) -> Option<String> {
    let person = Visitor::from_request_parts(parts, app).await.ok()?.signed_in?.person.id;
    let named = (!organization_id.is_empty()).then(|| OrganizationId::from(organization_id));
    let input = (person, named);
    let readers =
        app.store.read(input, |tx, (person, named)| Box::pin(help_answers::readers(tx, person, named.as_ref()))).await;
    readers.ok().flatten().map(|organization| organization.name)
}

/// What the address of an article says besides: where the reader came from, and what they have just answered.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    organization_id: String,
    answered: String,
    said: String,
}
