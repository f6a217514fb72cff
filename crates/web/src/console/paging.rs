//! Pages of lists in addresses: `after` and `before` name the row that a page stands beside.

use admit_core::pages::{Cursor, Page};
use serde::Deserialize;

use crate::pages::shell::Pager;

/// Rows on a page.
pub(super) const PAGE_SIZE: u32 = 50;

/// The longest search, in characters; the rest is not looked at.
const SEARCH_LIMIT: usize = 100;

/// What a list is searched for, if for anything.
pub(super) fn searched(text: &str) -> Option<String> {
    let text: String = text.trim().chars().take(SEARCH_LIMIT).collect();
    Some(text).filter(|text| !text.is_empty())
}

/// Which page of a list is asked for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Beside {
    after: String,
    before: String,
}

impl Beside {
    pub(super) fn cursor<Id: From<String>>(&self) -> Cursor<Id> {
        match (self.after.as_str(), self.before.as_str()) {
            ("", "") => Cursor::Start,
            ("", before) => Cursor::Before(before.to_owned().into()),
            (after, _) => Cursor::After(after.to_owned().into()),
        }
    }

    /// The ways to the pages beside this one, with the list's filters in them.
    pub(super) fn pager<'a, T>(
        &self,
        path: &str,
        filters: &[(&str, &str)],
        page: &'a Page<T>,
        id: impl Fn(&'a T) -> &'a str,
    ) -> Pager {
        let (has_newer, has_older) = match self.cursor::<String>() {
            Cursor::Start | Cursor::End => (false, page.has_more),
            Cursor::After(_) => (true, page.has_more),
            Cursor::Before(_) => (page.has_more, true),
        };
        let link = |name: &str, row: Option<&'a T>| {
            let mut query = url::form_urlencoded::Serializer::new(String::new());
            query.extend_pairs(filters.iter().filter(|(_, value)| !value.is_empty()));
            row.map(|row| format!("{path}?{}", query.append_pair(name, id(row)).finish()))
        };
        Pager {
            newer: if has_newer { link("before", page.items.first()) } else { None },
            older: if has_older { link("after", page.items.last()) } else { None },
        }
    }
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
}
