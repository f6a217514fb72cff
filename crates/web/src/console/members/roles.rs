//! "Change roles": the role of several members at once, with a result for each.

use admit_core::ids::PersonId;
use admit_core::members::{self, Member};
use admit_core::roles::Role;
use axum::extract::{RawQuery, State};
use axum::response::Response;

use super::invite::role_choices;
use super::refusals;
use super::role::{find, person};
use crate::app::App;
use crate::console::visitor::Manager;
use crate::help::Place;
use crate::html::{Form, PageError};
use crate::pages::forms::Refused;
use crate::pages::members::{RoleResult, RolesPage};
use crate::pages::shell::Area;

/// Members whose roles are changed at once, at most: a page of the list.
const AT_ONCE: usize = 50;

pub(super) async fn show(
    State(app): State<App>,
    manager: Manager,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let query = query.unwrap_or_default();
    let names = url::form_urlencoded::parse(query.as_bytes()).map(|(name, _)| name.into_owned());
    let chosen = find_each(&app, &manager, names).await?;
    manager.page(&dialog(&app, &manager, &chosen, None, None))
}

pub(super) async fn change(State(app): State<App>, manager: Manager, form: Form) -> Result<Response, PageError> {
    let chosen = find_each(&app, &manager, form.names().map(str::to_owned)).await?;
    let words = manager.words();
    let Ok(role) = form.field("role").parse::<Role>() else {
        let problem = Refused::explained(&words.t("invite-choose-role"), Place::ChangeRole);
        return manager.refusal(&dialog(&app, &manager, &chosen, None, Some(problem)));
    };
    if chosen.is_empty() {
        let problem = Refused::explained(&words.t("members-choose-members"), Place::ChangeRole);
        return manager.refusal(&dialog(&app, &manager, &chosen, Some(role), Some(problem)));
    }
    let mut results = Vec::new();
    for member in &chosen {
        results.push(change_one(&app, &manager, member, role).await);
    }
    manager.page(&RolesPage { results, ..dialog(&app, &manager, &[], Some(role), None) })
}

/// Those of these ids who are members. Other names of fields, and members who left meanwhile, are passed over.
async fn find_each(
    app: &App,
    manager: &Manager,
    names: impl Iterator<Item = String>,
) -> Result<Vec<Member>, PageError> {
    let mut chosen = Vec::new();
    for id in names.filter(|name| name.starts_with("user_")).take(AT_ONCE) {
        match find(app, manager, &PersonId::from(id)).await {
            Ok(member) => chosen.push(member),
            Err(PageError::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(chosen)
}

/// Changes one role, in an act of its own: what is wrong with one keeps no other from being changed.
async fn change_one(app: &App, manager: &Manager, member: &Member, role: Role) -> RoleResult {
    let words = manager.words();
    let input = (manager.caller(), member.id.clone(), role);
    let changed =
        app.store.write(input, |tx, (caller, id, role)| Box::pin(members::change_role(tx, caller, id, *role))).await;
    let unsure = || Some(Place::ErrorNumbers.article().to_owned());
    let (outcome, article) = match changed.map_err(PageError::unless_refused) {
        Ok(_) => (words.t("members-role-changed").to_string(), None),
        Err(Ok(refusal)) => {
            let Refused { words, article } = refusals::of_member(words, &refusal);
            (words, Some(article))
        }
        Err(Err(PageError::OutcomeUnknown)) => (words.t("members-role-unknown").to_string(), unsure()),
        Err(Err(_)) => (words.t("members-role-failed").to_string(), unsure()),
    };
    RoleResult { address: member.address.clone(), outcome, article }
}

/// Without a role, none is chosen: whoever presses on without looking should change nothing.
fn dialog(app: &App, manager: &Manager, chosen: &[Member], role: Option<Role>, problem: Option<Refused>) -> RolesPage {
    let words = manager.words();
    let assignable = manager.role.assignable_by_holder(manager.organization.kind);
    RolesPage {
        shell: manager.shell(app, Area::Members).about(Place::ChangeRole),
        organization_id: manager.organization.id.to_string(),
        people: chosen.iter().map(|member| (member.id.to_string(), person(member))).collect(),
        roles: role_choices(words, &assignable, role),
        results: Vec::new(),
        problem,
    }
}
