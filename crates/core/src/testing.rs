//! Test support: a house with organizations in it, and those who act there as objects ([`Desk`], [`Browser`]).
//!
//! Acts run through the store, as they do in the server. The clock stands still until a test moves it.

mod browser;
mod desk;
mod program;
mod service_accounts;
mod workspaces;

use std::sync::Arc;

use admit_store::testing::TestDatabase;
pub(crate) use admit_store::{Clock, Error, Failure, Store, Timestamp};
pub(crate) use browser::Browser;
pub(crate) use desk::{Desk, Office, everything};

pub(crate) use crate::ids::*;
use crate::invites::Presented;
use crate::organizations::Kind;
use crate::outbox::Template;
pub(crate) use crate::roles::Role;
use crate::secrets::{Token, Vault};
use crate::{schema, setup};

/// Where every house's clock starts.
pub(crate) const START: Timestamp = Timestamp::from_microseconds(1_750_000_000_000_000);
pub(crate) const DAY: i64 = 24 * 3600;

/// Runs an act that writes, with these variables as its input: `act!(house, (caller, id), |tx| delete(tx, caller, id))`.
macro_rules! act {
    ($house:expr, ($($name:ident),*), |$tx:ident| $act:expr) => {{
        let input = ($($name.clone(),)*);
        $house.store.write(input, |$tx, ($($name,)*)| Box::pin(async move { $act.await })).await
    }};
}

/// Runs an act that only reads. See [`act`].
macro_rules! look {
    ($house:expr, ($($name:ident),*), |$tx:ident| $act:expr) => {{
        let input = ($($name.clone(),)*);
        $house.store.read(input, |$tx, ($($name,)*)| Box::pin(async move { $act.await })).await
    }};
}

pub(crate) use {act, look};

/// A server without faces: a store on a database of its own, a stopped clock, a key.
#[derive(Clone)]
pub(crate) struct House {
    pub(crate) store: Store,
    pub(crate) vault: Arc<Vault>,
    database: TestDatabase,
}

/// A queued or sent mail, its secrets opened.
pub(crate) struct Mail {
    pub(crate) template: Template,
    pub(crate) secrets: Vec<String>,
}

impl House {
    pub(crate) async fn new() -> Self {
        let database = TestDatabase::new().await;
        Self { store: open(&database, START).await, vault: Arc::new(Vault::new(&[7; 32]).unwrap()), database }
    }

    /// A second server on the same data, whose clock stands at `moment`.
    pub(crate) async fn at(&self, moment: Timestamp) -> Self {
        Self { store: open(&self.database, moment).await, ..self.clone() }
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.store.clock().now()
    }

    /// Lets time pass.
    pub(crate) fn pass(&self, seconds: i64) {
        let clock = self.store.clock();
        clock.set_advanced_by_seconds(clock.advanced_by_seconds() + seconds);
    }

    /// A new platform organization, whose admin is `admin@example.com`.
    pub(crate) async fn platform(&self) -> Office {
        self.organization(Kind::Platform, "admin@example.com").await
    }

    /// A new enterprise organization, whose primary owner is `primary@example.com`.
    pub(crate) async fn enterprise(&self) -> Office {
        self.organization(Kind::Enterprise, "primary@example.com").await
    }

    pub(crate) async fn organization(&self, kind: Kind, admin_address: &str) -> Office {
        let new = setup::NewOrganization {
            name: "Analytical Engines".to_owned(),
            kind,
            admin_address: admin_address.to_owned(),
            admin_name: "Grace Hopper".to_owned(),
        };
        let origin = origin();
        let created = act!(self, (new, origin), |tx| setup::create_organization(tx, new, origin));
        Office::new(self, unrefused(created).unwrap()).await
    }

    /// A browser that nobody is signed in with.
    pub(crate) fn browser(&self) -> Browser {
        Browser::new(self.clone())
    }

    /// All mails to an address, the oldest first.
    pub(crate) async fn mails_to(&self, address: &str) -> Vec<Mail> {
        let query =
            format!("select id, template, sealed_secrets from messages where recipient = '{address}' order by rowid");
        let mail = |row: Vec<Option<String>>| {
            let [Some(id), Some(template), sealed] = row.as_slice() else { panic!("{row:?}") };
            let secrets = sealed.as_deref().map(|sealed| self.vault.open(id, sealed).unwrap()).unwrap_or_default();
            Mail { template: template.parse().unwrap(), secrets: secrets.lines().map(str::to_owned).collect() }
        };
        self.rows(&query).await.into_iter().map(mail).collect()
    }

    /// What the newest invitation to this address carries.
    pub(crate) async fn link_mailed_to(&self, address: &str) -> Presented {
        let mut mails = self.mails_to(address).await;
        mails.retain(|mail| mail.template == Template::Invitation);
        Presented::Link(Token::from(mails.last().unwrap().secrets[0].clone()))
    }

    /// The link and the code of the newest sign-in mail to this address.
    pub(crate) async fn sign_in_mailed_to(&self, address: &str) -> (Token, String) {
        let mut mails = self.mails_to(address).await;
        mails.retain(|mail| mail.template == Template::SignIn);
        let secrets = mails.pop().unwrap().secrets;
        (Token::from(secrets[0].clone()), secrets[1].clone())
    }

    /// How many rows there are, such as `count("members where removed_at is null")`.
    pub(crate) async fn count(&self, rows: &str) -> usize {
        self.rows(&format!("select 1 from {rows}")).await.len()
    }

    /// The rows of any query, as text. In every table `rowid` is the order in which rows came.
    pub(crate) async fn rows(&self, query: &str) -> Vec<Vec<Option<String>>> {
        // Tables that SQLite keeps by their primary key have none there; their ids are in that order.
        let is_kept_by_id = ["from activities", "from messages"].iter().any(|from| query.contains(from));
        let is_sqlite = !self.store.is_shared();
        let query = if is_kept_by_id && is_sqlite { query.replace("rowid", "id") } else { query.to_owned() };
        look!(self, (query), |tx| tx.list::<AnyRow>(query, &[])).unwrap().into_iter().map(|AnyRow(row)| row).collect()
    }

    /// Runs a statement against the data, past all rules.
    pub(crate) async fn execute(&self, statement: &str) {
        let statement = statement.to_owned();
        act!(self, (statement), |tx| tx.execute(statement, &[])).unwrap();
    }

    /// Everything in every table, to compare before and after.
    pub(crate) async fn contents(&self) -> String {
        let mut contents = String::new();
        let tables = look!(self, (), |tx| tx.tables()).unwrap();
        // When a key was used is noted beside the request, whenever there is time.
        for table in tables.into_iter().map(|table| table.name).filter(|name| name != "key_uses") {
            for row in self.rows(&format!("select * from {table}")).await {
                contents += &format!("{table}: {row:?}\n");
            }
        }
        contents
    }

    /// The bytes of the database and of its journal, where they can be reached.
    pub(crate) fn raw_bytes(&self) -> Vec<u8> {
        self.database.raw_bytes()
    }
}

async fn open(database: &TestDatabase, moment: Timestamp) -> Store {
    database.open(schema::MIGRATIONS, Clock::stopped_at(moment)).await.unwrap()
}

/// A row of any width; numbers read as text.
struct AnyRow(Vec<Option<String>>);

impl admit_store::FromRow for AnyRow {
    fn from_row(row: &admit_store::Row<'_>) -> Result<Self, Failure> {
        let mut values = Vec::new();
        loop {
            let number = row.get::<Option<i64>>(values.len()).map(|value| value.map(|number| number.to_string()));
            match number.or_else(|_| row.get::<Option<String>>(values.len())) {
                Ok(value) => values.push(value),
                Err(_) => return Ok(Self(values)),
            }
        }
    }
}

/// From where everything comes in tests.
pub(crate) fn origin() -> crate::Origin {
    crate::Origin { ip_address: Some("203.0.113.7".to_owned()), user_agent: Some("Firefox".to_owned()) }
}

/// A result without the failures, which no test expects.
pub(crate) fn unrefused<T, R>(result: Result<T, Error<R>>) -> Result<T, R> {
    result.map_err(|error| match error {
        Error::Refused(refusal) => refusal,
        Error::Failed(failure) => panic!("{failure:?}"),
    })
}

/// Runs asynchronous code where a test can't be asynchronous itself.
pub(crate) fn block_on<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}
