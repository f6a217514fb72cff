//! "Change role" of a workspace's member.

use admit_core::workspace_members::{self, roles_to_change_to};
use admit_core::workspaces::Role;
use axum::extract::{Path, State};
use axum::response::Response;

use super::words::role_choices;
use super::{Standing, find_member, path_of, person, refusals};
use crate::app::App;
use crate::console::visitor::PlatformInsider;
use crate::help::Place;
use crate::html::{Done, Form, PageError};
use crate::pages::forms::Refused;
use crate::pages::shell::Area;
use crate::pages::workspaces::WorkspaceRolePage;

pub(super) async fn show(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, workspace, person)): Path<(String, String, String)>,
) -> Result<Response, PageError> {
    let standing = find_member(&app, &insider, workspace, person).await?;
    insider.page(&dialog(&app, &insider, &standing, None))
}

pub(super) async fn change(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, workspace, person)): Path<(String, String, String)>,
    form: Form,
) -> Result<Response, PageError> {
    let standing = find_member(&app, &insider, workspace, person).await?;
    let words = insider.words();
    let Ok(role) = form.field("role").parse::<Role>() else {
        let problem = Some(Refused::explained(&words.t("invite-choose-role"), Place::WorkspaceMembers));
        return insider.refusal(&dialog(&app, &insider, &standing, problem));
    };
    let input = (insider.caller(), standing.workspace.id.clone(), standing.member.id.clone(), role);
    let changed = app
        .store
        .write(input, |tx, (caller, workspace, person, role)| {
            Box::pin(workspace_members::change_role(tx, caller, workspace, person, *role))
        })
        .await;
    match changed.map_err(PageError::unless_refused) {
        Ok(_) => Ok(insider.done(&path_of(&insider, &standing.workspace.id), Done::RoleChanged)),
        Err(Err(error)) => Err(error),
        Err(Ok(refusal)) => {
            let problem = Some(refusals::of_member(words, &refusal));
            insider.refusal(&dialog(&app, &insider, &standing, problem))
        }
    }
}

fn dialog(app: &App, insider: &PlatformInsider, standing: &Standing, problem: Option<Refused>) -> WorkspaceRolePage {
    WorkspaceRolePage {
        shell: insider.shell(app, Area::Workspaces).about(Place::WorkspaceMembers),
        path: path_of(insider, &standing.workspace.id),
        user_id: standing.member.id.to_string(),
        person: person(&standing.member),
        roles: role_choices(insider.words(), roles_to_change_to(standing.member.role), standing.role),
        problem,
    }
}
