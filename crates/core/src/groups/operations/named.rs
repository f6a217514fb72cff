//! Groups that an invite names: whoever accepts joins those that still exist (spec section 8.2).

use std::collections::{BTreeMap, BTreeSet};

use admit_store::{Error, Failure, Transaction};

use super::{prove, refuse_owner_access};
use crate::activities::{self, Activity};
use crate::caller::{Actor, Caller, Origin};
use crate::custom_roles;
use crate::groups::{GroupMember, Refusal, rows};
use crate::ids::{GroupId, GroupMembershipId, InviteId, OrganizationId};
use crate::people::Person;

/// Groups that were looked at and may be named by an invite.
pub(crate) struct NamedGroups {
    parent: OrganizationId,
    ids: Vec<GroupId>,
    may_grant_owner_access: bool,
}

impl NamedGroups {
    /// Which they are, each once, in the order given.
    pub(crate) fn ids(&self) -> &[GroupId] {
        &self.ids
    }
}

/// Looks at the groups that a new invite names.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NoParent`], [`Refusal::NotFound`], [`Refusal::KeptByDirectory`],
/// [`Refusal::GrantsOwnerAccess`], [`Refusal::OwnerAccessUnconfirmed`].
pub(crate) async fn check_named(
    tx: &mut Transaction,
    caller: &Caller,
    ids: &[GroupId],
) -> Result<NamedGroups, Error<Refusal>> {
    let right = prove(tx, caller).await?;
    let mut seen = BTreeSet::new();
    let ids: Vec<GroupId> = ids.iter().filter(|id| seen.insert(*id)).cloned().collect();
    for id in &ids {
        right.find_to_change(tx, caller, id).await?;
    }
    refuse_owner_access(tx, &right.authority, &ids).await?;
    Ok(NamedGroups { parent: right.parent, ids, may_grant_owner_access: right.authority.decides_on_owners() })
}

/// Keeps which groups an invite names.
pub(crate) async fn name_in_invite(
    tx: &mut Transaction,
    organization: &OrganizationId,
    invite: &InviteId,
    named: &NamedGroups,
) -> Result<(), Failure> {
    for (position, id) in (0..).zip(&named.ids) {
        let row = rows::NamedRow {
            position,
            parent: &named.parent,
            group: id,
            may_grant_owner_access: named.may_grant_owner_access,
        };
        rows::insert_named(tx, organization, invite, &row).await?;
    }
    Ok(())
}

/// Keeps that an invite names these groups and no others.
pub(crate) async fn name_instead(
    tx: &mut Transaction,
    organization: &OrganizationId,
    invite: &InviteId,
    named: Option<&NamedGroups>,
) -> Result<(), Failure> {
    rows::delete_named(tx, organization, invite).await?;
    match named {
        Some(named) => name_in_invite(tx, organization, invite, named).await,
        None => Ok(()),
    }
}

/// The groups that an invite names and that still exist.
pub(crate) async fn list_named_to_join(
    tx: &mut Transaction,
    organization: &OrganizationId,
    invite: &InviteId,
) -> Result<Vec<GroupId>, Failure> {
    let named = rows::list_named_to_join(tx, organization, invite).await?;
    Ok(named.into_iter().map(|named| named.group).collect())
}

/// The groups that each of these invites names, whether they still exist or not; invites that name none are left out.
pub(crate) async fn list_named(
    tx: &mut Transaction,
    organization: &OrganizationId,
    invites: &[&str],
) -> Result<BTreeMap<InviteId, Vec<GroupId>>, Failure> {
    let mut named: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (invite, group) in rows::list_named(tx, organization, invites).await? {
        named.entry(invite).or_default().push(group);
    }
    Ok(named)
}

/// Puts a person who has just accepted an invite into the groups that it names and that still exist.
///
/// A group that has come to grant owner access since is left out, unless whoever invited could have granted that.
pub(crate) async fn join_named(
    tx: &mut Transaction,
    organization: &OrganizationId,
    invite: &InviteId,
    person: &Person,
    origin: &Origin,
) -> Result<(), Failure> {
    let named = rows::list_named_to_join(tx, organization, invite).await?;
    let doubtful: Vec<GroupId> =
        named.iter().filter(|named| !named.may_grant_owner_access).map(|named| named.group.clone()).collect();
    let left_out = custom_roles::owner_access(tx, &doubtful).await?;
    for named in named {
        if !named.may_grant_owner_access && left_out.contains_key(&named.group) {
            continue;
        }
        let member = GroupMember {
            id: GroupMembershipId::new(tx)?,
            group_id: named.group,
            person_id: person.id.clone(),
            address: person.address.clone(),
            created_at: tx.now(),
        };
        if rows::insert_member(tx, &named.parent, &member).await? {
            let added = Activity::GroupMemberAdded { group_id: &member.group_id, member_ids: &[&person.id] };
            activities::record(tx, Some(organization), &Actor::Person(person.id.clone()), origin, &added).await?;
        }
    }
    Ok(())
}
