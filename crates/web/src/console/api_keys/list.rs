//! The list of API keys.

use admit_core::Caller;
use admit_core::ids::{KeyId, ServiceAccountId, WorkspaceId};
use admit_core::keys::{self, ApiKey, Filter, Refusal, Status};
use admit_core::pages::{self, Look, PageRequest, Sorting};
use admit_core::workspaces::Workspace;
use admit_language::Words;
use admit_store::{Error, Transaction};
use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::path_of;
use super::rows::{Names, row};
use crate::app::App;
use crate::console::paging::{Asked, Column};
use crate::console::visitor::PlatformInsider;
use crate::html::PageError;
use crate::pages::forms::Choice;
use crate::pages::keys::KeysPage;
use crate::pages::shell::Area;

/// So many workspaces are shown to choose from.
pub(super) const WORKSPACES_SHOWN: u32 = 200;
const COLUMNS: &[Column] = &[Column::newest_first("made"), Column::from_a("name")];

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ListQuery {
    status: String,
    workspace: String,
    service_account: String,
    #[serde(flatten)]
    asked: Asked,
}

struct Question {
    caller: Caller,
    is_own: bool,
    filter: Filter,
    look: Look,
    request: PageRequest<KeyId>,
}

struct Found {
    keys: pages::Found<ApiKey, KeyId>,
    names: Names,
    workspaces: Vec<Workspace>,
}

pub(super) async fn show(
    State(app): State<App>,
    insider: PlatformInsider,
    query: Result<Query<ListQuery>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, PageError> {
    let ListQuery { status, workspace, service_account, asked } = query.map(|Query(query)| query).unwrap_or_default();
    let path = path_of(&insider);
    let is_own = !insider.governs();
    let filter = Filter {
        status: status.parse().ok(),
        workspace: Some(workspace.as_str()).filter(|id| !id.is_empty() && !is_own).map(WorkspaceId::from),
        service_account: Some(service_account.as_str())
            .filter(|id| !id.is_empty() && !is_own)
            .map(ServiceAccountId::from),
        ..Filter::default()
    };
    let filters =
        [("status", status.as_str()), ("workspace", workspace.as_str()), ("service_account", service_account.as_str())];
    let asked = asked.of(&path, COLUMNS, &filters);
    let sorting = if asked.sorted.column() == "name" { Sorting::Name } else { Sorting::Made };
    let look = Look { search: asked.search.clone(), sorting };
    let is_filtered = filter != Filter::default() || look.search.is_some();
    let question = Question { caller: insider.caller(), is_own, filter, look, request: asked.request() };
    let found = match app.store.read(question, |tx, question| Box::pin(read(tx, question))).await {
        Ok(found) => Found { keys: asked.sorted.turned(found.keys), ..found },
        Err(Error::Refused(Refusal::UnknownCursor)) => return Ok(asked.first_page()),
        Err(error) => return Err(PageError::without_page(error)),
    };
    let Some(pager) = asked.pager(&found.keys, |key| &key.id) else { return Ok(asked.first_page()) };
    let words = insider.words();
    let workspaces = if is_own { Vec::new() } else { workspace_choices(words, &found.workspaces, &workspace) };
    insider.page(&KeysPage {
        shell: insider.shell(&app, Area::ApiKeys),
        is_own,
        search: asked.text(),
        sorting: asked.sorting(),
        statuses: status_choices(words, &status),
        workspaces,
        service_account: Some(service_account.clone()).filter(|id| !id.is_empty() && !is_own),
        is_filtered,
        rows: found.keys.page.items.iter().map(|key| row(&insider, key, &found.names)).collect(),
        pager,
        path,
    })
}

async fn read(tx: &mut Transaction, question: &Question) -> Result<Found, Error<Refusal>> {
    let Question { caller, is_own, filter, look, request } = question;
    let keys = if *is_own {
        keys::search_own(tx, caller, filter.status, look, request).await?
    } else {
        keys::search(tx, caller, filter, look, request).await?
    };
    let names = Names::read(tx, caller, &keys.page.items).await?;
    let workspaces = keys::list_workspaces_to_choose(tx, caller, WORKSPACES_SHOWN).await?;
    Ok(Found { keys, names, workspaces })
}

fn status_choices(words: Words, selected: &str) -> Vec<Choice> {
    let label = words.t("keys-all-statuses").to_string();
    let is_selected = selected.parse::<Status>().is_err();
    let all = Choice { value: String::new(), label, is_selected };
    let choice = |status: Status| Choice {
        value: status.as_str().to_owned(),
        label: words.t("keys-status").with("status", status.as_str()).to_string(),
        is_selected: status.as_str() == selected,
    };
    std::iter::once(all).chain(Status::ALL.map(choice)).collect()
}

/// Workspaces to choose from, or all of them together.
pub(super) fn workspace_choices(words: Words, workspaces: &[Workspace], selected: &str) -> Vec<Choice> {
    let label = words.t("keys-all-workspaces").to_string();
    let all = Choice { value: String::new(), label, is_selected: selected.is_empty() };
    let choice = |workspace: &Workspace| Choice {
        value: workspace.id.to_string(),
        label: workspace.name.clone(),
        is_selected: workspace.id.as_str() == selected,
    };
    std::iter::once(all).chain(workspaces.iter().map(choice)).collect()
}
