//! Organizations: who the house belongs to. The kind decides which roles and routes exist (spec section 7).

mod mail_appearance;
mod operations;
mod refusal;
mod rows;
mod settings;
#[cfg(test)]
mod tests;

use std::fmt;
use std::str::FromStr;

pub use mail_appearance::{BadMail, MailAppearance, MailChange, NOTE_LIMIT, SENDER_NAME_LIMIT};
pub use operations::{
    DOMAINS_LIMIT, LIMIT_LIMIT, USE_LIMIT, Use, change_settings, find_disabled_betas, find_settings, find_use,
};
pub use refusal::Refusal;
pub use rows::{find, find_mail_appearance, insert};
pub(crate) use rows::{
    find_parent, find_settings as settings, has_directory_in, has_no_settings, lock_limits, none_exists,
};
pub use settings::{Limits, Settings, SettingsChange};

use crate::ids::OrganizationId;

/// Betas that can be off for an organization, by the value of their header (spec section 1.5).
pub const BETAS: [&str; 2] = ["admin-user-sign-out-2026-10-08", "webhooks-2026-10-07"];

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
