//! Where the data is: a folder with the SQLite database and the server's own key, or a PostgreSQL database.

pub(crate) mod backup;
pub(crate) mod moved_key;
mod private_files;
mod server_key;

use std::fs::File;
use std::io::Error;
use std::path::Path;
use std::sync::Arc;

use admit_core::schema;
use admit_core::secrets::Vault;
use admit_store::{Clock, Store, Upkeep};

use crate::Problem;
use crate::configuration::{Place, SharedConfiguration};
use private_files::plain;

/// The data, opened.
pub(crate) struct Data {
    pub(crate) store: Store,
    pub(crate) vault: Arc<Vault>,
}

/// Opens the data, and makes what is missing.
pub(crate) async fn open(configuration: &SharedConfiguration) -> Result<Data, Problem> {
    let given_key = configuration.server_key.as_deref();
    let place = configuration.place();
    match place {
        Place::Folder(folder) => {
            make_folder(folder)?;
            warn_of_a_lost_key(folder, given_key);
            let key = server_key::of_folder(folder, given_key)?;
            Ok(Data { store: open_store(place, Upkeep::Create).await?, vault: Arc::new(Vault::new(&key)?) })
        }
        Place::Postgres { .. } => {
            let store = open_store(place, Upkeep::Create).await?;
            let vault = Arc::new(server_key::of_nodes(&store, given_key).await?);
            Ok(Data { store, vault })
        }
    }
}

/// Opens the data for a command that looks at what is there, and changes nothing of its schema.
pub(crate) async fn open_existing(place: &Place) -> Result<Store, Problem> {
    if let Place::Folder(folder) = place
        && !folder.join(DATABASE).exists()
    {
        return Err(cannot_use(folder, "there is no database in it"));
    }
    open_store(place, Upkeep::None).await
}

/// Opens the store of a place, without the server's key.
pub(crate) async fn open_store(place: &Place, upkeep: Upkeep) -> Result<Store, Problem> {
    match place {
        Place::Folder(folder) => open_file(folder, DATABASE, upkeep),
        Place::Postgres { url, connections } => {
            Store::open_postgres_with(url, *connections, schema::MIGRATIONS, upkeep, Clock::system())
                .await
                .map_err(|failure| Problem(format!("--database-url: {}", failure.with_causes())))
        }
    }
}

fn make_folder(folder: &Path) -> Result<(), Problem> {
    private_files::make_private_folder(folder).map_err(|error| cannot_use(folder, &plain(&error)))
}

fn open_file(folder: &Path, name: &str, upkeep: Upkeep) -> Result<Store, Problem> {
    let explain = |error: Error| cannot_use(folder, &plain(&error));
    make_folder(folder)?;
    let database = folder.join(name);
    private_files::make_private_file(&database).map_err(explain)?;
    if private_files::may_be_read_by_others(&database).map_err(explain)? {
        // It holds addresses and names; its secrets are digests or sealed.
        tracing::warn!("{} can be read by others: give it to the server's user alone (chmod 600)", database.display());
    }
    Store::open_sqlite_with(&database, schema::MIGRATIONS, upkeep, Clock::system())
        .map_err(|failure| cannot_use(folder, &failure.with_causes()))
}

const DATABASE: &str = "admit.db";
const SERVER_KEY: &str = "server.key";
const LOCK: &str = "serve.lock";

fn warn_of_a_lost_key(folder: &Path, given_key: Option<&Path>) {
    if given_key.is_none() && folder.join(DATABASE).exists() && !folder.join(SERVER_KEY).exists() {
        tracing::warn!(
            "server.key is missing beside an existing database, and a new one is made: mails that wait to be sent, and \
             those in the built-in mailbox, can't be opened any more"
        );
    }
}

/// Held by the one server of a folder, as long as it runs.
pub(crate) struct Lock(#[expect(dead_code, reason = "the lock ends when the file is closed")] Option<File>);

/// Takes the place of the one server of a folder. Nodes over PostgreSQL are as many as they like.
pub(crate) fn lock(place: &Place) -> Result<Lock, Problem> {
    let Place::Folder(folder) = place else { return Ok(Lock(None)) };
    let explain = |error: Error| cannot_use(folder, &plain(&error));
    make_folder(folder)?;
    let path = folder.join(LOCK);
    private_files::make_private_file(&path).map_err(explain)?;
    let file = File::open(path).map_err(explain)?;
    match file.try_lock() {
        Ok(()) => Ok(Lock(Some(file))),
        Err(std::fs::TryLockError::WouldBlock) => {
            Err(cannot_use(folder, "another server runs on it (several nodes need --database-url)"))
        }
        Err(std::fs::TryLockError::Error(error)) => Err(explain(error)),
    }
}

fn cannot_use(folder: &Path, why: &str) -> Problem {
    Problem(format!("--data-dir: {} can't be used: {why}", folder.display()))
}
