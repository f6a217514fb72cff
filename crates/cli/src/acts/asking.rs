//! Asking before what can't be undone.

use crate::client::Failure;
use crate::output::printable;
use crate::terminal::Terminal;

/// Goes on only if somebody says yes.
///
/// # Errors
///
/// [`Failure::Declined`] if they say anything else; [`Failure::Misused`] where nobody can be asked.
pub(super) fn confirm(question: &str, terminal: &mut Terminal<'_>) -> Result<(), Failure> {
    if !terminal.has_somebody {
        return Err(Failure::Misused(format!("{} Nobody can be asked here: --yes says yes", printable(question))));
    }
    write!(terminal.err, "{} [y/N] ", printable(question))?;
    terminal.err.flush()?;
    let mut answer = String::new();
    terminal.input.read_line(&mut answer)?;
    match answer.trim().to_lowercase().as_str() {
        "y" | "yes" => Ok(()),
        _ => Err(Failure::Declined),
    }
}
