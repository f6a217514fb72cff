//! Migrations on PostgreSQL: in one transaction, behind a lock that lets one node at a time through.

use deadpool_postgres::Object;
use tokio_postgres::Client;

use super::session::TIME;
use crate::migrations::{self, Migration, Upkeep};
use crate::{Clock, Failure, Timestamp};

const DOING: &str = "migrating the schema";
/// Any number that no other program uses for its locks: "admit" in ASCII.
pub(crate) const LOCK: i64 = 0x61_64_6d_69_74;
/// Ten nodes may wait in line, and a migration of a large table may take long.
const TIMEOUTS: &str = "set local statement_timeout = 0; set local lock_timeout = 0;
    set local idle_in_transaction_session_timeout = 0";

/// Applies what is missing.
pub(super) async fn apply(client: Object, known: &[Migration], upkeep: Upkeep, clock: &Clock) -> Result<(), Failure> {
    refuse_other_encodings(&client).await?;
    // If anything fails, the connection is closed, and with it the transaction.
    let client = Object::take(client);
    client
        .batch_execute(&format!(
            "begin isolation level read committed; {TIMEOUTS}; select pg_advisory_xact_lock({LOCK})"
        ))
        .await
        .map_err(failed)?;
    client.batch_execute(&as_postgres(migrations::OWN_TABLES)).await.map_err(failed)?;
    let time = client.query_one(TIME, &[]).await.map_err(failed)?;
    let moment = Timestamp::from_microseconds(time.try_get(0).map_err(failed)?);
    let now = clock.follow(moment, time.try_get(1).map_err(failed)?).microseconds();
    migrations::refuse_unfinished(number(&client, migrations::COUNT_UNFINISHED).await?)?;
    let found = number(&client, migrations::NEWEST).await?;
    for migration in migrations::missing(known, found, upkeep)? {
        client.batch_execute(&as_postgres(migration.statements)).await.map_err(failed)?;
        client.execute(migrations::NOTE, &[&migration.number, &migration.name, &now]).await.map_err(failed)?;
    }
    client.batch_execute("commit").await.map_err(failed)
}

async fn number(client: &Client, query: &str) -> Result<i64, Failure> {
    client.query_one(query, &[]).await.and_then(|row| row.try_get(0)).map_err(failed)
}

async fn refuse_other_encodings(client: &Client) -> Result<(), Failure> {
    let encoding: String =
        client.query_one("show server_encoding", &[]).await.and_then(|row| row.try_get(0)).map_err(failed)?;
    if encoding == "UTF8" {
        return Ok(());
    }
    Err(Failure::Unsuitable(format!(
        "its encoding is {encoding} and must be UTF8 (create database ... encoding 'UTF8')"
    )))
}

fn failed(error: tokio_postgres::Error) -> Failure {
    Failure::Database { doing: DOING, source: Box::new(error) }
}

/// The statements with all text compared byte by byte, as SQLite does: ids sort by their time, whatever the language of
/// the database. Where a table keeps its rows is SQLite's affair.
fn as_postgres(statements: &str) -> String {
    let mut written = statements.replace(") without rowid;", ");");
    for end in [" ", ",", ")", "\n"] {
        written = written.replace(&format!(" text{end}"), &format!(" text collate \"C\"{end}"));
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_of_text_compare_byte_by_byte_and_nothing_else_is_touched() {
        assert_eq!(
            as_postgres("create table a (search_text text, b text not null, c bigint, d text)"),
            "create table a (search_text text collate \"C\", b text collate \"C\" not null, c bigint, d text collate \"C\")"
        );
    }

    #[test]
    fn a_table_that_is_its_primary_key_on_sqlite_is_a_table() {
        let schema = "create table a (b bigint primary key) without rowid;\ncreate table c (d bigint);";
        assert_eq!(as_postgres(schema), "create table a (b bigint primary key);\ncreate table c (d bigint);");
    }
}
