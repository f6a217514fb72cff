//! "Disable all API keys?"

use admit_core::keys::{self, Change, Filter, Status};
use admit_core::organizations::Use;
use admit_core::pages::{Cursor, PageRequest};
use axum::extract::State;
use axum::response::Response;

use super::page::counted;
use super::path_of;
use super::revoke_invites::find_use;
use crate::app::App;
use crate::console::api_keys::of_key;
use crate::console::visitor::PlatformInsider;
use crate::help::Place;
use crate::html::{Done, Form, PageError};
use crate::pages::forms::Problems;
use crate::pages::organization::ByNamePage;
use crate::pages::shell::Area;

/// Keys that are looked for at once.
const AT_ONCE: u32 = 50;

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
    match disable_each(&app, &insider).await {
        Ok(()) => Ok(insider.done(&path_of(&insider), Done::KeysDisabled)),
        Err(Err(error)) => Err(error),
        Err(Ok(refusal)) => {
            let (_, problem) = of_key(words, &refusal, Place::DisableKey);
            insider.refusal(&ByNamePage { problem, ..dialog(&app, &insider, &used) })
        }
    }
}

/// As many acts as there are keys: each is done when it is done, and sent again the form goes on where it was left off.
async fn disable_each(app: &App, insider: &PlatformInsider) -> Result<(), Result<keys::Refusal, PageError>> {
    let filter = Filter { status: Some(Status::Active), ..Filter::default() };
    let question = (insider.caller(), filter, PageRequest { cursor: Cursor::Start, limit: AT_ONCE });
    loop {
        let active = app
            .store
            .read(question.clone(), |tx, (caller, filter, request)| Box::pin(keys::list(tx, caller, filter, request)))
            .await
            .map_err(PageError::unless_refused)?;
        if active.items.is_empty() {
            return Ok(());
        }
        for key in active.items {
            let change = Change { name: None, status: Some(Status::Inactive) };
            let input = (insider.caller(), key.id, change);
            let disabled =
                app.store.write(input, |tx, (caller, id, change)| Box::pin(keys::update(tx, caller, id, change))).await;
            match disabled.map_err(PageError::unless_refused) {
                // Archived meanwhile by somebody else, or over: what was wanted is so.
                Ok(_) | Err(Ok(keys::Refusal::Over(_))) => {}
                Err(error) => return Err(error),
            }
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
