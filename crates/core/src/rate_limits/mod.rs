//! Rate limits of what an organization's keys may ask of models and their tools (spec section 8.11). Admit keeps and shows
//! them; whoever serves the requests holds them.
//!
//! Every organization has the same table of groups with their limits. A workspace can be given limits of its own; where
//! one is above the organization's, the lower counts. How often programs may call Admit itself is another matter
//! ([`crate::rate_windows`]).

mod operations;
mod refusal;
mod rows;
mod table;
#[cfg(test)]
mod tests;

pub use operations::{CHANGES_LIMIT, Change, Filter, VALUE_LIMIT, list, list_of_workspace, set};
pub use refusal::Refusal;
pub use table::{GROUPS, Group, GroupType};

use crate::ids::{RateLimitId, WorkspaceId};

/// What is limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Limiter {
    /// Requests in a minute.
    RequestsPerMinute,
    /// Input tokens in a minute.
    InputTokensPerMinute,
    /// Input tokens in a minute, those from the cache not counted.
    InputTokensPerMinuteCacheAware,
    /// Output tokens in a minute.
    OutputTokensPerMinute,
    /// Tokens in a minute.
    TokensPerMinute,
    /// Tokens in a day.
    TokensPerDay,
    /// Uses of tools in a second.
    ToolUsesPerSecond,
    /// Input tokens in a minute in fast mode, those from the cache not counted.
    FastInputTokensPerMinuteCacheAware,
    /// Output tokens in a minute in fast mode.
    FastOutputTokensPerMinute,
    /// Requests of a batch that wait to be processed. No workspace sets it.
    EnqueuedBatchRequests,
}

impl Limiter {
    /// Those that a workspace can set (spec section 8.11).
    pub const SETTABLE: [Self; 9] = [
        Self::RequestsPerMinute,
        Self::InputTokensPerMinute,
        Self::InputTokensPerMinuteCacheAware,
        Self::OutputTokensPerMinute,
        Self::TokensPerMinute,
        Self::TokensPerDay,
        Self::ToolUsesPerSecond,
        Self::FastInputTokensPerMinuteCacheAware,
        Self::FastOutputTokensPerMinute,
    ];

    /// The spelling on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RequestsPerMinute => "requests_per_minute",
            Self::InputTokensPerMinute => "input_tokens_per_minute",
            Self::InputTokensPerMinuteCacheAware => "input_tokens_per_minute_cache_aware",
            Self::OutputTokensPerMinute => "output_tokens_per_minute",
            Self::TokensPerMinute => "tokens_per_minute",
            Self::TokensPerDay => "tokens_per_day",
            Self::ToolUsesPerSecond => "tool_uses_per_second",
            Self::FastInputTokensPerMinuteCacheAware => "fast_itpmca",
            Self::FastOutputTokensPerMinute => "fast_otpm",
            Self::EnqueuedBatchRequests => "enqueued_batch_requests",
        }
    }
}

/// The text is nothing that a workspace limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownLimiter;

impl std::str::FromStr for Limiter {
    type Err = UnknownLimiter;

    fn from_str(text: &str) -> Result<Self, UnknownLimiter> {
        Self::SETTABLE.into_iter().find(|limiter| limiter.as_str() == text).ok_or(UnknownLimiter)
    }
}

/// The limits of a group in an organization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateLimit {
    /// Its id, another one in every organization.
    pub id: RateLimitId,
    /// The group, the same in every organization.
    pub group: &'static Group,
}

/// The limits of a group in a workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkspaceRateLimit {
    /// The organization's limits of the same group.
    pub rate_limit: RateLimit,
    /// Which workspace.
    pub workspace: WorkspaceId,
    /// Its limits.
    pub limits: Vec<WorkspaceLimit>,
}

/// One limit in a workspace; its own or the organization's, at least one of which is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WorkspaceLimit {
    /// What is limited.
    pub limiter: Limiter,
    /// The workspace's own limit.
    pub own: Option<i64>,
    /// The organization's limit.
    pub of_organization: Option<i64>,
}
