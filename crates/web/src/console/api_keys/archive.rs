//! "Archive key Deploy?"

use admit_core::keys::{self, ApiKey, Change, Status};
use axum::extract::{Path, State};
use axum::response::Response;

use super::{find, path_of, refusals};
use crate::app::App;
use crate::console::visitor::PlatformInsider;
use crate::html::{Done, PageError};
use crate::pages::forms::Refused;
use crate::pages::keys::EndKeyPage;
use crate::pages::shell::Area;

pub(in crate::console) async fn show(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let key = find(&app, &insider, id).await?;
    insider.page(&dialog(&app, &insider, key, None))
}

pub(in crate::console) async fn archive(
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
            let (_, problem) = refusals::of_key(insider.words(), &refusal);
            insider.refusal(&dialog(&app, &insider, key, problem))
        }
    }
}

fn dialog(app: &App, insider: &PlatformInsider, key: ApiKey, problem: Option<Refused>) -> EndKeyPage {
    EndKeyPage {
        shell: insider.shell(app, Area::ApiKeys),
        path: path_of(insider),
        key_id: key.id.to_string(),
        name: key.name,
        hint: key.hint,
        problem,
    }
}
