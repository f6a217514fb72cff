//! The SQL of organizations.

use std::collections::BTreeSet;

use admit_store::{Failure, FromRow, Row, Transaction, params};

use super::{Limits, MailAppearance, Organization, Settings};
use crate::ids::OrganizationId;

const ALLOWED: &str = "allowed";
const VERIFIED: &str = "verified";

impl FromRow for Organization {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { id: row.get(0)?, name: row.get(1)?, kind: row.parse(2)? })
    }
}

/// Inserts an organization; `parent_id` is the parent that an enterprise organization belongs to.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn insert(
    tx: &mut Transaction,
    organization: &Organization,
    parent_id: Option<&OrganizationId>,
) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute(
        "insert into organizations (id, name, kind, parent_id, created_at) values ($1, $2, $3, $4, $5)",
        params![&organization.id, &organization.name, organization.kind.as_str(), parent_id, now],
    )
    .await?;
    insert_settings(tx, &organization.id, &Limits::default()).await
}

/// The organization with this id.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn find(tx: &mut Transaction, id: &OrganizationId) -> Result<Option<Organization>, Failure> {
    tx.find("select id, name, kind from organizations where id = $1", params![id]).await
}

/// Whether there is no organization at all yet.
pub(crate) async fn none_exists(tx: &mut Transaction) -> Result<bool, Failure> {
    Ok(tx.find::<String>("select id from organizations limit 1", &[]).await?.is_none())
}

async fn insert_settings(tx: &mut Transaction, id: &OrganizationId, limits: &Limits) -> Result<(), Failure> {
    tx.execute(
        "insert into organization_settings
             (organization_id, workspace_limit, invites_allowed_domains_only, invites_verified_domains_only, has_directory,
              invite_links_allowed, disabled_betas, invite_batch_row_limit)
         values ($1, $2, 0, 0, 0, 0, '', $3)",
        params![id, limits.workspaces, limits.invite_batch_rows],
    )
    .await?;
    Ok(())
}

impl FromRow for Limits {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self {
            members: row.get(0)?,
            seats: row.get(1)?,
            workspaces: row.get(2)?,
            workspace_members: row.get(3)?,
            api_keys: row.get(4)?,
            workspace_api_keys: row.get(5)?,
            invite_batch_rows: row.get(6)?,
        })
    }
}

/// The columns of a [`MailAppearance`], the first of which stands at `first`.
fn mail_appearance(row: &Row<'_>, first: usize) -> Result<MailAppearance, Failure> {
    Ok(MailAppearance {
        language: row.get(first)?,
        sender_name: row.get(first + 1)?,
        reply_to: row.get(first + 2)?,
        accent_color: row.get(first + 3)?,
        note: row.get(first + 4)?,
    })
}

impl FromRow for MailAppearance {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        mail_appearance(row, 0)
    }
}

/// How the invitation mails of an organization look and speak.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn find_mail_appearance(tx: &mut Transaction, id: &OrganizationId) -> Result<MailAppearance, Failure> {
    let found = tx
        .find(
            "select mail_language, mail_sender_name, mail_reply_to, mail_accent_color, mail_note
             from organization_settings where organization_id = $1",
            params![id],
        )
        .await?;
    found.ok_or_else(has_no_settings)
}

struct SettingsRow(Settings);

impl FromRow for SettingsRow {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self(Settings {
            name: row.get(12)?,
            limits: Limits::from_row(row)?,
            invites_allowed_domains_only: row.get::<i64>(7)? != 0,
            allowed_domains: BTreeSet::new(),
            invites_verified_domains_only: row.get::<i64>(8)? != 0,
            verified_domains: BTreeSet::new(),
            has_directory: row.get::<i64>(9)? != 0,
            invite_links_allowed: row.get::<i64>(10)? != 0,
            disabled_betas: row.get::<String>(11)?.split_whitespace().map(str::to_owned).collect(),
            mail: mail_appearance(row, 13)?,
        }))
    }
}

/// The settings of an organization.
pub(crate) async fn find_settings(tx: &mut Transaction, id: &OrganizationId) -> Result<Settings, Failure> {
    let found: Option<SettingsRow> = tx
        .find(
            "select member_limit, seat_limit, workspace_limit, workspace_member_limit, api_key_limit,
                 workspace_api_key_limit, invite_batch_row_limit, invites_allowed_domains_only,
                 invites_verified_domains_only, has_directory, invite_links_allowed, disabled_betas, organizations.name,
                 mail_language, mail_sender_name, mail_reply_to, mail_accent_color, mail_note
             from organization_settings
             join organizations on organizations.id = organization_settings.organization_id
             where organization_id = $1",
            params![id],
        )
        .await?;
    let SettingsRow(settings) = found.ok_or_else(has_no_settings)?;
    Ok(Settings {
        allowed_domains: list_domains(tx, id, ALLOWED).await?,
        verified_domains: list_domains(tx, id, VERIFIED).await?,
        ..settings
    })
}

/// The limits of an organization, which nobody else changes or counts against until this act is over.
pub(crate) async fn lock_limits(tx: &mut Transaction, id: &OrganizationId) -> Result<Limits, Failure> {
    let locked: Option<Limits> = tx
        .find(
            "update organization_settings set member_limit = member_limit where organization_id = $1
             returning member_limit, seat_limit, workspace_limit, workspace_member_limit, api_key_limit,
                 workspace_api_key_limit, invite_batch_row_limit",
            params![id],
        )
        .await?;
    locked.ok_or_else(has_no_settings)
}

/// Every organization has settings from the start, so one without them is damaged.
pub(crate) fn has_no_settings() -> Failure {
    let reason = "the organization has no settings".to_owned();
    Failure::Decode { column: "organization_settings.organization_id".to_owned(), reason }
}

async fn list_domains(tx: &mut Transaction, id: &OrganizationId, list: &str) -> Result<BTreeSet<String>, Failure> {
    let domains: Vec<String> = tx
        .list(
            "select domain from organization_domains where organization_id = $1 and list = $2 order by domain",
            params![id, list],
        )
        .await?;
    Ok(domains.into_iter().collect())
}

pub(super) async fn store_settings(
    tx: &mut Transaction,
    id: &OrganizationId,
    previous: &Settings,
    settings: &Settings,
) -> Result<(), Failure> {
    let (limits, mail) = (&settings.limits, &settings.mail);
    tx.execute(
        "update organization_settings set member_limit = $2, seat_limit = $3, workspace_limit = $4,
             workspace_member_limit = $5, api_key_limit = $6, workspace_api_key_limit = $7,
             invites_allowed_domains_only = $8, invites_verified_domains_only = $9, has_directory = $10,
             invite_links_allowed = $11, disabled_betas = $12, invite_batch_row_limit = $13, mail_language = $14,
             mail_sender_name = $15, mail_reply_to = $16, mail_accent_color = $17, mail_note = $18
         where organization_id = $1",
        params![
            id,
            limits.members,
            limits.seats,
            limits.workspaces,
            limits.workspace_members,
            limits.api_keys,
            limits.workspace_api_keys,
            i64::from(settings.invites_allowed_domains_only),
            i64::from(settings.invites_verified_domains_only),
            i64::from(settings.has_directory),
            i64::from(settings.invite_links_allowed),
            settings.disabled_betas.iter().map(String::as_str).collect::<Vec<_>>().join(" "),
            limits.invite_batch_rows,
            mail.language.as_deref(),
            mail.sender_name.as_deref(),
            mail.reply_to.as_deref(),
            mail.accent_color.as_deref(),
            mail.note.as_deref()
        ],
    )
    .await?;
    if settings.name != previous.name {
        tx.execute("update organizations set name = $2 where id = $1", params![id, &settings.name]).await?;
    }
    replace_domains(tx, id, ALLOWED, &previous.allowed_domains, &settings.allowed_domains).await?;
    replace_domains(tx, id, VERIFIED, &previous.verified_domains, &settings.verified_domains).await
}

async fn replace_domains(
    tx: &mut Transaction,
    id: &OrganizationId,
    list: &str,
    previous: &BTreeSet<String>,
    domains: &BTreeSet<String>,
) -> Result<(), Failure> {
    for domain in previous.difference(domains) {
        tx.execute(
            "delete from organization_domains where organization_id = $1 and list = $2 and domain = $3",
            params![id, list, domain],
        )
        .await?;
    }
    for domain in domains.difference(previous) {
        tx.execute(
            "insert into organization_domains (organization_id, list, domain) values ($1, $2, $3)",
            params![id, list, domain],
        )
        .await?;
    }
    Ok(())
}

/// The parent enterprise of an organization.
pub(crate) async fn find_parent(tx: &mut Transaction, id: &OrganizationId) -> Result<Option<OrganizationId>, Failure> {
    let found: Option<String> =
        tx.find("select parent_id from organizations where id = $1 and parent_id is not null", params![id]).await?;
    Ok(found.map(OrganizationId::from))
}

/// Whether a directory decides who is a member of one of an enterprise's organizations.
pub(crate) async fn has_directory_in(tx: &mut Transaction, parent: &OrganizationId) -> Result<bool, Failure> {
    let found: Option<String> = tx
        .find(
            "select organizations.id from organizations
             join organization_settings on organization_settings.organization_id = organizations.id
             where organizations.parent_id = $1 and organization_settings.has_directory = 1 limit 1",
            params![parent],
        )
        .await?;
    Ok(found.is_some())
}
