//! The data of a measured server: a folder with one organization, its admin key, and invites written straight into the
//! database, because making millions through the API would take longer than measuring.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use admit_core::{ids, secrets};
use admit_store::{Clock, Timestamp};
use rusqlite::{Connection, OpenFlags, params};
use serde::{Deserialize, Serialize};
use tempfile::TempDir;

use crate::Outcome;
use crate::server::admit;

/// Invites are younger than this, so that all are pending: a day less than they live.
const OLDEST_SECONDS: i64 = 20 * 24 * 3600;
const LIFETIME_SECONDS: i64 = admit_core::invites::LIFETIME_SECONDS;
/// Ids to ask for; a sample, because ten million would take the client hundreds of megabytes.
const IDS_LIMIT: usize = 1_000_000;
const NOTES: &str = "bench.json";

/// What a data directory was filled with.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Notes {
    pub(crate) organization: String,
    pub(crate) key: String,
    pub(crate) invites: u64,
}

/// A data directory.
pub(crate) struct House {
    folder: PathBuf,
    pub(crate) notes: Notes,
    _temporary: Option<TempDir>,
}

impl House {
    /// In this folder, or else a new one that is gone with this value.
    ///
    /// # Errors
    /// As below.
    pub(crate) fn open(keep: Option<&Path>, invites: u64) -> Outcome<Self> {
        keep.map_or_else(|| Self::temporary(invites), |folder| Self::kept(folder, invites))
    }

    /// A new one, gone with this value.
    ///
    /// # Errors
    /// Of the disk, of SQLite, or of the program that makes the organization.
    pub(crate) fn temporary(invites: u64) -> Outcome<Self> {
        // Not in the system's folder for temporary files, which may be memory: durable must mean durable.
        let cache = default_folder()?;
        std::fs::create_dir_all(&cache)?;
        let temporary = tempfile::tempdir_in(cache)?;
        let folder = temporary.path().join("data");
        let notes = make(&folder, invites)?;
        Ok(Self { folder, notes, _temporary: Some(temporary) })
    }

    /// The one in this folder, made if it is not there.
    ///
    /// # Errors
    /// As for a new one, and when the folder was made for another number of invites.
    fn kept(folder: &Path, invites: u64) -> Outcome<Self> {
        let folder = folder.to_owned();
        let path = folder.join(NOTES);
        if !path.exists() {
            let notes = make(&folder, invites)?;
            return Ok(Self { folder, notes, _temporary: None });
        }
        let notes: Notes = serde_json::from_str(&std::fs::read_to_string(&path)?)?;
        if notes.invites != invites {
            let shown = folder.display();
            return Err(format!("{shown} was made for {} invites, not {invites}", notes.invites).into());
        }
        Ok(Self { folder, notes, _temporary: None })
    }

    /// How the program is told to use this.
    pub(crate) fn options(&self) -> Vec<String> {
        vec!["--data-dir".to_owned(), self.folder.display().to_string()]
    }

    /// Bytes of the database file.
    pub(crate) fn size(&self) -> Outcome<f64> {
        Ok(std::fs::metadata(self.folder.join("admit.db"))?.len() as f64)
    }

    /// How many invites there are now.
    pub(crate) fn count(&self, what: &str) -> Outcome<u64> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY;
        let connection = Connection::open_with_flags(self.folder.join("admit.db"), flags)?;
        let counted: i64 = connection.query_row(&format!("select count(*) from {what}"), [], |row| row.get(0))?;
        Ok(u64::try_from(counted)?)
    }

    /// Ids of invites, evenly over all.
    pub(crate) fn ids(&self) -> Outcome<Vec<String>> {
        let connection = Connection::open(self.folder.join("admit.db"))?;
        let total = usize::try_from(self.notes.invites)?;
        let step = total.div_ceil(IDS_LIMIT).max(1);
        let mut statement = connection.prepare("select id from invites order by place")?;
        let ids = statement.query_map([], |row| row.get(0))?;
        Ok(ids.step_by(step).collect::<Result<_, _>>()?)
    }
}

/// Where data is put unless somebody says where.
pub(crate) fn default_folder() -> Outcome<PathBuf> {
    let cache = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let home = std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    Ok(cache.or(home).ok_or("neither XDG_CACHE_HOME nor HOME is set")?.join("admit/bench"))
}

fn make(folder: &Path, invites: u64) -> Outcome<Notes> {
    let options = ["--data-dir".to_owned(), folder.display().to_string()];
    let (organization, key) = create_organization(&options)?;
    let begun = Instant::now();
    fill(&folder.join("admit.db"), &organization, invites)?;
    say_if_slow(invites, begun.elapsed());
    let notes = Notes { organization, key, invites };
    std::fs::write(folder.join(NOTES), serde_json::to_string(&notes)?)?;
    Ok(notes)
}

fn say_if_slow(invites: u64, took: Duration) {
    if took > Duration::from_secs(2) {
        eprintln!("wrote {invites} invites in {:.0} s", took.as_secs_f64());
    }
}

/// Makes an organization with the program; returns its id and its admin key.
///
/// # Errors
/// The program is missing or refuses.
pub(crate) fn create_organization(options: &[String]) -> Outcome<(String, String)> {
    let mut command = admit()?;
    command.args(["organization", "create", "--name", "Bench", "--admin-email", "a@example.com", "--json"]);
    let created = command.args(options).stderr(Stdio::inherit()).output()?;
    if !created.status.success() {
        return Err("the organization could not be made".into());
    }
    let created: serde_json::Value = serde_json::from_slice(&created.stdout)?;
    let text = |value: &serde_json::Value| value.as_str().map(str::to_owned).ok_or("an unexpected answer");
    Ok((text(&created["organization"]["id"])?, text(&created["admin_key"])?))
}

fn fill(database: &Path, organization: &str, invites: u64) -> Outcome<()> {
    let mut connection = Connection::open(database)?;
    // Nothing else has the file open, and a crash only costs the time to begin again.
    connection.execute_batch(
        "pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -2000000; pragma foreign_keys = off",
    )?;
    let key: String = connection.query_row("select id from admin_keys", [], |row| row.get(0))?;
    let transaction = connection.transaction()?;
    let oldest = Clock::system().now().plus_seconds(-OLDEST_SECONDS);
    let step = OLDEST_SECONDS * 1_000_000 / i64::try_from(invites.max(1))?;
    let mut insert = transaction.prepare(
        "insert into invites (id, organization_id, address, canonical_address, tolerant_address, role,
             invited_by_key_id, invited_at, expires_at, token_digest, place)
         values (?1, ?2, ?3, ?3, ?3, 'developer', ?4, ?5, ?6, ?7, ?8)",
    )?;
    for number in 0..i64::try_from(invites)? {
        let invited_at = Timestamp::from_microseconds(oldest.microseconds() + number * step);
        let id = ids::InviteId::from(format!("invite_{}", ids::time_ordered(invited_at, 0)?));
        let address = format!("person.{number:09}@example.com");
        let expires_at = invited_at.plus_seconds(LIFETIME_SECONDS).microseconds();
        let digest = secrets::hex(&secrets::random_bytes::<32>()?);
        let (id, place) = (id.as_str(), id.place());
        insert.execute(params![
            id,
            organization,
            address,
            key,
            invited_at.microseconds(),
            expires_at,
            digest,
            place
        ])?;
    }
    drop(insert);
    transaction.commit()?;
    // Or the first server to sync anything would wait for all of this.
    File::open(database)?.sync_all()?;
    Ok(())
}
