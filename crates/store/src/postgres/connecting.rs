//! Which database, over which connections.

use std::sync::Arc;
use std::time::{Duration, Instant};

use deadpool_postgres::{Hook, HookError, Manager, ManagerConfig, Object, Pool, RecyclingMethod, Runtime};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};
use tokio::task::JoinHandle;
use tokio_postgres::config::{Host, SslMode, TargetSessionAttrs};
use tokio_postgres::{AsyncMessage, Client, Config};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::session::no_connection;
use super::trouble::Trouble;
use crate::Failure;

/// How long an act waits for one of the connections to be free.
const WAIT_TIMEOUT: Duration = Duration::from_secs(2);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(3);
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
    config: Config,
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
        let mut config: Config =
            format!("{rest}?{kept}").parse().map_err(|error| unsuitable(&format!("its URL can't be read: {error}")))?;
        let stays_here = config.get_hosts().iter().all(is_this_machine);
        config
            .ssl_mode(ssl_mode.unwrap_or(if stays_here { SslMode::Disable } else { SslMode::Require }))
            .target_session_attrs(TargetSessionAttrs::ReadWrite)
            .connect_timeout(CONNECT_TIMEOUT)
            .tcp_user_timeout(PEER_TIMEOUT)
            .keepalives_idle(PEER_TIMEOUT);
        if config.get_application_name().is_none() {
            config.application_name("admit");
        }
        Ok(Self { config, tls: MakeRustlsConnect::new(tls(authorities.as_deref())?) })
    }

    /// At most `connections` connections, made when needed.
    pub(super) fn pool(&self, connections: usize) -> Result<Pool, Failure> {
        let recycling = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let manager = Manager::from_config(self.config.clone(), self.tls.clone(), recycling);
        let set_up = Hook::async_fn(|client: &mut deadpool_postgres::ClientWrapper, _| {
            Box::pin(async move { client.batch_execute(SETTINGS).await.map_err(HookError::Backend) })
        });
        Pool::builder(manager)
            .max_size(connections)
            .runtime(Runtime::Tokio1)
            .wait_timeout(Some(WAIT_TIMEOUT))
            .create_timeout(Some(CONNECT_TIMEOUT))
            .recycle_timeout(Some(CONNECT_TIMEOUT))
            .post_create(set_up)
            .build()
            .map_err(Failure::database("preparing connections"))
    }

    /// A connection of its own; `hear` is called with every notification that comes over it.
    pub(super) async fn connect(
        &self,
        hear: impl Fn(&str) + Send + 'static,
    ) -> Result<(Client, JoinHandle<()>), tokio_postgres::Error> {
        let (client, mut connection) = self.config.connect(self.tls.clone()).await?;
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
