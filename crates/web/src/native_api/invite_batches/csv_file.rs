//! Rows out of a CSV file (RFC 4180), also as spreadsheets write it: with a byte order mark, with semicolons.

use std::str;

use admit_core::ids::{GroupId, WorkspaceId};
use admit_core::invite_batches::{Contents, RowToInvite};
use admit_core::invites::WorkspaceGrant;
use admit_core::workspaces;
use csv::{ErrorKind, ReaderBuilder, StringRecord};

use super::quotes;
use crate::json::{ApiError, SHOWN_LIMIT, input_should_be};

const DELIMITERS: [char; 3] = [',', ';', '\t'];
const METADATA: &str = "metadata.";

/// What a column holds.
enum Column {
    Email,
    Role,
    Workspaces,
    GroupIds,
    Metadata(String),
}

/// Reads the rows. Those without a role get the default one.
pub(super) fn read(bytes: &[u8], default_role: Option<&str>) -> Result<Vec<RowToInvite>, ApiError> {
    let text = str::from_utf8(bytes).map_err(|error| not_utf8(bytes, error.valid_up_to()))?;
    let text = text.trim_start_matches('\u{feff}');
    let headings = text.lines().next().unwrap_or_default();
    let delimiter = DELIMITERS.into_iter().find(|delimiter| headings.contains(*delimiter)).unwrap_or(',');
    quotes::check(text, delimiter).map_err(|wrong| malformed(wrong.line, wrong.column, wrong.problem))?;
    let mut builder = ReaderBuilder::new();
    // Each of the delimiters is one byte.
    let mut reader = builder.delimiter(delimiter as u8).trim(csv::Trim::All).from_reader(text.as_bytes());
    let columns = read_columns(reader.headers().map_err(|error| refuse(&error))?, default_role.is_some())?;
    let mut rows = Vec::new();
    let mut record = StringRecord::new();
    while reader.read_record(&mut record).map_err(|error| refuse(&error))? {
        rows.push(read_row(&record, &columns, default_role)?);
    }
    Ok(rows)
}

fn read_columns(headings: &StringRecord, has_default_role: bool) -> Result<Vec<Column>, ApiError> {
    let mut seen: Vec<String> = Vec::new();
    let mut columns = Vec::new();
    for (place, heading) in headings.iter().enumerate() {
        let name = if heading.starts_with(METADATA) { heading.to_owned() } else { heading.to_ascii_lowercase() };
        let shown: String = name.chars().take(SHOWN_LIMIT).collect();
        columns.push(match name.as_str() {
            _ if seen.contains(&name) => {
                return Err(malformed(1, place + 1, format!("the column {shown} is there twice")));
            }
            "email" => Column::Email,
            "role" => Column::Role,
            "workspaces" => Column::Workspaces,
            "rbac_group_ids" => Column::GroupIds,
            other => match other.strip_prefix(METADATA) {
                Some(key) => Column::Metadata(key.to_owned()),
                None => return Err(malformed(1, place + 1, format!("there is no column {shown}"))),
            },
        });
        seen.push(name);
    }
    let has = |name: &str| seen.iter().any(|seen| seen == name);
    match (has("email"), has("role") || has_default_role) {
        (false, _) => Err(malformed(1, 1, "the column email is missing")),
        (_, false) => Err(malformed(1, 1, "the column role is missing, and the query has no role for all")),
        (true, true) => Ok(columns),
    }
}

fn read_row(record: &StringRecord, columns: &[Column], default_role: Option<&str>) -> Result<RowToInvite, ApiError> {
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
                let grants = text.split_whitespace().map(read_grant).collect::<Result<_, String>>();
                row.contents.workspaces = grants.map_err(|problem| malformed(line_of(record), place + 1, problem))?;
            }
        }
    }
    Ok(row)
}

/// `wrkspc_...:workspace_user`.
fn read_grant(text: &str) -> Result<WorkspaceGrant, String> {
    let (id, role) = text.split_once(':').unwrap_or((text, ""));
    let found = workspaces::Role::GIVEN.into_iter().find(|given| given.as_str() == role);
    let role = found.ok_or_else(|| {
        let roles = workspaces::Role::GIVEN.map(workspaces::Role::as_str);
        format!("a workspace is written as its id, a colon and its role; {}", input_should_be(&roles))
    })?;
    Ok(WorkspaceGrant { workspace_id: WorkspaceId::from(id), role })
}

fn line_of(record: &StringRecord) -> usize {
    record.position().map_or(0, |position| usize::try_from(position.line()).unwrap_or(usize::MAX))
}

fn malformed(line: usize, column: usize, problem: impl std::fmt::Display) -> ApiError {
    ApiError::invalid(format!("The CSV file can't be read: line {line}, column {column}: {problem}."))
        .with_code("invite_batch_csv_malformed")
}

fn not_utf8(bytes: &[u8], valid_up_to: usize) -> ApiError {
    let before = bytes.get(..valid_up_to).unwrap_or_default();
    let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    let column = 1 + String::from_utf8_lossy(before.get(start..).unwrap_or_default()).chars().count();
    malformed(line, column, "the text is not UTF-8")
}

/// What the reader refuses, in our words.
fn refuse(error: &csv::Error) -> ApiError {
    let line = error.position().map_or(1, |position| usize::try_from(position.line()).unwrap_or(usize::MAX));
    match error.kind() {
        ErrorKind::UnequalLengths { expected_len, len, .. } => {
            let column = usize::try_from((*len).min(*expected_len)).unwrap_or(usize::MAX);
            malformed(
                line,
                column,
                format!("{expected_len} fields are needed, as in the first line, and there are {len}"),
            )
        }
        _ => malformed(line, 1, "this is no CSV"),
    }
}
