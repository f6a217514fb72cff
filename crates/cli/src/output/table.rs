//! Tables, for people.

use std::io::{self, Write};

use comfy_table::{Attribute, Cell, Color, ContentArrangement, Table, presets};
use serde_json::Value;

use super::Column;
use super::columns::Kind;

/// What the terminal can do.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Look {
    pub(crate) has_colours: bool,
}

impl Look {
    fn table(self) -> Table {
        let mut table = Table::new();
        table.load_style(presets::NOTHING);
        // An id that is broken over lines can't be copied; a terminal that is too narrow breaks whole lines.
        table.set_content_arrangement(ContentArrangement::Disabled);
        if self.has_colours {
            table.enforce_styling().style_text_only();
        } else {
            table.force_no_tty();
        }
        table
    }

    fn heading(self, text: &str) -> Cell {
        let cell = Cell::new(text);
        if self.has_colours { cell.add_attribute(Attribute::Bold) } else { cell }
    }

    fn cell(self, column: &Column, object: &Value) -> Cell {
        let text = column.for_people(object);
        let colour = (self.has_colours && column.kind == Kind::State).then(|| colour_of(&text)).flatten();
        let cell = Cell::new(text);
        match colour {
            Some(colour) => cell.fg(colour),
            None => cell,
        }
    }
}

fn colour_of(state: &str) -> Option<Color> {
    match state {
        "accepted" | "active" | "enabled" => Some(Color::Green),
        "pending" | "inactive" => Some(Color::Yellow),
        "expired" | "deleted" | "archived" | "disabled" => Some(Color::DarkGrey),
        _ => None,
    }
}

/// A line for each object, under the columns' titles.
pub(crate) struct Rows<'o> {
    columns: Vec<&'o Column>,
    look: Look,
    table: Table,
    out: &'o mut dyn Write,
}

impl<'o> Rows<'o> {
    pub(super) fn begin(columns: &'o [Column], look: Look, out: &'o mut dyn Write) -> Self {
        let columns: Vec<&Column> = columns.iter().filter(|column| !column.is_aside).collect();
        let mut table = look.table();
        table.set_header(columns.iter().map(|column| look.heading(&column.title())));
        Self { columns, look, table, out }
    }

    pub(super) fn add(&mut self, object: &Value) {
        self.table.add_row(self.columns.iter().map(|column| self.look.cell(column, object)));
    }

    pub(super) fn end(self) -> io::Result<()> {
        if self.table.is_empty() {
            return writeln!(self.out, "There are none.");
        }
        write_lines(&self.table, self.out)
    }
}

/// A line for each field of one object: those of the columns, then the others.
pub(super) fn write_object(object: &Value, columns: &[Column], look: Look, out: &mut dyn Write) -> io::Result<()> {
    let mut table = look.table();
    for column in columns.iter().filter(|column| !column.of(object).is_null() || !column.field.contains('.')) {
        if object.get(top(column.field)).is_some() {
            table.add_row([look.heading(column.field), look.cell(column, object)]);
        }
    }
    let shown: Vec<&str> = columns.iter().map(|column| top(column.field)).chain(["type"]).collect();
    for name in object.as_object().into_iter().flat_map(|fields| fields.keys()) {
        if !shown.contains(&name.as_str()) {
            let text = super::columns::any_for_people(name, object);
            table.add_row([look.heading(&super::printable(name)), Cell::new(text)]);
        }
    }
    write_lines(&table, out)
}

fn top(field: &str) -> &str {
    field.split('.').next().unwrap_or(field)
}

/// The cells are padded on both sides; lines begin at the margin and end with their text.
fn write_lines(table: &Table, out: &mut dyn Write) -> io::Result<()> {
    for line in table.lines() {
        writeln!(out, "{}", line.strip_prefix(' ').unwrap_or(&line).trim_end())?;
    }
    Ok(())
}
