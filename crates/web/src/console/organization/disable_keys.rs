//! "Disable all API keys?"

use admit_core::keys;
use admit_core::organizations::Use;
use axum::extract::State;
use axum::response::Response;

use super::page::counted;
use super::path_of;
use super::revoke_invites::find_use;
use super::to_the_end::run_to_the_end;
use crate::app::App;
use crate::console::api_keys::of_key;
use crate::console::visitor::PlatformInsider;
use crate::help::Place;
use crate::html::{Done, Form, PageError};
use crate::pages::forms::Problems;
use crate::pages::organization::ByNamePage;
use crate::pages::shell::Area;

pub(super) async fn show(State(app): State<App>, insider: PlatformInsider) -> Result<Response, PageError> {
    let used = find_use(&app, &insider).await?;
    insider.page(&dialog(&app, &insider, &used))
}

pub(super) async fn disable(
    State(app): State<App>,
    insider: PlatformInsider,
    form: Form,
) -> Result<Response, PageError> {
    let used = find_use(&app, &insider).await?;
    let (words, name) = (insider.words(), &insider.organization.name);
    if form.field("name").trim() != name {
        let problems = Problems::one("name", words.t("organization-confirm-wrong").with("name", name));
        return insider.refusal(&ByNamePage { problems, ..dialog(&app, &insider, &used) });
    }
    let disabled = run_to_the_end(&app, &insider, |tx, (caller, after)| {
        Box::pin(keys::disable_active(tx, caller, after.as_ref()))
    });
    match disabled.await {
        Ok(()) => Ok(insider.done(&path_of(&insider), Done::KeysDisabled)),
        Err(Err(error)) => Err(error),
        Err(Ok(refusal)) => {
            let (_, problem) = of_key(words, &refusal, Place::DisableKey);
            insider.refusal(&ByNamePage { problem, ..dialog(&app, &insider, &used) })
        }
    }
}

fn dialog(app: &App, insider: &PlatformInsider, used: &Use) -> ByNamePage {
    let (words, path, name) = (insider.words(), path_of(insider), insider.organization.name.clone());
    ByNamePage {
        shell: insider.shell(app, Area::Organization).about(Place::DangerZone),
        action: format!("{path}/disable-keys"),
        question: words.t("organization-keys-question").with("name", &name),
        words: words.t("organization-keys-words").with("count", counted(words, used.api_keys)),
        act: "organization-keys",
        problems: Problems::none(),
        problem: None,
        path,
        name,
    }
}
