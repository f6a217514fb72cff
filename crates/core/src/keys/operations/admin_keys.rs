//! Acts on admin keys. The last one may be revoked: people govern, and whoever runs the server can make another.

use admit_store::{Error, Failure, Transaction};

use super::rights::prove_governs_without_end;
use crate::activities::{self, Activity};
use crate::caller::{Actor, Caller, Origin};
use crate::ids::{KeyId, OrganizationId};
use crate::keys::{AdminKey, AdminKeyCreator, Issued, Refusal, rows};
use crate::names::parse_name;
use crate::organizations;
use crate::pages::{Page, PageRequest};
use crate::secrets::{KeyForm, KeySecret};

/// An admin key that was just made, by its id. The secret is shown once.
#[derive(Clone, Debug)]
pub struct IssuedKey {
    /// Which key.
    pub id: KeyId,
    /// The key itself.
    pub secret: KeySecret,
}

/// Makes an admin key of the caller's organization.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::StaleSignIn`], [`Refusal::Name`].
pub async fn issue_admin_key(
    tx: &mut Transaction,
    caller: &Caller,
    name: &str,
) -> Result<Issued<AdminKey>, Error<Refusal>> {
    prove_governs_without_end(tx, caller).await?;
    caller.prove_fresh(tx.now(), Refusal::StaleSignIn)?;
    let name = parse_name(name).map_err(Refusal::Name)?;
    Ok(make(tx, caller, name).await?)
}

/// Makes an admin key of any organization, for whoever runs the server: having lost all keys locks nobody out.
///
/// # Errors
/// [`Refusal::UnknownOrganization`], [`Refusal::Name`].
pub async fn issue_admin_key_for_operator(
    tx: &mut Transaction,
    organization: &OrganizationId,
    name: &str,
    origin: &Origin,
) -> Result<Issued<AdminKey>, Error<Refusal>> {
    let organization = organizations::find(tx, organization).await?.ok_or(Refusal::UnknownOrganization)?;
    let caller = Caller::operator(organization, origin);
    issue_admin_key(tx, &caller, name).await
}

/// Makes the first admin key of an organization that is being made.
pub(crate) async fn issue_first_admin_key(
    tx: &mut Transaction,
    caller: &Caller,
    name: &str,
) -> Result<IssuedKey, Failure> {
    let Issued { key, secret } = make(tx, caller, name.to_owned()).await?;
    Ok(IssuedKey { id: key.id, secret })
}

async fn make(tx: &mut Transaction, caller: &Caller, name: String) -> Result<Issued<AdminKey>, Failure> {
    let secret = KeySecret::new(KeyForm::Admin)?;
    let created_by = match &caller.actor {
        Actor::Person(person) => Some(AdminKeyCreator::Person(person.clone())),
        Actor::AdminKey(maker) => Some(AdminKeyCreator::AdminKey(maker.clone())),
        Actor::ApiKey { .. } | Actor::Unauthenticated(_) | Actor::System => None,
    };
    let key = AdminKey {
        id: KeyId::new(tx)?,
        name,
        hint: secret.hint(),
        created_at: tx.now(),
        created_by,
        last_used_at: None,
    };
    rows::insert_admin_key(tx, &caller.organization.id, &key, &secret).await?;
    let created = Activity::AdminApiKeyCreated { admin_api_key_id: &key.id, scopes: Vec::new() };
    activities::record(tx, Some(&caller.organization.id), &caller.actor, &caller.origin, &created).await?;
    Ok(Issued { key, secret })
}

/// A page of the admin keys that are not revoked, newest first.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownCursor`].
pub async fn list_admin_keys(
    tx: &mut Transaction,
    caller: &Caller,
    request: &PageRequest<KeyId>,
) -> Result<Page<AdminKey>, Error<Refusal>> {
    search_admin_keys(tx, caller, None, request).await
}

/// The same, only of those that have a name with `search` in it.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownCursor`].
pub async fn search_admin_keys(
    tx: &mut Transaction,
    caller: &Caller,
    search: Option<&str>,
    request: &PageRequest<KeyId>,
) -> Result<Page<AdminKey>, Error<Refusal>> {
    prove_governs_without_end(tx, caller).await?;
    rows::list_admin_keys(tx, &caller.organization.id, search, request).await?.ok_or(Refusal::UnknownCursor.into())
}

/// One admin key that is not revoked.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotFound`].
pub async fn find_current_admin_key(
    tx: &mut Transaction,
    caller: &Caller,
    id: &KeyId,
) -> Result<AdminKey, Error<Refusal>> {
    prove_governs_without_end(tx, caller).await?;
    rows::find_current_admin_key(tx, &caller.organization.id, id).await?.ok_or(Refusal::NotFound.into())
}

/// Revokes an admin key, which may be the caller's own. Keys that it has made stay; they name it as their creator.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotFound`].
pub async fn revoke_admin_key(tx: &mut Transaction, caller: &Caller, id: &KeyId) -> Result<(), Error<Refusal>> {
    prove_governs_without_end(tx, caller).await?;
    if !rows::revoke(tx, &caller.organization.id, id).await? {
        return Err(Refusal::NotFound.into());
    }
    let deleted = Activity::AdminApiKeyDeleted { admin_api_key_id: id };
    activities::record(tx, Some(&caller.organization.id), &caller.actor, &caller.origin, &deleted).await?;
    Ok(())
}
