//! Invites with all that their mails and pages tell.

use admit_store::{Failure, FromRow, Row, Transaction, Value, params};

use super::{COLUMNS, IS_IT};
use crate::ids::{InviteId, PersonId};
use crate::invites::{Invitation, Invite};
use crate::organizations::Organization;

struct InvitationRow {
    invite: Invite,
    organization: Organization,
    inviter: Option<String>,
    account_id: Option<PersonId>,
    message: Option<String>,
}

impl FromRow for InvitationRow {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self {
            invite: Invite::from_row(row)?,
            organization: Organization { id: row.get(10)?, name: row.get(11)?, kind: row.parse(12)? },
            inviter: row.get(13)?,
            account_id: row.get(14)?,
            message: row.get(15)?,
        })
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

async fn find_invitation_where(
    condition: &str,
    tx: &mut Transaction,
    values: &[Value<'_>],
) -> Result<Option<Invitation>, Failure> {
    let found: Option<InvitationRow> = tx
        .find(
            &format!(
                "select {COLUMNS}, organizations.id, organizations.name, organizations.kind,
                     coalesce(nullif(inviters.name, ''), inviters.address), accounts.id,
                     details.message
                 from invites
                 join organizations on organizations.id = invites.organization_id
                 left join people as inviters on inviters.id = invites.invited_by_person_id
                 left join people as accounts on accounts.canonical_address = invites.canonical_address
                 left join invite_details as details on details.invite_id = invites.id
                 where {IS_IT} and {condition}"
            ),
            values,
        )
        .await?;
    let now = tx.now();
    Ok(found.map(|row| Invitation {
        status: row.invite.status(now),
        invite: row.invite,
        organization: row.organization,
        inviter: row.inviter,
        message: row.message,
        has_account: row.account_id.is_some(),
    }))
}
