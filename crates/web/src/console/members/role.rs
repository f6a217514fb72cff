//! "Change role"

use admit_core::ids::PersonId;
use admit_core::members::{self, Member};
use admit_core::roles::Role;
use admit_store::Error;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};

use super::invite::role_choices;
use super::refusals;
use crate::app::App;
use crate::console::visitor::Manager;
use crate::html::{Done, Form, PageError};
use crate::pages::members::RolePage;
use crate::pages::shell::{Area, Person};

pub(in crate::console) async fn show(
    State(app): State<App>,
    manager: Manager,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let member = find(&app, &manager, &PersonId::from(id)).await?;
    manager.page(&dialog(&app, &manager, member, None))
}

pub(in crate::console) async fn change(
    State(app): State<App>,
    manager: Manager,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, PageError> {
    let member = find(&app, &manager, &PersonId::from(id)).await?;
    let Ok(role) = form.field("role").parse::<Role>() else {
        return manager.refusal(&dialog(
            &app,
            &manager,
            member,
            Some(manager.words().t("invite-choose-role").to_string()),
        ));
    };
    let input = (manager.caller(), member.id.clone(), role);
    let changed =
        app.store.write(input, |tx, (caller, id, role)| Box::pin(members::change_role(tx, caller, id, *role))).await;
    match changed {
        Ok(_) => {
            let mut response = Redirect::to(&manager.members_path()).into_response();
            manager.member.cookies.set_done(&mut response, Done::RoleChanged);
            Ok(response)
        }
        Err(Error::Refused(refusal)) => manager.refusal(&dialog(
            &app,
            &manager,
            member,
            Some(refusals::of_member(manager.words(), &refusal).to_string()),
        )),
        Err(Error::Failed(failure)) => Err(failure.into()),
    }
}

/// The member that a dialog is about.
pub(super) async fn find(app: &App, manager: &Manager, id: &PersonId) -> Result<Member, PageError> {
    let input = (manager.caller(), id.clone());
    let found = app.store.read(input, |tx, (caller, id)| Box::pin(members::find(tx, caller, id))).await;
    found.map_err(|error| match error {
        // Their own rights ended after the page found them to be a manager.
        Error::Refused(members::Refusal::NotAllowed) => PageError::Forbidden,
        Error::Refused(_) => PageError::NotFound,
        Error::Failed(failure) => failure.into(),
    })
}

/// The person that a dialog names.
pub(super) fn person(member: &Member) -> Person {
    Person { name: Some(member.name.clone()).filter(|name| !name.is_empty()), address: member.address.clone() }
}

fn dialog(app: &App, manager: &Manager, member: Member, problem: Option<String>) -> RolePage {
    RolePage {
        shell: manager.shell(app, Area::Members),
        organization_id: manager.organization.id.to_string(),
        user_id: member.id.to_string(),
        person: person(&member),
        roles: role_choices(
            manager.words(),
            &manager.role.assignable_by_holder(manager.organization.kind),
            member.role,
        ),
        problem,
    }
}
