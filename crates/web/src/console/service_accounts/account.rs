//! One service account: what it is, its places in workspaces, and the way to its keys.

use std::collections::HashMap;

use admit_core::Caller;
use admit_core::ids::{ServiceAccountId, ServiceAccountMembershipId, WorkspaceId};
use admit_core::pages::{Page, PageRequest};
use admit_core::service_accounts::{self, Membership, Refusal, ServiceAccount};
use admit_core::workspaces::{self, Workspace};
use admit_store::{Error, Transaction};
use axum::extract::{Path, Query, State};
use axum::response::Response;

use super::path_of;
use super::words::role_name;
use crate::app::App;
use crate::console::paging::{Beside, first_page};
use crate::console::visitor::PlatformInsider;
use crate::console::workspaces::workspace_role_name;
use crate::html::{PageError, moment};
use crate::pages::service_accounts::{PlaceRow, ServiceAccountPage};
use crate::pages::shell::Area;

type Question = (Caller, ServiceAccountId, PageRequest<ServiceAccountMembershipId>);

struct Found {
    account: ServiceAccount,
    page: Page<Membership>,
    workspaces: HashMap<WorkspaceId, Workspace>,
}

pub(super) async fn show(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, id)): Path<(String, String)>,
    query: Result<Query<Beside>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, PageError> {
    let beside = query.map(|Query(query)| query).unwrap_or_default();
    let id = ServiceAccountId::from(id);
    let path = path_of(&insider, &id);
    let question = (insider.caller(), id, beside.request());
    let found = app.store.read(question, |tx, question| Box::pin(read(tx, question))).await;
    let Found { account, page, workspaces } = match found {
        Ok(found) => found,
        Err(Error::Refused(Refusal::UnknownCursor)) => return Ok(first_page(&path, &[])),
        Err(error) => return Err(PageError::without_page(error)),
    };
    if beside.is_gone(&page) {
        return Ok(first_page(&path, &[]));
    }
    let words = insider.words();
    let row = |membership: &Membership| {
        let workspace = workspaces.get(&membership.workspace)?;
        Some(PlaceRow {
            workspace_id: workspace.id.to_string(),
            workspace: workspace.name.clone(),
            color: workspace.display_color.clone(),
            role: workspace_role_name(words, membership.role),
            is_implicit: membership.is_implicit(),
            is_archived: workspace.archived_at.is_some(),
        })
    };
    insider.page(&ServiceAccountPage {
        shell: insider.shell(&app, Area::ServiceAccounts),
        list_path: insider.settings_path("service-accounts"),
        keys_path: insider.settings_path("api-keys"),
        workspaces_path: insider.settings_path("workspaces"),
        account_id: account.id.to_string(),
        description: account.description.clone().unwrap_or_default(),
        role: role_name(words, account.role),
        archived: account.archived_at.map(|at| moment(words, at).words),
        created: moment(words, account.created_at),
        pager: beside.pager(&path, &[], &page, place_in_list),
        places: page.items.iter().filter_map(row).collect(),
        name: account.name,
        path,
    })
}

/// The implicit place has no id; it is the first of all, so no page begins or ends beside it.
fn place_in_list(membership: &Membership) -> &str {
    membership.id.as_ref().map_or("", |id| id.as_str())
}

async fn read(tx: &mut Transaction, (caller, id, request): &Question) -> Result<Found, Error<Refusal>> {
    let account = service_accounts::find(tx, caller, id).await?;
    let page = service_accounts::list_of_account(tx, caller, id, request).await?;
    let mut workspaces = HashMap::new();
    for membership in &page.items {
        if let Some(found) = workspaces::find_in(tx, &caller.organization.id, &membership.workspace).await? {
            workspaces.insert(found.id.clone(), found);
        }
    }
    Ok(Found { account, page, workspaces })
}
