//! "Add a member to Research", and "Remove from group Research?"

use admit_core::groups::{self, Group, GroupMember};
use admit_core::ids::PersonId;
use admit_core::members::Outside;
use axum::extract::{Path, Query, State};
use axum::response::Response;

use super::{find, path_of, refusals};
use crate::app::App;
use crate::console::add_member::{self, Place, Search};
use crate::console::enterprise::EnterpriseInsider;
use crate::html::{Done, Form, PageError};
use crate::pages::dialogs::{AddMemberPage, ConfirmPage};
use crate::pages::forms::Refused;
use crate::pages::shell::{Area, Person};

pub(super) async fn show_add(
    State(app): State<App>,
    insider: EnterpriseInsider,
    Path((_, id)): Path<(String, String)>,
    query: Result<Query<Search>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, PageError> {
    let Search { search } = query.map(|Query(query)| query).unwrap_or_default();
    let group = find(&app, &insider, id).await?;
    insider.page(&add_dialog(&app, &insider, &group, &search, "").await?)
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
            let again = add_dialog(&app, &insider, &group, search, user_id).await?;
            insider.refusal(&AddMemberPage { problem, ..again })
        }
    }
}

async fn add_dialog(
    app: &App,
    insider: &EnterpriseInsider,
    group: &Group,
    search: &str,
    user_id: &str,
) -> Result<AddMemberPage, PageError> {
    let place = Place {
        area: Area::Groups,
        path: path_of(insider, &group.id),
        name: &group.name,
        outside: Outside::Group(group.id.clone()),
    };
    add_member::dialog(app, insider, place, search, user_id).await
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
    found.map_err(PageError::without_page)
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
        person: Some(Person::named("", &member.address)),
        words: words.t("groups-remove-words"),
        problem,
        ..ConfirmPage::new(insider.shell(app, Area::Groups), path, "act-remove")
    }
}
