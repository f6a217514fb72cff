//! One group: what it is, who is in it, and its custom roles.

use std::collections::HashMap;

use admit_core::Caller;
use admit_core::custom_roles::CustomRole;
use admit_core::groups::{self, Group, GroupMember, Refusal, Source};
use admit_core::ids::{GroupId, GroupMembershipId, PersonId};
use admit_core::members;
use admit_core::pages::{self, PageRequest};
use admit_store::{Error, Transaction};
use axum::extract::{Path, Query, State};
use axum::response::Response;

use super::list::roles_of;
use super::path_of;
use crate::app::App;
use crate::console::enterprise::EnterpriseInsider;
use crate::console::paging::Asked;
use crate::html::{PageError, moment};
use crate::pages::groups::{GroupMemberRow, GroupPage, GroupRole};
use crate::pages::shell::{Area, Person};

type Question = (Caller, GroupId, Option<String>, PageRequest<GroupMembershipId>);

struct Found {
    group: Group,
    members: pages::Found<GroupMember, GroupMembershipId>,
    names: HashMap<PersonId, String>,
    roles: Vec<CustomRole>,
}

pub(super) async fn show(
    State(app): State<App>,
    insider: EnterpriseInsider,
    Path((_, id)): Path<(String, String)>,
    query: Result<Query<Asked>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, PageError> {
    let asked = query.map(|Query(query)| query).unwrap_or_default();
    let id = GroupId::from(id);
    let path = path_of(&insider, &id);
    let asked = asked.of(&path, &[], &[]);
    let question = (insider.caller(), id, asked.search.clone(), asked.request());
    let found = app.store.read(question, |tx, question| Box::pin(read(tx, question))).await;
    let Found { group, members, names, roles } = match found {
        Ok(found) => found,
        Err(Error::Refused(Refusal::UnknownCursor)) => return Ok(asked.first_page()),
        Err(error) => return Err(PageError::without_page(error)),
    };
    let Some(pager) = asked.pager(&members, |member| &member.id) else { return Ok(asked.first_page()) };
    let words = insider.words();
    let row = |member: &GroupMember| GroupMemberRow {
        user_id: member.person_id.to_string(),
        person: Person { name: names.get(&member.person_id).cloned(), address: member.address.clone() },
        since: moment(words, member.created_at),
    };
    insider.page(&GroupPage {
        shell: insider.shell(&app, Area::Groups),
        list_path: insider.settings_path("groups"),
        roles_path: insider.settings_path("custom-roles"),
        group_id: group.id.to_string(),
        is_kept_by_directory: group.source == Source::Scim,
        created: moment(words, group.created_at),
        name: group.name,
        roles: roles.into_iter().map(role).collect(),
        gives_roles: insider.governs(),
        members: members.page.items.iter().map(row).collect(),
        pager,
        search: asked.text(),
        path,
    })
}

fn role(role: CustomRole) -> GroupRole {
    GroupRole { role_id: role.id.to_string(), name: role.display_name }
}

async fn read(tx: &mut Transaction, (caller, id, search, request): &Question) -> Result<Found, Error<Refusal>> {
    let group = groups::find(tx, caller, id).await?;
    let found = groups::search_members(tx, caller, id, search.as_deref(), request).await?;
    let ids: Vec<PersonId> = found.page.items.iter().map(|member| member.person_id.clone()).collect();
    let people = members::list_these(tx, &caller.organization.id, &ids).await?;
    let named = people.into_iter().filter(|member| !member.name.is_empty());
    let names = named.map(|member| (member.id, member.name)).collect();
    let roles = roles_of(tx, caller, &group.role_ids).await?;
    Ok(Found { group, members: found, names, roles })
}
