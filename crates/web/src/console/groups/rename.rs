//! "Rename group"

use admit_core::Caller;
use admit_core::groups::{self, Group, Refusal};
use admit_core::ids::GroupId;
use admit_core::seen::{NotEdited, Seen, prove_seen};
use admit_store::{Error, Transaction};
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
    let group = find(&app, &insider, id).await?;
    let name = form.field("name");
    let input = (insider.caller(), group.id.clone(), name.to_owned(), form.seen());
    match app.store.write(input, |tx, input| Box::pin(edit(tx, input))).await {
        Ok(_) => Ok(insider.done(&path_of(&insider, &group.id), Done::GroupRenamed)),
        Err(Error::Refused(NotEdited::Refused(refusal))) => {
            let (problems, problem) = refusals::of_group(insider.words(), &refusal);
            let again = dialog(&app, &insider, &group, name);
            insider.refusal(&GroupFormPage { problems, problem, editing: Some(form.editing()), ..again })
        }
        Err(Error::Refused(NotEdited::ChangedMeanwhile(now))) => {
            let theirs = [(insider.words().t("workspaces-name").to_string(), now.name.clone())];
            let editing = Some(Editing::of(mark(&now).as_str()).overtaken(theirs));
            overtaken(&GroupFormPage { editing, ..dialog(&app, &insider, &now, name) })
        }
        Err(Error::Failed(failure)) => Err(failure.into()),
    }
}

type Edit = (Caller, GroupId, String, Option<Seen>);

async fn edit(
    tx: &mut Transaction,
    (caller, id, name, seen): &Edit,
) -> Result<Group, Error<NotEdited<Refusal, Group>>> {
    let now = groups::find(tx, caller, id).await.map_err(NotEdited::refused)?;
    prove_seen(seen.as_ref(), now, mark, &Seen::of([name.as_str()]))?;
    groups::rename(tx, caller, id, Some(name)).await.map_err(NotEdited::refused)
}

/// The mark of what the dialog shows.
fn mark(group: &Group) -> Seen {
    Seen::of([group.name.as_str()])
}

fn dialog(app: &App, insider: &EnterpriseInsider, group: &Group, name: &str) -> GroupFormPage {
    let path = path_of(insider, &group.id);
    GroupFormPage {
        shell: insider.shell(app, Area::Groups),
        action: format!("{path}/rename"),
        back: path,
        name: name.to_owned(),
        editing: Some(Editing::of(mark(group).as_str())),
        problems: Problems::none(),
        problem: None,
    }
}
