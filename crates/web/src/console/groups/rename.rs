//! "Rename group"

use admit_core::groups::{self, Group, Refusal};
use axum::extract::{Path, State};
use axum::response::Response;

use super::{find, path_of, refusals};
use crate::app::App;
use crate::console::enterprise::EnterpriseInsider;
use crate::html::{Done, Form, PageError, overtaken};
use crate::pages::forms::{Editing, Problems};
use crate::pages::groups::GroupFormPage;
use crate::pages::shell::Area;

pub(super) async fn show(
    State(app): State<App>,
    insider: EnterpriseInsider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let group = find(&app, &insider, id).await?;
    insider.page(&dialog(&app, &insider, &group, &group.name))
}

pub(super) async fn rename(
    State(app): State<App>,
    insider: EnterpriseInsider,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, PageError> {
    let group = find(&app, &insider, id.clone()).await?;
    let (name, seen) = (form.field("name"), form.seen());
    let input = (insider.caller(), group.id.clone(), name.to_owned(), seen.clone());
    let renamed = app
        .store
        .write(input, |tx, (caller, id, name, seen)| {
            Box::pin(groups::rename(tx, caller, id, Some(name), seen.as_ref()))
        })
        .await;
    match renamed.map_err(PageError::unless_refused) {
        Ok(_) => Ok(insider.done(&path_of(&insider, &group.id), Done::GroupRenamed)),
        Err(Err(error)) => Err(error),
        Err(Ok(Refusal::ChangedMeanwhile)) => {
            let group = find(&app, &insider, id).await?;
            let theirs = [(insider.words().t("workspaces-name").to_string(), group.name.clone())];
            let editing = Some(Editing::of(group.seen().as_str()).overtaken(theirs));
            overtaken(&GroupFormPage { editing, ..dialog(&app, &insider, &group, name) })
        }
        Err(Ok(refusal)) => {
            let (problems, problem) = refusals::of_group(insider.words(), &refusal);
            let again = dialog(&app, &insider, &group, name);
            let editing = Some(Editing::of(form.field("seen")));
            insider.refusal(&GroupFormPage { problems, problem, editing, ..again })
        }
    }
}

fn dialog(app: &App, insider: &EnterpriseInsider, group: &Group, name: &str) -> GroupFormPage {
    let path = path_of(insider, &group.id);
    GroupFormPage {
        shell: insider.shell(app, Area::Groups),
        action: format!("{path}/rename"),
        back: path,
        name: name.to_owned(),
        editing: Some(Editing::of(group.seen().as_str())),
        problems: Problems::none(),
        problem: None,
    }
}
