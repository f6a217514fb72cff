//! What pages have in common: the frame of a signed-in page, people, moments, notices.

use admit_language::Message;

pub use super::navigation::Area;
use super::reader::Reader;
use crate::help;

/// The frame around a signed-in person's page.
#[derive(Debug, Clone)]
pub struct Shell {
    /// Who reads it.
    pub reader: Reader,
    /// Who is signed in.
    pub person: Person,
    /// The organization this page belongs to; `None` on pages about the person.
    pub organization: Option<CurrentOrganization>,
    /// Every organization the person is a member of. The switcher is shown from two on.
    pub organizations: Vec<OrganizationLink>,
    /// The part of the Console that is open.
    pub area: Area,
    /// What the page is about, if another article explains it than the area's.
    pub(crate) explained: Option<help::Place>,
    /// Open invitations that the person can accept; counted up to a hundred.
    pub open_invites: i64,
    /// What has just been done, shown once above the page.
    pub notice: Option<Notice>,
}

impl Shell {
    /// The message with this key.
    pub const fn t(&self, key: &'static str) -> Message {
        self.reader.t(key)
    }

    /// An act and what it is done to, for those who don't see beside what its button stands: `Delete group: Research`.
    pub fn act_on(&self, act: &'static str, name: &str) -> String {
        format!("{}: {name}", self.t(act))
    }
}

/// The organization a page belongs to.
#[derive(Debug, Clone)]
pub struct CurrentOrganization {
    /// Its id, as it stands in paths.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whether the person may manage members. Without it the settings are not in the navigation.
    pub manages_members: bool,
    /// Whether the person governs it, and so its workspaces and keys.
    pub governs: bool,
    /// Whether it is a platform organization, which has workspaces and API keys.
    pub is_platform: bool,
    /// Whether the person works with API keys there: with their own, or with all.
    pub works_with_keys: bool,
    /// Whether mail goes to the built-in mailbox, which is then in the navigation.
    pub has_mailbox: bool,
    /// How far it had come before the page was read: what happens from then on, the page is told.
    pub mark: String,
}

/// One of the person's organizations, to switch to.
#[derive(Debug, Clone)]
pub struct OrganizationLink {
    /// Its id, as it stands in paths.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The person's role there, in words.
    pub role: String,
    /// Whether it is the one the page belongs to.
    pub is_current: bool,
}

/// A person, or an address that has been invited, as shown in a list or a menu.
#[derive(Debug, Clone)]
pub struct Person {
    /// The name, unless it is not known yet.
    pub name: Option<String>,
    /// The address as it was typed.
    pub address: String,
}

impl Person {
    /// Somebody with this name, which may be empty, and this address.
    pub fn named(name: &str, address: &str) -> Self {
        Self { name: Some(name.to_owned()).filter(|name| !name.is_empty()), address: address.to_owned() }
    }

    /// The name, or the address of somebody without one.
    pub fn title(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.address)
    }

    /// Up to two letters for the round picture: of the first and the last word of the name, else of the address.
    pub fn initials(&self) -> String {
        initials(self.title(), self.name.is_some())
    }

    /// Which of the six colours the round picture has; the same for the same address, always.
    pub fn tone(&self) -> usize {
        self.address.bytes().fold(7_usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(byte))) % 6
    }
}

/// The letters that stand for a name: one, or two when it has several words and `both` asks for them.
pub(crate) fn initials(name: &str, both: bool) -> String {
    let mut letters = name.split_whitespace().filter_map(|word| word.chars().find(|letter| letter.is_alphanumeric()));
    let first = letters.next();
    let last = letters.next_back().filter(|_| both);
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}

/// A moment as a page shows it.
#[derive(Debug, Clone)]
pub struct Moment {
    /// For machines, as HTML's `datetime` takes it: `2026-11-21T09:30:00Z`.
    pub machine: String,
    /// For people: `21 November 2026`, or with the time of day where that matters.
    pub words: String,
}

/// What has just been done, in one sentence.
#[derive(Debug, Clone)]
pub struct Notice {
    /// The sentence.
    pub words: String,
    /// The path of the article that explains it, if it tells of something that did not work.
    pub article: Option<&'static str>,
}

impl Notice {
    /// Something was done.
    pub fn done(words: impl Into<String>) -> Self {
        Self { words: words.into(), article: None }
    }

    /// Something was not done, as an article explains.
    pub(crate) fn problem(words: impl Into<String>, explained: help::Place) -> Self {
        Self { words: words.into(), article: Some(explained.article()) }
    }
}

/// How a list is sorted, and the ways to sort it otherwise.
#[derive(Debug, Clone, Default)]
pub struct Sorting {
    /// The fields of the address that keep it so; none when nobody has asked for it.
    pub kept: Vec<(&'static str, &'static str)>,
    /// The columns that it can be sorted by.
    pub columns: Vec<SortColumn>,
}

impl Sorting {
    /// The column with this name, if the list can be sorted by it.
    pub fn by(&self, name: &str) -> Option<&SortColumn> {
        self.columns.iter().find(|column| column.name == name)
    }
}

/// A column that a list can be sorted by.
#[derive(Debug, Clone)]
pub struct SortColumn {
    /// Its name in addresses.
    pub name: &'static str,
    /// Where its heading leads.
    pub path: String,
    /// How the list is sorted by it, as `aria-sort` says it: `ascending`, `descending`; `None` when by another.
    pub direction: Option<&'static str>,
}

/// A list's way to its neighbouring pages. Each is a whole path with the list's filters in it.
#[derive(Debug, Clone, Default)]
pub struct Pager {
    /// The page before this one.
    pub newer: Option<String>,
    /// The page after this one.
    pub older: Option<String>,
    /// Where a search goes on that has looked at enough for one page.
    pub further: Option<String>,
}

impl Pager {
    /// Whether there is another page at all.
    pub fn is_needed(&self) -> bool {
        self.newer.is_some() || self.older.is_some()
    }
}
