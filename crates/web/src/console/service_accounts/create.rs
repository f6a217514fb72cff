//! "New service account"

use admit_core::service_accounts::{self, NewServiceAccount, Refusal, Role};
use axum::extract::State;
use axum::response::Response;

use super::words::role_choices;
use super::{path_of, refusals};
use crate::app::App;
use crate::console::visitor::PlatformInsider;
use crate::html::{Done, Form, PageError};
use crate::pages::forms::Problems;
use crate::pages::service_accounts::ServiceAccountFormPage;
use crate::pages::shell::Area;

pub(super) async fn show(State(app): State<App>, insider: PlatformInsider) -> Result<Response, PageError> {
    insider.prove_governs()?;
    insider.page(&dialog(&app, &insider, "", "", Role::default()))
}

pub(super) async fn create(
    State(app): State<App>,
    insider: PlatformInsider,
    form: Form,
) -> Result<Response, PageError> {
    let (name, description) = (form.field("name"), form.field("description"));
    let role = form.field("role").parse::<Role>().unwrap_or_default();
    let new = NewServiceAccount {
        name: name.trim().to_owned(),
        description: Some(description.trim().to_owned()).filter(|text| !text.is_empty()),
        role,
    };
    let input = (insider.caller(), new);
    let created = app.store.write(input, |tx, (caller, new)| Box::pin(service_accounts::create(tx, caller, new))).await;
    match created.map_err(PageError::unless_refused) {
        Ok(account) => Ok(insider.done(&path_of(&insider, &account.id), Done::ServiceAccountCreated)),
        Err(Err(error)) => Err(error),
        Err(Ok(Refusal::NotAllowed)) => Err(PageError::Forbidden),
        Err(Ok(refusal)) => {
            let (problems, problem) = refusals::of_account(insider.words(), &refusal);
            let again = dialog(&app, &insider, name, description, role);
            insider.refusal(&ServiceAccountFormPage { problems, problem, ..again })
        }
    }
}

fn dialog(app: &App, insider: &PlatformInsider, name: &str, description: &str, role: Role) -> ServiceAccountFormPage {
    let path = insider.settings_path("service-accounts");
    ServiceAccountFormPage {
        shell: insider.shell(app, Area::ServiceAccounts),
        action: format!("{path}/new"),
        back: path,
        name: name.to_owned(),
        description: description.to_owned(),
        roles: role_choices(insider.words(), role),
        editing: None,
        problems: Problems::none(),
        problem: None,
    }
}
