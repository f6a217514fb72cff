//! Settings > Invites > Import: a file, what would become of it, and what became of it.

use askama::Template;

use super::forms::{Problems, Refused, RoleChoice};
use super::shell::{Area, Moment, Pager, Shell};

/// The choice of a file, and the imports before.
///
/// `GET` and `POST .../settings/invites/imports`, fields `file` and `role`.
#[derive(Debug, Template)]
#[template(path = "imports/import.html")]
pub struct ImportPage {
    /// The frame.
    pub shell: Shell,
    /// The organization, as it stands in paths.
    pub organization_id: String,
    /// Roles for rows that name none.
    pub roles: Vec<RoleChoice>,
    /// What is wrong: fields `file` and `role`.
    pub problems: Problems,
    /// Why nobody can be invited with the file.
    pub problem: Option<Refused>,
    /// The newest imports, also those that programs asked for.
    pub imports: Vec<ImportLine>,
}

/// One of the imports before.
#[derive(Debug)]
pub struct ImportLine {
    /// Its id, as it stands in paths.
    pub id: String,
    /// When it was asked for.
    pub at: Moment,
    /// How many rows it has.
    pub row_count: i64,
    /// How far it has come: `queued`, `running`, `finished`, `stopped`, `undone`.
    pub state: &'static str,
}

/// What would become of a file, before anybody is invited.
///
/// It answers `POST .../settings/invites/imports`, and its form goes there too, with `csv` and `role`.
#[derive(Debug, Template)]
#[template(path = "imports/preview.html")]
pub struct ImportPreviewPage {
    /// The frame.
    pub shell: Shell,
    /// The organization, as it stands in paths.
    pub organization_id: String,
    /// The file as it was sent.
    pub csv: String,
    /// The role for rows that name none.
    pub role: String,
    /// How many people would be invited.
    pub to_invite: i64,
    /// How many rows there are for each outcome, the best first.
    pub tallies: Vec<Tally>,
    /// Headings of columns that mean nothing here, separated by commas.
    pub left_out: String,
    /// Rows, those first that keep somebody from being invited.
    pub rows: Vec<ImportRow>,
    /// How many more rows there are.
    pub more: usize,
    /// Why it could not be carried out.
    pub problem: Option<Refused>,
}

/// What has become of an import.
///
/// `GET .../settings/invites/imports/{invite_batch_id}?outcome=&after=&before=`
#[derive(Debug, Template)]
#[template(path = "imports/progress.html")]
pub struct ImportProgressPage {
    /// The frame.
    pub shell: Shell,
    /// The organization, as it stands in paths.
    pub organization_id: String,
    /// The import.
    pub import: ImportLine,
    /// How many rows are settled.
    pub settled: i64,
    /// How many rows there are for each outcome, the best first.
    pub tallies: Vec<Tally>,
    /// Whether only rows with one outcome are shown.
    pub is_filtered: bool,
    /// How many of its invitations were revoked by undoing it.
    pub revoked_count: i64,
    /// Rows in the order of the file.
    pub rows: Vec<ImportRow>,
    /// The pages beside them.
    pub pager: Pager,
}

/// How many rows have one outcome.
#[derive(Debug)]
pub struct Tally {
    /// The outcome, as the wire spells it; in a preview `to_invite` and `to_renew`.
    pub outcome: &'static str,
    /// How many rows.
    pub count: i64,
    /// Whether only they are shown.
    pub is_current: bool,
}

/// A row of the file.
#[derive(Debug)]
pub struct ImportRow {
    /// Its place among the rows, from 1.
    pub number: i64,
    /// The address as it stands there.
    pub address: String,
    /// The role, in words if it is one.
    pub role: String,
    /// What became of it, as in [`Tally::outcome`]; `None` when it is still to be settled.
    pub outcome: Option<&'static str>,
}

/// The class that gives an outcome its colour: done, nothing to do, or to be mended.
fn tone_of(outcome: &str) -> &'static str {
    match outcome {
        "invited" | "renewed" | "to_invite" | "to_renew" => "good",
        "already_member" | "already_invited" | "duplicate" => "calm",
        _ => "bad",
    }
}

impl Tally {
    fn tone(&self) -> &'static str {
        tone_of(self.outcome)
    }
}

impl ImportRow {
    fn tone(&self) -> &'static str {
        self.outcome.map_or("", tone_of)
    }
}

impl ImportLine {
    fn is_under_way(&self) -> bool {
        matches!(self.state, "queued" | "running")
    }

    fn can_be_undone(&self) -> bool {
        self.state != "undone"
    }
}
