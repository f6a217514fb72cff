//! The configuration: flags, then the environment, then the configuration file, then defaults. One list serves all four.

use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Duration;

use admit_mail::message::Sender;
use admit_mail::smtp::SmtpUrl;
use admit_web::RateLimitSettings;
use clap::{Args, ValueEnum};
use serde::Deserialize;
use url::{Host, Url};

use crate::Problem;
use crate::stopping::DRAIN_LIMIT_SECONDS;

/// Where the data is, and how this server is reached: what every command needs.
#[derive(Args, Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct SharedOptions {
    /// Folder of the database and the server's key; made if missing [default: ./admit-data]
    #[arg(long, env = "ADMIT_DATA_DIR", value_name = "DIR")]
    pub(crate) data_dir: Option<String>,
    #[arg(
        long,
        env = "ADMIT_DATABASE_URL",
        value_name = "URL",
        hide_env_values = true,
        help = "PostgreSQL instead of the folder, for any number of nodes: \
                postgres://[USER[:PASSWORD]@]HOST[:PORT][,HOST...]/NAME[?sslmode=require|disable][&sslrootcert=FILE]"
    )]
    pub(crate) database_url: Option<String>,
    /// Connections to PostgreSQL that this node has at most [default: 20]
    #[arg(long, env = "ADMIT_DATABASE_CONNECTIONS", value_name = "N")]
    pub(crate) database_connections: Option<usize>,
    /// File with the server's key, 32 bytes, the same for all nodes [default: server.key in the folder; with
    /// --database-url, a key that is kept in the database]
    #[arg(long, env = "ADMIT_SERVER_KEY", value_name = "FILE")]
    pub(crate) server_key: Option<String>,
    /// Where people reach this server; links in mails are built from it [default: http://LISTEN]
    #[arg(long, env = "ADMIT_PUBLIC_URL", value_name = "URL")]
    pub(crate) public_url: Option<String>,
    /// Address and port that the server listens on [default: 127.0.0.1:8080]
    #[arg(long, env = "ADMIT_LISTEN", value_name = "ADDRESS:PORT")]
    pub(crate) listen: Option<String>,
    /// Let tests move the clock through POST /admit/v1/test_clock; never in production
    #[arg(long, env = "ADMIT_TEST_CLOCK", value_name = "1|0", num_args = 0..=1, default_missing_value = "1", value_parser = parse_switch)]
    pub(crate) test_clock: Option<bool>,
    /// A configuration file in TOML; every flag is a key in it, with `_` for `-`
    #[arg(long, env = "ADMIT_CONFIG", value_name = "FILE")]
    #[serde(skip)]
    pub(crate) config: Option<PathBuf>,
}

/// What only the server needs.
#[derive(Args, Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct ServeOptions {
    #[command(flatten)]
    #[serde(flatten)]
    pub(crate) shared: SharedOptions,
    #[arg(
        long,
        env = "ADMIT_SMTP_URL",
        value_name = "URL",
        hide_env_values = true,
        help = "Mail server: smtp://[USER:PASSWORD@]HOST[:PORT][?tls=required|opportunistic|off][&ca=FILE], or \
                smtps://...; without it, mail goes to the built-in mailbox"
    )]
    pub(crate) smtp_url: Option<String>,
    #[arg(
        long,
        env = "ADMIT_MAIL_FROM",
        value_name = "ADDRESS",
        help = "Who mails are from, such as 'Admit <invites@example.com>' [default: Admit <admit@HOST of the public URL>]"
    )]
    pub(crate) mail_from: Option<String>,
    /// How often programs may call: `on` (100 calls a minute, 1200 invites an hour per organization), `off`, or
    /// CALLS_PER_MINUTE,INVITES_PER_HOUR
    #[arg(long, env = "ADMIT_RATE_LIMITS", value_name = "on|off|N,N")]
    pub(crate) rate_limits: Option<String>,
    /// Proxies whose X-Forwarded-For is believed: their addresses, separated by commas
    #[arg(long, env = "ADMIT_TRUSTED_PROXIES", value_name = "ADDRESSES")]
    pub(crate) trusted_proxies: Option<String>,
    /// Seconds in which a server that was told to stop still takes requests, so that balancers notice; at most 5 [default: 2
    /// with --database-url, else 0]
    #[arg(long, env = "ADMIT_DRAIN_SECONDS", value_name = "N")]
    pub(crate) drain_seconds: Option<u64>,
    /// What is logged: error, warn, info, debug or trace [default: info]
    #[arg(long, env = "ADMIT_LOG", value_name = "LEVEL")]
    pub(crate) log: Option<String>,
    /// How it is logged [default: text]
    #[arg(long, env = "ADMIT_LOG_FORMAT", value_name = "FORMAT")]
    pub(crate) log_format: Option<LogFormat>,
}

/// The form of the log.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub(crate) enum LogFormat {
    /// A line for people.
    #[default]
    Text,
    /// One JSON object on a line.
    Json,
}

/// The environment says `1`, `true`, `on` or `yes`, or one of their opposites.
fn parse_switch(text: &str) -> Result<bool, String> {
    match text.trim().to_ascii_lowercase().as_str() {
        "1" | "true" | "on" | "yes" => Ok(true),
        "" | "0" | "false" | "off" | "no" => Ok(false),
        _ => Err("use 1 or 0".to_owned()),
    }
}

/// Where the data is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// In a folder, in SQLite.
    Folder(PathBuf),
    /// In PostgreSQL, over so many connections at most.
    Postgres { url: String, connections: usize },
}

/// For people; without the password.
impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(folder) => write!(formatter, "{}", folder.display()),
            Self::Postgres { url, .. } => {
                let behind_scheme = url.split_once("://").map_or("", |(_, rest)| rest);
                let without_query = behind_scheme.split('?').next().unwrap_or_default();
                let hosts = without_query.rsplit_once('@').map_or(without_query, |(_, hosts)| hosts);
                write!(formatter, "PostgreSQL at {hosts}")
            }
        }
    }
}

/// What every command needs, checked.
#[derive(Clone, Debug)]
pub(crate) struct SharedConfiguration {
    pub(crate) place: Place,
    pub(crate) server_key: Option<PathBuf>,
    pub(crate) listen: SocketAddr,
    pub(crate) public_url: Option<Url>,
    pub(crate) has_test_clock: bool,
}

/// What the server needs, checked.
#[derive(Clone, Debug)]
pub(crate) struct ServeConfiguration {
    pub(crate) shared: SharedConfiguration,
    pub(crate) smtp_url: Option<SmtpUrl>,
    pub(crate) mail_from: Option<Sender>,
    pub(crate) rate_limits: RateLimitSettings,
    pub(crate) trusted_proxies: Vec<IpAddr>,
    pub(crate) drain: Duration,
    pub(crate) log: String,
    pub(crate) log_format: LogFormat,
}

impl SharedOptions {
    /// Completes the options from the configuration file and checks them.
    pub(crate) fn resolve(self) -> Result<SharedConfiguration, Problem> {
        let file = read_file(self.config.as_deref())?;
        self.or(file.shared).check()
    }

    fn or(self, other: Self) -> Self {
        Self {
            data_dir: given(self.data_dir).or(other.data_dir),
            database_url: given(self.database_url).or(other.database_url),
            database_connections: self.database_connections.or(other.database_connections),
            server_key: given(self.server_key).or(other.server_key),
            listen: given(self.listen).or(other.listen),
            public_url: given(self.public_url).or(other.public_url),
            test_clock: self.test_clock.or(other.test_clock),
            config: self.config,
        }
    }

    fn check(self) -> Result<SharedConfiguration, Problem> {
        Ok(SharedConfiguration {
            place: place(self.database_url, self.database_connections, self.data_dir)?,
            server_key: self.server_key.map(PathBuf::from),
            listen: parse_listen(self.listen.as_deref().unwrap_or("127.0.0.1:8080"))?,
            public_url: self.public_url.as_deref().map(parse_public_url).transpose()?,
            has_test_clock: self.test_clock.unwrap_or(false),
        })
    }
}

impl ServeOptions {
    /// Completes the options from the configuration file and checks them.
    pub(crate) fn resolve(self) -> Result<ServeConfiguration, Problem> {
        let file = read_file(self.shared.config.as_deref())?;
        let smtp_url = given(self.smtp_url).or(file.smtp_url);
        let shared = self.shared.or(file.shared).check()?;
        Ok(ServeConfiguration {
            drain: drain(self.drain_seconds.or(file.drain_seconds), &shared.place)?,
            shared,
            smtp_url: smtp_url
                .map(|url| SmtpUrl::parse(&url).map_err(|error| Problem(format!("--smtp-url: {error}"))))
                .transpose()?,
            mail_from: given(self.mail_from)
                .or(file.mail_from)
                .map(|from| Sender::parse(&from).map_err(|error| Problem(format!("--mail-from: {error}"))))
                .transpose()?,
            rate_limits: parse_rate_limits(given(self.rate_limits).or(file.rate_limits).as_deref().unwrap_or("on"))?,
            trusted_proxies: parse_proxies(&given(self.trusted_proxies).or(file.trusted_proxies).unwrap_or_default())?,
            log: given(self.log).or(file.log).unwrap_or_else(|| "info".to_owned()),
            log_format: self.log_format.or(file.log_format).unwrap_or_default(),
        })
    }
}

/// A setting that was given. The environment of a container often has settings that are there but empty: they count as not
/// given.
fn given(setting: Option<String>) -> Option<String> {
    setting.filter(|text| !text.trim().is_empty())
}

fn read_file(path: Option<&Path>) -> Result<ServeOptions, Problem> {
    let Some(path) = path else { return Ok(ServeOptions::default()) };
    let shown = path.display();
    let text =
        std::fs::read_to_string(path).map_err(|error| Problem(format!("--config: {shown} can't be read: {error}")))?;
    let table: toml::Table =
        text.parse().map_err(|error: toml::de::Error| Problem(format!("--config: {shown}: {}", error.message())))?;
    refuse_unknown_keys(&table, path)?;
    table.try_into().map_err(|error: toml::de::Error| Problem(format!("--config: {shown}: {}", error.message())))
}

/// serde can't refuse unknown keys of flattened structures, so the flags say which keys exist.
fn refuse_unknown_keys(table: &toml::Table, path: &Path) -> Result<(), Problem> {
    let flags = ServeOptions::augment_args(clap::Command::new("serve"));
    let is_known = |key: &str| key != "config" && flags.get_arguments().any(|flag| flag.get_id().as_str() == key);
    match table.keys().find(|key| !is_known(key)) {
        Some(key) => Err(Problem(format!("--config: {}: there is no setting `{key}`", path.display()))),
        None => Ok(()),
    }
}

/// The database, if one is given, else the folder.
fn place(database_url: Option<String>, connections: Option<usize>, data_dir: Option<String>) -> Result<Place, Problem> {
    let connections = connections.unwrap_or(20);
    if !(2..=1000).contains(&connections) {
        return Err(Problem("--database-connections: must be between 2 and 1000".to_owned()));
    }
    Ok(match database_url {
        Some(url) => Place::Postgres { url, connections },
        None => Place::Folder(data_dir.map_or_else(|| PathBuf::from("./admit-data"), PathBuf::from)),
    })
}

/// Only where there are other nodes is there somewhere else to go.
fn drain(seconds: Option<u64>, place: &Place) -> Result<Duration, Problem> {
    let has_others = matches!(place, Place::Postgres { .. });
    match seconds.unwrap_or(if has_others { 2 } else { 0 }) {
        seconds @ 0..=DRAIN_LIMIT_SECONDS => Ok(Duration::from_secs(seconds)),
        _ => Err(Problem(format!("--drain-seconds: must be between 0 and {DRAIN_LIMIT_SECONDS}"))),
    }
}

fn parse_listen(text: &str) -> Result<SocketAddr, Problem> {
    text.parse().map_err(|_| {
        Problem(format!("--listen: `{}` is not an address and a port, such as 127.0.0.1:8080", text.escape_default()))
    })
}

/// An http or https URL of a host, with nothing behind its path.
fn parse_public_url(text: &str) -> Result<Url, Problem> {
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

fn parse_rate_limits(text: &str) -> Result<RateLimitSettings, Problem> {
    match text.trim() {
        "on" | "" => Ok(RateLimitSettings::default()),
        "off" => Ok(RateLimitSettings::OFF),
        numbers => {
            let parsed = numbers.split_once(',').and_then(|(calls, invites)| {
                let number = |text: &str| text.trim().parse().ok().filter(|number: &u32| *number > 0);
                Some((number(calls)?, number(invites)?))
            });
            let (calls, invites) = parsed.ok_or_else(|| {
                let shown = text.escape_default();
                Problem(format!("--rate-limits: `{shown}` is not `on`, `off` or two numbers such as 100,1200"))
            })?;
            Ok(RateLimitSettings { calls_per_minute: Some(calls), invites_per_hour: Some(invites) })
        }
    }
}

fn parse_proxies(text: &str) -> Result<Vec<IpAddr>, Problem> {
    let entries = text.split(',').map(str::trim).filter(|entry| !entry.is_empty());
    entries
        .map(|entry| {
            entry.parse().map_err(|_| {
                Problem(format!("--trusted-proxies: `{}` is not a network address", entry.escape_default()))
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolve(options: ServeOptions) -> Result<ServeConfiguration, String> {
        options.resolve().map_err(|problem| problem.0)
    }

    fn refused(options: ServeOptions) -> String {
        resolve(options).unwrap_err()
    }

    #[test]
    fn nothing_configured_is_a_server_on_this_machine_with_the_limits_of_the_contract() {
        let configuration = resolve(ServeOptions::default()).unwrap();
        assert_eq!(configuration.shared.listen.to_string(), "127.0.0.1:8080");
        assert_eq!(configuration.shared.place, Place::Folder("./admit-data".into()));
        assert_eq!(configuration.rate_limits, RateLimitSettings::default());
        assert!(!configuration.shared.has_test_clock);
    }

    #[test]
    fn a_public_url_that_is_none_is_named() {
        for url in ["nonsense", "ftp://x.example", "https://", "https://x.example/path", "https://u@x.example", "/x"] {
            let shared = SharedOptions { public_url: Some(url.into()), ..SharedOptions::default() };
            let message = refused(ServeOptions { shared, ..ServeOptions::default() });
            assert!(message.starts_with("--public-url: `"), "{message}");
        }
    }

    #[test]
    fn a_listen_address_that_is_none_is_named() {
        let shared = SharedOptions { listen: Some("8080".into()), ..SharedOptions::default() };
        let message = refused(ServeOptions { shared, ..ServeOptions::default() });
        assert_eq!(message, "--listen: `8080` is not an address and a port, such as 127.0.0.1:8080");
    }

    #[test]
    fn a_database_takes_the_place_of_the_folder_and_is_shown_without_its_password() {
        let url = "postgres://admit:hush@one.example,two.example:5433/admit?sslmode=require";
        let shared = SharedOptions { database_url: Some(url.into()), ..SharedOptions::default() };
        let place = resolve(ServeOptions { shared, ..ServeOptions::default() }).unwrap().shared.place;
        assert_eq!(place, Place::Postgres { url: url.into(), connections: 20 });
        assert_eq!(place.to_string(), "PostgreSQL at one.example,two.example:5433/admit");
    }

    #[test]
    fn a_setting_that_is_there_but_empty_counts_as_not_given() {
        let empty = || Some(String::new());
        let shared =
            SharedOptions { data_dir: empty(), listen: empty(), public_url: empty(), ..SharedOptions::default() };
        let options = ServeOptions { shared, smtp_url: empty(), rate_limits: empty(), ..ServeOptions::default() };
        let configuration = resolve(options).unwrap();
        assert_eq!(configuration.shared.listen.port(), 8080);
        assert_eq!(configuration.shared.place, Place::Folder("./admit-data".into()));
        assert!(configuration.smtp_url.is_none());
    }

    #[test]
    fn rate_limits_are_on_off_or_two_numbers() {
        let limits = |text: &str| parse_rate_limits(text).map_err(|problem| problem.0);
        assert_eq!(limits("off"), Ok(RateLimitSettings::OFF));
        let both = RateLimitSettings { calls_per_minute: Some(5), invites_per_hour: Some(7) };
        assert_eq!(limits("5, 7"), Ok(both));
        for text in ["5", "0,1", "a,b", "-1,1"] {
            assert!(limits(text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_file_fills_in_what_flags_leave_open() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("admit.toml");
        std::fs::write(&path, "listen = \"127.0.0.1:1\"\ndata_dir = \"/from/file\"\ntest_clock = true\n").unwrap();
        let listen = Some("127.0.0.1:2".into());
        let shared = SharedOptions { config: Some(path), listen, ..SharedOptions::default() };
        let configuration = resolve(ServeOptions { shared, ..ServeOptions::default() }).unwrap();
        assert_eq!(configuration.shared.listen.port(), 2);
        assert_eq!(configuration.shared.place, Place::Folder("/from/file".into()));
        assert!(configuration.shared.has_test_clock);
    }

    #[test]
    fn a_setting_that_does_not_exist_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("admit.toml");
        std::fs::write(&path, "lisen = \"127.0.0.1:1\"\n").unwrap();
        let shared = SharedOptions { config: Some(path), ..SharedOptions::default() };
        let message = refused(ServeOptions { shared, ..ServeOptions::default() });
        assert!(message.ends_with("there is no setting `lisen`"), "{message}");
    }
}
