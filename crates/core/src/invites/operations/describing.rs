//! Invites with all that is known of them.

use admit_store::{Error, Failure, Transaction};

use super::{find, looking, prove};
use crate::caller::Caller;
use crate::ids::{InviteId, KeyId, OrganizationId, PersonId};
use crate::invites::{Chain, Details, Filter, Invite, Refusal, rows};
use crate::outbox::{self, Delivery};
use crate::pages::{Found, Page, PageRequest};

/// An invite with all that is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DescribedInvite {
    /// What every invite has.
    pub invite: Invite,
    /// What this one carries besides.
    pub details: Details,
    /// Which invites it stands between.
    pub chain: Chain,
    /// Why the person said no.
    pub decline_reason: Option<String>,
    /// Who invited; none for whoever runs the server.
    pub inviter: Option<Inviter>,
    /// How far its mail has come; none when the link was not mailed.
    pub delivery: Option<Delivery>,
}

/// Who invited.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Inviter {
    /// A member.
    Person(PersonId),
    /// A program with an admin key.
    AdminKey(KeyId),
}

impl Inviter {
    /// The person, if it is one.
    pub const fn person(&self) -> Option<&PersonId> {
        match self {
            Self::Person(id) => Some(id),
            Self::AdminKey(_) => None,
        }
    }

    /// The key, if it is one.
    pub const fn key(&self) -> Option<&KeyId> {
        match self {
            Self::Person(_) => None,
            Self::AdminKey(id) => Some(id),
        }
    }
}

/// One invite, whatever has become of it, with all that is known of it.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotFound`].
pub async fn find_described(
    tx: &mut Transaction,
    caller: &Caller,
    id: &InviteId,
) -> Result<DescribedInvite, Error<Refusal>> {
    let invite = find(tx, caller, id).await?;
    describe_one(tx, &caller.organization.id, invite).await
}

/// A page of invites, whatever has become of them, the newest first.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownCursor`].
pub async fn list_described(
    tx: &mut Transaction,
    caller: &Caller,
    filter: &Filter,
    request: &PageRequest<InviteId>,
) -> Result<Page<DescribedInvite>, Error<Refusal>> {
    prove(tx, caller).await?;
    let page = rows::list_all(tx, &caller.organization.id, filter, request).await?;
    describe_page(tx, caller, page.ok_or(Refusal::UnknownCursor)?).await
}

/// The same, and what is searched for is looked for among ten thousand: the page tells where to go on.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownCursor`].
pub async fn search_described(
    tx: &mut Transaction,
    caller: &Caller,
    filter: &Filter,
    request: &PageRequest<InviteId>,
) -> Result<Found<DescribedInvite, InviteId>, Error<Refusal>> {
    prove(tx, caller).await?;
    let found = rows::search_all(tx, &caller.organization.id, filter, request).await?;
    let found = found.ok_or(Refusal::UnknownCursor)?;
    Ok(Found { page: describe_page(tx, caller, found.page).await?, further: found.further })
}

async fn describe_page(
    tx: &mut Transaction,
    caller: &Caller,
    mut page: Page<Invite>,
) -> Result<Page<DescribedInvite>, Error<Refusal>> {
    looking::add_groups(tx, caller, &mut page.items).await?;
    let items = describe(tx, &caller.organization.id, page.items).await?;
    Ok(Page { items, has_more: page.has_more })
}

pub(super) async fn describe_one(
    tx: &mut Transaction,
    organization: &OrganizationId,
    invite: Invite,
) -> Result<DescribedInvite, Error<Refusal>> {
    Ok(describe(tx, organization, vec![invite]).await?.pop().ok_or(Refusal::NotFound)?)
}

async fn describe(
    tx: &mut Transaction,
    organization: &OrganizationId,
    invites: Vec<Invite>,
) -> Result<Vec<DescribedInvite>, Failure> {
    let ids: Vec<InviteId> = invites.iter().map(|invite| invite.id.clone()).collect();
    let texts: Vec<&str> = ids.iter().map(InviteId::as_str).collect();
    let mut kept = rows::find_details(tx, organization, &texts).await?;
    let deliveries = outbox::delivery_of_invites(tx, organization, &ids).await?;
    let described = invites.into_iter().map(|invite| {
        let kept = kept.remove(&invite.id).unwrap_or_default();
        let by_person = invite.invited_by.clone().map(Inviter::Person);
        DescribedInvite {
            details: kept.details,
            chain: kept.chain,
            decline_reason: kept.decline_reason,
            inviter: by_person.or(kept.invited_by_key.map(Inviter::AdminKey)),
            // The newest is the last.
            delivery: deliveries.iter().rfind(|delivery| delivery.invite_id == invite.id).cloned(),
            invite,
        }
    });
    Ok(described.collect())
}
