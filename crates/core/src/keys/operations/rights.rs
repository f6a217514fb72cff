//! Who may do what with keys: nobody grants more than they hold (design rule 9), and nobody makes a key in the name of
//! somebody else.

use admit_store::{Error, Transaction};

use crate::caller::{Actor, Caller, Credential, Principal};
use crate::ids::{PersonId, WorkspaceId};
use crate::keys::{Refusal, rows};
use crate::members::{self, Authority};
use crate::roles::Role;
use crate::workspaces;

/// Proves that the caller governs the organization, and so its keys. No scope is for that.
pub(super) async fn prove_governs(tx: &mut Transaction, caller: &Caller) -> Result<(), Error<Refusal>> {
    if matches!(caller.credential, Credential::ScopedKey(_)) {
        return Err(Refusal::NotAllowed.into());
    }
    let authority = Authority::prove(tx, caller).await.map_err(|error| error.map_refusal(|_| Refusal::NotAllowed))?;
    if authority.governs(caller.organization.kind) { Ok(()) } else { Err(Refusal::NotAllowed.into()) }
}

/// Proves that the caller may make admin keys, see and revoke them. An admin key never expires and holds all that there is:
/// more than any API key, and no more than another admin key.
pub(super) async fn prove_governs_without_end(tx: &mut Transaction, caller: &Caller) -> Result<(), Error<Refusal>> {
    if caller.credential == Credential::PrincipalKey {
        return Err(Refusal::NotAllowed.into());
    }
    prove_governs(tx, caller).await
}

/// Proves that the caller may make a key for this principal, or replace its secret: both show it. A member's own key is
/// that member's alone (AC-29).
pub(super) async fn prove_holds(
    tx: &mut Transaction,
    caller: &Caller,
    principal: Option<&Principal>,
    workspace: Option<&WorkspaceId>,
) -> Result<(), Error<Refusal>> {
    let Some(Principal::Person(person)) = principal else { return prove_governs(tx, caller).await };
    if caller.actor.person() != Some(person) {
        // Whoever may see no keys does not learn whose there are.
        prove_governs(tx, caller).await?;
        return Err(Refusal::InAnothersName.into());
    }
    match members::find_role(tx, &caller.organization.id, person).await? {
        Some(Role::Admin) => Ok(()),
        Some(Role::Developer) => prove_works_in(tx, caller, person, workspace).await,
        _ => Err(Refusal::NotAllowed.into()),
    }
}

/// Proves a fresh sign-in for the secret of a key that is not bound to a workspace: such a key reaches the Admin API (AC-60).
pub(super) fn prove_fresh_unless_bound(tx: &Transaction, caller: &Caller, is_bound: bool) -> Result<(), Refusal> {
    if is_bound { Ok(()) } else { caller.prove_fresh(tx.now(), Refusal::StaleSignIn) }
}

/// A developer works with keys in the default workspace and in those they were added to.
async fn prove_works_in(
    tx: &mut Transaction,
    caller: &Caller,
    person: &PersonId,
    workspace: Option<&WorkspaceId>,
) -> Result<(), Error<Refusal>> {
    let organization = &caller.organization.id;
    let Some(workspace) = workspace else { return Ok(()) };
    let found = workspaces::find_in(tx, organization, workspace).await?;
    if found.is_some_and(|workspace| workspace.is_default)
        || rows::works_in_workspace(tx, organization, workspace, person).await?
    {
        return Ok(());
    }
    Err(Refusal::NotInWorkspace.into())
}

/// Proves that the caller may have keys verified: whatever acts for the organization itself, and members who work with
/// keys. It tells nothing that holding the presented key does not.
pub(super) async fn prove_verifies(tx: &mut Transaction, caller: &Caller) -> Result<(), Error<Refusal>> {
    let person = match &caller.actor {
        Actor::AdminKey(_) | Actor::System | Actor::ApiKey { principal: None, .. } => return Ok(()),
        Actor::ApiKey { principal: Some(Principal::ServiceAccount(_)), .. } => return Ok(()),
        Actor::ApiKey { principal: Some(Principal::Person(person)), .. } | Actor::Person(person) => person,
        Actor::Unauthenticated(_) => return Err(Refusal::NotAllowed.into()),
    };
    let role = members::find_role(tx, &caller.organization.id, person).await?;
    let governs = |role: &Role| Role::governing(caller.organization.kind).contains(role);
    match role {
        Some(Role::Developer) => Ok(()),
        Some(role) if governs(&role) => Ok(()),
        _ => Err(Refusal::NotAllowed.into()),
    }
}
