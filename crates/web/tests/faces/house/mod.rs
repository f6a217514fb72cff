//! A server without a socket, and those who knock at its door as objects: [`Anonymous`], [`Browser`], [`KeyHolder`].

mod answer;
mod api_keys;
mod batches;
mod browser;
mod events;
mod key_holder;
mod mail;
mod program;
mod rows;
mod world;

use std::sync::{Arc, Mutex};

use admit_core::organizations::Kind;
use admit_core::secrets::Vault;
use admit_core::setup::{self, NewOrganization};
use admit_core::{Origin, schema};
use admit_store::testing::TestDatabase;
use admit_store::{Clock, Store, Timestamp};
use admit_web::{App, RateLimitSettings, Readiness, Settings, router};
use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Request;
use axum::response::Response;
use tower::ServiceExt as _;

pub(crate) use answer::Answer;
pub(crate) use api_keys::ApiKey;
pub(crate) use browser::{Anonymous, Browser};
pub(crate) use key_holder::KeyHolder;
pub(crate) use mail::Mail;
pub(crate) use program::{Program, REDIRECT, VERIFIER};
pub(crate) use world::{Organization, World};

/// Where every clock starts.
const START: Timestamp = Timestamp::from_microseconds(1_750_000_000_000_000);
pub(crate) const MINUTE: i64 = 60;
pub(crate) const DAY: i64 = 24 * 3600;
pub(crate) const PUBLIC_URL: &str = "http://admit.test:8080";

/// A server, its data and its mail.
#[derive(Clone)]
pub(crate) struct House {
    pub(crate) store: Store,
    pub(crate) public_url: String,
    pub(crate) readiness: Readiness,
    vault: Arc<Vault>,
    router: Router,
    mails: Arc<Mutex<Vec<Mail>>>,
    _database: TestDatabase,
}

impl House {
    /// A server at [`PUBLIC_URL`], with a mail server and without limits on programs.
    pub(crate) async fn new() -> Self {
        Self::with(|_| ()).await
    }

    /// A server with other settings.
    pub(crate) async fn with(change: impl FnOnce(&mut Settings)) -> Self {
        let database = TestDatabase::new().await;
        let store = database.open(schema::MIGRATIONS, Clock::stopped_at(START)).await.unwrap();
        let vault = Arc::new(Vault::new(&[7; 32]).unwrap());
        let mut settings = Settings {
            public_url: PUBLIC_URL.parse().unwrap(),
            has_mailbox: false,
            mail_from: "Admit <admit@admit.test>".to_owned(),
            webhook_reach: admit_core::webhooks::Reach::Public,
            has_test_clock: false,
            fresh_sign_in_seconds: admit_core::sessions::FRESH_SECONDS,
            sign_ins_per_network: admit_core::sign_ins::NETWORK_LIMIT,
            rate_limits: RateLimitSettings::OFF,
            trusted_proxies: Vec::new(),
        };
        change(&mut settings);
        let public_url = settings.public_url.as_str().trim_end_matches('/').to_owned();
        let app = App::new(store.clone(), Arc::clone(&vault), settings);
        let readiness = app.readiness();
        let router = router(app);
        Self { store, public_url, readiness, vault, router, mails: Arc::default(), _database: database }
    }

    /// Every path that the router serves, as it says itself.
    pub(crate) fn served_paths(&self) -> Vec<String> {
        let described = format!("{:?}", self.router);
        let paths = described.split("\"").filter(|piece| piece.starts_with('/'));
        let mut paths: Vec<String> = paths.filter(|path| !path.contains("__private__")).map(str::to_owned).collect();
        paths.sort();
        paths.dedup();
        paths
    }

    /// Lets time pass.
    pub(crate) fn pass(&self, seconds: i64) {
        let clock = self.store.clock();
        clock.set_advanced_by_seconds(clock.advanced_by_seconds() + seconds);
    }

    /// Whoever has nothing: no cookie, no key.
    pub(crate) fn anonymous(&self) -> Anonymous {
        Anonymous { house: self.clone() }
    }

    /// A browser that nobody is signed in with.
    pub(crate) fn browser(&self) -> Browser {
        Browser::new(self.clone())
    }

    /// A new organization; its first person is signed in, and its first key is in a program's hands.
    pub(crate) async fn organization(&self, name: &str, kind: Kind, admin_address: &str) -> Organization {
        let new = NewOrganization {
            name: name.to_owned(),
            kind,
            admin_address: admin_address.to_owned(),
            admin_name: format!("Head of {name}"),
        };
        let input = (new, Origin::default());
        let created = self
            .store
            .write(input, |tx, (new, origin)| Box::pin(setup::create_organization(tx, new, origin)))
            .await
            .unwrap();
        let mut admin = self.browser();
        admin.submit("/sign-in/link", &[("token", created.token.reveal())]).await;
        let key = KeyHolder::new(self.clone(), created.admin_key.secret.reveal());
        Organization { id: created.organization.id.to_string(), name: name.to_owned(), admin, key }
    }

    /// Sends a request as it is.
    pub(crate) async fn send(&self, request: Request<Body>) -> Answer {
        let path = request.uri().to_string();
        Answer::read(path, self.begin(request).await).await
    }

    /// Sends a request, and reads nothing of the answer but its head.
    pub(crate) async fn begin(&self, mut request: Request<Body>) -> Response {
        let peer = std::net::SocketAddr::from(([203, 0, 113, 7], 4711));
        if request.extensions().get::<ConnectInfo<std::net::SocketAddr>>().is_none() {
            request.extensions_mut().insert(ConnectInfo(peer));
        }
        self.router.clone().oneshot(request).await.unwrap()
    }
}
