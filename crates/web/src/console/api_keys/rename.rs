//! "Rename Deploy"

use admit_core::keys::{self, ApiKey, Change};
use axum::extract::{Path, State};
use axum::response::Response;

use super::{find, path_of, refusals};
use crate::app::App;
use crate::console::visitor::PlatformInsider;
use crate::html::{Done, Form, PageError};
use crate::pages::forms::Problems;
use crate::pages::keys::RenameKeyPage;
use crate::pages::shell::Area;

pub(in crate::console) async fn show(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let key = find(&app, &insider, id).await?;
    insider.page(&dialog(&app, &insider, &key, &key.name))
}

pub(in crate::console) async fn rename(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, PageError> {
    let key = find(&app, &insider, id).await?;
    let name = form.field("name");
    let change = Change { name: Some(name.to_owned()), status: None };
    let input = (insider.caller(), key.id.clone(), change);
    let renamed =
        app.store.write(input, |tx, (caller, id, change)| Box::pin(keys::update(tx, caller, id, change))).await;
    match renamed.map_err(PageError::unless_refused) {
        Ok(_) => Ok(insider.done(&path_of(&insider), Done::KeyRenamed)),
        Err(Err(error)) => Err(error),
        Err(Ok(refusal)) => {
            let (problems, problem) = refusals::of_key(insider.words(), &refusal);
            insider.refusal(&RenameKeyPage { problems, problem, ..dialog(&app, &insider, &key, name) })
        }
    }
}

fn dialog(app: &App, insider: &PlatformInsider, key: &ApiKey, name: &str) -> RenameKeyPage {
    RenameKeyPage {
        shell: insider.shell(app, Area::ApiKeys),
        path: path_of(insider),
        key_id: key.id.to_string(),
        was: key.name.clone(),
        name: name.to_owned(),
        problems: Problems::none(),
        problem: None,
    }
}
