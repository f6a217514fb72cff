//! The log: to standard error, a line an event. Text is escaped, so that nothing from outside drives a terminal (AC-80).

use tracing_subscriber::EnvFilter;

use crate::Problem;
use crate::configuration::LogFormat;

/// This library writes the path of every request at its lower levels, and a path may hold a token (AC-51).
const PATHS_STAY_OUT: &str = "tower_http=info";

/// Starts logging. `level` is a level, or a filter such as `info,admit_mail=debug`.
pub(crate) fn start(level: &str, format: LogFormat) -> Result<(), Problem> {
    let filter = EnvFilter::try_new(format!("{level},{PATHS_STAY_OUT}"))
        .map_err(|_| Problem(format!("--log: `{}` is not a level such as info", level.escape_default())))?;
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(false);
    let started = match format {
        LogFormat::Text => builder.try_init(),
        LogFormat::Json => builder.json().try_init(),
    };
    started.map_err(|error| Problem(format!("the log does not start: {error}")))
}
