//! Changes of state: each is one statement that says whether it made the difference.

use admit_store::{Failure, Transaction, params};

use super::{IS_IT, IS_UNANSWERED};
use crate::ids::{InviteId, OrganizationId, PersonId};
use crate::pages::Conditions;

pub(in crate::invites) async fn delete(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &InviteId,
) -> Result<bool, Failure> {
    let now = tx.now();
    let deleted = tx
        .execute(
            &format!(
                "update invites set deleted_at = $4, closed_at = $4
                 where {IS_IT} and organization_id = $3 and {IS_UNANSWERED} and expires_at > $4"
            ),
            params![id, id.place(), organization, now],
        )
        .await?;
    Ok(deleted == 1)
}

/// Pending invites, the oldest first, after one or from the first.
pub(in crate::invites) async fn list_pending_after(
    tx: &mut Transaction,
    organization: &OrganizationId,
    after: Option<&InviteId>,
    limit: i64,
) -> Result<Vec<InviteId>, Failure> {
    let now = tx.now();
    let after = after.map_or("", InviteId::as_str);
    let found: Vec<String> = tx
        .list(
            "select id from invites
             where organization_id = $1 and closed_at is null and id > $2 and expires_at > $3 order by id limit $4",
            params![organization, after, now, limit],
        )
        .await?;
    Ok(found.into_iter().map(InviteId::from).collect())
}

/// Revokes those of these invites that are pending and lead to one of these roles, if any are named; says which.
pub(in crate::invites) async fn delete_all(
    tx: &mut Transaction,
    organization: &OrganizationId,
    ids: &[&str],
    roles: Option<&[&str]>,
) -> Result<Vec<InviteId>, Failure> {
    if ids.is_empty() || roles.is_some_and(<[&str]>::is_empty) {
        return Ok(Vec::new());
    }
    let now = tx.now();
    let mut conditions = Conditions::new(IS_UNANSWERED);
    let deleted_at = conditions.parameter(now);
    conditions.and("organization_id = {}", organization);
    conditions.and("expires_at > {}", now);
    conditions.and_one_of("id", ids);
    conditions.and_one_of("role", roles.unwrap_or_default());
    let statement = format!(
        "update invites set deleted_at = {deleted_at}, closed_at = {deleted_at} where {} returning id",
        conditions.sql()
    );
    let deleted: Vec<String> = tx.list(&statement, conditions.values()).await?;
    Ok(deleted.into_iter().map(InviteId::from).collect())
}

/// Lets an expired invite hold its address no longer; says whether it did until now.
pub(in crate::invites) async fn close_expired(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &InviteId,
) -> Result<bool, Failure> {
    let now = tx.now();
    let closed = tx
        .execute(
            &format!(
                "update invites set closed_at = $4
                 where {IS_IT} and organization_id = $3 and closed_at is null and expires_at <= $4"
            ),
            params![id, id.place(), organization, now],
        )
        .await?;
    Ok(closed == 1)
}

pub(in crate::invites) async fn accept(
    tx: &mut Transaction,
    id: &InviteId,
    person: &PersonId,
) -> Result<bool, Failure> {
    let now = tx.now();
    let accepted = tx
        .execute(
            &format!(
                "update invites set accepted_at = $3, closed_at = $3, accepted_by_person_id = $4
                 where {IS_IT} and {IS_UNANSWERED} and expires_at > $3"
            ),
            params![id, id.place(), now, person],
        )
        .await?;
    Ok(accepted == 1)
}

pub(in crate::invites) async fn decline(tx: &mut Transaction, id: &InviteId) -> Result<bool, Failure> {
    let now = tx.now();
    let declined = tx
        .execute(
            &format!(
                "update invites set declined_at = $3, closed_at = $3
                 where {IS_IT} and {IS_UNANSWERED} and expires_at > $3"
            ),
            params![id, id.place(), now],
        )
        .await?;
    Ok(declined == 1)
}

/// Notes that the person asked for a new invitation; says whether it is the first time.
pub(in crate::invites) async fn note_renewal_asked(tx: &mut Transaction, id: &InviteId) -> Result<bool, Failure> {
    let now = tx.now();
    let noted = tx
        .execute(
            &format!("update invites set renewal_asked_at = $3 where {IS_IT} and renewal_asked_at is null"),
            params![id, id.place(), now],
        )
        .await?;
    Ok(noted == 1)
}
