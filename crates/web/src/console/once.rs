//! Forms whose answer shows a secret. Each works once: sent again, by a reload of the answer, a second press, or "back" and
//! another press, it makes nothing and shows no secret.
//!
//! A form is known by its mark, which stands in its address as well as among its fields: so the page that "back" opens is the
//! same form, and so is the one that signing in again leads to. What was made is kept for a day, without the secret, in the
//! transaction that makes it.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::Arc;

use admit_core::Caller;
use admit_core::idempotency::{self, KeyReused, NotDone, Request};
use admit_core::ids::PersonId;
use admit_core::secrets::{Token, Vault, digest};
use admit_store::{Act, Error, Transaction};
use axum::http::StatusCode;
use axum::response::Response;
use url::form_urlencoded::{Serializer, parse};

use super::visitor::Insider;
use crate::app::App;
use crate::html::{Form, PageError, page_with_status};
use crate::pages::dialogs::MadeBeforePage;

/// The field of the form and of its address.
pub(super) const FIELD: &str = "once";

/// A form that makes a secret, as somebody has it before them.
pub(super) struct OnceForm {
    caller: Caller,
    person: PersonId,
    /// Where it is opened and sent to.
    path: String,
    /// Empty when it has none, as a form of no page of ours.
    mark: String,
    /// Where it was opened.
    here: Option<String>,
}

/// What a form has made.
#[derive(Clone, Debug)]
pub(super) struct Made {
    pub(super) id: String,
    /// What it was called then.
    pub(super) name: String,
}

/// What came of sending a form.
pub(super) enum Outcome<T> {
    /// It was done just now.
    Now(T),
    /// It was done when the form was sent before.
    Before(Made),
}

impl OnceForm {
    /// The form at a path, with the mark that came in its address or among its fields.
    pub(super) fn new(insider: &Insider, path: String, mark: &str) -> Self {
        Self {
            caller: insider.caller(),
            person: insider.member.signed_in.person.id.clone(),
            path,
            mark: mark.to_owned(),
            here: insider.member.reader.here.clone(),
        }
    }

    /// Its mark, to stand among its fields.
    pub(super) fn mark(&self) -> String {
        self.mark.clone()
    }

    /// The address that it is opened at, with these of its fields as they were typed.
    pub(super) fn reopened(&self, form: &Form, fields: &[&str]) -> String {
        form.reopened_at(&self.path, &[&[FIELD], fields].concat())
    }

    /// What it has made already, for whoever opens it.
    ///
    /// # Errors
    /// [`PageError::Elsewhere`] with the address that has a new mark, when there was none, or one of a form that the same
    /// person has sent in another role.
    pub(super) async fn made(&self, app: &App) -> Result<Option<Made>, PageError> {
        let Some(request) = self.request() else { return Err(PageError::Elsewhere(self.address_with_mark()?)) };
        let question = (Arc::clone(&app.vault), self.caller.clone(), request);
        let kept = app.store.read(question, |tx, (vault, caller, request)| Box::pin(made(tx, vault, caller, request)));
        match kept.await.map_err(PageError::unless_refused) {
            Ok(made) => Ok(made),
            Err(Ok(KeyReused)) => Err(PageError::Elsewhere(self.address_with_mark()?)),
            Err(Err(error)) => Err(error),
        }
    }

    /// Runs an act that makes a secret, unless the form was sent before.
    ///
    /// # Errors
    /// The act's refusal, after which the form may be sent again; and what fails.
    pub(super) async fn write<I, T, R>(
        &self,
        app: &App,
        input: I,
        act: Act<I, T, Error<R>>,
        name: fn(&I, &T) -> Made,
    ) -> Result<Outcome<T>, Result<R, PageError>>
    where
        I: Send + Sync + 'static,
        T: Send + 'static,
        R: Send + 'static,
    {
        let (vault, caller, request) = (Arc::clone(&app.vault), self.caller.clone(), self.request());
        let acting = Acting { vault, caller, request, input, act, name };
        let done = app.store.write(acting, |tx, acting| Box::pin(act_once(tx, acting))).await;
        done.map_err(|error| match PageError::unless_refused(error)? {
            // By the same person in another role.
            NotDone::KeyReused => Err(PageError::BadRequest),
            NotDone::Refused(refusal) => Ok(refusal),
        })
    }

    /// The same address with a new mark in the place of any other. What it names twice it names once then: else its fields
    /// could not be read, nor its mark, and it would lead here again.
    fn address_with_mark(&self) -> Result<String, PageError> {
        let here = self.here.as_deref().unwrap_or(&self.path);
        let (path, query) = here.split_once('?').unwrap_or((here, ""));
        let mut named = HashSet::from([Cow::Borrowed(FIELD)]);
        let fields = parse(query.as_bytes()).filter(|(name, _)| named.insert(name.clone()));
        let mut query = Serializer::new(String::new());
        query.extend_pairs(fields).append_pair(FIELD, Token::new()?.reveal());
        Ok(format!("{path}?{}", query.finish()))
    }

    /// Nobody else's form, no form at another path and no request of a program is the same, whatever mark they have.
    fn request(&self) -> Option<Request> {
        let form = || digest(&format!("{}\n{}\n{}", self.person, self.path, self.mark));
        (!self.mark.is_empty()).then(|| Request::new(format!("form {}", form()), &self.path, b"", &self.caller))
    }
}

struct Acting<I, T, R> {
    vault: Arc<Vault>,
    caller: Caller,
    request: Option<Request>,
    input: I,
    act: Act<I, T, Error<R>>,
    name: fn(&I, &T) -> Made,
}

impl Made {
    fn written(&self) -> String {
        format!("{} {}", self.id, self.name)
    }

    fn read(kept: &str) -> Self {
        let (id, name) = kept.split_once(' ').unwrap_or((kept, ""));
        Self { id: id.to_owned(), name: name.to_owned() }
    }
}

/// The answer to a form that was sent before: nothing was done again.
pub(super) fn made_before(page: &MadeBeforePage) -> Result<Response, PageError> {
    page_with_status(StatusCode::CONFLICT, page)
}

async fn made(
    tx: &mut Transaction,
    vault: &Vault,
    caller: &Caller,
    request: &Request,
) -> Result<Option<Made>, Error<KeyReused>> {
    Ok(idempotency::find(tx, vault, caller, request).await?.map(|kept| Made::read(&kept)))
}

async fn act_once<I, T, R>(tx: &mut Transaction, acting: &Acting<I, T, R>) -> Result<Outcome<T>, Error<NotDone<R>>> {
    let Acting { vault, caller, request, input, act, name } = acting;
    let answer = |done| {
        let made = name(input, &done).written();
        Ok((done, made))
    };
    let outcome = idempotency::act_once(tx, vault, caller, request.as_ref(), input, *act, answer).await?;
    Ok(match outcome {
        idempotency::Outcome::Now(done, _) => Outcome::Now(done),
        idempotency::Outcome::Before(kept) => Outcome::Before(Made::read(&kept)),
    })
}
