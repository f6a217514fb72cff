//! The spellings that differ: parameters, and locks on rows.

use std::borrow::Cow;

/// Makes rows that a worker claims invisible to other workers; on SQLite there is one writer, and nothing to lock.
const ROW_LOCK: &str = "for update skip locked";

/// The statement as SQLite takes it: without row locks, and `$1` as `?1`. SQLite takes `$1` for a *name* and numbers names
/// by their first appearance, which would silently swap the parameters of a statement that uses `$2` before `$1`.
pub(super) fn as_sqlite(statement: &str) -> Cow<'_, str> {
    let mut statement = Cow::Borrowed(statement);
    if statement.contains('$') {
        statement = Cow::Owned(statement.replace('$', "?"));
    }
    if statement.contains(ROW_LOCK) {
        statement = Cow::Owned(statement.replace(ROW_LOCK, ""));
    }
    statement
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
}
