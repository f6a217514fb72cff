//! The same act for each of several rows, with a result for each.
//!
//! A row that is refused does not keep the others from being done. What would meet every row alike ends the work: a key that is
//! not good, or a server that is away; then the rest is not tried.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::{Stage, asking, progress};
use crate::client::{Call, Failure};
use crate::exit_code::ExitReason;
use crate::options::{ChangeOptions, Format};
use crate::output::{Column, Rows, printable};

/// What was asked for, and what came of it.
const RESULT_COLUMNS: &[Column] = &[
    Column::text("row"),
    Column::text("outcome"),
    Column::text("id"),
    Column::text("error_code"),
    Column::text("message"),
    Column::text("request_id"),
];
/// The same with the links that are shown once.
const RESULT_COLUMNS_WITH_LINK: &[Column] = &[
    Column::text("row"),
    Column::text("outcome"),
    Column::text("id"),
    Column::text("object.link"),
    Column::text("error_code"),
    Column::text("message"),
    Column::text("request_id"),
];

/// The work.
#[derive(Debug)]
pub(crate) struct Each {
    pub(crate) rows: Vec<Row>,
    pub(crate) options: ChangeOptions,
    /// What to ask before the first row.
    pub(crate) question: Option<String>,
    /// Whether the answers have a `link` that nobody can ask for again.
    pub(crate) shows_links: bool,
}

/// One of several things to do.
#[derive(Debug)]
pub(crate) struct Row {
    /// What tells this row from the others.
    pub(crate) name: String,
    pub(crate) call: Call,
}

impl Each {
    pub(super) fn calls(&self) -> Vec<Call> {
        self.rows.iter().map(|row| row.call.clone()).collect()
    }
}

/// What came of one row.
pub(super) enum Outcome {
    Done(Value),
    Failed(Failure),
    NotTried,
}

impl Outcome {
    pub(super) fn as_str(&self) -> &'static str {
        match self {
            Self::Done(_) => "done",
            Self::Failed(Failure::Refused(_)) => "refused",
            Self::Failed(_) => "failed",
            Self::NotTried => "not_tried",
        }
    }

    /// For programs, without what it came of.
    pub(super) fn to_json(&self) -> Value {
        let mut result = json!({"outcome": self.as_str()});
        match self {
            Self::Done(object) => {
                result["id"] = object.get("id").cloned().unwrap_or_default();
                result["object"] = object.clone();
            }
            Self::Failed(Failure::Refused(refusal)) => {
                result["error_code"] = refusal.code().into();
                result["message"] = refusal.message.as_str().into();
                result["request_id"] = refusal.request_id.clone().into();
            }
            Self::Failed(failure) => result["message"] = failure.to_string().into(),
            Self::NotTried => {}
        }
        result
    }

    /// What people see behind the name.
    pub(super) fn remark(&self, name: &str) -> String {
        match self {
            Self::Done(object) => {
                let text = |field: &str| object.get(field).and_then(Value::as_str);
                let shown = [text("id").filter(|id| *id != name), text("link")];
                shown.into_iter().flatten().collect::<Vec<_>>().join("  ")
            }
            Self::Failed(failure) => failure.to_string(),
            Self::NotTried => String::new(),
        }
    }
}

impl Stage<'_, '_> {
    pub(super) fn each(&mut self, each: &Each) -> Result<ExitReason, Failure> {
        if let Some(question) = &each.question {
            asking::confirm(question, self.terminal)?;
        }
        let mut tally = Tally::default();
        let bar = progress::bar(each.rows.len());
        let look = self.look();
        let out = &mut *self.terminal.out;
        let columns = if each.shows_links { RESULT_COLUMNS_WITH_LINK } else { RESULT_COLUMNS };
        let mut results = match self.format {
            Format::Table => Results::Lines { out, width: widest(&each.rows) },
            format => Results::Objects(Box::new(Rows::begin(columns, format, look, out)?)),
        };
        for row in &each.rows {
            let outcome = match tally.is_hopeless {
                true => Outcome::NotTried,
                false => self.client.send(&row.call).map_or_else(Outcome::Failed, Outcome::Done),
            };
            bar.suspend(|| results.write(&row.name, &outcome))?;
            bar.inc(1);
            tally.count(&outcome);
        }
        bar.finish_and_clear();
        results.end(&tally)?;
        Ok(tally.exit_reason())
    }
}

fn widest(rows: &[Row]) -> usize {
    rows.iter().map(|row| row.name.chars().count()).max().unwrap_or(0)
}

/// Where results go: to people a line at once, to programs an object.
enum Results<'o> {
    Lines { out: &'o mut dyn Write, width: usize },
    Objects(Box<Rows<'o>>),
}

impl Results<'_> {
    fn write(&mut self, name: &str, outcome: &Outcome) -> io::Result<()> {
        match self {
            Self::Objects(rows) => {
                let mut result = outcome.to_json();
                result["row"] = name.into();
                rows.write(&result)
            }
            Self::Lines { out, width } => {
                let text = format!("{:<9}  {name:<width$}  {}", outcome.as_str(), outcome.remark(name));
                writeln!(out, "{}", printable(text.trim_end()))?;
                out.flush()
            }
        }
    }

    fn end(self, tally: &Tally) -> io::Result<()> {
        match self {
            Self::Objects(rows) => rows.end(),
            Self::Lines { out, .. } => writeln!(out, "{}", tally.summary()),
        }
    }
}

/// How many rows ended how.
#[derive(Default)]
pub(super) struct Tally {
    done: usize,
    failed: usize,
    not_tried: usize,
    first_reason: Option<ExitReason>,
    /// Whether the next row would meet what the last one met.
    pub(super) is_hopeless: bool,
}

impl Tally {
    pub(super) fn count(&mut self, outcome: &Outcome) {
        match outcome {
            Outcome::Done(_) => self.done += 1,
            Outcome::Failed(failure) => {
                self.failed += 1;
                self.first_reason = self.first_reason.or(Some(failure.exit_reason()));
                self.is_hopeless = !concerns_one_row(failure);
            }
            Outcome::NotTried => self.not_tried += 1,
        }
    }

    pub(super) fn exit_reason(&self) -> ExitReason {
        match self.first_reason {
            None if self.not_tried > 0 => ExitReason::Failed,
            None => ExitReason::Done,
            Some(_) if self.done > 0 => ExitReason::PartlyDone,
            Some(reason) => reason,
        }
    }

    pub(super) fn summary(&self) -> String {
        let mut text = format!("{} done, {} not done", self.done, self.failed);
        if self.not_tried > 0 {
            text.push_str(&format!(", {} not tried", self.not_tried));
        }
        text
    }
}

fn concerns_one_row(failure: &Failure) -> bool {
    let Failure::Refused(refusal) = failure else { return false };
    refusal.status != 401 && failure.exit_reason() != ExitReason::TryLater
}
