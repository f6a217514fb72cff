//! Workspaces: where the work of an organization is kept apart, each with members, keys and limits of its own (spec
//! section 8.4).
//!
//! A workspace is active until it is archived, which is for good and archives its API keys with it. Every organization has
//! one default workspace from the start: it keeps its name, is never archived, and its members are the organization's own.

mod operations;
mod refusal;
mod residency;
mod role;
mod rows;
#[cfg(test)]
mod tests;

pub use operations::{
    COLORS, Change, Details, NAME_LIMIT, NewWorkspace, ResidencyChange, TAG_KEY_LIMIT, TAG_VALUE_LIMIT, TAGS_LIMIT,
    archive, create, find, list, search, update,
};
pub use refusal::Refusal;
pub use residency::{AllowedGeos, DataResidency, Geo, WORKSPACE_GEO};
pub use role::{Role, UnknownRole};
pub(crate) use rows::{count_active_up_to, insert_default, list_active, list_worked_in};
pub use rows::{default_of, find_in};

use std::collections::BTreeMap;

use admit_store::Timestamp;

use crate::ids::WorkspaceId;

/// The tags of a workspace: words of its organization's own, by their keys.
pub type Tags = BTreeMap<String, String>;

/// A workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workspace {
    /// Its id.
    pub id: WorkspaceId,
    /// Its name; other workspaces may have the same.
    pub name: String,
    /// Whether it is its organization's default workspace.
    pub is_default: bool,
    /// Its colour, as `#RRGGBB`.
    pub display_color: String,
    /// A UUID that it gets once.
    pub compartment_id: String,
    /// Where its inference may run.
    pub data_residency: DataResidency,
    /// Its tags.
    pub tags: Tags,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was archived; it is active until then.
    pub archived_at: Option<Timestamp>,
}

/// Which workspaces to list. Every condition must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Also archived ones.
    pub includes_archived: bool,
    /// Also the default workspace.
    pub includes_default: bool,
    /// Only these. Ids of nothing, or of what the rest of the filter leaves out, are left out.
    pub ids: Option<Vec<String>>,
}
