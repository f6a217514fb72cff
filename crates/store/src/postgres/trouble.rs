//! What a failed statement means for its act: repeat it, wait for the database, or give up.

use std::error::Error as _;

use tokio_postgres::Error;
use tokio_postgres::error::{Severity, SqlState};

use crate::Failure;

/// Why an attempt at an act came to nothing, or to something unknown.
#[derive(Debug)]
pub(super) enum Trouble {
    /// Another act was in the way. Nothing was changed; at once, or a little later, it is not.
    Conflict(Failure),
    /// The connection or the server went away. Nothing was changed; there may be another.
    Lost(Failure),
    /// Nothing was changed, and repeating does not help.
    Final(Failure),
}

impl Trouble {
    pub(super) fn of(doing: &'static str, error: Error) -> Self {
        if is_connection_lost(&error) {
            return Self::Lost(Failure::Unavailable { doing, source: Box::new(error) });
        }
        let is_conflict = error.code().is_some_and(is_conflict);
        let failure = Failure::Database { doing, source: Box::new(error) };
        if is_conflict { Self::Conflict(failure) } else { Self::Final(failure) }
    }

    pub(super) fn into_failure(self) -> Failure {
        match self {
            Self::Conflict(failure) | Self::Lost(failure) | Self::Final(failure) => failure,
        }
    }
}

/// A unique violation is one too: where acts are serializable, it means that another act was quicker than one that had
/// looked first.
fn is_conflict(code: &SqlState) -> bool {
    [
        SqlState::T_R_SERIALIZATION_FAILURE,
        SqlState::T_R_DEADLOCK_DETECTED,
        SqlState::UNIQUE_VIOLATION,
        SqlState::LOCK_NOT_AVAILABLE,
    ]
    .contains(code)
}

/// Whether the server is gone, going, not there yet, stuck, or out of connections or space: all of which may pass, or be
/// different on another connection.
pub(super) fn is_connection_lost(error: &Error) -> bool {
    let Some(database_error) = error.as_db_error() else {
        return error.is_closed() || error.source().is_some_and(|source| source.is::<std::io::Error>());
    };
    let code = database_error.code();
    let ends_connection = matches!(database_error.parsed_severity(), Some(Severity::Fatal | Severity::Panic));
    // After a migration by another node, what this connection has prepared may be of another shape.
    let is_outdated = *code == SqlState::FEATURE_NOT_SUPPORTED && database_error.message().contains("cached plan");
    ends_connection
        || is_outdated
        || matches!(code.code().get(..2), Some("08" | "53" | "58"))
        || [
            SqlState::ADMIN_SHUTDOWN,
            SqlState::CRASH_SHUTDOWN,
            SqlState::CANNOT_CONNECT_NOW,
            SqlState::IDLE_IN_TRANSACTION_SESSION_TIMEOUT,
            SqlState::QUERY_CANCELED,
        ]
        .contains(code)
}
