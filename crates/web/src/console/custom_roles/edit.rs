//! "Edit custom role"

use admit_core::Caller;
use admit_core::custom_roles::{self, Change, Permission, Refusal, WholeRole};
use admit_core::ids::CustomRoleId;
use admit_core::seen::{NotEdited, Seen, prove_seen};
use admit_store::{Error, Transaction};
use axum::extract::{Path, State};
use axum::response::Response;

use super::permissions::{Chosen, spelled};
use super::{find, of_role, path_of};
use crate::app::App;
use crate::console::enterprise::EnterpriseInsider;
use crate::html::{Done, Form, PageError, overtaken};
use crate::pages::custom_roles::CustomRoleFormPage;
use crate::pages::forms::{Editing, Problems};
use crate::pages::shell::Area;

pub(super) async fn show(
    State(app): State<App>,
    insider: EnterpriseInsider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    insider.prove_governs()?;
    let whole = find(&app, &insider, id).await?;
    let chosen = Chosen::of(whole.permissions.iter().map(|held| &held.permission));
    insider.page(&dialog(&app, &insider, &whole, &whole.role.display_name, &chosen))
}

pub(super) async fn change(
    State(app): State<App>,
    insider: EnterpriseInsider,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, PageError> {
    let whole = find(&app, &insider, id).await?;
    let (name, chosen) = (form.field("name"), Chosen::from_form(&form));
    let words = insider.words();
    let again = CustomRoleFormPage { editing: Some(form.editing()), ..dialog(&app, &insider, &whole, name, &chosen) };
    let Ok(permissions) = chosen.permissions() else {
        let problems = Problems::one("other", words.t("custom-roles-refused-resource"));
        return insider.refusal(&CustomRoleFormPage { problems, ..again });
    };
    let wanted = mark_of(name, &permissions);
    let change = Change { display_name: Some(name.to_owned()), permissions: Some(permissions) };
    let input = (insider.caller(), whole.role.id.clone(), change, form.seen(), wanted);
    match app.store.write(input, |tx, input| Box::pin(edit(tx, input))).await {
        Ok(_) => Ok(insider.done(&path_of(&insider, &whole.role.id), Done::CustomRoleChanged)),
        Err(Error::Refused(NotEdited::Refused(Refusal::NotAllowed))) => Err(PageError::Forbidden),
        Err(Error::Refused(NotEdited::Refused(refusal))) => {
            let (problems, problem) = of_role(words, &refusal);
            insider.refusal(&CustomRoleFormPage { problems, problem, ..again })
        }
        Err(Error::Refused(NotEdited::ChangedMeanwhile(now))) => {
            let editing = Some(Editing::of(mark(&now).as_str()).overtaken(theirs(&insider, &now)));
            overtaken(&CustomRoleFormPage { editing, ..dialog(&app, &insider, &now, name, &chosen) })
        }
        Err(Error::Failed(failure)) => Err(failure.into()),
    }
}

type Edit = (Caller, CustomRoleId, Change, Option<Seen>, Seen);

async fn edit(
    tx: &mut Transaction,
    (caller, id, change, seen, wanted): &Edit,
) -> Result<WholeRole, Error<NotEdited<Refusal, WholeRole>>> {
    let now = custom_roles::find_whole(tx, caller, id).await.map_err(NotEdited::refused)?;
    prove_seen(seen.as_ref(), now, mark, wanted)?;
    custom_roles::update(tx, caller, id, change).await.map_err(NotEdited::refused)
}

/// The mark of what the dialog shows.
fn mark(whole: &WholeRole) -> Seen {
    mark_of(&whole.role.display_name, whole.permissions.iter().map(|held| &held.permission))
}

fn mark_of<'a>(name: &str, permissions: impl IntoIterator<Item = &'a Permission>) -> Seen {
    let mut permissions: Vec<String> = permissions.into_iter().map(spelled).collect();
    permissions.sort();
    permissions.dedup();
    Seen::of(std::iter::once(name).chain(permissions.iter().map(String::as_str)))
}

/// What somebody else has set.
fn theirs(insider: &EnterpriseInsider, whole: &WholeRole) -> [(String, String); 2] {
    let words = insider.words();
    let permissions: Vec<String> = whole.permissions.iter().map(|held| spelled(&held.permission)).collect();
    [
        (words.t("workspaces-name").to_string(), whole.role.display_name.clone()),
        (words.t("custom-roles-permissions").to_string(), permissions.join(", ")),
    ]
}

fn dialog(
    app: &App,
    insider: &EnterpriseInsider,
    whole: &WholeRole,
    name: &str,
    chosen: &Chosen,
) -> CustomRoleFormPage {
    let path = path_of(insider, &whole.role.id);
    CustomRoleFormPage {
        shell: insider.shell(app, Area::CustomRoles),
        action: format!("{path}/edit"),
        back: path,
        name: name.to_owned(),
        permissions: chosen.groups(insider.words()),
        other: chosen.other.clone(),
        editing: Some(Editing::of(mark(whole).as_str())),
        problems: Problems::none(),
        problem: None,
    }
}
