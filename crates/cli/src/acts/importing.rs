//! Many invites in one batch, which the server works through: what would become of each row, a question, the progress, and
//! what became of each.

use std::time::Duration;

use serde_json::Value;

use super::{Stage, asking, progress};
use crate::client::{Call, Failure, Listing, Pages};
use crate::exit_code::ExitReason;
use crate::options::{Format, RemovalOptions};
use crate::output::{Rows, printable};
use crate::resources::{BY_ID, native};

const FIRST_PAUSE: Duration = Duration::from_millis(100);
/// Asking counts under the server's rate limits.
const LONGEST_PAUSE: Duration = Duration::from_secs(2);

/// Rows to invite.
#[derive(Debug)]
pub(crate) struct Import {
    /// What asks for the batch.
    pub(crate) call: Call,
    pub(crate) options: RemovalOptions,
}

impl Stage<'_, '_> {
    pub(super) fn import(&mut self, import: &Import) -> Result<ExitReason, Failure> {
        if import.options.change.dry_run || !import.options.yes {
            let foreseen = self.client.send(&import.call.clone().query("dry_run", Some("true")))?;
            let rows = foreseen.get("rows").and_then(Value::as_array).cloned().unwrap_or_default();
            let wanted = rows.iter().filter(|row| is_good(row)).count();
            if import.options.change.dry_run || wanted == 0 {
                return self.write_import(&rows);
            }
            if self.format == Format::Table {
                self.write_import(&rows)?;
            }
            asking::confirm(&format!("Invite {wanted} of {} addresses?", rows.len()), self.terminal)?;
        }
        let batch = self.client.send(&import.call)?;
        let Some(id) = batch.get("id").and_then(Value::as_str) else {
            return Err(Failure::Incomprehensible("the server answered with a batch that has no `id`".to_owned()));
        };
        match self.follow(id) {
            Ok(rows) => {
                let reason = self.write_import(&rows)?;
                if self.format == Format::Table {
                    let line = format!("`admit invites batches undo {id}` takes back what is not accepted yet.");
                    writeln!(self.terminal.out, "{}", printable(&line))?;
                }
                Ok(reason)
            }
            Err(failure) => {
                writeln!(self.terminal.err, "The server goes on with batch {}.", printable(id))?;
                Err(failure)
            }
        }
    }

    /// Waits until every row has an outcome, and reads them.
    fn follow(&self, id: &str) -> Result<Vec<Value>, Failure> {
        let of_batch = |rest: &[&str]| Call::get(&native(&[&["invite_batches", id], rest].concat()));
        let bar = progress::bar(0);
        let mut pause = FIRST_PAUSE;
        loop {
            let batch = self.client.send(&of_batch(&[]))?;
            let count = |name: &str| batch.get(name).and_then(Value::as_u64).unwrap_or(0);
            bar.set_length(count("row_count"));
            bar.set_position(count("settled_count"));
            if !matches!(batch.get("status").and_then(Value::as_str), Some("queued" | "running")) {
                break;
            }
            self.client.wait(pause);
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
        bar.finish_and_clear();
        let mut rows = Vec::new();
        for page in Pages::new(&self.client, &Listing { call: of_batch(&["rows"]), paging: BY_ID, limit: None }) {
            rows.extend(page?);
        }
        for row in &mut rows {
            row["invite_batch_id"] = id.into();
        }
        Ok(rows)
    }

    fn write_import(&mut self, objects: &[Value]) -> Result<ExitReason, Failure> {
        let look = self.look();
        let mut rows = Rows::begin(self.columns, self.format, look, self.terminal.out)?;
        for object in objects {
            rows.write(object)?;
        }
        rows.end()?;
        Ok(match objects.iter().filter(|row| is_good(row)).count() {
            good if good == objects.len() => ExitReason::Done,
            0 => ExitReason::Refused,
            _ => ExitReason::PartlyDone,
        })
    }
}

/// Whether the row was invited, or would be.
fn is_good(row: &Value) -> bool {
    let outcome = row.get("outcome").and_then(Value::as_str);
    matches!(outcome, Some("invited" | "renewed" | "would_invite" | "would_renew"))
}
