//! The SQL of invites that name groups.

use admit_store::{Failure, FromRow, Row, Transaction, params};

use crate::ids::{GroupId, InviteId, OrganizationId};
use crate::pages::Conditions;

/// A group that an invite names.
pub(in crate::groups) struct NamedRow<'a> {
    pub(in crate::groups) position: i64,
    pub(in crate::groups) parent: &'a OrganizationId,
    pub(in crate::groups) group: &'a GroupId,
    pub(in crate::groups) may_grant_owner_access: bool,
}

pub(in crate::groups) async fn insert_named(
    tx: &mut Transaction,
    organization: &OrganizationId,
    invite: &InviteId,
    row: &NamedRow<'_>,
) -> Result<(), Failure> {
    tx.execute_later(
        "insert into invite_groups (organization_id, invite_id, position, parent_id, group_id, may_grant_owner_access)
         values ($1, $2, $3, $4, $5, $6)",
        params![organization, invite, row.position, row.parent, row.group, i64::from(row.may_grant_owner_access)],
    )
    .await
}

pub(in crate::groups) async fn delete_named(
    tx: &mut Transaction,
    organization: &OrganizationId,
    invite: &InviteId,
) -> Result<(), Failure> {
    tx.execute_later(
        "delete from invite_groups where organization_id = $1 and invite_id = $2",
        params![organization, invite],
    )
    .await
}

struct Named(InviteId, GroupId);

impl FromRow for Named {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self(row.get(0)?, row.get(1)?))
    }
}

/// The groups that each of these invites names, in the order given.
pub(in crate::groups) async fn list_named(
    tx: &mut Transaction,
    organization: &OrganizationId,
    invites: &[&str],
) -> Result<Vec<(InviteId, GroupId)>, Failure> {
    if invites.is_empty() {
        return Ok(Vec::new());
    }
    let mut conditions = Conditions::new("true");
    conditions.and("organization_id = {}", organization);
    conditions.and_one_of("invite_id", invites);
    let statement = format!(
        "select invite_id, group_id from invite_groups where {} order by invite_id, position",
        conditions.sql()
    );
    let named: Vec<Named> = tx.list(&statement, conditions.values()).await?;
    Ok(named.into_iter().map(|Named(invite, group)| (invite, group)).collect())
}

/// A group that still exists, named by an invite that was accepted.
pub(in crate::groups) struct NamedToJoin {
    pub(in crate::groups) parent: OrganizationId,
    pub(in crate::groups) group: GroupId,
    pub(in crate::groups) may_grant_owner_access: bool,
}

impl FromRow for NamedToJoin {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { parent: row.get(0)?, group: row.get(1)?, may_grant_owner_access: row.get::<i64>(2)? != 0 })
    }
}

pub(in crate::groups) async fn list_named_to_join(
    tx: &mut Transaction,
    organization: &OrganizationId,
    invite: &InviteId,
) -> Result<Vec<NamedToJoin>, Failure> {
    tx.list(
        "select invite_groups.parent_id, invite_groups.group_id, invite_groups.may_grant_owner_access
         from invite_groups join groups on groups.id = invite_groups.group_id and groups.deleted_at is null
         where invite_groups.organization_id = $1 and invite_groups.invite_id = $2
         order by invite_groups.position",
        params![organization, invite],
    )
    .await
}
