//! The one rule that no query can look for: the canonical and tolerant forms follow from the address as typed.

use admit_store::{Failure, FromRow, Row, Store, Transaction, params};

use super::NAMED_LIMIT;
use crate::addresses::Address;

const ROWS_AT_ONCE: usize = 5000;

pub(super) struct Table {
    pub(super) what: &'static str,
    page: &'static str,
}

pub(super) const TABLES: &[Table] = &[
    Table {
        what: "the forms of a person's address follow from the address",
        page: "select id, address, canonical_address, tolerant_address from people where id > $1 order by id limit $2",
    },
    Table {
        what: "the forms of an invite's address follow from the address",
        page: "select id, address, canonical_address, tolerant_address from invites where id > $1 order by id limit $2",
    },
];

struct Stored {
    id: String,
    address: String,
    canonical: String,
    tolerant: String,
}

impl FromRow for Stored {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { id: row.get(0)?, address: row.get(1)?, canonical: row.get(2)?, tolerant: row.get(3)? })
    }
}

impl Stored {
    fn is_right(&self) -> bool {
        Address::parse(&self.address)
            .is_ok_and(|address| address.canonical() == self.canonical && address.tolerant() == self.tolerant)
    }
}

pub(super) async fn offenders(store: &Store, table: &Table) -> Result<Vec<String>, Failure> {
    let mut found = Vec::new();
    let mut last = String::new();
    while found.len() <= NAMED_LIMIT {
        let rows = store.inspect((table.page, last), |tx, (page, last)| Box::pin(read(tx, page, last))).await?;
        let Some(newest) = rows.last() else { break };
        last = newest.id.clone();
        found.extend(rows.into_iter().filter(|row| !row.is_right()).map(|row| row.id));
    }
    Ok(found)
}

async fn read(tx: &mut Transaction, page: &str, last: &str) -> Result<Vec<Stored>, Failure> {
    tx.list(page, params![last, i64::try_from(ROWS_AT_ONCE).unwrap_or(i64::MAX)]).await
}
