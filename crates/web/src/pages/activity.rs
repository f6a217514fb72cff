//! Settings > Activity: the list of what was done, and one act of it.

use askama::Template;

use super::forms::Choice;
use super::shell::{Area, Moment, Pager, Shell, Sorting};

/// The list of activities.
///
/// `GET /organizations/{organization_id}/settings/activity?search=&kind=&actor=&from=&until=&order=&after=&before=`
#[derive(Debug, Template)]
#[template(path = "activity/list.html")]
pub struct ActivityPage {
    /// The frame.
    pub shell: Shell,
    /// The path of this list.
    pub path: String,
    /// How it is sorted.
    pub sorting: Sorting,
    /// What is searched for.
    pub search: String,
    /// The choice that has the empty value and means everything.
    pub all_kinds: Choice,
    /// Kinds to filter by.
    pub kinds: Vec<KindChoices>,
    /// People and keys to filter by; the first has the empty value and means everybody.
    pub actors: Vec<Choice>,
    /// The first day that is shown, as `2026-11-21`; empty for any.
    pub from: String,
    /// The last day that is shown.
    pub until: String,
    /// Whether a filter is on.
    pub is_filtered: bool,
    /// Whether what happens now is told here.
    pub is_captured: bool,
    /// This page of the list.
    pub rows: Vec<ActivityRow>,
    /// The filters, for the files.
    pub export_query: String,
    /// The pages beside it.
    pub pager: Pager,
}

impl ActivityPage {
    fn found(&self) -> String {
        self.shell.t("activity-found").with("count", self.rows.len()).to_string()
    }
}

/// A kind to filter by.
#[derive(Debug)]
pub struct KindChoices {
    /// Its name.
    pub label: String,
    /// All of it, and each of its types.
    pub choices: Vec<Choice>,
}

/// One act of the list.
#[derive(Debug)]
pub struct ActivityRow {
    /// The activity, as it stands in paths.
    pub activity_id: String,
    /// What was done: `Invitation sent`.
    pub what: String,
    /// To whom, or to what.
    pub things: Vec<Thing>,
    /// What is different now.
    pub changes: Vec<Change>,
    /// Who did it.
    pub who: Who,
    /// When.
    pub at: Moment,
}

/// Somebody or something that an act was about.
#[derive(Debug)]
pub struct Thing {
    /// What it is called.
    pub name: String,
    /// The page about it, below the settings of the organization.
    pub path: Option<String>,
}

/// What was one thing and is another now.
#[derive(Debug)]
pub struct Change {
    /// What it is called in words: `Role`.
    pub field: String,
    /// What it was; empty when it was nothing.
    pub from: String,
    /// What it is.
    pub to: String,
}

/// Who did something.
#[derive(Debug)]
pub struct Who {
    /// The person or key, to filter by.
    pub id: Option<String>,
    /// The name in words.
    pub name: String,
    /// Browser and network address.
    pub from: String,
}

/// One act.
///
/// `GET /organizations/{organization_id}/settings/activity/{activity_id}`
#[derive(Debug, Template)]
#[template(path = "activity/act.html")]
pub struct ActPage {
    /// The frame.
    pub shell: Shell,
    /// The path of the list.
    pub path: String,
    /// What was done.
    pub what: String,
    /// To whom, or to what.
    pub things: Vec<Thing>,
    /// What is different now.
    pub changes: Vec<Change>,
    /// Who did it.
    pub who: Who,
    /// When.
    pub at: Moment,
    /// What the ids in it name.
    pub facts: Vec<Fact>,
    /// With what program.
    pub user_agent: Option<String>,
    /// All of it, as programs read it.
    pub whole: String,
}

/// An id in an act, and what it names.
#[derive(Debug)]
pub struct Fact {
    /// The field, as the API calls it.
    pub field: String,
    /// The id.
    pub id: String,
    /// What it names.
    pub name: String,
    /// "Everything about Ada"
    pub about: String,
}
