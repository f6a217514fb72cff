//! Pages of a list: keyset pages over an index whose order is the list's order, so that the last page of ten million costs
//! what the first does.

mod listing;

use std::collections::BTreeSet;

use admit_store::Value;
use unicode_normalization::UnicodeNormalization as _;

pub(crate) use listing::{Listing, Place};

/// Where a page starts. The ids are of rows that may be deleted meanwhile; their place in the order remains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cursor<Id> {
    /// The first page.
    Start,
    /// The page right after this row.
    After(Id),
    /// The page right before this row: its nearest predecessors.
    Before(Id),
    /// The last page.
    End,
}

/// Which page of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageRequest<Id> {
    /// Where it starts.
    pub cursor: Cursor<Id>,
    /// At most so many items; at least 1.
    pub limit: u32,
}

/// What a list of named things is sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sorting {
    /// When they were made, the newest first.
    #[default]
    Made,
    /// Their names, from A on, whatever the case of ASCII letters.
    Name,
}

/// How somebody looks through a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// What a name has in it that is looked for.
    pub search: Option<String>,
    /// What the list is sorted by.
    pub sorting: Sorting,
}

/// A page, in the list's order whichever way it was reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<T> {
    /// The items.
    pub items: Vec<T>,
    /// Whether more follow in the direction of the request (spec section 3.1).
    pub has_more: bool,
}

/// Rows that a search looks at for one page, as no index holds what it looks for: so many are read in a few milliseconds,
/// however long the list is.
pub(crate) const LOOKED_AT: i64 = if cfg!(test) { 20 } else { 10_000 };

/// A page of a search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<T, Id> {
    /// What was found.
    pub page: Page<T>,
    /// Where to go on, in the direction of the request, when the page is not full because enough was looked at.
    pub further: Option<Id>,
}

impl<T, Id> Found<T, Id> {
    /// What was found up to the row that the search reached, if the list goes on beyond that.
    pub(crate) fn up_to(reached: Option<Id>, page: Page<T>) -> Self {
        let further = reached.filter(|_| !page.has_more);
        Self { page: Page { has_more: page.has_more || further.is_some(), ..page }, further }
    }
}

/// How far an act has come that goes through more rows than one transaction should change, some at a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress<Id> {
    /// There may be more, after this row.
    After(Id),
    /// It has come to the end.
    Done,
}

impl<Id> Progress<Id> {
    /// How far it is with these rows, in the order in which they are gone through, of which it asked for `limit`.
    pub(crate) fn through(rows: Vec<Id>, limit: i64) -> Self {
        let is_full = i64::try_from(rows.len()).is_ok_and(|count| count >= limit);
        rows.into_iter().next_back().filter(|_| is_full).map_or(Self::Done, Self::After)
    }
}

impl<T> Page<T> {
    /// A page out of rows that were read in the direction of the request, one more than its limit.
    pub(crate) fn from_rows<Id>(mut rows: Vec<T>, request: &PageRequest<Id>) -> Self {
        let limit = request.limit as usize;
        let has_more = rows.len() > limit;
        rows.truncate(limit);
        if request.cursor.reads_backwards() {
            rows.reverse();
        }
        Self { items: rows, has_more }
    }
}

impl<Id> Cursor<Id> {
    /// Whether rows are read against the list's order.
    pub(crate) fn reads_backwards(&self) -> bool {
        matches!(self, Self::Before(_) | Self::End)
    }
}

impl<Id> PageRequest<Id> {
    /// The direction in which rows are read, for a list whose order is descending.
    pub(crate) fn direction(&self) -> &'static str {
        if self.cursor.reads_backwards() { "asc" } else { "desc" }
    }

    /// Makes a query one for a page of a list whose order is descending, by `column`, which holds what the cursor names.
    /// Returns the end of the statement: order and limit.
    pub(crate) fn in_descending_order<'v>(&'v self, column: &str, conditions: &mut Conditions<'v>) -> String
    where
        Value<'v>: From<&'v Id>,
    {
        match &self.cursor {
            Cursor::Start | Cursor::End => {}
            Cursor::After(id) => conditions.and(&format!("{column} < {{}}"), id),
            Cursor::Before(id) => conditions.and(&format!("{column} > {{}}"), id),
        }
        format!("order by {column} {} limit {}", self.direction(), conditions.parameter(self.rows_to_read()))
    }

    /// Makes a query one for a page of a list whose order is ascending, by `column`, which holds what the cursor names.
    /// Returns the end of the statement: order and limit.
    pub(crate) fn in_ascending_order<'v>(&'v self, column: &str, conditions: &mut Conditions<'v>) -> String
    where
        Value<'v>: From<&'v Id>,
    {
        match &self.cursor {
            Cursor::Start | Cursor::End => {}
            Cursor::After(id) => conditions.and(&format!("{column} > {{}}"), id),
            Cursor::Before(id) => conditions.and(&format!("{column} < {{}}"), id),
        }
        let direction = if self.cursor.reads_backwards() { "desc" } else { "asc" };
        format!("order by {column} {direction} limit {}", conditions.parameter(self.rows_to_read()))
    }

    /// Rows to read: one more than the page holds, to know whether more follow.
    pub(crate) fn rows_to_read(&self) -> i64 {
        i64::from(self.limit) + 1
    }
}

/// The conditions of a query, gathered one by one with their parameters.
#[derive(Clone)]
pub(crate) struct Conditions<'v> {
    text: String,
    values: Vec<Value<'v>>,
}

impl<'v> Conditions<'v> {
    /// Starts with a condition that stands in any case.
    pub(crate) fn new(first: &str) -> Self {
        Self { text: first.to_owned(), values: Vec::new() }
    }

    /// A parameter, as it is written in the statement.
    pub(crate) fn parameter(&mut self, value: impl Into<Value<'v>>) -> String {
        self.values.push(value.into());
        format!("${}", self.values.len())
    }

    /// Adds a condition; each `{}` in it is the parameter with that value.
    pub(crate) fn and(&mut self, template: &str, value: impl Into<Value<'v>>) {
        let parameter = self.parameter(value);
        self.text.push_str(" and ");
        self.text.push_str(&template.replace("{}", &parameter));
    }

    /// Adds a condition that holds if the column is one of the values; no values, no condition.
    pub(crate) fn and_one_of(&mut self, column: &str, values: &[&'v str]) {
        let mut values: Vec<&str> = values.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
        let Some(last) = values.last().copied() else { return };
        // Few lengths are few statements, and each is kept prepared.
        values.resize(values.len().next_power_of_two(), last);
        let parameters: Vec<_> = values.into_iter().map(|value| self.parameter(value)).collect();
        self.text.push_str(&format!(" and {column} in ({})", parameters.join(", ")));
    }

    /// Adds a condition that holds if one of the alternatives does; no alternatives, no condition.
    pub(crate) fn and_any(&mut self, alternatives: &[String]) {
        if !alternatives.is_empty() {
            self.text.push_str(&format!(" and ({})", alternatives.join(" or ")));
        }
    }

    /// Adds a condition that a column of names contains a text, if one is searched for. Letters beyond ASCII are found in
    /// the case that they are stored in, as not every engine knows another case of theirs.
    pub(crate) fn and_named_like(&mut self, column: &str, search: Option<&str>) {
        let Some(search) = search else { return };
        let in_lower_case = self.parameter(anywhere(search));
        let as_typed = self.parameter(literally(search));
        self.and_any(&[
            format!("lower({column}) like {in_lower_case} escape '\\'"),
            format!("{column} like {as_typed} escape '\\'"),
        ]);
    }

    /// The conditions as SQL.
    pub(crate) fn sql(&self) -> &str {
        &self.text
    }

    /// The parameters, in order.
    pub(crate) fn values(&self) -> &[Value<'v>] {
        &self.values
    }
}

/// A piece of text to search for, as a pattern for `like ... escape '\'`: anywhere, composed and in lower case as
/// stored text is, its own `%` and `_` taken literally.
pub(crate) fn anywhere(text: &str) -> String {
    literally(&text.nfc().collect::<String>().to_lowercase())
}

/// The same, in the case that it is typed in.
fn literally(text: &str) -> String {
    let mut pattern = String::from("%");
    for character in text.trim().nfc() {
        if matches!(character, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(character);
    }
    pattern.push('%');
    pattern
}
