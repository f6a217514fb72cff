//! "New custom role"

use admit_core::custom_roles::{self, NewCustomRole, Refusal};
use axum::extract::State;
use axum::response::Response;

use super::permissions::Chosen;
use super::{of_role, path_of};
use crate::app::App;
use crate::console::enterprise::EnterpriseInsider;
use crate::html::{Done, Form, PageError};
use crate::pages::custom_roles::CustomRoleFormPage;
use crate::pages::forms::Problems;
use crate::pages::shell::Area;

pub(super) async fn show(State(app): State<App>, insider: EnterpriseInsider) -> Result<Response, PageError> {
    insider.prove_governs()?;
    insider.page(&dialog(&app, &insider, "", &Chosen::of([])))
}

pub(super) async fn create(
    State(app): State<App>,
    insider: EnterpriseInsider,
    form: Form,
) -> Result<Response, PageError> {
    let (name, chosen) = (form.field("name"), Chosen::from_form(&form));
    let words = insider.words();
    let Ok(permissions) = chosen.permissions() else {
        let problems = Problems::one("other", words.t("custom-roles-refused-resource"));
        return insider.refusal(&CustomRoleFormPage { problems, ..dialog(&app, &insider, name, &chosen) });
    };
    let input = (insider.caller(), NewCustomRole { display_name: name.to_owned(), permissions });
    let created = app.store.write(input, |tx, (caller, new)| Box::pin(custom_roles::create(tx, caller, new))).await;
    match created.map_err(PageError::unless_refused) {
        Ok(whole) => Ok(insider.done(&path_of(&insider, &whole.role.id), Done::CustomRoleCreated)),
        Err(Err(error)) => Err(error),
        Err(Ok(Refusal::NotAllowed)) => Err(PageError::Forbidden),
        Err(Ok(refusal)) => {
            let (problems, problem) = of_role(words, &refusal);
            let again = dialog(&app, &insider, name, &chosen);
            insider.refusal(&CustomRoleFormPage { problems, problem, ..again })
        }
    }
}

fn dialog(app: &App, insider: &EnterpriseInsider, name: &str, chosen: &Chosen) -> CustomRoleFormPage {
    let path = insider.settings_path("custom-roles");
    CustomRoleFormPage {
        shell: insider.shell(app, Area::CustomRoles),
        action: format!("{path}/new"),
        back: path,
        name: name.to_owned(),
        permissions: chosen.groups(insider.words()),
        other: chosen.other.clone(),
        editing: None,
        problems: Problems::none(),
        problem: None,
    }
}
