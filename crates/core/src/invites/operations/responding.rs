//! What invited people do: look, accept, decline, ask again.

use admit_store::{Error, Failure, Transaction};

use crate::activities::{self, Activity};
use crate::addresses::Address;
use crate::caller::{Actor, Origin};
use crate::groups;
use crate::ids::InviteId;
use crate::invites::details::{DECLINE_REASON_LIMIT, is_showable};
use crate::invites::{AcceptRefusal, Invitation, Status, links, rows};
use crate::members::{self, NewMember};
use crate::names::parse_name;
use crate::organizations::{Kind, Organization};
use crate::outbox::{self, NewMessage, Template};
use crate::people::{self, Person};
use crate::secrets::{Token, Vault};
use crate::sessions::{self, SignedIn};
use crate::workspace_members::{self, WorkspaceMember};

/// Administrators who are told that somebody asks for a new invitation, at most.
const ADMINISTRATORS_TOLD: i64 = 10;

/// By what an invited person refers to an invite.
#[derive(Clone, Debug)]
pub enum Presented {
    /// The token of the mailed link.
    Link(Token),
    /// The invite's id; good only for the person it is for, signed in.
    Id(InviteId),
}

/// A person joined.
#[derive(Clone, Debug)]
pub struct Accepted {
    /// The organization joined.
    pub organization: Organization,
    /// The session of a person who is new, for the cookie.
    pub session: Option<Token>,
}

/// What is behind a link or an id, for its page. Changes nothing, however often a scanner opens it.
///
/// # Errors
/// [`AcceptRefusal::Unknown`].
pub async fn look_up(
    tx: &mut Transaction,
    presented: &Presented,
    signed_in: Option<&SignedIn>,
) -> Result<Invitation, Error<AcceptRefusal>> {
    let found = match presented {
        Presented::Link(token) => find_by_link(tx, token).await?,
        Presented::Id(id) => {
            let found = rows::find_invitation(tx, id).await?;
            found.filter(|invitation| signed_in.is_some_and(|signed_in| is_for(invitation, &signed_in.person)))
        }
    };
    found.ok_or(AcceptRefusal::Unknown.into())
}

/// Whether a link is the invite's newest: an older one is dead, and its mail not worth sending.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn is_current(tx: &mut Transaction, id: &InviteId, token: &str) -> Result<bool, Failure> {
    let found = find_by_link(tx, &Token::from(token.to_owned())).await?;
    Ok(found.is_some_and(|invitation| invitation.invite.id == *id))
}

async fn find_by_link(tx: &mut Transaction, token: &Token) -> Result<Option<Invitation>, Failure> {
    let Some(id) = links::invite_of(token) else { return Ok(None) };
    rows::find_invitation_by_link(tx, &id, &token.digest()).await
}

/// What the mails about an invite say; `None` when there is no such invite. An invitation whose status is not `Pending` any
/// more is not to be sent; that somebody asks for a new one is told when the status is something else.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn look_up_for_mail(tx: &mut Transaction, id: &InviteId) -> Result<Option<Invitation>, Failure> {
    rows::find_invitation(tx, id).await
}

/// Accepts: makes the person (when new, with `name`), the membership and the session, in one.
///
/// # Errors
/// Every [`AcceptRefusal`]; the invite is then as it was.
pub async fn accept(
    tx: &mut Transaction,
    presented: &Presented,
    name: &str,
    signed_in: Option<&SignedIn>,
    origin: &Origin,
) -> Result<Accepted, Error<AcceptRefusal>> {
    let invitation = look_up_open(tx, presented, signed_in).await?;
    let (person, session) = match signed_in {
        Some(signed_in) => (signed_in.person.clone(), None),
        None => {
            let person = new_person(tx, &invitation, name).await?;
            let session = sessions::open(tx, &person.id, sessions::Proof::Invitation, origin).await?;
            (person, Some(session))
        }
    };
    if !rows::accept(tx, &invitation.invite.id, &person.id).await? {
        return Err(AcceptRefusal::Over(Box::new(invitation)).into());
    }
    join(tx, &invitation, &person, origin).await?;
    Ok(Accepted { organization: invitation.organization, session })
}

async fn join(tx: &mut Transaction, invitation: &Invitation, person: &Person, origin: &Origin) -> Result<(), Failure> {
    let organization = &invitation.organization.id;
    let actor = Actor::Person(person.id.clone());
    let role = invitation.invite.role;
    let accepted = Activity::OrgUserInviteAccepted { invite_id: &invitation.invite.id, user_id: &person.id };
    activities::record(tx, Some(organization), &actor, origin, &accepted).await?;
    if members::add(tx, organization, &NewMember { person, role }).await? {
        let added = Activity::ClaudeUserRoleUpdated {
            user_id: &person.id,
            user_email: &person.address,
            previous_role: None,
            current_role: role,
        };
        activities::record(tx, Some(organization), &actor, origin, &added).await?;
    }
    match invitation.organization.kind {
        Kind::Enterprise => groups::join_named(tx, organization, &invitation.invite.id, person, origin).await,
        Kind::Platform => join_workspaces(tx, invitation, person, origin).await,
    }
}

async fn join_workspaces(
    tx: &mut Transaction,
    invitation: &Invitation,
    person: &Person,
    origin: &Origin,
) -> Result<(), Failure> {
    let organization = &invitation.organization.id;
    for grant in rows::workspaces_of(tx, organization, &invitation.invite.id).await? {
        let place = WorkspaceMember { person: person.id.clone(), role: grant.role };
        workspace_members::join(tx, organization, &place, &grant.workspace_id, origin).await?;
    }
    Ok(())
}

/// A new person; the address is the invite's, whatever else was sent.
async fn new_person(tx: &mut Transaction, invitation: &Invitation, name: &str) -> Result<Person, Error<AcceptRefusal>> {
    if invitation.has_account {
        return Err(AcceptRefusal::SignInFirst(Box::new(invitation.clone())).into());
    }
    let name = parse_name(name).map_err(|bad| AcceptRefusal::Name(Box::new(invitation.clone()), bad))?;
    let address = Address::parse(&invitation.invite.address).map_err(|error| Failure::Decode {
        column: "address".to_owned(),
        reason: format!("{}: {error}", invitation.invite.id),
    })?;
    Ok(people::insert(tx, &address, &name).await?)
}

/// Declines. Holding the link is enough, unless the browser is signed in as somebody else. A reason that is too long or
/// can't be shown is left out.
///
/// # Errors
/// [`AcceptRefusal::Unknown`], [`AcceptRefusal::Over`], [`AcceptRefusal::SignedInAsSomebodyElse`].
pub async fn decline(
    tx: &mut Transaction,
    presented: &Presented,
    signed_in: Option<&SignedIn>,
    reason: Option<&str>,
    origin: &Origin,
) -> Result<Invitation, Error<AcceptRefusal>> {
    let invitation = look_up_open(tx, presented, signed_in).await?;
    if !rows::decline(tx, &invitation.invite.id).await? {
        return Err(AcceptRefusal::Over(Box::new(invitation)).into());
    }
    let reason = reason.map(str::trim).filter(|reason| !reason.is_empty() && is_showable(reason, DECLINE_REASON_LIMIT));
    if let Some(reason) = reason {
        rows::note_decline_reason(tx, &invitation.organization.id, &invitation.invite.id, reason).await?;
    }
    let actor = acting_as(&invitation, signed_in);
    let rejected = Activity::OrgUserInviteRejected { invite_id: &invitation.invite.id };
    activities::record(tx, Some(&invitation.organization.id), &actor, origin, &rejected).await?;
    Ok(invitation)
}

/// Asks the organization's administrators for a new invitation, when this one expired or was revoked. They are told at
/// most once for each invite, and only if the person needs one: neither is a member nor has a newer invite. In all these
/// cases it succeeds alike, so that an old link shows nothing of what is newer than it.
///
/// # Errors
/// [`AcceptRefusal::Unknown`], and [`AcceptRefusal::Over`] when there is nothing to ask for: accepted, declined, open.
pub async fn ask_again(
    tx: &mut Transaction,
    vault: &Vault,
    presented: &Presented,
    origin: &Origin,
) -> Result<Invitation, Error<AcceptRefusal>> {
    let invitation = look_up(tx, presented, None).await?;
    if !matches!(invitation.status, Status::Expired | Status::Deleted) {
        return Err(AcceptRefusal::Over(Box::new(invitation)).into());
    }
    let organization = &invitation.organization.id;
    if needs_no_invite(tx, &invitation).await? || !rows::note_renewal_asked(tx, &invitation.invite.id).await? {
        return Ok(invitation);
    }
    let actor = acting_as(&invitation, None);
    let asked = Activity::OrgUserInviteRenewalAsked { invite_id: &invitation.invite.id };
    activities::record(tx, Some(organization), &actor, origin, &asked).await?;
    for recipient in members::governing_addresses(tx, organization, ADMINISTRATORS_TOLD).await? {
        let message = NewMessage {
            organization: Some(organization),
            template: Template::RenewalRequest,
            about: outbox::About::Invite(&invitation.invite.id),
            recipient: &recipient,
            secrets: None,
        };
        outbox::queue(tx, vault, &message).await?;
    }
    Ok(invitation)
}

async fn needs_no_invite(tx: &mut Transaction, invitation: &Invitation) -> Result<bool, Failure> {
    let (organization, address) = (&invitation.organization.id, &invitation.invite.canonical_address);
    if rows::is_pending_for_address(tx, organization, address).await? {
        return Ok(true);
    }
    let Some(person) = people::find_by_address(tx, address).await? else { return Ok(false) };
    Ok(members::find_role(tx, organization, &person.id).await?.is_some())
}

async fn look_up_open(
    tx: &mut Transaction,
    presented: &Presented,
    signed_in: Option<&SignedIn>,
) -> Result<Invitation, Error<AcceptRefusal>> {
    let invitation = look_up(tx, presented, signed_in).await?;
    if invitation.status != Status::Pending {
        return Err(AcceptRefusal::Over(Box::new(invitation)).into());
    }
    match signed_in {
        Some(signed_in) if !is_for(&invitation, &signed_in.person) => Err(AcceptRefusal::SignedInAsSomebodyElse {
            signed_in_address: signed_in.person.address.clone(),
            invitation: Box::new(invitation),
        }
        .into()),
        _ => Ok(invitation),
    }
}

fn is_for(invitation: &Invitation, person: &Person) -> bool {
    invitation.invite.canonical_address == person.canonical_address
}

fn acting_as(invitation: &Invitation, signed_in: Option<&SignedIn>) -> Actor {
    match signed_in {
        Some(signed_in) => Actor::Person(signed_in.person.id.clone()),
        None => Actor::Unauthenticated(invitation.invite.canonical_address.clone()),
    }
}
