//! The wire: one call after another to one server, with its key, tried again where that helps, and nothing else.
//!
//! Redirects are not followed, as the key must not go to another host. A proxy is used for https alone, where it can't
//! read the key.

mod call;
mod failure;
mod pages;
mod retry;
#[cfg(test)]
pub(crate) mod scripted_server;
#[cfg(test)]
mod tests;

use std::time::Duration;

use serde_json::Value;
use ureq::http::{HeaderMap, Request};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Proxy};

pub(crate) use call::{Call, Method};
pub(crate) use failure::{Failure, Refusal};
pub(crate) use pages::{Listing, Pages, Paging};

use crate::connection::Connection;

/// The version of the API's shapes that the columns are written for.
const API_VERSION: &str = "2026-10-21";
/// More than any page of the API has.
const LARGEST_ANSWER: u64 = 256 * 1024 * 1024;
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Sends calls to one server.
pub(crate) struct Client<'c> {
    connection: &'c Connection,
    agent: Agent,
    wait: &'c dyn Fn(Duration),
}

/// An answer as it came.
struct Answer {
    status: u16,
    headers: HeaderMap,
    body: Vec<u8>,
}

/// What carries calls to a server.
pub(crate) fn agent(connection: &Connection) -> Agent {
    let is_encrypted = connection.base_url.scheme() == "https";
    let config = Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .proxy(if is_encrypted { Proxy::try_from_env() } else { None })
        .tls_config(TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build())
        .timeout_connect(Some(CONNECT_TIMEOUT))
        .timeout_global(Some(connection.timeout))
        .user_agent(concat!("admit/", env!("CARGO_PKG_VERSION")))
        .accept("application/json")
        .build();
    config.new_agent()
}

impl<'c> Client<'c> {
    /// `wait` lets time pass between two tries.
    pub(crate) fn new(connection: &'c Connection, wait: &'c dyn Fn(Duration)) -> Self {
        Self { connection, agent: agent(connection), wait }
    }

    /// Sends a call, also several times where that helps, and returns the object that was answered.
    ///
    /// # Errors
    ///
    /// What the server refused, or why it could not be asked, after the last try.
    pub(crate) fn send(&self, call: &Call) -> Result<Value, Failure> {
        let idempotency_key = call.can_be_told_apart().then(|| format!("{:032x}", fastrand::u128(..)));
        let mut tries = 0;
        loop {
            let outcome = self.send_once(call, idempotency_key.as_deref());
            let pause = match &outcome {
                Err(Failure::Unreachable(_)) => Some(retry::pause(tries, None)),
                Ok(answer) => retry::pause_after(answer.status, &answer.headers, tries),
                Err(_) => None,
            };
            match pause {
                Some(pause) if tries < self.connection.max_retries => (self.wait)(pause),
                _ => return outcome.and_then(|answer| answer.read(&self.connection.base_url)),
            }
            tries += 1;
        }
    }

    /// Lets time pass, before asking again how far something is.
    pub(crate) fn wait(&self, pause: Duration) {
        (self.wait)(pause);
    }

    fn send_once(&self, call: &Call, idempotency_key: Option<&str>) -> Result<Answer, Failure> {
        let Some(key) = &self.connection.key else { return Err(Failure::no_key()) };
        let mut request = Request::builder()
            .method(call.method().as_str())
            .uri(call.url(&self.connection.base_url).as_str())
            .header("authorization", format!("Bearer {}", key.reveal()))
            .header("anthropic-version", API_VERSION);
        if let Some(beta) = call.beta() {
            request = request.header("anthropic-beta", beta);
        }
        if let Some(idempotency_key) = idempotency_key {
            request = request.header("idempotency-key", idempotency_key);
        }
        let response = match call.content() {
            Some((content_type, bytes)) => {
                let request = request.header("content-type", content_type).body(bytes).map_err(Failure::unsent)?;
                self.agent.run(request)
            }
            // An update without a body still says that its body is empty.
            None if call.method() == Method::Post => {
                self.agent.run(request.body(String::new()).map_err(Failure::unsent)?)
            }
            None => self.agent.run(request.body(()).map_err(Failure::unsent)?),
        };
        let unreachable = |error: ureq::Error| Failure::unreachable(&self.connection.base_url, &error);
        let mut response = response.map_err(unreachable)?;
        let body = response.body_mut().with_config().limit(LARGEST_ANSWER).read_to_vec().map_err(unreachable)?;
        Ok(Answer { status: response.status().as_u16(), headers: response.headers().clone(), body })
    }
}

impl Answer {
    /// The object of a success, or the refusal.
    fn read(self, base_url: &url::Url) -> Result<Value, Failure> {
        let header = |name| self.headers.get(name).and_then(|value| value.to_str().ok());
        let content = serde_json::from_slice::<Value>(&self.body).ok().filter(Value::is_object);
        match (self.status, content) {
            (200..=299, Some(content)) => Ok(content),
            (300..=399, _) => Err(Failure::Redirected(base_url.clone())),
            (400.., content) => Err(Failure::Refused(Box::new(Refusal::read(
                self.status,
                content.unwrap_or_default(),
                header("request-id"),
                header("retry-after"),
            )))),
            (status, _) => Err(Failure::Garbled { url: base_url.clone(), status }),
        }
    }
}

/// Lets time pass, for real.
pub(crate) fn wait_for_real(pause: Duration) {
    #[expect(clippy::disallowed_methods, reason = "a program that was asked to try later has nothing else to do")]
    std::thread::sleep(pause);
}
