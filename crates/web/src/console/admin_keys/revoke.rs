//! "Revoke admin key Provisioning?"

use admit_core::ids::KeyId;
use admit_core::keys::{self, AdminKey};
use axum::extract::{Path, State};
use axum::response::Response;

use super::path_of;
use crate::app::App;
use crate::console::api_keys::of_key;
use crate::console::visitor::Insider;
use crate::help::Place;
use crate::html::{Done, PageError};
use crate::pages::dialogs::ConfirmPage;
use crate::pages::forms::Refused;
use crate::pages::shell::Area;

pub(super) async fn show(
    State(app): State<App>,
    insider: Insider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let key = find(&app, &insider, id).await?;
    insider.page(&dialog(&app, &insider, &key, None))
}

pub(super) async fn revoke(
    State(app): State<App>,
    insider: Insider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let key = find(&app, &insider, id).await?;
    let input = (insider.caller(), key.id.clone());
    let revoked = app.store.write(input, |tx, (caller, id)| Box::pin(keys::revoke_admin_key(tx, caller, id))).await;
    match revoked.map_err(PageError::unless_refused) {
        Ok(()) => Ok(insider.done(&path_of(&insider), Done::AdminKeyRevoked)),
        Err(Err(error)) => Err(error),
        Err(Ok(refusal)) => {
            let (_, problem) = of_key(insider.words(), &refusal, Place::RevokeAdminKey);
            insider.refusal(&dialog(&app, &insider, &key, problem))
        }
    }
}

pub(super) async fn find(app: &App, insider: &Insider, id: String) -> Result<AdminKey, PageError> {
    let input = (insider.caller(), KeyId::from(id));
    let found = app.store.read(input, |tx, (caller, id)| Box::pin(keys::find_current_admin_key(tx, caller, id))).await;
    found.map_err(PageError::without_page)
}

fn dialog(app: &App, insider: &Insider, key: &AdminKey, problem: Option<Refused>) -> ConfirmPage {
    let (path, words) = (path_of(insider), insider.words());
    ConfirmPage {
        action: format!("{path}/{}/revoke", key.id),
        question: words.t("admin-keys-revoke-question").with("name", &key.name),
        hint: Some(key.hint.clone()),
        words: words.t("admin-keys-revoke-words"),
        problem,
        ..ConfirmPage::new(insider.shell(app, Area::AdminKeys).about(Place::RevokeAdminKey), path, "admin-keys-revoke")
    }
}
