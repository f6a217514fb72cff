//! Acts on service accounts.

mod accounts;
mod memberships;

pub use accounts::{Change, NewServiceAccount, archive, create, find, list, update};
pub use memberships::{
    NewMembership, add_to_workspace, change_in_workspace, find_in_workspace, list_of_account, list_of_workspace,
    remove_from_workspace,
};

use admit_store::{Error, Failure, Transaction};

use super::Refusal;
use crate::activities::{self, Activity};
use crate::caller::{Actor, Caller, Principal};
use crate::members;

async fn prove(tx: &mut Transaction, caller: &Caller) -> Result<(), Error<Refusal>> {
    members::prove_governs(tx, caller, Refusal::NotAllowed).await
}

/// Only somebody who is there in person, or has let a program act for them, makes an account an admin.
fn prove_interactive(caller: &Caller) -> Result<(), Refusal> {
    match caller.actor {
        Actor::Person(_) | Actor::System if caller.credential.is_in_person() => Ok(()),
        _ => Err(Refusal::NotInteractive),
    }
}

/// The id of who acts: a person's, or a service account's.
fn actor_id(actor: &Actor) -> Option<&str> {
    match actor {
        Actor::Person(person) | Actor::ApiKey { principal: Some(Principal::Person(person)), .. } => {
            Some(person.as_str())
        }
        Actor::ApiKey { principal: Some(Principal::ServiceAccount(account)), .. } => Some(account.as_str()),
        _ => None,
    }
}

async fn record(tx: &mut Transaction, caller: &Caller, activity: &Activity<'_>) -> Result<(), Failure> {
    activities::record(tx, Some(&caller.organization.id), &caller.actor, &caller.origin, activity).await
}
