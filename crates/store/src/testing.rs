//! A database of its own for each test: a SQLite file, or, where `ADMIT_TEST_POSTGRES_URL` leads to a PostgreSQL server, a
//! schema there. Tests of the rules use this, so that the same tests run on both engines.
#![expect(clippy::expect_used, clippy::panic, reason = "a test that can't have its database can only fail")]

use std::sync::Arc;

use tempfile::TempDir;

use crate::{Clock, Failure, Migration, Store, postgres};

/// Where the tests' PostgreSQL server is. Without it, tests use SQLite.
pub const POSTGRES_URL: &str = "ADMIT_TEST_POSTGRES_URL";
/// Enough for acts that meet, few enough for many tests at the same time.
const CONNECTIONS: usize = 8;

/// An empty database that goes away with its last clone, or with the tests' server.
#[derive(Clone)]
pub struct TestDatabase(Place);

#[derive(Clone)]
enum Place {
    File(Arc<TempDir>),
    Schema { url: String },
}

impl TestDatabase {
    /// A new database on the engine that is to be tested.
    pub async fn new() -> Self {
        match std::env::var(POSTGRES_URL) {
            Ok(server) => Self(Place::Schema { url: new_schema(&server).await }),
            Err(_) => Self::sqlite(),
        }
    }

    /// A new database on SQLite, for what only concerns SQLite.
    pub fn sqlite() -> Self {
        Self(Place::File(Arc::new(tempfile::tempdir().expect("a folder for a test's database"))))
    }

    /// Opens the database.
    ///
    /// # Errors
    /// As [`Store::open_sqlite`] and [`Store::open_postgres`].
    pub async fn open(&self, migrations: &[Migration], clock: Clock) -> Result<Store, Failure> {
        match &self.0 {
            Place::File(folder) => Store::open_sqlite(&folder.path().join("test.db"), migrations, clock),
            Place::Schema { url } => {
                let store = Store::open_postgres(url, CONNECTIONS, migrations, clock).await?;
                number_rows(url).await;
                Ok(store)
            }
        }
    }

    /// The bytes of the database's files, where they can be reached.
    pub fn raw_bytes(&self) -> Vec<u8> {
        let Place::File(folder) = &self.0 else { return Vec::new() };
        let files = std::fs::read_dir(folder.path()).expect("the folder of a test's database");
        files.flat_map(|file| std::fs::read(file.expect("a file").path()).expect("its bytes")).collect()
    }

    /// The folder of the database's files, or the URL of the schema.
    pub fn location(&self) -> String {
        match &self.0 {
            Place::File(folder) => folder.path().display().to_string(),
            Place::Schema { url } => url.clone(),
        }
    }
}

async fn new_schema(server: &str) -> String {
    let name = format!("test_{:016x}", fastrand::u64(..));
    run(server, &format!("create schema {name}")).await;
    let separator = if server.contains('?') { '&' } else { '?' };
    format!("{server}{separator}options=-c%20search_path%3D{name}")
}

/// Gives every table what SQLite's have by themselves: `rowid`, the order in which rows came.
async fn number_rows(url: &str) {
    // The lock of migrations, as other nodes may be migrating the same schema.
    let lock = postgres::MIGRATIONS_LOCK;
    let statement = format!(
        "do $$ declare name text; begin
        perform pg_advisory_xact_lock({lock});
        for name in select relname from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace loop
            execute format('alter table %I add column if not exists rowid bigint generated always as identity', name);
        end loop; end $$"
    );
    run(url, &statement).await;
}

async fn run(url: &str, statement: &str) {
    if let Err(error) = postgres::run_once(url, statement).await {
        panic!("{POSTGRES_URL}: {}", error.with_causes());
    }
}
