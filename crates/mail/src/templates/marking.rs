//! Messages in an HTML part.

use std::fmt;

use admit_language::Message;
use askama::filters::HtmlSafe;

/// A message as HTML.
pub(super) struct Marked(String);

/// The message is escaped by [`Message::rich`], and what is added is our own.
impl HtmlSafe for Marked {}

impl fmt::Display for Marked {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A message with what is filled in set off by weight. A mail program that drops style sheets keeps the `style`.
pub(super) fn marked(message: &Message) -> Marked {
    let strong = r#"<bdi class="strong" style="font-weight:600;color:#1f1d1a;">"#;
    Marked(message.rich().to_string().replace("<bdi>", strong))
}
