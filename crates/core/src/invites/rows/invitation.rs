//! Invites with all that their mails and pages tell.

use admit_store::{Failure, FromRow, Row, Timestamp, Transaction, Value, params};

use super::{COLUMNS, IS_IT};
use crate::addresses;
use crate::ids::{InviteId, PersonId};
use crate::invites::{Invitation, Invite};
use crate::organizations::Organization;

/// What an invitation has besides its invite, and where all of it is found.
const MORE: &str = "organizations.id, organizations.name, organizations.kind,
        coalesce(nullif(inviters.name, ''), inviters.address), accounts.id,
        details.message, details.locale, accounts.language, settings.mail_language
    from invites
    join organizations on organizations.id = invites.organization_id
    join organization_settings as settings on settings.organization_id = invites.organization_id
    left join people as inviters on inviters.id = invites.invited_by_person_id
    left join people as accounts on accounts.canonical_address = invites.canonical_address
    left join invite_details as details on details.invite_id = invites.id";

struct InvitationRow {
    invite: Invite,
    organization: Organization,
    inviter: Option<String>,
    account_id: Option<PersonId>,
    message: Option<String>,
    locale: Option<String>,
    account_language: Option<String>,
    organization_language: Option<String>,
}

impl FromRow for InvitationRow {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self {
            invite: Invite::from_row(row)?,
            organization: Organization { id: row.get(10)?, name: row.get(11)?, kind: row.parse(12)? },
            inviter: row.get(13)?,
            account_id: row.get(14)?,
            message: row.get(15)?,
            locale: row.get(16)?,
            account_language: row.get(17)?,
            organization_language: row.get(18)?,
        })
    }
}

impl InvitationRow {
    fn seen_at(self, now: Timestamp) -> Invitation {
        Invitation {
            status: self.invite.status(now),
            invite: self.invite,
            organization: self.organization,
            inviter: self.inviter,
            message: self.message,
            locale: self.locale,
            account_language: self.account_language,
            organization_language: self.organization_language,
            has_account: self.account_id.is_some(),
        }
    }
}

pub(in crate::invites) async fn find_invitation(
    tx: &mut Transaction,
    id: &InviteId,
) -> Result<Option<Invitation>, Failure> {
    find_invitation_where("true", tx, params![id, id.place()]).await
}

/// The invite with this id whose newest link has this digest.
pub(in crate::invites) async fn find_invitation_by_link(
    tx: &mut Transaction,
    id: &InviteId,
    token_digest: &str,
) -> Result<Option<Invitation>, Failure> {
    find_invitation_where("invites.token_digest = $3", tx, params![id, id.place(), token_digest]).await
}

/// The pending invites of an address in all organizations, the newest first.
pub(in crate::invites) async fn list_pending_of_address(
    tx: &mut Transaction,
    canonical_address: &str,
    limit: i64,
) -> Result<Vec<Invitation>, Failure> {
    let now = tx.now();
    let rows: Vec<InvitationRow> = tx
        .list(
            &format!(
                "select {COLUMNS}, {MORE}
                 where invites.tolerant_address = $1 and invites.canonical_address = $2
                     and invites.closed_at is null and invites.expires_at > $3
                 order by invites.id desc limit $4"
            ),
            params![addresses::tolerant(canonical_address), canonical_address, now, limit],
        )
        .await?;
    Ok(rows.into_iter().map(|row| row.seen_at(now)).collect())
}

pub(in crate::invites) async fn count_pending_of_address(
    tx: &mut Transaction,
    canonical_address: &str,
    limit: i64,
) -> Result<i64, Failure> {
    let now = tx.now();
    let counted: Option<i64> = tx
        .find(
            "select count(*) from (select 1 from invites
                 where tolerant_address = $1 and canonical_address = $2
                     and closed_at is null and expires_at > $3 limit $4) as pending",
            params![addresses::tolerant(canonical_address), canonical_address, now, limit],
        )
        .await?;
    Ok(counted.unwrap_or(0))
}

async fn find_invitation_where(
    condition: &str,
    tx: &mut Transaction,
    values: &[Value<'_>],
) -> Result<Option<Invitation>, Failure> {
    let found: Option<InvitationRow> =
        tx.find(&format!("select {COLUMNS}, {MORE} where {IS_IT} and {condition}"), values).await?;
    let now = tx.now();
    Ok(found.map(|row| row.seen_at(now)))
}
