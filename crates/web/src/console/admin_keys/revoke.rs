//! "Revoke admin key Provisioning?"

use admit_core::ids::KeyId;
use admit_core::keys::{self, AdminKey};
use axum::extract::{Path, State};
use axum::response::Response;

use super::path_of;
use crate::app::App;
use crate::console::api_keys::{refusals, without_page};
use crate::console::visitor::Insider;
use crate::html::{Done, PageError};
use crate::pages::forms::Refused;
use crate::pages::keys::EndKeyPage;
use crate::pages::shell::Area;

pub(in crate::console) async fn show(
    State(app): State<App>,
    insider: Insider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let key = find(&app, &insider, id).await?;
    insider.page(&dialog(&app, &insider, key, None))
}

pub(in crate::console) async fn revoke(
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
            let (_, problem) = refusals::of_key(insider.words(), &refusal);
            insider.refusal(&dialog(&app, &insider, key, problem))
        }
    }
}

async fn find(app: &App, insider: &Insider, id: String) -> Result<AdminKey, PageError> {
    let input = (insider.caller(), KeyId::from(id));
    let found = app.store.read(input, |tx, (caller, id)| Box::pin(keys::find_current_admin_key(tx, caller, id))).await;
    found.map_err(without_page)
}

fn dialog(app: &App, insider: &Insider, key: AdminKey, problem: Option<Refused>) -> EndKeyPage {
    EndKeyPage {
        shell: insider.shell(app, Area::AdminKeys),
        path: path_of(insider),
        key_id: key.id.to_string(),
        name: key.name,
        hint: key.hint,
        problem,
    }
}
