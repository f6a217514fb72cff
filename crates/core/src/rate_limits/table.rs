//! The groups that every organization has, with their limits. Fixed: who wants others changes this table.

use super::Limiter::{
    self, EnqueuedBatchRequests, InputTokensPerMinuteCacheAware, OutputTokensPerMinute, RequestsPerMinute,
    ToolUsesPerSecond,
};

/// What a group's limits are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GroupType {
    /// Models that share their limits.
    ModelGroup,
    /// Batches of requests.
    Batch,
    /// Counting tokens.
    TokenCount,
    /// Files.
    Files,
    /// Skills.
    Skills,
    /// Searches in the web.
    WebSearch,
}

impl GroupType {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Batch, Self::Files, Self::ModelGroup, Self::Skills, Self::TokenCount, Self::WebSearch];

    /// The spelling on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ModelGroup => "model_group",
            Self::Batch => "batch",
            Self::TokenCount => "token_count",
            Self::Files => "files",
            Self::Skills => "skills",
            Self::WebSearch => "web_search",
        }
    }
}

/// What shares its limits.
#[derive(Debug, PartialEq, Eq)]
pub struct Group {
    /// Its id.
    pub id: &'static str,
    /// What its limits are about.
    pub kind: GroupType,
    /// The name of a model group, for people; empty for every other.
    pub display_name: &'static str,
    /// The full names and the aliases of a model group's models; empty for every other.
    pub models: &'static [&'static str],
    /// What an organization may use of it.
    pub limits: &'static [(Limiter, i64)],
}

/// All groups, in the order of every list.
pub const GROUPS: &[Group] = &[
    Group {
        id: "rlg_01LoM9yvKxYp4WsnQg2RbTc8",
        kind: GroupType::ModelGroup,
        display_name: "Claude Opus 4",
        models: &[
            "claude-opus-4-5-20251101",
            "claude-opus-4-5",
            "claude-opus-4-1-20250805",
            "claude-opus-4-1",
            "claude-opus-4-20250514",
            "claude-opus-4-0",
        ],
        limits: &[
            (RequestsPerMinute, 4_000),
            (InputTokensPerMinuteCacheAware, 2_000_000),
            (OutputTokensPerMinute, 400_000),
        ],
    },
    Group {
        id: "rlg_01UkD3fHeZ7mVtXaJ5NwPq6G",
        kind: GroupType::ModelGroup,
        display_name: "Claude Sonnet 4",
        models: &["claude-sonnet-4-5-20250929", "claude-sonnet-4-5", "claude-sonnet-4-20250514", "claude-sonnet-4-0"],
        limits: &[
            (RequestsPerMinute, 4_000),
            (InputTokensPerMinuteCacheAware, 2_000_000),
            (OutputTokensPerMinute, 400_000),
        ],
    },
    Group {
        id: "rlg_01ByS8cQrE2uKhTd9MxVj4Fz",
        kind: GroupType::ModelGroup,
        display_name: "Claude Haiku 4",
        models: &["claude-haiku-4-5-20251001", "claude-haiku-4-5"],
        limits: &[
            (RequestsPerMinute, 4_000),
            (InputTokensPerMinuteCacheAware, 4_000_000),
            (OutputTokensPerMinute, 800_000),
        ],
    },
    Group {
        id: "rlg_01QmF7tPzD3yLgKe9XwBn5Ru",
        kind: GroupType::ModelGroup,
        display_name: "Claude Haiku 3.5",
        models: &["claude-3-5-haiku-20241022", "claude-3-5-haiku-latest"],
        limits: &[
            (RequestsPerMinute, 4_000),
            (InputTokensPerMinuteCacheAware, 400_000),
            (OutputTokensPerMinute, 80_000),
        ],
    },
    Group {
        id: "rlg_01NaW6gYtR4pLeXk7CvHs3Jd",
        kind: GroupType::Batch,
        display_name: "",
        models: &[],
        limits: &[(RequestsPerMinute, 4_000), (EnqueuedBatchRequests, 500_000)],
    },
    Group {
        id: "rlg_01GqZ5bUmT9hFdKr2WxNy8Pe",
        kind: GroupType::TokenCount,
        display_name: "",
        models: &[],
        limits: &[(RequestsPerMinute, 8_000)],
    },
    Group {
        id: "rlg_01VcJ7sXwL3nAtGf6QeRk5Mh",
        kind: GroupType::Files,
        display_name: "",
        models: &[],
        limits: &[(RequestsPerMinute, 100)],
    },
    Group {
        id: "rlg_01HxP2dYvN8kBqMs4ZtUg9Ca",
        kind: GroupType::Skills,
        display_name: "",
        models: &[],
        limits: &[(RequestsPerMinute, 100)],
    },
    Group {
        id: "rlg_01TeR4jKzF6wDnVb3LyXm7Qs",
        kind: GroupType::WebSearch,
        display_name: "",
        models: &[],
        limits: &[(ToolUsesPerSecond, 30)],
    },
];
