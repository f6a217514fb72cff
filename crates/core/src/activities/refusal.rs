//! Why the feed was refused.

/// Why the feed was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The caller may not read the feed.
    NotAllowed,
    /// The cursor names no activity of this feed.
    UnknownCursor,
    /// The feed has no such activity.
    NotFound,
}

impl admit_store::Refusal for Refusal {}
