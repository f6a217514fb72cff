//! What stands in the address of the list and of its files: search, filters, page.

use admit_core::activities::{Feed, Filter, ListOrder, Types, types_called};
use admit_core::ids::ActivityId;
use admit_core::pages::PageRequest;
use admit_store::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;

use crate::console::paging::{Asked, AskedPage, Column};

const COLUMNS: &[Column] = &[Column::newest_first("when")];
const MICROSECONDS_OF_A_DAY: i64 = 24 * 3600 * 1_000_000;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ActivityQuery {
    pub(super) kind: String,
    pub(super) actor: String,
    pub(super) from: String,
    pub(super) until: String,
    #[serde(flatten)]
    asked: Asked,
}

impl ActivityQuery {
    /// The page that is asked for of the list at this path.
    pub(super) fn page<'a>(&self, path: &'a str) -> AskedPage<'a> {
        let Self { kind, actor, from, until, .. } = self;
        self.asked.clone().of(path, COLUMNS, &[("kind", kind), ("actor", actor), ("from", from), ("until", until)])
    }

    /// That page of the feed. What is no kind, or no day, lets everything through.
    pub(super) fn feed(&self, page: PageRequest<ActivityId>) -> Feed {
        let types = types_called(&self.kind);
        let filter = Filter {
            types: types.map_or(Types::All, |types| Types::Only(types.iter().map(|name| (*name).to_owned()).collect())),
            actors: Some(self.actor.clone()).filter(|id| !id.is_empty()).into_iter().collect(),
            organizations: Vec::new(),
            from: beginning_of_day(&self.from, 0),
            before: beginning_of_day(&self.until, 1),
        };
        Feed { order: ListOrder::Descending, filter, page }
    }
}

/// When a day of the calendar begins (UTC), or the one so many days after it.
fn beginning_of_day(day: &str, days_after: i64) -> Option<Timestamp> {
    let day: Date = day.parse().ok()?;
    let begins = day.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp().as_microsecond();
    Some(Timestamp::from_microseconds(begins.saturating_add(days_after * MICROSECONDS_OF_A_DAY)))
}

#[cfg(test)]
mod tests {
    use admit_core::pages::Cursor;

    use super::*;

    #[test]
    fn a_day_is_whole_and_what_is_no_day_is_no_bound() {
        let query = |from: &str, until: &str| ActivityQuery {
            from: from.to_owned(),
            until: until.to_owned(),
            ..Default::default()
        };
        let bounds = |from: &str, until: &str| {
            let page = PageRequest { cursor: Cursor::Start, limit: 1 };
            let Filter { from, before, .. } = query(from, until).feed(page).filter;
            (from.map(|at| at.to_string()), before.map(|at| at.to_string()))
        };
        let (from, before) = bounds("2026-11-01", "2026-11-01");
        assert!(from.unwrap().starts_with("2026-11-01T00:00:00"));
        assert!(before.unwrap().starts_with("2026-11-02T00:00:00"));
        assert_eq!(bounds("", "soon"), (None, None));
        assert_eq!(bounds("2026-02-30", "-9999-01-01T"), (None, None));
    }
}
