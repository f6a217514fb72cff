//! The spellings that differ: parameters, locks on rows, and numbers that rows are kept by.

/// Makes rows that a worker claims invisible to other workers; on SQLite there is one writer, and nothing to lock.
const ROW_LOCK: &str = "for update skip locked";

/// The statement as SQLite takes it: without row locks, and `$1` as `?1`. SQLite takes `$1` for a *name* and numbers names
/// by their first appearance, which would silently swap the parameters of a statement that uses `$2` before `$1`.
pub(super) fn as_sqlite(statement: &str) -> String {
    // Byte by byte, as this is done each time that a statement runs.
    let bytes = statement.bytes().map(|byte| if byte == b'$' { b'?' } else { byte }).collect();
    let renamed = String::from_utf8(bytes).unwrap_or_else(|_| statement.replace('$', "?"));
    if renamed.contains(ROW_LOCK) { renamed.replace(ROW_LOCK, "") } else { renamed }
}

/// A schema as SQLite takes it. Only under this name is a primary key the number that the table keeps its rows by, and not
/// one more index; it holds as many bits.
pub(super) fn schema_as_sqlite(statements: &str) -> String {
    statements.replace(" bigint primary key", " integer primary key")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_keep_their_numbers_when_used_out_of_order() {
        let connection = rusqlite::Connection::open_in_memory().unwrap();
        let statement = as_sqlite("select $2 || '-' || $1 || '-' || $2");
        let joined: String = connection.query_row(&statement, ["one", "two"], |row| row.get(0)).unwrap();
        assert_eq!(joined, "two-one-two");
    }

    #[test]
    fn a_number_that_is_the_primary_key_needs_no_index() {
        let connection = rusqlite::Connection::open_in_memory().unwrap();
        let schema = schema_as_sqlite("create table things (place bigint primary key, size bigint not null);");
        connection.execute_batch(&schema).unwrap();
        connection.execute_batch("insert into things (place, size) values (9223372036854775807, 1)").unwrap();
        let count = |query| connection.query_row(query, [], |row| row.get::<_, i64>(0)).unwrap();
        assert_eq!(count("select count(*) from sqlite_master where type = 'index'"), 0);
        assert_eq!(count("select place from things where rowid = 9223372036854775807"), i64::MAX);
    }
}
