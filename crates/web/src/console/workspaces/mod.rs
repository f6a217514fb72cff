//! Settings > Workspaces: the list, one workspace with its members, and the dialogs over both.

pub(super) mod add_member;
pub(super) mod archive;
pub(super) mod create;
pub(super) mod edit;
pub(super) mod list;
mod refusals;
pub(super) mod remove_member;
pub(super) mod role;
mod words;
pub(super) mod workspace;

pub(super) use words::{color_choices, role_choices as workspace_role_choices, role_name as workspace_role_name};

use admit_core::ids::{PersonId, WorkspaceId};
use admit_core::members::Member;
use admit_core::workspaces::Workspace;
use admit_core::{members, workspace_members, workspaces};
use admit_store::Error;

use super::visitor::PlatformInsider;
use crate::app::App;
use crate::html::PageError;
use crate::pages::shell::Person;

/// The path of a workspace's own page.
fn path_of(insider: &PlatformInsider, id: &WorkspaceId) -> String {
    format!("{}/{id}", insider.settings_path("workspaces"))
}

/// The workspace that a page is about.
async fn find(app: &App, insider: &PlatformInsider, id: String) -> Result<Workspace, PageError> {
    let input = (insider.caller(), WorkspaceId::from(id));
    let found = app.store.read(input, |tx, (caller, id)| Box::pin(workspaces::find(tx, caller, id))).await;
    found.map_err(|error| match error {
        Error::Refused(workspaces::Refusal::NotAllowed) => PageError::Forbidden,
        Error::Refused(_) => PageError::NotFound,
        Error::Failed(failure) => failure.into(),
    })
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
    match found {
        Ok((role, members)) => {
            let member = members.into_iter().next().ok_or(PageError::NotFound)?;
            Ok(Standing { workspace, member, role })
        }
        Err(Error::Refused(workspace_members::Refusal::NotAllowed)) => Err(PageError::Forbidden),
        Err(Error::Refused(_)) => Err(PageError::NotFound),
        Err(Error::Failed(failure)) => Err(failure.into()),
    }
}

/// How a member is named.
fn person(member: &Member) -> Person {
    Person { name: Some(member.name.clone()).filter(|name| !name.is_empty()), address: member.address.clone() }
}
