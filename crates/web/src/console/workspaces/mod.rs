//! Settings > Workspaces: the list, one workspace with its members, and the dialogs over both.

mod add_member;
mod archive;
mod archive_chosen;
mod create;
mod edit;
mod list;
mod refusals;
mod remove_member;
mod role;
mod words;
mod workspace;

pub(super) use words::{color_choices, role_choices as workspace_role_choices, role_name as workspace_role_name};

use admit_core::ids::{PersonId, WorkspaceId};
use admit_core::members::Member;
use admit_core::workspaces::Workspace;
use admit_core::{members, workspace_members, workspaces};
use admit_store::Error;
use axum::Router;
use axum::routing::get;

use super::visitor::PlatformInsider;
use crate::app::App;
use crate::html::PageError;
use crate::pages::shell::Person;

/// The routes of these pages.
pub(super) fn routes() -> Router<App> {
    let workspaces = "/organizations/{organization_id}/settings/workspaces";
    let workspace = format!("{workspaces}/{{workspace_id}}");
    let member = format!("{workspace}/members/{{user_id}}");
    Router::new()
        .route(workspaces, get(list::show))
        .route(&format!("{workspaces}/new"), get(create::show).post(create::create))
        .route(&format!("{workspaces}/archive"), get(archive_chosen::show).post(archive_chosen::archive))
        .route(&workspace, get(workspace::show))
        .route(&format!("{workspace}/edit"), get(edit::show).post(edit::change))
        .route(&format!("{workspace}/archive"), get(archive::show).post(archive::archive))
        .route(&format!("{workspace}/members/add"), get(add_member::show).post(add_member::add))
        .route(&format!("{member}/role"), get(role::show).post(role::change))
        .route(&format!("{member}/remove"), get(remove_member::show).post(remove_member::remove))
}

/// The path of a workspace's own page.
fn path_of(insider: &PlatformInsider, id: &WorkspaceId) -> String {
    format!("{}/{id}", insider.settings_path("workspaces"))
}

/// The workspace that a page is about.
async fn find(app: &App, insider: &PlatformInsider, id: String) -> Result<Workspace, PageError> {
    let input = (insider.caller(), WorkspaceId::from(id));
    let found = app.store.read(input, |tx, (caller, id)| Box::pin(workspaces::find(tx, caller, id))).await;
    found.map_err(PageError::without_page)
}

/// A member of a workspace, as the dialogs about them show it.
struct Standing {
    workspace: Workspace,
    member: Member,
    role: workspaces::Role,
}

/// The workspace and its member that a dialog is about.
async fn find_member(
    app: &App,
    insider: &PlatformInsider,
    workspace: String,
    person: String,
) -> Result<Standing, PageError> {
    let workspace = find(app, insider, workspace).await?;
    let input = (insider.caller(), workspace.id.clone(), PersonId::from(person));
    let found = app
        .store
        .read(input, |tx, (caller, workspace, person)| {
            Box::pin(async move {
                let found = workspace_members::find(tx, caller, workspace, person).await?;
                let members = members::list_these(tx, &caller.organization.id, std::slice::from_ref(person)).await?;
                Ok::<_, Error<workspace_members::Refusal>>((found.role, members))
            })
        })
        .await;
    let (role, members) = found.map_err(PageError::without_page)?;
    let member = members.into_iter().next().ok_or(PageError::NotFound)?;
    Ok(Standing { workspace, member, role })
}

/// How a member is named.
fn person(member: &Member) -> Person {
    Person::named(&member.name, &member.address)
}
