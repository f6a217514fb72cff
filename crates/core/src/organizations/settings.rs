//! What an organization may do beyond what the Admin API can say: limits, domains, betas (spec section 12, decision 4).

use std::collections::BTreeSet;

use super::{MailAppearance, MailChange};

/// The settings of an organization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Its name, as people see it.
    pub name: String,
    /// How much it may have.
    pub limits: Limits,
    /// Whether only addresses of [`Self::allowed_domains`] may be invited.
    pub invites_allowed_domains_only: bool,
    /// Domains in canonical form.
    pub allowed_domains: BTreeSet<String>,
    /// Whether only addresses of [`Self::verified_domains`] may be invited.
    pub invites_verified_domains_only: bool,
    /// Domains in canonical form that the organization has shown to be its own.
    pub verified_domains: BTreeSet<String>,
    /// Whether a directory decides who is a member, so that nobody is invited by hand.
    pub has_directory: bool,
    /// Whether the link of an invite may be handed to whoever invites, instead of mailed.
    pub invite_links_allowed: bool,
    /// Betas that are off for this organization, by the value of their header.
    pub disabled_betas: BTreeSet<String>,
    /// How its invitation mails look and speak.
    pub mail: MailAppearance,
}

/// How much an organization may have; `None` is no limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Members and pending invites together.
    pub members: Option<i64>,
    /// Seats: members and pending invites each hold one.
    pub seats: Option<i64>,
    /// Active workspaces besides the default one.
    pub workspaces: Option<i64>,
    /// Members of one workspace that were added to it.
    pub workspace_members: Option<i64>,
    /// Active API keys.
    pub api_keys: Option<i64>,
    /// Active API keys of one workspace.
    pub workspace_api_keys: Option<i64>,
    /// Rows of invite batches within a day.
    pub invite_batch_rows: Option<i64>,
}

impl Default for Limits {
    /// A hundred workspaces (spec section 8.4), five full invite batches a day, and no other limit.
    fn default() -> Self {
        Self {
            members: None,
            seats: None,
            workspaces: Some(100),
            workspace_members: None,
            api_keys: None,
            workspace_api_keys: None,
            invite_batch_rows: Some(50_000),
        }
    }
}

/// What to change; what is `None` stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SettingsChange {
    /// See [`Settings::name`].
    pub name: Option<String>,
    /// New limits: the inner `None` takes the limit away.
    pub members: Option<Option<i64>>,
    /// See [`Limits::seats`].
    pub seats: Option<Option<i64>>,
    /// See [`Limits::workspaces`].
    pub workspaces: Option<Option<i64>>,
    /// See [`Limits::workspace_members`].
    pub workspace_members: Option<Option<i64>>,
    /// See [`Limits::api_keys`].
    pub api_keys: Option<Option<i64>>,
    /// See [`Limits::workspace_api_keys`].
    pub workspace_api_keys: Option<Option<i64>>,
    /// See [`Limits::invite_batch_rows`].
    pub invite_batch_rows: Option<Option<i64>>,
    /// See [`Settings::invites_allowed_domains_only`].
    pub invites_allowed_domains_only: Option<bool>,
    /// The whole new list, as typed.
    pub allowed_domains: Option<Vec<String>>,
    /// See [`Settings::invites_verified_domains_only`].
    pub invites_verified_domains_only: Option<bool>,
    /// The whole new list, as typed.
    pub verified_domains: Option<Vec<String>>,
    /// See [`Settings::has_directory`].
    pub has_directory: Option<bool>,
    /// See [`Settings::invite_links_allowed`].
    pub invite_links_allowed: Option<bool>,
    /// The whole new list.
    pub disabled_betas: Option<Vec<String>>,
    /// See [`Settings::mail`].
    pub mail: MailChange,
}
