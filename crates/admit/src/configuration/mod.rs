//! The configuration: flags, then the environment, then the configuration file, then defaults.

mod options;
mod parsing;
mod place;
#[cfg(test)]
mod reference;
#[cfg(test)]
mod tests;

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use admit_core::webhooks::Reach;
use admit_mail::message::Sender;
use admit_mail::smtp::SmtpUrl;
use admit_web::RateLimitSettings;
use url::Url;

pub(crate) use options::{LogFormat, ServeOptions, SharedOptions};
pub(crate) use parsing::{is_loopback, url_of_listener};
pub(crate) use place::Place;

use crate::Problem;
use parsing::{
    parse_connections, parse_drain, parse_fresh_sign_in, parse_listen, parse_proxies, parse_public_url,
    parse_rate_limits, parse_sign_ins_per_network,
};

/// What every command needs, checked.
#[derive(Clone, Debug)]
pub(crate) struct SharedConfiguration {
    /// The folder of SQLite and the server's key.
    pub(crate) folder: Place,
    /// PostgreSQL, where it takes the folder's place.
    pub(crate) database: Option<Place>,
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
    pub(crate) webhook_reach: Reach,
    pub(crate) trusted_proxies: Vec<IpAddr>,
    pub(crate) fresh_sign_in_seconds: i64,
    pub(crate) sign_ins_per_network: i64,
    pub(crate) drain: Duration,
    pub(crate) log: String,
    pub(crate) log_format: LogFormat,
}

impl SharedConfiguration {
    /// Where the data is: in the database if one is configured, else in the folder.
    pub(crate) fn place(&self) -> &Place {
        self.database.as_ref().unwrap_or(&self.folder)
    }
}

impl SharedOptions {
    /// Completes the options from the configuration file and checks them.
    pub(crate) fn resolve(self) -> Result<SharedConfiguration, Problem> {
        let file = options::read_file(self.config.as_deref())?;
        self.or(file.shared).check()
    }

    fn check(self) -> Result<SharedConfiguration, Problem> {
        let connections = parse_connections(self.database_connections)?;
        Ok(SharedConfiguration {
            folder: Place::Folder(self.data_dir.map_or_else(|| PathBuf::from("./admit-data"), PathBuf::from)),
            database: self.database_url.map(|url| Place::Postgres { url, connections }),
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
        let file = options::read_file(self.shared.config.as_deref())?;
        let options = self.or(file);
        let shared = options.shared.check()?;
        let parse_smtp = |url: String| SmtpUrl::parse(&url).map_err(|error| Problem(format!("--smtp-url: {error}")));
        let parse_from = |from: String| Sender::parse(&from).map_err(|error| Problem(format!("--mail-from: {error}")));
        Ok(ServeConfiguration {
            fresh_sign_in_seconds: parse_fresh_sign_in(options.fresh_sign_in_minutes)?,
            sign_ins_per_network: parse_sign_ins_per_network(options.sign_ins_per_network)?,
            drain: parse_drain(options.drain_seconds, shared.place())?,
            shared,
            smtp_url: options.smtp_url.map(parse_smtp).transpose()?,
            mail_from: options.mail_from.map(parse_from).transpose()?,
            rate_limits: parse_rate_limits(options.rate_limits.as_deref().unwrap_or("on"))?,
            webhook_reach: match options.webhook_loopback_targets {
                Some(true) => Reach::AlsoLoopback,
                Some(false) | None => Reach::Public,
            },
            trusted_proxies: parse_proxies(&options.trusted_proxies.unwrap_or_default())?,
            log: options.log.unwrap_or_else(|| "info".to_owned()),
            log_format: options.log_format.unwrap_or_default(),
        })
    }
}
