//! Making API keys and scoped keys.

use admit_store::{Error, Failure, Timestamp, Transaction};

use super::rights::{prove_fresh_unless_bound, prove_governs, prove_holds};
use crate::activities::{self, Activity};
use crate::caller::{Actor, Caller, Principal};
use crate::credentials::Scopes;
use crate::ids::{KeyId, WorkspaceId};
use crate::keys::{ApiKey, Issued, KeyWorkspace, NAME_LIMIT, Refusal, Status, rows};
use crate::names::parse_name_within;
use crate::organizations;
use crate::roles::Role;
use crate::secrets::{KeyForm, KeySecret};
use crate::workspaces::Workspace;
use crate::{members, service_accounts, workspaces};

/// An API key to make. Bound to a workspace, or with a principal, or both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewApiKey {
    /// Its name.
    pub name: String,
    /// The workspace it is bound to.
    pub workspace: Option<WorkspaceId>,
    /// For whom it acts.
    pub principal: Option<Principal>,
    /// When it stops being good; never, when not given.
    pub expires_at: Option<Timestamp>,
}

/// A scoped key to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewScopedKey {
    /// Its name.
    pub name: String,
    /// What it reaches; at least one.
    pub scopes: Scopes,
    /// When it stops being good; never, when not given.
    pub expires_at: Option<Timestamp>,
}

/// Makes an API key of the caller's organization.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::StaleSignIn`] for a key that reaches the Admin API, [`Refusal::Name`],
/// [`Refusal::NothingToBindTo`], [`Refusal::InAnothersName`], [`Refusal::UnknownWorkspace`], [`Refusal::ArchivedWorkspace`], [`Refusal::UnknownServiceAccount`],
/// [`Refusal::NotInWorkspace`], [`Refusal::ExpiresInThePast`], [`Refusal::OutlivesItsMaker`],
/// [`Refusal::OrganizationAtLimit`], [`Refusal::WorkspaceAtLimit`].
pub async fn issue(tx: &mut Transaction, caller: &Caller, new: &NewApiKey) -> Result<Issued<ApiKey>, Error<Refusal>> {
    if new.workspace.is_none() && new.principal.is_none() {
        return Err(Refusal::NothingToBindTo.into());
    }
    prove_holds(tx, caller, new.principal.as_ref(), new.workspace.as_ref()).await?;
    prove_fresh_unless_bound(tx, caller, new.workspace.is_some())?;
    let workspace = match &new.workspace {
        Some(id) => Some(open_workspace(tx, caller, id).await?),
        None => None,
    };
    if let Some(Principal::ServiceAccount(account)) = &new.principal
        && !service_accounts::is_active(tx, &caller.organization.id, account).await?
    {
        return Err(Refusal::UnknownServiceAccount.into());
    }
    let draft = Draft {
        form: KeyForm::Api,
        name: &new.name,
        scopes: None,
        workspace,
        principal: new.principal.clone(),
        expires_at: new.expires_at,
    };
    let issued = make(tx, caller, draft).await?;
    let created = Activity::PlatformApiKeyCreated { api_key_id: &issued.key.id };
    activities::record(tx, Some(&caller.organization.id), &caller.actor, &caller.origin, &created).await?;
    Ok(issued)
}

/// The active workspaces that the caller can bind a key to, the newest first and `limit` of them at most: all for whoever
/// governs, otherwise the default one and those where the caller works with keys.
///
/// # Errors
/// [`Refusal::NotAllowed`].
pub async fn list_workspaces_to_choose(
    tx: &mut Transaction,
    caller: &Caller,
    limit: u32,
) -> Result<Vec<Workspace>, Error<Refusal>> {
    let person = caller.actor.person();
    prove_holds(tx, caller, person.cloned().map(Principal::Person).as_ref(), None).await?;
    let organization = &caller.organization.id;
    if let Some(person) = person
        && members::find_role(tx, organization, person).await? == Some(Role::Developer)
    {
        return Ok(workspaces::list_worked_in(tx, organization, person, limit).await?);
    }
    Ok(workspaces::list_active(tx, organization, limit).await?)
}

/// Makes a scoped key of the caller's organization.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::StaleSignIn`], [`Refusal::Name`], [`Refusal::NoScopes`],
/// [`Refusal::ExpiresInThePast`], [`Refusal::OrganizationAtLimit`].
pub async fn issue_scoped(
    tx: &mut Transaction,
    caller: &Caller,
    new: &NewScopedKey,
) -> Result<Issued<ApiKey>, Error<Refusal>> {
    prove_governs(tx, caller).await?;
    caller.prove_fresh(tx.now(), Refusal::StaleSignIn)?;
    if new.scopes.is_empty() {
        return Err(Refusal::NoScopes.into());
    }
    let draft = Draft {
        form: KeyForm::Scoped,
        name: &new.name,
        scopes: Some(new.scopes),
        workspace: None,
        principal: None,
        expires_at: new.expires_at,
    };
    let issued = make(tx, caller, draft).await?;
    let scopes = new.scopes.iter().map(|scope| scope.as_str()).collect();
    let created = Activity::AdminApiKeyCreated { admin_api_key_id: &issued.key.id, scopes };
    activities::record(tx, Some(&caller.organization.id), &caller.actor, &caller.origin, &created).await?;
    Ok(issued)
}

async fn open_workspace(
    tx: &mut Transaction,
    caller: &Caller,
    id: &WorkspaceId,
) -> Result<KeyWorkspace, Error<Refusal>> {
    let found = workspaces::find_in(tx, &caller.organization.id, id).await?;
    let workspace = found.ok_or(Refusal::UnknownWorkspace)?;
    if workspace.archived_at.is_some() {
        return Err(Refusal::ArchivedWorkspace.into());
    }
    Ok(KeyWorkspace { id: workspace.id, is_default: workspace.is_default })
}

struct Draft<'a> {
    form: KeyForm,
    name: &'a str,
    scopes: Option<Scopes>,
    workspace: Option<KeyWorkspace>,
    principal: Option<Principal>,
    expires_at: Option<Timestamp>,
}

async fn make(tx: &mut Transaction, caller: &Caller, draft: Draft<'_>) -> Result<Issued<ApiKey>, Error<Refusal>> {
    let name = parse_name_within(draft.name, NAME_LIMIT).map_err(Refusal::Name)?;
    refuse_bad_expiry(tx, caller, draft.expires_at).await?;
    refuse_over_limit(tx, caller, draft.workspace.as_ref()).await?;
    let secret = KeySecret::new(draft.form)?;
    let key = ApiKey {
        id: KeyId::new(tx)?,
        name,
        status: Status::Active,
        hint: secret.hint(),
        scopes: draft.scopes,
        workspace: draft.workspace,
        principal: draft.principal,
        created_at: tx.now(),
        created_by: creator(caller),
        created_by_key: creating_key(caller),
        expires_at: draft.expires_at,
        last_used_at: None,
    };
    insert(tx, caller, &key, &secret).await?;
    Ok(Issued { key, secret })
}

async fn insert(tx: &mut Transaction, caller: &Caller, key: &ApiKey, secret: &KeySecret) -> Result<(), Failure> {
    let organization = &caller.organization.id;
    rows::insert(tx, organization, key).await?;
    rows::insert_secret(tx, organization, &key.id, secret).await
}

/// The member or the service account that makes a key, by hand or through a key of theirs.
fn creator(caller: &Caller) -> Option<Principal> {
    match &caller.actor {
        Actor::Person(person) => Some(Principal::Person(person.clone())),
        Actor::ApiKey { principal, .. } => principal.clone(),
        Actor::AdminKey(_) | Actor::Unauthenticated(_) | Actor::System => None,
    }
}

fn creating_key(caller: &Caller) -> Option<KeyId> {
    match &caller.actor {
        Actor::AdminKey(id) | Actor::ApiKey { id, .. } => Some(id.clone()),
        Actor::Person(_) | Actor::Unauthenticated(_) | Actor::System => None,
    }
}

async fn refuse_bad_expiry(
    tx: &mut Transaction,
    caller: &Caller,
    expires_at: Option<Timestamp>,
) -> Result<(), Error<Refusal>> {
    if expires_at.is_some_and(|expires_at| expires_at <= tx.now()) {
        return Err(Refusal::ExpiresInThePast.into());
    }
    refuse_to_outlive_its_maker(tx, caller, expires_at).await
}

/// A secret that a key makes ends no later than that key does (AC-28).
pub(super) async fn refuse_to_outlive_its_maker(
    tx: &mut Transaction,
    caller: &Caller,
    expires_at: Option<Timestamp>,
) -> Result<(), Error<Refusal>> {
    let Actor::ApiKey { id: maker, .. } = &caller.actor else { return Ok(()) };
    match rows::find_expiry(tx, &caller.organization.id, maker).await? {
        Some(last) if expires_at.is_none_or(|expires_at| expires_at > last) => {
            Err(Refusal::OutlivesItsMaker { expires_at: last }.into())
        }
        _ => Ok(()),
    }
}

/// Refuses one more active key where there are as many as there may be. Acts that count wait for each other.
pub(super) async fn refuse_over_limit(
    tx: &mut Transaction,
    caller: &Caller,
    workspace: Option<&KeyWorkspace>,
) -> Result<(), Error<Refusal>> {
    let organization = &caller.organization.id;
    let limits = organizations::lock_limits(tx, organization).await?;
    if let Some(limit) = limits.api_keys
        && rows::count_active(tx, organization, None, limit).await? >= limit
    {
        return Err(Refusal::OrganizationAtLimit { limit }.into());
    }
    if let (Some(limit), Some(workspace)) = (limits.workspace_api_keys, workspace)
        && rows::count_active(tx, organization, Some(&workspace.id), limit).await? >= limit
    {
        return Err(Refusal::WorkspaceAtLimit { limit }.into());
    }
    Ok(())
}
