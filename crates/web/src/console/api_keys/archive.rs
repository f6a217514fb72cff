//! "Archive key Deploy?"

use admit_core::ids::KeyId;
use admit_core::keys::{self, ApiKey, Change, Status};
use axum::extract::{Path, State};
use axum::response::Response;

use super::{path_of, refusals};
use crate::app::App;
use crate::console::visitor::PlatformInsider;
use crate::help::Place;
use crate::html::{Done, PageError};
use crate::pages::dialogs::ConfirmPage;
use crate::pages::forms::Refused;
use crate::pages::shell::Area;

pub(super) async fn show(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let key = find(&app, &insider, id).await?;
    insider.page(&dialog(&app, &insider, &key, None))
}

pub(super) async fn archive(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let key = find(&app, &insider, id).await?;
    let change = Change { name: None, status: Some(Status::Archived) };
    let input = (insider.caller(), key.id.clone(), change);
    let archived =
        app.store.write(input, |tx, (caller, id, change)| Box::pin(keys::update(tx, caller, id, change))).await;
    match archived.map_err(PageError::unless_refused) {
        Ok(_) => Ok(insider.done(&path_of(&insider), Done::KeyArchived)),
        Err(Err(error)) => Err(error),
        Err(Ok(refusal)) => {
            let (_, problem) = refusals::of_key(insider.words(), &refusal, Place::ArchiveKey);
            insider.refusal(&dialog(&app, &insider, &key, problem))
        }
    }
}

/// The key, if the person who is looking may end it.
async fn find(app: &App, insider: &PlatformInsider, id: String) -> Result<ApiKey, PageError> {
    let input = (insider.caller(), KeyId::from(id));
    let found = app.store.read(input, |tx, (caller, id)| Box::pin(keys::find_to_end(tx, caller, id))).await;
    found.map_err(PageError::without_page)
}

fn dialog(app: &App, insider: &PlatformInsider, key: &ApiKey, problem: Option<Refused>) -> ConfirmPage {
    let (path, words) = (path_of(insider), insider.words());
    ConfirmPage {
        action: format!("{path}/{}/archive", key.id),
        question: words.t("keys-archive-question").with("name", &key.name),
        hint: Some(key.hint.clone()),
        words: words.t("keys-archive-words"),
        problem,
        ..ConfirmPage::new(insider.shell(app, Area::ApiKeys).about(Place::ArchiveKey), path, "keys-archive")
    }
}
