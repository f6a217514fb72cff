//! Seeing and changing API keys and scoped keys (spec section 8.6).

use admit_store::{Error, Failure, Transaction};

use super::issue::refuse_over_limit;
use super::rights::{prove_governs, prove_holds};
use crate::activities::{self, Activity, Update};
use crate::caller::{Caller, Principal};
use crate::ids::KeyId;
use crate::keys::rows::Form;
use crate::keys::{ApiKey, Change, Filter, NAME_LIMIT, Refusal, Status, rows};
use crate::members;
use crate::names::parse_name_within;
use crate::pages::{Found, Look, Page, PageRequest};

/// A page of API keys, newest first.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownCursor`].
pub async fn list(
    tx: &mut Transaction,
    caller: &Caller,
    filter: &Filter,
    request: &PageRequest<KeyId>,
) -> Result<Page<ApiKey>, Error<Refusal>> {
    prove_governs(tx, caller).await?;
    let found = rows::list(tx, &caller.organization.id, Form::Api, filter, &Look::default(), request).await?;
    found.map(|found| found.page).ok_or(Refusal::UnknownCursor.into())
}

/// The same as somebody looks through it. What is searched for is looked for among ten thousand keys: the page tells where to
/// go on.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownCursor`].
pub async fn search(
    tx: &mut Transaction,
    caller: &Caller,
    filter: &Filter,
    look: &Look,
    request: &PageRequest<KeyId>,
) -> Result<Found<ApiKey, KeyId>, Error<Refusal>> {
    prove_governs(tx, caller).await?;
    let found = rows::list(tx, &caller.organization.id, Form::Api, filter, look, request).await?;
    found.ok_or(Refusal::UnknownCursor.into())
}

/// The same of the API keys that act for the caller, of any or one status. Whoever works with keys sees their own.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownCursor`].
pub async fn search_own(
    tx: &mut Transaction,
    caller: &Caller,
    status: Option<Status>,
    look: &Look,
    request: &PageRequest<KeyId>,
) -> Result<Found<ApiKey, KeyId>, Error<Refusal>> {
    let person = caller.actor.person().ok_or(Refusal::NotAllowed)?;
    prove_holds(tx, caller, Some(&Principal::Person(person.clone())), None).await?;
    let filter = Filter { status, principal: Some(person.clone()), ..Filter::default() };
    let found = rows::list(tx, &caller.organization.id, Form::Api, &filter, look, request).await?;
    found.ok_or(Refusal::UnknownCursor.into())
}

/// A page of the scoped keys that are not revoked, newest first.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownCursor`].
pub async fn list_scoped(
    tx: &mut Transaction,
    caller: &Caller,
    request: &PageRequest<KeyId>,
) -> Result<Page<ApiKey>, Error<Refusal>> {
    prove_governs(tx, caller).await?;
    let (filter, look) = (Filter::default(), Look::default());
    let found = rows::list(tx, &caller.organization.id, Form::Scoped, &filter, &look, request).await?;
    found.map(|found| found.page).ok_or(Refusal::UnknownCursor.into())
}

/// One API key.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotFound`].
pub async fn find(tx: &mut Transaction, caller: &Caller, id: &KeyId) -> Result<ApiKey, Error<Refusal>> {
    prove_governs(tx, caller).await?;
    rows::find(tx, &caller.organization.id, Form::Api, id).await?.ok_or(Refusal::NotFound.into())
}

/// One API key whose power the caller may take away: whoever governs, and the member it acts for. So nobody whose own key
/// has leaked has to look for somebody who governs.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotFound`].
pub async fn find_to_end(tx: &mut Transaction, caller: &Caller, id: &KeyId) -> Result<ApiKey, Error<Refusal>> {
    match find(tx, caller, id).await {
        Err(Error::Refused(Refusal::NotAllowed)) => {}
        found => return found,
    }
    let organization = &caller.organization.id;
    let person = caller.actor.person().ok_or(Refusal::NotAllowed)?;
    let is_member = members::find_role(tx, organization, person).await?.is_some();
    let own = rows::find(tx, organization, Form::Api, id).await?;
    let own = own.filter(|key| is_member && key.principal == Some(Principal::Person(person.clone())));
    // Whoever may see no keys does not learn which there are.
    own.ok_or(Refusal::NotAllowed.into())
}

/// One scoped key, revoked or not.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotFound`].
pub async fn find_scoped(tx: &mut Transaction, caller: &Caller, id: &KeyId) -> Result<ApiKey, Error<Refusal>> {
    prove_governs(tx, caller).await?;
    rows::find(tx, &caller.organization.id, Form::Scoped, id).await?.ok_or(Refusal::NotFound.into())
}

/// Changes name and status of an API key. What is already so changes nothing and succeeds; nor does making an expired key
/// inactive. The member that a key acts for makes it inactive or archives it, and nothing else.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotFound`], [`Refusal::Name`], [`Refusal::Over`], and, when a key is activated,
/// [`Refusal::OrganizationAtLimit`] and [`Refusal::WorkspaceAtLimit`].
pub async fn update(
    tx: &mut Transaction,
    caller: &Caller,
    id: &KeyId,
    change: &Change,
) -> Result<ApiKey, Error<Refusal>> {
    let takes_power_away = matches!(change.status, Some(Status::Inactive | Status::Archived));
    let key = match takes_power_away && change.name.is_none() {
        true => find_to_end(tx, caller, id).await?,
        false => find(tx, caller, id).await?,
    };
    let name = change.name.as_deref().map(|name| parse_name_within(name, NAME_LIMIT)).transpose();
    let name = name.map_err(Refusal::Name)?.filter(|name| *name != key.name);
    let status = change.status.filter(|status| *status != key.status);
    let status = match (key.status, status) {
        (Status::Archived, Some(_)) | (Status::Expired, Some(Status::Active)) => {
            return Err(Refusal::Over(key.status).into());
        }
        (Status::Archived, None) if name.is_some() => return Err(Refusal::Over(key.status).into()),
        (Status::Expired, Some(Status::Inactive)) => None,
        (_, status) => status,
    };
    if status == Some(Status::Active) {
        refuse_over_limit(tx, caller, key.workspace.as_ref()).await?;
    }
    let change = Change { name, status };
    if change == Change::default() {
        return Ok(key);
    }
    if !rows::update(tx, &caller.organization.id, id, &change).await? {
        return Err(Refusal::Over(Status::Archived).into());
    }
    record(tx, caller, &key, &change).await?;
    Ok(ApiKey { name: change.name.unwrap_or(key.name), status: change.status.unwrap_or(key.status), ..key })
}

async fn record(tx: &mut Transaction, caller: &Caller, key: &ApiKey, change: &Change) -> Result<(), Failure> {
    let mut updates = Vec::new();
    if let Some(name) = &change.name {
        updates.push(Update { r#type: "name", previous_value: key.name.clone(), current_value: name.clone() });
    }
    if let Some(status) = change.status {
        let (previous_value, current_value) = (key.status.to_string(), status.to_string());
        updates.push(Update { r#type: "status", previous_value, current_value });
    }
    let updated = Activity::PlatformApiKeyUpdated { api_key_id: &key.id, updates: &updates };
    activities::record(tx, Some(&caller.organization.id), &caller.actor, &caller.origin, &updated).await
}

/// Revokes a scoped key, for good.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotFound`], also when it is revoked already.
pub async fn revoke_scoped(tx: &mut Transaction, caller: &Caller, id: &KeyId) -> Result<(), Error<Refusal>> {
    let key = find_scoped(tx, caller, id).await?;
    let change = Change { name: None, status: Some(Status::Archived) };
    if key.status == Status::Archived || !rows::update(tx, &caller.organization.id, id, &change).await? {
        return Err(Refusal::NotFound.into());
    }
    let deleted = Activity::AdminApiKeyDeleted { admin_api_key_id: id };
    activities::record(tx, Some(&caller.organization.id), &caller.actor, &caller.origin, &deleted).await?;
    Ok(())
}
