//! E-mail addresses and the one rule by which two of them are the same person (design rule 5).
//!
//! An address is parsed once, at the edge. Equal canonical forms mean the same person; `a+b@x` is not `a@x`. The tolerant
//! form (spec section 6: without the `+tag`) serves the `email` list filters and nothing else.
//!
//! Refused on purpose: quoted local parts, comments, lists, IP literals, and local parts outside ASCII, because what two
//! programs read differently can be delivered to somebody else; and domains with more than one spelling of the same name.

mod paste;

pub use paste::{Paste, Pasted, split_pasted};

use std::borrow::Cow;
use std::fmt;

use unicode_normalization::UnicodeNormalization as _;

/// RFC 5321 section 4.5.3.1.1.
const LOCAL_PART_LIMIT: usize = 64;
/// RFC 5321 section 4.5.3.1.3, less the angle brackets of the path.
const ADDRESS_LIMIT: usize = 254;

/// A deliverable address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    as_typed: String,
    canonical: String,
}

/// Why a text is not an address we can deliver to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAnAddress {
    /// There is nothing but blanks.
    #[error("it is empty")]
    Empty,
    /// More than 254 characters, or more than 64 before the `@`.
    #[error("it is too long (at most 64 characters before the @ and 254 in all)")]
    TooLong,
    /// Not exactly one `@` with something on both sides.
    #[error("it needs one @ with a name before it and a domain after it")]
    NotOneAt,
    /// The part before the `@` has a character that many mail systems don't deliver.
    #[error(
        "the part before the @ may only have letters, digits and .!#$%&'*+/=?^_`{{|}}~- and no dot at its ends or twice in a row"
    )]
    LocalPart,
    /// The part after the `@` is no domain name.
    #[error("the part after the @ is not a domain name")]
    Domain,
}

impl Address {
    /// Reads an address.
    ///
    /// # Errors
    /// [`NotAnAddress`] says what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, NotAnAddress> {
        let typed = text.trim();
        if typed.is_empty() {
            return Err(NotAnAddress::Empty);
        }
        let (local, domain) = typed.split_once('@').ok_or(NotAnAddress::NotOneAt)?;
        if local.is_empty() || domain.is_empty() || domain.contains('@') {
            return Err(NotAnAddress::NotOneAt);
        }
        if local.len() > LOCAL_PART_LIMIT {
            return Err(NotAnAddress::TooLong);
        }
        if !is_dot_atom(local) {
            return Err(NotAnAddress::LocalPart);
        }
        let ascii_domain = ascii_domain(&composed(domain)?)?;
        let shown_domain = if domain.is_ascii() { domain } else { &ascii_domain };
        let as_typed = format!("{local}@{shown_domain}");
        if as_typed.len() > ADDRESS_LIMIT {
            return Err(NotAnAddress::TooLong);
        }
        Ok(Self { canonical: format!("{}@{ascii_domain}", local.to_ascii_lowercase()), as_typed })
    }

    /// The address as the person typed it; a domain outside ASCII in its ASCII form.
    pub fn as_typed(&self) -> &str {
        &self.as_typed
    }

    /// The form by which two addresses are the same person: lower case, domain in ASCII form.
    pub fn canonical(&self) -> &str {
        &self.canonical
    }

    /// The domain in canonical form.
    pub fn domain(&self) -> &str {
        self.canonical.rsplit_once('@').map_or("", |(_, domain)| domain)
    }

    /// The canonical form without a `+tag`.
    pub fn tolerant(&self) -> String {
        tolerant(&self.canonical)
    }
}

impl fmt::Display for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.as_typed)
    }
}

/// The tolerant form of any text that is asked for in a list filter (spec section 6): trimmed, lower case, no `+tag`.
pub fn tolerant(text: &str) -> String {
    let lower = text.trim().to_lowercase();
    let Some((local, domain)) = lower.rsplit_once('@') else { return lower };
    let untagged = local.split_once('+').map_or(local, |(before, _)| before);
    format!("{untagged}@{domain}")
}

/// RFC 5322 section 3.2.3, in ASCII.
fn is_dot_atom(local: &str) -> bool {
    let is_atom_character =
        |character: char| character.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{|}~-".contains(character);
    local.split('.').all(|atom| !atom.is_empty() && atom.chars().all(is_atom_character))
}

/// The domain in NFC. A character that composes to a plain letter (the Kelvin sign) is refused, so that it is never taken
/// for that letter.
fn composed(domain: &str) -> Result<Cow<'_, str>, NotAnAddress> {
    if domain.is_ascii() {
        return Ok(Cow::Borrowed(domain));
    }
    let hides_a_plain_letter =
        |character: char| !character.is_ascii() && std::iter::once(character).nfc().any(|part| part.is_ascii());
    if domain.chars().any(hides_a_plain_letter) { Err(NotAnAddress::Domain) } else { Ok(domain.nfc().collect()) }
}

/// A domain in canonical form: lower case, ASCII.
///
/// # Errors
/// [`NotAnAddress::Domain`].
pub fn parse_domain(text: &str) -> Result<String, NotAnAddress> {
    let domain = text.trim();
    Ok(ascii_domain(&composed(domain)?)?.to_ascii_lowercase())
}

/// The domain in ASCII form. A domain that reads as another one after Unicode's foldings (full-width letters, invisible
/// characters, an `xn--` label that hides plain letters) is refused instead of folded.
fn ascii_domain(domain: &str) -> Result<String, NotAnAddress> {
    let ascii = idna::domain_to_ascii_strict(domain).map_err(|_| NotAnAddress::Domain)?;
    let folded_away = if domain.is_ascii() {
        !ascii.eq_ignore_ascii_case(domain)
    } else {
        idna::domain_to_unicode(&ascii).0 != domain.to_lowercase()
    };
    let labels: Vec<&str> = ascii.split('.').collect();
    let is_number = |label: &&str| label.bytes().all(|byte| byte.is_ascii_digit());
    let is_name =
        labels.len() > 1 && labels.iter().all(|label| !label.is_empty()) && !labels.last().is_some_and(is_number);
    if folded_away || !is_name { Err(NotAnAddress::Domain) } else { Ok(ascii) }
}

#[cfg(test)]
mod tests;
