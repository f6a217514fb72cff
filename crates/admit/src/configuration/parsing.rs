//! The settings that are more than text.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use admit_core::sessions::FRESH_SECONDS;
use admit_core::sign_ins;
use admit_web::RateLimitSettings;
use url::{Host, Url};

use super::Place;
use crate::Problem;
use crate::stopping::DRAIN_LIMIT_SECONDS;

/// A day.
const FRESH_MINUTES_LIMIT: i64 = 24 * 60;
/// More than that is no limit.
const SIGN_INS_LIMIT: i64 = 10_000;

/// The environment says `1`, `true`, `on` or `yes`, or one of their opposites.
pub(super) fn parse_switch(text: &str) -> Result<bool, String> {
    match text.trim().to_ascii_lowercase().as_str() {
        "1" | "true" | "on" | "yes" => Ok(true),
        "" | "0" | "false" | "off" | "no" => Ok(false),
        _ => Err("use 1 or 0".to_owned()),
    }
}

/// How many connections to PostgreSQL: acts need one each, and never fewer than two of them at a time.
pub(super) fn parse_connections(number: Option<usize>) -> Result<usize, Problem> {
    match number.unwrap_or(20) {
        number @ 2..=1000 => Ok(number),
        _ => Err(Problem("--database-connections: must be between 2 and 1000".to_owned())),
    }
}

/// In seconds. A minute is what a mail may take; a session lives for a week without use.
pub(super) fn parse_fresh_sign_in(minutes: Option<u64>) -> Result<i64, Problem> {
    match minutes.map(i64::try_from) {
        None => Ok(FRESH_SECONDS),
        Some(Ok(minutes @ 1..=FRESH_MINUTES_LIMIT)) => Ok(minutes * 60),
        Some(_) => Err(Problem(format!("--fresh-sign-in-minutes: must be between 1 and {FRESH_MINUTES_LIMIT}"))),
    }
}

pub(super) fn parse_sign_ins_per_network(number: Option<u64>) -> Result<i64, Problem> {
    match number.map(i64::try_from) {
        None => Ok(sign_ins::NETWORK_LIMIT),
        Some(Ok(number @ 1..=SIGN_INS_LIMIT)) => Ok(number),
        Some(_) => Err(Problem(format!("--sign-ins-per-network: must be between 1 and {SIGN_INS_LIMIT}"))),
    }
}

/// Only where there are other nodes is there somewhere else to go.
pub(super) fn parse_drain(seconds: Option<u64>, place: &Place) -> Result<Duration, Problem> {
    let has_others = matches!(place, Place::Postgres { .. });
    match seconds.unwrap_or(if has_others { 2 } else { 0 }) {
        seconds @ 0..=DRAIN_LIMIT_SECONDS => Ok(Duration::from_secs(seconds)),
        _ => Err(Problem(format!("--drain-seconds: must be between 0 and {DRAIN_LIMIT_SECONDS}"))),
    }
}

pub(super) fn parse_listen(text: &str) -> Result<SocketAddr, Problem> {
    text.parse().map_err(|_| {
        Problem(format!("--listen: `{}` is not an address and a port, such as 127.0.0.1:8080", text.escape_default()))
    })
}

/// An http or https URL of a host, with nothing behind its path.
pub(super) fn parse_public_url(text: &str) -> Result<Url, Problem> {
    let refuse = |why: &str| Problem(format!("--public-url: `{}` {why}", text.escape_default()));
    let url = Url::parse(text).map_err(|_| refuse("is not a URL, such as https://admit.example.com"))?;
    if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
        return Err(refuse("is not an http or https URL, such as https://admit.example.com"));
    }
    if url.path() != "/" || url.query().is_some() || url.fragment().is_some() || !url.username().is_empty() {
        return Err(refuse("must be a scheme, a host and perhaps a port, and nothing else"));
    }
    Ok(url)
}

/// Where people reach a server that listens there, when nothing else is configured.
pub(crate) fn url_of_listener(listening: SocketAddr) -> Result<Url, Problem> {
    let host = if listening.ip().is_unspecified() { "localhost".to_owned() } else { host_of(listening.ip()) };
    let url = format!("http://{host}:{}", listening.port());
    Url::parse(&url).map_err(|error| Problem(format!("--public-url: {url}: {error}")))
}

fn host_of(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => format!("[{address}]"),
    }
}

/// Whether a URL leads to this machine only.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

pub(super) fn parse_rate_limits(text: &str) -> Result<RateLimitSettings, Problem> {
    match text.trim() {
        "on" | "" => Ok(RateLimitSettings::default()),
        "off" => Ok(RateLimitSettings::OFF),
        numbers => {
            let number = |text: &str| text.trim().parse().ok().filter(|number: &u32| *number > 0);
            let parsed: Option<Vec<u32>> = numbers.split(',').map(number).collect();
            let defaults = RateLimitSettings::default();
            match parsed.as_deref() {
                Some(&[calls, invites]) => {
                    Ok(RateLimitSettings { calls_per_minute: Some(calls), invites_per_hour: Some(invites), ..defaults })
                }
                Some(&[calls, invites, compliance_calls]) => Ok(RateLimitSettings {
                    calls_per_minute: Some(calls),
                    invites_per_hour: Some(invites),
                    compliance_calls_per_minute: Some(compliance_calls),
                }),
                _ => {
                    let shown = text.escape_default();
                    let expected = "`on`, `off`, or two or three numbers such as 100,1200,600";
                    Err(Problem(format!("--rate-limits: `{shown}` is not {expected}")))
                }
            }
        }
    }
}

pub(super) fn parse_proxies(text: &str) -> Result<Vec<IpAddr>, Problem> {
    let entries = text.split(',').map(str::trim).filter(|entry| !entry.is_empty());
    entries
        .map(|entry| {
            entry.parse().map_err(|_| {
                Problem(format!("--trusted-proxies: `{}` is not a network address", entry.escape_default()))
            })
        })
        .collect()
}
