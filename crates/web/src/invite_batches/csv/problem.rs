//! What is wrong with a CSV file, and where.

use std::fmt;

use admit_core::workspaces;

/// Why a file can't be read. Lines and columns are counted from 1: columns in fields, or in characters where it is about
/// single characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Malformed {
    /// The line.
    pub(crate) line: usize,
    /// The column.
    pub(crate) column: usize,
    /// What is wrong there.
    pub(crate) problem: Problem,
}

impl Malformed {
    pub(super) fn at(line: usize, column: usize, problem: Problem) -> Self {
        Self { line, column, problem }
    }
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Problem {
    /// The bytes are no UTF-8.
    NotUtf8,
    /// Two columns have this heading.
    ColumnTwice(String),
    /// Nothing is known of a column with this heading.
    UnknownColumn(String),
    /// There is no column with addresses.
    EmailMissing,
    /// There is no column with roles, and no role for all.
    RoleMissing,
    /// This is no workspace with a role.
    Grant,
    /// The line has more or fewer fields than the first.
    FieldCount {
        /// How many the first has.
        needed: u64,
        /// How many this one has.
        given: u64,
    },
    /// A quote stands where none may.
    QuoteInside,
    /// A field goes on after its closing quote.
    AfterQuoted,
    /// A quote is opened and never closed.
    QuoteOpen,
    /// Something else.
    NotCsv,
}

impl Problem {
    /// A name for it, by which words are chosen.
    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Self::NotUtf8 => "not_utf8",
            Self::ColumnTwice(_) => "column_twice",
            Self::UnknownColumn(_) => "unknown_column",
            Self::EmailMissing => "email_missing",
            Self::RoleMissing => "role_missing",
            Self::Grant => "grant",
            Self::FieldCount { .. } => "field_count",
            Self::QuoteInside | Self::AfterQuoted | Self::QuoteOpen => "quote",
            Self::NotCsv => "not_csv",
        }
    }

    /// The heading it is about.
    pub(crate) fn heading(&self) -> &str {
        match self {
            Self::ColumnTwice(heading) | Self::UnknownColumn(heading) => heading,
            _ => "",
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotUtf8 => formatter.write_str("the text is not UTF-8"),
            Self::ColumnTwice(heading) => write!(formatter, "the column {heading} is there twice"),
            Self::UnknownColumn(heading) => write!(formatter, "there is no column {heading}"),
            Self::EmailMissing => formatter.write_str("the column email is missing"),
            Self::RoleMissing => formatter.write_str("the column role is missing, and the query has no role for all"),
            Self::Grant => {
                let roles = crate::json::input_should_be(&workspaces::Role::GIVEN.map(workspaces::Role::as_str));
                write!(formatter, "a workspace is written as its id, a colon and its role; {roles}")
            }
            Self::FieldCount { needed, given } => {
                write!(formatter, "{needed} fields are needed, as in the first line, and there are {given}")
            }
            Self::QuoteInside => formatter.write_str("a quote stands inside a field that does not begin with one"),
            Self::AfterQuoted => formatter.write_str("something follows a quoted field"),
            Self::QuoteOpen => formatter.write_str("a quote is never closed"),
            Self::NotCsv => formatter.write_str("this is no CSV"),
        }
    }
}
