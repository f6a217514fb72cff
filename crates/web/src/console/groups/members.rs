//! "Add a member to Research", and "Remove from group Research?"

use admit_core::groups::{self, Group, GroupMember};
use admit_core::ids::PersonId;
use admit_core::members::{self, Member};
use admit_core::pages::{Cursor, Page, PageRequest};
use admit_store::Error;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::{find, path_of, refusals, without_page};
use crate::app::App;
use crate::console::enterprise::EnterpriseInsider;
use crate::console::paging::searched;
use crate::html::{Done, Form, PageError};
use crate::pages::dialogs::ConfirmPage;
use crate::pages::forms::Refused;
use crate::pages::groups::AddGroupMemberPage;
use crate::pages::shell::{Area, Person};
use crate::pages::workspaces::PersonChoice;

/// So many members are shown to choose from.
const SHOWN: u32 = 10;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Search {
    search: String,
}

pub(super) async fn show_add(
    State(app): State<App>,
    insider: EnterpriseInsider,
    Path((_, id)): Path<(String, String)>,
    query: Result<Query<Search>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, PageError> {
    let Search { search } = query.map(|Query(query)| query).unwrap_or_default();
    let group = find(&app, &insider, id).await?;
    insider.page(&add_dialog(&app, &insider, &group, &search, "", None).await?)
}

pub(super) async fn add(
    State(app): State<App>,
    insider: EnterpriseInsider,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, PageError> {
    let group = find(&app, &insider, id).await?;
    let (search, user_id) = (form.field("search"), form.field("user_id"));
    let input = (insider.caller(), group.id.clone(), PersonId::from(user_id));
    let added = app
        .store
        .write(input, |tx, (caller, group, person)| Box::pin(groups::add_member(tx, caller, group, person)))
        .await;
    match added.map_err(PageError::unless_refused) {
        Ok(_) => Ok(insider.done(&path_of(&insider, &group.id), Done::GroupMemberAdded)),
        Err(Err(error)) => Err(error),
        Err(Ok(refusal)) => {
            let (_, problem) = refusals::of_group(insider.words(), &refusal);
            insider.refusal(&add_dialog(&app, &insider, &group, search, user_id, problem).await?)
        }
    }
}

async fn add_dialog(
    app: &App,
    insider: &EnterpriseInsider,
    group: &Group,
    search: &str,
    user_id: &str,
    problem: Option<Refused>,
) -> Result<AddGroupMemberPage, PageError> {
    let found = matching(app, insider, search).await?;
    let choice = |member: &Member| PersonChoice {
        user_id: member.id.to_string(),
        person: person(&member.name, &member.address),
        is_selected: member.id.as_str() == user_id,
    };
    Ok(AddGroupMemberPage {
        shell: insider.shell(app, Area::Groups),
        path: path_of(insider, &group.id),
        name: group.name.clone(),
        search: search.to_owned(),
        people: found.items.iter().map(choice).collect(),
        has_more: found.has_more,
        problem,
    })
}

async fn matching(app: &App, insider: &EnterpriseInsider, text: &str) -> Result<Page<Member>, PageError> {
    let filter = members::Filter { search: searched(text), ..members::Filter::default() };
    let input = (insider.caller(), filter, PageRequest { cursor: Cursor::Start, limit: SHOWN });
    let found = app
        .store
        .read(input, |tx, (caller, filter, request)| Box::pin(members::list(tx, caller, filter, request)))
        .await;
    found.map_err(|error| match error {
        Error::Refused(_) => PageError::Forbidden,
        Error::Failed(failure) => failure.into(),
    })
}

fn person(name: &str, address: &str) -> Person {
    Person { name: Some(name.to_owned()).filter(|name| !name.is_empty()), address: address.to_owned() }
}

/// Whom the question is about: somebody in this group, so that no other person's address is ever shown.
async fn find_member(
    app: &App,
    insider: &EnterpriseInsider,
    group: &Group,
    person: String,
) -> Result<GroupMember, PageError> {
    let input = (insider.caller(), group.id.clone(), PersonId::from(person));
    let found = app
        .store
        .read(input, |tx, (caller, group, person)| Box::pin(groups::find_member(tx, caller, group, person)))
        .await;
    found.map_err(without_page)
}

pub(super) async fn show_remove(
    State(app): State<App>,
    insider: EnterpriseInsider,
    Path((_, id, person)): Path<(String, String, String)>,
) -> Result<Response, PageError> {
    let group = find(&app, &insider, id).await?;
    let member = find_member(&app, &insider, &group, person).await?;
    insider.page(&remove_dialog(&app, &insider, &group, &member, None))
}

pub(super) async fn remove(
    State(app): State<App>,
    insider: EnterpriseInsider,
    Path((_, id, person)): Path<(String, String, String)>,
) -> Result<Response, PageError> {
    let group = find(&app, &insider, id).await?;
    let member = find_member(&app, &insider, &group, person).await?;
    let input = (insider.caller(), group.id.clone(), member.person_id.clone());
    let removed = app
        .store
        .write(input, |tx, (caller, group, person)| Box::pin(groups::remove_member(tx, caller, group, person)))
        .await;
    match removed.map_err(PageError::unless_refused) {
        Ok(()) => Ok(insider.done(&path_of(&insider, &group.id), Done::GroupMemberRemoved)),
        Err(Err(error)) => Err(error),
        Err(Ok(refusal)) => {
            let (_, problem) = refusals::of_group(insider.words(), &refusal);
            insider.refusal(&remove_dialog(&app, &insider, &group, &member, problem))
        }
    }
}

fn remove_dialog(
    app: &App,
    insider: &EnterpriseInsider,
    group: &Group,
    member: &GroupMember,
    problem: Option<Refused>,
) -> ConfirmPage {
    let (path, words) = (path_of(insider, &group.id), insider.words());
    ConfirmPage {
        action: format!("{path}/members/{}/remove", member.person_id),
        question: words.t("groups-remove-question").with("name", &group.name),
        person: Some(person("", &member.address)),
        words: words.t("groups-remove-words"),
        problem,
        ..ConfirmPage::new(insider.shell(app, Area::Groups), path, "act-remove")
    }
}
