//! How a send can fail, in words for an administrator.

use std::fmt;

use lettre::transport::smtp;

/// The most characters of a server's own words that are kept.
const LONGEST_REPLY: usize = 300;

/// Whether another try makes sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailureKind {
    /// The server refused this mail for good: a reply 5xx to MAIL, RCPT, DATA or the content.
    Permanent,
    /// Everything else: a reply 4xx, no connection, no answer in time, a certificate, credentials. Waiting, or a change
    /// of the configuration, may help.
    Temporary,
}

/// A mail that was not accepted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct SendFailure {
    /// Whether another try makes sense.
    pub kind: FailureKind,
    /// What happened, for the eyes of an administrator: it may quote the mail server and hold the recipient's address,
    /// never credentials nor anything of the mail's content. One line.
    pub message: String,
}

impl SendFailure {
    pub(super) fn temporary(message: impl fmt::Display) -> SendFailure {
        SendFailure { kind: FailureKind::Temporary, message: printable(&message.to_string()) }
    }

    pub(super) fn permanent(message: impl fmt::Display) -> SendFailure {
        SendFailure { kind: FailureKind::Permanent, message: printable(&message.to_string()) }
    }
}

/// What a server's refusal of a command of the mail itself means. Replies about encryption (RFC 3207 section 4) and
/// authentication (530, 534, 535 and 538 of RFC 4954) are about our configuration and not about the mail, so these are
/// worth another try.
pub(super) fn refusal(what: &str, error: &smtp::Error) -> SendFailure {
    let reply = reply_of(error);
    // 530 alone may also ask for a password; RFC 3207 tells the two apart by words only.
    if error.is_permanent() && reply.to_ascii_uppercase().contains("STARTTLS") {
        return encryption_demanded(reply);
    }
    let about_credentials = error.status().is_some_and(|code| matches!(u16::from(code), 530 | 534 | 535 | 538));
    let message = format!("the mail server refused {what}: {reply}");
    if error.is_permanent() && !about_credentials {
        SendFailure::permanent(message)
    } else {
        SendFailure::temporary(message)
    }
}

/// The server wants STARTTLS, and the URL says not to use it.
pub(super) fn encryption_demanded(words: impl fmt::Display) -> SendFailure {
    SendFailure::temporary(format!(
        "the mail server demands encryption: add `?tls=required` to its URL (the server's answer: {words})"
    ))
}

/// The reply's code and text, or what kept it from coming.
pub(super) fn reply_of(error: &smtp::Error) -> String {
    let text = std::error::Error::source(error).map(|source| source.to_string()).unwrap_or_default();
    match error.status() {
        Some(code) => format!("{code} {text}"),
        None if text.is_empty() => error.to_string(),
        None => text,
    }
}

/// One line without control characters, of bounded length: a server's words are a stranger's words.
pub(super) fn printable(text: &str) -> String {
    let cleaned: String = text
        .chars()
        .map(|character| if character.is_control() { ' ' } else { character })
        .take(LONGEST_REPLY)
        .collect();
    cleaned.split_whitespace().collect::<Vec<_>>().join(" ")
}
