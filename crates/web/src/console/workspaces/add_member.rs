//! "Add a member to Research"

use admit_core::ids::PersonId;
use admit_core::members::{self, Member};
use admit_core::pages::{Cursor, Page, PageRequest};
use admit_core::workspace_members;
use admit_core::workspaces::{Role, Workspace};
use admit_store::Error;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::words::role_choices;
use super::{find, path_of, person, refusals};
use crate::app::App;
use crate::console::paging::searched;
use crate::console::visitor::PlatformInsider;
use crate::html::{Done, Form, PageError};
use crate::pages::forms::Refused;
use crate::pages::shell::Area;
use crate::pages::workspaces::{AddWorkspaceMemberPage, PersonChoice};

/// So many members are shown to choose from.
const SHOWN: u32 = 10;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::console) struct Search {
    search: String,
}

/// What stands in the dialog.
struct Typed<'a> {
    search: &'a str,
    user_id: &'a str,
    role: Role,
}

pub(in crate::console) async fn show(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, id)): Path<(String, String)>,
    query: Result<Query<Search>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, PageError> {
    let Search { search } = query.map(|Query(query)| query).unwrap_or_default();
    let workspace = find(&app, &insider, id).await?;
    let typed = Typed { search: &search, user_id: "", role: Role::User };
    insider.page(&dialog(&app, &insider, &workspace, &typed, None).await?)
}

pub(in crate::console) async fn add(
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
        let problem = Some(words.t("invite-choose-role").into());
        return insider.refusal(&dialog(&app, &insider, &workspace, &typed, problem).await?);
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
            insider.refusal(&dialog(&app, &insider, &workspace, &typed, problem).await?)
        }
    }
}

async fn dialog(
    app: &App,
    insider: &PlatformInsider,
    workspace: &Workspace,
    typed: &Typed<'_>,
    problem: Option<Refused>,
) -> Result<AddWorkspaceMemberPage, PageError> {
    let found = search(app, insider, typed.search).await?;
    let choice = |member: &Member| PersonChoice {
        user_id: member.id.to_string(),
        person: person(member),
        is_selected: member.id.as_str() == typed.user_id,
    };
    Ok(AddWorkspaceMemberPage {
        shell: insider.shell(app, Area::Workspaces),
        path: path_of(insider, &workspace.id),
        name: workspace.name.clone(),
        search: typed.search.to_owned(),
        people: found.items.iter().map(choice).collect(),
        has_more: found.has_more,
        roles: role_choices(insider.words(), &Role::GIVEN, typed.role),
        problem,
    })
}

async fn search(app: &App, insider: &PlatformInsider, text: &str) -> Result<Page<Member>, PageError> {
    let filter = members::Filter { search: searched(text), ..members::Filter::default() };
    let request = PageRequest { cursor: Cursor::Start, limit: SHOWN };
    let input = (insider.caller(), filter, request);
    let found = app
        .store
        .read(input, |tx, (caller, filter, request)| Box::pin(members::list(tx, caller, filter, request)))
        .await;
    found.map_err(|error| match error {
        Error::Refused(_) => PageError::Forbidden,
        Error::Failed(failure) => failure.into(),
    })
}
