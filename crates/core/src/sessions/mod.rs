//! Sessions: a browser that a person is signed in with. The cookie holds a token; only its digest is stored.
//!
//! A session ends when the person ends it, 30 days after it began, or after 7 days without use. What hands out power that
//! outlasts it asks for a fresh sign-in long before (AC-60): see [`SignedIn::freshness`].

mod operations;
mod rows;
#[cfg(test)]
mod tests;

pub(crate) use operations::{Proof, end_all_of, open};
pub use operations::{end, end_others, end_own, list, recognize, touch};

use admit_store::Timestamp;

use crate::ids::SessionId;
use crate::people::Person;

/// How long a session lives at most.
pub const LIFETIME_SECONDS: i64 = 30 * 24 * 3600;
/// How long it lives without being used.
pub const IDLE_LIFETIME_SECONDS: i64 = 7 * 24 * 3600;

/// How long a sign-in counts as fresh, unless it is set otherwise.
pub const FRESH_SECONDS: i64 = 15 * 60;

/// A session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its id, which is not its cookie.
    pub id: SessionId,
    /// When the person signed in.
    pub created_at: Timestamp,
    /// When the person last proved who they are, by their mail or by a link of whoever runs the server; `None` when they came
    /// in by an invitation.
    pub proven_at: Option<Timestamp>,
    /// When it was last used, to within an hour.
    pub last_seen_at: Timestamp,
    /// From which network address it began.
    pub ip_address: Option<String>,
    /// With which browser.
    pub user_agent: Option<String>,
}

/// A session that a cookie proved, and whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// The session.
    pub session: Session,
    /// The person.
    pub person: Person,
}
