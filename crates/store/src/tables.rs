//! What is in a database, as the database says: for whatever goes through all of it.

use crate::transaction::Session;
use crate::{Failure, FromRow, Row, Transaction};

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// Its columns, in order.
    pub columns: Vec<String>,
    /// The columns of its primary key, in order.
    pub key: Vec<String>,
}

struct ColumnOfTable {
    name: String,
    place_in_key: i64,
}

impl FromRow for ColumnOfTable {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { name: row.get(0)?, place_in_key: row.get(1)? })
    }
}

const SQLITE_TABLES: &str =
    "select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\' order by rowid";
const SQLITE_COLUMNS: &str = "select name, pk from pragma_table_info($1) order by cid";
const POSTGRES_TABLES: &str = "select relname::text from pg_class
    where relkind = 'r' and relnamespace = current_schema()::regnamespace order by oid";
const POSTGRES_COLUMNS: &str = "select attname::text, coalesce(array_position(indkey::int2[], attnum) + 1, 0)
    from pg_attribute left join pg_index on indrelid = attrelid and indisprimary
    where attrelid = format('%I', $1::text)::regclass and attnum > 0 and not attisdropped and attidentity = ''
    order by attnum";

impl Transaction {
    /// What is wrong with the database itself: damaged pages, keys that lead nowhere. PostgreSQL guards both by itself.
    ///
    /// # Errors
    /// [`Failure`] of the database.
    pub async fn integrity_problems(&mut self) -> Result<Vec<String>, Failure> {
        let Session::Sqlite(_) = self.session() else { return Ok(Vec::new()) };
        let mut problems: Vec<String> = self.list("pragma integrity_check", &[]).await?;
        problems.retain(|problem| problem != "ok");
        let foreign_keys = "select \"table\" || ' refers to a missing row of ' || parent from pragma_foreign_key_check";
        problems.extend(self.list::<String>(foreign_keys, &[]).await?);
        Ok(problems)
    }

    /// How many connections of other programs with this application name the database has. None, on SQLite.
    ///
    /// # Errors
    /// [`Failure`] of the database.
    pub async fn connections_named(&mut self, application: &str) -> Result<i64, Failure> {
        let Session::Postgres(_) = self.session() else { return Ok(0) };
        let query =
            "select count(*) from pg_stat_activity where datname = current_database() and application_name = $1";
        Ok(self.find(query, crate::params![application]).await?.unwrap_or(0))
    }

    /// All tables, each after those that it refers to, as they were made in that order.
    ///
    /// # Errors
    /// [`Failure`] of the database.
    pub async fn tables(&mut self) -> Result<Vec<Table>, Failure> {
        let (tables, columns) = match self.session() {
            Session::Sqlite(_) => (SQLITE_TABLES, SQLITE_COLUMNS),
            Session::Postgres(_) => (POSTGRES_TABLES, POSTGRES_COLUMNS),
        };
        let names: Vec<String> = self.list(tables, &[]).await?;
        let mut found = Vec::with_capacity(names.len());
        for name in names {
            let columns: Vec<ColumnOfTable> = self.list(columns, crate::params![&name]).await?;
            let mut key: Vec<_> = columns.iter().filter(|column| column.place_in_key > 0).collect();
            key.sort_by_key(|column| column.place_in_key);
            let key = key.into_iter().map(|column| column.name.clone()).collect();
            found.push(Table { name, key, columns: columns.into_iter().map(|column| column.name).collect() });
        }
        Ok(found)
    }
}
