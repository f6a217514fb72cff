//! One workspace: what it is, and its members.

use std::collections::HashMap;

use admit_core::ids::{PersonId, WorkspaceId};
use admit_core::members::{self, Member};
use admit_core::pages::{Found, PageRequest};
use admit_core::workspace_members::{self, Refusal, WorkspaceMember, is_inherited, roles_to_change_to};
use admit_core::workspaces::Workspace;
use admit_core::{Caller, ids};
use admit_store::{Error, Transaction};
use axum::extract::{Path, Query, State};
use axum::response::Response;

use super::words::{residency, role_name};
use super::{find, path_of, person};
use crate::app::App;
use crate::console::paging::Asked;
use crate::console::visitor::PlatformInsider;
use crate::html::{PageError, moment};
use crate::pages::shell::Area;
use crate::pages::workspaces::{WorkspaceMemberRow, WorkspacePage};

type Question = (Caller, WorkspaceId, Option<String>, PageRequest<PersonId>);
type Named = (Found<WorkspaceMember, PersonId>, HashMap<ids::PersonId, Member>);

pub(super) async fn show(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, id)): Path<(String, String)>,
    query: Result<Query<Asked>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, PageError> {
    let asked = query.map(|Query(query)| query).unwrap_or_default();
    let workspace = find(&app, &insider, id).await?;
    let path = path_of(&insider, &workspace.id);
    let asked = asked.of(&path, &[], &[]);
    let question = (insider.caller(), workspace.id.clone(), asked.search.clone(), asked.request());
    let found = app.store.read(question, |tx, question| Box::pin(read(tx, question))).await;
    let (found, people) = match found {
        Ok(found) => found,
        Err(Error::Refused(Refusal::UnknownCursor)) => return Ok(asked.first_page()),
        Err(error) => return Err(PageError::without_page(error)),
    };
    let Some(pager) = asked.pager(&found, |member| &member.person) else { return Ok(asked.first_page()) };
    let words = insider.words();
    insider.page(&WorkspacePage {
        shell: insider.shell(&app, Area::Workspaces),
        keys_path: insider.settings_path("api-keys"),
        list_path: insider.settings_path("workspaces"),
        search: asked.text(),
        path,
        workspace_id: workspace.id.to_string(),
        color: workspace.display_color.clone(),
        is_default: workspace.is_default,
        archived: workspace.archived_at.map(|at| moment(words, at).words),
        created: moment(words, workspace.created_at),
        residency: residency(words, &workspace.data_residency),
        members: found.page.items.iter().filter_map(|member| row(&insider, &workspace, member, &people)).collect(),
        pager,
        name: workspace.name,
    })
}

async fn read(tx: &mut Transaction, (caller, workspace, search, request): &Question) -> Result<Named, Error<Refusal>> {
    let found = workspace_members::search(tx, caller, workspace, search.as_deref(), request).await?;
    let ids: Vec<PersonId> = found.page.items.iter().map(|member| member.person.clone()).collect();
    let people = members::list_these(tx, &caller.organization.id, &ids).await?;
    Ok((found, people.into_iter().map(|member| (member.id.clone(), member)).collect()))
}

fn row(
    insider: &PlatformInsider,
    workspace: &Workspace,
    member: &WorkspaceMember,
    people: &HashMap<PersonId, Member>,
) -> Option<WorkspaceMemberRow> {
    let found = people.get(&member.person)?;
    let is_open = !workspace.is_default && workspace.archived_at.is_none();
    Some(WorkspaceMemberRow {
        user_id: member.person.to_string(),
        person: person(found),
        role: role_name(insider.words(), member.role),
        is_inherited: workspace.is_default || is_inherited(found.role),
        can_change_role: is_open && !roles_to_change_to(found.role).is_empty(),
        can_remove: is_open && !is_inherited(found.role),
    })
}
