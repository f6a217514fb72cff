//! What a member may do in a workspace (spec section 8.5).

use std::fmt;
use std::str::FromStr;

/// What a member may do in a workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Takes part, without keys.
    User,
    /// Also works with keys, but sees no session traces and downloads no files.
    RestrictedDeveloper,
    /// Also works with keys.
    Developer,
    /// Everything in the workspace.
    Admin,
    /// What members with the role `billing` in the organization do in each of its workspaces; never given.
    Billing,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::User, Self::Developer, Self::RestrictedDeveloper, Self::Admin, Self::Billing];
    /// Those that can be given to somebody new.
    pub const GIVEN: [Self; 4] = [Self::User, Self::Developer, Self::RestrictedDeveloper, Self::Admin];

    /// The spelling on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::User => "workspace_user",
            Self::RestrictedDeveloper => "workspace_restricted_developer",
            Self::Developer => "workspace_developer",
            Self::Admin => "workspace_admin",
            Self::Billing => "workspace_billing",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for Role {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// The text is none of the five roles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownRole;

impl FromStr for Role {
    type Err = UnknownRole;

    fn from_str(text: &str) -> Result<Self, UnknownRole> {
        Self::ALL.into_iter().find(|role| role.as_str() == text).ok_or(UnknownRole)
    }
}
