//! Settings > Members: the list, and the dialogs that open over it.

use admit_language::{Message, Words};
use askama::Template;

use super::forms::{Choice, Editing, Problems, Refused, RoleChoice};
use super::shell::{Area, Moment, Pager, Person, Shell, Sorting};
use crate::help::Place;

/// The list of members and invites.
///
/// `GET /organizations/{organization_id}/settings/members?search=&role=&status=&order=&after=&before=`
#[derive(Debug, Template)]
#[template(path = "members/list.html")]
pub struct MembersPage {
    /// The frame.
    pub shell: Shell,
    /// The organization, as it stands in paths.
    pub organization_id: String,
    /// One line under the heading: [`summary`].
    pub summary: String,
    /// How it is sorted.
    pub sorting: Sorting,
    /// What was searched for.
    pub search: String,
    /// Roles to filter by; the first has the empty value and means all.
    pub roles: Vec<Choice>,
    /// Statuses to filter by: none, which means everybody, `active`, `pending`, `expired`.
    pub statuses: Vec<Choice>,
    /// Whether a search or a filter is on.
    pub is_filtered: bool,
    /// This page of the list.
    pub rows: Vec<MemberRow>,
    /// The pages beside it.
    pub pager: Pager,
    /// What the exported file is filtered by, as a query.
    pub export_query: String,
}

/// One line of the list.
#[derive(Debug)]
pub struct MemberRow {
    /// Who it is about.
    pub person: Person,
    /// Whether it is the person who is looking.
    pub is_self: bool,
    /// The role in words.
    pub role: String,
    /// When the member was added, or the invite was made.
    pub since: Moment,
    /// Member or invite, and what can be done.
    pub standing: Standing,
}

/// What a line of the list is about.
#[derive(Debug)]
pub enum Standing {
    /// A member.
    Member {
        /// The member's id.
        user_id: String,
        /// Whether the person who is looking may change this member's role.
        can_change_role: bool,
        /// Whether the person who is looking may remove this member.
        can_remove: bool,
    },
    /// An invite that can be accepted.
    Pending {
        /// The invite's id.
        invite_id: String,
        /// Who invited, in words.
        invited_by: String,
        /// `Expires in 20 days`.
        expires: String,
        /// What keeps its mail from being delivered, when something does.
        mail_problem: Option<MailProblem>,
        /// Whether the person who is looking may revoke it.
        can_change: bool,
    },
    /// An invite whose time is over.
    Expired {
        /// The invite's id.
        invite_id: String,
        /// Who invited, in words.
        invited_by: String,
        /// `Expired 3 days ago`.
        expired: String,
        /// Whether the person who is looking may take it off the list, or invite again.
        can_change: bool,
    },
}

/// What keeps an invite's mail from being delivered.
#[derive(Debug)]
pub struct MailProblem {
    /// In few words.
    pub heading: String,
    /// What the mail server said, and what can be done.
    pub words: String,
    /// Whether it is given up; otherwise it is tried again.
    pub is_final: bool,
}

impl MembersPage {
    /// Whether the organization has nobody but the person who is looking.
    fn is_alone(&self) -> bool {
        !self.is_filtered && !self.pager.is_needed() && self.rows.len() == 1
    }

    /// Whether there is a row to choose.
    fn has_choices(&self) -> bool {
        self.rows.iter().any(|row| matches!(row.standing, Standing::Member { can_remove: true, .. }))
    }

    /// How many lines are shown, for those who can't see the list change.
    fn found(&self) -> Message {
        let found = match (self.rows.len(), self.pager.is_needed()) {
            (0, _) if self.pager.further.is_some() => return self.shell.t("pages-search-further"),
            (0, _) => return self.shell.t("members-nobody"),
            (_, false) => "members-found",
            (_, true) => "members-found-on-page",
        };
        self.shell.t(found).with("count", self.rows.len())
    }
}

/// `1,204 members, 3 open invitations`. Give `None` for a number that would cost too much to count.
pub fn summary(words: Words, members: Option<u64>, open_invites: Option<u64>) -> String {
    let members = members.map(|count| words.t("members-count").with("count", count));
    let invites =
        open_invites.filter(|count| *count > 0).map(|count| words.t("members-open-invites").with("count", count));
    let summary = match (members, invites) {
        (Some(members), Some(invites)) => words.t("members-counts").with("members", members).with("invites", invites),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => words.t("members-sub"),
    };
    summary.to_string()
}

/// The invite dialog, before and after sending.
///
/// `GET` and `POST .../settings/members/invite`, fields `addresses` and `role`.
#[derive(Debug, Template)]
#[template(path = "members/invite.html")]
pub struct InvitePage {
    /// The frame.
    pub shell: Shell,
    /// The organization, as it stands in paths.
    pub organization_id: String,
    /// What stands in the text box: at first nothing; after sending, each address that was not invited, one on a line.
    pub addresses: String,
    /// Roles that the person who is looking may give.
    pub roles: Vec<RoleChoice>,
    /// What became of each address, in the order typed; empty before sending.
    pub results: Vec<InviteResult>,
    /// What of the text was not taken for an address, in sentences.
    pub left_out: Vec<String>,
    /// What is wrong with the form as a whole: fields `addresses` and `role`.
    pub problems: Problems,
}

/// What became of one address.
#[derive(Debug)]
pub struct InviteResult {
    /// The address, or whatever was typed in its place.
    pub address: String,
    /// What became of it.
    pub outcome: InviteOutcome,
}

/// What became of one address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InviteOutcome {
    /// Invited; the mail is on its way.
    Invited,
    /// Somebody with this address is a member.
    AlreadyMember,
    /// There is an open invite for this address.
    AlreadyInvited,
    /// Not an address.
    NotAnAddress,
    /// Beyond the fifty addresses that are taken at once.
    OverLimit,
    /// Not invited, as the server could not keep it; another try may do.
    Failed,
    /// Perhaps invited: the server did not learn whether it was kept.
    Unknown,
    /// Refused for another reason.
    Refused(Refused),
}

impl InviteOutcome {
    /// The outcome in words.
    fn words(&self, words: &Words) -> String {
        let key = match self {
            Self::Invited => "invite-outcome-invited",
            Self::AlreadyMember => "invite-outcome-member",
            Self::AlreadyInvited => "invite-outcome-open",
            Self::NotAnAddress => "invite-outcome-no-address",
            Self::OverLimit => "invite-outcome-over-limit",
            Self::Failed => "invite-outcome-failed",
            Self::Unknown => "invite-outcome-unknown",
            Self::Refused(why) => return why.words.clone(),
        };
        words.t(key).to_string()
    }

    /// The path of the article that explains why nobody was invited.
    fn article(&self) -> Option<&str> {
        match self {
            Self::Invited => None,
            Self::AlreadyMember => Some("/help/error-codes/already_member"),
            Self::AlreadyInvited => Some("/help/error-codes/invite_already_exists"),
            Self::NotAnAddress => Some(Place::InviteRefused.article()),
            Self::OverLimit => Some(Place::InviteMany.article()),
            Self::Failed | Self::Unknown => Some(Place::ErrorNumbers.article()),
            Self::Refused(why) => Some(&why.article),
        }
    }

    /// The class that gives the outcome its colour: done, nothing to do, or to be mended.
    fn tone(&self) -> &'static str {
        match self {
            Self::Invited => "good",
            Self::AlreadyMember | Self::AlreadyInvited => "calm",
            Self::NotAnAddress | Self::OverLimit | Self::Failed | Self::Unknown | Self::Refused(_) => "bad",
        }
    }
}

impl InvitePage {
    fn is_finished(&self) -> bool {
        !self.results.is_empty() && self.addresses.is_empty() && !self.problems.any()
    }

    /// What happened, in one line: `2 people invited, 1 address was not`.
    fn outcome(&self) -> Message {
        let invited = self.results.iter().filter(|result| result.outcome == InviteOutcome::Invited).count();
        let rest = self.results.len() - invited;
        let invited = match invited {
            0 => self.shell.t("invite-nobody-invited"),
            count => self.shell.t("invite-some-invited").with("count", count),
        };
        match rest {
            0 => invited,
            count => self.shell.t("invite-some-were-not").with("invited", invited).with("count", count),
        }
    }
}

/// "Change role"
///
/// `GET` and `POST .../settings/members/{user_id}/role`, fields `role` and `seen`.
#[derive(Debug, Template)]
#[template(path = "members/role.html")]
pub struct RolePage {
    /// The frame.
    pub shell: Shell,
    /// The organization, as it stands in paths.
    pub organization_id: String,
    /// The member, as it stands in paths.
    pub user_id: String,
    /// Whose role it is.
    pub person: Person,
    /// What somebody else set meanwhile.
    pub editing: Editing,
    /// Roles that the person who is looking may give; the present one is selected.
    pub roles: Vec<RoleChoice>,
    /// Why it could not be changed.
    pub problem: Option<Refused>,
}

/// A member who may not manage members sees this in place of the settings (status 403).
#[derive(Debug, Template)]
#[template(path = "members/not_administrator.html")]
pub struct NotAdministratorPage {
    /// The frame.
    pub shell: Shell,
    /// The organization, as it stands in paths.
    pub organization_id: String,
    /// Its name.
    pub organization: String,
}
