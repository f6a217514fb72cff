//! The history of an invite: what happened to it, who did it, and what can be done with it now.

use std::collections::{BTreeSet, HashMap};

use admit_store::{Error, Failure, Timestamp, Transaction};

use super::changing::require_links_allowed;
use super::describing::{DescribedInvite, Inviter, find_described};
use super::prove;
use crate::activities::{self, FeedActor, Recorded};
use crate::caller::Caller;
use crate::ids::{InviteId, KeyId, PersonId};
use crate::invites::{Refusal, Status, rows};
use crate::outbox::{self, MailTry};
use crate::roles::Role;
use crate::workspaces;

/// Inviters to choose from, at most: so many people, and so many keys.
const INVITERS_LIMIT: i64 = 50;
/// Tries of its mails that a history tells, at most; the newest.
const TRIES_LIMIT: i64 = 50;
/// What else was done with an invite that a history tells, at most.
const ACTIVITIES_LIMIT: i64 = 100;

/// An invite, with all that happened to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    /// The invite.
    pub described: DescribedInvite,
    /// Who invited.
    pub inviter: Who,
    /// The names of the workspaces that it leads to.
    pub workspaces: Vec<String>,
    /// What happened, the oldest first.
    pub events: Vec<Event>,
    /// What the caller may do with it now.
    pub acts: Acts,
}

/// What the caller may do with an invite. The acts themselves refuse what is not allowed; this saves asking in vain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Acts {
    /// Resend, extend, change and revoke it.
    pub change: bool,
    /// Get a link to pass on.
    pub take_link: bool,
    /// Invite its address again.
    pub invite_again: bool,
}

/// One thing that happened to an invite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// When.
    pub at: Timestamp,
    /// What.
    pub what: Happening,
    /// Who did it; none where nobody did.
    pub by: Option<Who>,
}

/// Who did something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// A person, by name, or by address without one.
    Person(String),
    /// A program, by the name of its admin key.
    AdminKey(String),
    /// The invited person, or whoever holds the link.
    Invited,
    /// Whoever runs the server, or a program with another credential.
    System,
}

/// What happened to an invite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happening {
    /// It was made.
    Made,
    /// Its mail was handed to the mail server.
    MailSent,
    /// Its mail could not be delivered, for this reason.
    MailFailed(String),
    /// Its mail was not sent any more.
    MailDropped,
    /// It was mailed again, with a new link.
    Resent,
    /// A new link was handed out.
    LinkShown,
    /// It expires at another time.
    Extended,
    /// It gives another role.
    RoleChanged {
        /// Before.
        from: Option<Role>,
        /// After.
        to: Option<Role>,
    },
    /// It leads to other groups or workspaces.
    Changed,
    /// Somebody with its link asked for a new one.
    RenewalAsked,
    /// It was accepted.
    Accepted,
    /// It was declined.
    Declined,
    /// It was revoked.
    Revoked,
    /// It was taken off the list of open ones after it had expired.
    TakenOff,
    /// Its time was over.
    Expired,
}

/// Somebody who has invited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedInviter {
    /// Who.
    pub inviter: Inviter,
    /// The person's name, or address without one; the key's name.
    pub name: String,
}

/// Those who have invited anybody, to choose from: the first fifty people and the first fifty keys.
///
/// # Errors
/// [`Refusal::NotAllowed`].
pub async fn list_inviters(tx: &mut Transaction, caller: &Caller) -> Result<Vec<NamedInviter>, Error<Refusal>> {
    prove(tx, caller).await?;
    let organization = &caller.organization.id;
    let people = rows::list_inviting_people(tx, organization, INVITERS_LIMIT).await?;
    let keys = rows::list_inviting_keys(tx, organization, INVITERS_LIMIT).await?;
    let people = people.into_iter().map(|named| NamedInviter { inviter: Inviter::Person(named.id), name: named.name });
    let keys = keys.into_iter().map(|named| NamedInviter { inviter: Inviter::AdminKey(named.id), name: named.name });
    Ok(people.chain(keys).collect())
}

/// The names of these inviters. One that is not the organization's is left out.
///
/// # Errors
/// [`Refusal::NotAllowed`].
pub async fn name_inviters(
    tx: &mut Transaction,
    caller: &Caller,
    inviters: &[Inviter],
) -> Result<HashMap<Inviter, String>, Error<Refusal>> {
    prove(tx, caller).await?;
    let people: BTreeSet<&str> = inviters.iter().filter_map(|inviter| inviter.person().map(PersonId::as_str)).collect();
    let keys: BTreeSet<&str> = inviters.iter().filter_map(|inviter| inviter.key().map(KeyId::as_str)).collect();
    let people: Vec<&str> = people.into_iter().collect();
    let keys: Vec<&str> = keys.into_iter().collect();
    let people = rows::names_of_people(tx, &people).await?;
    let keys = rows::names_of_keys(tx, &caller.organization.id, &keys).await?;
    let people = people.into_iter().map(|named| (Inviter::Person(named.id), named.name));
    Ok(people.chain(keys.into_iter().map(|named| (Inviter::AdminKey(named.id), named.name))).collect())
}

/// One invite with its history.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotFound`].
pub async fn history(tx: &mut Transaction, caller: &Caller, id: &InviteId) -> Result<History, Error<Refusal>> {
    let described = find_described(tx, caller, id).await?;
    let organization = &caller.organization.id;
    let recorded = activities::list_of_invite(tx, organization, id, ACTIVITIES_LIMIT).await?;
    let keys = recorded.iter().filter_map(|recorded| match &recorded.actor {
        FeedActor::AdminKey(id) => Some(Inviter::AdminKey(KeyId::from(id.as_str()))),
        _ => None,
    });
    let named: Vec<Inviter> = keys.chain(described.inviter.clone()).collect();
    let names = name_inviters(tx, caller, &named).await?;
    let inviter = match &described.inviter {
        Some(inviter) => who(inviter, &names),
        None => Who::System,
    };
    let mut workspaces = Vec::new();
    for grant in &described.details.workspaces {
        workspaces.extend(workspaces::find_in(tx, organization, &grant.workspace_id).await?.map(|found| found.name));
    }
    let now = tx.now();
    let mut events = vec![Event { at: described.invite.invited_at, what: Happening::Made, by: Some(inviter.clone()) }];
    let tries = outbox::tries_of_invite(tx, organization, id, TRIES_LIMIT).await?;
    events.extend(tries.into_iter().rev().map(of_try));
    events.extend(recorded.iter().filter_map(|recorded| of_activity(recorded, &names)));
    if let (Some(at), Some(person)) = (described.invite.accepted_at, rows::accepted_by(tx, organization, id).await?) {
        events.push(Event { at, what: Happening::Accepted, by: Some(Who::Person(person.name)) });
    }
    let expires_at = described.invite.expires_at;
    if described.invite.status(now) == Status::Expired {
        events.push(Event { at: expires_at, what: Happening::Expired, by: None });
    }
    // Stable: what happened in the same moment stays in the order in which it was put here.
    events.sort_by_key(|event| event.at);
    Ok(History { acts: acts(tx, caller, &described).await?, described, inviter, workspaces, events })
}

fn of_try(tried: MailTry) -> Event {
    let what = match tried.outcome.as_str() {
        "sent" => Happening::MailSent,
        "failed" => Happening::MailFailed(tried.detail.unwrap_or_default()),
        _ => Happening::MailDropped,
    };
    Event { at: tried.at, what, by: None }
}

fn of_activity(recorded: &Recorded, names: &HashMap<Inviter, String>) -> Option<Event> {
    let what = match recorded.kind.as_str() {
        "org_user_invite_re_sent" => Happening::Resent,
        "org_user_invite_link_shown" => Happening::LinkShown,
        "org_user_invite_updated" => of_update(recorded),
        "org_user_invite_rejected" => Happening::Declined,
        "org_user_invite_deleted" => Happening::Revoked,
        "org_user_invite_dismissed" => Happening::TakenOff,
        "org_user_invite_renewal_asked" => Happening::RenewalAsked,
        _ => return None,
    };
    let by = match &recorded.actor {
        FeedActor::User { address: Some(address), .. } => Who::Person(address.clone()),
        FeedActor::AdminKey(id) => who(&Inviter::AdminKey(KeyId::from(id.as_str())), names),
        FeedActor::Unauthenticated(_) => Who::Invited,
        FeedActor::User { address: None, .. } | FeedActor::ApiKey(_) | FeedActor::Operator => Who::System,
    };
    Some(Event { at: recorded.created_at, what, by: Some(by) })
}

fn of_update(recorded: &Recorded) -> Happening {
    let updates = recorded.details.get("updates").and_then(|updates| updates.as_array());
    let find = |property: &str| {
        let mut updates = updates.into_iter().flatten();
        updates.find(|update| update.get("type").and_then(|kind| kind.as_str()) == Some(property))
    };
    if find("expires_at").is_some() {
        return Happening::Extended;
    }
    let Some(role) = find("role") else { return Happening::Changed };
    let value = |name: &str| role.get(name).and_then(|value| value.as_str()).and_then(|role| role.parse().ok());
    Happening::RoleChanged { from: value("previous_value"), to: value("current_value") }
}

fn who(inviter: &Inviter, names: &HashMap<Inviter, String>) -> Who {
    match (inviter, names.get(inviter).cloned()) {
        (Inviter::Person(_), Some(name)) => Who::Person(name),
        (Inviter::AdminKey(_), Some(name)) => Who::AdminKey(name),
        (_, None) => Who::System,
    }
}

async fn acts(tx: &mut Transaction, caller: &Caller, described: &DescribedInvite) -> Result<Acts, Error<Refusal>> {
    let assignable = prove(tx, caller).await?.assignable_roles(caller.organization.kind);
    if !assignable.contains(&described.invite.role) {
        return Ok(Acts::default());
    }
    Ok(match described.invite.status(tx.now()) {
        Status::Pending => Acts { change: true, take_link: may_take_link(tx, caller).await?, invite_again: false },
        Status::Expired => Acts { invite_again: described.chain.superseded_by.is_none(), ..Acts::default() },
        Status::Accepted | Status::Deleted | Status::Declined => Acts::default(),
    })
}

async fn may_take_link(tx: &mut Transaction, caller: &Caller) -> Result<bool, Failure> {
    match require_links_allowed(tx, caller).await {
        Ok(()) => Ok(true),
        Err(Error::Refused(_)) => Ok(false),
        Err(Error::Failed(failure)) => Err(failure),
    }
}
