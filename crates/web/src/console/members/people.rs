//! Open invites and members as one list: invites first, then members, each the newest first, or the oldest. A cursor is the id of
//! the row it stands at, whose prefix tells which of the two lists it is in.

use admit_core::Caller;
use admit_core::ids::{InviteId, PersonId};
use admit_core::invites::{self, Invite, Status};
use admit_core::members::{self, Member};
use admit_core::pages::{Cursor, Found, Page, PageRequest};
use admit_store::{Error, Failure, Transaction};

use crate::console::paging::{PAGE_SIZE, Sorted};
use crate::html::PageError;

const INVITE_PREFIX: &str = "invite_";

/// Whom to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Show {
    All,
    Active,
    Pending,
    Expired,
}

impl Show {
    /// Each with its value and the message of its label. No label is the badge of a row, so that looking for one finds rows only.
    pub(super) const ALL: [(Self, &'static str, &'static str); 4] = [
        (Self::All, "", "members-show-all"),
        (Self::Active, "active", "members-show-active"),
        (Self::Pending, "pending", "members-show-pending"),
        (Self::Expired, "expired", "members-show-expired"),
    ];

    /// As it stands in addresses; everybody is asked for by nothing.
    pub(super) fn as_str(self) -> &'static str {
        Self::ALL.into_iter().find(|(show, ..)| *show == self).map_or("", |(_, spelling, _)| spelling)
    }

    pub(super) fn from_query(text: &str) -> Self {
        Self::ALL.into_iter().find(|(_, spelling, _)| *spelling == text).map_or(Self::All, |(show, ..)| show)
    }

    fn includes_members(self) -> bool {
        matches!(self, Self::All | Self::Active)
    }

    fn includes_invites(self) -> bool {
        self != Self::Active
    }

    fn statuses(self) -> Vec<Status> {
        match self {
            Self::Pending => vec![Status::Pending],
            Self::Expired => vec![Status::Expired],
            Self::All | Self::Active => Vec::new(),
        }
    }
}

/// What is asked for.
#[derive(Clone, Debug)]
pub(super) struct Question {
    pub(super) search: Option<String>,
    pub(super) role: String,
    pub(super) show: Show,
    pub(super) sorted: Sorted,
    pub(super) cursor: Cursor<String>,
}

impl Question {
    fn roles(&self) -> Option<Vec<String>> {
        Some(self.role.trim().to_owned()).filter(|role| !role.is_empty()).map(|role| vec![role])
    }
}

/// One row.
#[derive(Debug)]
pub(super) enum Entry {
    Invite(Invite),
    Member(Member),
}

impl Entry {
    pub(super) fn id(&self) -> &str {
        match self {
            Self::Invite(invite) => invite.id.as_str(),
            Self::Member(member) => member.id.as_str(),
        }
    }
}

/// A page of both.
#[derive(Debug)]
pub(super) struct People {
    pub(super) entries: Vec<Entry>,
    pub(super) has_newer: bool,
    pub(super) has_older: bool,
    /// Where a search goes on that has looked at enough for one page.
    pub(super) further: Option<String>,
}

/// Why there is no page: the cursor names nothing here, the right is gone, or it broke.
#[derive(Debug)]
pub(super) enum NoPeople {
    UnknownCursor,
    Error(PageError),
}

impl From<Failure> for NoPeople {
    fn from(failure: Failure) -> Self {
        Self::Error(failure.into())
    }
}

impl From<Error<invites::Refusal>> for NoPeople {
    fn from(error: Error<invites::Refusal>) -> Self {
        match error {
            Error::Refused(invites::Refusal::UnknownCursor) => Self::UnknownCursor,
            Error::Refused(_) => Self::Error(PageError::Forbidden),
            Error::Failed(failure) => failure.into(),
        }
    }
}

impl From<Error<members::Refusal>> for NoPeople {
    fn from(error: Error<members::Refusal>) -> Self {
        match error {
            Error::Refused(members::Refusal::UnknownCursor) => Self::UnknownCursor,
            Error::Refused(_) => Self::Error(PageError::Forbidden),
            Error::Failed(failure) => failure.into(),
        }
    }
}

/// The page that is asked for.
pub(super) async fn list(tx: &mut Transaction, caller: &Caller, question: &Question) -> Result<People, NoPeople> {
    match &question.cursor {
        Cursor::Start => forwards(tx, caller, question, Cursor::Start).await,
        Cursor::After(id) if id.starts_with(INVITE_PREFIX) => {
            forwards(tx, caller, question, Cursor::After(InviteId::from(id.as_str()))).await
        }
        Cursor::After(id) => members_after(tx, caller, question, PersonId::from(id.as_str())).await,
        Cursor::Before(id) if id.starts_with(INVITE_PREFIX) => {
            let cursor = Cursor::Before(InviteId::from(id.as_str()));
            let found = invites_page(tx, caller, question, cursor, PAGE_SIZE).await?;
            let (has_newer, further) = (found.page.has_more, found.further.map(|id| id.to_string()));
            Ok(People { has_newer, has_older: true, further, entries: invites_of(found.page) })
        }
        Cursor::Before(id) => backwards(tx, caller, question, PersonId::from(id.as_str())).await,
        Cursor::End => Err(NoPeople::UnknownCursor),
    }
}

/// Invites from a cursor on, filled up with members once there are no more.
async fn forwards(
    tx: &mut Transaction,
    caller: &Caller,
    question: &Question,
    cursor: Cursor<InviteId>,
) -> Result<People, NoPeople> {
    let has_newer = cursor != Cursor::Start;
    let invites = invites_page(tx, caller, question, cursor, PAGE_SIZE).await?;
    if invites.page.has_more {
        let further = invites.further.map(|id| id.to_string());
        return Ok(People { entries: invites_of(invites.page), has_newer, has_older: true, further });
    }
    let mut entries = invites_of(invites.page);
    let room = PAGE_SIZE.saturating_sub(u32::try_from(entries.len()).unwrap_or(PAGE_SIZE));
    // With no room left, one member is read only to know whether there is another page.
    let members = members_page(tx, caller, question, Cursor::Start, room.max(1)).await?;
    if room == 0 {
        // A search that has seen nobody yet goes on after the last invite, as an ordinary page does.
        let has_older = members.page.has_more || !members.page.items.is_empty();
        return Ok(People { entries, has_newer, has_older, further: None });
    }
    let has_older = members.page.has_more;
    entries.extend(members.page.items.into_iter().map(Entry::Member));
    Ok(People { entries, has_newer, has_older, further: members.further.map(|id| id.to_string()) })
}

async fn members_after(
    tx: &mut Transaction,
    caller: &Caller,
    question: &Question,
    id: PersonId,
) -> Result<People, NoPeople> {
    let Found { page, further } = members_page(tx, caller, question, Cursor::After(id), PAGE_SIZE).await?;
    let has_older = page.has_more;
    let entries = page.items.into_iter().map(Entry::Member).collect();
    Ok(People { entries, has_newer: true, has_older, further: further.map(|id| id.to_string()) })
}

/// Members before a cursor, filled up with the last invites once there are no more.
async fn backwards(
    tx: &mut Transaction,
    caller: &Caller,
    question: &Question,
    id: PersonId,
) -> Result<People, NoPeople> {
    let members = members_page(tx, caller, question, Cursor::Before(id), PAGE_SIZE).await?;
    let count = u32::try_from(members.page.items.len()).unwrap_or(PAGE_SIZE);
    let shown = members.page.items.into_iter().map(Entry::Member);
    if members.page.has_more {
        let further = members.further.map(|id| id.to_string());
        return Ok(People { entries: shown.collect(), has_newer: true, has_older: true, further });
    }
    let room = PAGE_SIZE.saturating_sub(count);
    let invites = invites_page(tx, caller, question, Cursor::End, room.max(1)).await?;
    if room == 0 {
        let has_newer = invites.page.has_more || !invites.page.items.is_empty();
        return Ok(People { entries: shown.collect(), has_newer, has_older: true, further: None });
    }
    let (has_newer, further) = (invites.page.has_more, invites.further.map(|id| id.to_string()));
    let entries = invites_of(invites.page).into_iter().chain(shown).collect();
    Ok(People { entries, has_newer, has_older: true, further })
}

/// Invites beside a cursor, in the order that is asked for.
pub(super) async fn invites_page(
    tx: &mut Transaction,
    caller: &Caller,
    question: &Question,
    cursor: Cursor<InviteId>,
    limit: u32,
) -> Result<Found<Invite, InviteId>, NoPeople> {
    if !question.show.includes_invites() {
        return Ok(Found { page: Page { items: Vec::new(), has_more: false }, further: None });
    }
    let filter = invites::Filter {
        address: None,
        roles: question.roles(),
        statuses: question.show.statuses(),
        search: question.search.clone(),
        inviter: None,
    };
    let request = PageRequest { cursor: question.sorted.turn(cursor), limit };
    Ok(question.sorted.turned(invites::search_open(tx, caller, &filter, &request).await?))
}

/// Members beside a cursor, in the order that is asked for.
pub(super) async fn members_page(
    tx: &mut Transaction,
    caller: &Caller,
    question: &Question,
    cursor: Cursor<PersonId>,
    limit: u32,
) -> Result<Found<Member, PersonId>, NoPeople> {
    if !question.show.includes_members() {
        return Ok(Found { page: Page { items: Vec::new(), has_more: false }, further: None });
    }
    let filter =
        members::Filter { roles: question.roles(), search: question.search.clone(), ..members::Filter::default() };
    let request = PageRequest { cursor: question.sorted.turn(cursor), limit };
    Ok(question.sorted.turned(members::search(tx, caller, &filter, &request).await?))
}

fn invites_of(page: Page<Invite>) -> Vec<Entry> {
    page.items.into_iter().map(Entry::Invite).collect()
}
