//! Who acts, in which organization, with what credential, from where.

use admit_store::Timestamp;

use crate::credentials::{MissingScope, Scope, Scopes};
use crate::ids::{KeyId, PersonId, ServiceAccountId};
use crate::organizations::Organization;

/// Who acts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Actor {
    /// A person with a session or an access token.
    Person(PersonId),
    /// A program with an admin key.
    AdminKey(KeyId),
    /// A program with an API key.
    ApiKey {
        /// Which key.
        id: KeyId,
        /// For whom it acts; a key with scopes acts for nobody.
        principal: Option<Principal>,
    },
    /// Somebody who has shown no more than an address.
    Unauthenticated(String),
    /// Whoever runs the server: the command line, the first set-up.
    System,
}

impl Actor {
    /// The person who acts, by hand or through a key of their own.
    pub fn person(&self) -> Option<&PersonId> {
        match self {
            Self::Person(person) | Self::ApiKey { principal: Some(Principal::Person(person)), .. } => Some(person),
            _ => None,
        }
    }
}

/// For whom an API key acts, with whose rights.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Principal {
    /// A member.
    Person(PersonId),
    /// A service account.
    ServiceAccount(ServiceAccountId),
}

/// What a caller has proven itself with, which bounds what it reaches (spec section 1.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Credential {
    /// A browser's session, or the command line of whoever runs the server.
    Direct,
    /// An admin key: everything but service accounts.
    AdminKey,
    /// A key of an enterprise organization: what its scopes say.
    ScopedKey(Scopes),
    /// An API key that is tied to no workspace: what its principal may do, but service accounts.
    PrincipalKey,
    /// An access token of a person: what that person may do.
    AccessToken,
}

impl Credential {
    /// Whether a person acts with it, and not a program of theirs with a key: at a browser, or through a program that they
    /// have let in.
    pub(crate) fn is_in_person(self) -> bool {
        matches!(self, Self::Direct | Self::AccessToken)
    }
}

/// Where a call comes from, as the activities record it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The network address of the client.
    pub ip_address: Option<String>,
    /// What the client says it is; cut to 256 characters by the face.
    pub user_agent: Option<String>,
}

/// Until when whoever acts counts as freshly signed in. What hands out power that outlasts a session, or gives it away for
/// good, asks for that of a person at a browser (AC-60): the browser may have been left open, or its session stolen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// It is not asked: a program acts, which can't sign in, or whoever runs the server.
    NotAsked,
    /// Until this moment.
    Until(Timestamp),
    /// Not at all: the person came in by an invitation and has not signed in since.
    Never,
}

impl Freshness {
    /// Whether it is enough at `now`.
    pub fn holds_at(self, now: Timestamp) -> bool {
        match self {
            Self::NotAsked => true,
            Self::Until(end) => now < end,
            Self::Never => false,
        }
    }
}

/// A proven caller: credential or session and organization were checked once, and are carried by this type from there.
#[derive(Clone, Debug)]
pub struct Caller {
    /// The organization the call acts in.
    pub organization: Organization,
    /// Who acts.
    pub actor: Actor,
    /// With what.
    pub credential: Credential,
    /// Until when they count as freshly signed in.
    pub freshness: Freshness,
    /// From where.
    pub origin: Origin,
}

impl Caller {
    /// Whoever runs the server, acting in this organization.
    pub(crate) fn operator(organization: Organization, origin: &Origin) -> Self {
        let (actor, credential, freshness) = (Actor::System, Credential::Direct, Freshness::NotAsked);
        Self { organization, actor, credential, freshness, origin: origin.clone() }
    }

    /// Refuses, with `refusal`, a person at a browser whose sign-in is not fresh at `now` (AC-60).
    pub(crate) fn prove_fresh<R>(&self, now: Timestamp, refusal: R) -> Result<(), R> {
        if self.freshness.holds_at(now) { Ok(()) } else { Err(refusal) }
    }

    /// Whether the credential's scopes let it do this. Only keys with scopes are bound by them.
    pub fn has_scope(&self, scope: Scope) -> bool {
        match self.credential {
            Credential::ScopedKey(scopes) => scopes.allow(scope),
            Credential::Direct | Credential::AdminKey | Credential::PrincipalKey | Credential::AccessToken => true,
        }
    }

    /// Refuses a key without this scope.
    ///
    /// # Errors
    /// [`MissingScope`].
    pub fn require_scope(&self, needed: Scope) -> Result<(), MissingScope> {
        match self.credential {
            Credential::ScopedKey(held) if !held.allow(needed) => Err(MissingScope { held, needed }),
            _ => Ok(()),
        }
    }
}
