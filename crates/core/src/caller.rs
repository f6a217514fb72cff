//! Who acts, in which organization, from where.

use crate::ids::{KeyId, PersonId};
use crate::organizations::Organization;

/// Who acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// A person with a session.
    Person(PersonId),
    /// A program with an admin key.
    AdminKey(KeyId),
    /// Somebody who has shown no more than an address.
    Unauthenticated(String),
    /// Whoever runs the server: the command line, the first set-up.
    System,
}

/// Where a call comes from, as the activities record it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The network address of the client.
    pub ip_address: Option<String>,
    /// What the client says it is; cut to 256 characters by the face.
    pub user_agent: Option<String>,
}

/// A proven caller: credential or session and organization were checked once, and are carried by this type from there.
#[derive(Clone, Debug)]
pub struct Caller {
    /// The organization the call acts in.
    pub organization: Organization,
    /// Who acts.
    pub actor: Actor,
    /// From where.
    pub origin: Origin,
}
