//! Acts on compliance settings.

use admit_store::{Error, Failure, Transaction};

use super::{Refusal, rows};
use crate::activities::{self, Activity};
use crate::caller::{Caller, Credential};
use crate::credentials::Scope;
use crate::members::Authority;

/// Any of these lets a key with scopes see the settings.
pub const READING: &[Scope] = &[Scope::ReadComplianceActivities, Scope::ReadComplianceOrgData];

/// Whether the activity feed of the caller's organization is captured.
///
/// # Errors
/// [`Refusal::NotAllowed`].
pub async fn is_enabled(tx: &mut Transaction, caller: &Caller) -> Result<bool, Error<Refusal>> {
    if !READING.iter().any(|scope| caller.has_scope(*scope)) {
        return Err(Refusal::NotAllowed.into());
    }
    prove(tx, caller).await?;
    Ok(rows::is_enabled(tx, &caller.organization.id).await?)
}

/// Starts or stops the capture of the activity feed; what is so already succeeds. The feed tells of both.
///
/// # Errors
/// [`Refusal::NotAllowed`].
pub async fn set_enabled(tx: &mut Transaction, caller: &Caller, enabled: bool) -> Result<bool, Error<Refusal>> {
    // No scope is for this.
    if matches!(caller.credential, Credential::ScopedKey(_)) {
        return Err(Refusal::NotAllowed.into());
    }
    prove(tx, caller).await?;
    let organization = &caller.organization.id;
    if rows::is_enabled(tx, organization).await? == enabled {
        return Ok(enabled);
    }
    // Recorded while capture is on: the last thing before it stops, the first after it starts.
    if enabled {
        rows::set_enabled(tx, organization, true).await?;
        record(tx, caller, true).await?;
    } else {
        record(tx, caller, false).await?;
        rows::set_enabled(tx, organization, false).await?;
    }
    Ok(enabled)
}

/// The right to see or change the settings: to govern the organization.
async fn prove(tx: &mut Transaction, caller: &Caller) -> Result<(), Error<Refusal>> {
    let authority = Authority::prove(tx, caller).await.map_err(|error| error.map_refusal(|_| Refusal::NotAllowed))?;
    if authority.governs(caller.organization.kind) { Ok(()) } else { Err(Refusal::NotAllowed.into()) }
}

async fn record(tx: &mut Transaction, caller: &Caller, enabled: bool) -> Result<(), Failure> {
    let updated = Activity::OrgComplianceApiSettingsUpdated {
        compliance_api_enabled: enabled,
        compliance_api_logging_enabled: enabled,
    };
    activities::record(tx, Some(&caller.organization.id), &caller.actor, &caller.origin, &updated).await
}
