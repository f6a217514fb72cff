//! Who asked for something that goes on after the request was answered: they are looked up again while it goes on, as their
//! credential may be worth less by then, or nothing.

use admit_store::{Failure, Transaction};

use super::Recognized;
use crate::caller::{Actor, Caller, Credential, Freshness, Origin};
use crate::ids::{KeyId, PersonId};
use crate::organizations::Organization;
use crate::{access_tokens, keys};

/// Who asked, and with what kind of credential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asker {
    /// Whoever runs the server.
    System,
    /// A person with a session.
    Session(PersonId),
    /// A person through a program that they let in.
    AccessToken(PersonId),
    /// A program with an admin key.
    AdminKey(KeyId),
    /// A program with an API key or a scoped key.
    ApiKey(KeyId),
}

impl Asker {
    /// Who stands behind a proven caller; `None` for somebody who has shown no more than an address.
    pub fn of(caller: &Caller) -> Option<Self> {
        Some(match &caller.actor {
            Actor::System => Self::System,
            Actor::Person(person) if caller.credential == Credential::AccessToken => Self::AccessToken(person.clone()),
            Actor::Person(person) => Self::Session(person.clone()),
            Actor::AdminKey(key) => Self::AdminKey(key.clone()),
            Actor::ApiKey { id, .. } => Self::ApiKey(id.clone()),
            Actor::Unauthenticated(_) => return None,
        })
    }

    /// The kind of credential, as it is stored.
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Session(_) => "session",
            Self::AccessToken(_) => "access_token",
            Self::AdminKey(_) => "admin_key",
            Self::ApiKey(_) => "api_key",
        }
    }

    /// The person or the key that is stored beside it.
    pub(crate) const fn ids(&self) -> (Option<&PersonId>, Option<&KeyId>) {
        match self {
            Self::System => (None, None),
            Self::Session(person) | Self::AccessToken(person) => (Some(person), None),
            Self::AdminKey(key) | Self::ApiKey(key) => (None, Some(key)),
        }
    }

    /// Reads what was stored; `None` when that is nobody.
    pub(crate) fn from_stored(kind: &str, person: Option<PersonId>, key: Option<KeyId>) -> Option<Self> {
        match (kind, person, key) {
            ("system", None, None) => Some(Self::System),
            ("session", Some(person), None) => Some(Self::Session(person)),
            ("access_token", Some(person), None) => Some(Self::AccessToken(person)),
            ("admin_key", None, Some(key)) => Some(Self::AdminKey(key)),
            ("api_key", None, Some(key)) => Some(Self::ApiKey(key)),
            _ => None,
        }
    }
}

/// The caller that somebody is now in an organization; `None` when their credential is good no more. A person may go on
/// for as long as they let any program in, not only the one that asked; that they may do it at all is not proven here.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn recognize_again(
    tx: &mut Transaction,
    organization: &Organization,
    asker: &Asker,
    origin: &Origin,
) -> Result<Option<Caller>, Failure> {
    let id = &organization.id;
    let found = match asker {
        Asker::System => Some((Actor::System, Credential::Direct)),
        Asker::Session(person) => Some((Actor::Person(person.clone()), Credential::Direct)),
        Asker::AccessToken(person) => access_tokens::has_open_grant(tx, id, person)
            .await?
            .then(|| (Actor::Person(person.clone()), Credential::AccessToken)),
        Asker::AdminKey(key) => keys::find_admin_key_by_id(tx, id, key).await?.map(|key| of(key.recognized)),
        Asker::ApiKey(key) => match keys::find_scoped_key_by_id(tx, id, key).await? {
            Some(key) => Some(of(key.recognized)),
            None => keys::find_principal_key_by_id(tx, id, key).await?.map(|key| of(key.recognized)),
        },
    };
    let caller = |(actor, credential)| Caller {
        organization: organization.clone(),
        actor,
        credential,
        // What goes on was fresh enough when it was asked for.
        freshness: Freshness::NotAsked,
        origin: origin.clone(),
    };
    Ok(found.map(caller))
}

fn of(recognized: Recognized) -> (Actor, Credential) {
    (recognized.actor, recognized.credential)
}
