//! What an invite may carry beyond what the Admin API knows.

use std::collections::BTreeMap;

use crate::ids::{InviteId, WorkspaceId};
use crate::workspaces;

/// The longest message, in characters.
pub const MESSAGE_LIMIT: usize = 500;
/// Pairs of metadata of one invite, at most.
pub const METADATA_LIMIT: usize = 50;
/// The longest key of metadata, in characters.
pub const METADATA_KEY_LIMIT: usize = 64;
/// The longest value of metadata, in characters.
pub const METADATA_VALUE_LIMIT: usize = 500;
/// Workspaces to join by one invite, at most.
pub const WORKSPACES_LIMIT: usize = 100;
/// The shortest life of an invite: an hour.
pub const SHORTEST_LIFETIME_SECONDS: i64 = 3600;
/// The longest life of an invite: a year.
pub const LONGEST_LIFETIME_SECONDS: i64 = 365 * 24 * 3600;
/// The longest reason for declining, in characters.
pub const DECLINE_REASON_LIMIT: usize = 500;

/// What an invite carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Details {
    /// What the mail says besides, in the words of whoever invites.
    pub message: Option<String>,
    /// The language of the mail and of the pages, as a BCP 47 tag.
    pub locale: Option<String>,
    /// The caller's own notes.
    pub metadata: BTreeMap<String, String>,
    /// Workspaces to join on acceptance, with the role in each.
    pub workspaces: Vec<WorkspaceGrant>,
    /// Whether the link is mailed. If not, whoever invites gets it and passes it on.
    pub sends_mail: bool,
}

impl Default for Details {
    fn default() -> Self {
        Self { message: None, locale: None, metadata: BTreeMap::new(), workspaces: Vec::new(), sends_mail: true }
    }
}

/// A workspace to join.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct WorkspaceGrant {
    /// Which.
    pub workspace_id: WorkspaceId,
    /// As what.
    pub role: workspaces::Role,
}

/// How an invite stands in its chain: each takes the place of an expired one of the same address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chain {
    /// The invite whose place this one took.
    pub supersedes: Option<InviteId>,
    /// The invite that took the place of this one.
    pub superseded_by: Option<InviteId>,
}

/// Why details can't be kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadDetails {
    /// The message is too long or has characters that can't be shown.
    #[error("message: Input should have at most {MESSAGE_LIMIT} characters that can be shown")]
    Message,
    /// The locale is no language tag.
    #[error("locale: Input should be a BCP 47 language tag, such as 'en' or 'pt-BR'")]
    Locale,
    /// There is too much metadata, or a key or value of it is too long.
    #[error(
        "metadata: at most {METADATA_LIMIT} pairs are allowed, keys of 1 to {METADATA_KEY_LIMIT} characters and values of at \
         most {METADATA_VALUE_LIMIT}"
    )]
    Metadata,
    /// A workspace is named twice, or too many are named.
    #[error("workspaces: at most {WORKSPACES_LIMIT} are allowed, each once")]
    Workspaces,
    /// A life shorter than an hour or longer than a year.
    #[error("expires_in_seconds: Input should be between {SHORTEST_LIFETIME_SECONDS} and {LONGEST_LIFETIME_SECONDS}")]
    Lifetime,
}

impl Details {
    /// Whether it says nothing but what every invite says.
    pub(crate) fn is_plain(&self) -> bool {
        *self == Self::default()
    }

    /// Checks what can be checked without the database.
    pub(crate) fn check(&self) -> Result<(), BadDetails> {
        if self.message.as_deref().is_some_and(|message| !is_showable(message, MESSAGE_LIMIT)) {
            return Err(BadDetails::Message);
        }
        if self.locale.as_deref().is_some_and(|locale| !is_language_tag(locale)) {
            return Err(BadDetails::Locale);
        }
        check_metadata(&self.metadata)?;
        check_workspace_list(&self.workspaces)
    }
}

pub(crate) fn check_workspace_list(workspaces: &[WorkspaceGrant]) -> Result<(), BadDetails> {
    let mut named: Vec<_> = workspaces.iter().map(|grant| &grant.workspace_id).collect();
    named.sort();
    named.dedup();
    let is_good = named.len() == workspaces.len() && named.len() <= WORKSPACES_LIMIT;
    if is_good { Ok(()) } else { Err(BadDetails::Workspaces) }
}

pub(crate) fn check_lifetime(seconds: i64) -> Result<i64, BadDetails> {
    let range = SHORTEST_LIFETIME_SECONDS..=LONGEST_LIFETIME_SECONDS;
    if range.contains(&seconds) { Ok(seconds) } else { Err(BadDetails::Lifetime) }
}

pub(crate) fn check_metadata(metadata: &BTreeMap<String, String>) -> Result<(), BadDetails> {
    let fits = |(key, value): (&String, &String)| {
        !key.is_empty() && key.chars().count() <= METADATA_KEY_LIMIT && value.chars().count() <= METADATA_VALUE_LIMIT
    };
    if metadata.len() <= METADATA_LIMIT && metadata.iter().all(fits) { Ok(()) } else { Err(BadDetails::Metadata) }
}

/// Text that people read: at most so many characters, no control characters but line breaks.
pub(crate) fn is_showable(text: &str, limit: usize) -> bool {
    text.chars().count() <= limit && !text.chars().any(|character| character.is_control() && character != '\n')
}

/// RFC 5646, the part of it that languages of pages need: subtags of one to eight letters and digits.
pub(crate) fn is_language_tag(tag: &str) -> bool {
    let mut subtags = tag.split('-');
    let is_language = subtags
        .next()
        .is_some_and(|subtag| (2..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphabetic()));
    let is_subtag =
        |subtag: &str| (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_language && tag.len() <= 35 && subtags.all(is_subtag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ac_39_a_locale_is_a_language_tag_and_nothing_else() {
        for tag in ["en", "pt-BR", "zh-Hant-TW", "de-1996"] {
            assert!(is_language_tag(tag), "{tag}");
        }
        for tag in ["", "e", "en_US", "en-", "-en", "en\r\nBcc: x", "en US", "12", "ру"] {
            assert!(!is_language_tag(tag), "{tag}");
        }
    }

    #[test]
    fn a_message_may_have_line_breaks_and_no_other_control_characters() {
        assert!(is_showable("Hello\nAda", MESSAGE_LIMIT));
        assert!(!is_showable("Hello\u{7}", MESSAGE_LIMIT));
        assert!(!is_showable(&"a".repeat(501), MESSAGE_LIMIT));
    }

    #[test]
    fn a_workspace_is_named_once() {
        let grant = WorkspaceGrant { workspace_id: "wrkspc_1".into(), role: workspaces::Role::User };
        let details = Details { workspaces: vec![grant.clone(), grant], ..Details::default() };
        assert_eq!(details.check(), Err(BadDetails::Workspaces));
    }

    #[test]
    fn an_invite_lives_an_hour_to_a_year() {
        let allowed = |seconds| check_lifetime(seconds).is_ok();
        assert_eq!([3599, 3600, 31_536_000, 31_536_001].map(allowed), [false, true, true, false]);
    }
}
