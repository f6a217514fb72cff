//! The tokens that are kept, one pair for each server, in a file that only its owner may read.

use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};
use url::Url;

use super::endpoints::Tokens;
use crate::client::Failure;
use crate::connection::Surroundings;

const FILE: &str = "tokens.json";
const LOCK: &str = "tokens.lock";
/// A token that ends so soon is renewed already, so that it does not end on the way.
const MARGIN_SECONDS: i64 = 60;

/// The folder of the person's settings, held by this process alone.
pub(super) struct Saved {
    folder: PathBuf,
    /// Other processes wait until this is dropped: a refresh token works once.
    _lock: File,
}

impl Saved {
    /// Opens the folder, and makes it where there is none.
    pub(super) fn open(surroundings: &Surroundings<'_>) -> Result<Self, Failure> {
        let folder = folder(surroundings)
            .ok_or_else(|| Failure::Misused("neither HOME nor XDG_CONFIG_HOME says where to keep tokens".to_owned()))?;
        make_private_folder(&folder).map_err(|error| unusable(&folder, &error))?;
        Self::lock(folder)
    }

    /// Opens the folder, if tokens were ever kept in it.
    pub(super) fn open_if_there(surroundings: &Surroundings<'_>) -> Result<Option<Self>, Failure> {
        match folder(surroundings).filter(|folder| folder.join(FILE).exists()) {
            Some(folder) => Self::lock(folder).map(Some),
            None => Ok(None),
        }
    }

    fn lock(folder: PathBuf) -> Result<Self, Failure> {
        let path = folder.join(LOCK);
        let lock = private_file(&path).and_then(|file| file.lock().map(|()| file));
        lock.map(|lock| Self { folder, _lock: lock }).map_err(|error| unusable(&path, &error))
    }

    /// Keeps a pair in the place of the one before.
    pub(super) fn put(&self, server: &Url, tokens: &Tokens) -> Result<(), Failure> {
        let mut all = self.read()?;
        let entry = json!({
            "access_token": tokens.access_token,
            "refresh_token": tokens.refresh_token,
            "expires_at": now_seconds() + tokens.expires_in,
        });
        all.insert(name_of(server), entry);
        self.write(&all)
    }

    /// Forgets the pair of a server, and returns it.
    pub(super) fn take(&self, server: &Url) -> Result<Option<Tokens>, Failure> {
        let mut all = self.read()?;
        let taken = all.remove(&name_of(server)).as_ref().and_then(tokens_of);
        if taken.is_some() {
            self.write(&all)?;
        }
        Ok(taken)
    }

    /// The pair of a server, renewed if its access token has run out; forgotten if it can't be.
    pub(super) fn renewed(
        &self,
        server: &Url,
        renew: impl FnOnce(&Tokens) -> Result<Option<Tokens>, Failure>,
    ) -> Result<Option<Tokens>, Failure> {
        let kept = self.read()?.get(&name_of(server)).and_then(tokens_of);
        let Some(tokens) = kept else { return Ok(None) };
        if tokens.expires_in > MARGIN_SECONDS {
            return Ok(Some(tokens));
        }
        match renew(&tokens)? {
            Some(next) => {
                self.put(server, &next)?;
                Ok(Some(next))
            }
            None => {
                self.take(server)?;
                Err(Failure::Misused(format!("the access to {server} has ended: run `admit login` again")))
            }
        }
    }

    fn read(&self) -> Result<Map<String, Value>, Failure> {
        let path = self.folder.join(FILE);
        match fs::read(&path) {
            Ok(bytes) => serde_json::from_slice(&bytes)
                .map_err(|_| Failure::Misused(format!("{} is damaged: delete it and sign in again", path.display()))),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Map::new()),
            Err(error) => Err(unusable(&path, &error)),
        }
    }

    /// Whole or not at all, whatever happens meanwhile.
    fn write(&self, all: &Map<String, Value>) -> Result<(), Failure> {
        let (path, new) = (self.folder.join(FILE), self.folder.join(format!("{FILE}.new")));
        let text = Value::Object(all.clone()).to_string();
        let written = private_file(&new).and_then(|mut file| {
            file.set_len(0)?;
            file.write_all(text.as_bytes())?;
            file.sync_all()?;
            fs::rename(&new, &path)
        });
        written.map_err(|error| unusable(&path, &error))
    }
}

/// A pair as it is kept, with the seconds that are left of it.
fn tokens_of(entry: &Value) -> Option<Tokens> {
    let text = |name: &str| entry.get(name)?.as_str().map(str::to_owned);
    Some(Tokens {
        access_token: text("access_token")?,
        refresh_token: text("refresh_token")?,
        expires_in: entry.get("expires_at")?.as_i64()? - now_seconds(),
    })
}

fn name_of(server: &Url) -> String {
    server.as_str().trim_end_matches('/').to_owned()
}

fn folder(surroundings: &Surroundings<'_>) -> Option<PathBuf> {
    let base = match surroundings.first(&["XDG_CONFIG_HOME", "APPDATA"]) {
        Some((_, path)) => PathBuf::from(path),
        None => Path::new(&surroundings.first(&["HOME"])?.1).join(".config"),
    };
    Some(base.join("admit"))
}

fn unusable(path: &Path, error: &std::io::Error) -> Failure {
    Failure::Misused(format!("{} can't be used: {error}", path.display()))
}

#[cfg(unix)]
fn private_file(path: &Path) -> std::io::Result<File> {
    use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
    let file = OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(path)?;
    // It may be older than this rule.
    file.set_permissions(fs::Permissions::from_mode(0o600))?;
    Ok(file)
}

#[cfg(not(unix))]
fn private_file(path: &Path) -> std::io::Result<File> {
    OpenOptions::new().write(true).create(true).truncate(false).open(path)
}

#[cfg(unix)]
fn make_private_folder(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn make_private_folder(folder: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder)
}

fn now_seconds() -> i64 {
    #[expect(clippy::disallowed_methods, reason = "a client has no store to ask, and the server judges anyway")]
    let now = jiff::Timestamp::now();
    now.as_second()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server() -> Url {
        Url::parse("https://admit.example/").unwrap()
    }

    fn tokens(name: &str, expires_in: i64) -> Tokens {
        Tokens { access_token: format!("access-{name}"), refresh_token: format!("refresh-{name}"), expires_in }
    }

    /// A folder of its own for each test, empty.
    fn surroundings(test: &'static str) -> Surroundings<'static> {
        let base = std::env::temp_dir().join(format!("admit-cli-{test}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&base);
        Surroundings::new(move |name| (name == "XDG_CONFIG_HOME").then(|| base.to_str().unwrap().to_owned()))
    }

    #[test]
    fn what_is_kept_for_a_server_is_found_again_and_for_no_other() {
        let surroundings = surroundings("kept");
        assert!(Saved::open_if_there(&surroundings).unwrap().is_none());
        Saved::open(&surroundings).unwrap().put(&server(), &tokens("a", 3600)).unwrap();
        let saved = Saved::open_if_there(&surroundings).unwrap().unwrap();
        let found = saved.renewed(&server(), |_| panic!("it has not run out")).unwrap().unwrap();
        assert_eq!(found.access_token, "access-a");
        let other = Url::parse("https://other.example").unwrap();
        assert_eq!(saved.renewed(&other, |_| panic!("there is none")).unwrap(), None);
        assert_eq!(saved.take(&server()).unwrap().unwrap().refresh_token, "refresh-a");
        assert_eq!(saved.take(&server()).unwrap(), None);
    }

    #[test]
    fn what_has_run_out_is_renewed_and_the_new_pair_is_kept() {
        let surroundings = surroundings("renewed");
        let saved = Saved::open(&surroundings).unwrap();
        saved.put(&server(), &tokens("a", 30)).unwrap();
        let renew = |old: &Tokens| {
            assert_eq!(old.refresh_token, "refresh-a");
            Ok(Some(tokens("b", 3600)))
        };
        assert_eq!(saved.renewed(&server(), renew).unwrap().unwrap().access_token, "access-b");
        let again = saved.renewed(&server(), |_| panic!("it is new")).unwrap().unwrap();
        assert_eq!(again.access_token, "access-b");
    }

    #[test]
    fn what_can_not_be_renewed_is_forgotten_and_says_what_to_do() {
        let surroundings = surroundings("forgotten");
        let saved = Saved::open(&surroundings).unwrap();
        saved.put(&server(), &tokens("a", -1)).unwrap();
        let message = saved.renewed(&server(), |_| Ok(None)).unwrap_err().to_string();
        assert!(message.contains("run `admit login` again"), "{message}");
        assert_eq!(saved.renewed(&server(), |_| panic!("there is none")).unwrap(), None);
    }

    #[cfg(unix)]
    #[test]
    fn ac_50_nobody_else_on_the_machine_reads_the_file() {
        use std::os::unix::fs::PermissionsExt as _;
        let surroundings = surroundings("private");
        let saved = Saved::open(&surroundings).unwrap();
        saved.put(&server(), &tokens("a", 30)).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&saved.folder.join(FILE)), 0o600);
        assert_eq!(mode(&saved.folder), 0o700);
    }
}
