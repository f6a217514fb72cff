//! Invites as far as charts need them.

use admit_store::{Failure, FromRow, Row, Timestamp, Transaction, params};

use crate::ids::{InviteId, KeyId, OrganizationId, PersonId};
use crate::invites::{Inviter, Status};

/// An invite as far as charts need it.
pub(in crate::invites) struct Measured {
    pub(in crate::invites) id: InviteId,
    pub(in crate::invites) inviter: Option<Inviter>,
    pub(in crate::invites) invited_at: Timestamp,
    pub(in crate::invites) accepted_at: Option<Timestamp>,
    pub(in crate::invites) is_delivered: bool,
    canonical_address: String,
    expires_at: Timestamp,
    declined_at: Option<Timestamp>,
    deleted_at: Option<Timestamp>,
}

impl Measured {
    /// What has become of it at `now`.
    pub(in crate::invites) fn status(&self, now: Timestamp) -> Status {
        Status::of(self.accepted_at, self.declined_at, self.deleted_at, self.expires_at, now)
    }

    /// The domain of its address.
    pub(in crate::invites) fn domain(&self) -> &str {
        self.canonical_address.rsplit_once('@').map_or("", |(_, domain)| domain)
    }
}

impl FromRow for Measured {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        let person = row.get::<Option<PersonId>>(2)?.map(Inviter::Person);
        let key = row.get::<Option<KeyId>>(3)?.map(Inviter::AdminKey);
        Ok(Self {
            id: row.get(0)?,
            canonical_address: row.get(1)?,
            inviter: person.or(key),
            invited_at: row.get(4)?,
            expires_at: row.get(5)?,
            accepted_at: row.get(6)?,
            declined_at: row.get(7)?,
            deleted_at: row.get(8)?,
            is_delivered: row.get::<i64>(9)? != 0,
        })
    }
}

/// Invites between two places in the order of ids, the newest first; at most `limit`.
pub(in crate::invites) async fn measure(
    tx: &mut Transaction,
    organization: &OrganizationId,
    since: &InviteId,
    before: &InviteId,
    limit: i64,
) -> Result<Vec<Measured>, Failure> {
    tx.list(
        "select id, canonical_address, invited_by_person_id, invited_by_key_id, invited_at, expires_at, accepted_at,
             declined_at, deleted_at,
             case when exists (select 1 from messages where messages.about = invites.id
                               and messages.organization_id = invites.organization_id
                               and messages.template = 'invitation' and messages.state = 'sent') then 1 else 0 end
         from invites
         where organization_id = $1 and id > $2 and id < $3
         order by id desc limit $4",
        params![organization, since, before, limit],
    )
    .await
}
