//! Moments, roles and refused input in the reader's words.

use admit_core::addresses::NotAnAddress;
use admit_core::names::BadName;
use admit_core::roles::Role;
use admit_language::{Message, Words};
use admit_store::Timestamp;

use crate::pages::shell::Moment;

/// A day: `21 November 2026`.
pub(crate) fn moment(words: Words, at: Timestamp) -> Moment {
    written(at, |at| words.day(at))
}

/// A day with the time of day: `21 November 2026 at 09:30 UTC`.
pub(crate) fn moment_with_time(words: Words, at: Timestamp) -> Moment {
    written(at, |at| words.moment(at))
}

fn written(at: Timestamp, write: impl Fn(jiff::Timestamp) -> String) -> Moment {
    match jiff::Timestamp::from_microsecond(at.microseconds()) {
        Ok(at) => Moment { machine: at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(), words: write(at) },
        Err(_) => Moment { machine: at.to_string(), words: at.to_string() },
    }
}

/// `Claude Code user`.
pub(crate) fn role_name(words: Words, role: Role) -> String {
    words.t("role-name").with("role", role.as_str()).to_string()
}

/// What somebody with a role may do, in one short sentence.
pub(crate) fn role_description(words: Words, role: Role) -> String {
    words.t("role-description").with("role", role.as_str()).to_string()
}

/// What is wrong with an address; ends a sentence.
pub(crate) fn address_problem(words: Words, problem: NotAnAddress) -> Message {
    let problem = match problem {
        NotAnAddress::Empty => "empty",
        NotAnAddress::TooLong => "too_long",
        NotAnAddress::NotOneAt => "not_one_at",
        NotAnAddress::LocalPart => "local_part",
        NotAnAddress::Domain => "domain",
    };
    words.t("address-problem").with("problem", problem)
}

/// What is wrong with the name of a thing, in a sentence that can stand beside its field.
pub(crate) fn bad_name(words: Words, bad: BadName) -> Message {
    let (problem, limit) = match bad {
        BadName::Empty => ("empty", 0),
        BadName::TooLong { limit } => ("too_long", limit),
        BadName::Unprintable => ("unprintable", 0),
    };
    words.t("name-wrong").with("problem", problem).with("limit", limit)
}

/// Whose name is wrong.
#[derive(Clone, Copy)]
pub(crate) enum Named {
    Organization,
    Person,
}

/// What is wrong with a name, in a sentence that can stand beside its field and alone.
pub(crate) fn name_problem(words: Words, bad: BadName, named: Named) -> Message {
    let (problem, limit) = match bad {
        BadName::Empty => ("empty", 0),
        BadName::TooLong { limit } => ("too_long", limit),
        BadName::Unprintable => ("unprintable", 0),
    };
    let which = match named {
        Named::Organization => "organization",
        Named::Person => "person",
    };
    words.t("name-problem").with("problem", problem).with("which", which).with("limit", limit)
}

#[cfg(test)]
mod tests {
    use admit_language::Language;

    use super::*;

    #[test]
    fn a_moment_reads_well_to_people_and_machines() {
        let at = Timestamp::from_microseconds(1_730_332_707_427_722);
        let words = Words::new(Language::English);
        assert_eq!(moment(words, at).words, "30 October 2024");
        assert_eq!(moment_with_time(words, at).words, "30 October 2024 at 23:58 UTC");
        assert_eq!(moment(words, at).machine, "2024-10-30T23:58:27Z");
    }
}
