//! Hands messages to a mail server over SMTP.
//!
//! [`SmtpUrl`] says where the server is and how to reach it, [`SmtpTransport`] sends over a few kept connections, and
//! each send ends as [`Accepted`] or as a [`SendFailure`] that says whether another try makes sense. A send never lasts
//! longer than [`Timeouts::whole`], so a caller can hold a lease that long.
//!
//! We open connections ourselves and give them to lettre, for two reasons. lettre leaves Nagle's algorithm on, and since
//! it writes a mail's body and its final dot separately, each mail then waits for a delayed acknowledgement (measured:
//! 22 mails a second and connection; 1500 with `TCP_NODELAY`). And its STARTTLS keeps what the server sent before
//! encryption began, so that an attacker in between could slip in answers; ours refuses such a server. lettre's `tracing`
//! feature must stay off: it writes credentials and mails to the log.

mod connect;
mod failure;
mod idle;
mod send;
mod starttls;
mod stream;
mod tls;
mod transport;
mod url;

#[cfg(test)]
mod fake_server;
#[cfg(test)]
mod tests;

pub use failure::{FailureKind, SendFailure};
pub use send::Accepted;
pub use tls::TlsSetupError;
pub use transport::{SmtpTransport, Timeouts};
pub use url::{SmtpUrl, SmtpUrlError, TlsMode};
