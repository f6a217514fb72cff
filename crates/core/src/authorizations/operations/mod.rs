//! Acts of letting programs in.

mod codes;
mod devices;

use admit_store::{Error, Transaction};
pub use codes::{CodeRedemption, CodeRequest, approve, redeem_code};
pub use devices::{
    Answered, LookedUp, Polled, StartedDevice, WaitingDevice, approve_device, deny_device, look_up_device, poll_device,
    start_device,
};

use super::Refusal;
use crate::caller::{Actor, Caller, Credential};
use crate::ids::PersonId;
use crate::members;
use crate::roles::Role;

/// Whether a member with this role may let programs act for the organization.
pub const fn may_approve(role: Role) -> bool {
    role.manages_members()
}

/// Proves that the caller is a person, there in a browser and freshly signed in, who manages the organization now: what the
/// program gets outlasts the session (AC-60).
async fn prove(tx: &mut Transaction, caller: &Caller) -> Result<PersonId, Error<Refusal>> {
    let Actor::Person(person) = &caller.actor else { return Err(Refusal::NotAllowed.into()) };
    if caller.credential != Credential::Direct {
        return Err(Refusal::NotAllowed.into());
    }
    match members::find_role(tx, &caller.organization.id, person).await? {
        Some(role) if may_approve(role) => {
            caller.prove_fresh(tx.now(), Refusal::StaleSignIn)?;
            Ok(person.clone())
        }
        _ => Err(Refusal::NotAllowed.into()),
    }
}
