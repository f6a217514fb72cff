//! The SQL of invites. Every change of state is one statement that says whether it made the difference.

mod answering;
mod changing;
mod details;
mod foreseeing;
mod invitation;
mod inviters;
mod listing;
mod measuring;
mod places;

use admit_store::{Failure, FromRow, Row, Transaction, params};

pub(super) use answering::{
    accept, close_expired, decline, delete, delete_all, list_pending_after, note_renewal_asked,
};
pub(super) use changing::{replace_token, update_expiry, update_role};
pub(super) use details::{
    find_details, insert_details, note_decline_reason, replace_workspaces, update_metadata, workspaces_of,
};
pub(super) use foreseeing::{OpenInvite, count_recent_elsewhere, find_members_of, find_open_of_addresses};
pub(super) use invitation::{
    count_pending_of_address, find_invitation, find_invitation_by_link, list_pending_of_address,
};
pub(super) use inviters::{accepted_by, list_inviting_keys, list_inviting_people, names_of_keys, names_of_people};
pub(super) use listing::{list, list_all, search_all, search_open};
pub(super) use measuring::{Measured, measure};
pub use places::count_pending_up_to;
pub(super) use places::{count_mails_of_address, count_seats_up_to, find_obstacles};

use super::Invite;
use crate::addresses;
use crate::ids::{InviteId, KeyId, OrganizationId};

const COLUMNS: &str = "invites.id, invites.address, invites.canonical_address, invites.role, invites.invited_at,
    invites.expires_at, invites.accepted_at, invites.declined_at, invites.deleted_at, invites.invited_by_person_id";
/// Whose id is `$1`. The place alone finds the row.
const IS_IT: &str = "invites.place = $2 and invites.id = $1";
const IS_UNANSWERED: &str = "accepted_at is null and declined_at is null and deleted_at is null";

impl FromRow for Invite {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self {
            id: row.get(0)?,
            address: row.get(1)?,
            canonical_address: row.get(2)?,
            role: row.parse(3)?,
            invited_at: row.get(4)?,
            expires_at: row.get(5)?,
            accepted_at: row.get(6)?,
            declined_at: row.get(7)?,
            deleted_at: row.get(8)?,
            invited_by: row.get(9)?,
            group_ids: Vec::new(),
        })
    }
}

/// An invite to be inserted, with what is kept of it besides.
pub(super) struct NewRow<'a> {
    pub(super) invite: &'a Invite,
    pub(super) tolerant_address: &'a str,
    pub(super) invited_by_key: Option<&'a KeyId>,
    pub(super) token_digest: &'a str,
}

/// Inserts an invite, unless its address has an open one, or its place is taken. Says whether this made the difference.
pub(super) async fn insert(
    tx: &mut Transaction,
    organization: &OrganizationId,
    new: &NewRow<'_>,
) -> Result<bool, Failure> {
    let invite = new.invite;
    let inserted = tx
        .execute(
            "insert into invites (place, id, organization_id, address, canonical_address, tolerant_address, role,
                 invited_by_person_id, invited_by_key_id, invited_at, expires_at, token_digest)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
             on conflict do nothing",
            params![
                invite.id.place(),
                &invite.id,
                organization,
                &invite.address,
                &invite.canonical_address,
                new.tolerant_address,
                invite.role.as_str(),
                invite.invited_by.as_ref(),
                new.invited_by_key,
                invite.invited_at,
                invite.expires_at,
                new.token_digest
            ],
        )
        .await?;
    Ok(inserted == 1)
}

/// The invite that holds an address.
pub(super) async fn find_open_of_address(
    tx: &mut Transaction,
    organization: &OrganizationId,
    canonical_address: &str,
) -> Result<Option<InviteId>, Failure> {
    tx.find(
        "select id from invites
         where organization_id = $1 and tolerant_address = $2 and canonical_address = $3 and closed_at is null",
        params![organization, addresses::tolerant(canonical_address), canonical_address],
    )
    .await
    .map(|open: Option<String>| open.map(InviteId::from))
}

pub(super) async fn is_pending_for_address(
    tx: &mut Transaction,
    organization: &OrganizationId,
    canonical_address: &str,
) -> Result<bool, Failure> {
    let now = tx.now();
    let pending: Option<String> = tx
        .find(
            "select id from invites
             where organization_id = $1 and tolerant_address = $2 and canonical_address = $3 and closed_at is null
                 and expires_at > $4",
            params![organization, addresses::tolerant(canonical_address), canonical_address, now],
        )
        .await?;
    Ok(pending.is_some())
}

/// Lets an expired invite give way to a new one, if there is one.
pub(super) async fn close_expired_of_address(
    tx: &mut Transaction,
    organization: &OrganizationId,
    canonical_address: &str,
) -> Result<Option<InviteId>, Failure> {
    let now = tx.now();
    tx.find(
        "update invites set closed_at = $4
         where organization_id = $1 and tolerant_address = $2 and canonical_address = $3 and closed_at is null
             and expires_at <= $4
         returning id",
        params![organization, addresses::tolerant(canonical_address), canonical_address, now],
    )
    .await
    .map(|closed: Option<String>| closed.map(InviteId::from))
}

pub(super) async fn find(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &InviteId,
) -> Result<Option<Invite>, Failure> {
    tx.find(
        &format!("select {COLUMNS} from invites where {IS_IT} and organization_id = $3"),
        params![id, id.place(), organization],
    )
    .await
}
