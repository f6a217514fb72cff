//! The SQL of access tokens.

use admit_store::{Failure, FromRow, Row, Transaction, params};

use crate::caller::{Actor, Credential};
use crate::credentials::{Recognized, Stored};
use crate::organizations::Organization;

struct StoredToken(Stored);

impl FromRow for StoredToken {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        let organization = Organization { id: row.get(2)?, name: row.get(3)?, kind: row.parse(4)? };
        let actor = Actor::Person(row.get(1)?);
        let recognized = Recognized { organization, actor, credential: Credential::AccessToken };
        Ok(Self(Stored { digest: row.get(0)?, recognized }))
    }
}

/// A token that is open and not expired, of somebody who is still a member.
pub(crate) async fn find_token(tx: &mut Transaction, digest: &str) -> Result<Option<Stored>, Failure> {
    let now = tx.now();
    let found: Option<StoredToken> = tx
        .find(
            "select access_tokens.digest, access_tokens.person_id, organizations.id, organizations.name,
                 organizations.kind
             from access_tokens
             join organizations on organizations.id = access_tokens.organization_id
             join members on members.organization_id = access_tokens.organization_id
                 and members.person_id = access_tokens.person_id and members.removed_at is null
             where access_tokens.digest = $1 and access_tokens.ended_at is null and access_tokens.expires_at > $2",
            params![digest, now],
        )
        .await?;
    Ok(found.map(|StoredToken(stored)| stored))
}
