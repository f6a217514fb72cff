//! What can be set: by flags, by the environment, and by the configuration file. One list serves all three.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use serde::Deserialize;

use super::parsing::parse_switch;
use crate::Problem;

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
    /// How often programs may call: `on` (100 calls a minute, 1200 invites an hour, 600 compliance calls a minute per
    /// organization), `off`, or CALLS_PER_MINUTE,INVITES_PER_HOUR and perhaps a third number, of compliance calls a minute
    #[arg(long, env = "ADMIT_RATE_LIMITS", value_name = "on|off|N,N[,N]")]
    pub(crate) rate_limits: Option<String>,
    /// Let webhooks go to this machine too, over HTTP and on any port; for development
    #[arg(long, env = "ADMIT_WEBHOOK_LOOPBACK_TARGETS", value_name = "1|0", num_args = 0..=1, default_missing_value = "1", value_parser = parse_switch)]
    pub(crate) webhook_loopback_targets: Option<bool>,
    /// Proxies whose X-Forwarded-For is believed: their addresses, separated by commas
    #[arg(long, env = "ADMIT_TRUSTED_PROXIES", value_name = "ADDRESSES")]
    pub(crate) trusted_proxies: Option<String>,
    /// Minutes for which a sign-in counts as fresh; what hands out lasting power asks people to sign in again after them
    /// [default: 15]
    #[arg(long, env = "ADMIT_FRESH_SIGN_IN_MINUTES", value_name = "N")]
    pub(crate) fresh_sign_in_minutes: Option<u64>,
    /// Mails to sign in that one network (an IPv4 address, an IPv6 /64) may ask for in ten minutes [default: 300]
    #[arg(long, env = "ADMIT_SIGN_INS_PER_NETWORK", value_name = "N")]
    pub(crate) sign_ins_per_network: Option<u64>,
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

impl SharedOptions {
    /// What is set here, and what `other` sets besides.
    pub(super) fn or(self, other: Self) -> Self {
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
}

impl ServeOptions {
    /// What is set here, and what `other` sets besides.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            shared: self.shared.or(other.shared),
            smtp_url: given(self.smtp_url).or(other.smtp_url),
            mail_from: given(self.mail_from).or(other.mail_from),
            rate_limits: given(self.rate_limits).or(other.rate_limits),
            webhook_loopback_targets: self.webhook_loopback_targets.or(other.webhook_loopback_targets),
            trusted_proxies: given(self.trusted_proxies).or(other.trusted_proxies),
            fresh_sign_in_minutes: self.fresh_sign_in_minutes.or(other.fresh_sign_in_minutes),
            sign_ins_per_network: self.sign_ins_per_network.or(other.sign_ins_per_network),
            drain_seconds: self.drain_seconds.or(other.drain_seconds),
            log: given(self.log).or(other.log),
            log_format: self.log_format.or(other.log_format),
        }
    }
}

/// A setting that was given. The environment of a container often has settings that are there but empty: they count as not
/// given.
fn given(setting: Option<String>) -> Option<String> {
    setting.filter(|text| !text.trim().is_empty())
}

/// The options of a configuration file, if there is one.
pub(super) fn read_file(path: Option<&Path>) -> Result<ServeOptions, Problem> {
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
