//! Organizations: who the house belongs to. The kind decides which roles and routes exist (spec section 7).

mod rows;

use std::fmt;
use std::str::FromStr;

pub(crate) use rows::none_exists;
pub use rows::{find, insert};

use crate::ids::OrganizationId;

/// What an organization is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Workspaces and API keys for programs.
    Platform,
    /// Groups and custom roles for people; belongs to a parent organization.
    Enterprise,
}

impl Kind {
    /// The spelling in the database, on the command line and in forms.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Platform => "platform",
            Self::Enterprise => "enterprise",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// The text is no kind of organization.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an organization's kind is `platform` or `enterprise`")]
pub struct UnknownKind;

impl FromStr for Kind {
    type Err = UnknownKind;

    fn from_str(text: &str) -> Result<Self, UnknownKind> {
        match text {
            "platform" => Ok(Self::Platform),
            "enterprise" => Ok(Self::Enterprise),
            _ => Err(UnknownKind),
        }
    }
}

/// An organization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organization {
    /// Its id.
    pub id: OrganizationId,
    /// Its name, as people see it.
    pub name: String,
    /// What it is for.
    pub kind: Kind,
}
