//! "Edit custom role"

use admit_core::custom_roles::{self, Change, Refusal, WholeRole};
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
    let whole = find(&app, &insider, id.clone()).await?;
    let (name, chosen) = (form.field("name"), Chosen::from_form(&form));
    let words = insider.words();
    let editing = Some(Editing::of(form.field("seen")));
    let again = CustomRoleFormPage { editing, ..dialog(&app, &insider, &whole, name, &chosen) };
    let Ok(permissions) = chosen.permissions() else {
        let problems = Problems::one("other", words.t("custom-roles-refused-resource"));
        return insider.refusal(&CustomRoleFormPage { problems, ..again });
    };
    let change = Change { display_name: Some(name.to_owned()), permissions: Some(permissions), seen: form.seen() };
    let input = (insider.caller(), whole.role.id.clone(), change);
    let changed =
        app.store.write(input, |tx, (caller, id, change)| Box::pin(custom_roles::update(tx, caller, id, change))).await;
    match changed.map_err(PageError::unless_refused) {
        Ok(_) => Ok(insider.done(&path_of(&insider, &whole.role.id), Done::CustomRoleChanged)),
        Err(Err(error)) => Err(error),
        Err(Ok(Refusal::NotAllowed)) => Err(PageError::Forbidden),
        Err(Ok(Refusal::ChangedMeanwhile)) => {
            let whole = find(&app, &insider, id).await?;
            let editing = Some(Editing::of(whole.seen().as_str()).overtaken(theirs(&insider, &whole)));
            overtaken(&CustomRoleFormPage { editing, ..dialog(&app, &insider, &whole, name, &chosen) })
        }
        Err(Ok(refusal)) => {
            let (problems, problem) = of_role(words, &refusal);
            insider.refusal(&CustomRoleFormPage { problems, problem, ..again })
        }
    }
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
        editing: Some(Editing::of(whole.seen().as_str())),
        problems: Problems::none(),
        problem: None,
    }
}
