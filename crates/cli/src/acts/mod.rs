//! What a command does, and how it is carried out.
//!
//! An act is a value: making one sends nothing, so what a command would do can be looked at, by `--dry-run` and by tests.

mod applying;
mod asking;
mod each;
mod importing;
mod progress;
#[cfg(test)]
mod tests;

use std::time::Duration;

use serde_json::Value;

pub(crate) use each::{Each, Row};
pub(crate) use importing::Import;

use crate::apply::Application;
use crate::client::{Call, Client, Failure, Listing, Pages, wait_for_real};
use crate::connection::Connection;
use crate::exit_code::ExitReason;
use crate::options::{ChangeOptions, Format, RemovalOptions};
use crate::output::{self, Column, Look, Rows};
use crate::terminal::Terminal;

/// What a command does.
#[derive(Debug)]
pub(crate) struct Act {
    pub(crate) what: What,
    /// How what comes back is shown.
    pub(crate) columns: &'static [Column],
}

/// The ways in which commands act.
#[derive(Debug)]
pub(crate) enum What {
    /// Reads one object.
    Get(Call),
    /// Reads a list.
    List(Listing),
    /// Asks whether something is good, which the answer's field `valid` says.
    Judge(Call),
    /// Makes or changes one thing, perhaps after a question.
    Change { call: Call, options: ChangeOptions, question: Option<String> },
    /// Takes one thing away, or does what can't be undone.
    Remove(Removal),
    /// Does the same for each of several rows.
    Each(Each),
    /// Makes an organization what a file says.
    Apply(Box<Application>),
    /// Has the server work through many invites.
    Import(Box<Import>),
}

/// Something that is asked first.
#[derive(Debug)]
pub(crate) struct Removal {
    pub(crate) call: Call,
    /// What is about to happen, as a question.
    pub(crate) question: String,
    /// What has happened, for people.
    pub(crate) done: String,
    pub(crate) options: RemovalOptions,
}

impl Act {
    pub(crate) fn get(call: Call, columns: &'static [Column]) -> Self {
        Self { what: What::Get(call), columns }
    }

    pub(crate) fn list(listing: Listing, columns: &'static [Column]) -> Self {
        Self { what: What::List(listing), columns }
    }

    pub(crate) fn change(call: Call, options: ChangeOptions, columns: &'static [Column]) -> Self {
        Self { what: What::Change { call, options, question: None }, columns }
    }

    /// A change that ends what others may be using. What is about to happen is asked first, if there is something to ask.
    pub(crate) fn change_after_asking(
        call: Call,
        question: Option<String>,
        options: RemovalOptions,
        columns: &'static [Column],
    ) -> Self {
        let question = question.filter(|_| !options.yes);
        Self { what: What::Change { call, options: options.change, question }, columns }
    }

    pub(crate) fn remove(removal: Removal, columns: &'static [Column]) -> Self {
        Self { what: What::Remove(removal), columns }
    }

    /// Takes one thing away as [`Act::remove`] does; of several, asks once for all and gives a result for each.
    pub(crate) fn remove_each(
        ids: &[String],
        options: RemovalOptions,
        removal: impl Fn(&str) -> Removal,
        question: &str,
        columns: &'static [Column],
    ) -> Self {
        if let [id] = ids {
            return Self::remove(removal(id), columns);
        }
        let rows = ids.iter().map(|id| Row { name: id.clone(), call: removal(id).call }).collect();
        let question = (!options.yes).then(|| question.to_owned());
        Self { what: What::Each(Each { rows, options: options.change, question, shows_links: false }), columns }
    }
}

/// Carries an act out.
///
/// # Errors
///
/// Why not; what was written before stays written.
pub(crate) fn perform(
    act: Act,
    connection: &Connection,
    format: Format,
    terminal: &mut Terminal<'_>,
) -> Result<ExitReason, Failure> {
    perform_waiting(act, connection, format, terminal, &wait_for_real)
}

fn perform_waiting(
    act: Act,
    connection: &Connection,
    format: Format,
    terminal: &mut Terminal<'_>,
    wait: &dyn Fn(Duration),
) -> Result<ExitReason, Failure> {
    let mut stage = Stage { client: Client::new(connection, wait), connection, format, columns: act.columns, terminal };
    let reason = match act.what {
        What::Get(call) => stage.show(&call),
        What::List(listing) => stage.list(&listing),
        What::Judge(call) => stage.judge(&call),
        What::Change { call, options, .. } if options.dry_run => stage.describe(&[call]),
        What::Change { call, question, .. } => stage.change(&call, question.as_deref()),
        What::Remove(removal) if removal.options.change.dry_run => stage.describe(&[removal.call]),
        What::Remove(removal) => stage.remove(&removal),
        What::Each(each) if each.options.dry_run => stage.describe(&each.calls()),
        What::Each(each) => stage.each(&each),
        What::Apply(application) => stage.apply(&application),
        What::Import(import) => stage.import(&import),
    }?;
    stage.terminal.out.flush()?;
    Ok(reason)
}

/// An act that is being carried out.
struct Stage<'s, 't> {
    client: Client<'s>,
    connection: &'s Connection,
    format: Format,
    columns: &'static [Column],
    terminal: &'s mut Terminal<'t>,
}

impl Stage<'_, '_> {
    fn look(&self) -> Look {
        Look { has_colours: self.terminal.has_colours }
    }

    fn show(&mut self, call: &Call) -> Result<ExitReason, Failure> {
        let object = self.client.send(call)?;
        self.write(&object)?;
        Ok(ExitReason::Done)
    }

    fn change(&mut self, call: &Call, question: Option<&str>) -> Result<ExitReason, Failure> {
        if let Some(question) = question {
            asking::confirm(question, self.terminal)?;
        }
        self.show(call)
    }

    fn judge(&mut self, call: &Call) -> Result<ExitReason, Failure> {
        let object = self.client.send(call)?;
        self.write(&object)?;
        let is_good = object.get("valid").and_then(Value::as_bool).unwrap_or(false);
        Ok(if is_good { ExitReason::Done } else { ExitReason::Refused })
    }

    fn write(&mut self, object: &Value) -> Result<(), Failure> {
        Ok(output::write_object(object, self.columns, self.format, self.look(), self.terminal.out)?)
    }

    fn list(&mut self, listing: &Listing) -> Result<ExitReason, Failure> {
        let look = self.look();
        let counter = progress::counter();
        let mut pages = Pages::new(&self.client, listing);
        // Before the first byte is written, so that a list that can't be read leaves nothing behind.
        let first = pages.next().transpose()?;
        let mut rows = Rows::begin(self.columns, self.format, look, self.terminal.out)?;
        let first = first.unwrap_or_default();
        for object in &first {
            rows.write(object)?;
        }
        // One page is no long work.
        for page in pages {
            let page = page?;
            counter.inc(page.len() as u64);
            for object in &page {
                rows.write(object)?;
            }
        }
        counter.finish_and_clear();
        rows.end()?;
        Ok(ExitReason::Done)
    }

    fn remove(&mut self, removal: &Removal) -> Result<ExitReason, Failure> {
        if !removal.options.yes {
            asking::confirm(&removal.question, self.terminal)?;
        }
        let object = self.client.send(&removal.call)?;
        match self.format {
            Format::Table => writeln!(self.terminal.out, "{}", output::printable(&removal.done))?,
            _ => self.write(&object)?,
        }
        Ok(ExitReason::Done)
    }

    /// Shows calls instead of sending them.
    fn describe(&mut self, calls: &[Call]) -> Result<ExitReason, Failure> {
        const CALL: &[Column] = &[Column::text("method"), Column::text("url"), Column::text("body")];
        let look = self.look();
        if self.format == Format::Table {
            for call in calls {
                let body = call.body().map_or(String::new(), |body| format!(" {}", output::compact(&body)));
                let line = format!("{} {}{body}", call.method().as_str(), call.url(&self.connection.base_url));
                writeln!(self.terminal.out, "{}", output::printable(&line))?;
            }
            return Ok(ExitReason::Done);
        }
        let mut rows = Rows::begin(CALL, self.format, look, self.terminal.out)?;
        for call in calls {
            rows.write(&call.describe(&self.connection.base_url))?;
        }
        rows.end()?;
        Ok(ExitReason::Done)
    }
}
