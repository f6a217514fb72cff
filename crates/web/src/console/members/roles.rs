//! "Change roles": the role of several members at once, with a result for each.

use admit_core::members::{self, Member};
use admit_core::roles::Role;
use axum::extract::{RawQuery, State};
use axum::response::Response;

use super::invite::role_choices;
use super::refusals;
use super::role::{find_each, row};
use crate::app::App;
use crate::console::chosen::{RowAct, act_on_each, ids_of_form, ids_of_query};
use crate::console::visitor::Manager;
use crate::help::Place;
use crate::html::{Form, PageError};
use crate::pages::chosen::ChosenPage;
use crate::pages::forms::Refused;
use crate::pages::shell::Area;

pub(super) async fn show(
    State(app): State<App>,
    manager: Manager,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let chosen = find_each(&app, &manager, ids_of_query(query.as_deref(), "user_")).await?;
    manager.page(&dialog(&app, &manager, &chosen, None, None))
}

pub(super) async fn change(State(app): State<App>, manager: Manager, form: Form) -> Result<Response, PageError> {
    let chosen = find_each(&app, &manager, ids_of_form(&form, "user_")).await?;
    let Ok(role) = form.field("role").parse::<Role>() else {
        let problem = Refused::explained(&manager.words().t("invite-choose-role"), Place::ChangeRole);
        return manager.refusal(&dialog(&app, &manager, &chosen, None, Some(problem)));
    };
    let page = dialog(&app, &manager, &chosen, Some(role), None);
    let named = |member: Member| (member.address, (manager.caller(), member.id, role));
    let change = RowAct {
        act: |tx, (caller, id, role)| Box::pin(members::change_role(tx, caller, id, *role)),
        done: "members-role-changed",
        refused: refusals::of_member,
        explained: Place::ChangeRole,
    };
    act_on_each(&app, &manager, page, chosen.into_iter().map(named).collect(), change).await
}

/// Without a role, none is chosen: whoever presses on without looking should change nothing.
fn dialog(app: &App, manager: &Manager, chosen: &[Member], role: Option<Role>, problem: Option<Refused>) -> ChosenPage {
    let assignable = manager.role.assignable_by_holder(manager.organization.kind);
    ChosenPage {
        heading: manager.words().t("members-change-roles"),
        action: format!("{}/roles", manager.members_path()),
        roles: role_choices(manager.words(), &assignable, role),
        rows: chosen.iter().map(row).collect(),
        problem,
        ..ChosenPage::new(
            manager.shell(app, Area::Members).about(Place::ChangeRole),
            manager.members_path(),
            "members-change-roles",
        )
    }
}
