//! Rules that no query can look for: the canonical and tolerant forms follow from the address as typed, and the place of an
//! invite from its id.

use std::borrow::Cow;

use admit_store::{Failure, FromRow, Row, Store, Transaction, Value, params};

use super::NAMED_LIMIT;
use crate::addresses::Address;
use crate::ids::InviteId;

const ROWS_AT_ONCE: usize = 5000;

pub(super) struct Table {
    pub(super) what: &'static str,
    /// The rows after `$1`, at most `$2`, in the order of the last column.
    page: &'static str,
    start: Value<'static>,
    is_right: fn(&Stored) -> bool,
}

const INVITES: &str = "select id, address, canonical_address, tolerant_address, place from invites where place > $1
    order by place limit $2";

pub(super) const TABLES: &[Table] = &[
    Table {
        what: "the forms of a person's address follow from the address",
        page: "select id, address, canonical_address, tolerant_address, id from people where id > $1 order by id limit $2",
        start: Value::Text(Cow::Borrowed("")),
        is_right: Stored::has_right_forms,
    },
    Table {
        what: "the forms of an invite's address follow from the address",
        page: INVITES,
        start: Value::Integer(i64::MIN),
        is_right: Stored::has_right_forms,
    },
    Table {
        what: "the place of an invite follows from its id",
        page: INVITES,
        start: Value::Integer(i64::MIN),
        is_right: Stored::has_right_place,
    },
];

struct Stored {
    id: String,
    address: String,
    canonical: String,
    tolerant: String,
    key: Value<'static>,
}

impl FromRow for Stored {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self {
            id: row.get(0)?,
            address: row.get(1)?,
            canonical: row.get(2)?,
            tolerant: row.get(3)?,
            key: row.get(4)?,
        })
    }
}

impl Stored {
    fn has_right_place(&self) -> bool {
        self.key == Value::Integer(InviteId::from(self.id.as_str()).place())
    }

    fn has_right_forms(&self) -> bool {
        Address::parse(&self.address)
            .is_ok_and(|address| address.canonical() == self.canonical && address.tolerant() == self.tolerant)
    }
}

pub(super) async fn offenders(store: &Store, table: &Table) -> Result<Vec<String>, Failure> {
    let mut found = Vec::new();
    let mut last = table.start.clone();
    while found.len() <= NAMED_LIMIT {
        let rows = store.inspect((table.page, last), |tx, (page, last)| Box::pin(read(tx, page, last))).await?;
        let Some(newest) = rows.last() else { break };
        last = newest.key.clone();
        found.extend(rows.into_iter().filter(|row| !(table.is_right)(row)).map(|row| row.id));
    }
    Ok(found)
}

async fn read(tx: &mut Transaction, page: &str, last: &Value<'static>) -> Result<Vec<Stored>, Failure> {
    tx.list(page, params![last.clone(), i64::try_from(ROWS_AT_ONCE).unwrap_or(i64::MAX)]).await
}
