//! How a command ended, as a number that scripts can use.

use std::process::ExitCode;

/// How a command of the client ended. `docs/command-line.md` has the same table; a test compares them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExitReason {
    /// Everything asked for was done.
    Done = 0,
    /// Something went wrong that none of the others names.
    Failed = 1,
    /// The arguments, the settings or the input can't be understood; nothing was sent.
    Misused = 2,
    /// There is no such thing.
    NotFound = 3,
    /// The server refused, and would again.
    Refused = 4,
    /// The key is not good, or not for this.
    NotAllowed = 5,
    /// The server is out of reach, overloaded, or asked too often.
    TryLater = 6,
    /// Of several things some were done and some were not.
    PartlyDone = 7,
    /// There is something to change, which was not asked for (`apply --dry-run`).
    Drift = 8,
}

impl ExitReason {
    /// What an answer with this status means for the caller.
    pub(crate) fn of_status(status: u16) -> Self {
        match status {
            401 | 403 => Self::NotAllowed,
            404 => Self::NotFound,
            408 | 429 | 500..=599 => Self::TryLater,
            400..=499 => Self::Refused,
            _ => Self::Failed,
        }
    }
}

impl From<ExitReason> for ExitCode {
    fn from(reason: ExitReason) -> Self {
        Self::from(reason as u8)
    }
}

#[cfg(test)]
mod tests {
    use super::ExitReason;

    const PAGE: &str = include_str!("../../../docs/command-line.md");

    #[test]
    fn statuses_of_one_kind_end_with_one_code() {
        for (status, code) in
            [(400, 4), (401, 5), (402, 4), (403, 5), (404, 3), (405, 4), (408, 6), (409, 4), (413, 4), (429, 6)]
        {
            assert_eq!(ExitReason::of_status(status) as u8, code, "{status}");
        }
        for status in [500, 503, 504, 529] {
            assert_eq!(ExitReason::of_status(status), ExitReason::TryLater, "{status}");
        }
        assert_eq!(ExitReason::of_status(302), ExitReason::Failed);
    }

    #[test]
    fn the_page_has_every_code_once_and_no_other() {
        let codes: Vec<&str> = PAGE
            .lines()
            .filter_map(|line| line.strip_prefix("| `")?.split("` |").next())
            .filter(|cell| cell.parse::<u8>().is_ok())
            .collect();
        assert_eq!(codes, ["0", "1", "2", "3", "4", "5", "6", "7", "8"]);
    }
}
