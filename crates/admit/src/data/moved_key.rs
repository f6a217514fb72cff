//! The server's key goes where its data goes: into a backup, out of one, from one engine to the other.

use std::path::Path;

use admit_core::secrets::{hex, unhex};
use admit_core::server_key;
use admit_store::Store;

use super::private_files::plain;
use super::server_key::{place, read};
use super::{SERVER_KEY, cannot_use};
use crate::Problem;

/// Keeps the key of a folder in a store, unless the folder has none of its own. Says whether it did.
pub(crate) async fn into_store(folder: &Path, store: &Store) -> Result<bool, Problem> {
    let path = folder.join(SERVER_KEY);
    if !path.exists() {
        return Ok(false);
    }
    let key = hex(&read(&path).map_err(|error| cannot_use(folder, &plain(&error)))?);
    store.write(key, |tx, key| Box::pin(server_key::find_or_keep(tx, key))).await?;
    Ok(true)
}

/// Takes the key out of a store and puts it into a folder. Says whether there was one.
pub(crate) async fn out_of_store(store: &Store, folder: &Path) -> Result<bool, Problem> {
    let Some(kept) = store.write((), |tx, ()| Box::pin(server_key::take(tx))).await? else { return Ok(false) };
    let Some(key) = unhex(&kept).and_then(|bytes| bytes.try_into().ok()) else {
        return Err(Problem("the server's key in the data is damaged".to_owned()));
    };
    let path = folder.join(SERVER_KEY);
    place(&path, &key).map_err(|error| cannot_use(folder, &plain(&error)))?;
    if read(&path).map_err(|error| cannot_use(folder, &plain(&error)))? == key {
        return Ok(true);
    }
    Err(cannot_use(folder, "it has another server.key already; move that away first"))
}
