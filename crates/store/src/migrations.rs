//! Numbered changes of the schema, applied once each, in order, all that are missing or none.

use crate::Failure;

/// One change of the schema.
pub struct Migration {
    /// Its place in the order; the first is 1, with no gaps.
    pub number: i64,
    /// What it does, in a few words.
    pub name: &'static str,
    /// Its statements, in SQL that both engines take. A `bigint primary key` is what a table on SQLite keeps its rows by; so
    /// is any primary key where the table ends `) without rowid;`, which PostgreSQL does not get to see.
    pub statements: &'static str,
}

/// What opening a database may do to its schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Upkeep {
    /// Make it where there is none, and bring it up to date.
    Create,
    /// Bring it up to date where there is one.
    Update,
    /// Nothing: it must be there, and of this program's version.
    None,
}

/// The store's own tables: which migrations were applied, and how far the clock was moved.
pub(crate) const OWN_TABLES: &str = "
    create table if not exists schema_migrations (
        number bigint primary key, name text not null, applied_at bigint not null);
    create table if not exists clock (name text primary key, advanced_by_seconds bigint not null);";
pub(crate) const NEWEST: &str = "select coalesce(max(number), 0) from schema_migrations";
pub(crate) const NOTE: &str = "insert into schema_migrations (number, name, applied_at) values ($1, $2, $3)";

/// Noted while rows are copied into a database, in the place of a migration that no program has.
pub(crate) const UNFINISHED_COPY: i64 = -1;
pub(crate) const COUNT_UNFINISHED: &str = "select count(*) from schema_migrations where number < 0";

/// Refuses a database that rows were being copied into when that was cut off: it has some, and lacks others.
pub(crate) fn refuse_unfinished(copies: i64) -> Result<(), Failure> {
    if copies == 0 {
        return Ok(());
    }
    Err(Failure::Unsuitable("a copy into it was not finished: empty it and copy again".to_owned()))
}

/// The migrations that a database lacks whose newest is `found`, if they may be applied.
pub(crate) fn missing(migrations: &[Migration], found: i64, upkeep: Upkeep) -> Result<&[Migration], Failure> {
    let known = migrations.last().map_or(0, |migration| migration.number);
    if found > known {
        return Err(Failure::TooNew { found, known });
    }
    if found == 0 && upkeep != Upkeep::Create {
        return Err(Failure::Unsuitable("there is nothing of this program in it".to_owned()));
    }
    if found < known && upkeep == Upkeep::None {
        let why = format!("it has schema {found}, this program has {known}: start the server on it first");
        return Err(Failure::Unsuitable(why));
    }
    let first = migrations.iter().position(|migration| migration.number > found).unwrap_or(migrations.len());
    Ok(migrations.get(first..).unwrap_or_default())
}
