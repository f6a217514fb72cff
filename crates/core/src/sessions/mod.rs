//! Sessions: a browser that a person is signed in with. The cookie holds a token; only its digest is stored.
//!
//! A session ends when the person ends it, 30 days after it began, or after 7 days without use.

mod operations;
mod rows;
#[cfg(test)]
mod tests;

pub use operations::{end, end_own, list, recognize, touch};
pub(crate) use operations::{end_all_of, open};

use admit_store::Timestamp;

use crate::ids::SessionId;
use crate::people::Person;

/// How long a session lives at most.
pub const LIFETIME_SECONDS: i64 = 30 * 24 * 3600;
/// How long it lives without being used.
pub const IDLE_LIFETIME_SECONDS: i64 = 7 * 24 * 3600;

/// A session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its id, which is not its cookie.
    pub id: SessionId,
    /// When the person signed in.
    pub created_at: Timestamp,
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
