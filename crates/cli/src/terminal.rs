//! Where a command is heard and seen.

use std::io::{self, BufRead, IsTerminal as _, Write};

use serde_json::json;

use crate::client::Failure;
use crate::options::Format;
use crate::output::{compact, printable};

/// What a command reads from and writes to.
pub(crate) struct Terminal<'t> {
    pub(crate) input: &'t mut dyn BufRead,
    pub(crate) out: &'t mut dyn Write,
    pub(crate) err: &'t mut dyn Write,
    /// Whether somebody is there to answer a question.
    pub(crate) has_somebody: bool,
    /// Whether colours may be used; `NO_COLOR` says no.
    pub(crate) has_colours: bool,
}

impl Terminal<'_> {
    /// The terminal or the pipes of this process.
    pub(crate) fn with_system<T>(what: impl FnOnce(&mut Terminal<'_>) -> T) -> T {
        let (input, out, err) = (io::stdin(), io::stdout(), io::stderr());
        let is_seen = out.is_terminal();
        let has_no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let has_somebody = input.is_terminal() && err.is_terminal();
        let mut out = io::BufWriter::new(out.lock());
        // Not locked, as a command may read its rows from there before anybody is asked.
        let mut input = io::BufReader::new(input);
        what(&mut Terminal {
            has_somebody,
            has_colours: is_seen && !has_no_colour,
            input: &mut input,
            out: &mut out,
            err: &mut err.lock(),
        })
    }

    /// Says why a command failed. A reader that has gone away needs no explanation.
    pub(crate) fn complain(&mut self, failure: &Failure, format: Format) {
        if failure.is_of_a_closed_pipe() {
            return;
        }
        // What was written before the failure comes before it.
        let _ = self.out.flush();
        let text = match (failure, format) {
            (Failure::Refused(refusal), Format::Json) => compact(&refusal.envelope()),
            (other, Format::Json) => {
                compact(&json!({"type": "error", "error": {"type": "client_error", "message": other.to_string()}}))
            }
            (other, _) => format!("admit: {}", printable(&other.to_string())),
        };
        let _ = writeln!(self.err, "{text}");
    }
}
