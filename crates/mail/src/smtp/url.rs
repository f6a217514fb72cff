//! The address of a mail server, as one URL in the configuration.
//!
//! `smtp://[user:password@]host[:port][?tls=required|opportunistic|off][&ca=FILE]`, or `smtps://` for a connection that is
//! encrypted from its first byte. No error and no `Debug` or `Display` shows a password or a piece of the URL that could
//! be one: a password with an unescaped `/`, `?` or `#` moves its rest into other places of the URL.

use std::fmt;
use std::net::IpAddr;
use std::path::{Path, PathBuf};

use percent_encoding::percent_decode_str;
use url::Url;

#[cfg(test)]
mod tests;

/// When a connection is encrypted. Wherever it is, the server's certificate is checked: one that nobody vouches for ends
/// the send. Name its authority with `ca=FILE`, or say `tls=off`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TlsMode {
    /// From the first byte (`smtps://`, RFC 8314 section 3.3).
    Implicit,
    /// With STARTTLS, and no mail goes to a server that does not offer it.
    Required,
    /// With STARTTLS if the server offers it.
    Opportunistic,
    /// Never.
    Off,
}

/// What signs in at the mail server.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Credentials {
    pub(crate) user: String,
    pub(crate) password: String,
}

/// Where the mail server is and how to talk to it.
#[derive(Clone, PartialEq, Eq)]
pub struct SmtpUrl {
    host: String,
    port: u16,
    tls: TlsMode,
    ca_file: Option<PathBuf>,
    credentials: Option<Credentials>,
}

/// Why a text is not the URL of a mail server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SmtpUrlError {
    /// It has not the shape of a URL.
    #[error(
        "this is not a URL such as `smtp://user:password@mail.example.com:587`; \
         in user and password, write `%40` for `@`, `%2F` for `/`, `%3A` for `:`, `%3F` for `?` and `%23` for `#`"
    )]
    NotAUrl,
    /// It starts with neither `smtp://` nor `smtps://`.
    #[error("a mail server's URL starts with `smtp://` or `smtps://`")]
    Scheme,
    /// It names no host.
    #[error("the URL names no mail server")]
    NoHost,
    /// The host is no host name and no IP address, or the port is 0.
    #[error("the mail server's host or port is not valid")]
    Host,
    /// Something follows the host that has no meaning here: a path or a fragment.
    #[error(
        "after the host and port only `?tls=...` and `&ca=...` may follow; in a password write `%2F` for `/` and `%23` for `#`"
    )]
    Path,
    /// The query has an option other than `tls` and `ca`, or one of them twice.
    #[error("the options are `tls` and `ca`, each at most once; in a password write `%3F` for `?`")]
    Option,
    /// `tls` has another value than the three.
    #[error("`tls` is `required`, `opportunistic` or `off`")]
    Tls,
    /// `tls` stands in an `smtps://` URL, which leaves no choice.
    #[error("`smtps://` always encrypts: leave `tls` out, or use `smtp://`")]
    TlsWithImplicit,
    /// `ca` names no file.
    #[error("`ca` needs the path of a file with certificates in PEM form")]
    CaFile,
    /// There is a user without a password or a password without a user, or they decode to something that is not text.
    #[error("user and password go together, and are percent-encoded text without control characters")]
    Credentials,
    /// The URL would send credentials unencrypted to another machine.
    #[error("`tls=off` would send the password readable over the network; leave it out, or remove user and password")]
    CredentialsUnencrypted,
}

impl SmtpUrl {
    /// Reads the URL. Without a port it is 465 for `smtps`, 587 for `smtp` with credentials and 25 without. Without `tls`,
    /// STARTTLS is required with credentials or with `ca`, and otherwise used where offered. To this very machine
    /// (`localhost`, `127.0.0.1`, `::1`) only `ca` requires it, credentials use it where offered, and without either it is
    /// off, since mail servers on the same machine rarely have a certificate anybody checks.
    pub fn parse(text: &str) -> Result<SmtpUrl, SmtpUrlError> {
        let url = Url::parse(text.trim()).map_err(|error| match error {
            url::ParseError::EmptyHost => SmtpUrlError::NoHost,
            _ => SmtpUrlError::NotAUrl,
        })?;
        let implicit = match url.scheme() {
            "smtp" => false,
            "smtps" => true,
            _ => return Err(SmtpUrlError::Scheme),
        };
        let host = parse_host(&url)?;
        if !matches!(url.path(), "" | "/") || url.fragment().is_some() {
            return Err(SmtpUrlError::Path);
        }
        let credentials = parse_credentials(&url)?;
        let (tls, ca_file) = parse_options(&url)?;
        let tls = match (implicit, tls) {
            (true, None) => TlsMode::Implicit,
            (true, Some(_)) => return Err(SmtpUrlError::TlsWithImplicit),
            (false, Some(tls)) => tls,
            // Who names an authority expects its certificate.
            (false, None) if ca_file.is_some() => TlsMode::Required,
            (false, None) => default_tls(is_this_machine(&host), credentials.is_some()),
        };
        if credentials.is_some() && tls == TlsMode::Off && !is_this_machine(&host) {
            return Err(SmtpUrlError::CredentialsUnencrypted);
        }
        let port = match (url.port(), implicit, &credentials) {
            (Some(0), ..) => return Err(SmtpUrlError::Host),
            (Some(port), ..) => port,
            (None, true, _) => 465,
            (None, false, Some(_)) => 587,
            (None, false, None) => 25,
        };
        Ok(SmtpUrl { host, port, tls, ca_file, credentials })
    }

    /// The host name, or the IP address without brackets.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The port, given or by default.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// When the connection is encrypted.
    pub fn tls(&self) -> TlsMode {
        self.tls
    }

    /// A file with further certificates to trust beside the built-in ones.
    pub fn ca_file(&self) -> Option<&Path> {
        self.ca_file.as_deref()
    }

    pub(crate) fn credentials(&self) -> Option<&Credentials> {
        self.credentials.as_ref()
    }
}

/// Whether credentials may go over a connection: only if it is encrypted or never leaves this machine. Asked with the
/// address really connected to, since a name such as `localhost` may lead elsewhere.
pub(crate) fn may_carry_credentials(encrypted: bool, peer: IpAddr) -> bool {
    encrypted || peer.to_canonical().is_loopback()
}

fn default_tls(to_this_machine: bool, with_credentials: bool) -> TlsMode {
    match (to_this_machine, with_credentials) {
        (true, false) => TlsMode::Off,
        (false, true) => TlsMode::Required,
        (true, true) | (false, false) => TlsMode::Opportunistic,
    }
}

fn is_this_machine(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.to_canonical().is_loopback())
}

/// The `url` crate keeps hosts of schemes it does not know nearly as they are, so names are checked here.
fn parse_host(url: &Url) -> Result<String, SmtpUrlError> {
    match url.host() {
        None => Err(SmtpUrlError::NoHost),
        Some(url::Host::Ipv4(address)) => Ok(address.to_string()),
        Some(url::Host::Ipv6(address)) => Ok(address.to_string()),
        Some(url::Host::Domain("")) => Err(SmtpUrlError::NoHost),
        Some(url::Host::Domain(name)) => {
            let name = decode(name).ok_or(SmtpUrlError::Host)?;
            let name = idna::domain_to_ascii(&name).map_err(|_| SmtpUrlError::Host)?;
            let is_label = |label: &str| {
                !label.is_empty()
                    && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
            };
            let labels = name.strip_suffix('.').unwrap_or(&name);
            if labels.split('.').all(is_label) { Ok(name) } else { Err(SmtpUrlError::Host) }
        }
    }
}

fn parse_credentials(url: &Url) -> Result<Option<Credentials>, SmtpUrlError> {
    match (url.username(), url.password()) {
        ("", None) => Ok(None),
        ("", Some(_)) | (_, None) => Err(SmtpUrlError::Credentials),
        (user, Some(password)) => {
            let user = decode(user).ok_or(SmtpUrlError::Credentials)?;
            let password = decode(password).ok_or(SmtpUrlError::Credentials)?;
            Ok(Some(Credentials { user, password }))
        }
    }
}

fn parse_options(url: &Url) -> Result<(Option<TlsMode>, Option<PathBuf>), SmtpUrlError> {
    let (mut tls, mut ca_file) = (None, None);
    for (name, value) in url.query_pairs() {
        match name.as_ref() {
            "tls" if tls.is_none() => {
                tls = Some(match value.as_ref() {
                    "required" => TlsMode::Required,
                    "opportunistic" => TlsMode::Opportunistic,
                    "off" => TlsMode::Off,
                    _ => return Err(SmtpUrlError::Tls),
                });
            }
            "ca" if ca_file.is_none() => {
                if value.is_empty() {
                    return Err(SmtpUrlError::CaFile);
                }
                ca_file = Some(PathBuf::from(value.as_ref()));
            }
            _ => return Err(SmtpUrlError::Option),
        }
    }
    Ok((tls, ca_file))
}

fn decode(text: &str) -> Option<String> {
    let decoded = percent_decode_str(text).decode_utf8().ok()?;
    Some(decoded.into_owned()).filter(|decoded| !decoded.chars().any(char::is_control))
}

impl fmt::Display for SmtpUrl {
    /// The URL without user and password.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.tls == TlsMode::Implicit { "smtps" } else { "smtp" };
        let option = match self.tls {
            TlsMode::Implicit => "",
            TlsMode::Required => "?tls=required",
            TlsMode::Opportunistic => "?tls=opportunistic",
            TlsMode::Off => "?tls=off",
        };
        if self.host.contains(':') {
            write!(formatter, "{scheme}://[{}]:{}{option}", self.host, self.port)
        } else {
            write!(formatter, "{scheme}://{}:{}{option}", self.host, self.port)
        }
    }
}

impl fmt::Debug for SmtpUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("SmtpUrl")
            .field("url", &self.to_string())
            .field("ca_file", &self.ca_file)
            .field("signs_in", &self.credentials.is_some())
            .finish()
    }
}
