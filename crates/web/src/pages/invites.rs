//! Settings > Invites: the history of all invitations, one invitation, and the dialogs about it.

use admit_language::Message;
use askama::Template;

use super::forms::{Choice, Editing, Refused, RoleChoice};
use super::shell::{Area, Moment, Pager, Shell, Sorting};

/// The history of all invitations.
///
/// `GET /organizations/{organization_id}/settings/invites?search=&status=&inviter=&order=&after=&before=`
#[derive(Debug, Template)]
#[template(path = "invites/list.html")]
pub struct InvitesPage {
    /// The frame.
    pub shell: Shell,
    /// The organization, as it stands in paths.
    pub organization_id: String,
    /// How it is sorted.
    pub sorting: Sorting,
    /// What was searched for.
    pub search: String,
    /// Statuses to filter by; the first has the empty value and means all.
    pub statuses: Vec<Choice>,
    /// Inviters to filter by; the first has the empty value and means all.
    pub inviters: Vec<Choice>,
    /// Whether a search or a filter is on.
    pub is_filtered: bool,
    /// This page of the list.
    pub rows: Vec<InviteRow>,
    /// The pages beside it.
    pub pager: Pager,
}

/// One line of the history.
#[derive(Debug)]
pub struct InviteRow {
    /// The invite, as it stands in paths.
    pub invite_id: String,
    /// Whether it can be chosen: it is open or has expired, and whoever looks may act on it.
    pub can_choose: bool,
    /// Whom it invites.
    pub address: String,
    /// The role in words.
    pub role: String,
    /// Who invited, in words.
    pub inviter: String,
    /// When.
    pub invited_at: Moment,
    /// What became of it.
    pub status: StatusMark,
    /// How far its mail has come, in words.
    pub delivery: String,
    /// How it stands in its chain, in words; empty when it stands alone.
    pub chain: String,
}

/// What became of an invite, as a badge.
#[derive(Debug, Clone)]
pub struct StatusMark {
    /// The name that gives it its colour: `pending`, `accepted`, ...
    pub name: &'static str,
    /// In words.
    pub words: String,
}

impl InvitesPage {
    /// Whether there is a row to choose.
    fn has_choices(&self) -> bool {
        self.rows.iter().any(|row| row.can_choose)
    }

    /// How many lines are shown, for those who can't see the list change.
    fn found(&self) -> Message {
        match self.rows.len() {
            0 if self.pager.further.is_some() => self.shell.t("pages-search-further"),
            0 => self.shell.t("invites-nobody"),
            count => self.shell.t("invites-found").with("count", count),
        }
    }
}

/// One invitation, with all that happened to it.
///
/// `GET .../settings/invites/{invite_id}`
#[derive(Debug, Template)]
#[template(path = "invites/invite.html")]
pub struct InviteHistoryPage {
    /// The frame.
    pub shell: Shell,
    /// The organization, as it stands in paths.
    pub organization_id: String,
    /// The invite, as it stands in paths.
    pub invite_id: String,
    /// Whom it invites.
    pub address: String,
    /// What became of it.
    pub status: StatusMark,
    /// The role in words.
    pub role: String,
    /// Who invited, in words.
    pub inviter: String,
    /// Until when it can be accepted, with the time of day.
    pub expires_at: Moment,
    /// How far its mail has come, in words.
    pub delivery: String,
    /// What the mail says besides.
    pub message: Option<String>,
    /// Names of the workspaces that it leads to.
    pub workspaces: Vec<String>,
    /// Why the person declined.
    pub reason: Option<String>,
    /// The invite whose place this one took, as it stands in paths.
    pub replaces: Option<String>,
    /// The invite that took the place of this one, as it stands in paths.
    pub replaced_by: Option<String>,
    /// What can be done with it.
    pub acts: Vec<&'static str>,
    /// What happened, the newest first.
    pub events: Vec<EventLine>,
}

/// One thing that happened.
#[derive(Debug)]
pub struct EventLine {
    /// When, with the time of day.
    pub at: Moment,
    /// What, in words.
    pub words: String,
    /// Who did it, in words.
    pub by: Option<String>,
    /// What the mail server said.
    pub detail: Option<String>,
}

/// A dialog about one invite.
///
/// `GET` and `POST .../settings/invites/{invite_id}/{act}`, with `lifetime_days` to extend, and `once` to get a link.
#[derive(Debug, Template)]
#[template(path = "invites/act.html")]
pub struct InviteActPage {
    /// The frame.
    pub shell: Shell,
    /// The organization, as it stands in paths.
    pub organization_id: String,
    /// The invite, as it stands in paths.
    pub invite_id: String,
    /// Whom it invites.
    pub address: String,
    /// `resend`, `extend`, `link`, `revoke` or `again`.
    pub act: &'static str,
    /// The mark of `link`.
    pub once: Option<String>,
    /// Days to choose from, of `extend`.
    pub lifetimes: Vec<Choice>,
    /// Why it could not be done.
    pub problem: Option<Refused>,
}

impl InviteActPage {
    fn words(&self) -> &'static str {
        match self.act {
            "resend" => "invites-resend-words",
            "extend" => "invites-extend-words",
            "link" => "invites-link-question",
            "revoke" => "invites-revoke-words",
            _ => "invites-again-words",
        }
    }

    fn is_revoking(&self) -> bool {
        self.act == "revoke"
    }
}

/// "Change invitation"
///
/// `GET` and `POST .../settings/invites/{invite_id}/edit`, fields `role`, `seen`, and one for each workspace.
#[derive(Debug, Template)]
#[template(path = "invites/edit.html")]
pub struct InviteEditPage {
    /// The frame.
    pub shell: Shell,
    /// The organization, as it stands in paths.
    pub organization_id: String,
    /// The invite, as it stands in paths.
    pub invite_id: String,
    /// Whom it invites.
    pub address: String,
    /// What somebody else set meanwhile.
    pub editing: Editing,
    /// Roles to choose from.
    pub roles: Vec<RoleChoice>,
    /// Workspaces to choose from.
    pub workspaces: Vec<WorkspaceChoice>,
    /// Why it could not be changed.
    pub problem: Option<Refused>,
}

/// A workspace that an invite can lead to.
#[derive(Debug)]
pub struct WorkspaceChoice {
    /// The name of its field.
    pub field: String,
    /// Its name.
    pub name: String,
    /// Roles in it to choose from; the first is none.
    pub roles: Vec<Choice>,
}

/// A new link of an invite, shown once.
///
/// Answers `POST .../settings/invites/{invite_id}/link`.
#[derive(Debug, Template)]
#[template(path = "invites/link.html")]
pub struct InviteLinkPage {
    /// The frame.
    pub shell: Shell,
    /// The organization, as it stands in paths.
    pub organization_id: String,
    /// The invite, as it stands in paths.
    pub invite_id: String,
    /// Whom it invites.
    pub address: String,
    /// The link.
    pub link: String,
}
