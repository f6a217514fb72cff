//! "New admin key"

use admit_core::keys;
use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::path_of;
use crate::app::App;
use crate::console::api_keys::of_key;
use crate::console::visitor::Insider;
use crate::help::Place;
use crate::html::{Form, PageError};
use crate::pages::forms::Problems;
use crate::pages::keys::{NewAdminKeyPage, SecretPage};
use crate::pages::shell::Area;

/// What was typed before signing in again.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct TypedBefore {
    name: String,
}

pub(super) async fn show(
    State(app): State<App>,
    insider: Insider,
    query: Result<Query<TypedBefore>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, PageError> {
    insider.prove_governs()?;
    insider.member.prove_fresh(&app)?;
    let TypedBefore { name } = query.map(|Query(query)| query).unwrap_or_default();
    insider.page(&dialog(&app, &insider, &name))
}

pub(super) async fn create(State(app): State<App>, insider: Insider, form: Form) -> Result<Response, PageError> {
    let name = form.field("name");
    let input = (insider.caller(), name.to_owned());
    let issued = app.store.write(input, |tx, (caller, name)| Box::pin(keys::issue_admin_key(tx, caller, name))).await;
    match issued.map_err(PageError::unless_refused) {
        Ok(issued) => insider.page(&SecretPage {
            shell: insider.shell(&app, Area::AdminKeys),
            path: path_of(&insider),
            heading: "keys-made",
            name: issued.key.name,
            secret: issued.secret.reveal().to_owned(),
            note: None,
        }),
        Err(Err(error)) => Err(error),
        Err(Ok(keys::Refusal::NotAllowed)) => Err(PageError::Forbidden),
        Err(Ok(keys::Refusal::StaleSignIn)) => {
            Err(PageError::ConfirmFirst(form.reopened_at(&format!("{}/new", path_of(&insider)), &["name"])))
        }
        Err(Ok(refusal)) => {
            let (problems, problem) = of_key(insider.words(), &refusal, Place::AdminKeys);
            insider.refusal(&NewAdminKeyPage { problems, problem, ..dialog(&app, &insider, name) })
        }
    }
}

fn dialog(app: &App, insider: &Insider, name: &str) -> NewAdminKeyPage {
    NewAdminKeyPage {
        shell: insider.shell(app, Area::AdminKeys),
        path: path_of(insider),
        name: name.to_owned(),
        problems: Problems::none(),
        problem: None,
    }
}
