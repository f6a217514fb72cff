//! Orders of lists in addresses: `sort` names a column, `order` says `asc` or `desc`. A list that is asked for in the other
//! direction is the same list, read from its other end.

use admit_core::pages::{Cursor, Found};

use super::fields;
use crate::pages::shell::{SortColumn, Sorting};

/// A column that a list can be sorted by.
#[derive(Debug)]
pub(in crate::console) struct Column {
    /// Its name in addresses.
    pub(in crate::console) name: &'static str,
    /// Whether its least stands first unless the other direction is asked for.
    pub(in crate::console) ascends: bool,
}

impl Column {
    /// When things were made, or came in: the newest first.
    pub(in crate::console) const fn newest_first(name: &'static str) -> Self {
        Self { name, ascends: false }
    }

    /// What things are called, from A on.
    pub(in crate::console) const fn from_a(name: &'static str) -> Self {
        Self { name, ascends: true }
    }

    fn direction(&self, is_turned: bool) -> &'static str {
        if self.ascends == is_turned { "desc" } else { "asc" }
    }
}

/// How a list is sorted.
#[derive(Clone, Copy, Debug)]
pub(in crate::console) struct Sorted {
    columns: &'static [Column],
    place: usize,
    /// Whether against the direction that its column has by itself.
    is_turned: bool,
}

impl Sorted {
    /// As an address asks for it; what is no column and no direction is not heard.
    pub(super) fn by(columns: &'static [Column], sort: &str, order: &str) -> Self {
        let place = columns.iter().position(|column| column.name == sort).unwrap_or(0);
        let is_turned = columns.get(place).is_some_and(|column| column.direction(true) == order);
        Self { columns, place, is_turned }
    }

    /// The name of its column.
    pub(in crate::console) fn column(self) -> &'static str {
        self.columns.get(self.place).map_or("", |column| column.name)
    }

    /// The place in the list as it is kept that a place in the list as it is shown is.
    pub(in crate::console) fn turn<Id>(self, cursor: Cursor<Id>) -> Cursor<Id> {
        match cursor {
            cursor if !self.is_turned => cursor,
            Cursor::Start => Cursor::End,
            Cursor::After(id) => Cursor::Before(id),
            Cursor::Before(id) => Cursor::After(id),
            Cursor::End => Cursor::Start,
        }
    }

    /// What was found, in the order that was asked for.
    pub(in crate::console) fn turned<T, Id>(self, mut found: Found<T, Id>) -> Found<T, Id> {
        if self.is_turned {
            found.page.items.reverse();
        }
        found
    }

    /// The fields of an address that ask for it; none for what nobody has to ask for.
    pub(in crate::console) fn fields<'a>(self) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        let column = self.columns.get(self.place);
        let sort = column.filter(|_| self.place > 0).map(|column| ("sort", column.name));
        let order = column.filter(|_| self.is_turned).map(|column| ("order", column.direction(true)));
        sort.into_iter().chain(order)
    }

    /// What its page shows of it. The way of each column leads to the first page sorted by it: that by which it is sorted already,
    /// to the other direction.
    pub(in crate::console) fn headings(self, path: &str, filters: &[(&str, &str)]) -> Sorting {
        let heading = |(place, column): (usize, &Column)| {
            let is_current = place == self.place;
            let other = Self { place, is_turned: is_current && !self.is_turned, ..self };
            let direction = if column.ascends == self.is_turned { "descending" } else { "ascending" };
            let query = fields(&filters.iter().copied().chain(other.fields()).collect::<Vec<_>>());
            SortColumn {
                name: column.name,
                path: format!("{path}?{query}").trim_end_matches('?').to_owned(),
                direction: is_current.then_some(direction),
            }
        };
        Sorting { kept: self.fields().collect(), columns: self.columns.iter().enumerate().map(heading).collect() }
    }
}

#[cfg(test)]
mod tests {
    use admit_core::pages::Page;

    use super::*;

    const COLUMNS: &[Column] = &[Column::newest_first("created"), Column::from_a("name")];

    #[test]
    fn an_order_keeps_to_its_address_and_leads_to_the_others() {
        for (asked, kept, [created, name], directions) in [
            (("", ""), "", ["?order=asc", "?sort=name"], [Some("descending"), None]),
            (("created", "asc"), "order=asc", ["", "?sort=name"], [Some("ascending"), None]),
            (("name", "asc"), "sort=name", ["", "?sort=name&order=desc"], [None, Some("ascending")]),
            (("name", "desc"), "sort=name&order=desc", ["", "?sort=name"], [None, Some("descending")]),
            (("color", "up"), "", ["?order=asc", "?sort=name"], [Some("descending"), None]),
        ] {
            let sorted = Sorted::by(COLUMNS, asked.0, asked.1);
            assert_eq!(fields(&sorted.fields().collect::<Vec<_>>()), kept, "{asked:?}");
            let headings = sorted.headings("/list", &[]);
            let paths: Vec<_> = headings.columns.iter().map(|column| column.path.as_str()).collect();
            assert_eq!(paths, [format!("/list{created}"), format!("/list{name}")], "{asked:?}");
            assert_eq!(headings.columns.iter().map(|column| column.direction).collect::<Vec<_>>(), directions);
        }
        let searched = Sorted::by(COLUMNS, "", "").headings("/list", &[("search", "a b"), ("show", "")]);
        assert_eq!(searched.columns[1].path, "/list?search=a+b&sort=name");
    }

    #[test]
    fn the_other_direction_is_the_same_list_from_its_other_end() {
        let found = || Found { page: Page { items: vec![1, 2], has_more: true }, further: Some("x") };
        let (plain, turned) = (Sorted::by(COLUMNS, "", ""), Sorted::by(COLUMNS, "", "asc"));
        assert_eq!(plain.turned(found()), found());
        assert_eq!(turned.turned(found()).page.items, [2, 1]);
        assert_eq!(
            (plain.turn(Cursor::After(1)), turned.turn(Cursor::After(1))),
            (Cursor::After(1), Cursor::Before(1))
        );
        assert_eq!((turned.turn(Cursor::<u8>::Start), turned.turn(Cursor::Before(1))), (Cursor::End, Cursor::After(1)));
    }
}
