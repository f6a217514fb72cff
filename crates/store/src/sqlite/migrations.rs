//! Migrations on SQLite: in one transaction that keeps other programs out.

use rusqlite::{Connection, TransactionBehavior};

use super::dialect;
use crate::migrations::{self, Migration, Upkeep};
use crate::{Clock, Failure};

const DOING: &str = "migrating the schema";

/// Applies what is missing and sets the clock as far ahead as it was moved.
pub(super) fn apply(
    connection: &mut Connection,
    known: &[Migration],
    upkeep: Upkeep,
    clock: &Clock,
) -> Result<(), Failure> {
    let transaction =
        connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(Failure::database(DOING))?;
    transaction.execute_batch(migrations::OWN_TABLES).map_err(Failure::database(DOING))?;
    let advanced_by: i64 = transaction
        .query_row("select coalesce(max(advanced_by_seconds), 0) from clock", [], |row| row.get(0))
        .map_err(Failure::database(DOING))?;
    clock.set_advanced_by_seconds(advanced_by);
    let unfinished =
        transaction.query_row(migrations::COUNT_UNFINISHED, [], |row| row.get(0)).map_err(Failure::database(DOING))?;
    migrations::refuse_unfinished(unfinished)?;
    let found = transaction.query_row(migrations::NEWEST, [], |row| row.get(0)).map_err(Failure::database(DOING))?;
    for migration in migrations::missing(known, found, upkeep)? {
        transaction
            .execute_batch(&dialect::schema_as_sqlite(migration.statements))
            .map_err(Failure::database(DOING))?;
        let noted = rusqlite::params![migration.number, migration.name, clock.now().microseconds()];
        transaction.execute(&dialect::as_sqlite(migrations::NOTE), noted).map_err(Failure::database(DOING))?;
    }
    transaction.commit().map_err(Failure::database(DOING))
}
