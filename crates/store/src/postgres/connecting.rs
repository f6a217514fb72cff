//! Which database, over which connections.

use std::sync::Arc;
use std::time::{Duration, Instant};

use deadpool_postgres::{Hook, HookError, Manager, ManagerConfig, Object, Pool, RecyclingMethod, Runtime};
use futures_util::future::BoxFuture;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};
use tokio::task::JoinHandle;
use tokio_postgres::config::{Host, SslMode, TargetSessionAttrs};
use tokio_postgres::tls::MakeTlsConnect;
use tokio_postgres::{AsyncMessage, Client, Config, Socket};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::session::no_connection;
use super::trouble::Trouble;
use crate::Failure;

/// How long an act waits for one of the connections to be free.
const WAIT_TIMEOUT: Duration = Duration::from_secs(2);
/// How long one host may take until a connection to it is ready, before the next is tried.
const HOST_TIMEOUT: Duration = Duration::from_secs(2);
/// How long a program that starts waits for a database that is starting too.
const START_TIMEOUT: Duration = Duration::from_secs(30);
/// How often it tries meanwhile.
const START_PAUSE: Duration = Duration::from_millis(500);
/// After how long a silent peer counts as gone.
const PEER_TIMEOUT: Duration = Duration::from_secs(10);
/// Nothing in an act takes long: what does is stuck, and holds up others.
const SETTINGS: &str = "set statement_timeout = '5s'; set lock_timeout = '4s';
    set idle_in_transaction_session_timeout = '15s'";

/// A database and how to reach it.
#[derive(Clone)]
pub(super) struct Database {
    /// Hosts to try in this order before the last, if there are several.
    others: Vec<Config>,
    last: Config,
    tls: MakeRustlsConnect,
}

impl Database {
    /// Reads a URL as libpq does, with several hosts if there is a standby, and `sslmode` as `disable` or `require`.
    /// Without it, connections are encrypted unless they stay on this machine. What is encrypted is verified, against the
    /// public authorities or those in `sslrootcert`.
    pub(super) fn parse(url: &str) -> Result<Self, Failure> {
        let (rest, query) = url.split_once('?').unwrap_or((url, ""));
        if !rest.starts_with("postgres://") && !rest.starts_with("postgresql://") {
            return Err(unsuitable("its URL must begin with postgres://"));
        }
        let mut ssl_mode = None;
        let mut authorities = None;
        let mut kept = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            match name.as_ref() {
                "sslmode" => ssl_mode = Some(parse_ssl_mode(&value)?),
                "sslrootcert" => authorities = Some(value.into_owned()),
                _ => drop(kept.append_pair(&name, &value)),
            }
        }
        // libpq does not take `+` for a space.
        let kept = kept.finish().replace('+', "%20");
        let read = |url: String| -> Result<Config, Failure> {
            let config = url.parse().map_err(|error| unsuitable(&format!("its URL can't be read: {error}")))?;
            Ok(set_up(config, ssl_mode))
        };
        let urls = one_for_each_host(rest).into_iter().map(|rest| read(format!("{rest}?{kept}")));
        let mut others = urls.collect::<Result<Vec<_>, _>>()?;
        let last = others.pop().ok_or_else(|| unsuitable("its URL names no host"))?;
        Ok(Self { others, last, tls: MakeRustlsConnect::new(tls(authorities.as_deref())?) })
    }

    /// At most `connections` connections, made when needed.
    pub(super) fn pool(&self, connections: usize) -> Result<Pool, Failure> {
        let recycling = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let manager = Manager::from_connect(Config::new(), self.clone(), recycling);
        let set_up = Hook::async_fn(|client: &mut deadpool_postgres::ClientWrapper, _| {
            Box::pin(async move { client.batch_execute(SETTINGS).await.map_err(HookError::Backend) })
        });
        Pool::builder(manager)
            .max_size(connections)
            .runtime(Runtime::Tokio1)
            .wait_timeout(Some(WAIT_TIMEOUT))
            .create_timeout(Some(self.connect_timeout()))
            .recycle_timeout(Some(HOST_TIMEOUT))
            .post_create(set_up)
            .build()
            .map_err(Failure::database("preparing connections"))
    }

    /// Long enough for each host to be tried, one after the other.
    fn connect_timeout(&self) -> Duration {
        HOST_TIMEOUT * u32::try_from(self.others.len() + 1).unwrap_or(u32::MAX) + HOST_TIMEOUT / 2
    }

    /// Connects to the first host that takes writes. One that is silent, however far it lets a connection come, keeps
    /// nobody from the next; whoever waits for the last one has a limit of their own.
    async fn connect_to_any(&self) -> Result<(Client, Connection), tokio_postgres::Error> {
        for host in &self.others {
            match tokio::time::timeout(HOST_TIMEOUT, host.connect(self.tls.clone())).await {
                Ok(Ok(connected)) => return Ok(connected),
                Ok(Err(error)) => tracing::debug!(%error, "another host of the database is tried"),
                Err(_) => tracing::debug!("another host of the database is tried, as one is silent"),
            }
        }
        self.last.connect(self.tls.clone()).await
    }

    /// A connection of its own; `hear` is called with every notification that comes over it.
    pub(super) async fn connect(
        &self,
        hear: impl Fn(&str) + Send + 'static,
    ) -> Result<(Client, JoinHandle<()>), tokio_postgres::Error> {
        let (client, mut connection) = self.connect_to_any().await?;
        let driven = tokio::spawn(async move {
            let mut messages = futures_util::stream::poll_fn(move |context| connection.poll_message(context));
            while let Some(Ok(message)) = futures_util::StreamExt::next(&mut messages).await {
                if let AsyncMessage::Notification(notification) = message {
                    hear(notification.payload());
                }
            }
        });
        Ok((client, driven))
    }
}

type Connection = tokio_postgres::Connection<Socket, <MakeRustlsConnect as MakeTlsConnect<Socket>>::Stream>;

/// The way the pool connects.
impl deadpool_postgres::Connect for Database {
    fn connect(&self, _: &Config) -> BoxFuture<'_, Result<(Client, JoinHandle<()>), tokio_postgres::Error>> {
        Box::pin(async move {
            let (client, connection) = self.connect_to_any().await?;
            let driven = tokio::spawn(async move {
                if let Err(error) = connection.await {
                    tracing::debug!(%error, "a connection to the database ended");
                }
            });
            Ok((client, driven))
        })
    }
}

/// `scheme://user@one,two/name` as one URL for each host.
fn one_for_each_host(url: &str) -> Vec<String> {
    let (scheme, rest) = url.split_once("://").unwrap_or(("postgres", url));
    let (authority, path) =
        rest.split_once('/').map_or((rest, String::new()), |(hosts, path)| (hosts, format!("/{path}")));
    let (user, hosts) =
        authority.rsplit_once('@').map_or((String::new(), authority), |(user, hosts)| (format!("{user}@"), hosts));
    hosts.split(',').map(|host| format!("{scheme}://{user}{host}{path}")).collect()
}

fn set_up(mut config: Config, ssl_mode: Option<SslMode>) -> Config {
    let is_named = !config.get_hosts().is_empty() || !config.get_hostaddrs().is_empty();
    let stays_here = is_named
        && config.get_hosts().iter().all(is_this_machine)
        && config.get_hostaddrs().iter().all(std::net::IpAddr::is_loopback);
    config
        .ssl_mode(ssl_mode.unwrap_or(if stays_here { SslMode::Disable } else { SslMode::Require }))
        .target_session_attrs(TargetSessionAttrs::ReadWrite)
        .connect_timeout(HOST_TIMEOUT)
        .tcp_user_timeout(PEER_TIMEOUT)
        .keepalives_idle(PEER_TIMEOUT)
        .keepalives_interval(HOST_TIMEOUT)
        .keepalives_retries(3);
    if config.get_application_name().is_none() {
        config.application_name("admit");
    }
    config
}

/// The first connection of a program that starts; a database that is not up yet is waited for.
pub(super) async fn first_connection(pool: &Pool) -> Result<Object, Failure> {
    let started = Instant::now();
    loop {
        match pool.get().await.map_err(no_connection) {
            Ok(client) => return Ok(client),
            Err(Trouble::Lost(failure)) if started.elapsed() < START_TIMEOUT => {
                tracing::warn!(error = failure.with_causes(), "waiting for the database");
                tokio::time::sleep(START_PAUSE).await;
            }
            Err(trouble) => return Err(trouble.into_failure()),
        }
    }
}

fn parse_ssl_mode(text: &str) -> Result<SslMode, Failure> {
    match text {
        "disable" => Ok(SslMode::Disable),
        "require" | "verify-ca" | "verify-full" => Ok(SslMode::Require),
        _ => Err(unsuitable("its URL's sslmode must be `disable` or `require` (which also verifies the server)")),
    }
}

fn is_this_machine(host: &Host) -> bool {
    match host {
        Host::Tcp(name) => {
            name == "localhost" || name.parse().is_ok_and(|address: std::net::IpAddr| address.is_loopback())
        }
        #[cfg(unix)]
        Host::Unix(_) => true,
    }
}

fn tls(authorities: Option<&str>) -> Result<ClientConfig, Failure> {
    let mut roots = RootCertStore::empty();
    match authorities {
        None => roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned()),
        Some(path) => {
            let refuse =
                |error: &dyn std::fmt::Display| unsuitable(&format!("sslrootcert {path} can't be used: {error}"));
            let certificates = CertificateDer::pem_file_iter(path).map_err(|error| refuse(&error))?;
            for certificate in certificates {
                let certificate = certificate.map_err(|error| refuse(&error))?;
                roots.add(certificate).map_err(|error| refuse(&error))?;
            }
        }
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(Failure::database("preparing TLS"))?;
    Ok(config.with_root_certificates(roots).with_no_client_auth())
}

fn unsuitable(why: &str) -> Failure {
    Failure::Unsuitable(why.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn modes(url: &str) -> Vec<SslMode> {
        let database = Database::parse(url).unwrap();
        database.others.iter().chain([&database.last]).map(Config::get_ssl_mode).collect()
    }

    #[test]
    fn every_host_of_a_url_is_tried_with_the_same_user_and_database() {
        assert_eq!(
            one_for_each_host("postgres://u:p@one:5433,two/admit"),
            ["postgres://u:p@one:5433/admit", "postgres://u:p@two/admit"]
        );
        assert_eq!(one_for_each_host("postgres:///admit"), ["postgres:///admit"]);
    }

    #[test]
    fn what_leaves_this_machine_is_encrypted_unless_the_url_says_otherwise() {
        let (on, off) = (SslMode::Require, SslMode::Disable);
        assert_eq!(modes("postgres://db.example/admit"), [on]);
        assert_eq!(modes("postgres://localhost,db.example/admit"), [off, on]);
        assert_eq!(modes("postgres:///admit?hostaddr=10.0.0.5"), [on]);
        assert_eq!(modes("postgres://localhost/admit?hostaddr=10.0.0.5"), [on]);
        assert_eq!(modes("postgres://127.0.0.1/admit"), [off]);
        assert_eq!(modes("postgres:///admit?host=/run/postgresql"), [off]);
        assert_eq!(modes("postgres://db.example/admit?sslmode=disable"), [off]);
    }
}
