//! Builds one RFC 5322 message for exactly one recipient.
//!
//! Everything that differs between two messages is given by the caller, also the date and the Message-ID, so each try of
//! one outbox message sends the same mail and a receiver can tell a repeat. What goes into a header is checked here once
//! more, whatever was checked before it was stored: a line break in an address or a name never reaches a header (abuse
//! cases AC-37 and AC-39). Only the boundary between the parts is drawn at random each time, because a boundary that can
//! be foretold could be written into a name.

use std::fmt;
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use lettre::Address;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MultiPart};

use crate::templates::{Rendered, neutral_name};

#[cfg(test)]
mod tests;

/// The longest Message-ID taken, so that its header line stays below the 998 characters of RFC 5322 section 2.1.1 by far.
const LONGEST_MESSAGE_ID: usize = 250;

/// Who the mail is from: the configured mailbox, such as `Admit <invites@example.com>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender(Mailbox);

/// The configured sender can't be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SenderError {
    /// Not one address, nor one name with one address in angle brackets.
    #[error("`{0}` is not an address, nor a name and an address such as `Admit <invites@example.com>`")]
    NotAMailbox(String),
}

impl Sender {
    /// Reads `invites@example.com`, `Admit <invites@example.com>` or `"Admit, Inc." <invites@example.com>`.
    pub fn parse(text: &str) -> Result<Sender, SenderError> {
        let refuse = || SenderError::NotAMailbox(text.escape_default().to_string());
        let (name, address) = match text.trim().strip_suffix('>').and_then(|rest| rest.rsplit_once('<')) {
            Some((name, address)) => (name.trim(), address),
            None => ("", text.trim()),
        };
        let quoted = name.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        let name = quoted.unwrap_or(name);
        if name.chars().any(|character| breaks_a_line(character) || matches!(character, '"' | '\\' | '<' | '>')) {
            return Err(refuse());
        }
        let address = parse_address(address).map_err(|_| refuse())?;
        let name = Some(name.to_owned()).filter(|name| !name.is_empty());
        Ok(Sender(Mailbox::new(name, address)))
    }

    /// The same address with another name.
    pub fn named(&self, name: Option<&str>) -> Self {
        let name = name.map(neutral_name).filter(|name| !name.is_empty());
        Self(Mailbox::new(name.or_else(|| self.0.name.clone()), self.0.email.clone()))
    }

    /// The domain of the sender's address, in ASCII form; a good right side for a Message-ID.
    pub fn domain(&self) -> &str {
        self.0.email.domain()
    }
}

impl fmt::Display for Sender {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// What [`build`] makes a message of.
#[derive(Clone, Copy, Debug)]
pub struct Outgoing<'a> {
    /// The configured sender.
    pub sender: &'a Sender,
    /// Whom it is from in words, instead of the configured name; the address stays. Made harmless as a name in a mail is.
    pub sender_name: Option<&'a str>,
    /// Where replies go: an address and nothing else.
    pub reply_to: Option<&'a str>,
    /// The one recipient: an address and nothing else.
    pub to_address: &'a str,
    /// The Message-ID without angle brackets, such as `mail_01k...@example.com`; the same on every try.
    pub message_id: &'a str,
    /// The Date header; the same on every try. Not before 1970.
    pub date: Timestamp,
    /// Subject and parts.
    pub content: &'a Rendered,
}

/// A message ready to send: the envelope and the bytes.
#[derive(Clone)]
pub struct MailMessage {
    pub(crate) sender: Address,
    pub(crate) recipient: Address,
    bytes: Vec<u8>,
}

impl MailMessage {
    /// The message as RFC 5322 has it, lines ended by CR LF; dots at the start of a line are not doubled yet.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The envelope's only recipient. It is the given address; a domain outside ASCII is in its ASCII form.
    pub fn recipient(&self) -> &str {
        self.recipient.as_ref()
    }
}

impl fmt::Debug for MailMessage {
    /// Leaves the bytes out: they hold links and codes.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("MailMessage").field("length", &self.bytes.len()).finish_non_exhaustive()
    }
}

/// Why no message could be built. Trying again does not help: the outbox message itself is at fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MessageError {
    /// The recipient is not one plain address.
    #[error("the recipient is not one plain email address")]
    Recipient,
    /// Replies should go to what is not one plain address.
    #[error("the address for replies is not one plain email address")]
    ReplyTo,
    /// The Message-ID is empty, too long, or not of the form `left@right` in plain ASCII.
    #[error("the Message-ID is not of the form left@right")]
    MessageId,
    /// The date lies before 1970.
    #[error("the date lies before 1970")]
    Date,
    /// The mail library refused what it was given.
    #[error("the message could not be put together")]
    Assembly,
}

/// Builds the message: `From`, `Reply-To` if there is one, `To`, `Subject`, `Date`, `Message-ID`, `Auto-Submitted`, and the text and HTML parts as
/// `multipart/alternative`.
pub fn build(outgoing: &Outgoing<'_>) -> Result<MailMessage, MessageError> {
    let recipient = parse_address(outgoing.to_address)?;
    let Rendered { subject, text, html } = outgoing.content;
    let one_line: String =
        subject.chars().map(|character| if breaks_a_line(character) { ' ' } else { character }).collect();
    let replies =
        outgoing.reply_to.map(|address| parse_address(address).map_err(|_| MessageError::ReplyTo)).transpose()?;
    let builder = Message::builder().from(outgoing.sender.named(outgoing.sender_name).0);
    let builder = match replies {
        Some(address) => builder.reply_to(Mailbox::new(None, address)),
        None => builder,
    };
    let message = builder
        .to(Mailbox::new(None, recipient.clone()))
        .subject(one_line)
        .date(system_time(outgoing.date)?)
        .raw_header(message_id_header(outgoing.message_id)?)
        .raw_header(auto_submitted_header())
        .multipart(MultiPart::alternative_plain_html(text.clone(), html.clone()))
        .map_err(|_| MessageError::Assembly)?;
    Ok(MailMessage { sender: outgoing.sender.0.email.clone(), recipient, bytes: message.formatted() })
}

/// Reads one address. Quoted local parts and address literals are refused, as they are where addresses are stored, and
/// so is everything that could end a header or a command. A domain outside ASCII is put into its ASCII form, which every
/// mail server takes.
fn parse_address(text: &str) -> Result<Address, MessageError> {
    let (local, domain) = text.rsplit_once('@').ok_or(MessageError::Recipient)?;
    let is_plain = |character: char| {
        !breaks_a_line(character)
            && !character.is_whitespace()
            && !matches!(character, '"' | '\\' | '(' | ')' | '<' | '>' | '[' | ']' | ',' | ';' | ':' | '@')
    };
    if !local.chars().all(is_plain) || !domain.chars().all(is_plain) {
        return Err(MessageError::Recipient);
    }
    let domain = idna::domain_to_ascii(domain).map_err(|_| MessageError::Recipient)?;
    Address::new(local, domain).map_err(|_| MessageError::Recipient)
}

/// Control characters, and the two of Unicode that some programs take for line breaks.
fn breaks_a_line(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}

fn system_time(date: Timestamp) -> Result<SystemTime, MessageError> {
    let seconds = u64::try_from(date.as_second()).map_err(|_| MessageError::Date)?;
    Ok(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds))
}

/// Both sides are dot-atoms of RFC 5322 section 3.2.3, so the value goes into the header as it is: encoding or folding
/// it, as for ordinary text, would make it another id.
fn message_id_header(id: &str) -> Result<HeaderValue, MessageError> {
    let is_atom = |side: &str| {
        !side.is_empty()
            && side.split('.').all(|label| {
                !label.is_empty()
                    && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte))
            })
    };
    match id.split_once('@') {
        Some((left, right)) if id.len() <= LONGEST_MESSAGE_ID && is_atom(left) && is_atom(right) => {
            let value = format!("<{id}>");
            let name = HeaderName::new_from_ascii_str("Message-ID");
            Ok(HeaderValue::dangerous_new_pre_encoded(name, value.clone(), value))
        }
        _ => Err(MessageError::MessageId),
    }
}

/// Asks automatic responders to stay silent: RFC 3834 section 5.
fn auto_submitted_header() -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".to_owned())
}
