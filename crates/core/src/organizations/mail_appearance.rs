//! How the invitation mails of an organization look and speak. All of it is text that is shown as text: nothing here can
//! bring a header, a link or markup into a mail (abuse cases, section 5).

use crate::addresses::{Address, NotAnAddress};
use crate::invites::details::is_language_tag;
use crate::names::{BadName, parse_name_within};

/// The longest name of a sender, in characters.
pub const SENDER_NAME_LIMIT: usize = 70;
/// The longest line of an organization's own, in characters.
pub const NOTE_LIMIT: usize = 200;
/// How much darker than its white letters a colour has to be, as WCAG 2.2 counts it (success criterion 1.4.3).
const LEAST_CONTRAST: f64 = 4.5;

/// What an organization has chosen for its invitation mails; `None` leaves it to the server.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MailAppearance {
    /// A language tag, for readers who have chosen no language and invites that name none.
    pub language: Option<String>,
    /// Who the mails are from, beside the server's own address.
    pub sender_name: Option<String>,
    /// Where replies go.
    pub reply_to: Option<String>,
    /// The colour of the button, as `#rrggbb`; dark enough for white letters.
    pub accent_color: Option<String>,
    /// A line of the organization's own.
    pub note: Option<String>,
}

/// What to change of it; the outer `None` stays, the inner one takes it away.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MailChange {
    /// See [`MailAppearance::language`].
    pub language: Option<Option<String>>,
    /// See [`MailAppearance::sender_name`].
    pub sender_name: Option<Option<String>>,
    /// See [`MailAppearance::reply_to`].
    pub reply_to: Option<Option<String>>,
    /// See [`MailAppearance::accent_color`].
    pub accent_color: Option<Option<String>>,
    /// See [`MailAppearance::note`].
    pub note: Option<Option<String>>,
}

/// What is wrong with a setting of mails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadMail {
    /// No language tag.
    #[error("mail_language: Input should be a BCP 47 language tag, such as 'en' or 'pt-BR'")]
    Language,
    /// The sender's name can't be shown.
    #[error("mail_sender_name: {0}")]
    SenderName(BadName),
    /// The sender's name has what addresses are written with, and could pass for one.
    #[error("mail_sender_name: it has one of the characters @ < > \" \\")]
    SenderLikeAddress,
    /// Replies can't go there.
    #[error("mail_reply_to: {0}")]
    ReplyTo(NotAnAddress),
    /// No colour.
    #[error("mail_accent_color: Input should be '#' and six hexadecimal digits")]
    Color,
    /// White letters can't be read on this colour.
    #[error("mail_accent_color: Input should be a darker colour, as white letters stand on it")]
    TooLight,
    /// The line can't be shown.
    #[error("mail_note: {0}")]
    Note(BadName),
}

impl MailAppearance {
    /// With these changes, if each of them can be.
    ///
    /// # Errors
    /// [`BadMail`] says of the first that can't.
    pub fn changed(&self, change: &MailChange) -> Result<Self, BadMail> {
        Ok(Self {
            language: changed(&self.language, change.language.as_ref(), language)?,
            sender_name: changed(&self.sender_name, change.sender_name.as_ref(), sender_name)?,
            reply_to: changed(&self.reply_to, change.reply_to.as_ref(), reply_to)?,
            accent_color: changed(&self.accent_color, change.accent_color.as_ref(), accent_color)?,
            note: changed(&self.note, change.note.as_ref(), note)?,
        })
    }
}

fn changed(
    before: &Option<String>,
    change: Option<&Option<String>>,
    read: impl Fn(&str) -> Result<String, BadMail>,
) -> Result<Option<String>, BadMail> {
    match change {
        None => Ok(before.clone()),
        Some(None) => Ok(None),
        Some(Some(text)) => read(text).map(Some),
    }
}

fn language(text: &str) -> Result<String, BadMail> {
    if is_language_tag(text) { Ok(text.to_owned()) } else { Err(BadMail::Language) }
}

fn sender_name(text: &str) -> Result<String, BadMail> {
    let name = parse_name_within(text, SENDER_NAME_LIMIT).map_err(BadMail::SenderName)?;
    let looks_like_an_address = name.contains(['@', '<', '>', '"', '\\']);
    if looks_like_an_address { Err(BadMail::SenderLikeAddress) } else { Ok(name) }
}

fn reply_to(text: &str) -> Result<String, BadMail> {
    Address::parse(text).map(|address| address.as_typed().to_owned()).map_err(BadMail::ReplyTo)
}

fn note(text: &str) -> Result<String, BadMail> {
    parse_name_within(text, NOTE_LIMIT).map_err(BadMail::Note)
}

fn accent_color(text: &str) -> Result<String, BadMail> {
    let digits = text.trim().strip_prefix('#').unwrap_or_default();
    if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(BadMail::Color);
    }
    let number = u32::from_str_radix(digits, 16).map_err(|_| BadMail::Color)?;
    if contrast_with_white(number) < LEAST_CONTRAST {
        return Err(BadMail::TooLight);
    }
    Ok(format!("#{}", digits.to_ascii_lowercase()))
}

/// The contrast ratio of WCAG 2.2 between white and a colour.
fn contrast_with_white(color: u32) -> f64 {
    let [_, red, green, blue] = color.to_be_bytes().map(|channel| {
        let channel = f64::from(channel) / 255.0;
        if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
    });
    1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspaces::COLORS;

    #[test]
    fn a_colour_is_one_that_white_letters_can_be_read_on() {
        assert_eq!(accent_color(" #3B6FB6"), Ok("#3b6fb6".to_owned()));
        assert!(COLORS.iter().all(|color| accent_color(color).is_ok()));
        for bad in ["", "#", "red", "#12345", "#1234567", "3b6fb6", "#12345g", "#+12345", "#fff;x"] {
            assert_eq!(accent_color(bad), Err(BadMail::Color), "{bad}");
        }
        // The lightest grey that passes is #767676.
        assert!(accent_color("#767676").is_ok());
        for light in ["#777777", "#ffffff", "#ffd700"] {
            assert_eq!(accent_color(light), Err(BadMail::TooLight), "{light}");
        }
    }

    #[test]
    fn ac_39_nothing_that_ends_a_header_is_a_senders_name_an_address_for_replies_or_a_line() {
        for text in ["Acme\r\nBcc: x@example.com", "Acme\0", "Acme\u{2028}x", "\u{202e}emcA"] {
            assert_eq!(sender_name(text), Err(BadMail::SenderName(BadName::Unprintable)), "{text:?}");
            assert_eq!(note(text), Err(BadMail::Note(BadName::Unprintable)), "{text:?}");
            assert!(reply_to(&format!("a@example.com{text}")).is_err(), "{text:?}");
        }
        assert!(reply_to("a@example.com, b@example.com").is_err());
        assert_eq!(language("en\r\nBcc: x"), Err(BadMail::Language));
    }

    #[test]
    fn ac_40_a_sender_is_not_named_like_another_address() {
        for text in ["security@bank.example", "Bank <security@bank.example>", "\"Bank\""] {
            assert_eq!(sender_name(text), Err(BadMail::SenderLikeAddress), "{text}");
        }
        assert_eq!(sender_name("  Acme   People "), Ok("Acme People".to_owned()));
        assert!(sender_name(&"x".repeat(71)).is_err() && note(&"x".repeat(201)).is_err());
    }
}
