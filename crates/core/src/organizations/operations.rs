//! Acts on an organization.

use std::collections::BTreeSet;

use admit_store::{Error, Failure, Transaction};

use super::{BETAS, Limits, Refusal, Settings, SettingsChange, rows};
use crate::activities::{self, Activity};
use crate::addresses;
use crate::caller::Caller;
use crate::ids::OrganizationId;
use crate::members::Authority;

/// The largest limit there is.
pub const LIMIT_LIMIT: i64 = 1_000_000_000;
/// Domains in one list, at most.
pub const DOMAINS_LIMIT: usize = 1000;

/// The settings of the caller's organization.
///
/// # Errors
/// [`Refusal::NotAllowed`].
pub async fn find_settings(tx: &mut Transaction, caller: &Caller) -> Result<Settings, Error<Refusal>> {
    prove(tx, caller).await?;
    Ok(rows::find_settings(tx, &caller.organization.id).await?)
}

/// Changes settings of the caller's organization. A limit below what there is takes nothing away; it lets nothing more in.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::BadLimit`], [`Refusal::BadDomain`], [`Refusal::TooManyDomains`],
/// [`Refusal::UnknownBeta`].
pub async fn change_settings(
    tx: &mut Transaction,
    caller: &Caller,
    change: &SettingsChange,
) -> Result<Settings, Error<Refusal>> {
    prove(tx, caller).await?;
    let organization = &caller.organization.id;
    let previous = rows::find_settings(tx, organization).await?;
    let settings = changed(&previous, change)?;
    if settings == previous {
        return Ok(settings);
    }
    rows::store_settings(tx, organization, &previous, &settings).await?;
    let updates = differences(&previous, &settings);
    let updated = Activity::OrganizationSettingsUpdated { updates: &updates };
    activities::record(tx, Some(organization), &caller.actor, &caller.origin, &updated).await?;
    Ok(settings)
}

/// The betas that are off for an organization, which whoever calls for it may know.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn find_disabled_betas(
    tx: &mut Transaction,
    organization: &OrganizationId,
) -> Result<BTreeSet<String>, Failure> {
    Ok(rows::find_settings(tx, organization).await?.disabled_betas)
}

async fn prove(tx: &mut Transaction, caller: &Caller) -> Result<(), Error<Refusal>> {
    let authority = Authority::prove(tx, caller).await.map_err(|error| error.map_refusal(|_| Refusal::NotAllowed))?;
    if authority.governs(caller.organization.kind) { Ok(()) } else { Err(Refusal::NotAllowed.into()) }
}

fn changed(previous: &Settings, change: &SettingsChange) -> Result<Settings, Refusal> {
    let before = &previous.limits;
    let limits = Limits {
        members: limit("member_limit", change.members, before.members)?,
        seats: limit("seat_limit", change.seats, before.seats)?,
        workspaces: limit("workspace_limit", change.workspaces, before.workspaces)?,
        workspace_members: limit("workspace_member_limit", change.workspace_members, before.workspace_members)?,
        api_keys: limit("api_key_limit", change.api_keys, before.api_keys)?,
        workspace_api_keys: limit("workspace_api_key_limit", change.workspace_api_keys, before.workspace_api_keys)?,
        invite_batch_rows: limit("invite_batch_row_limit", change.invite_batch_rows, before.invite_batch_rows)?,
    };
    Ok(Settings {
        limits,
        invites_allowed_domains_only: change
            .invites_allowed_domains_only
            .unwrap_or(previous.invites_allowed_domains_only),
        allowed_domains: domains("allowed_domains", change.allowed_domains.as_deref(), &previous.allowed_domains)?,
        invites_verified_domains_only: change
            .invites_verified_domains_only
            .unwrap_or(previous.invites_verified_domains_only),
        verified_domains: domains("verified_domains", change.verified_domains.as_deref(), &previous.verified_domains)?,
        has_directory: change.has_directory.unwrap_or(previous.has_directory),
        invite_links_allowed: change.invite_links_allowed.unwrap_or(previous.invite_links_allowed),
        disabled_betas: betas(change.disabled_betas.as_deref(), &previous.disabled_betas)?,
    })
}

fn limit(setting: &'static str, change: Option<Option<i64>>, previous: Option<i64>) -> Result<Option<i64>, Refusal> {
    match change {
        None => Ok(previous),
        Some(None) => Ok(None),
        Some(Some(limit)) if (0..=LIMIT_LIMIT).contains(&limit) => Ok(Some(limit)),
        Some(Some(_)) => Err(Refusal::BadLimit { setting }),
    }
}

fn domains(
    setting: &'static str,
    change: Option<&[String]>,
    previous: &BTreeSet<String>,
) -> Result<BTreeSet<String>, Refusal> {
    let Some(typed) = change else { return Ok(previous.clone()) };
    if typed.len() > DOMAINS_LIMIT {
        return Err(Refusal::TooManyDomains { setting });
    }
    let parse = |domain: &String| {
        addresses::parse_domain(domain).map_err(|_| Refusal::BadDomain { setting, domain: domain.clone() })
    };
    typed.iter().map(parse).collect()
}

fn betas(change: Option<&[String]>, previous: &BTreeSet<String>) -> Result<BTreeSet<String>, Refusal> {
    let Some(given) = change else { return Ok(previous.clone()) };
    match given.iter().find(|beta| !BETAS.contains(&beta.as_str())) {
        Some(unknown) => Err(Refusal::UnknownBeta(unknown.clone())),
        None => Ok(given.iter().cloned().collect()),
    }
}

/// What changed, in the form that the activity feed has for updates (spec section 8.12).
fn differences(previous: &Settings, settings: &Settings) -> Vec<activities::Update> {
    let (before, after) = (described(previous), described(settings));
    let changed = before.into_iter().zip(after).filter(|((_, before), (_, after))| before != after);
    changed
        .map(|((name, before), (_, after))| activities::Update {
            r#type: name,
            previous_value: before,
            current_value: after,
        })
        .collect()
}

fn described(settings: &Settings) -> [(&'static str, String); 14] {
    let limit = |limit: Option<i64>| limit.map(|limit| limit.to_string()).unwrap_or_default();
    let list = |list: &BTreeSet<String>| list.iter().map(String::as_str).collect::<Vec<_>>().join(" ");
    let limits = &settings.limits;
    [
        ("member_limit", limit(limits.members)),
        ("seat_limit", limit(limits.seats)),
        ("workspace_limit", limit(limits.workspaces)),
        ("workspace_member_limit", limit(limits.workspace_members)),
        ("api_key_limit", limit(limits.api_keys)),
        ("workspace_api_key_limit", limit(limits.workspace_api_keys)),
        ("invite_batch_row_limit", limit(limits.invite_batch_rows)),
        ("invites_allowed_domains_only", settings.invites_allowed_domains_only.to_string()),
        ("allowed_domains", list(&settings.allowed_domains)),
        ("invites_verified_domains_only", settings.invites_verified_domains_only.to_string()),
        ("verified_domains", list(&settings.verified_domains)),
        ("has_directory", settings.has_directory.to_string()),
        ("invite_links_allowed", settings.invite_links_allowed.to_string()),
        ("disabled_betas", list(&settings.disabled_betas)),
    ]
}
