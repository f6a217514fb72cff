//! One message over one connection: MAIL, RCPT, DATA, the content.

use std::time::Duration;

use lettre::transport::smtp;
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{Extension, MailBodyParameter, MailParameter};
use tokio::time::timeout;

use super::failure::{SendFailure, printable, refusal, reply_of};
use crate::message::MailMessage;

/// The server has taken the message and answers for it from here on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// The server's words, such as `250 2.0.0 Ok: queued as 4Xk2`; they often hold the name under which the server's own
    /// log has the mail.
    pub reply: String,
}

/// How a message over one connection did not succeed, and with that, what the connection is still good for.
pub(super) enum Ended {
    /// The server said no; the connection lives.
    Refused(SendFailure),
    /// The connection is dead or out of step, and the server can't have the message.
    LostBeforeContent(SendFailure),
    /// The connection is dead or out of step, and the server may have the message.
    Lost(SendFailure),
}

impl Ended {
    pub(super) fn into_failure(self) -> SendFailure {
        match self {
            Ended::Refused(failure) | Ended::LostBeforeContent(failure) | Ended::Lost(failure) => failure,
        }
    }
}

/// Sends the message, waiting at most `limit` for the answer to each command. The wait for the answer to the content is
/// the caller's to limit.
pub(super) async fn over(
    connection: &mut AsyncSmtpConnection,
    message: &MailMessage,
    limit: Duration,
) -> Result<Accepted, Ended> {
    let mail = Mail::new(Some(message.sender.clone()), mail_parameters(connection, message)?);
    ordinary(limit, "the sender", connection.command(mail)).await?;
    ordinary(limit, "the recipient", connection.command(Rcpt::new(message.recipient.clone(), vec![]))).await?;
    ordinary(limit, "the mail", connection.command(Data)).await?;
    match connection.message(message.bytes()).await {
        Ok(response) => {
            let text = response.message().collect::<Vec<_>>().join(" ");
            Ok(Accepted { reply: printable(&format!("{} {text}", response.code())) })
        }
        Err(error) if is_answer(&error) => Err(Ended::Refused(refusal("the mail", &error))),
        Err(error) => Err(Ended::Lost(lost(&error))),
    }
}

/// SMTPUTF8 (RFC 6531) for an address outside ASCII, which then also stands in a header as it is. All other content is
/// encoded into ASCII.
fn mail_parameters(connection: &AsyncSmtpConnection, message: &MailMessage) -> Result<Vec<MailParameter>, Ended> {
    if message.bytes().is_ascii() {
        return Ok(vec![]);
    }
    if !connection.server_info().supports_feature(Extension::SmtpUtfEight) {
        return Err(Ended::Refused(SendFailure::permanent(
            "the mail server takes no address with characters outside ASCII (SMTPUTF8)",
        )));
    }
    Ok(vec![MailParameter::SmtpUtfEight, MailParameter::Body(MailBodyParameter::EightBitMime)])
}

async fn ordinary<T>(
    limit: Duration,
    what: &str,
    answered: impl Future<Output = Result<T, smtp::Error>>,
) -> Result<T, Ended> {
    match timeout(limit, answered).await {
        Ok(Ok(answer)) => Ok(answer),
        Ok(Err(error)) if is_answer(&error) => Err(Ended::Refused(refusal(what, &error))),
        Ok(Err(error)) => Err(Ended::LostBeforeContent(lost(&error))),
        Err(_) => Err(Ended::LostBeforeContent(SendFailure::temporary(format!(
            "the mail server did not answer within {} seconds (asked to take {what})",
            limit.as_secs_f32()
        )))),
    }
}

/// A reply with a code, except 421, with which a server says that it closes the connection (RFC 5321 section 3.8).
fn is_answer(error: &smtp::Error) -> bool {
    error.status().is_some_and(|code| u16::from(code) != 421)
}

fn lost(error: &smtp::Error) -> SendFailure {
    SendFailure::temporary(format!("the mail server closed the connection: {}", reply_of(error)))
}
