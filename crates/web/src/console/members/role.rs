//! "Change role"

use admit_core::Caller;
use admit_core::ids::PersonId;
use admit_core::members::{self, Member, Refusal};
use admit_core::roles::Role;
use admit_core::seen::{NotEdited, Seen, prove_seen};
use admit_store::{Error, Transaction};
use axum::extract::{Path, State};
use axum::response::Response;

use super::invite::role_choices;
use super::refusals;
use crate::app::App;
use crate::console::chosen;
use crate::console::visitor::Manager;
use crate::help::Place;
use crate::html::{Done, Form, PageError, overtaken, role_name};
use crate::pages::chosen::{ChosenRow, What};
use crate::pages::forms::{Editing, Refused};
use crate::pages::members::RolePage;
use crate::pages::shell::{Area, Person};

pub(super) async fn show(
    State(app): State<App>,
    manager: Manager,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let member = find(&app, &manager, &PersonId::from(id)).await?;
    let role = member.role;
    manager.page(&dialog(&app, &manager, &member, role, None))
}

pub(super) async fn change(
    State(app): State<App>,
    manager: Manager,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, PageError> {
    let member = find(&app, &manager, &PersonId::from(id)).await?;
    let Ok(role) = form.field("role").parse::<Role>() else {
        let problem = Refused::explained(&manager.words().t("invite-choose-role"), Place::ChangeRole);
        let again = dialog(&app, &manager, &member, member.role, Some(problem));
        return manager.refusal(&RolePage { editing: form.editing(), ..again });
    };
    let input = (manager.caller(), member.id.clone(), role, form.seen());
    match app.store.write(input, |tx, input| Box::pin(edit(tx, input))).await {
        Ok(_) => Ok(manager.done(&manager.members_path(), Done::RoleChanged)),
        Err(Error::Refused(NotEdited::Refused(refusal))) => {
            let problem = refusals::of_member(manager.words(), &refusal);
            let again = dialog(&app, &manager, &member, member.role, Some(problem));
            manager.refusal(&RolePage { editing: form.editing(), ..again })
        }
        Err(Error::Refused(NotEdited::ChangedMeanwhile(now))) => {
            let words = manager.words();
            let theirs = [(words.t("invite-role").to_string(), role_name(words, now.role))];
            let editing = Editing::of(mark(&now).as_str()).overtaken(theirs);
            overtaken(&RolePage { editing, ..dialog(&app, &manager, &now, role, None) })
        }
        Err(Error::Failed(failure)) => Err(failure.into()),
    }
}

type Edit = (Caller, PersonId, Role, Option<Seen>);

async fn edit(
    tx: &mut Transaction,
    (caller, id, role, seen): &Edit,
) -> Result<Member, Error<NotEdited<Refusal, Member>>> {
    let now = members::find(tx, caller, id).await.map_err(NotEdited::refused)?;
    prove_seen(seen.as_ref(), now, mark, &Seen::of([role.as_str()]))?;
    members::change_role(tx, caller, id, *role).await.map_err(NotEdited::refused)
}

/// The mark of what the dialog shows.
fn mark(member: &Member) -> Seen {
    Seen::of([member.role.as_str()])
}

/// The member that a dialog is about.
pub(super) async fn find(app: &App, manager: &Manager, id: &PersonId) -> Result<Member, PageError> {
    let input = (manager.caller(), id.clone());
    let found = app.store.read(input, |tx, (caller, id)| Box::pin(members::find(tx, caller, id))).await;
    found.map_err(PageError::without_page)
}

/// Those of these ids who are members. Members who left meanwhile are passed over.
pub(super) async fn find_each(app: &App, manager: &Manager, ids: Vec<String>) -> Result<Vec<Member>, PageError> {
    chosen::find_each(app, manager, ids, |tx, (caller, id)| Box::pin(members::find(tx, caller, id))).await
}

/// A member as a chosen row.
pub(super) fn row(member: &Member) -> ChosenRow {
    ChosenRow { id: member.id.to_string(), what: What::Person(person(member)) }
}

/// The person that a dialog names.
pub(super) fn person(member: &Member) -> Person {
    Person::named(&member.name, &member.address)
}

fn dialog(app: &App, manager: &Manager, member: &Member, chosen: Role, problem: Option<Refused>) -> RolePage {
    let assignable = manager.role.assignable_by_holder(manager.organization.kind);
    RolePage {
        shell: manager.shell(app, Area::Members).about(Place::ChangeRole),
        organization_id: manager.organization.id.to_string(),
        user_id: member.id.to_string(),
        person: person(member),
        editing: Editing::of(mark(member).as_str()),
        roles: role_choices(manager.words(), &assignable, chosen),
        problem,
    }
}
