//! Rows of a result, decoded by position: a concept lists its columns once and reads them in that order.

use crate::{Failure, Timestamp, Value, postgres, sqlite};

/// One row of a result.
pub struct Row<'r>(Source<'r>);

enum Source<'r> {
    Sqlite(&'r rusqlite::Row<'r>),
    Postgres(&'r tokio_postgres::Row),
}

impl<'r> Row<'r> {
    pub(crate) fn of_sqlite(row: &'r rusqlite::Row<'r>) -> Self {
        Self(Source::Sqlite(row))
    }

    pub(crate) fn of_postgres(row: &'r tokio_postgres::Row) -> Self {
        Self(Source::Postgres(row))
    }

    /// How many columns there are.
    pub fn width(&self) -> usize {
        match self.0 {
            Source::Sqlite(row) => row.as_ref().column_count(),
            Source::Postgres(row) => row.len(),
        }
    }

    /// The value in the column at `index`, counted from 0.
    ///
    /// # Errors
    /// [`Failure::Decode`] when there is no such column or its value is of another type.
    pub fn get<T: FromColumn>(&self, index: usize) -> Result<T, Failure> {
        let column = match self.0 {
            Source::Sqlite(row) => sqlite::column(row, index),
            Source::Postgres(row) => postgres::column(row, index),
        };
        column.and_then(T::from_column).map_err(|reason| self.failure(index, reason))
    }

    /// The text in the column at `index`, read as a value with fixed spellings (a role, a state).
    ///
    /// # Errors
    /// [`Failure::Decode`] when the text is not one of the spellings.
    pub fn parse<T: std::str::FromStr>(&self, index: usize) -> Result<T, Failure> {
        let text: String = self.get(index)?;
        text.parse().map_err(|_| self.failure(index, Unexpected(format!("unknown spelling `{text}`"))))
    }

    fn failure(&self, index: usize, Unexpected(reason): Unexpected) -> Failure {
        let name = match self.0 {
            Source::Sqlite(row) => row.as_ref().column_name(index).ok(),
            Source::Postgres(row) => row.columns().get(index).map(tokio_postgres::Column::name),
        };
        Failure::Decode { column: name.unwrap_or("(missing)").to_owned(), reason }
    }
}

/// A stored value, whichever engine stores it.
#[derive(Clone, Copy, Debug)]
pub enum Column<'c> {
    /// No value.
    Null,
    /// A whole number; a yes (1) or no (0).
    Integer(i64),
    /// Text.
    Text(&'c str),
}

/// What is wrong with a stored value.
#[derive(Debug)]
pub struct Unexpected(pub(crate) String);

impl Column<'_> {
    fn is_no(self, wanted: &str) -> Unexpected {
        let found = match self {
            Self::Null => "nothing",
            Self::Integer(_) => "a number",
            Self::Text(_) => "text",
        };
        Unexpected(format!("{found}, where there should be {wanted}"))
    }
}

/// What can be read from a column.
pub trait FromColumn: Sized {
    /// Reads the value.
    ///
    /// # Errors
    /// [`Unexpected`] when the column holds another type.
    fn from_column(column: Column<'_>) -> Result<Self, Unexpected>;
}

impl FromColumn for i64 {
    fn from_column(column: Column<'_>) -> Result<Self, Unexpected> {
        if let Column::Integer(number) = column { Ok(number) } else { Err(column.is_no("a number")) }
    }
}

impl FromColumn for String {
    fn from_column(column: Column<'_>) -> Result<Self, Unexpected> {
        if let Column::Text(text) = column { Ok(text.to_owned()) } else { Err(column.is_no("text")) }
    }
}

impl<T: FromColumn> FromColumn for Option<T> {
    fn from_column(column: Column<'_>) -> Result<Self, Unexpected> {
        if let Column::Null = column { Ok(None) } else { T::from_column(column).map(Some) }
    }
}

impl FromColumn for Value<'static> {
    fn from_column(column: Column<'_>) -> Result<Self, Unexpected> {
        Ok(match column {
            Column::Null => Self::Null,
            Column::Integer(number) => Self::Integer(number),
            Column::Text(text) => Self::from(text.to_owned()),
        })
    }
}

/// What can be read from a whole row.
pub trait FromRow: Sized {
    /// Reads the row.
    ///
    /// # Errors
    /// [`Failure::Decode`] when a column holds something unexpected.
    fn from_row(row: &Row<'_>) -> Result<Self, Failure>;
}

impl FromRow for i64 {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        row.get(0)
    }
}

impl FromRow for Timestamp {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        row.get(0)
    }
}

impl FromRow for String {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        row.get(0)
    }
}

/// A row of a table that is known only at run time.
impl FromRow for Vec<Value<'static>> {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        (0..row.width()).map(|index| row.get(index)).collect()
    }
}
