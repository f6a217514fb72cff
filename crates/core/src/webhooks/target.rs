//! Where an endpoint may be: on the public Internet, by name, over HTTPS (AC-71).
//!
//! What a URL says is checked when it is given, so that a mistake is told at once. What counts is the address that its name
//! leads to when something is sent: the worker connects to an address that it has checked with [`is_public`], and to no other.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

const LENGTH_LIMIT: usize = 2048;
/// Names that lead nowhere public, whatever a name server says (RFC 6761, RFC 6762, RFC 7686, RFC 8375, ICANN).
const PRIVATE_NAMES: [&str; 6] = ["localhost", "local", "internal", "home.arpa", "onion", "alt"];

/// How far endpoints may reach.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reach {
    /// Only the public Internet.
    #[default]
    Public,
    /// Also this machine, over HTTP as well and on any port: for development.
    AlsoLoopback,
}

/// Why nothing can be sent to a URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TargetProblem {
    /// It is none.
    #[error("Input should be a valid URL of at most 2048 characters")]
    NoUrl,
    /// It is not HTTPS on the usual port.
    #[error("URL must be https on port 443")]
    NotHttps,
    /// It has a user's name or a password.
    #[error("URL must not carry a user name or a password")]
    Credentials,
    /// It has a fragment, which is never sent.
    #[error("URL must not have a fragment")]
    Fragment,
    /// Its host is an address, or a name that is not public.
    #[error("URL must have a public hostname")]
    NotPublic,
}

/// Where to send something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The whole URL.
    pub url: Url,
    /// Whether it leads to this machine, as only development allows.
    pub is_loopback: bool,
}

impl Target {
    /// Reads a URL.
    ///
    /// # Errors
    /// [`TargetProblem`] says why nothing can be sent there.
    pub fn parse(text: &str, reach: Reach) -> Result<Self, TargetProblem> {
        if text.len() > LENGTH_LIMIT || text.chars().any(|character| character.is_control() || character == ' ') {
            return Err(TargetProblem::NoUrl);
        }
        let url = Url::parse(text).map_err(|_| TargetProblem::NoUrl)?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(TargetProblem::Credentials);
        }
        if url.fragment().is_some() {
            return Err(TargetProblem::Fragment);
        }
        let is_loopback = url.host().is_some_and(|host| is_this_machine(&host));
        if is_loopback && reach == Reach::AlsoLoopback && matches!(url.scheme(), "http" | "https") {
            return Ok(Self { url, is_loopback });
        }
        if url.scheme() != "https" || url.port().is_some() {
            return Err(TargetProblem::NotHttps);
        }
        match url.host() {
            Some(Host::Domain(name)) if is_public_name(name) => Ok(Self { url, is_loopback: false }),
            _ => Err(TargetProblem::NotPublic),
        }
    }

    /// Whether something may be sent to this address, which the host's name leads to.
    pub fn allows(&self, address: IpAddr) -> bool {
        if self.is_loopback { address.to_canonical().is_loopback() } else { is_public(address) }
    }
}

fn is_this_machine(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => *name == "localhost" || name.ends_with(".localhost"),
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.to_canonical().is_loopback(),
    }
}

fn is_public_name(name: &str) -> bool {
    let name = name.strip_suffix('.').unwrap_or(name);
    let is_private =
        |private: &&str| name == *private || name.strip_suffix(private).is_some_and(|rest| rest.ends_with('.'));
    name.contains('.') && !PRIVATE_NAMES.iter().any(is_private)
}

/// Whether an address is one of the public Internet: in none of the ranges that IANA's registries of special addresses
/// keep for other uses. An address that holds one of IPv4 is what that one is.
pub fn is_public(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [first, second, third, _] = address.octets();
    let is_special = matches!(
        (first, second, third),
        (0 | 10 | 127 | 224.., ..)
            | (100, 64..=127, _)
            | (169, 254, _)
            | (172, 16..=31, _)
            | (192, 0, 0 | 2)
            | (192, 88, 99)
            | (192, 168, _)
            | (198, 18 | 19, _)
            | (198, 51, 100)
            | (203, 0, 113)
    );
    !is_special
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let segments = address.segments();
    let [.., high, low] = segments;
    let embedded = Ipv4Addr::from((u32::from(high) << 16) | u32::from(low));
    match segments {
        // What a network without IPv4 makes of an address of IPv4.
        [0x64, 0xff9b, 0, 0, 0, 0, ..] => is_public_v4(embedded),
        // Protocol assignments, Teredo, benchmarking, documentation, 6to4.
        [0x2001, 0..=0x1ff, ..] | [0x2001, 0xdb8, ..] | [0x2002, ..] | [0x3fff, 0..=0xfff, ..] => false,
        [0x2000..=0x3fff, ..] => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ac_71_what_is_not_on_the_public_internet_is_no_target() {
        for (text, problem) in [
            ("", TargetProblem::NoUrl),
            ("hooks.example.com", TargetProblem::NoUrl),
            ("https://", TargetProblem::NoUrl),
            ("https://hooks.example.com/a b", TargetProblem::NoUrl),
            ("https://hooks.example.com/\r\nhost: x", TargetProblem::NoUrl),
            ("http://hooks.example.com/", TargetProblem::NotHttps),
            ("ftp://hooks.example.com/", TargetProblem::NotHttps),
            ("file:///etc/passwd", TargetProblem::NotHttps),
            ("gopher://hooks.example.com/", TargetProblem::NotHttps),
            ("javascript:alert(1)", TargetProblem::NotHttps),
            ("https://hooks.example.com:8443/", TargetProblem::NotHttps),
            ("https://hooks.example.com:22/", TargetProblem::NotHttps),
            ("https://user@hooks.example.com/", TargetProblem::Credentials),
            ("https://:secret@hooks.example.com/", TargetProblem::Credentials),
            ("https://hooks.example.com@127.0.0.1/", TargetProblem::Credentials),
            ("https://hooks.example.com/#x", TargetProblem::Fragment),
            ("https://127.0.0.1/", TargetProblem::NotPublic),
            ("https://2130706433/", TargetProblem::NotPublic),
            ("https://0x7f000001/", TargetProblem::NotPublic),
            ("https://0177.0.0.1/", TargetProblem::NotPublic),
            ("https://127.1/", TargetProblem::NotPublic),
            ("https://0/", TargetProblem::NotPublic),
            ("https://169.254.169.254/latest/meta-data/", TargetProblem::NotPublic),
            ("https://[::1]/", TargetProblem::NotPublic),
            ("https://[::ffff:169.254.169.254]/", TargetProblem::NotPublic),
            ("https://[::ffff:7f00:1]/", TargetProblem::NotPublic),
            ("https://[fd00::1]/", TargetProblem::NotPublic),
            ("https://8.8.8.8/", TargetProblem::NotPublic),
            ("https://localhost/", TargetProblem::NotPublic),
            ("https://LOCALHOST./", TargetProblem::NotPublic),
            ("https://a.localhost/", TargetProblem::NotPublic),
            ("https://printer.local/", TargetProblem::NotPublic),
            ("https://metadata.google.internal/", TargetProblem::NotPublic),
            ("https://intranet/", TargetProblem::NotPublic),
            ("https://①②⑦.⓪.⓪.①/", TargetProblem::NotPublic),
        ] {
            assert_eq!(Target::parse(text, Reach::Public), Err(problem), "{text}");
        }
        let long = format!("https://hooks.example.com/{}", "a".repeat(LENGTH_LIMIT));
        assert_eq!(Target::parse(&long, Reach::Public), Err(TargetProblem::NoUrl));
        for text in ["https://hooks.example.com", "https://hooks.example.com:443/a?b=c", "https://Bücher.example/"] {
            assert!(!Target::parse(text, Reach::Public).unwrap().is_loopback, "{text}");
        }
    }

    #[test]
    fn ac_71_development_reaches_this_machine_and_nothing_else_besides() {
        for text in ["http://127.0.0.1:9/a", "http://localhost:8000/", "https://[::1]:8443/", "http://a.localhost/"] {
            assert!(Target::parse(text, Reach::AlsoLoopback).unwrap().is_loopback, "{text}");
            assert!(Target::parse(text, Reach::Public).is_err(), "{text}");
        }
        for text in ["http://10.0.0.1/", "http://hooks.example.com/", "https://192.168.0.1/", "ftp://127.0.0.1/"] {
            assert!(Target::parse(text, Reach::AlsoLoopback).is_err(), "{text}");
        }
        let target = Target::parse("http://localhost:8000/", Reach::AlsoLoopback).unwrap();
        let allowed = |text: &str| target.allows(text.parse().unwrap());
        assert!(allowed("127.0.0.1") && allowed("::1") && allowed("::ffff:127.0.0.1"));
        assert!(!allowed("10.0.0.1") && !allowed("93.184.216.34"));
    }

    #[test]
    fn ac_71_special_addresses_are_not_public_in_whatever_form() {
        for text in [
            "0.0.0.0",
            "0.1.2.3",
            "10.0.0.1",
            "100.64.0.1",
            "100.127.255.255",
            "127.0.0.1",
            "127.255.255.254",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.8",
            "192.0.2.1",
            "192.88.99.1",
            "192.168.1.1",
            "198.18.0.1",
            "198.19.255.255",
            "198.51.100.7",
            "203.0.113.7",
            "224.0.0.1",
            "239.1.1.1",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:10.0.0.1",
            "::ffff:169.254.169.254",
            "::10.0.0.1",
            "64:ff9b::a00:1",
            "64:ff9b:1::1",
            "100::1",
            "2001::1",
            "2001:2::1",
            "2001:10::1",
            "2001:20::1",
            "2001:db8::1",
            "2002:a00:1::1",
            "3fff::1",
            "5f00::1",
            "fc00::1",
            "fd00:ec2::254",
            "fe80::1",
            "fec0::1",
            "ff02::1",
        ] {
            assert!(!is_public(text.parse().unwrap()), "{text}");
        }
        for text in [
            "1.1.1.1",
            "8.8.8.8",
            "93.184.216.34",
            "100.63.255.255",
            "100.128.0.1",
            "172.15.0.1",
            "172.32.0.1",
            "192.0.1.1",
            "198.17.0.1",
            "198.20.0.1",
            "223.255.255.255",
            "::ffff:8.8.8.8",
            "64:ff9b::808:808",
            "2606:4700:4700::1111",
            "2001:4860:4860::8888",
            "2a00:1450:4001:81b::200e",
        ] {
            assert!(is_public(text.parse().unwrap()), "{text}");
        }
    }
}
