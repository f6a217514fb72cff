//! What came back, written for people or for programs.
//!
//! A resource describes its columns once; the table and the CSV follow from that. JSON and YAML are the API's objects as
//! they came, with everything the columns leave out.

mod columns;
mod csv;
mod json;
mod table;
#[cfg(test)]
mod tests;
mod yaml;

use std::io::{self, Write};

use serde_json::Value;

pub(crate) use columns::{Column, printable};
pub(crate) use json::compact;
pub(crate) use table::Look;

use crate::options::Format;

/// Writes one object.
pub(crate) fn write_object(
    object: &Value,
    columns: &[Column],
    format: Format,
    look: Look,
    out: &mut dyn Write,
) -> io::Result<()> {
    match format {
        Format::Table => table::write_object(object, columns, look, out),
        Format::Json => writeln!(out, "{}", json::pretty(object)),
        Format::Yaml => yaml::write(object, out),
        Format::Csv => {
            let mut rows = csv::Rows::begin(columns, out)?;
            rows.write(object)?;
            rows.end()
        }
    }
}

/// Writes the rows of a list, as they come where the format allows it.
///
/// A JSON array that is not closed, because fetching failed in the middle, can't be mistaken for the whole list.
pub(crate) enum Rows<'o> {
    Table(table::Rows<'o>),
    Json { out: &'o mut dyn Write, is_first: bool },
    Yaml { out: &'o mut dyn Write, is_first: bool },
    Csv(csv::Rows<'o>),
}

impl<'o> Rows<'o> {
    pub(crate) fn begin(columns: &'o [Column], format: Format, look: Look, out: &'o mut dyn Write) -> io::Result<Self> {
        Ok(match format {
            Format::Table => Self::Table(table::Rows::begin(columns, look, out)),
            Format::Json => {
                write!(out, "[")?;
                Self::Json { out, is_first: true }
            }
            Format::Yaml => Self::Yaml { out, is_first: true },
            Format::Csv => Self::Csv(csv::Rows::begin(columns, out)?),
        })
    }

    pub(crate) fn write(&mut self, object: &Value) -> io::Result<()> {
        match self {
            Self::Table(rows) => {
                rows.add(object);
                Ok(())
            }
            Self::Json { out, is_first } => {
                let comma = if std::mem::take(is_first) { "" } else { "," };
                let indented = json::pretty(object).replace('\n', "\n  ");
                write!(out, "{comma}\n  {indented}")
            }
            Self::Yaml { out, is_first } => {
                *is_first = false;
                yaml::write_item(object, out)
            }
            Self::Csv(rows) => rows.write(object),
        }
    }

    pub(crate) fn end(self) -> io::Result<()> {
        match self {
            Self::Table(rows) => rows.end(),
            Self::Json { out, is_first: true } => writeln!(out, "]"),
            Self::Json { out, is_first: false } => writeln!(out, "\n]"),
            Self::Yaml { out, is_first: true } => writeln!(out, "[]"),
            Self::Yaml { is_first: false, .. } => Ok(()),
            Self::Csv(rows) => rows.end(),
        }
    }
}
