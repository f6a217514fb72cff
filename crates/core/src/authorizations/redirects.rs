//! Where a code may be carried: to the program's own machine, and nowhere else (AC-44; RFC 8252 sections 7.3 and 8.4).

/// The path that programs listen on.
const PATH: &str = "/callback";
/// Loopback by number: a name such as `localhost` can be made to lead elsewhere.
const HOSTS: [&str; 2] = ["http://127.0.0.1", "http://[::1]"];

/// A place on the machine of the browser: `http://127.0.0.1:PORT/callback` or `http://[::1]:PORT/callback`, letter for
/// letter; only the port is the program's to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redirect {
    host: &'static str,
    port: u16,
}

impl Redirect {
    /// Reads a redirect that came in; `None` when it leads anywhere else.
    pub fn parse(text: &str) -> Option<Self> {
        HOSTS.into_iter().find_map(|host| {
            let port = text.strip_prefix(host)?.strip_prefix(':')?.strip_suffix(PATH)?;
            let number: u16 = port.parse().ok()?;
            // One spelling each, so that comparing texts compares places.
            (number > 0 && number.to_string() == port).then_some(Self { host, port: number })
        })
    }

    /// The origin alone: scheme, host and port.
    pub fn origin(&self) -> String {
        format!("{}:{}", self.host, self.port)
    }

    /// The whole redirect.
    pub fn uri(&self) -> String {
        format!("{}{PATH}", self.origin())
    }

    /// Whether it is an address of IPv6.
    pub fn is_ipv6(&self) -> bool {
        self.host.contains('[')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_port_of_the_own_machine_is_taken() {
        for text in ["http://127.0.0.1:1/callback", "http://127.0.0.1:65535/callback", "http://[::1]:8000/callback"] {
            assert_eq!(Redirect::parse(text).unwrap().uri(), text);
        }
    }

    #[test]
    fn ac_44_every_other_place_is_refused() {
        for text in [
            "",
            "http://127.0.0.1/callback",
            "http://127.0.0.1:0/callback",
            "http://127.0.0.1:080/callback",
            "http://127.0.0.1:+80/callback",
            "http://127.0.0.1:65536/callback",
            "http://127.0.0.1:80",
            "http://127.0.0.1:80/",
            "http://127.0.0.1:80/callback/",
            "http://127.0.0.1:80/callback?x=1",
            "http://127.0.0.1:80/callback#x",
            "http://127.0.0.1:80/other",
            "http://127.0.0.1:80@evil.example/callback",
            "http://127.0.0.1.evil.example:80/callback",
            "http://evil.example:80/callback",
            "http://user@127.0.0.1:80/callback",
            "http://127.0.0.2:80/callback",
            "http://127.1:80/callback",
            "http://2130706433:80/callback",
            "http://localhost:80/callback",
            "http://[::ffff:127.0.0.1]:80/callback",
            "https://127.0.0.1:80/callback",
            "HTTP://127.0.0.1:80/callback",
            " http://127.0.0.1:80/callback",
            "http://127.0.0.1:80\n/callback",
            "admit:/callback",
            "javascript:alert(1)",
        ] {
            assert_eq!(Redirect::parse(text), None, "{text:?}");
        }
    }
}
