//! The invite dialog: up to fifty addresses at once, a result for each, and nothing typed is lost.

use admit_core::addresses::split_pasted;
use admit_core::ids::InviteId;
use admit_core::invites::{self, NewInvite};
use admit_core::roles::Role;
use admit_store::Error;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use futures_util::future::join_all;

use super::refusals;
use crate::app::App;
use crate::console::visitor::Manager;
use crate::html::{Done, Form, PageError};
use crate::pages::forms::{Problems, RoleChoice};
use crate::pages::members::{InviteOutcome, InvitePage, InviteResult};
use crate::pages::shell::Area;

/// Addresses that are invited at once, at most.
const AT_ONCE: usize = 50;

pub(in crate::console) async fn show(State(app): State<App>, manager: Manager) -> Result<Response, PageError> {
    manager.page(&dialog(&app, &manager, Role::User))
}

pub(in crate::console) async fn send(
    State(app): State<App>,
    manager: Manager,
    form: Form,
) -> Result<Response, PageError> {
    let text = form.field("addresses");
    let pasted = split_pasted(text);
    let Ok(role) = form.field("role").parse::<Role>() else {
        let problems = Problems::one("role", "Choose a role.");
        return manager.refusal(&InvitePage {
            addresses: text.to_owned(),
            problems,
            ..dialog(&app, &manager, Role::User)
        });
    };
    if pasted.is_empty() {
        let problems = Problems::one("addresses", "Enter at least one email address.");
        return manager.refusal(&InvitePage { problems, ..dialog(&app, &manager, role) });
    }
    let within = pasted.len().min(AT_ONCE);
    let invited = pasted[..within].iter().map(|entry| invite(&app, &manager, role, &entry.address));
    let mut outcomes = join_all(invited).await.into_iter().collect::<Result<Vec<_>, _>>()?;
    outcomes.resize(pasted.len(), InviteOutcome::OverLimit);
    let left: Vec<&str> = pasted
        .iter()
        .zip(&outcomes)
        .filter(|(_, outcome)| **outcome != InviteOutcome::Invited)
        .map(|(entry, _)| entry.typed.as_str())
        .collect();
    let addresses = left.join("\n");
    let results = pasted
        .into_iter()
        .zip(outcomes)
        .map(|(entry, outcome)| InviteResult { address: entry.address, outcome })
        .collect();
    manager.page(&InvitePage { addresses, results, ..dialog(&app, &manager, role) })
}

/// Invites one address, in an act of its own: what is wrong with one keeps no other from being invited.
async fn invite(app: &App, manager: &Manager, role: Role, address: &str) -> Result<InviteOutcome, PageError> {
    let new = NewInvite { address: address.to_owned(), role, group_ids: Vec::new() };
    let input = (app.vault.clone(), manager.caller(), new);
    let created =
        app.store.write(input, |tx, (vault, caller, new)| Box::pin(invites::create(tx, vault, caller, new))).await;
    match created.map_err(PageError::unless_refused) {
        Ok(_) => Ok(InviteOutcome::Invited),
        Err(Err(error)) => Err(error),
        Err(Ok(refusal)) => Ok(match &refusal {
            invites::Refusal::AlreadyMember(_) => InviteOutcome::AlreadyMember,
            invites::Refusal::AlreadyInvited(_) => InviteOutcome::AlreadyInvited,
            invites::Refusal::InvalidAddress(_) => InviteOutcome::NotAnAddress,
            other => InviteOutcome::Refused(refusals::of_invite(other)),
        }),
    }
}

pub(in crate::console) async fn send_again(
    State(app): State<App>,
    manager: Manager,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let input = (app.vault.clone(), manager.caller(), InviteId::from(id));
    let invited =
        app.store.write(input, |tx, (vault, caller, id)| Box::pin(invites::invite_again(tx, vault, caller, id))).await;
    let done = match invited {
        Ok(_) => Done::Invited,
        Err(Error::Refused(invites::Refusal::NotFound)) => return Err(PageError::NotFound),
        Err(Error::Refused(_)) => Done::NotInvited,
        Err(Error::Failed(failure)) => return Err(failure.into()),
    };
    let mut response = Redirect::to(&manager.members_path()).into_response();
    manager.member.cookies.set_done(&mut response, done);
    Ok(response)
}

fn dialog(app: &App, manager: &Manager, selected: Role) -> InvitePage {
    InvitePage {
        shell: manager.shell(app, Area::Members),
        organization_id: manager.organization.id.to_string(),
        addresses: String::new(),
        roles: role_choices(&manager.role.assignable_by_holder(manager.organization.kind), selected),
        results: Vec::new(),
        problems: Problems::none(),
    }
}

/// Roles to choose from.
pub(super) fn role_choices(roles: &[Role], selected: Role) -> Vec<RoleChoice> {
    let choice = |role: &Role| RoleChoice {
        value: role.as_str().to_owned(),
        label: role.label().to_owned(),
        description: role.description().to_owned(),
        is_selected: *role == selected,
    };
    roles.iter().map(choice).collect()
}
