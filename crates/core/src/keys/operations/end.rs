//! Archiving the keys of what ends: a membership, a workspace, a service account.

use admit_store::{Failure, Transaction};

use crate::activities::{self, Activity, Update};
use crate::caller::Caller;
use crate::ids::{PersonId, ServiceAccountId, WorkspaceId};
use crate::keys::Status;
use crate::keys::rows::{self, Owner};

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
    let organization = &caller.organization.id;
    for (id, status) in rows::archive_of(tx, organization, owner).await? {
        let updates = [Update {
            r#type: "status",
            previous_value: status.to_string(),
            current_value: Status::Archived.to_string(),
        }];
        let updated = Activity::PlatformApiKeyUpdated { api_key_id: &id, updates: &updates };
        activities::record(tx, Some(organization), &caller.actor, &caller.origin, &updated).await?;
    }
    Ok(())
}
