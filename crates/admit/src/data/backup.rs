//! A backup is one file: the database as it was at one moment, with the server's key in it.

use std::fs::{self, File};
use std::io::Error;
use std::path::{Path, PathBuf};

use admit_core::check::{self, Violation};
use admit_core::schema;
use admit_core::secrets::{hex, random_bytes};
use admit_store::{Clock, Store, Upkeep};

use super::private_files::{make_new_private_file, plain};
use super::{DATABASE, cannot_use, make_folder, moved_key, open_file};
use crate::Problem;

/// What SQLite keeps beside a database.
const JOURNALS: [&str; 3] = ["-wal", "-shm", "-journal"];

/// Writes a backup to a new file. The server may go on meanwhile. The key is in it if `folder` has one to be taken along;
/// says whether it was.
pub(crate) async fn write(store: &Store, key_folder: Option<&Path>, file: &Path) -> Result<bool, Problem> {
    let explain = |error: Error| Problem(format!("{} can't be written: {}", file.display(), plain(&error)));
    if file.exists() {
        return Err(Problem(format!("{} exists already, and is not overwritten", file.display())));
    }
    let unfinished = Unfinished::beside(file)?;
    make_new_private_file(&unfinished.0).map_err(explain)?;
    store.back_up(&unfinished.0).await?;
    let copy = Store::open_sqlite_with(&unfinished.0, schema::MIGRATIONS, Upkeep::None, Clock::system())?;
    let has_key = match key_folder {
        Some(folder) => moved_key::into_store(folder, &copy).await?,
        None => false,
    };
    copy.close().await;
    unfinished.place(file).map_err(explain)?;
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
    // A journal that was left behind would be played into the restored database.
    let taken = [&database].into_iter().cloned().chain(journals_of(&database)).find(|path| path.exists());
    if let Some(taken) = taken {
        let why =
            format!("it has {} already; restore into an empty folder, or move all of it away first", name(&taken));
        return Err(cannot_use(folder, &why));
    }
    if journals_of(file).any(|journal| fs::metadata(journal).is_ok_and(|metadata| metadata.len() > 0)) {
        let why =
            "it is a database with its newest acts in a journal beside it; make a backup of it with `admit backup`";
        return Err(Problem(format!("{} can't be restored: {why}", file.display())));
    }
    let unfinished = Unfinished::beside(&database)?;
    let mut copy = make_new_private_file(&unfinished.0).map_err(explain)?;
    File::open(file).and_then(|mut source| std::io::copy(&mut source, &mut copy)).map_err(explain)?;
    let store = open_file(folder, &name(&unfinished.0), Upkeep::Update)
        .map_err(|Problem(why)| Problem(format!("{} can't be restored: {why}", file.display())))?;
    let violations = check::all(&store).await?;
    if !violations.is_empty() {
        store.close().await;
        return Ok(Restored::Refused(violations));
    }
    let has_key = moved_key::out_of_store(&store, folder).await?;
    store.close().await;
    unfinished.place(&database).map_err(explain)?;
    Ok(Restored::Whole { has_key })
}

/// A database that is not yet what it is to be; gone with its journals unless it is put into its place.
struct Unfinished(PathBuf);

impl Unfinished {
    fn beside(path: &Path) -> Result<Self, Problem> {
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".unfinished-{}", hex(&random_bytes::<8>()?)));
        Ok(Self(name.into()))
    }

    /// Puts it into its place, durably, unless that is taken.
    fn place(self, place: &Path) -> Result<(), Error> {
        let is_whole = |journal: PathBuf| fs::metadata(journal).map_or(true, |metadata| metadata.len() == 0);
        if !journals_of(&self.0).all(is_whole) {
            return Err(Error::other("not all of it could be written to one file"));
        }
        File::open(&self.0)?.sync_all()?;
        fs::hard_link(&self.0, place)?;
        let folder = place.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        File::open(folder)?.sync_all()
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        for path in [&self.0].into_iter().cloned().chain(journals_of(&self.0)) {
            // What is not there need not go.
            let _ = fs::remove_file(path);
        }
    }
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn journals_of(database: &Path) -> impl Iterator<Item = PathBuf> {
    JOURNALS.into_iter().map(|suffix| {
        let mut name = database.as_os_str().to_owned();
        name.push(suffix);
        name.into()
    })
}
