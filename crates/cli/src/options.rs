//! The options that commands of the client share.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

const CONNECTION: &str = "Connection";

/// What every command of the client takes.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct ClientOptions {
    #[command(flatten)]
    pub(crate) connection: ConnectionOptions,
    #[command(flatten)]
    pub(crate) output: OutputOptions,
}

/// Which server, and with which key.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct ConnectionOptions {
    /// The server [env: ADMIT_BASE_URL, or ANTHROPIC_BASE_URL] [default: http://127.0.0.1:8080]
    #[arg(long, global = true, value_name = "URL", help_heading = CONNECTION)]
    pub(crate) base_url: Option<String>,
    /// The admin key; other users of this machine can see it here, so use the environment or a file
    /// [env: ADMIT_ADMIN_KEY, or ANTHROPIC_ADMIN_KEY, ANTHROPIC_ADMIN_API_KEY]
    #[arg(long, global = true, value_name = "KEY", help_heading = CONNECTION, conflicts_with = "admin_key_file")]
    pub(crate) admin_key: Option<String>,
    /// A file with the admin key [env: ADMIT_ADMIN_KEY_FILE]
    #[arg(long, global = true, value_name = "FILE", help_heading = CONNECTION)]
    pub(crate) admin_key_file: Option<PathBuf>,
    /// Send the key over http to another machine, where everybody on the way can read it
    #[arg(long, global = true, help_heading = CONNECTION)]
    pub(crate) allow_plain_http: bool,
    /// How often a call is tried again when that may help
    #[arg(long, global = true, value_name = "N", help_heading = CONNECTION, default_value_t = 2)]
    pub(crate) max_retries: u32,
    /// How long one try of a call may take
    #[arg(long, global = true, value_name = "SECONDS", help_heading = CONNECTION, default_value_t = 60,
          value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub(crate) timeout: u64,
}

/// How the answer is written.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct OutputOptions {
    /// How the answer is written: a table for people; json, yaml or csv for programs
    #[arg(long, short, global = true, value_name = "FORMAT", help_heading = "Output", default_value = "table")]
    pub(crate) output: Format,
}

/// The form of what is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    #[default]
    Table,
    /// The API's objects; of a list, an array of them.
    Json,
    /// The API's objects; of a list, a sequence of them.
    Yaml,
    /// A heading and a line for each object.
    Csv,
}

/// For commands that change something.
#[derive(Args, Clone, Copy, Debug, Default)]
pub(crate) struct ChangeOptions {
    /// Say what would be sent, and send nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
}

/// For commands that take something away.
#[derive(Args, Clone, Copy, Debug, Default)]
pub(crate) struct RemovalOptions {
    #[command(flatten)]
    pub(crate) change: ChangeOptions,
    /// Do not ask first; needed where nobody can be asked
    #[arg(long, short)]
    pub(crate) yes: bool,
}

/// For commands that list.
#[derive(Args, Clone, Copy, Debug, Default)]
pub(crate) struct ListOptions {
    /// At most so many rows [default: all of them]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) limit: Option<u64>,
}

/// Reads an id, which becomes a part of a path: not empty, at most 2048 characters, and no step to another folder.
pub(crate) fn id(text: &str) -> Result<String, String> {
    match text {
        "" => Err("an id is needed".to_owned()),
        "." | ".." => Err("this is no id".to_owned()),
        _ if text.chars().count() > 2048 => Err("this is too long for an id".to_owned()),
        _ => Ok(text.to_owned()),
    }
}

/// Reads a length of time: seconds, or a number with `s`, `m`, `h` or `d` behind it.
pub(crate) fn seconds(text: &str) -> Result<u64, String> {
    let digits = text.trim_end_matches(|last: char| last.is_ascii_alphabetic());
    let unit = match text.get(digits.len()..) {
        Some("" | "s") => 1,
        Some("m") => 60,
        Some("h") => 3_600,
        Some("d") => 86_400,
        _ => return Err("write it as a number of seconds, or with s, m, h or d behind it".to_owned()),
    };
    let number: u64 = digits.parse().map_err(|_| "this is no number".to_owned())?;
    number.checked_mul(unit).ok_or_else(|| "this is too long".to_owned())
}

#[cfg(test)]
mod tests {
    use super::seconds;

    #[test]
    fn a_time_is_seconds_or_has_a_unit() {
        for (text, expected) in [("0", 0), ("90", 90), ("90s", 90), ("2m", 120), ("3h", 10_800), ("21d", 1_814_400)] {
            assert_eq!(seconds(text), Ok(expected), "{text}");
        }
        for text in ["", "d", "-1d", "1w", "1.5h", "18446744073709551615d"] {
            assert!(seconds(text).is_err(), "{text}");
        }
    }
}
