//! Acts on admin keys.

use admit_store::{Failure, Transaction};

use super::rows;
use crate::activities::{self, Activity};
use crate::caller::Caller;
use crate::ids::{KeyId, PersonId, WorkspaceId};
use crate::secrets::{KeyForm, KeySecret};

/// A key that was just made. The secret is shown once.
#[derive(Clone, Debug)]
pub struct IssuedKey {
    /// Which key.
    pub id: KeyId,
    /// The key itself.
    pub secret: KeySecret,
}

/// Makes an admin key of the caller's organization.
pub(crate) async fn issue(tx: &mut Transaction, caller: &Caller, name: &str) -> Result<IssuedKey, Failure> {
    let id = KeyId::new(tx)?;
    let secret = KeySecret::new(KeyForm::Admin)?;
    rows::insert(tx, &id, &caller.organization.id, name, &secret, caller.actor.person()).await?;
    let created = Activity::AdminApiKeyCreated { admin_api_key_id: &id };
    activities::record(tx, Some(&caller.organization.id), &caller.actor, &caller.origin, &created).await?;
    Ok(IssuedKey { id, secret })
}

/// Archives all keys of a workspace that is being archived (spec section 8.4).
pub(crate) async fn archive_of_workspace(
    tx: &mut Transaction,
    caller: &Caller,
    workspace: &WorkspaceId,
) -> Result<(), Failure> {
    rows::archive_of_workspace(tx, &caller.organization.id, workspace).await
}

/// Archives the keys that act for a person: in one workspace, or all of the organization's.
pub(crate) async fn archive_of_person(
    tx: &mut Transaction,
    caller: &Caller,
    person: &PersonId,
    workspace: Option<&WorkspaceId>,
) -> Result<(), Failure> {
    rows::archive_of_person(tx, &caller.organization.id, person, workspace).await
}
