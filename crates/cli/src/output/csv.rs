//! Comma-separated values, for programs and spreadsheets (RFC 4180).

use std::io::{self, Write};

use serde_json::Value;

use super::Column;

/// A heading with the columns' fields, then a line for each object.
pub(crate) struct Rows<'o> {
    columns: &'o [Column],
    writer: ::csv::Writer<&'o mut dyn Write>,
}

impl<'o> Rows<'o> {
    pub(super) fn begin(columns: &'o [Column], out: &'o mut dyn Write) -> io::Result<Self> {
        let mut writer = ::csv::Writer::from_writer(out);
        writer.write_record(columns.iter().map(|column| column.field))?;
        Ok(Self { columns, writer })
    }

    pub(super) fn write(&mut self, object: &Value) -> io::Result<()> {
        Ok(self.writer.write_record(self.columns.iter().map(|column| column.for_programs(object)))?)
    }

    pub(super) fn end(mut self) -> io::Result<()> {
        self.writer.flush()
    }
}
