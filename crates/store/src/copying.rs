//! Copies all rows of one store to another, and compares the two row for row. The engines may differ.

use crate::migrations::UNFINISHED_COPY;
use crate::{Error, Failure, Refusal, Store, Table, Transaction, Value};

/// Rows that go together; a few thousand parameters are what both engines take in one statement.
const ROWS_AT_ONCE: usize = 500;
/// What both stores have by themselves.
const OWN_TABLE: &str = "schema_migrations";

/// A row as it is stored.
type StoredRow = Vec<Value<'static>>;

/// Why a store could not be copied.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CopyRefusal {
    /// The two have other tables or columns; another program made one of them.
    #[error("the two databases have different schemas")]
    DifferentSchemas,
    /// The target has rows already.
    #[error("the target is not empty: {0} has rows")]
    NotEmpty(String),
    /// After the copy, a row of the table is not the same in both.
    #[error("the two databases differ in {0}: was something changed meanwhile?")]
    Differs(String),
}

impl Refusal for CopyRefusal {}

/// How far a copy has come.
#[derive(Clone, Debug)]
pub struct Progress {
    /// The table.
    pub table: String,
    /// What is being done to it.
    pub step: Step,
    /// Rows done.
    pub done: i64,
    /// Rows in all.
    pub total: i64,
}

/// What is being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Rows are copied.
    Copy,
    /// Rows of both are compared.
    Compare,
}

/// Copies all rows of `from` into `to`, which must be empty, and returns how many. Nobody should write meanwhile: see
/// [`compare`]. Until [`finish`] is called, `to` can't be opened again.
///
/// # Errors
/// [`CopyRefusal::DifferentSchemas`], [`CopyRefusal::NotEmpty`], and the [`Failure`]s of both stores.
pub async fn copy(from: &Store, to: &Store, mut tell: impl FnMut(Progress)) -> Result<i64, Error<CopyRefusal>> {
    let tables = tables_of_both(from, to).await?;
    for table in &tables {
        if count(to, table).await? > 0 {
            return Err(CopyRefusal::NotEmpty(table.name.clone()).into());
        }
    }
    note(to, "insert into schema_migrations (number, name, applied_at) values ($1, 'copying', 0)").await?;
    let mut rows = 0;
    for table in &tables {
        let mut progress = Progress::start(from, table, Step::Copy).await?;
        let mut pages = Pages::of(from, table);
        while let Some(page) = pages.next().await? {
            progress.add(page.len());
            insert(to, table, page).await?;
            tell(progress.clone());
        }
        rows += progress.done;
    }
    Ok(rows)
}

/// Compares all rows of two stores.
///
/// # Errors
/// [`CopyRefusal::DifferentSchemas`], [`CopyRefusal::Differs`], and the [`Failure`]s of both stores.
pub async fn compare(one: &Store, other: &Store, mut tell: impl FnMut(Progress)) -> Result<(), Error<CopyRefusal>> {
    for table in &tables_of_both(one, other).await? {
        let mut progress = Progress::start(one, table, Step::Compare).await?;
        let (mut pages, mut other_pages) = (Pages::of(one, table), Pages::of(other, table));
        loop {
            let page = pages.next().await?;
            if page != other_pages.next().await? {
                return Err(CopyRefusal::Differs(table.name.clone()).into());
            }
            let Some(page) = page else { break };
            progress.add(page.len());
            tell(progress.clone());
        }
    }
    Ok(())
}

/// Lets a store be opened again that all was copied into.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn finish(to: &Store) -> Result<(), Failure> {
    note(to, "delete from schema_migrations where number = $1").await
}

async fn note(store: &Store, statement: &'static str) -> Result<(), Failure> {
    store.write(statement, |tx, statement| Box::pin(run(tx, statement, &[Value::Integer(UNFINISHED_COPY)]))).await
}

impl Progress {
    async fn start(store: &Store, table: &Table, step: Step) -> Result<Self, Failure> {
        Ok(Self { table: table.name.clone(), step, done: 0, total: count(store, table).await? })
    }

    fn add(&mut self, rows: usize) {
        self.done = self.done.saturating_add(i64::try_from(rows).unwrap_or(i64::MAX));
    }
}

async fn tables_of_both(one: &Store, other: &Store) -> Result<Vec<Table>, Error<CopyRefusal>> {
    let tables = copied_tables(one).await?;
    if tables == copied_tables(other).await? { Ok(tables) } else { Err(CopyRefusal::DifferentSchemas.into()) }
}

async fn copied_tables(store: &Store) -> Result<Vec<Table>, Failure> {
    let mut tables = store.inspect((), |tx, ()| Box::pin(tx.tables())).await?;
    tables.retain(|table| table.name != OWN_TABLE);
    Ok(tables)
}

async fn count(store: &Store, table: &Table) -> Result<i64, Failure> {
    let query = format!("select count(*) from {}", table.name);
    let counted = store.inspect(query, |tx, query| Box::pin(async move { tx.find(query, &[]).await })).await?;
    Ok(counted.unwrap_or(0))
}

/// The rows of a table, page by page in the order of its key.
struct Pages<'s> {
    store: &'s Store,
    table: &'s Table,
    last_key: Option<StoredRow>,
}

impl<'s> Pages<'s> {
    fn of(store: &'s Store, table: &'s Table) -> Self {
        Self { store, table, last_key: None }
    }

    async fn next(&mut self) -> Result<Option<Vec<StoredRow>>, Failure> {
        let Table { name, columns, key } = self.table;
        let (columns_listed, key_listed) = (columns.join(", "), key.join(", "));
        let place = match &self.last_key {
            None => String::new(),
            Some(key) => format!("where ({key_listed}) > ({})", parameters(1, key.len())),
        };
        let query = format!("select {columns_listed} from {name} {place} order by {key_listed} limit {ROWS_AT_ONCE}");
        let input = (query, self.last_key.take().unwrap_or_default());
        let rows: Vec<StoredRow> =
            self.store.inspect(input, |tx, (query, key)| Box::pin(async move { tx.list(query, key).await })).await?;
        let places = key.iter().filter_map(|part| columns.iter().position(|column| column == part));
        self.last_key = rows.last().map(|row| places.filter_map(|place| row.get(place).cloned()).collect());
        Ok(Some(rows).filter(|rows| !rows.is_empty()))
    }
}

async fn insert(store: &Store, table: &Table, rows: Vec<StoredRow>) -> Result<(), Failure> {
    let width = table.columns.len();
    let tuples: Vec<_> = (0..rows.len()).map(|row| format!("({})", parameters(row * width + 1, width))).collect();
    let statement = format!("insert into {} ({}) values {}", table.name, table.columns.join(", "), tuples.join(", "));
    store.write((statement, rows.concat()), |tx, (statement, values)| Box::pin(run(tx, statement, values))).await
}

async fn run(tx: &mut Transaction, statement: &str, values: &[Value<'static>]) -> Result<(), Failure> {
    tx.execute(statement, values).await?;
    Ok(())
}

/// `$first, ...`: so many parameters.
fn parameters(first: usize, number: usize) -> String {
    let numbered: Vec<_> = (first..first + number).map(|number| format!("${number}")).collect();
    numbered.join(", ")
}
