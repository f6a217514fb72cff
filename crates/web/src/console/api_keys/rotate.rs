//! "Rotate key Deploy?"

use admit_core::ids::KeyId;
use admit_core::keys::{self, ApiKey};
use admit_language::Words;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::{before, path_of, refusals};
use crate::app::App;
use crate::console::once::{Made, OnceForm, Outcome, made_before};
use crate::console::visitor::PlatformInsider;
use crate::help::Place;
use crate::html::{Form, PageError, moment_with_time};
use crate::pages::forms::{Choice, Problems};
use crate::pages::keys::{RotateKeyPage, SecretPage};
use crate::pages::shell::Area;

/// How long the old secret may still work, in seconds, each with its name among the words.
const OVERLAPS: [(&str, &str); 4] = [("0", "none"), ("3600", "hour"), ("86400", "day"), ("604800", "week")];
/// A day, so that nothing stops while programs are switched over.
const USUAL_OVERLAP: &str = "86400";

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct RotateQuery {
    /// What was chosen, before signing in again.
    overlap: String,
    once: String,
}

pub(super) async fn show(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, id)): Path<(String, String)>,
    query: Result<Query<RotateQuery>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, PageError> {
    let key = find(&app, &insider, id).await?;
    if key.workspace.is_none() {
        insider.member.prove_fresh(&app)?;
    }
    let RotateQuery { overlap, once } = query.map(|Query(query)| query).unwrap_or_default();
    let sent = OnceForm::new(&insider, form_path(&insider, &key), &once);
    match sent.made(&app).await? {
        Some(made) => insider.page(&before(&app, &insider, "once-renewed", made)),
        None => insider.page(&dialog(&app, &insider, &sent, &key, offered(&overlap))),
    }
}

pub(super) async fn rotate(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, PageError> {
    let key = find(&app, &insider, id).await?;
    let sent = OnceForm::new(&insider, form_path(&insider, &key), form.field("once"));
    let (words, overlap) = (insider.words(), form.field("overlap"));
    let Ok(seconds) = overlap.parse::<i64>() else {
        let problems = Problems::one("overlap", words.t("keys-refused-overlap"));
        return insider.refusal(&RotateKeyPage { problems, ..dialog(&app, &insider, &sent, &key, overlap) });
    };
    let input = (insider.caller(), key.id.clone(), seconds);
    let rotated = sent.write(
        &app,
        input,
        |tx, (caller, id, seconds)| Box::pin(keys::rotate(tx, caller, id, *seconds)),
        |_, rotated| Made { id: rotated.key.id.to_string(), name: rotated.key.name.clone() },
    );
    match rotated.await {
        Ok(Outcome::Before(made)) => made_before(&before(&app, &insider, "once-renewed", made)),
        Ok(Outcome::Now(rotated)) => {
            let until = moment_with_time(words, rotated.overlap_ends_at).words;
            let note = words.t("keys-rotated-until").with("moment", until).to_string();
            insider.page(&SecretPage {
                shell: insider.shell(&app, Area::ApiKeys).about(Place::RotateKey),
                path: path_of(&insider),
                heading: "keys-rotated",
                name: rotated.key.name,
                secret: rotated.secret.reveal().to_owned(),
                note: Some(note).filter(|_| seconds > 0),
            })
        }
        Err(Err(error)) => Err(error),
        Err(Ok(keys::Refusal::StaleSignIn)) => Err(PageError::ConfirmFirst(sent.reopened(&form, &["overlap"]))),
        Err(Ok(refusal)) => {
            let (problems, problem) = refusals::of_key(words, &refusal, Place::RotateKey);
            insider.refusal(&RotateKeyPage { problems, problem, ..dialog(&app, &insider, &sent, &key, overlap) })
        }
    }
}

/// The key, if the person who is looking may replace its secret.
async fn find(app: &App, insider: &PlatformInsider, id: String) -> Result<ApiKey, PageError> {
    let input = (insider.caller(), KeyId::from(id));
    let found = app.store.read(input, |tx, (caller, id)| Box::pin(keys::find_to_rotate(tx, caller, id))).await;
    found.map_err(PageError::without_page)
}

fn form_path(insider: &PlatformInsider, key: &ApiKey) -> String {
    format!("{}/{}/rotate", path_of(insider), key.id)
}

fn dialog(app: &App, insider: &PlatformInsider, sent: &OnceForm, key: &ApiKey, overlap: &str) -> RotateKeyPage {
    RotateKeyPage {
        shell: insider.shell(app, Area::ApiKeys).about(Place::RotateKey),
        path: path_of(insider),
        once: sent.mark(),
        key_id: key.id.to_string(),
        name: key.name.clone(),
        overlaps: overlap_choices(insider.words(), overlap),
        problems: Problems::none(),
        problem: None,
    }
}

/// The overlap that was chosen before, or the usual one.
fn offered(overlap: &str) -> &str {
    let is_offered = OVERLAPS.iter().any(|(seconds, _)| *seconds == overlap);
    if is_offered { overlap } else { USUAL_OVERLAP }
}

fn overlap_choices(words: Words, selected: &str) -> Vec<Choice> {
    let choice = |(seconds, name): (&str, &str)| Choice {
        value: seconds.to_owned(),
        label: words.t("keys-overlap-name").with("overlap", name).to_string(),
        is_selected: seconds == selected,
    };
    OVERLAPS.map(choice).into()
}
