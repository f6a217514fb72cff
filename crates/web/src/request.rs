//! What every face reads off a request: its id, and where it comes from.

use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use admit_core::{Origin, ids};
use axum::body::{Body, BodyDataStream, Bytes, HttpBody as _};
use axum::extract::{ConnectInfo, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, header};
use futures_util::{StreamExt as _, stream};
use tokio::runtime::Handle;
use tokio::time::{Instant, timeout_at};

use crate::app::App;

/// How long the body of a request may take to arrive, from its first byte to its last (AC-78).
const BODY_DEADLINE: Duration = Duration::from_secs(30);
/// How much of a body nobody wants is read, in bytes; past it the connection is closed.
const UNWANTED_LIMIT: usize = 256 * 1024;
/// The longest part of a `User-Agent` that is kept.
const USER_AGENT_LIMIT: usize = 256;
const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// Where a request comes from, as the activities record it.
#[derive(Clone, Debug)]
pub(crate) struct RequestOrigin(pub(crate) Origin);

/// The id of a request, as its handlers see it.
#[derive(Clone, Debug)]
pub(crate) struct RequestId(pub(crate) Arc<str>);

/// The id of a request, on every response and in every error (spec section 1.7).
pub(crate) fn new_id(app: &App) -> String {
    match ids::time_ordered(app.store.clock().now(), 0) {
        Ok(id) => format!("req_{id}"),
        Err(failure) => {
            tracing::error!(error = %failure, "a request got no id");
            "req_unknown".to_owned()
        }
    }
}

/// Gives the body a deadline: one that is not there in time ends with an error, however steadily it trickles in.
pub(crate) fn hurry_body(request: Request) -> Request {
    if request.body().is_end_stream() {
        return request;
    }
    request.map(|body| Body::from_stream(stream::try_unfold(Arriving::new(body), Arriving::next)))
}

/// A body on its way.
///
/// Who refuses a request often does so without its body, and drops it. The connection would then be closed with no word of
/// it, and the client's next request on it would get no answer. So what is dropped is still read, within the deadline.
struct Arriving {
    deadline: Instant,
    /// None once all is there, or nothing more comes.
    pieces: Option<BodyDataStream>,
}

impl Arriving {
    fn new(body: Body) -> Self {
        Self { deadline: Instant::now() + BODY_DEADLINE, pieces: Some(body.into_data_stream()) }
    }

    async fn next(mut self) -> Result<Option<(Bytes, Self)>, axum::Error> {
        let Some(pieces) = &mut self.pieces else { return Ok(None) };
        match timeout_at(self.deadline, pieces.next()).await {
            Ok(Some(Ok(piece))) => return Ok(Some((piece, self))),
            Ok(None) => self.pieces = None,
            Ok(Some(Err(error))) => {
                self.pieces = None;
                return Err(error);
            }
            Err(elapsed) => {
                self.pieces = None;
                return Err(axum::Error::new(elapsed));
            }
        }
        Ok(None)
    }
}

impl Drop for Arriving {
    fn drop(&mut self) {
        let (Some(mut pieces), Ok(runtime)) = (self.pieces.take(), Handle::try_current()) else { return };
        let deadline = self.deadline;
        runtime.spawn(timeout_at(deadline, async move {
            let mut read = 0;
            while let Some(Ok(piece)) = pieces.next().await {
                read += piece.len();
                if read > UNWANTED_LIMIT {
                    break;
                }
            }
        }));
    }
}

/// Where a request comes from.
pub(crate) fn origin_of(request: &Request, trusted_proxies: &[IpAddr]) -> Origin {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip().to_canonical());
    let client = peer.map(|peer| client_address(peer, request.headers(), trusted_proxies));
    let user_agent = request.headers().get(header::USER_AGENT).and_then(|value| value.to_str().ok());
    Origin {
        ip_address: client.map(|address| address.to_string()),
        user_agent: user_agent.map(|agent| agent.chars().take(USER_AGENT_LIMIT).collect()),
    }
}

/// The last address in `X-Forwarded-For` that no trusted proxy vouches for; the peer itself unless it is one.
fn client_address(peer: IpAddr, headers: &HeaderMap, trusted_proxies: &[IpAddr]) -> IpAddr {
    let mut client = peer;
    let forwarded: Vec<&str> = headers
        .get_all(FORWARDED_FOR)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .collect();
    for hop in forwarded.into_iter().rev() {
        if !trusted_proxies.contains(&client) {
            break;
        }
        let Ok(address) = hop.trim().parse::<IpAddr>() else { break };
        client = address.to_canonical();
    }
    client
}

impl<S: Sync> FromRequestParts<S> for RequestOrigin {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get::<Self>().cloned().unwrap_or(Self(Origin::default())))
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn client(peer: &str, forwarded: &str, trusted: &[&str]) -> String {
        let mut headers = HeaderMap::new();
        headers.insert(FORWARDED_FOR, HeaderValue::from_str(forwarded).unwrap());
        let trusted: Vec<IpAddr> = trusted.iter().map(|address| address.parse().unwrap()).collect();
        client_address(peer.parse().unwrap(), &headers, &trusted).to_string()
    }

    #[test]
    fn ac_47_a_forwarded_address_counts_only_from_a_trusted_proxy() {
        assert_eq!(client("192.0.2.1", "203.0.113.9", &[]), "192.0.2.1");
        assert_eq!(client("192.0.2.1", "203.0.113.9", &["192.0.2.1"]), "203.0.113.9");
    }

    #[test]
    fn ac_47_what_the_client_itself_claims_is_not_taken() {
        assert_eq!(client("192.0.2.1", "198.51.100.7, 203.0.113.9", &["192.0.2.1"]), "203.0.113.9");
        assert_eq!(client("192.0.2.1", "nonsense", &["192.0.2.1"]), "192.0.2.1");
    }
}
