//! One POST to an endpoint: over a connection of its own, to an address that was checked, following nothing (AC-71, AC-72).
//!
//! The name is looked up once, here; what is connected to is one of the addresses that were found and checked, so that a
//! name that changes in between leads nowhere else.

use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use admit_core::webhooks::Target;
use axum::body::{Body, to_bytes};
use hyper::Request;
use hyper::client::conn::http1;
use hyper::header::{CONNECTION, CONTENT_TYPE, HOST, USER_AGENT};
use hyper_util::rt::TokioIo;
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, RootCertStore};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpStream, lookup_host};
use tokio::task::JoinSet;
use tokio_rustls::TlsConnector;
use url::{Host, Position};

/// From looking up the name to the head of the answer.
const TIMEOUT: Duration = Duration::from_secs(15);
/// For one of several addresses to take a connection.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// Addresses of one name that are tried.
const ADDRESSES_LIMIT: usize = 3;
/// What is read of an answer's head, and of its body, which nobody looks at: only so that an honest receiver need not see
/// its connection break.
const HEAD_LIMIT: usize = 64 * 1024;
const BODY_LIMIT: usize = 16 * 1024;
const BODY_TIMEOUT: Duration = Duration::from_secs(1);

const NO_NAME: &str = "its name was not found";
const NO_CONNECTION: &str = "it could not be connected to";
const NO_TLS: &str = "its certificate was not accepted, or it does not speak TLS";
const NO_ANSWER: &str = "it gave no answer that is HTTP";
const TOO_SLOW: &str = "it did not answer in time";

/// What is sent.
pub(super) struct Message<'a> {
    pub(super) event_id: &'a str,
    pub(super) unix_seconds: i64,
    pub(super) signature: &'a str,
    pub(super) body: &'a str,
}

/// What came back.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Answer {
    Status(u16),
    /// The name leads to an address that nothing may be sent to.
    NotPublic,
    /// Nothing, and why.
    None(&'static str),
}

/// Sends messages. What TLS needs is made with the first one that needs it.
pub(super) struct Sender {
    tls: OnceLock<Option<TlsConnector>>,
}

trait Connection: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Connection for T {}

impl Sender {
    pub(super) fn new() -> Self {
        Self { tls: OnceLock::new() }
    }

    /// A sender that believes other authorities than those of the public Internet.
    #[cfg(test)]
    pub(super) fn believing(roots: RootCertStore) -> Self {
        Self { tls: OnceLock::from(connector(roots)) }
    }

    pub(super) async fn send(&self, target: &Target, message: &Message<'_>) -> Answer {
        match tokio::time::timeout(TIMEOUT, self.exchange(target, message)).await {
            Ok(Ok(status)) => Answer::Status(status),
            Ok(Err(answer)) => answer,
            Err(_) => Answer::None(TOO_SLOW),
        }
    }

    async fn exchange(&self, target: &Target, message: &Message<'_>) -> Result<u16, Answer> {
        let stream = connect(&addresses(target).await?).await?;
        let stream: Box<dyn Connection> = match target.url.scheme() {
            "https" => self.encrypt(target, stream).await?,
            _ => Box::new(stream),
        };
        let no_answer = |_| Answer::None(NO_ANSWER);
        let (mut requests, connection) =
            http1::Builder::new().max_buf_size(HEAD_LIMIT).handshake(TokioIo::new(stream)).await.map_err(no_answer)?;
        // Ends with this try, whatever the receiver does.
        let mut driver = JoinSet::new();
        driver.spawn(async move {
            // What goes wrong with the connection is told to the request.
            let _ = connection.await;
        });
        let request = request(target, message).ok_or(Answer::None(NO_ANSWER))?;
        let response = requests.send_request(request).await.map_err(no_answer)?;
        let status = response.status().as_u16();
        let _ = tokio::time::timeout(BODY_TIMEOUT, to_bytes(Body::new(response.into_body()), BODY_LIMIT)).await;
        Ok(status)
    }

    async fn encrypt(&self, target: &Target, stream: TcpStream) -> Result<Box<dyn Connection>, Answer> {
        let connector = self.tls.get_or_init(|| connector(public_roots())).as_ref();
        let host = target.url.host_str().unwrap_or_default().trim_matches(['[', ']']);
        let name = ServerName::try_from(host.trim_end_matches('.').to_owned());
        match (connector, name) {
            (Some(connector), Ok(name)) => match connector.connect(name, stream).await {
                Ok(stream) => Ok(Box::new(stream)),
                Err(_) => Err(Answer::None(NO_TLS)),
            },
            _ => Err(Answer::None(NO_TLS)),
        }
    }
}

fn public_roots() -> RootCertStore {
    RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() }
}

fn connector(roots: RootCertStore) -> Option<TlsConnector> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().ok()?;
    Some(TlsConnector::from(Arc::new(config.with_root_certificates(roots).with_no_client_auth())))
}

/// The addresses that the target's name leads to, all of which must be allowed: a name that leads here and there is not one
/// to be trusted with a second try.
async fn addresses(target: &Target) -> Result<Vec<SocketAddr>, Answer> {
    let port = target.url.port_or_known_default().unwrap_or(443);
    let found: Vec<SocketAddr> = match target.url.host() {
        Some(Host::Domain(name)) => lookup_host((name, port)).await.map_err(|_| Answer::None(NO_NAME))?.collect(),
        Some(Host::Ipv4(address)) => vec![SocketAddr::new(IpAddr::V4(address), port)],
        Some(Host::Ipv6(address)) => vec![SocketAddr::new(IpAddr::V6(address), port)],
        None => Vec::new(),
    };
    if !found.iter().all(|address| target.allows(address.ip())) {
        return Err(Answer::NotPublic);
    }
    if found.is_empty() { Err(Answer::None(NO_NAME)) } else { Ok(found) }
}

async fn connect(addresses: &[SocketAddr]) -> Result<TcpStream, Answer> {
    for address in addresses.iter().take(ADDRESSES_LIMIT) {
        if let Ok(Ok(stream)) = tokio::time::timeout(CONNECT_TIMEOUT, TcpStream::connect(address)).await {
            return Ok(stream);
        }
    }
    Err(Answer::None(NO_CONNECTION))
}

fn request(target: &Target, message: &Message<'_>) -> Option<Request<Body>> {
    let url = &target.url;
    let host = &url[Position::BeforeHost..Position::AfterPort];
    Request::post(&url[Position::BeforePath..Position::AfterQuery])
        .header(HOST, host)
        .header(CONNECTION, "close")
        .header(CONTENT_TYPE, "application/json")
        .header(USER_AGENT, concat!("Admit/", env!("CARGO_PKG_VERSION")))
        .header("webhook-id", message.event_id)
        .header("webhook-timestamp", message.unix_seconds)
        .header("webhook-signature", message.signature)
        .body(Body::from(message.body.to_owned()))
        .ok()
}
