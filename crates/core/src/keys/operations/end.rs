//! Acts on many keys: archiving those of what ends (a membership, a workspace, a service account), and disabling all.

use admit_store::{Error, Failure, Transaction};

use super::rights::prove_governs;
use crate::activities::{self, Activity, Update};
use crate::caller::Caller;
use crate::ids::{KeyId, PersonId, ServiceAccountId, WorkspaceId};
use crate::keys::rows::{self, Owner};
use crate::keys::{Refusal, Status};
use crate::pages::Progress;

/// Keys that one act of [`disable_active`] disables.
const CHUNK: i64 = if cfg!(test) { 3 } else { 256 };

/// Archives the keys that act for a person: in one workspace, when the person is taken off it, or all of the organization's,
/// when the membership ends. They stay archived if the person comes back (spec section 8.3).
///
/// # Errors
/// [`Failure`] of the store.
pub async fn archive_of_person(
    tx: &mut Transaction,
    caller: &Caller,
    person: &PersonId,
    workspace: Option<&WorkspaceId>,
) -> Result<(), Failure> {
    archive(tx, caller, Owner::Person(person, workspace)).await
}

/// Archives all keys of a workspace that is being archived (spec section 8.4).
///
/// # Errors
/// [`Failure`] of the store.
pub async fn archive_of_workspace(
    tx: &mut Transaction,
    caller: &Caller,
    workspace: &WorkspaceId,
) -> Result<(), Failure> {
    archive(tx, caller, Owner::Workspace(workspace)).await
}

/// Archives all keys of a service account that is being archived (spec section 8.9).
///
/// # Errors
/// [`Failure`] of the store.
pub async fn archive_of_service_account(
    tx: &mut Transaction,
    caller: &Caller,
    account: &ServiceAccountId,
) -> Result<(), Failure> {
    archive(tx, caller, Owner::ServiceAccount(account)).await
}

async fn archive(tx: &mut Transaction, caller: &Caller, owner: Owner<'_>) -> Result<(), Failure> {
    for (id, status) in rows::archive_of(tx, &caller.organization.id, owner).await? {
        record(tx, caller, &id, status, Status::Archived).await?;
    }
    Ok(())
}

/// Disables active API keys of the organization, the oldest first, beginning after one.
///
/// # Errors
/// [`Refusal::NotAllowed`].
pub async fn disable_active(
    tx: &mut Transaction,
    caller: &Caller,
    after: Option<&KeyId>,
) -> Result<Progress<KeyId>, Error<Refusal>> {
    prove_governs(tx, caller).await?;
    let disabled = rows::disable_active_after(tx, &caller.organization.id, after, CHUNK).await?;
    for id in &disabled {
        record(tx, caller, id, Status::Active, Status::Inactive).await?;
    }
    Ok(Progress::through(disabled, CHUNK))
}

async fn record(tx: &mut Transaction, caller: &Caller, id: &KeyId, was: Status, is: Status) -> Result<(), Failure> {
    let updates = [Update { r#type: "status", previous_value: was.to_string(), current_value: is.to_string() }];
    let updated = Activity::PlatformApiKeyUpdated { api_key_id: id, updates: &updates };
    activities::record(tx, Some(&caller.organization.id), &caller.actor, &caller.origin, &updated).await
}
