//! Why an act did not happen: a *refusal* is for the person, a *failure* is for us.

use std::error::Error as StdError;

/// Marks the types that say why an act was refused. A refusal carries what a person needs to go on.
pub trait Refusal {}

/// Why an act left no trace.
#[derive(Debug, thiserror::Error)]
pub enum Error<R> {
    /// The rules forbid it; the refusal says why, to the person who asked.
    #[error("refused")]
    Refused(R),
    /// Something broke; the failure says what, to whoever runs the server.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl<R: Refusal> From<R> for Error<R> {
    fn from(refusal: R) -> Self {
        Self::Refused(refusal)
    }
}

impl<R> Error<R> {
    /// The same error, its refusal put in other words.
    pub fn map_refusal<S>(self, change: impl FnOnce(R) -> S) -> Error<S> {
        match self {
            Self::Refused(refusal) => Error::Refused(change(refusal)),
            Self::Failed(failure) => Error::Failed(failure),
        }
    }
}

/// What went wrong inside. Never shown to whoever asked; its source is kept for the log.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The database refused a statement or could not be reached.
    #[error("the database failed while {doing}")]
    Database {
        /// What was being done.
        doing: &'static str,
        /// What the database's driver says.
        #[source]
        source: Box<dyn StdError + Send + Sync>,
    },
    /// A stored value is not what the program expects there.
    #[error("column {column} holds something unexpected: {reason}")]
    Decode {
        /// The column's name in the result.
        column: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The database was made by a newer program.
    #[error("the database has schema {found}, this program knows only up to {known}: start the newer program instead")]
    TooNew {
        /// The newest migration in the database.
        found: i64,
        /// The newest migration in this program.
        known: i64,
    },
    /// More acts are waiting than can be done in time; nothing was changed, and the act can be repeated.
    #[error("too many acts are waiting to be written")]
    Overloaded,
    /// The database can't be reached, or does not answer in time; nothing was changed, and the act can be repeated.
    #[error("the database does not answer while {doing}")]
    Unavailable {
        /// What was being done.
        doing: &'static str,
        /// What the database's driver says.
        #[source]
        source: Box<dyn StdError + Send + Sync>,
    },
    /// The database was asked to keep the act, and its answer was lost: it may be kept or not. Repeating the act tells.
    #[error("the database's answer to a commit was lost: the act may be kept or not")]
    OutcomeUnknown,
    /// The disk failed to sync what was committed. It may be lost, and the next sync could seem to succeed all the same, so
    /// nothing is written any more until the program is started again; of this act nothing was kept.
    #[error("the disk failed to sync: nothing is written until the server is started again")]
    SyncFailed,
    /// A parameter has the character U+0000 in it, which no text in the database has.
    #[error("text with the character U+0000 is neither stored nor looked for")]
    NulCharacter,
    /// The database is of a kind that this program can't work with.
    #[error("the database can't be used: {0}")]
    Unsuitable(String),
    /// The act panicked; nothing of it was kept.
    #[error("the act panicked: {0}")]
    Panicked(String),
    /// The store was closed while the act waited.
    #[error("the store is closed")]
    Closed,
    /// The system's random generator gave nothing, or a stored secret can't be opened with this server's key.
    #[error("{0}")]
    Secret(&'static str),
}

impl Failure {
    /// What went wrong and what caused it, in one line.
    pub fn with_causes(&self) -> String {
        let mut line = self.to_string();
        let mut cause = self.source();
        while let Some(error) = cause {
            line = format!("{line}: {error}");
            cause = error.source();
        }
        line
    }

    /// Whether the same act fails again however often it is repeated: what is stored can't be read.
    pub fn is_permanent(&self) -> bool {
        matches!(self, Self::Decode { .. } | Self::Secret(_) | Self::NulCharacter)
    }

    pub(crate) fn database<S>(doing: &'static str) -> impl FnOnce(S) -> Self
    where
        S: Into<Box<dyn StdError + Send + Sync>>,
    {
        move |source| Self::Database { doing, source: source.into() }
    }
}
