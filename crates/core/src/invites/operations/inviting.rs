//! Inviting an address.

use admit_store::{Error, Failure, Transaction};

use super::{admission, find, prove};
use crate::activities::{self, Activity};
use crate::addresses::Address;
use crate::caller::{Actor, Caller};
use crate::credentials::Scope;
use crate::groups::{self, NamedGroups};
use crate::ids::{GroupId, InviteId, OrganizationId};
use crate::invites::{Invite, LIFETIME_SECONDS, Refusal, Status, rows};
use crate::organizations::Kind;
use crate::outbox::{self, NewMessage, Template};
use crate::roles::Role;
use crate::secrets::{Token, Vault};

/// How often to insert an invite whose address is free and taken by turns.
const INSERT_TRIES: usize = 5;

/// Whom to invite.
#[derive(Clone, Debug)]
pub struct NewInvite {
    /// The address, as typed.
    pub address: String,
    /// The role to be given.
    pub role: Role,
    /// The groups to join, of an enterprise organization.
    pub group_ids: Vec<GroupId>,
}

/// Invites an address and queues the mail, in one. Right under [`admit_store::Store::write_concurrently`]: one open invite
/// for an address is a unique key, and what is refused besides is looked for after it is taken. Groups may change at the
/// same time as they may later: whoever accepts joins what there is to join then.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::MissingScope`], [`Refusal::InvalidAddress`], [`Refusal::RoleNotAssignable`],
/// [`Refusal::GroupsNotSupported`], [`Refusal::Group`], [`Refusal::AlreadyMember`], [`Refusal::AlreadyInvited`], [`Refusal::HasDirectory`],
/// [`Refusal::DomainNotAllowed`], [`Refusal::DomainNotVerified`], [`Refusal::MemberLimit`], [`Refusal::NoFreeSeat`].
pub async fn create(
    tx: &mut Transaction,
    vault: &Vault,
    caller: &Caller,
    new: &NewInvite,
) -> Result<Invite, Error<Refusal>> {
    let authority = prove(tx, caller).await?;
    let organization = &caller.organization;
    if new.role == Role::Managed || !new.group_ids.is_empty() {
        caller.require_scope(Scope::WriteRbacGroups).map_err(Refusal::MissingScope)?;
    }
    let address = Address::parse(&new.address).map_err(Refusal::InvalidAddress)?;
    let assignable = authority.assignable_roles(organization.kind);
    if !assignable.contains(&new.role) {
        return Err(Refusal::RoleNotAssignable { assignable }.into());
    }
    let groups = check_groups(tx, caller, &new.group_ids).await?;
    let token = Token::new()?;
    let now = tx.now();
    let invite = Invite {
        id: InviteId::new(tx)?,
        address: address.as_typed().to_owned(),
        canonical_address: address.canonical().to_owned(),
        role: new.role,
        invited_at: now,
        expires_at: now.plus_seconds(LIFETIME_SECONDS),
        accepted_at: None,
        declined_at: None,
        deleted_at: None,
        invited_by: caller.actor.person().cloned(),
        group_ids: groups.as_ref().map(NamedGroups::ids).unwrap_or_default().to_vec(),
    };
    let by_key = if let Actor::AdminKey(key) = &caller.actor { Some(key) } else { None };
    let new = rows::NewRow {
        invite: &invite,
        tolerant_address: &address.tolerant(),
        invited_by_key: by_key,
        token_digest: &token.digest(),
    };
    insert_or_replace_expired(tx, &organization.id, &new).await?;
    // After inserting: from here on nobody can accept another invite of this address before this act ends.
    admission::check(tx, &organization.id, &address).await?;
    if let Some(groups) = &groups {
        groups::name_in_invite(tx, &organization.id, &invite.id, groups).await?;
    }
    let sent = Activity::OrgUserInviteSent {
        invite_id: &invite.id,
        invited_email: &invite.address,
        invited_role: invite.role,
        invited_rbac_group_ids: &invite.group_ids,
    };
    activities::record(tx, Some(&organization.id), &caller.actor, &caller.origin, &sent).await?;
    let message = NewMessage {
        organization: Some(&organization.id),
        template: Template::Invitation,
        invite: Some(&invite.id),
        sign_in: None,
        recipient: &invite.address,
        secrets: Some(token.reveal()),
    };
    outbox::queue(tx, vault, &message).await?;
    Ok(invite)
}

/// Inserts an invite, in the place of one that has expired if there is one.
///
/// Expired ones are looked for only when something is in the way, which is rare. Whoever is in the way may be gone when it
/// is looked for, as others act at the same time; then there is another try.
async fn insert_or_replace_expired(
    tx: &mut Transaction,
    organization: &OrganizationId,
    new: &rows::NewRow<'_>,
) -> Result<(), Error<Refusal>> {
    let address = &new.invite.canonical_address;
    for _ in 0..INSERT_TRIES {
        if rows::insert(tx, organization, new).await? {
            return Ok(());
        }
        if rows::close_expired_of_address(tx, organization, address).await? {
            continue;
        }
        if let Some(open) = rows::find_open_of_address(tx, organization, address).await? {
            return Err(Refusal::AlreadyInvited(open).into());
        }
    }
    Err(Failure::Overloaded.into())
}

/// Invites an address again whose invite has expired, with the same role and those of its groups that still exist.
///
/// # Errors
/// [`Refusal::NotFound`], [`Refusal::StillPending`], [`Refusal::NotPending`] when it ended otherwise, and what
/// [`create`] refuses.
pub async fn invite_again(
    tx: &mut Transaction,
    vault: &Vault,
    caller: &Caller,
    id: &InviteId,
) -> Result<Invite, Error<Refusal>> {
    let invite = find(tx, caller, id).await?;
    match invite.status(tx.now()) {
        Status::Expired => {}
        Status::Pending => return Err(Refusal::StillPending.into()),
        ended @ (Status::Accepted | Status::Deleted | Status::Declined) => {
            return Err(Refusal::NotPending(ended).into());
        }
    }
    let group_ids = groups::list_named_to_join(tx, &caller.organization.id, id).await?;
    create(tx, vault, caller, &NewInvite { address: invite.address, role: invite.role, group_ids }).await
}

/// The groups that a new invite names; none when it names none.
async fn check_groups(
    tx: &mut Transaction,
    caller: &Caller,
    ids: &[GroupId],
) -> Result<Option<NamedGroups>, Error<Refusal>> {
    if ids.is_empty() {
        return Ok(None);
    }
    if caller.organization.kind == Kind::Platform {
        return Err(Refusal::GroupsNotSupported.into());
    }
    groups::check_named(tx, caller, ids).await.map(Some).map_err(|error| error.map_refusal(Refusal::Group))
}
