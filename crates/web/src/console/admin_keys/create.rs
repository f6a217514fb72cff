//! "New admin key"

use admit_core::keys;
use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::path_of;
use crate::app::App;
use crate::console::api_keys::of_key;
use crate::console::once::{Made, OnceForm, Outcome, made_before};
use crate::console::visitor::Insider;
use crate::help::Place;
use crate::html::{Form, PageError};
use crate::pages::dialogs::MadeBeforePage;
use crate::pages::forms::Problems;
use crate::pages::keys::{NewAdminKeyPage, SecretPage};
use crate::pages::shell::Area;

/// What was typed before signing in again.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct TypedBefore {
    name: String,
    once: String,
}

pub(super) async fn show(
    State(app): State<App>,
    insider: Insider,
    query: Result<Query<TypedBefore>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, PageError> {
    insider.prove_governs()?;
    insider.member.prove_fresh(&app)?;
    let TypedBefore { name, once } = query.map(|Query(query)| query).unwrap_or_default();
    let sent = OnceForm::new(&insider, form_path(&insider), &once);
    match sent.made(&app).await? {
        Some(made) => insider.page(&before(&app, &insider, made)),
        None => insider.page(&dialog(&app, &insider, &sent, &name)),
    }
}

pub(super) async fn create(State(app): State<App>, insider: Insider, form: Form) -> Result<Response, PageError> {
    let name = form.field("name");
    let sent = OnceForm::new(&insider, form_path(&insider), form.field("once"));
    let input = (insider.caller(), name.to_owned());
    let issued = sent.write(
        &app,
        input,
        |tx, (caller, name)| Box::pin(keys::issue_admin_key(tx, caller, name)),
        |_, issued| Made { id: issued.key.id.to_string(), name: issued.key.name.clone() },
    );
    match issued.await {
        Ok(Outcome::Before(made)) => made_before(&before(&app, &insider, made)),
        Ok(Outcome::Now(issued)) => insider.page(&SecretPage {
            shell: insider.shell(&app, Area::AdminKeys),
            path: path_of(&insider),
            heading: "keys-made",
            name: issued.key.name,
            secret: issued.secret.reveal().to_owned(),
            note: None,
        }),
        Err(Err(error)) => Err(error),
        Err(Ok(keys::Refusal::NotAllowed)) => Err(PageError::Forbidden),
        Err(Ok(keys::Refusal::StaleSignIn)) => Err(PageError::ConfirmFirst(sent.reopened(&form, &["name"]))),
        Err(Ok(refusal)) => {
            let (problems, problem) = of_key(insider.words(), &refusal, Place::AdminKeys);
            insider.refusal(&NewAdminKeyPage { problems, problem, ..dialog(&app, &insider, &sent, name) })
        }
    }
}

fn form_path(insider: &Insider) -> String {
    format!("{}/new", path_of(insider))
}

fn dialog(app: &App, insider: &Insider, sent: &OnceForm, name: &str) -> NewAdminKeyPage {
    NewAdminKeyPage {
        shell: insider.shell(app, Area::AdminKeys),
        path: path_of(insider),
        once: sent.mark(),
        name: name.to_owned(),
        problems: Problems::none(),
        problem: None,
    }
}

fn before(app: &App, insider: &Insider, made: Made) -> MadeBeforePage {
    MadeBeforePage {
        shell: insider.shell(app, Area::AdminKeys),
        heading: "once-made",
        name: made.name,
        place: "admin-keys-title",
        back: path_of(insider),
        way: "replace",
        act: (form_path(insider), "admin-keys-new"),
    }
}
