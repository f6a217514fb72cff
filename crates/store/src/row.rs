//! Rows of a result, decoded by position: a concept lists its columns once and reads them in that order.

use rusqlite::types::ValueRef;

use crate::Failure;

/// One row of a result.
pub struct Row<'r> {
    inner: &'r rusqlite::Row<'r>,
}

impl<'r> Row<'r> {
    pub(crate) fn new(inner: &'r rusqlite::Row<'r>) -> Self {
        Self { inner }
    }

    /// The value in the column at `index`, counted from 0.
    ///
    /// # Errors
    /// [`Failure::Decode`] when there is no such column or its value is of another type.
    pub fn get<T: FromColumn>(&self, index: usize) -> Result<T, Failure> {
        let value = self.inner.get_ref(index).map_err(Failure::database("reading a column"))?;
        T::from_column(Column(value)).map_err(|failure| self.named(index, failure))
    }

    /// The text in the column at `index`, read as a value with fixed spellings (a role, a state).
    ///
    /// # Errors
    /// [`Failure::Decode`] when the text is not one of the spellings.
    pub fn parse<T: std::str::FromStr>(&self, index: usize) -> Result<T, Failure> {
        let text: String = self.get(index)?;
        text.parse().map_err(|_| self.named(index, unexpected(&format!("unknown spelling `{text}`"))))
    }

    fn named(&self, index: usize, failure: Failure) -> Failure {
        let Failure::Decode { reason, .. } = failure else { return failure };
        let column = self.inner.as_ref().column_name(index).unwrap_or("(missing)").to_owned();
        Failure::Decode { column, reason }
    }
}

/// A value as the engine hands it out.
pub struct Column<'c>(ValueRef<'c>);

/// What can be read from a column.
pub trait FromColumn: Sized {
    /// Reads the value.
    ///
    /// # Errors
    /// [`Failure::Decode`] when the column holds another type.
    fn from_column(value: Column<'_>) -> Result<Self, Failure>;
}

impl FromColumn for i64 {
    fn from_column(Column(value): Column<'_>) -> Result<Self, Failure> {
        value.as_i64().map_err(|error| unexpected(&error.to_string()))
    }
}

impl FromColumn for String {
    fn from_column(Column(value): Column<'_>) -> Result<Self, Failure> {
        value.as_str().map(str::to_owned).map_err(|error| unexpected(&error.to_string()))
    }
}

impl<T: FromColumn> FromColumn for Option<T> {
    fn from_column(Column(value): Column<'_>) -> Result<Self, Failure> {
        match value {
            ValueRef::Null => Ok(None),
            value => T::from_column(Column(value)).map(Some),
        }
    }
}

fn unexpected(reason: &str) -> Failure {
    Failure::Decode { column: String::new(), reason: reason.to_owned() }
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

impl FromRow for String {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        row.get(0)
    }
}
