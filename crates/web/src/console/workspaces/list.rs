//! The list of workspaces.

use std::collections::HashMap;

use admit_core::ids::WorkspaceId;
use admit_core::pages::{Found, Look, PageRequest, Sorting};
use admit_core::workspaces::{Filter, Workspace};
use admit_core::{Caller, workspace_members, workspaces};
use admit_language::Words;
use admit_store::{Error, Transaction};
use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;

use crate::app::App;
use crate::console::paging::{Asked, Column};
use crate::console::visitor::PlatformInsider;
use crate::html::{PageError, moment};
use crate::pages::forms::Choice;
use crate::pages::shell::Area;
use crate::pages::workspaces::{WorkspaceRow, WorkspacesPage};

/// Counting members stops here; beyond, the page says no more than that there are more.
const COUNT_LIMIT: i64 = 200;
const COLUMNS: &[Column] = &[Column::newest_first("created"), Column::from_a("name")];

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ListQuery {
    show: String,
    #[serde(flatten)]
    asked: Asked,
}

type Question = (Caller, Filter, Look, PageRequest<WorkspaceId>);

pub(super) async fn show(
    State(app): State<App>,
    insider: PlatformInsider,
    query: Result<Query<ListQuery>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, PageError> {
    let ListQuery { show, asked } = query.map(|Query(query)| query).unwrap_or_default();
    let path = insider.settings_path("workspaces");
    let includes_archived = show == "all";
    let filter = Filter { includes_archived, includes_default: true, ids: None };
    let asked = asked.of(&path, COLUMNS, &[("show", if includes_archived { "all" } else { "" })]);
    let sorting = if asked.sorted.column() == "name" { Sorting::Name } else { Sorting::Made };
    let look = Look { search: asked.search.clone(), sorting };
    let question = (insider.caller(), filter, look, asked.request());
    let found = app.store.read(question, |tx, question| Box::pin(read(tx, question))).await;
    let (found, counts) = match found {
        Ok((found, counts)) => (asked.sorted.turned(found), counts),
        Err(Error::Refused(Refused::UnknownCursor)) => return Ok(asked.first_page()),
        Err(Error::Refused(Refused::NotAllowed)) => return Err(PageError::Forbidden),
        Err(Error::Failed(failure)) => return Err(failure.into()),
    };
    let Some(pager) = asked.pager(&found, |workspace| &workspace.id) else { return Ok(asked.first_page()) };
    let words = insider.words();
    insider.page(&WorkspacesPage {
        shell: insider.shell(&app, Area::Workspaces),
        search: asked.text(),
        sorting: asked.sorting(),
        states: state_choices(words, includes_archived),
        rows: found.page.items.iter().map(|workspace| row(words, workspace, &counts)).collect(),
        pager,
        path,
    })
}

/// Why there is no page.
#[derive(Debug)]
enum Refused {
    NotAllowed,
    UnknownCursor,
}

impl admit_store::Refusal for Refused {}

type Counted = (Found<Workspace, WorkspaceId>, HashMap<WorkspaceId, i64>);

async fn read(tx: &mut Transaction, (caller, filter, look, request): &Question) -> Result<Counted, Error<Refused>> {
    let found = workspaces::search(tx, caller, filter, look, request).await.map_err(|error| {
        error.map_refusal(|refusal| match refusal {
            workspaces::Refusal::UnknownCursor => Refused::UnknownCursor,
            _ => Refused::NotAllowed,
        })
    })?;
    let ids: Vec<WorkspaceId> = found.page.items.iter().map(|workspace| workspace.id.clone()).collect();
    let counts = workspace_members::count_up_to(tx, caller, &ids, COUNT_LIMIT)
        .await
        .map_err(|error| error.map_refusal(|_| Refused::NotAllowed))?;
    Ok((found, counts))
}

fn row(words: Words, workspace: &Workspace, counts: &HashMap<WorkspaceId, i64>) -> WorkspaceRow {
    let members = counts.get(&workspace.id).copied().unwrap_or(0);
    WorkspaceRow {
        workspace_id: workspace.id.to_string(),
        name: workspace.name.clone(),
        color: workspace.display_color.clone(),
        is_default: workspace.is_default,
        is_archived: workspace.archived_at.is_some(),
        created: moment(words, workspace.created_at),
        members: if members < COUNT_LIMIT { members.to_string() } else { format!("{COUNT_LIMIT}+") },
    }
}

fn state_choices(words: Words, includes_archived: bool) -> Vec<Choice> {
    let choice = |value: &str, key, is_selected| Choice {
        value: value.to_owned(),
        label: words.t(key).to_string(),
        is_selected,
    };
    vec![
        choice("", "workspaces-show-active", !includes_archived),
        choice("all", "workspaces-show-all", includes_archived),
    ]
}
