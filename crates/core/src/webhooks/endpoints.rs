//! Acts on endpoints.

use admit_store::{Error, Failure, Transaction};

use super::{
    BETA, DESCRIPTION_LIMIT, ENDPOINTS_LIMIT, Endpoint, EndpointChange, EndpointsRequest, EventType, NAME_LIMIT,
    NewEndpoint, Reach, Refusal, Target, rows, signature,
};
use crate::activities::{self, Activity, Update};
use crate::caller::{Caller, Credential};
use crate::ids::WebhookEndpointId;
use crate::members::Authority;
use crate::organizations;
use crate::pages::{Cursor, Page};
use crate::secrets::Vault;

/// Makes an endpoint, and returns it with its signing secret, which is told this once.
///
/// # Errors
/// [`Refusal::NotOffered`], [`Refusal::NotAllowed`], [`Refusal::StaleSignIn`], [`Refusal::TooLong`],
/// [`Refusal::NoEvents`], [`Refusal::BadTarget`], [`Refusal::TooManyEndpoints`].
pub async fn create(
    tx: &mut Transaction,
    vault: &Vault,
    caller: &Caller,
    reach: Reach,
    new: &NewEndpoint,
) -> Result<(Endpoint, String), Error<Refusal>> {
    prove(tx, caller).await?;
    caller.prove_fresh(tx.now(), Refusal::StaleSignIn)?;
    let organization = &caller.organization.id;
    let enabled_events = distinct(&new.enabled_events);
    if enabled_events.is_empty() {
        return Err(Refusal::NoEvents.into());
    }
    let now = tx.now();
    let endpoint = Endpoint {
        id: WebhookEndpointId::new(tx)?,
        name: short_enough("name", &new.name, NAME_LIMIT)?,
        description: short_enough("description", &new.description, DESCRIPTION_LIMIT)?,
        url: checked(&new.url, reach)?,
        enabled_events,
        is_enabled: true,
        disabled_reason: String::new(),
        created_at: now,
        updated_at: now,
    };
    if rows::count(tx, organization).await? >= ENDPOINTS_LIMIT {
        return Err(Refusal::TooManyEndpoints.into());
    }
    let secret = signature::new_secret()?;
    let sealed = vault.seal(endpoint.id.as_str(), &secret)?;
    rows::insert(tx, organization, &endpoint, &sealed).await?;
    let created = Activity::WebhookEndpointCreated { webhook_endpoint_id: &endpoint.id, url: &endpoint.url };
    record(tx, caller, &created).await?;
    Ok((endpoint, secret))
}

/// A page of endpoints.
///
/// # Errors
/// [`Refusal::NotOffered`], [`Refusal::NotAllowed`], [`Refusal::UnknownCursor`].
pub async fn list(
    tx: &mut Transaction,
    caller: &Caller,
    request: &EndpointsRequest,
) -> Result<Page<Endpoint>, Error<Refusal>> {
    prove(tx, caller).await?;
    let organization = &caller.organization.id;
    if let Cursor::After(id) | Cursor::Before(id) = &request.cursor
        && !rows::ever_existed(tx, organization, id).await?
    {
        return Err(Refusal::UnknownCursor.into());
    }
    let mut items = rows::list(tx, organization, request).await?;
    let limit = request.limit as usize;
    // The page before an endpoint begins where the list does, so that nothing is before it.
    let has_more = items.len() > limit && !matches!(request.cursor, Cursor::Before(_));
    items.truncate(limit);
    Ok(Page { items, has_more })
}

/// One endpoint.
///
/// # Errors
/// [`Refusal::NotOffered`], [`Refusal::NotAllowed`], [`Refusal::NotFound`].
pub async fn find(tx: &mut Transaction, caller: &Caller, id: &WebhookEndpointId) -> Result<Endpoint, Error<Refusal>> {
    prove(tx, caller).await?;
    existing(tx, caller, id).await
}

/// Changes an endpoint. One that is enabled again starts afresh: its reason is gone, and so are the failures counted.
///
/// # Errors
/// [`Refusal::NotOffered`], [`Refusal::NotAllowed`], [`Refusal::TooLong`], [`Refusal::BadTarget`], [`Refusal::NotFound`].
pub async fn change(
    tx: &mut Transaction,
    caller: &Caller,
    reach: Reach,
    id: &WebhookEndpointId,
    change: &EndpointChange,
) -> Result<Endpoint, Error<Refusal>> {
    prove(tx, caller).await?;
    let before = existing(tx, caller, id).await?;
    let mut after = before.clone();
    if let Some(name) = &change.name {
        after.name = short_enough("name", name, NAME_LIMIT)?;
    }
    if let Some(description) = &change.description {
        after.description = short_enough("description", description, DESCRIPTION_LIMIT)?;
    }
    if let Some(url) = &change.url {
        after.url = checked(url, reach)?;
    }
    if let Some(events) = change.enabled_events.as_deref().map(distinct).filter(|events| !events.is_empty()) {
        after.enabled_events = events;
    }
    if let Some(is_enabled) = change.is_enabled {
        after.is_enabled = is_enabled;
        after.disabled_reason =
            if is_enabled || before.is_enabled { String::new() } else { before.disabled_reason.clone() };
    }
    if after == before {
        return Ok(before);
    }
    after.updated_at = tx.now();
    let organization = &caller.organization.id;
    rows::update(tx, organization, &after).await?;
    if !after.is_enabled {
        rows::drop_queued(tx, organization, id).await?;
    } else if !before.is_enabled {
        rows::forget_failures(tx, organization, id).await?;
    }
    let updates = differences(&before, &after);
    record(tx, caller, &Activity::WebhookEndpointUpdated { webhook_endpoint_id: id, updates: &updates }).await?;
    Ok(after)
}

/// Deletes an endpoint; what waits for it is dropped.
///
/// # Errors
/// [`Refusal::NotOffered`], [`Refusal::NotAllowed`], [`Refusal::NotFound`].
pub async fn delete(tx: &mut Transaction, caller: &Caller, id: &WebhookEndpointId) -> Result<(), Error<Refusal>> {
    prove(tx, caller).await?;
    let organization = &caller.organization.id;
    if !rows::delete(tx, organization, id).await? {
        return Err(Refusal::NotFound.into());
    }
    rows::drop_queued(tx, organization, id).await?;
    record(tx, caller, &Activity::WebhookEndpointDeleted { webhook_endpoint_id: id }).await?;
    Ok(())
}

/// Gives an endpoint a new signing secret, and returns it, this once. The old one signs nothing any more.
///
/// # Errors
/// [`Refusal::NotOffered`], [`Refusal::NotAllowed`], [`Refusal::StaleSignIn`], [`Refusal::NotFound`].
pub async fn regenerate_secret(
    tx: &mut Transaction,
    vault: &Vault,
    caller: &Caller,
    id: &WebhookEndpointId,
) -> Result<String, Error<Refusal>> {
    prove(tx, caller).await?;
    caller.prove_fresh(tx.now(), Refusal::StaleSignIn)?;
    let secret = signature::new_secret()?;
    let sealed = vault.seal(id.as_str(), &secret)?;
    if !rows::update_secret(tx, &caller.organization.id, id, &sealed).await? {
        return Err(Refusal::NotFound.into());
    }
    record(tx, caller, &Activity::WebhookSigningSecretRegenerated { webhook_endpoint_id: id }).await?;
    Ok(secret)
}

/// The right to webhooks: the organization has them, and the caller governs it. No scope of a key is for them.
pub(super) async fn prove(tx: &mut Transaction, caller: &Caller) -> Result<(), Error<Refusal>> {
    if organizations::settings(tx, &caller.organization.id).await?.disabled_betas.contains(BETA) {
        return Err(Refusal::NotOffered.into());
    }
    let authority = Authority::prove(tx, caller).await.map_err(|error| error.map_refusal(|_| Refusal::NotAllowed))?;
    let has_scopes = matches!(caller.credential, Credential::ScopedKey(_));
    if has_scopes || !authority.governs(caller.organization.kind) {
        return Err(Refusal::NotAllowed.into());
    }
    Ok(())
}

pub(super) async fn existing(
    tx: &mut Transaction,
    caller: &Caller,
    id: &WebhookEndpointId,
) -> Result<Endpoint, Error<Refusal>> {
    rows::find(tx, &caller.organization.id, id).await?.ok_or(Refusal::NotFound.into())
}

pub(super) async fn record(tx: &mut Transaction, caller: &Caller, activity: &Activity<'_>) -> Result<(), Failure> {
    activities::record(tx, Some(&caller.organization.id), &caller.actor, &caller.origin, activity).await
}

fn short_enough(field: &'static str, text: &str, limit: usize) -> Result<String, Refusal> {
    if text.chars().count() > limit { Err(Refusal::TooLong { field, limit }) } else { Ok(text.to_owned()) }
}

fn checked(url: &str, reach: Reach) -> Result<String, Refusal> {
    Target::parse(url, reach).map(|_| url.to_owned()).map_err(Refusal::BadTarget)
}

fn distinct(events: &[EventType]) -> Vec<EventType> {
    EventType::ALL.into_iter().filter(|event| events.contains(event)).collect()
}

fn differences(before: &Endpoint, after: &Endpoint) -> Vec<Update> {
    let (before, after) = (described(before), described(after));
    let changed = before.into_iter().zip(after).filter(|((_, before), (_, after))| before != after);
    let update = |((name, before), (_, after))| Update { r#type: name, previous_value: before, current_value: after };
    changed.map(update).collect()
}

fn described(endpoint: &Endpoint) -> [(&'static str, String); 5] {
    let events: Vec<_> = endpoint.enabled_events.iter().map(|event| event.as_str()).collect();
    let state = if endpoint.is_enabled { "enabled" } else { "disabled" };
    [
        ("name", endpoint.name.clone()),
        ("description", endpoint.description.clone()),
        ("url", endpoint.url.clone()),
        ("enabled_events", events.join(" ")),
        ("state", state.to_owned()),
    ]
}
