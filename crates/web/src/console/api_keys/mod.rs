//! Settings > API keys: the list, and the dialogs over it. Whoever governs sees all keys; whoever works with keys, their own.

mod archive;
mod create;
mod disable_chosen;
mod list;
mod refusals;
mod rename;
mod rotate;
mod rows;
mod state;

pub(super) use refusals::of_key;

use admit_core::ids::KeyId;
use admit_core::keys::{self, ApiKey};
use axum::Router;
use axum::routing::{get, post};

use super::once::Made;
use super::visitor::{Insider, PlatformInsider};
use crate::app::App;
use crate::html::PageError;
use crate::pages::dialogs::MadeBeforePage;
use crate::pages::shell::Area;

/// The routes of these pages.
pub(super) fn routes() -> Router<App> {
    let keys = "/organizations/{organization_id}/settings/api-keys";
    let key = format!("{keys}/{{api_key_id}}");
    Router::new()
        .route(keys, get(list::show))
        .route(&format!("{keys}/new"), get(create::show).post(create::create))
        .route(&format!("{keys}/disable"), get(disable_chosen::show).post(disable_chosen::disable))
        .route(&format!("{key}/rename"), get(rename::show).post(rename::rename))
        .route(&format!("{key}/rotate"), get(rotate::show).post(rotate::rotate))
        .route(&format!("{key}/disable"), post(state::disable))
        .route(&format!("{key}/enable"), post(state::enable))
        .route(&format!("{key}/archive"), get(archive::show).post(archive::archive))
}

/// The path of the list.
fn path_of(insider: &Insider) -> String {
    insider.settings_path("api-keys")
}

/// The key that a dialog is about.
async fn find(app: &App, insider: &PlatformInsider, id: String) -> Result<ApiKey, PageError> {
    let input = (insider.caller(), KeyId::from(id));
    let found = app.store.read(input, |tx, (caller, id)| Box::pin(keys::find(tx, caller, id))).await;
    found.map_err(PageError::without_page)
}

/// What a form has done with a key that was sent again.
fn before(app: &App, insider: &Insider, heading: &'static str, made: Made) -> MadeBeforePage {
    let path = path_of(insider);
    MadeBeforePage {
        shell: insider.shell(app, Area::ApiKeys),
        heading,
        name: made.name,
        place: "keys-title",
        way: "rotate",
        act: (format!("{path}/{}/rotate", made.id), "keys-rotate"),
        back: path,
    }
}
