//! The one spelling that differs: parameters.

use std::borrow::Cow;

/// `$1` as `?1`. SQLite takes `$1` for a *name* and numbers names by their first appearance, which would silently swap
/// the parameters of a statement that uses `$2` before `$1`.
pub(crate) fn with_sqlite_parameters(statement: &str) -> Cow<'_, str> {
    if statement.contains('$') { Cow::Owned(statement.replace('$', "?")) } else { Cow::Borrowed(statement) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_keep_their_numbers_when_used_out_of_order() {
        let connection = rusqlite::Connection::open_in_memory().unwrap();
        let statement = with_sqlite_parameters("select $2 || '-' || $1 || '-' || $2");
        let joined: String = connection.query_row(&statement, ["one", "two"], |row| row.get(0)).unwrap();
        assert_eq!(joined, "two-one-two");
    }
}
