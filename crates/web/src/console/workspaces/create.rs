//! "New workspace"

use admit_core::workspaces::{self, AllowedGeos, Details, Geo, NewWorkspace, ResidencyChange};
use axum::extract::State;
use axum::response::Response;

use super::refusals;
use super::words::{color_choices, residency_choices};
use crate::app::App;
use crate::console::visitor::PlatformInsider;
use crate::html::{Done, Form, PageError};
use crate::pages::forms::Problems;
use crate::pages::shell::Area;
use crate::pages::workspaces::WorkspaceFormPage;

pub(super) async fn show(State(app): State<App>, insider: PlatformInsider) -> Result<Response, PageError> {
    insider.prove_governs()?;
    let color = workspaces::COLORS.first().copied().unwrap_or_default();
    insider.page(&dialog(&app, &insider, "", color, "anywhere"))
}

pub(super) async fn create(
    State(app): State<App>,
    insider: PlatformInsider,
    form: Form,
) -> Result<Response, PageError> {
    let (name, color, residency) = (form.field("name"), form.field("color"), form.field("residency"));
    let details = Details {
        display_color: Some(color.to_owned()),
        data_residency: residency_of(residency),
        ..Details::default()
    };
    let input = (insider.caller(), NewWorkspace { name: name.to_owned(), details });
    let created = app.store.write(input, |tx, (caller, new)| Box::pin(workspaces::create(tx, caller, new))).await;
    match created.map_err(PageError::unless_refused) {
        Ok(_) => Ok(insider.done(&insider.settings_path("workspaces"), Done::WorkspaceCreated)),
        Err(Err(error)) => Err(error),
        Err(Ok(workspaces::Refusal::NotAllowed)) => Err(PageError::Forbidden),
        Err(Ok(refusal)) => {
            let (problems, problem) = refusals::of_workspace(insider.words(), &refusal);
            let again = dialog(&app, &insider, name, color, residency);
            insider.refusal(&WorkspaceFormPage { problems, problem, ..again })
        }
    }
}

fn residency_of(place: &str) -> ResidencyChange {
    match place {
        "us" => ResidencyChange {
            default_inference_geo: Some(Geo::Us),
            allowed_inference_geos: Some(AllowedGeos::Only(vec![Geo::Us])),
        },
        _ => ResidencyChange::default(),
    }
}

fn dialog(app: &App, insider: &PlatformInsider, name: &str, color: &str, residency: &str) -> WorkspaceFormPage {
    let path = insider.settings_path("workspaces");
    WorkspaceFormPage {
        shell: insider.shell(app, Area::Workspaces),
        action: format!("{path}/new"),
        back: path,
        editing: None,
        name: name.to_owned(),
        is_default: false,
        colors: color_choices(insider.words(), color),
        residencies: residency_choices(insider.words(), residency),
        problems: Problems::none(),
        problem: None,
    }
}
