//! Pages of lists in addresses: `after` and `before` name the row that a page stands beside; search, filters and the order stand
//! with them.

mod sorting;

pub(super) use sorting::{Column, Sorted};

use std::fmt::Display;

use admit_core::pages::{Cursor, Found, Page, PageRequest};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use crate::pages::shell::{Pager, Sorting};

/// Rows on a page.
pub(super) const PAGE_SIZE: u32 = 50;

/// The longest search, in characters; the rest is not looked at.
const SEARCH_LIMIT: usize = 100;

/// What a list is searched for, if for anything.
pub(super) fn searched(text: &str) -> Option<String> {
    let text: String = text.trim().chars().take(SEARCH_LIMIT).collect();
    Some(text).filter(|text| !text.is_empty())
}

/// The fields that say something, as they stand in an address.
fn fields(filters: &[(&str, &str)]) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(filters.iter().filter(|(_, value)| !value.is_empty()));
    query.finish()
}

/// Leads to the first page of a list, in the place of one that is not there: out of an old link, or whose last row is gone.
pub(super) fn first_page(path: &str, filters: &[(&str, &str)]) -> Response {
    Redirect::to(format!("{path}?{}", fields(filters)).trim_end_matches('?')).into_response()
}

/// What a list is asked for in its address: what to look for, in which order, and which page. What else it is filtered by stands
/// beside it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    search: String,
    sort: String,
    order: String,
    #[serde(flatten)]
    beside: Beside,
}

impl Asked {
    /// The same of a list that has these columns to be sorted by, the first of them unless another is asked for.
    pub(super) fn of<'a>(
        self,
        path: &'a str,
        columns: &'static [Column],
        filters: &[(&'static str, &str)],
    ) -> AskedPage<'a> {
        let sorted = Sorted::by(columns, &self.sort, &self.order);
        let search = searched(&self.search);
        let text = search.clone().unwrap_or_default();
        let given = [("search", text.as_str())]
            .into_iter()
            .chain(filters.iter().copied())
            .filter(|(_, value)| !value.is_empty());
        let filters: Vec<_> = given.map(|(name, value)| (name, value.to_owned())).collect();
        AskedPage { path, search, filters, sorted, beside: self.beside }
    }
}

/// A page of a list, as it was asked for.
#[derive(Clone, Debug)]
pub(super) struct AskedPage<'a> {
    path: &'a str,
    /// What is looked for.
    pub(super) search: Option<String>,
    filters: Vec<(&'static str, String)>,
    /// In which order.
    pub(super) sorted: Sorted,
    beside: Beside,
}

impl AskedPage<'_> {
    /// What to ask the list for, as it is kept.
    pub(super) fn request<Id: for<'a> From<&'a str>>(&self) -> PageRequest<Id> {
        PageRequest { cursor: self.sorted.turn(self.beside.cursor()), limit: PAGE_SIZE }
    }

    /// Whether less than all of it is asked for.
    pub(super) fn is_filtered(&self) -> bool {
        !self.filters.is_empty()
    }

    /// What is looked for, as it stands in its field.
    pub(super) fn text(&self) -> String {
        self.search.clone().unwrap_or_default()
    }

    /// Leads to the first page.
    pub(super) fn first_page(&self) -> Response {
        first_page(self.path, &self.fields())
    }

    /// The ways to the pages beside this one; `None` when it is not there any more, as its last row is gone. `found` is in the
    /// order that was asked for.
    pub(super) fn pager<T, Id: Display>(&self, found: &Found<T, Id>, id: impl Fn(&T) -> &Id) -> Option<Pager> {
        match &found.further {
            Some(further) => Some(self.way_on(&further.to_string())),
            None if self.beside.is_gone(&found.page) => self.is_filtered().then(|| self.way_back()),
            None => Some(self.beside.pager(self.path, &self.fields(), &found.page, id)),
        }
    }

    /// The way on for a search that has looked as far as the row `id`.
    pub(super) fn way_on(&self, id: &str) -> Pager {
        way_on(self.path, &self.fields(), &self.cursor::<String>(), id)
    }

    /// The way to the first page, from one that is empty. Nobody is led there: a search that has ended in vain would begin anew.
    pub(super) fn way_back(&self) -> Pager {
        let first = format!("{}?{}", self.path, self.query());
        Pager { newer: Some(first), ..Pager::default() }
    }

    /// The ways to the page before the first row of this one, and to that after its last.
    pub(super) fn ways<'a, T, Id: Display>(
        &self,
        newer: Option<&'a T>,
        older: Option<&'a T>,
        id: impl Fn(&'a T) -> Id,
    ) -> Pager {
        ways(self.path, &self.fields(), newer, older, id)
    }

    /// Where the page starts, in the order that is asked for.
    pub(super) fn cursor<Id: for<'a> From<&'a str>>(&self) -> Cursor<Id> {
        self.beside.cursor()
    }

    /// What is asked for whatever page it is, as it stands in an address.
    pub(super) fn query(&self) -> String {
        fields(&self.fields())
    }

    /// How the list is sorted, for its headings and its filters.
    pub(super) fn sorting(&self) -> Sorting {
        self.sorted.headings(self.path, &self.filter_fields())
    }

    fn filter_fields(&self) -> Vec<(&str, &str)> {
        self.filters.iter().map(|(name, value)| (*name, value.as_str())).collect()
    }

    fn fields(&self) -> Vec<(&str, &str)> {
        let mut fields = self.filter_fields();
        fields.extend(self.sorted.fields());
        fields
    }
}

/// Which page of a list is asked for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Beside {
    after: String,
    before: String,
}

impl Beside {
    pub(super) fn cursor<Id: for<'a> From<&'a str>>(&self) -> Cursor<Id> {
        match (self.after.as_str(), self.before.as_str()) {
            ("", "") => Cursor::Start,
            ("", before) => Cursor::Before(before.into()),
            (after, _) => Cursor::After(after.into()),
        }
    }

    pub(super) fn request<Id: for<'a> From<&'a str>>(&self) -> PageRequest<Id> {
        PageRequest { cursor: self.cursor(), limit: PAGE_SIZE }
    }

    /// Whether the page is not there any more: only the first may be empty.
    pub(super) fn is_gone<T>(&self, page: &Page<T>) -> bool {
        page.items.is_empty() && self.cursor::<String>() != Cursor::Start
    }

    /// The ways to the pages beside this one, with the list's filters in them.
    pub(super) fn pager<'a, T, Id: Display>(
        &self,
        path: &str,
        filters: &[(&str, &str)],
        page: &'a Page<T>,
        id: impl Fn(&'a T) -> Id,
    ) -> Pager {
        let (has_newer, has_older) = match self.cursor::<String>() {
            Cursor::Start | Cursor::End => (false, page.has_more),
            Cursor::After(_) => (true, page.has_more),
            Cursor::Before(_) => (page.has_more, true),
        };
        ways(
            path,
            filters,
            has_newer.then(|| page.items.first()).flatten(),
            has_older.then(|| page.items.last()).flatten(),
            id,
        )
    }
}

/// The ways to the page before the first row of this one, and to that after its last.
fn ways<'a, T, Id: Display>(
    path: &str,
    filters: &[(&str, &str)],
    newer: Option<&'a T>,
    older: Option<&'a T>,
    id: impl Fn(&'a T) -> Id,
) -> Pager {
    let way = |name: &str, row: &'a T| {
        let id = id(row).to_string();
        format!("{path}?{}", fields(&[filters, &[(name, id.as_str())]].concat()))
    };
    Pager { newer: newer.map(|row| way("before", row)), older: older.map(|row| way("after", row)), further: None }
}

/// The way on for a search that came from `cursor` and has looked as far as the row `id`.
fn way_on<Id>(path: &str, filters: &[(&str, &str)], cursor: &Cursor<Id>, id: &str) -> Pager {
    let way = if matches!(cursor, Cursor::Before(_)) { "before" } else { "after" };
    Pager { further: Some(format!("{path}?{}", fields(&[filters, &[(way, id)]].concat()))), ..Pager::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_leads_to_those_beside_it_and_keeps_the_filters() {
        let page = Page { items: vec!["c".to_owned(), "b".to_owned()], has_more: true };
        let first = Beside::default().pager("/list", &[("show", "all"), ("search", "")], &page, String::as_str);
        assert_eq!((first.newer.as_deref(), first.older.as_deref()), (None, Some("/list?show=all&after=b")));
        let second = Beside { after: "d".to_owned(), before: String::new() };
        let second = second.pager("/list", &[], &page, String::as_str);
        assert_eq!(second.newer.as_deref(), Some("/list?before=c"));
        let last = Page { has_more: false, ..page };
        let first = Beside { after: String::new(), before: "a".to_owned() }.pager("/list", &[], &last, String::as_str);
        assert_eq!((first.newer.as_deref(), first.older.as_deref()), (None, Some("/list?after=b")));
    }

    #[test]
    fn a_search_goes_on_in_the_direction_that_it_came_in() {
        for (cursor, expected) in [
            (Cursor::Start, "/list?search=x&after=m"),
            (Cursor::After("a"), "/list?search=x&after=m"),
            (Cursor::Before("z"), "/list?search=x&before=m"),
        ] {
            let pager = way_on("/list", &[("search", "x"), ("status", "")], &cursor, "m");
            assert_eq!(pager.further.as_deref(), Some(expected));
        }
    }

    #[test]
    fn a_page_whose_rows_are_gone_gives_way_to_the_first() {
        let empty = Page::<String> { items: Vec::new(), has_more: false };
        assert!(!Beside::default().is_gone(&empty));
        assert!(Beside { after: "a".to_owned(), before: String::new() }.is_gone(&empty));
        for (filters, leads_to) in [(&[("search", "a b")][..], "/list?search=a+b"), (&[("search", "")], "/list")] {
            assert_eq!(first_page("/list", filters).headers()["location"], leads_to);
        }
    }
}
