//! "Rename Deploy"

use admit_core::Caller;
use admit_core::ids::KeyId;
use admit_core::keys::{self, ApiKey, Change, Refusal};
use admit_core::seen::{NotEdited, Seen, prove_seen};
use admit_store::{Error, Transaction};
use axum::extract::{Path, State};
use axum::response::Response;

use super::{find, path_of, refusals};
use crate::app::App;
use crate::console::visitor::PlatformInsider;
use crate::help::Place;
use crate::html::{Done, Form, PageError, overtaken};
use crate::pages::forms::{Editing, Problems};
use crate::pages::keys::RenameKeyPage;
use crate::pages::shell::Area;

pub(super) async fn show(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let key = find(&app, &insider, id).await?;
    insider.page(&dialog(&app, &insider, &key, &key.name))
}

pub(super) async fn rename(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, PageError> {
    let key = find(&app, &insider, id).await?;
    let name = form.field("name");
    let change = Change { name: Some(name.to_owned()), status: None };
    let input = (insider.caller(), key.id.clone(), change, form.seen(), Seen::of([name]));
    match app.store.write(input, |tx, input| Box::pin(edit(tx, input))).await {
        Ok(_) => Ok(insider.done(&path_of(&insider), Done::KeyRenamed)),
        Err(Error::Refused(NotEdited::Refused(refusal))) => {
            let (problems, problem) = refusals::of_key(insider.words(), &refusal, Place::ApiKeys);
            let again = dialog(&app, &insider, &key, name);
            insider.refusal(&RenameKeyPage { problems, problem, editing: form.editing(), ..again })
        }
        Err(Error::Refused(NotEdited::ChangedMeanwhile(now))) => {
            let theirs = [(insider.words().t("workspaces-name").to_string(), now.name.clone())];
            let editing = Editing::of(mark(&now).as_str()).overtaken(theirs);
            overtaken(&RenameKeyPage { editing, ..dialog(&app, &insider, &now, name) })
        }
        Err(Error::Failed(failure)) => Err(failure.into()),
    }
}

type Edit = (Caller, KeyId, Change, Option<Seen>, Seen);

async fn edit(
    tx: &mut Transaction,
    (caller, id, change, seen, wanted): &Edit,
) -> Result<ApiKey, Error<NotEdited<Refusal, ApiKey>>> {
    let now = keys::find(tx, caller, id).await.map_err(NotEdited::refused)?;
    prove_seen(seen.as_ref(), now, mark, wanted)?;
    keys::update(tx, caller, id, change).await.map_err(NotEdited::refused)
}

/// The mark of what the dialog shows.
fn mark(key: &ApiKey) -> Seen {
    Seen::of([key.name.as_str()])
}

fn dialog(app: &App, insider: &PlatformInsider, key: &ApiKey, name: &str) -> RenameKeyPage {
    RenameKeyPage {
        shell: insider.shell(app, Area::ApiKeys),
        path: path_of(insider),
        key_id: key.id.to_string(),
        was: key.name.clone(),
        editing: Editing::of(mark(key).as_str()),
        name: name.to_owned(),
        problems: Problems::none(),
        problem: None,
    }
}
