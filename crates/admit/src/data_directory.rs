//! The folder with the database and the server's own key. Only its owner may read it.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use admit_core::schema;
use admit_core::secrets::{Vault, random_bytes};
use admit_store::{Clock, Store};

use crate::Problem;
use crate::configuration::SharedConfiguration;

const KEY_LENGTH: usize = 32;

/// What the folder holds, opened.
pub(crate) struct Data {
    pub(crate) store: Store,
    pub(crate) vault: Arc<Vault>,
}

/// Opens the folder, and makes what is missing in it.
pub(crate) async fn open(configuration: &SharedConfiguration) -> Result<Data, Problem> {
    let folder = &configuration.data_dir;
    let explain =
        |error: std::io::Error| Problem(format!("--data-dir: {} can't be used: {}", folder.display(), plain(&error)));
    make_private_folder(folder).map_err(explain)?;
    let database = folder.join("admit.db");
    let key_path = folder.join("server.key");
    if database.exists() && !key_path.exists() {
        tracing::warn!(
            "server.key is missing beside an existing database, and a new one is made: mails that wait to be sent, and \
             those in the built-in mailbox, can't be opened any more"
        );
    }
    let key = server_key(&key_path).map_err(explain)?;
    make_private_file(&database).map_err(explain)?;
    warn_if_others_may_read(&database);
    let store = Store::open_sqlite(&database, schema::MIGRATIONS, Clock::system()).map_err(|failure| {
        let Problem(why) = failure.into();
        Problem(format!("--data-dir: {} can't be used: {why}", folder.display()))
    })?;
    Ok(Data { store, vault: Arc::new(Vault::new(&key)?) })
}

fn make_private_folder(folder: &Path) -> std::io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    fs::create_dir_all(folder)?;
    restrict(folder, 0o700)
}

fn make_private_file(path: &Path) -> std::io::Result<()> {
    match OpenOptions::new().write(true).create_new(true).open(path) {
        Ok(_) => restrict(path, 0o600),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            OpenOptions::new().write(true).open(path)?;
            Ok(())
        }
        Err(error) => Err(error),
    }
}

/// The server's key, made of system randomness at the first start. Written beside its place and then put there by a link,
/// which fails if it is taken, so that two programs that start together agree on one key.
fn server_key(path: &Path) -> std::io::Result<[u8; KEY_LENGTH]> {
    if !path.exists() {
        let fresh = random_bytes::<KEY_LENGTH>().map_err(std::io::Error::other)?;
        let temporary = temporary_beside(path)?;
        let mut file = OpenOptions::new().write(true).create_new(true).open(&temporary)?;
        restrict(&temporary, 0o600)?;
        file.write_all(&fresh)?;
        file.sync_all()?;
        let placed = fs::hard_link(&temporary, path);
        fs::remove_file(&temporary)?;
        if let Err(error) = placed
            && error.kind() != ErrorKind::AlreadyExists
        {
            return Err(error);
        }
    }
    refuse_if_others_may_read(path)?;
    let mut key = Vec::new();
    fs::File::open(path)?.take(KEY_LENGTH as u64 + 1).read_to_end(&mut key)?;
    key.try_into().map_err(|_| std::io::Error::other("server.key is damaged: it must have 32 bytes"))
}

fn temporary_beside(path: &Path) -> std::io::Result<PathBuf> {
    let random = random_bytes::<8>().map_err(std::io::Error::other)?;
    Ok(path.with_extension(format!("key.{}", admit_core::secrets::hex(&random))))
}

#[cfg(unix)]
fn restrict(path: &Path, mode: u32) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

/// A key that others on this machine may have read is no secret any more (AC-83).
#[cfg(unix)]
fn refuse_if_others_may_read(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    if fs::metadata(path)?.permissions().mode() & 0o077 == 0 {
        return Ok(());
    }
    Err(std::io::Error::other("server.key can be read by others: give it to the server's user alone (chmod 600)"))
}

/// The database holds addresses and names; its secrets are digests or sealed.
#[cfg(unix)]
fn warn_if_others_may_read(path: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    let is_open = fs::metadata(path).is_ok_and(|metadata| metadata.permissions().mode() & 0o077 != 0);
    if is_open {
        tracing::warn!("{} can be read by others: give it to the server's user alone (chmod 600)", path.display());
    }
}

#[cfg(not(unix))]
fn warn_if_others_may_read(_: &Path) {}

#[cfg(not(unix))]
fn restrict(_: &Path, _: u32) -> std::io::Result<()> {
    Ok(())
}

#[cfg(not(unix))]
fn refuse_if_others_may_read(_: &Path) -> std::io::Result<()> {
    Ok(())
}

fn plain(error: &std::io::Error) -> String {
    match error.kind() {
        ErrorKind::PermissionDenied => "permission denied".to_owned(),
        ErrorKind::ReadOnlyFilesystem => "it is on a read-only file system".to_owned(),
        ErrorKind::NotADirectory | ErrorKind::AlreadyExists => "it is not a folder".to_owned(),
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_is_made_once_and_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("server.key");
        let first = server_key(&path).unwrap();
        assert_eq!(server_key(&path).unwrap(), first);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn ac_83_nobody_else_may_read_what_is_made() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        make_private_folder(&data).unwrap();
        make_private_file(&data.join("admit.db")).unwrap();
        server_key(&data.join("server.key")).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&data), 0o700);
        assert_eq!(mode(&data.join("admit.db")), 0o600);
        assert_eq!(mode(&data.join("server.key")), 0o600);
    }

    #[cfg(unix)]
    #[test]
    fn ac_83_a_key_that_others_may_read_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("server.key");
        server_key(&path).unwrap();
        restrict(&path, 0o640).unwrap();
        assert!(server_key(&path).unwrap_err().to_string().contains("can be read by others"));
    }

    #[test]
    fn a_damaged_key_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("server.key");
        fs::write(&path, "short").unwrap();
        restrict(&path, 0o600).unwrap();
        assert!(server_key(&path).unwrap_err().to_string().contains("damaged"));
    }
}
