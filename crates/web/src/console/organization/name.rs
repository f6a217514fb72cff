//! "Rename the organization"

use admit_core::organizations::{Settings, SettingsChange};
use admit_core::seen::{NotEdited, Seen};
use axum::extract::State;
use axum::response::Response;

use super::{find, path_of, refusals, save};
use crate::app::App;
use crate::console::visitor::Insider;
use crate::html::{Done, Form, PageError, overtaken};
use crate::pages::forms::{Editing, Problems};
use crate::pages::organization::RenameOrganizationPage;
use crate::pages::shell::Area;

pub(super) async fn show(State(app): State<App>, insider: Insider) -> Result<Response, PageError> {
    let settings = find(&app, &insider).await?;
    insider.page(&dialog(&app, &insider, &settings, &settings.name))
}

pub(super) async fn change(State(app): State<App>, insider: Insider, form: Form) -> Result<Response, PageError> {
    let settings = find(&app, &insider).await?;
    let name = form.field("name");
    let change = SettingsChange { name: Some(name.to_owned()), ..SettingsChange::default() };
    match save(&app, &insider, &form, change, Seen::of([name]), mark).await? {
        Ok(()) => Ok(insider.done(&path_of(&insider), Done::OrganizationSaved)),
        Err(NotEdited::Refused(refusal)) => {
            let (problems, problem) = refusals::of_settings(insider.words(), &refusal);
            let again = dialog(&app, &insider, &settings, name);
            insider.refusal(&RenameOrganizationPage { problems, problem, editing: form.editing(), ..again })
        }
        Err(NotEdited::ChangedMeanwhile(now)) => {
            let again = dialog(&app, &insider, &now, name);
            let theirs = [(insider.words().t("organization-name").to_string(), now.name.clone())];
            let editing = again.editing.clone().overtaken(theirs);
            overtaken(&RenameOrganizationPage { editing, ..again })
        }
    }
}

/// The mark of what the dialog shows.
fn mark(settings: &Settings) -> Seen {
    Seen::of([settings.name.as_str()])
}

fn dialog(app: &App, insider: &Insider, settings: &Settings, name: &str) -> RenameOrganizationPage {
    RenameOrganizationPage {
        shell: insider.shell(app, Area::Organization),
        path: path_of(insider),
        editing: Editing::of(mark(settings).as_str()),
        name: name.to_owned(),
        problems: Problems::none(),
        problem: None,
    }
}
