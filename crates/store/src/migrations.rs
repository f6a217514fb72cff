//! Numbered changes of the schema, applied once each, in order.

use rusqlite::{Connection, OptionalExtension, TransactionBehavior};

use crate::{Clock, Failure};

/// One change of the schema.
pub struct Migration {
    /// Its place in the order; the first is 1, with no gaps.
    pub number: i64,
    /// What it does, in a few words.
    pub name: &'static str,
    /// Its statements, in SQL that both engines take.
    pub statements: &'static str,
}

/// Applies what is missing, all of it or nothing.
pub(crate) fn apply(connection: &mut Connection, migrations: &[Migration], clock: &Clock) -> Result<(), Failure> {
    let doing = "migrating the schema";
    let transaction =
        connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(Failure::database(doing))?;
    transaction
        .execute_batch(
            "create table if not exists schema_migrations (
                 number bigint primary key, name text not null, applied_at bigint not null)",
        )
        .map_err(Failure::database(doing))?;
    let found: i64 = transaction
        .query_row("select max(number) from schema_migrations", [], |row| row.get::<_, Option<i64>>(0))
        .optional()
        .map_err(Failure::database(doing))?
        .flatten()
        .unwrap_or(0);
    let known = migrations.last().map_or(0, |migration| migration.number);
    if found > known {
        return Err(Failure::TooNew { found, known });
    }
    for migration in migrations.iter().filter(|migration| migration.number > found) {
        transaction.execute_batch(migration.statements).map_err(Failure::database(doing))?;
        transaction
            .execute(
                "insert into schema_migrations (number, name, applied_at) values (?1, ?2, ?3)",
                rusqlite::params![migration.number, migration.name, clock.now().microseconds()],
            )
            .map_err(Failure::database(doing))?;
    }
    transaction.commit().map_err(Failure::database(doing))
}
