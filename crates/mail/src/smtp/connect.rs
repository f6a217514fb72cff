//! Opens one connection, ready for mail: TCP, encryption, EHLO, credentials.

use std::fmt::Display;
use std::future::Future;
use std::io;
use std::time::Duration;

use lettre::transport::smtp::authentication::{self, Mechanism};
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::extension::Extension;
use rustls::pki_types::ServerName;
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::failure::{SendFailure, encryption_demanded, reply_of};
use super::starttls::{self, Offer};
use super::stream::MailStream;
use super::transport::Target;
use super::url::{Credentials, TlsMode, may_carry_credentials};

/// Every failure here is temporary: it is about the server or the configuration, and not about a mail.
pub(super) async fn open(target: &Target) -> Result<AsyncSmtpConnection, SendFailure> {
    let tcp = connect(target).await?;
    let peer = tcp.peer_addr().map_err(|error| unreachable_server(target, error))?.ip();
    let stream = encrypt(target, tcp).await?;
    let encrypted = stream.is_encrypted();
    let greeted = AsyncSmtpConnection::connect_with_transport(Box::new(stream), &target.hello);
    let mut connection = in_time(target.timeouts.command, "the greeting", greeted)
        .await?
        .map_err(|error| SendFailure::temporary(format!("the mail server did not welcome us: {}", reply_of(&error))))?;
    if let Some(credentials) = target.url.credentials() {
        if !may_carry_credentials(encrypted, peer) {
            return Err(SendFailure::temporary(
                "the mail server offers no encryption (STARTTLS), and the password is not sent without it",
            ));
        }
        sign_in(target, &mut connection, credentials).await?;
    }
    tracing::debug!(server = %target.url, encrypted, "mail connection opened");
    Ok(connection)
}

/// Tries the server's addresses in order.
async fn connect(target: &Target) -> Result<TcpStream, SendFailure> {
    let server = (target.url.host(), target.url.port());
    let addresses = in_time(target.timeouts.connect, "the look-up of its name", lookup_host(server))
        .await?
        .map_err(|error| unreachable_server(target, error))?;
    let mut last = io::Error::from(io::ErrorKind::NotFound);
    for address in addresses {
        match timeout(target.timeouts.connect, TcpStream::connect(address)).await {
            Ok(Ok(stream)) => {
                // See the module above: without this each mail waits for a delayed acknowledgement.
                stream.set_nodelay(true).map_err(|error| unreachable_server(target, error))?;
                return Ok(stream);
            }
            Ok(Err(error)) => last = error,
            Err(_) => last = io::Error::from(io::ErrorKind::TimedOut),
        }
    }
    Err(unreachable_server(target, last))
}

async fn encrypt(target: &Target, tcp: TcpStream) -> Result<MailStream, SendFailure> {
    let tls = target.url.tls();
    match tls {
        TlsMode::Off => return Ok(MailStream::plain(tcp)),
        TlsMode::Implicit => return Ok(MailStream::encrypted(handshake(target, tcp).await?)),
        TlsMode::Required | TlsMode::Opportunistic => {}
    }
    let hello_name = target.hello.to_string();
    let asked = starttls::ask(tcp, &hello_name);
    let offer = in_time(target.timeouts.command, "STARTTLS", asked)
        .await?
        .map_err(|error| SendFailure::temporary(format!("the mail server did not begin encryption: {error}")))?;
    match offer {
        Offer::Begin(tcp) => Ok(MailStream::encrypted(handshake(target, tcp).await?).greeted()),
        Offer::NotOffered(tcp) if tls == TlsMode::Opportunistic => Ok(MailStream::plain(tcp).greeted()),
        Offer::NotOffered(_) => Err(SendFailure::temporary("the mail server offers no encryption (STARTTLS)")),
    }
}

async fn handshake(target: &Target, tcp: TcpStream) -> Result<TlsStream<TcpStream>, SendFailure> {
    let failed = |error: &dyn Display| {
        SendFailure::temporary(format!("the encrypted connection to {} failed: {error}", target.url))
    };
    let name = ServerName::try_from(target.url.host().to_owned()).map_err(|error| failed(&error))?;
    let connector = TlsConnector::from(target.tls.clone());
    in_time(target.timeouts.connect, "the TLS handshake", connector.connect(name, tcp)).await?.map_err(|error| {
        if is_about_certificate(&error) {
            failed(&format_args!("{error}; `ca=FILE` in the URL names the authority to trust"))
        } else {
            failed(&error)
        }
    })
}

fn is_about_certificate(error: &io::Error) -> bool {
    let source = error.get_ref().and_then(|source| source.downcast_ref::<rustls::Error>());
    matches!(source, Some(rustls::Error::InvalidCertificate(_)))
}

/// Of the server's answer only the code is told: its text may quote what we sent.
async fn sign_in(
    target: &Target,
    connection: &mut AsyncSmtpConnection,
    credentials: &Credentials,
) -> Result<(), SendFailure> {
    let mechanisms = [Mechanism::Plain, Mechanism::Login];
    let server = connection.server_info();
    if server.get_auth_mechanism(&mechanisms).is_none() {
        if server.supports_feature(Extension::StartTls) {
            return Err(encryption_demanded("it lets nobody sign in before"));
        }
        return Err(SendFailure::temporary("the mail server offers no way to sign in that we know (PLAIN, LOGIN)"));
    }
    let credentials = authentication::Credentials::new(credentials.user.clone(), credentials.password.clone());
    let answered = connection.auth(&mechanisms, &credentials);
    in_time(target.timeouts.command, "AUTH", answered).await?.map(drop).map_err(|error| match error.status() {
        Some(code) if u16::from(code) == 538 => encryption_demanded(code),
        Some(code) => SendFailure::temporary(format!("the mail server refused our user and password: {code}")),
        None => SendFailure::temporary("the connection broke while signing in at the mail server"),
    })
}

async fn in_time<F: Future>(limit: Duration, what: &str, future: F) -> Result<F::Output, SendFailure> {
    timeout(limit, future).await.map_err(|_| {
        SendFailure::temporary(format!(
            "the mail server did not answer within {} seconds ({what})",
            limit.as_secs_f32()
        ))
    })
}

fn unreachable_server(target: &Target, error: io::Error) -> SendFailure {
    SendFailure::temporary(format!("the mail server {} can't be reached: {error}", target.url))
}
