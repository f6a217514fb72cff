//! Parameters and columns as PostgreSQL encodes them.

use std::error::Error;

use bytes::BytesMut;
use tokio_postgres::types::{FromSql, IsNull, ToSql, Type, to_sql_checked};

use crate::Value;
use crate::row::{Column, Unexpected};

impl Value<'_> {
    /// Whether this can be encoded as a parameter of that type.
    pub(super) fn fits(&self, kind: &Type) -> bool {
        match self {
            Self::Null => true,
            Self::Integer(number) => *kind == Type::INT8 || (*kind == Type::INT4 && i32::try_from(*number).is_ok()),
            Self::Text(_) => <&str as ToSql>::accepts(kind),
        }
    }
}

impl ToSql for Value<'_> {
    fn to_sql(&self, kind: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Integer(number) if *kind == Type::INT8 => number.to_sql(kind, out),
            Self::Integer(number) if *kind == Type::INT4 => i32::try_from(*number)?.to_sql(kind, out),
            Self::Text(text) if <&str as ToSql>::accepts(kind) => text.as_ref().to_sql(kind, out),
            Self::Integer(_) => Err(format!("a number, where the statement takes {kind}").into()),
            Self::Text(_) => Err(format!("text, where the statement takes {kind}").into()),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

/// The value in a column of a row.
pub(crate) fn column(row: &tokio_postgres::Row, index: usize) -> Result<Column<'_>, Unexpected> {
    match row.try_get::<_, Option<Column<'_>>>(index) {
        Ok(column) => Ok(column.unwrap_or(Column::Null)),
        Err(error) => Err(Unexpected(error.to_string())),
    }
}

impl<'r> FromSql<'r> for Column<'r> {
    fn from_sql(kind: &Type, raw: &'r [u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {
        Ok(match *kind {
            Type::INT8 => Self::Integer(i64::from_sql(kind, raw)?),
            Type::INT4 => Self::Integer(i32::from_sql(kind, raw)?.into()),
            Type::BOOL => Self::Integer(bool::from_sql(kind, raw)?.into()),
            _ => Self::Text(<&str>::from_sql(kind, raw)?),
        })
    }

    fn accepts(kind: &Type) -> bool {
        matches!(*kind, Type::INT8 | Type::INT4 | Type::BOOL) || <&str as FromSql>::accepts(kind)
    }
}
