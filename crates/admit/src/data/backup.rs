//! A backup is one file: the database as it was at one moment, with the server's key in it.

use std::fs;
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

use admit_core::check::{self, Violation};
use admit_core::schema;
use admit_store::{Clock, Store};

use super::private_files::{make_private_file, plain};
use super::{DATABASE, cannot_use, make_folder, moved_key, open_file};
use crate::Problem;

/// What the database is called in its folder until all of it is known to be good.
const UNPROVEN: &str = "admit.db.restoring";

/// Writes a backup to a new file. The server may go on meanwhile. Says whether the server's key is in it.
pub(crate) async fn write(store: &Store, folder: &Path, file: &Path) -> Result<bool, Problem> {
    let explain = |error: Error| Problem(format!("{} can't be written: {}", file.display(), plain(&error)));
    if file.exists() {
        return Err(Problem(format!("{} exists already, and is not overwritten", file.display())));
    }
    let unfinished = unfinished(file);
    remove_if_there(&unfinished).map_err(explain)?;
    make_private_file(&unfinished).map_err(explain)?;
    store.back_up(&unfinished).await?;
    let copy = Store::open_sqlite(&unfinished, schema::MIGRATIONS, Clock::system())?;
    let has_key = moved_key::into_store(folder, &copy).await?;
    copy.close().await;
    fs::hard_link(&unfinished, file).and_then(|()| fs::remove_file(&unfinished)).map_err(explain)?;
    sync_folder_of(file).map_err(explain)?;
    Ok(has_key)
}

/// What was restored.
pub(crate) enum Restored {
    /// All of it, and whether the server's key was in it.
    Whole { has_key: bool },
    /// Nothing: the backup breaks rules.
    Refused(Vec<Violation>),
}

/// Puts a backup into a folder that has no database yet, if it breaks no rule.
pub(crate) async fn restore(file: &Path, folder: &Path) -> Result<Restored, Problem> {
    let explain = |error: Error| Problem(format!("{} can't be restored: {}", file.display(), plain(&error)));
    make_folder(folder)?;
    let database = folder.join(DATABASE);
    if database.exists() {
        return Err(cannot_use(
            folder,
            "it has a database already; restore into an empty folder, or move it away first",
        ));
    }
    let unproven = folder.join(UNPROVEN);
    remove_if_there(&unproven).map_err(explain)?;
    make_private_file(&unproven).map_err(explain)?;
    fs::copy(file, &unproven).map_err(explain)?;
    let store = open_file(folder, UNPROVEN)
        .map_err(|Problem(why)| Problem(format!("{} can't be restored: {why}", file.display())))?;
    let violations = check::all(&store).await?;
    if !violations.is_empty() {
        store.close().await;
        fs::remove_file(&unproven).map_err(explain)?;
        return Ok(Restored::Refused(violations));
    }
    let has_key = moved_key::out_of_store(&store, folder).await?;
    store.close().await;
    fs::File::open(&unproven).and_then(|file| file.sync_all()).map_err(explain)?;
    fs::rename(&unproven, &database).map_err(explain)?;
    sync_folder_of(&database).map_err(explain)?;
    Ok(Restored::Whole { has_key })
}

fn unfinished(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".unfinished");
    name.into()
}

/// Removes a database that an earlier try left, with its journals.
fn remove_if_there(database: &Path) -> std::io::Result<()> {
    for suffix in ["", "-wal", "-shm"] {
        let mut name = database.as_os_str().to_owned();
        name.push(suffix);
        match fs::remove_file(&name) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    Ok(())
}

fn sync_folder_of(file: &Path) -> std::io::Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::File::open(folder)?.sync_all()
}
