//! The list of groups.

use std::collections::HashMap;

use admit_core::Caller;
use admit_core::custom_roles::{self, CustomRole};
use admit_core::groups::{self, Group, Refusal, Source};
use admit_core::ids::{CustomRoleId, GroupId};
use admit_core::pages::{self, PageRequest};
use admit_store::{Error, Transaction};
use axum::extract::{Query, State};
use axum::response::Response;

use crate::app::App;
use crate::console::enterprise::EnterpriseInsider;
use crate::console::paging::Asked;
use crate::html::{PageError, moment};
use crate::pages::groups::{GroupRow, GroupsPage};
use crate::pages::shell::Area;

/// Counting members stops here; beyond, the page says no more than that there are more.
const COUNT_LIMIT: i64 = 200;

type Question = (Caller, Option<String>, PageRequest<GroupId>);

struct Found {
    groups: pages::Found<Group, GroupId>,
    counts: HashMap<GroupId, i64>,
    roles: HashMap<CustomRoleId, String>,
}

pub(super) async fn show(
    State(app): State<App>,
    insider: EnterpriseInsider,
    query: Result<Query<Asked>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, PageError> {
    let path = insider.settings_path("groups");
    let asked = query.map(|Query(query)| query).unwrap_or_default().of(&path, &[], &[]);
    let question = (insider.caller(), asked.search.clone(), asked.request());
    let found = match app.store.read(question, |tx, question| Box::pin(read(tx, question))).await {
        Ok(found) => found,
        Err(Error::Refused(Refusal::UnknownCursor)) => return Ok(asked.first_page()),
        Err(error) => return Err(PageError::without_page(error)),
    };
    let Some(pager) = asked.pager(&found.groups, |group| &group.id) else { return Ok(asked.first_page()) };
    let words = insider.words();
    let row = |group: &Group| GroupRow {
        group_id: group.id.to_string(),
        name: group.name.clone(),
        is_kept_by_directory: group.source == Source::Scim,
        roles: group.role_ids.iter().filter_map(|role| found.roles.get(role).cloned()).collect(),
        members: counted(found.counts.get(&group.id).copied().unwrap_or(0)),
        created: moment(words, group.created_at),
    };
    insider.page(&GroupsPage {
        shell: insider.shell(&app, Area::Groups),
        rows: found.groups.page.items.iter().map(row).collect(),
        pager,
        search: asked.text(),
        path,
    })
}

fn counted(members: i64) -> String {
    if members < COUNT_LIMIT { members.to_string() } else { format!("{COUNT_LIMIT}+") }
}

async fn read(tx: &mut Transaction, (caller, search, request): &Question) -> Result<Found, Error<Refusal>> {
    let page = groups::list(tx, caller, search.as_deref(), request).await?;
    let ids: Vec<GroupId> = page.items.iter().map(|group| group.id.clone()).collect();
    let counts = groups::count_members_up_to(tx, caller, &ids, COUNT_LIMIT).await?;
    let role_ids: Vec<CustomRoleId> = page.items.iter().flat_map(|group| group.role_ids.clone()).collect();
    let roles = roles_of(tx, caller, &role_ids).await?;
    let roles = roles.into_iter().map(|role| (role.id, role.display_name)).collect();
    Ok(Found { groups: pages::Found { page, further: None }, counts, roles })
}

/// These custom roles. Whoever may see groups may see them.
pub(super) async fn roles_of(
    tx: &mut Transaction,
    caller: &Caller,
    ids: &[CustomRoleId],
) -> Result<Vec<CustomRole>, Error<Refusal>> {
    custom_roles::list_these(tx, caller, ids).await.map_err(|error| error.map_refusal(|_| Refusal::NotAllowed))
}
