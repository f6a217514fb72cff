//! The server's own key: in a file beside the SQLite database, in a file that all nodes share, or, when nobody gave
//! nodes one, in their database.

use std::fs;
use std::io::{Error, ErrorKind, Read as _, Result, Write as _};
use std::path::{Path, PathBuf};

use admit_core::secrets::{KEY_LENGTH, Vault, hex, random_bytes, unhex};
use admit_core::server_key;
use admit_store::{Failure, Store};

use super::SERVER_KEY;
use super::private_files::{make_new_private_file, may_be_read_by_others, plain};
use crate::Problem;

/// The bytes of the server's key.
pub(crate) type Key = [u8; KEY_LENGTH];

/// Reads the key of a file that somebody else made.
pub(crate) fn read(path: &Path) -> Result<Key> {
    if may_be_read_by_others(path)? {
        let why = format!("{} can be read by others: give it to the server's user alone (chmod 600)", name(path));
        return Err(Error::other(why));
    }
    let mut key = Vec::new();
    fs::File::open(path)?.take(KEY_LENGTH as u64 + 1).read_to_end(&mut key)?;
    key.try_into().map_err(|_| Error::other(format!("{} is damaged: it must have 32 bytes", name(path))))
}

/// The key of a folder's server: from the file given, else the one in the folder, made at the first start.
pub(super) fn of_folder(folder: &Path, given: Option<&Path>) -> std::result::Result<Key, Problem> {
    match given {
        Some(path) => read_given(path),
        None => read_or_make(&folder.join(SERVER_KEY))
            .map_err(|error| Problem(format!("--data-dir: {} can't be used: {}", folder.display(), plain(&error)))),
    }
}

fn read_given(path: &Path) -> std::result::Result<Key, Problem> {
    read(path).map_err(|error| Problem(format!("--server-key: {} can't be used: {}", path.display(), plain(&error))))
}

/// Reads the key, made of system randomness at the first start.
fn read_or_make(path: &Path) -> Result<Key> {
    if !path.exists() {
        let fresh = random_bytes().map_err(Error::other)?;
        place(path, &fresh)?;
    }
    read(path)
}

/// Writes a key beside its place and puts it there by a link, which fails if it is taken, so that two programs that start
/// together agree on one key.
pub(crate) fn place(path: &Path, key: &Key) -> Result<()> {
    let temporary = temporary_beside(path)?;
    let mut file = make_new_private_file(&temporary)?;
    file.write_all(key)?;
    file.sync_all()?;
    let placed = fs::hard_link(&temporary, path);
    fs::remove_file(&temporary)?;
    match placed {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

/// The key of all nodes over one database: from the file, or kept in the database itself. A node with another key than the
/// others is refused, as it could not open what they sealed.
pub(super) async fn of_nodes(store: &Store, file: Option<&Path>) -> std::result::Result<Vault, Problem> {
    let key = match file {
        Some(path) => read_given(path)?,
        None => kept_in(store).await?,
    };
    let vault = Vault::new(&key)?;
    let proof = server_key::proof(&vault);
    if store.write(proof, |tx, proof| Box::pin(server_key::matches(tx, proof))).await? {
        if file.is_some() {
            // An earlier node may have kept it in the database, where it need not be any more.
            store.write((), |tx, ()| Box::pin(server_key::forget(tx))).await?;
        }
        return Ok(vault);
    }
    Err(Problem("--server-key: the other nodes of this database use another key; give them all the same".to_owned()))
}

async fn kept_in(store: &Store) -> std::result::Result<Key, Problem> {
    tracing::info!("no --server-key: the key that seals queued links is kept in the database, beside what it seals");
    let fresh = hex(&random_bytes::<KEY_LENGTH>()?);
    let kept = store.write(fresh, |tx, fresh| Box::pin(server_key::find_or_keep(tx, fresh))).await?;
    let key = unhex(&kept).and_then(|bytes| bytes.try_into().ok());
    key.ok_or_else(|| Failure::Secret("the key in the database is damaged").into())
}

fn temporary_beside(path: &Path) -> Result<PathBuf> {
    let random = random_bytes::<8>().map_err(Error::other)?;
    Ok(path.with_extension(format!("key.{}", hex(&random))))
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::private_files::restrict;

    #[test]
    fn the_key_is_made_once_and_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("server.key");
        let first = read_or_make(&path).unwrap();
        assert_eq!(read_or_make(&path).unwrap(), first);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn ac_83_a_key_that_others_may_read_is_refused_and_none_is_made_so() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("server.key");
        read_or_make(&path).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        restrict(&path, 0o640).unwrap();
        assert!(read_or_make(&path).unwrap_err().to_string().contains("can be read by others"));
    }

    #[test]
    fn a_damaged_key_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("server.key");
        fs::write(&path, "short").unwrap();
        restrict(&path, 0o600).unwrap();
        assert!(read_or_make(&path).unwrap_err().to_string().contains("damaged"));
    }
}
