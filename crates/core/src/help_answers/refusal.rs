//! Why an act on answers was refused.

/// Why an act on answers was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Whoever asks does not manage members.
    NotAllowed,
    /// The comment has more than [`super::COMMENT_LIMIT`] characters, or some that can't be shown.
    BadComment,
    /// Too many answers came from this network.
    TooMany {
        /// When the next one is taken.
        retry_after_seconds: i64,
    },
}

impl admit_store::Refusal for Refusal {}
