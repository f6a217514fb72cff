//! Names of people, organizations, workspaces and keys.

use unicode_normalization::UnicodeNormalization as _;

/// The longest name of a person or an organization, in characters.
pub const NAME_LIMIT: usize = 100;

/// Why a text can't be a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadName {
    /// There is nothing but blanks.
    #[error("it is empty")]
    Empty,
    /// It has too many characters.
    #[error("it is longer than {limit} characters")]
    TooLong {
        /// The most characters it may have.
        limit: usize,
    },
    /// It holds line breaks, control characters or marks that change the direction of text.
    #[error("it has characters that can't be shown")]
    Unprintable,
}

/// A name as it is stored: trimmed, composed (NFC), runs of blanks as one space. At most [`NAME_LIMIT`] characters.
///
/// # Errors
/// [`BadName`] says why it can't be one.
pub fn parse_name(text: &str) -> Result<String, BadName> {
    parse_name_within(text, NAME_LIMIT)
}

/// The same for a name of at most `limit` characters.
///
/// # Errors
/// [`BadName`] says why it can't be one.
pub fn parse_name_within(text: &str, limit: usize) -> Result<String, BadName> {
    if text.trim().chars().any(is_unprintable) {
        return Err(BadName::Unprintable);
    }
    let composed: String = text.nfc().collect();
    let name = composed.split_whitespace().collect::<Vec<_>>().join(" ");
    match name.chars().count() {
        0 => Err(BadName::Empty),
        length if length > limit => Err(BadName::TooLong { limit }),
        _ => Ok(name),
    }
}

fn is_unprintable(character: char) -> bool {
    let is_direction_mark =
        matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let is_line_break = matches!(character, '\u{2028}' | '\u{2029}');
    character.is_control() || is_direction_mark || is_line_break
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_are_tidied() {
        assert_eq!(parse_name("  Ada   Lovelace ").unwrap(), "Ada Lovelace");
    }

    #[test]
    fn ac_39_names_with_line_breaks_or_direction_marks_are_refused() {
        for text in ["Ada\r\nBcc: x", "Ada\0", "Ada\u{2028}x", "\u{202e}adA x"] {
            assert_eq!(parse_name(text), Err(BadName::Unprintable), "{text:?}");
        }
    }

    #[test]
    fn ac_40_a_name_has_a_length_limit() {
        assert!(parse_name(&"é".repeat(100)).is_ok());
        assert_eq!(parse_name(&"é".repeat(101)), Err(BadName::TooLong { limit: 100 }));
        assert_eq!(parse_name_within("Ada", 2), Err(BadName::TooLong { limit: 2 }));
        assert_eq!(parse_name(" \t"), Err(BadName::Empty));
    }
}
