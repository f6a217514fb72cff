//! Acts on an organization.

use std::collections::BTreeSet;

use admit_store::{Error, Failure, Transaction};

use super::{BETAS, Limits, Refusal, Settings, SettingsChange, rows};
use crate::activities::{self, Activity};
use crate::addresses;
use crate::caller::Caller;
use crate::ids::OrganizationId;
use crate::members::{self, Authority};
use crate::names::parse_name;
use crate::{invites, keys, workspaces};

/// The largest limit there is.
pub const LIMIT_LIMIT: i64 = 1_000_000_000;
/// Domains in one list, at most.
pub const DOMAINS_LIMIT: usize = 1000;

/// What an organization has is counted no further than this.
pub const USE_LIMIT: i64 = 10_000;

/// How much of its limits an organization uses, each counted up to [`USE_LIMIT`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Use {
    /// Members.
    pub members: i64,
    /// Invites that can still be accepted.
    pub pending_invites: i64,
    /// Active workspaces besides the default one.
    pub workspaces: i64,
    /// Active API keys.
    pub api_keys: i64,
}

/// How much of its limits the caller's organization uses.
///
/// # Errors
/// [`Refusal::NotAllowed`].
pub async fn find_use(tx: &mut Transaction, caller: &Caller) -> Result<Use, Error<Refusal>> {
    prove(tx, caller).await?;
    let organization = &caller.organization.id;
    Ok(Use {
        members: members::count_up_to(tx, organization, USE_LIMIT).await?,
        pending_invites: invites::count_pending_up_to(tx, organization, USE_LIMIT).await?,
        workspaces: workspaces::count_active_up_to(tx, organization, USE_LIMIT).await?,
        api_keys: keys::count_active(tx, organization, None, USE_LIMIT).await?,
    })
}

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
/// [`Refusal::NotAllowed`], [`Refusal::Name`], [`Refusal::BadLimit`], [`Refusal::BadDomain`], [`Refusal::TooManyDomains`],
/// [`Refusal::UnknownBeta`], [`Refusal::BadMail`].
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
    let name = change.name.as_deref().map(parse_name).transpose().map_err(Refusal::Name)?;
    Ok(Settings {
        name: name.unwrap_or_else(|| previous.name.clone()),
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
        mail: previous.mail.changed(&change.mail).map_err(Refusal::BadMail)?,
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

fn described(settings: &Settings) -> [(&'static str, String); 20] {
    let limit = |limit: Option<i64>| limit.map(|limit| limit.to_string()).unwrap_or_default();
    let list = |list: &BTreeSet<String>| list.iter().map(String::as_str).collect::<Vec<_>>().join(" ");
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let (limits, mail) = (&settings.limits, &settings.mail);
    [
        ("name", settings.name.clone()),
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
        ("mail_language", text(&mail.language)),
        ("mail_sender_name", text(&mail.sender_name)),
        ("mail_reply_to", text(&mail.reply_to)),
        ("mail_accent_color", text(&mail.accent_color)),
        ("mail_note", text(&mail.note)),
    ]
}
