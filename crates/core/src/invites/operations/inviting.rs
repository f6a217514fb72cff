//! Inviting an address.

use admit_store::{Error, Failure, Transaction};

use super::changing::{record_link, require_links_allowed};
use super::describing::{DescribedInvite, describe_one};
use super::{admission, find, prove};
use crate::activities::{self, Activity};
use crate::addresses::{self, Address};
use crate::caller::{Actor, Caller};
use crate::credentials::Scope;
use crate::groups::{self, NamedGroups};
use crate::ids::{GroupId, InviteId, OrganizationId};
use crate::invites::details::check_lifetime;
use crate::invites::{BadDetails, Details, Invite, LIFETIME_SECONDS, Refusal, Status, WorkspaceGrant, links, rows};
use crate::organizations::Kind;
use crate::outbox::{self, NewMessage, Template};
use crate::roles::Role;
use crate::secrets::{Token, Vault};
use crate::workspaces;

/// How often to insert an invite whose address is free and taken by turns, or whose place is taken.
const INSERT_TRIES: usize = 16;

/// Whom to invite.
#[derive(Clone, Debug)]
pub struct NewInvite {
    /// The address, as typed.
    pub address: String,
    /// The role to be given.
    pub role: Role,
    /// The groups to join, of an enterprise organization.
    pub group_ids: Vec<GroupId>,
    /// How long it may be accepted, in seconds; between an hour and a year.
    pub lifetime_seconds: i64,
    /// What it carries besides.
    pub details: Details,
}

impl NewInvite {
    /// An invite as the Admin API makes it: for 21 days, with a mail.
    pub fn plain(address: impl Into<String>, role: Role) -> Self {
        Self {
            address: address.into(),
            role,
            group_ids: Vec::new(),
            lifetime_seconds: LIFETIME_SECONDS,
            details: Details::default(),
        }
    }

    /// Checks what can be checked without the database.
    pub(crate) fn check(&self) -> Result<(), BadDetails> {
        check_lifetime(self.lifetime_seconds)?;
        self.details.check()
    }
}

/// Invites an address and queues the mail, in one. Right under [`admit_store::Store::write_concurrently`]: one open invite
/// for an address is a unique key, and what is refused besides is looked for after it is taken. Groups may change at the
/// same time as they may later: whoever accepts joins what there is to join then.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::MissingScope`], [`Refusal::InvalidAddress`], [`Refusal::RoleNotAssignable`],
/// [`Refusal::GroupsNotSupported`], [`Refusal::Group`], [`Refusal::AlreadyMember`], [`Refusal::AlreadyInvited`], [`Refusal::HasDirectory`],
/// [`Refusal::DomainNotAllowed`], [`Refusal::DomainNotVerified`], [`Refusal::MemberLimit`], [`Refusal::NoFreeSeat`],
/// [`Refusal::AddressInvitedTooOften`].
pub async fn create(
    tx: &mut Transaction,
    vault: &Vault,
    caller: &Caller,
    new: &NewInvite,
) -> Result<Invite, Error<Refusal>> {
    Ok(create_with_token(tx, vault, caller, new).await?.0)
}

/// The same, with all that is known of the new invite, and its token when its link is not mailed.
///
/// # Errors
/// As [`create`], and [`Refusal::LinksNotAllowed`].
pub async fn create_described(
    tx: &mut Transaction,
    vault: &Vault,
    caller: &Caller,
    new: &NewInvite,
) -> Result<(DescribedInvite, Option<Token>), Error<Refusal>> {
    let (invite, token) = create_with_token(tx, vault, caller, new).await?;
    let described = describe_one(tx, &caller.organization.id, invite).await?;
    Ok((described, (!new.details.sends_mail).then_some(token)))
}

async fn create_with_token(
    tx: &mut Transaction,
    vault: &Vault,
    caller: &Caller,
    new: &NewInvite,
) -> Result<(Invite, Token), Error<Refusal>> {
    let organization = &caller.organization;
    check_role(tx, caller, new.role).await?;
    check_scope_for_groups(caller, &new.group_ids)?;
    let address = Address::parse(&new.address).map_err(Refusal::InvalidAddress)?;
    let groups = check_groups(tx, caller, &new.group_ids).await?;
    check_details(tx, caller, new).await?;
    let now = tx.now();
    let mut invite = Invite {
        id: InviteId::new(tx)?,
        address: address.as_typed().to_owned(),
        canonical_address: address.canonical().to_owned(),
        role: new.role,
        invited_at: now,
        expires_at: now.plus_seconds(new.lifetime_seconds),
        accepted_at: None,
        declined_at: None,
        deleted_at: None,
        invited_by: caller.actor.person().cloned(),
        group_ids: groups.as_ref().map(NamedGroups::ids).unwrap_or_default().to_vec(),
    };
    let (token, superseded) = insert_or_replace_expired(tx, caller, &mut invite).await?;
    // After inserting: from here on nobody can accept another invite of this address before this act ends.
    admission::check(tx, &organization.id, &address).await?;
    if let Some(groups) = &groups {
        groups::name_in_invite(tx, &organization.id, &invite.id, groups).await?;
    }
    if superseded.is_some() || !new.details.is_plain() {
        rows::insert_details(tx, &organization.id, &invite.id, &new.details, superseded.as_ref()).await?;
    }
    let sent = Activity::OrgUserInviteSent {
        invite_id: &invite.id,
        invited_email: &invite.address,
        invited_role: invite.role,
        invited_rbac_group_ids: &invite.group_ids,
    };
    activities::record(tx, Some(&organization.id), &caller.actor, &caller.origin, &sent).await?;
    if new.details.sends_mail {
        queue_mail(tx, vault, &organization.id, &invite, &token).await?;
    } else {
        record_link(tx, caller, &invite.id).await?;
    }
    Ok((invite, token))
}

pub(super) async fn queue_mail(
    tx: &mut Transaction,
    vault: &Vault,
    organization: &OrganizationId,
    invite: &Invite,
    token: &Token,
) -> Result<(), Failure> {
    let message = NewMessage {
        organization: Some(organization),
        template: Template::Invitation,
        about: outbox::About::Invite(&invite.id),
        recipient: &invite.address,
        secrets: Some(token.reveal()),
    };
    outbox::queue(tx, vault, &message).await?;
    Ok(())
}

/// That the caller may give this role.
pub(super) async fn check_role(tx: &mut Transaction, caller: &Caller, role: Role) -> Result<(), Error<Refusal>> {
    let authority = prove(tx, caller).await?;
    if role == Role::Managed {
        caller.require_scope(Scope::WriteRbacGroups).map_err(Refusal::MissingScope)?;
    }
    let assignable = authority.assignable_roles(caller.organization.kind);
    if assignable.contains(&role) { Ok(()) } else { Err(Refusal::RoleNotAssignable { assignable }.into()) }
}

/// That the caller's scopes let it name groups; told before what is wrong with the invite besides.
pub(super) fn check_scope_for_groups(caller: &Caller, ids: &[GroupId]) -> Result<(), Refusal> {
    if ids.is_empty() {
        return Ok(());
    }
    caller.require_scope(Scope::WriteRbacGroups).map_err(Refusal::MissingScope)
}

async fn check_details(tx: &mut Transaction, caller: &Caller, new: &NewInvite) -> Result<(), Error<Refusal>> {
    new.check().map_err(Refusal::BadDetails)?;
    check_workspaces(tx, caller, &new.details.workspaces).await?;
    if new.details.sends_mail { Ok(()) } else { require_links_allowed(tx, caller).await }
}

/// That these workspaces can be joined with these roles.
pub(super) async fn check_workspaces(
    tx: &mut Transaction,
    caller: &Caller,
    grants: &[WorkspaceGrant],
) -> Result<(), Error<Refusal>> {
    for grant in grants {
        check_workspace(tx, caller, grant).await?;
    }
    Ok(())
}

pub(super) async fn check_workspace(
    tx: &mut Transaction,
    caller: &Caller,
    grant: &WorkspaceGrant,
) -> Result<(), Error<Refusal>> {
    if !workspaces::Role::GIVEN.contains(&grant.role) {
        return Err(Refusal::WorkspaceRole(grant.role).into());
    }
    let found = workspaces::find_in(tx, &caller.organization.id, &grant.workspace_id).await?;
    let can_be_joined = found.is_some_and(|workspace| !workspace.is_default && workspace.archived_at.is_none());
    if caller.organization.kind == Kind::Enterprise || !can_be_joined {
        return Err(Refusal::Workspace(grant.workspace_id.clone()).into());
    }
    Ok(())
}

/// Inserts an invite, in the place of one that has expired if there is one, and says which. Returns its token too.
///
/// Expired ones are looked for only when something is in the way, which is rare. Whoever is in the way may be gone when it
/// is looked for, as others act at the same time; or it was an invite that this one's place is taken by: then there is
/// another try, with another id.
async fn insert_or_replace_expired(
    tx: &mut Transaction,
    caller: &Caller,
    invite: &mut Invite,
) -> Result<(Token, Option<InviteId>), Error<Refusal>> {
    let organization = &caller.organization.id;
    let mut superseded = None;
    for _ in 0..INSERT_TRIES {
        let token = links::new_token(&invite.id)?;
        if insert(tx, caller, invite, &token).await? {
            return Ok((token, superseded));
        }
        let closed = rows::close_expired_of_address(tx, organization, &invite.canonical_address).await?;
        if closed.is_none()
            && let Some(open) = rows::find_open_of_address(tx, organization, &invite.canonical_address).await?
        {
            return Err(Refusal::AlreadyInvited(open).into());
        }
        superseded = closed.or(superseded);
        invite.id = InviteId::new(tx)?;
    }
    Err(Failure::Overloaded.into())
}

async fn insert(tx: &mut Transaction, caller: &Caller, invite: &Invite, token: &Token) -> Result<bool, Failure> {
    let row = rows::NewRow {
        invite,
        tolerant_address: &addresses::tolerant(&invite.canonical_address),
        invited_by_key: if let Actor::AdminKey(key) = &caller.actor { Some(key) } else { None },
        token_digest: &token.digest(),
    };
    rows::insert(tx, &caller.organization.id, &row).await
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
    create(tx, vault, caller, &NewInvite { group_ids, ..NewInvite::plain(invite.address, invite.role) }).await
}

/// The groups that a new invite names; none when it names none.
pub(super) async fn check_groups(
    tx: &mut Transaction,
    caller: &Caller,
    ids: &[GroupId],
) -> Result<Option<NamedGroups>, Error<Refusal>> {
    if ids.is_empty() {
        return Ok(None);
    }
    caller.require_scope(Scope::WriteRbacGroups).map_err(Refusal::MissingScope)?;
    if caller.organization.kind == Kind::Platform {
        return Err(Refusal::GroupsNotSupported.into());
    }
    groups::check_named(tx, caller, ids).await.map(Some).map_err(|error| error.map_refusal(Refusal::Group))
}
