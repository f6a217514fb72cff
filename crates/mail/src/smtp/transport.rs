//! Sends one message at a time over kept or fresh connections.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::Rset;
use lettre::transport::smtp::extension::ClientId;
use rustls::ClientConfig;
use tokio::time::timeout;

use super::connect;
use super::failure::SendFailure;
use super::idle::IdleConnections;
use super::send::{self, Accepted, Ended};
use super::tls::{TlsSetupError, client_config};
use super::url::SmtpUrl;
use crate::message::MailMessage;

/// How long to wait for what.
#[derive(Clone, Copy, Debug)]
pub struct Timeouts {
    /// For looking up the server's name, for the TCP connection to each of its addresses, and for the TLS handshake.
    pub connect: Duration,
    /// For the answer to each command. Shorter than the five minutes of RFC 5321 section 4.5.3.2: a server that slow is
    /// better tried again later, since the whole outbox waits behind it.
    pub command: Duration,
    /// For one send from beginning to end, a second connection included. The answer to the content has no limit but this
    /// one: giving up there can deliver a mail twice.
    pub whole: Duration,
    /// How long a connection is kept for the next mail.
    pub idle: Duration,
}

impl Default for Timeouts {
    /// 10 s, 30 s, 120 s and 30 s.
    fn default() -> Timeouts {
        Timeouts {
            connect: Duration::from_secs(10),
            command: Duration::from_secs(30),
            whole: Duration::from_secs(120),
            idle: Duration::from_secs(30),
        }
    }
}

/// All that is needed to open a connection.
pub(super) struct Target {
    pub(super) url: SmtpUrl,
    pub(super) hello: ClientId,
    pub(super) tls: Arc<ClientConfig>,
    pub(super) timeouts: Timeouts,
}

/// A way to one mail server. It may be shared between tasks; sends at the same time use connections of their own, so the
/// caller decides how many there are. A few of them are kept for [`Timeouts::idle`].
pub struct SmtpTransport {
    target: Target,
    idle: Arc<IdleConnections>,
}

impl SmtpTransport {
    /// Reads the configured file of certificates, and connects to nothing yet.
    ///
    /// `hello_name` is what this server calls itself in EHLO: the host of the public address is a good one. What is
    /// neither a host name nor an IP address is replaced by `[127.0.0.1]`, which every server takes.
    pub fn new(url: SmtpUrl, hello_name: &str, timeouts: Timeouts) -> Result<SmtpTransport, TlsSetupError> {
        let tls = client_config(url.ca_file())?;
        let target = Target { url, hello: client_id(hello_name), tls, timeouts };
        Ok(SmtpTransport { target, idle: IdleConnections::new(timeouts) })
    }

    /// Where the mail goes.
    pub fn url(&self) -> &SmtpUrl {
        &self.target.url
    }

    /// Sends the message and waits until the server has taken it.
    ///
    /// A kept connection that turns out to be dead before the message's content was sent is replaced by a fresh one, once.
    /// After that a lost connection is a temporary failure, although the server may have the mail: the next try repeats
    /// its Message-ID, by which the receiver can tell.
    ///
    /// Dropping the future closes its connection.
    pub async fn send(&self, message: &MailMessage) -> Result<Accepted, SendFailure> {
        let whole = self.target.timeouts.whole;
        timeout(whole, self.deliver(message)).await.unwrap_or_else(|_| {
            Err(SendFailure::temporary(format!(
                "the mail server was not done within {} seconds; the mail may have been taken",
                whole.as_secs_f32()
            )))
        })
    }

    /// Says goodbye on all kept connections. Sending afterwards still works.
    pub async fn close(&self) {
        self.idle.close_all().await;
    }

    async fn deliver(&self, message: &MailMessage) -> Result<Accepted, SendFailure> {
        if let Some(connection) = self.idle.take() {
            match self.deliver_over(connection, message).await {
                Err(Ended::LostBeforeContent(failure)) => {
                    tracing::debug!(server = %self.target.url, reason = %failure, "a kept mail connection was dead, opening another");
                }
                result => return result.map_err(Ended::into_failure),
            }
        }
        let connection = connect::open(&self.target).await?;
        self.deliver_over(connection, message).await.map_err(Ended::into_failure)
    }

    /// Sends over this connection, and keeps it if it can be used again.
    async fn deliver_over(
        &self,
        mut connection: AsyncSmtpConnection,
        message: &MailMessage,
    ) -> Result<Accepted, Ended> {
        let command = self.target.timeouts.command;
        let result = send::over(&mut connection, message, command).await;
        let usable = match &result {
            Ok(_) => true,
            // A refused mail is half begun on the server; RSET ends it.
            Err(Ended::Refused(_)) => matches!(timeout(command, connection.command(Rset)).await, Ok(Ok(_))),
            Err(Ended::LostBeforeContent(_) | Ended::Lost(_)) => false,
        };
        if usable {
            self.idle.keep(connection);
        }
        result
    }
}

fn client_id(name: &str) -> ClientId {
    let is_host_name = !name.is_empty()
        && name.len() <= 253
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'));
    match name.parse::<IpAddr>() {
        Ok(IpAddr::V4(address)) => ClientId::Ipv4(address),
        Ok(IpAddr::V6(address)) => ClientId::Ipv6(address),
        Err(_) if is_host_name => ClientId::Domain(name.to_owned()),
        Err(_) => ClientId::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hello_name_is_a_host_name_or_an_address_literal() {
        for (name, hello) in [
            ("admit.example.com", "admit.example.com"),
            ("203.0.113.9", "[203.0.113.9]"),
            ("::1", "[IPv6:::1]"),
            ("", "[127.0.0.1]"),
            ("x\r\nMAIL FROM:<a@example.com>", "[127.0.0.1]"),
        ] {
            assert_eq!(client_id(name).to_string(), hello, "{name:?}");
        }
    }
}
