//! Where the data is: a folder with the SQLite database and the server's own key, or a PostgreSQL database.

mod private_files;
mod server_key;

use std::fs::File;
use std::io::Error;
use std::path::Path;
use std::sync::Arc;

use admit_core::schema;
use admit_core::secrets::Vault;
use admit_store::{Clock, Store};

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
    let server_key = configuration.server_key.as_deref();
    match configuration.place() {
        Place::Folder(folder) => open_folder(folder, server_key),
        Place::Postgres { url, connections } => {
            let store = Store::open_postgres(url, *connections, schema::MIGRATIONS, Clock::system())
                .await
                .map_err(|failure| Problem(format!("--database-url: {}", failure.with_causes())))?;
            let vault = Arc::new(server_key::of_nodes(&store, server_key).await?);
            Ok(Data { store, vault })
        }
    }
}

fn open_folder(folder: &Path, given_key: Option<&Path>) -> Result<Data, Problem> {
    let explain = |error: Error| cannot_use(folder, &plain(&error));
    private_files::make_private_folder(folder).map_err(explain)?;
    let database = folder.join(DATABASE);
    let key = match given_key {
        Some(path) => server_key::read(path)
            .map_err(|error| Problem(format!("--server-key: {} can't be used: {}", path.display(), plain(&error))))?,
        None => {
            warn_of_a_lost_key(folder);
            server_key::read_or_make(&folder.join(SERVER_KEY)).map_err(explain)?
        }
    };
    private_files::make_private_file(&database).map_err(explain)?;
    if private_files::may_be_read_by_others(&database).map_err(explain)? {
        // It holds addresses and names; its secrets are digests or sealed.
        tracing::warn!("{} can be read by others: give it to the server's user alone (chmod 600)", database.display());
    }
    let store = Store::open_sqlite(&database, schema::MIGRATIONS, Clock::system())
        .map_err(|failure| cannot_use(folder, &failure.with_causes()))?;
    Ok(Data { store, vault: Arc::new(Vault::new(&key)?) })
}

const DATABASE: &str = "admit.db";
const SERVER_KEY: &str = "server.key";
const LOCK: &str = "serve.lock";

fn warn_of_a_lost_key(folder: &Path) {
    if folder.join(DATABASE).exists() && !folder.join(SERVER_KEY).exists() {
        tracing::warn!(
            "server.key is missing beside an existing database, and a new one is made: mails that wait to be sent, and \
             those in the built-in mailbox, can't be opened any more"
        );
    }
}

/// Held by the one server of a folder, as long as it runs.
pub(crate) struct Lock(#[expect(dead_code, reason = "the lock ends when the file is closed")] Option<File>);

/// Takes the place of the one server of a folder. Nodes over PostgreSQL are as many as they like.
pub(crate) fn lock(configuration: &SharedConfiguration) -> Result<Lock, Problem> {
    let Place::Folder(folder) = configuration.place() else { return Ok(Lock(None)) };
    let explain = |error: Error| cannot_use(folder, &plain(&error));
    private_files::make_private_folder(folder).map_err(explain)?;
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
