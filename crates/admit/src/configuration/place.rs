//! Where the data is.

use std::fmt;
use std::path::PathBuf;

/// Where the data is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// In a folder, in SQLite.
    Folder(PathBuf),
    /// In PostgreSQL, over so many connections at most.
    Postgres { url: String, connections: usize },
}

/// For people; without the password.
impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(folder) => write!(formatter, "{}", folder.display()),
            Self::Postgres { url, .. } => {
                let behind_scheme = url.split_once("://").map_or("", |(_, rest)| rest);
                let without_query = behind_scheme.split('?').next().unwrap_or_default();
                let hosts = without_query.rsplit_once('@').map_or(without_query, |(_, hosts)| hosts);
                write!(formatter, "PostgreSQL at {hosts}")
            }
        }
    }
}
