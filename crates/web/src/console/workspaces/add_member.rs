//! "Add a member to Research"

use admit_core::ids::PersonId;
use admit_core::members::Outside;
use admit_core::workspace_members;
use admit_core::workspaces::{Role, Workspace};
use axum::extract::{Path, Query, State};
use axum::response::Response;

use super::words::role_choices;
use super::{find, path_of, refusals};
use crate::app::App;
use crate::console::add_member::{self, Place, Search};
use crate::console::visitor::PlatformInsider;
use crate::help;
use crate::html::{Done, Form, PageError};
use crate::pages::dialogs::AddMemberPage;
use crate::pages::forms::Refused;
use crate::pages::shell::Area;

/// What stands in the dialog.
struct Typed<'a> {
    search: &'a str,
    user_id: &'a str,
    role: Role,
}

pub(super) async fn show(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, id)): Path<(String, String)>,
    query: Result<Query<Search>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, PageError> {
    let Search { search } = query.map(|Query(query)| query).unwrap_or_default();
    let workspace = find(&app, &insider, id).await?;
    let typed = Typed { search: &search, user_id: "", role: Role::User };
    insider.page(&dialog(&app, &insider, &workspace, &typed).await?)
}

pub(super) async fn add(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, PageError> {
    let workspace = find(&app, &insider, id).await?;
    let (search, user_id) = (form.field("search"), form.field("user_id"));
    let words = insider.words();
    let Ok(role) = form.field("role").parse::<Role>() else {
        let typed = Typed { search, user_id, role: Role::User };
        let problem = Some(Refused::explained(&words.t("invite-choose-role"), help::Place::WorkspaceMembers));
        return insider.refusal(&AddMemberPage { problem, ..dialog(&app, &insider, &workspace, &typed).await? });
    };
    let input = (insider.caller(), workspace.id.clone(), PersonId::from(user_id), role);
    let added = app
        .store
        .write(input, |tx, (caller, workspace, person, role)| {
            Box::pin(workspace_members::add(tx, caller, workspace, person, *role))
        })
        .await;
    match added.map_err(PageError::unless_refused) {
        Ok(_) => Ok(insider.done(&path_of(&insider, &workspace.id), Done::WorkspaceMemberAdded)),
        Err(Err(error)) => Err(error),
        Err(Ok(refusal)) => {
            let typed = Typed { search, user_id, role };
            let problem = Some(refusals::of_member(words, &refusal));
            insider.refusal(&AddMemberPage { problem, ..dialog(&app, &insider, &workspace, &typed).await? })
        }
    }
}

async fn dialog(
    app: &App,
    insider: &PlatformInsider,
    workspace: &Workspace,
    typed: &Typed<'_>,
) -> Result<AddMemberPage, PageError> {
    let place = Place {
        area: Area::Workspaces,
        path: path_of(insider, &workspace.id),
        name: &workspace.name,
        outside: Outside::Workspace(workspace.id.clone()),
    };
    let page = add_member::dialog(app, insider, place, typed.search, typed.user_id).await?;
    let roles = role_choices(insider.words(), &Role::GIVEN, typed.role);
    Ok(AddMemberPage { shell: page.shell.about(help::Place::WorkspaceMembers), roles, ..page })
}
