//! The mails Admit sends, each a struct of plain values and one `render`.
//!
//! Every mail has a subject, a text part and an HTML part that say the same in one language; each link stands alone on a
//! line of the text part, and the HTML part loads nothing from outside. Callers pass names as they are stored: `render`
//! makes them harmless (see [`neutral_name`]) and the HTML is escaped. Links come from the configured public address and
//! are used as given.

use std::fmt;

use admit_language::Message;

mod browser;
mod folding;
mod invitation;
mod marking;
mod names;
mod renewal_request;
mod sign_in;

#[cfg(test)]
mod tests;

pub use browser::browser_name;
pub use invitation::Invitation;
pub use names::{LONGEST_ADDRESS, LONGEST_NAME, neutral_name};
pub use renewal_request::RenewalRequest;
pub use sign_in::SignIn;

/// A mail's content, ready for [`crate::message::Outgoing`].
#[derive(Clone, PartialEq, Eq)]
pub struct Rendered {
    /// One line, not yet encoded for a header.
    pub subject: String,
    /// The plain text part, lines ended by `\n`.
    pub text: String,
    /// The HTML part, a whole document.
    pub html: String,
}

impl fmt::Debug for Rendered {
    /// Leaves the parts out: they hold links and codes.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Rendered").field("subject", &self.subject).finish_non_exhaustive()
    }
}

/// A template could not be filled in. It can only mean a fault in a template, never in what it was given.
#[derive(Debug, thiserror::Error)]
#[error("a mail template could not be filled in")]
pub struct RenderError(#[from] askama::Error);

/// Renders both parts of a mail; every mail of this module ends here.
fn rendered(
    subject: &Message,
    text: &impl askama::Template,
    html: &impl askama::Template,
) -> Result<Rendered, RenderError> {
    Ok(Rendered { subject: subject.to_string(), text: text.render()?, html: html.render()? })
}
