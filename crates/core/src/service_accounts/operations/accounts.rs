//! Acts on the accounts themselves.

use admit_store::{Error, Transaction};

use super::{actor_id, prove, prove_interactive, record};
use crate::activities::{Activity, Update};
use crate::caller::Caller;
use crate::ids::ServiceAccountId;
use crate::keys;
use crate::pages::{Page, PageRequest};
use crate::service_accounts::{DESCRIPTION_LIMIT, Filter, NAME_LIMIT, Refusal, Role, ServiceAccount, rows};

/// A service account to be made.
#[derive(Clone, Debug)]
pub struct NewServiceAccount {
    /// Its name, for good.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// What it may do in the organization.
    pub role: Role,
}

/// Makes a service account.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::BadName`], [`Refusal::DescriptionTooLong`], [`Refusal::NotInteractive`],
/// [`Refusal::NameTaken`].
pub async fn create(
    tx: &mut Transaction,
    caller: &Caller,
    new: &NewServiceAccount,
) -> Result<ServiceAccount, Error<Refusal>> {
    prove(tx, caller).await?;
    check_name(&new.name)?;
    check_description(new.description.as_deref())?;
    if new.role == Role::Admin {
        prove_interactive(caller)?;
    }
    let by = actor_id(&caller.actor).map(str::to_owned);
    let account = ServiceAccount {
        id: ServiceAccountId::new(tx)?,
        name: new.name.clone(),
        description: new.description.clone(),
        role: new.role,
        created_at: tx.now(),
        updated_at: tx.now(),
        archived_at: None,
        created_by: by.clone(),
        updated_by: by,
        archived_by: None,
    };
    if !rows::insert(tx, &caller.organization.id, &account).await? {
        return Err(Refusal::NameTaken.into());
    }
    record(tx, caller, &Activity::PlatformServiceAccountCreated { service_account_id: &account.id }).await?;
    Ok(account)
}

fn check_name(name: &str) -> Result<(), Refusal> {
    let is_slug = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let is_good = (1..=NAME_LIMIT).contains(&name.len()) && name.bytes().all(is_slug);
    if is_good { Ok(()) } else { Err(Refusal::BadName) }
}

fn check_description(description: Option<&str>) -> Result<(), Refusal> {
    let is_short = description.is_none_or(|text| text.chars().count() <= DESCRIPTION_LIMIT);
    if is_short { Ok(()) } else { Err(Refusal::DescriptionTooLong) }
}

/// A page of service accounts, the one made last first.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownCursor`].
pub async fn list(
    tx: &mut Transaction,
    caller: &Caller,
    filter: &Filter,
    request: &PageRequest<ServiceAccountId>,
) -> Result<Page<ServiceAccount>, Error<Refusal>> {
    prove(tx, caller).await?;
    let page = rows::list(tx, &caller.organization.id, filter, request).await?;
    page.ok_or(Refusal::UnknownCursor.into())
}

/// One service account, active or archived.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotFound`].
pub async fn find(
    tx: &mut Transaction,
    caller: &Caller,
    id: &ServiceAccountId,
) -> Result<ServiceAccount, Error<Refusal>> {
    prove(tx, caller).await?;
    rows::find(tx, &caller.organization.id, id).await?.ok_or(Refusal::NotFound.into())
}

/// What is to be changed of a service account; what is `None` stays.
#[derive(Clone, Debug, Default)]
pub struct Change {
    /// Another description; empty for none.
    pub description: Option<String>,
    /// Another role, or the same.
    pub role: Option<Role>,
}

/// Changes an active service account. A role is given by people only, also the one that it has already.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::DescriptionTooLong`], [`Refusal::NotInteractive`], [`Refusal::NotFound`],
/// [`Refusal::Archived`].
pub async fn update(
    tx: &mut Transaction,
    caller: &Caller,
    id: &ServiceAccountId,
    change: &Change,
) -> Result<ServiceAccount, Error<Refusal>> {
    prove(tx, caller).await?;
    check_description(change.description.as_deref())?;
    if change.role.is_some() {
        prove_interactive(caller)?;
    }
    let organization = &caller.organization.id;
    let before = rows::find(tx, organization, id).await?.ok_or(Refusal::NotFound)?;
    if before.archived_at.is_some() {
        return Err(Refusal::Archived.into());
    }
    let after = ServiceAccount {
        description: change.description.clone().or_else(|| before.description.clone()),
        role: change.role.unwrap_or(before.role),
        updated_at: tx.now(),
        updated_by: actor_id(&caller.actor).map(str::to_owned),
        ..before.clone()
    };
    let updates = updates(&before, &after);
    if updates.is_empty() {
        return Ok(before);
    }
    if !rows::update(tx, organization, &after).await? {
        return Err(Refusal::Archived.into());
    }
    let updated = Activity::PlatformServiceAccountUpdated { service_account_id: id, updates: &updates };
    record(tx, caller, &updated).await?;
    Ok(after)
}

fn updates(before: &ServiceAccount, after: &ServiceAccount) -> Vec<Update> {
    let mut updates = Vec::new();
    let mut compare = |property, previous_value: &str, current_value: &str| {
        if previous_value != current_value {
            let (previous_value, current_value) = (previous_value.to_owned(), current_value.to_owned());
            updates.push(Update { r#type: property, previous_value, current_value });
        }
    };
    let description = |account: &ServiceAccount| account.description.clone().unwrap_or_default();
    compare("description", &description(before), &description(after));
    compare("organization_role", before.role.as_str(), after.role.as_str());
    updates
}

/// Archives a service account, and its API keys with it. Archived already, it stays as it is.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotFound`].
pub async fn archive(
    tx: &mut Transaction,
    caller: &Caller,
    id: &ServiceAccountId,
) -> Result<ServiceAccount, Error<Refusal>> {
    prove(tx, caller).await?;
    let organization = &caller.organization.id;
    if rows::archive(tx, organization, id, actor_id(&caller.actor)).await? {
        keys::archive_of_service_account(tx, caller, id).await?;
        record(tx, caller, &Activity::PlatformServiceAccountArchived { service_account_id: id }).await?;
    }
    rows::find(tx, organization, id).await?.ok_or(Refusal::NotFound.into())
}
