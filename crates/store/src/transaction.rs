//! An open transaction: the only way to reach the data.

use std::future::Future;
use std::pin::Pin;

use rusqlite::{Connection, params_from_iter};

use crate::sqlite::sql;
use crate::{Channel, Failure, FromRow, Row, Timestamp, Value};

/// A function that works in an open transaction on an input that it may have to see twice.
pub type Act<I, T, E> =
    for<'t> fn(&'t mut Transaction, &'t I) -> Pin<Box<dyn Future<Output = Result<T, E>> + Send + 't>>;

/// An open transaction. What is done in it is kept only if its act returns `Ok`.
///
/// Statements number their parameters `$1`, `$2`, ... and keep to the SQL that both engines take.
pub struct Transaction {
    connection: Connection,
    now: Timestamp,
    numbers_given: u16,
    signals: Vec<Channel>,
}

impl Transaction {
    pub(crate) fn new(connection: Connection, now: Timestamp) -> Self {
        Self { connection, now, numbers_given: 0, signals: Vec::new() }
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    pub(crate) fn into_connection(self) -> Connection {
        self.connection
    }

    /// Makes this ready for the next act of a group.
    pub(crate) fn start_act(&mut self, now: Timestamp) {
        self.now = now;
        self.numbers_given = 0;
        self.signals.clear();
    }

    pub(crate) fn take_signals(&mut self) -> Vec<Channel> {
        std::mem::take(&mut self.signals)
    }

    /// The moment of this act. It does not move while the act runs.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// 0, 1, 2, ...: tells apart, and keeps in order, what one act makes at its one moment. Starts again after 65,535.
    pub fn next_number(&mut self) -> u16 {
        let number = self.numbers_given;
        self.numbers_given = number.wrapping_add(1);
        number
    }

    /// Signals `channel` once this act is durable; not at all if it is undone.
    pub fn signal(&mut self, channel: Channel) {
        if !self.signals.contains(&channel) {
            self.signals.push(channel);
        }
    }

    /// Runs a statement and returns how many rows it changed.
    ///
    /// # Errors
    /// [`Failure`] when the database refuses the statement.
    pub async fn execute(&mut self, statement: &str, parameters: &[Value<'_>]) -> Result<u64, Failure> {
        let mut prepared = self
            .connection
            .prepare_cached(&sql::with_sqlite_parameters(statement))
            .map_err(Failure::database("preparing a statement"))?;
        let changed =
            prepared.execute(params_from_iter(parameters)).map_err(Failure::database("running a statement"))?;
        Ok(u64::try_from(changed).unwrap_or(u64::MAX))
    }

    /// All rows of a result.
    ///
    /// # Errors
    /// [`Failure`] when the database refuses the statement or a row can't be decoded.
    pub async fn list<T: FromRow>(&mut self, statement: &str, parameters: &[Value<'_>]) -> Result<Vec<T>, Failure> {
        let mut prepared = self
            .connection
            .prepare_cached(&sql::with_sqlite_parameters(statement))
            .map_err(Failure::database("preparing a query"))?;
        let mut rows = prepared.query(params_from_iter(parameters)).map_err(Failure::database("running a query"))?;
        let mut decoded = Vec::new();
        while let Some(row) = rows.next().map_err(Failure::database("reading a row"))? {
            decoded.push(T::from_row(&Row::new(row))?);
        }
        Ok(decoded)
    }

    /// The first row of a result, if it has any.
    ///
    /// # Errors
    /// [`Failure`] when the database refuses the statement or the row can't be decoded.
    pub async fn find<T: FromRow>(&mut self, statement: &str, parameters: &[Value<'_>]) -> Result<Option<T>, Failure> {
        Ok(self.list(statement, parameters).await?.into_iter().next())
    }
}
