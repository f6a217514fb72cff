//! Rows to invite out of a CSV file (RFC 4180), also as spreadsheets write it: with a byte order mark, with semicolons.

mod problem;
mod quotes;
#[cfg(test)]
mod tests;

use std::str;

use admit_core::ids::{GroupId, WorkspaceId};
use admit_core::invite_batches::{Contents, RowToInvite};
use admit_core::invites::WorkspaceGrant;
use admit_core::workspaces;
use csv::{ErrorKind, ReaderBuilder, StringRecord};

pub(crate) use problem::{Malformed, Problem};

use crate::json::SHOWN_LIMIT;

/// The largest file, in bytes: ten thousand rows of four hundred.
pub(crate) const SIZE_LIMIT: usize = 4 * 1024 * 1024;

const DELIMITERS: [char; 3] = [',', ';', '\t'];
const METADATA: &str = "metadata.";

/// What is done with a column that nothing is known of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UnknownColumns {
    /// The file is refused: a program meant something by it.
    Refused,
    /// It is left out, and told: people's lists have more columns than an invitation needs.
    LeftOut,
}

/// What a file says.
#[derive(Debug)]
pub(crate) struct Rows {
    /// Whom to invite.
    pub(crate) rows: Vec<RowToInvite>,
    /// Headings of columns that were left out.
    pub(crate) left_out: Vec<String>,
}

/// What a column holds.
enum Column {
    Email,
    Role,
    Workspaces,
    GroupIds,
    Metadata(String),
    LeftOut,
}

/// Reads the rows. Those without a role get the default one.
///
/// # Errors
/// [`Malformed`] when the file is none, lacks a column, or names a workspace in another way than `wrkspc_...:role`.
pub(crate) fn read(
    bytes: &[u8],
    default_role: Option<&str>,
    unknown_columns: UnknownColumns,
) -> Result<Rows, Malformed> {
    let text = str::from_utf8(bytes).map_err(|error| not_utf8(bytes, error.valid_up_to()))?;
    let text = text.trim_start_matches('\u{feff}');
    let headings = text.lines().next().unwrap_or_default();
    let delimiter = DELIMITERS.into_iter().find(|delimiter| headings.contains(*delimiter)).unwrap_or(',');
    quotes::check(text, delimiter)?;
    let mut builder = ReaderBuilder::new();
    // Each of the delimiters is one byte.
    let mut reader = builder.delimiter(delimiter as u8).trim(csv::Trim::All).from_reader(text.as_bytes());
    let headings = reader.headers().map_err(|error| refuse(&error))?;
    let columns = read_columns(headings, default_role.is_some(), unknown_columns)?;
    let is_left_out = |(_, column): &(&str, &Column)| matches!(column, Column::LeftOut);
    let left_out = headings.iter().zip(&columns).filter(is_left_out).map(|(heading, _)| heading.to_owned()).collect();
    let mut rows = Vec::new();
    let mut record = StringRecord::new();
    while reader.read_record(&mut record).map_err(|error| refuse(&error))? {
        rows.push(read_row(&record, &columns, default_role)?);
    }
    Ok(Rows { rows, left_out })
}

fn read_columns(
    headings: &StringRecord,
    has_default_role: bool,
    unknown_columns: UnknownColumns,
) -> Result<Vec<Column>, Malformed> {
    let mut seen: Vec<String> = Vec::new();
    let mut columns = Vec::new();
    for (place, heading) in headings.iter().enumerate() {
        let name = if heading.starts_with(METADATA) { heading.to_owned() } else { heading.to_ascii_lowercase() };
        let column = read_heading(&name);
        let is_known = !matches!(column, Column::LeftOut);
        let refuse = |problem: fn(String) -> Problem| {
            Malformed::at(1, place + 1, problem(name.chars().take(SHOWN_LIMIT).collect()))
        };
        match unknown_columns {
            UnknownColumns::Refused if !is_known => return Err(refuse(Problem::UnknownColumn)),
            _ if is_known && seen.contains(&name) => return Err(refuse(Problem::ColumnTwice)),
            _ => {}
        }
        columns.push(column);
        seen.push(name);
    }
    let has = |name: &str| seen.iter().any(|seen| seen == name);
    match (has("email"), has("role") || has_default_role) {
        (false, _) => Err(Malformed::at(1, 1, Problem::EmailMissing)),
        (_, false) => Err(Malformed::at(1, 1, Problem::RoleMissing)),
        (true, true) => Ok(columns),
    }
}

fn read_heading(name: &str) -> Column {
    match name {
        "email" => Column::Email,
        "role" => Column::Role,
        "workspaces" => Column::Workspaces,
        "rbac_group_ids" => Column::GroupIds,
        other => other.strip_prefix(METADATA).map_or(Column::LeftOut, |key| Column::Metadata(key.to_owned())),
    }
}

fn read_row(record: &StringRecord, columns: &[Column], default_role: Option<&str>) -> Result<RowToInvite, Malformed> {
    let default_role = default_role.unwrap_or_default();
    let mut row = RowToInvite { address: String::new(), role: default_role.to_owned(), contents: Contents::default() };
    for ((place, text), column) in record.iter().enumerate().zip(columns) {
        match column {
            Column::Email => row.address = text.to_owned(),
            _ if text.is_empty() => {}
            Column::Role => row.role = text.to_owned(),
            Column::GroupIds => row.contents.group_ids = text.split_whitespace().map(GroupId::from).collect(),
            Column::Metadata(key) => drop(row.contents.metadata.insert(key.clone(), text.to_owned())),
            Column::Workspaces => {
                let grants = text.split_whitespace().map(read_grant).collect::<Option<_>>();
                let malformed = || Malformed::at(line_of(record), place + 1, Problem::Grant);
                row.contents.workspaces = grants.ok_or_else(malformed)?;
            }
            Column::LeftOut => {}
        }
    }
    Ok(row)
}

/// `wrkspc_...:workspace_user`.
fn read_grant(text: &str) -> Option<WorkspaceGrant> {
    let (id, role) = text.split_once(':')?;
    let role = workspaces::Role::GIVEN.into_iter().find(|given| given.as_str() == role)?;
    Some(WorkspaceGrant { workspace_id: WorkspaceId::from(id), role })
}

fn line_of(record: &StringRecord) -> usize {
    record.position().map_or(0, |position| usize::try_from(position.line()).unwrap_or(usize::MAX))
}

fn not_utf8(bytes: &[u8], valid_up_to: usize) -> Malformed {
    let before = bytes.get(..valid_up_to).unwrap_or_default();
    let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    let column = 1 + String::from_utf8_lossy(before.get(start..).unwrap_or_default()).chars().count();
    Malformed::at(line, column, Problem::NotUtf8)
}

/// What the reader refuses, in our words.
fn refuse(error: &csv::Error) -> Malformed {
    let line = error.position().map_or(1, |position| usize::try_from(position.line()).unwrap_or(usize::MAX));
    match error.kind() {
        ErrorKind::UnequalLengths { expected_len: needed, len: given, .. } => {
            let column = usize::try_from((*given).min(*needed)).unwrap_or(usize::MAX);
            Malformed::at(line, column, Problem::FieldCount { needed: *needed, given: *given })
        }
        _ => Malformed::at(line, 1, Problem::NotCsv),
    }
}
