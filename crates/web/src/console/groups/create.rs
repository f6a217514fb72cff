//! "New group"

use admit_core::groups::{self, Refusal};
use axum::extract::State;
use axum::response::Response;

use super::{path_of, refusals};
use crate::app::App;
use crate::console::enterprise::EnterpriseInsider;
use crate::html::{Done, Form, PageError};
use crate::pages::forms::Problems;
use crate::pages::groups::GroupFormPage;
use crate::pages::shell::Area;

pub(super) async fn show(State(app): State<App>, insider: EnterpriseInsider) -> Result<Response, PageError> {
    if !insider.role.manages_members() {
        return Err(PageError::Forbidden);
    }
    insider.page(&dialog(&app, &insider, ""))
}

pub(super) async fn create(
    State(app): State<App>,
    insider: EnterpriseInsider,
    form: Form,
) -> Result<Response, PageError> {
    let name = form.field("name");
    let input = (insider.caller(), name.to_owned());
    let created = app.store.write(input, |tx, (caller, name)| Box::pin(groups::create(tx, caller, name))).await;
    match created.map_err(PageError::unless_refused) {
        Ok(group) => Ok(insider.done(&path_of(&insider, &group.id), Done::GroupCreated)),
        Err(Err(error)) => Err(error),
        Err(Ok(Refusal::NotAllowed)) => Err(PageError::Forbidden),
        Err(Ok(refusal)) => {
            let (problems, problem) = refusals::of_group(insider.words(), &refusal);
            insider.refusal(&GroupFormPage { problems, problem, ..dialog(&app, &insider, name) })
        }
    }
}

fn dialog(app: &App, insider: &EnterpriseInsider, name: &str) -> GroupFormPage {
    let path = insider.settings_path("groups");
    GroupFormPage {
        shell: insider.shell(app, Area::Groups),
        action: format!("{path}/new"),
        back: path,
        name: name.to_owned(),
        editing: None,
        problems: Problems::none(),
        problem: None,
    }
}
