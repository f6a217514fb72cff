//! Replacing a key's secret while the key stays: id, name, reach and expiry.

use admit_store::{Error, Transaction};

use super::issue::refuse_to_outlive_its_maker;
use super::manage::find_scoped;
use super::rights::{prove_fresh_unless_bound, prove_governs, prove_holds};
use crate::activities::{self, Activity, Update};
use crate::caller::Caller;
use crate::ids::KeyId;
use crate::keys::rows::Form;
use crate::keys::{ApiKey, Refusal, Rotated, Status, rows};
use crate::secrets::{KeyForm, KeySecret};

/// The longest that a replaced secret stays good: seven days.
pub const OVERLAP_LIMIT_SECONDS: i64 = 7 * 24 * 3600;

/// Gives an API key a new secret. The older ones stay good for `overlap_seconds` at most, and not at all after 0.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotFound`], [`Refusal::InAnothersName`], [`Refusal::NotInWorkspace`],
/// [`Refusal::StaleSignIn`] for a key that reaches the Admin API, [`Refusal::OverlapOutOfRange`], [`Refusal::Over`], and
/// [`Refusal::OutlivesItsMaker`] for a key that ends later than the caller's own.
pub async fn rotate(
    tx: &mut Transaction,
    caller: &Caller,
    id: &KeyId,
    overlap_seconds: i64,
) -> Result<Rotated, Error<Refusal>> {
    let key = find_to_rotate(tx, caller, id).await?;
    prove_fresh_unless_bound(tx, caller, key.workspace.is_some())?;
    refuse_to_outlive_its_maker(tx, caller, key.expires_at).await?;
    let rotated = replace(tx, caller, key, KeyForm::Api, overlap_seconds).await?;
    let updates = [secret_update(&rotated)];
    let updated = Activity::PlatformApiKeyUpdated { api_key_id: id, updates: &updates };
    activities::record(tx, Some(&caller.organization.id), &caller.actor, &caller.origin, &updated).await?;
    Ok(rotated.0)
}

/// One API key whose secret the caller may replace.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotFound`], [`Refusal::InAnothersName`], [`Refusal::NotInWorkspace`].
pub async fn find_to_rotate(tx: &mut Transaction, caller: &Caller, id: &KeyId) -> Result<ApiKey, Error<Refusal>> {
    let found = rows::find(tx, &caller.organization.id, Form::Api, id).await?;
    let Some(key) = found else {
        // Whoever may see no keys learns nothing from this, either.
        prove_governs(tx, caller).await?;
        return Err(Refusal::NotFound.into());
    };
    prove_holds(tx, caller, key.principal.as_ref(), key.workspace.as_ref().map(|workspace| &workspace.id)).await?;
    Ok(key)
}

/// Gives a scoped key a new secret; see [`rotate`].
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotFound`], [`Refusal::StaleSignIn`], [`Refusal::OverlapOutOfRange`],
/// [`Refusal::Over`].
pub async fn rotate_scoped(
    tx: &mut Transaction,
    caller: &Caller,
    id: &KeyId,
    overlap_seconds: i64,
) -> Result<Rotated, Error<Refusal>> {
    let key = find_scoped(tx, caller, id).await?;
    caller.prove_fresh(tx.now(), Refusal::StaleSignIn)?;
    let rotated = replace(tx, caller, key, KeyForm::Scoped, overlap_seconds).await?;
    let updates = [secret_update(&rotated)];
    let updated = Activity::AdminApiKeyUpdated { admin_api_key_id: id, updates: &updates };
    activities::record(tx, Some(&caller.organization.id), &caller.actor, &caller.origin, &updated).await?;
    Ok(rotated.0)
}

/// Returns the rotated key beside the hint it had.
async fn replace(
    tx: &mut Transaction,
    caller: &Caller,
    key: ApiKey,
    form: KeyForm,
    overlap_seconds: i64,
) -> Result<(Rotated, String), Error<Refusal>> {
    if !(0..=OVERLAP_LIMIT_SECONDS).contains(&overlap_seconds) {
        return Err(Refusal::OverlapOutOfRange.into());
    }
    if matches!(key.status, Status::Archived | Status::Expired) {
        return Err(Refusal::Over(key.status).into());
    }
    let organization = &caller.organization.id;
    let secret = KeySecret::new(form)?;
    let overlap_ends_at = tx.now().plus_seconds(overlap_seconds);
    rows::end_secrets(tx, organization, &key.id, overlap_ends_at).await?;
    rows::insert_secret(tx, organization, &key.id, &secret).await?;
    let hint = secret.hint();
    rows::update_hint(tx, organization, &key.id, &hint).await?;
    let previous_hint = key.hint.clone();
    Ok((Rotated { key: ApiKey { hint, ..key }, secret, overlap_ends_at }, previous_hint))
}

/// Tells by their hints which secret followed which.
fn secret_update((rotated, previous_hint): &(Rotated, String)) -> Update {
    Update { r#type: "secret", previous_value: previous_hint.clone(), current_value: rotated.key.hint.clone() }
}
