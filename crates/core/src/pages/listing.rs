//! Lists that an index holds in their order: where a page begins, how far a search looks, where a page ends.

use admit_store::{Failure, FromRow, Row, Transaction, Value};

use super::{Conditions, Cursor, LOOKED_AT, PageRequest};

/// A list in one order.
pub(crate) struct Listing {
    /// The table that it is read from.
    pub(crate) table: &'static str,
    /// What it is sorted by before the id, if by anything: a text that rows may have in common.
    pub(crate) sorted_by: Option<&'static str>,
    /// The id, which no two rows have in common.
    pub(crate) id: &'static str,
    /// Whether the least comes first.
    pub(crate) ascends: bool,
}

/// Where a row stands in a list: what it is sorted by, and its id.
pub(crate) struct Place(Vec<String>);

impl FromRow for Place {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        (0..row.width()).map(|index| row.get(index)).collect::<Result<_, _>>().map(Self)
    }
}

impl Place {
    /// The row's id.
    pub(crate) fn into_id<Id: From<String>>(self) -> Id {
        Id::from(self.0.into_iter().next_back().unwrap_or_default())
    }
}

impl Listing {
    /// The place that a cursor names, which is none at both ends of the list; `None` when it names no row of `all`.
    pub(crate) async fn edge<'v, Id>(
        &self,
        tx: &mut Transaction,
        mut all: Conditions<'v>,
        request: &'v PageRequest<Id>,
    ) -> Result<Option<Option<Place>>, Failure>
    where
        Value<'v>: From<&'v Id>,
    {
        let (Cursor::After(id) | Cursor::Before(id)) = &request.cursor else { return Ok(Some(None)) };
        all.and(&format!("{} = {{}}", self.id), id);
        let found = tx.find(&self.places(&all), all.values()).await?;
        Ok(found.map(Some))
    }

    /// The place up to which one page of a search through `all` looks, if the list goes on beyond it.
    pub(crate) async fn reach<'v, Id>(
        &self,
        tx: &mut Transaction,
        mut all: Conditions<'v>,
        request: &PageRequest<Id>,
        edge: Option<&'v Place>,
    ) -> Result<Option<Place>, Failure> {
        self.begin_beyond(edge, request, &mut all);
        let skipped = all.parameter(LOOKED_AT - 1);
        let statement = format!("{} {} limit 2 offset {skipped}", self.places(&all), self.order(request));
        let rows: Vec<Place> = tx.list(&statement, all.values()).await?;
        let goes_on = rows.len() > 1;
        Ok(rows.into_iter().next().filter(|_| goes_on))
    }

    /// Makes a query one for a page that begins beyond `edge` and has nothing beyond `reached`. Returns the end of the
    /// statement: order and limit.
    pub(crate) fn between<'v, Id>(
        &self,
        edge: Option<&'v Place>,
        reached: Option<&'v Place>,
        request: &PageRequest<Id>,
        conditions: &mut Conditions<'v>,
    ) -> String {
        self.begin_beyond(edge, request, conditions);
        if let Some(reached) = reached {
            self.compare(if self.reads_upwards(request) { "<=" } else { ">=" }, reached, conditions);
        }
        format!("{} limit {}", self.order(request), conditions.parameter(request.rows_to_read()))
    }

    fn begin_beyond<'v, Id>(
        &self,
        edge: Option<&'v Place>,
        request: &PageRequest<Id>,
        conditions: &mut Conditions<'v>,
    ) {
        if let Some(edge) = edge {
            self.compare(if self.reads_upwards(request) { ">" } else { "<" }, edge, conditions);
        }
    }

    fn compare<'v>(&self, comparison: &str, place: &'v Place, conditions: &mut Conditions<'v>) {
        let parameters: Vec<_> = place.0.iter().map(|value| conditions.parameter(value)).collect();
        let columns = self.columns().join(", ");
        // Said as well, as SQLite looks for two columns together in no index of an expression.
        if let (Some(sorted_by), Some(parameter)) = (self.sorted_by, parameters.first()) {
            conditions.and_any(&[format!("{sorted_by} {}= {parameter}", comparison.trim_end_matches('='))]);
        }
        conditions.and_any(&[format!("({columns}) {comparison} ({})", parameters.join(", "))]);
    }

    fn places(&self, conditions: &Conditions<'_>) -> String {
        format!("select {} from {} where {}", self.columns().join(", "), self.table, conditions.sql())
    }

    fn order<Id>(&self, request: &PageRequest<Id>) -> String {
        let direction = if self.reads_upwards(request) { "asc" } else { "desc" };
        let columns: Vec<_> = self.columns().into_iter().map(|column| format!("{column} {direction}")).collect();
        format!("order by {}", columns.join(", "))
    }

    fn columns(&self) -> Vec<&'static str> {
        self.sorted_by.into_iter().chain([self.id]).collect()
    }

    fn reads_upwards<Id>(&self, request: &PageRequest<Id>) -> bool {
        self.ascends != request.cursor.reads_backwards()
    }
}
