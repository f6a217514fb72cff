//! A connection with a transaction open on it.

use std::time::Duration;

use deadpool_postgres::{Object, Pool, PoolError};
use futures_util::future::{join, join_all};
use futures_util::{FutureExt as _, TryStreamExt as _};
use tokio::time::timeout;
use tokio_postgres::{Client, Error, Statement};

use super::trouble::Trouble;
use crate::{Clock, Failure, FromRow, Row, Timestamp, Value};

/// Statements that may wait to be sent together; more are sent at once.
const LATER_LIMIT: usize = 16;
/// How long the answer to a commit may take. Afterwards its outcome is unknown.
const COMMIT_TIMEOUT: Duration = Duration::from_secs(8);

/// What an act may do, and how much it is kept from seeing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Only reads, and sees one moment.
    Read,
    /// Reads however much, and takes however long.
    Inspect,
    /// Reads and writes as if no other act ran at the same time.
    Write,
    /// Reads and writes, and is right whatever others do: each statement sees what was committed before it.
    WriteConcurrently,
    /// Adds to counters. Each statement sees what was committed before it, and the newest counts may be lost when the
    /// database crashes.
    Count,
}

impl Mode {
    pub(super) const fn only_reads(self) -> bool {
        matches!(self, Self::Read | Self::Inspect)
    }

    const fn begin(self) -> &'static str {
        match self {
            Self::Read => "begin isolation level repeatable read, read only",
            Self::Inspect => {
                "begin isolation level repeatable read, read only;
                 set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0"
            }
            Self::Write => "begin isolation level serializable",
            Self::WriteConcurrently => "begin isolation level read committed",
            Self::Count => "begin isolation level read committed; set local synchronous_commit = off",
        }
    }
}

/// The database's time in microseconds, and how far the clock was moved.
pub(super) const TIME: &str = "select (extract(epoch from clock_timestamp()) * 1000000)::bigint,
    coalesce((select max(advanced_by_seconds) from clock), 0)";

/// A connection with a transaction open on it. Unless it ends in order, the connection is closed and not used again.
pub(crate) struct Session {
    mode: Mode,
    /// There, until the connection is given back or closed.
    client: Option<Object>,
    /// Whether the database has said that the transaction is open.
    is_open: bool,
    later: Vec<(Statement, Vec<Value<'static>>)>,
    trouble: Option<Trouble>,
}

/// How a commit ended that did not succeed.
pub(super) enum NotCommitted {
    /// Nothing was changed.
    Trouble(Trouble),
    /// Nobody knows.
    Unknown,
}

impl Session {
    /// Opens a transaction and learns its moment, in one way to the database and back.
    pub(super) async fn begin(pool: &Pool, mode: Mode, clock: &Clock) -> Result<(Self, Timestamp), Trouble> {
        let client = pool.get().await.map_err(no_connection)?;
        let mut session = Self { mode, client: Some(client), is_open: false, later: Vec::new(), trouble: None };
        let client = connected(session.client.as_ref()).map_err(Trouble::Final)?;
        let (time, advanced_by) =
            begin_on(client, mode).await.map_err(|error| Trouble::of("beginning an act", error))?;
        session.is_open = true;
        Ok((session, clock.follow(time, advanced_by)))
    }

    pub(crate) async fn execute(&mut self, statement: &str, parameters: &[Value<'_>]) -> Result<u64, Failure> {
        let prepared = self.prepare(statement).await?;
        let later = std::mem::take(&mut self.later);
        let client = connected(self.client.as_ref())?;
        let (earlier, changed) = join(run_all(client, &later), client.execute_raw(&prepared, parameters)).await;
        let changed = earlier.and(changed);
        changed.map_err(|error| self.note(Trouble::of("running a statement", error)))
    }

    pub(crate) async fn execute_later(&mut self, statement: &str, parameters: &[Value<'_>]) -> Result<(), Failure> {
        let prepared = self.prepare(statement).await?;
        // One that can't be sent would be missing from what is committed.
        let fit = prepared.params().len() == parameters.len()
            && parameters.iter().zip(prepared.params()).all(|(value, kind)| value.fits(kind));
        if !fit {
            let source = "parameters of other types than the statement takes".into();
            let failure = Failure::Database { doing: "running a statement", source };
            return Err(self.note(Trouble::Final(failure)));
        }
        self.later.push((prepared, parameters.iter().cloned().map(Value::into_owned).collect()));
        if self.later.len() < LATER_LIMIT {
            return Ok(());
        }
        let later = std::mem::take(&mut self.later);
        let done = run_all(connected(self.client.as_ref())?, &later).await;
        done.map_err(|error| self.note(Trouble::of("running a statement", error)))
    }

    pub(crate) async fn list<T: FromRow>(
        &mut self,
        statement: &str,
        parameters: &[Value<'_>],
    ) -> Result<Vec<T>, Failure> {
        let prepared = self.prepare(statement).await?;
        let later = std::mem::take(&mut self.later);
        let client = connected(self.client.as_ref())?;
        let query = async { client.query_raw(&prepared, parameters).await?.try_collect::<Vec<_>>().await };
        let (earlier, rows) = join(run_all(client, &later), query).await;
        let rows = earlier.and(rows).map_err(|error| self.note(Trouble::of("running a query", error)))?;
        rows.iter().map(|row| T::from_row(&Row::of_postgres(row))).collect()
    }

    async fn prepare(&mut self, statement: &str) -> Result<Statement, Failure> {
        let prepared = connected(self.client.as_ref())?.prepare_cached(statement).await;
        prepared.map_err(|error| self.note(Trouble::of("preparing a statement", error)))
    }

    /// Keeps what went wrong for whoever decides whether to repeat the act, and ends the act: what it makes of the failure
    /// does not count.
    fn note(&mut self, trouble: Trouble) -> Failure {
        let doing = "running an act";
        let failure = Failure::Database { doing, source: "the statement failed".into() };
        self.trouble.get_or_insert(trouble);
        failure
    }

    /// What went wrong, if a statement failed: then nothing of the act can be kept.
    pub(super) fn take_trouble(&mut self) -> Option<Trouble> {
        self.trouble.take()
    }

    /// Keeps what was done. What waits to be sent goes with the commit: if one of these statements fails, so does it.
    pub(super) async fn commit(mut self) -> Result<(), NotCommitted> {
        let later = std::mem::take(&mut self.later);
        let Ok(client) = connected(self.client.as_ref()) else { return Err(NotCommitted::Unknown) };
        let both = join(run_all(client, &later), client.batch_execute("commit"));
        let Ok((earlier, committed)) = timeout(COMMIT_TIMEOUT, both).await else {
            return Err(NotCommitted::Unknown);
        };
        let doing = "committing an act";
        let committed = committed.map_err(|error| Trouble::of(doing, error));
        // Only the answer to the commit itself leaves doubt: after a statement that failed, it is a rollback.
        if let Err(Trouble::Lost(_)) = committed {
            return Err(NotCommitted::Unknown);
        }
        drop(self.client.take());
        earlier.map_err(|error| Trouble::of(doing, error)).and(committed).map_err(NotCommitted::Trouble)
    }

    /// Closes the connection, which undoes what was done.
    pub(super) fn close(mut self) {
        self.detach();
    }

    fn detach(&mut self) {
        if let Some(client) = self.client.take() {
            drop(Object::take(client));
        }
    }

    /// Undoes what was done, and gives the connection back without waiting for the answer: whoever uses it next queues
    /// behind it.
    pub(super) fn roll_back(mut self) {
        self.send_rollback();
    }

    fn send_rollback(&mut self) {
        if let Some(client) = &self.client
            && client.batch_execute("rollback").now_or_never().is_none_or(|sent| sent.is_ok())
        {
            drop(self.client.take());
        }
    }
}

impl Drop for Session {
    /// An act was cut (a panic, a caller who went away) or its connection is in an unknown state. After an act that only
    /// read nothing is in doubt, and people leave pages all the time; but a connection that has not even said that the
    /// transaction is open may be dead.
    fn drop(&mut self) {
        if self.is_open && self.mode.only_reads() {
            self.send_rollback();
        }
        self.detach();
    }
}

/// Begins a transaction; returns the database's time, and by how many seconds the clock is ahead of it.
async fn begin_on(client: &Object, mode: Mode) -> Result<(Timestamp, i64), Error> {
    let time = client.prepare_cached(TIME).await?;
    let (begun, row) = join(client.batch_execute(mode.begin()), client.query_one(&time, &[])).await;
    begun?;
    let row = row?;
    Ok((Timestamp::from_microseconds(row.try_get(0)?), row.try_get(1)?))
}

fn connected(client: Option<&Object>) -> Result<&Object, Failure> {
    client.ok_or(Failure::Closed)
}

/// Runs statements in their order, without waiting for one before the next is sent.
async fn run_all(client: &Client, statements: &[(Statement, Vec<Value<'static>>)]) -> Result<(), Error> {
    let answers = statements.iter().map(|(statement, parameters)| client.execute_raw(statement, parameters));
    // The first that failed says why; those behind it only that the transaction had failed before.
    join_all(answers).await.into_iter().find_map(Result::err).map_or(Ok(()), Err)
}

pub(super) fn no_connection(error: PoolError) -> Trouble {
    match error {
        PoolError::Timeout(deadpool_postgres::TimeoutType::Wait) => Trouble::Final(Failure::Overloaded),
        PoolError::Closed => Trouble::Final(Failure::Closed),
        PoolError::Backend(error) => match Trouble::of("connecting", error) {
            Trouble::Lost(failure) => Trouble::Lost(failure),
            trouble => {
                Trouble::Final(Failure::Unavailable { doing: "connecting", source: Box::new(trouble.into_failure()) })
            }
        },
        error => Trouble::Lost(Failure::Unavailable { doing: "connecting", source: Box::new(error) }),
    }
}
