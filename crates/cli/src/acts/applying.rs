//! Taking the steps from what an organization is to what a file says.
//!
//! A step that is refused does not keep the others from being taken, unless they need what it was to make. What would meet every
//! step alike ends the work, as for several rows.

use std::io::{self, Write};

use indicatif::ProgressBar;
use serde_json::Value;

use super::each::{Outcome, Tally};
use super::{Stage, asking, progress};
use crate::apply::{Action, Application, Made, Plan, Present, Source, Step};
use crate::client::{Call, Client, Failure, Listing, Pages};
use crate::exit_code::ExitReason;
use crate::options::Format;
use crate::output::{Column, Rows, printable};

const PLAN_COLUMNS: &[Column] =
    &[Column::text("action"), Column::text("kind"), Column::text("name"), Column::text("detail")];
const RESULT_COLUMNS: &[Column] = &[
    Column::text("action"),
    Column::text("kind"),
    Column::text("name"),
    Column::text("detail"),
    Column::text("outcome"),
    Column::text("id"),
    Column::text("error_code"),
    Column::text("message"),
    Column::text("request_id"),
];

impl Stage<'_, '_> {
    pub(super) fn apply(&mut self, application: &Application) -> Result<ExitReason, Failure> {
        let plan = self.plan(application)?;
        let is_dry = application.options.change.dry_run;
        match self.format {
            Format::Table => write_plan(&plan, is_dry, self.terminal.out)?,
            _ if is_dry => self.write_objects_of(&plan)?,
            _ => {}
        }
        match plan.steps.is_empty() {
            false if is_dry => return Ok(ExitReason::Drift),
            true if is_dry || self.format == Format::Table => return Ok(ExitReason::Done),
            _ => {}
        }
        if !application.options.yes && !plan.steps.is_empty() {
            if self.format != Format::Table && self.terminal.has_somebody {
                write_plan(&plan, false, self.terminal.err)?;
            }
            self.terminal.out.flush()?;
            asking::confirm(&question(&plan), self.terminal)?;
        }
        self.converge(&plan.steps)
    }

    fn plan(&mut self, application: &Application) -> Result<Plan, Failure> {
        let mut server = Server { client: &self.client, counter: progress::counter() };
        let present = Present::read(&application.desired, application.prunes, &mut server)?;
        server.counter.finish_and_clear();
        Plan::make(&application.desired, &present, application.prunes)
            .map_err(|mistake| Failure::Misused(format!("{}: {mistake}", application.file)))
    }

    fn write_objects_of(&mut self, plan: &Plan) -> Result<(), Failure> {
        let look = self.look();
        let mut rows = Rows::begin(PLAN_COLUMNS, self.format, look, self.terminal.out)?;
        for object in plan.steps.iter().map(Step::to_json).chain(plan.kept.iter().map(|kept| kept.to_json())) {
            rows.write(&object)?;
        }
        Ok(rows.end()?)
    }

    fn converge(&mut self, steps: &[Step]) -> Result<ExitReason, Failure> {
        let mut tally = Tally::default();
        let mut made = Made::new();
        let bar = progress::bar(steps.len());
        let look = self.look();
        let out = &mut *self.terminal.out;
        let mut results = match self.format {
            Format::Table => Results::Lines(out),
            format => Results::Objects(Box::new(Rows::begin(RESULT_COLUMNS, format, look, out)?)),
        };
        for step in steps {
            let outcome = match step.call(&made).filter(|_| !tally.is_hopeless) {
                None => Outcome::NotTried,
                Some(call) => self.client.send(&call).map_or_else(Outcome::Failed, Outcome::Done),
            };
            if let (Some(slot), Outcome::Done(object)) = (step.slot(), &outcome)
                && let Some(id) = object.get("id").and_then(Value::as_str)
            {
                made.insert(slot, id.to_owned());
            }
            bar.suspend(|| results.write(step, &outcome))?;
            bar.inc(1);
            tally.count(&outcome);
        }
        bar.finish_and_clear();
        results.end(&tally)?;
        Ok(tally.exit_reason())
    }
}

/// Reads lists, and shows how far it is.
struct Server<'s> {
    client: &'s Client<'s>,
    counter: ProgressBar,
}

impl Source for Server<'_> {
    fn list(&mut self, listing: Listing) -> Result<Vec<Value>, Failure> {
        let mut objects = Vec::new();
        for page in Pages::new(self.client, &listing) {
            let page = page?;
            self.counter.inc(page.len() as u64);
            objects.extend(page);
        }
        Ok(objects)
    }

    fn get(&mut self, call: Call) -> Result<Value, Failure> {
        self.client.send(&call)
    }
}

fn question(plan: &Plan) -> String {
    let changes = if plan.steps.len() == 1 { "1 change".to_owned() } else { format!("{} changes", plan.steps.len()) };
    match plan.count(Action::Remove) {
        0 => format!("Make {changes}?"),
        1 => format!("Make {changes}, 1 of which takes something away?"),
        removals => format!("Make {changes}, {removals} of which take something away?"),
    }
}

/// The plan for people.
fn write_plan(plan: &Plan, is_dry: bool, out: &mut dyn Write) -> io::Result<()> {
    for step in &plan.steps {
        writeln!(out, "{}", line(step.action.sign(), step.kind, &step.name, &step.detail))?;
    }
    if !plan.kept.is_empty() {
        writeln!(out, "Not in the file, and left alone:")?;
    }
    for kept in &plan.kept {
        writeln!(out, "{}", line(' ', kept.kind, &kept.name, &kept.detail))?;
    }
    if plan.steps.is_empty() {
        return writeln!(out, "Nothing is to be changed.");
    }
    let count = |action| plan.count(action);
    let (create, change, remove) = (count(Action::Create), count(Action::Change), count(Action::Remove));
    let end = if is_dry { "; nothing was changed" } else { "" };
    writeln!(out, "{create} to create, {change} to change, {remove} to remove{end}")
}

fn line(sign: char, kind: &str, name: &str, detail: &str) -> String {
    printable(format!("{sign} {kind:<16}  {name}  {detail}").trim_end())
}

/// Where results go: to people a line at once, to programs an object.
enum Results<'o> {
    Lines(&'o mut dyn Write),
    Objects(Box<Rows<'o>>),
}

impl Results<'_> {
    fn write(&mut self, step: &Step, outcome: &Outcome) -> io::Result<()> {
        match self {
            Self::Objects(rows) => {
                let mut object = step.to_json();
                if let (Some(fields), Value::Object(result)) = (object.as_object_mut(), outcome.to_json()) {
                    fields.extend(result);
                }
                rows.write(&object)
            }
            Self::Lines(out) => {
                let what = line(step.action.sign(), step.kind, &step.name, &outcome.remark(&step.name));
                writeln!(out, "{:<9}  {what}", outcome.as_str())?;
                out.flush()
            }
        }
    }

    fn end(self, tally: &Tally) -> io::Result<()> {
        match self {
            Self::Objects(rows) => rows.end(),
            Self::Lines(out) => writeln!(out, "{}", tally.summary()),
        }
    }
}
