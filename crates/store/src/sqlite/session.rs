//! Statements of an act on a SQLite connection. None of them waits, so none of this is asynchronous.

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{CachedStatement, Connection, params_from_iter};

use super::dialect;
use crate::row::{Column, Unexpected};
use crate::{Failure, FromRow, Row, Value};

/// A connection on which an act runs.
pub(crate) struct Session {
    connection: Connection,
}

impl Session {
    pub(super) fn new(connection: Connection) -> Self {
        Self { connection }
    }

    pub(super) fn connection(&self) -> &Connection {
        &self.connection
    }

    pub(super) fn into_connection(self) -> Connection {
        self.connection
    }

    pub(crate) fn execute(&self, statement: &str, parameters: &[Value<'_>]) -> Result<u64, Failure> {
        let mut prepared = self.prepare(statement)?;
        let changed =
            prepared.execute(params_from_iter(parameters)).map_err(Failure::database("running a statement"))?;
        Ok(u64::try_from(changed).unwrap_or(u64::MAX))
    }

    pub(crate) fn list<T: FromRow>(&self, statement: &str, parameters: &[Value<'_>]) -> Result<Vec<T>, Failure> {
        let mut prepared = self.prepare(statement)?;
        let mut rows = prepared.query(params_from_iter(parameters)).map_err(Failure::database("running a query"))?;
        let mut decoded = Vec::new();
        while let Some(row) = rows.next().map_err(Failure::database("reading a row"))? {
            decoded.push(T::from_row(&Row::of_sqlite(row))?);
        }
        Ok(decoded)
    }

    fn prepare(&self, statement: &str) -> Result<CachedStatement<'_>, Failure> {
        self.connection
            .prepare_cached(&dialect::as_sqlite(statement))
            .map_err(Failure::database("preparing a statement"))
    }
}

impl rusqlite::ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Integer(number) => ValueRef::Integer(*number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
        }))
    }
}

/// The value in a column of a row.
pub(crate) fn column<'r>(row: &'r rusqlite::Row<'_>, index: usize) -> Result<Column<'r>, Unexpected> {
    match row.get_ref(index) {
        Ok(ValueRef::Null) => Ok(Column::Null),
        Ok(ValueRef::Integer(number)) => Ok(Column::Integer(number)),
        Ok(ValueRef::Text(text)) => {
            std::str::from_utf8(text).map(Column::Text).map_err(|error| Unexpected(error.to_string()))
        }
        Ok(other) => Err(Unexpected(format!("a value of type {}", other.data_type()))),
        Err(error) => Err(Unexpected(error.to_string())),
    }
}
