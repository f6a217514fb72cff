//! The SQL of people.

use admit_store::{Failure, FromRow, Row, Transaction, params};

use super::Person;
use crate::addresses::Address;
use crate::ids::PersonId;

impl FromRow for Person {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { id: row.get(0)?, address: row.get(1)?, canonical_address: row.get(2)?, name: row.get(3)? })
    }
}

/// Makes a person for a proven address that has none yet.
pub(crate) async fn insert(tx: &mut Transaction, address: &Address, name: &str) -> Result<Person, Failure> {
    let now = tx.now();
    let person = Person {
        id: PersonId::new(tx)?,
        address: address.as_typed().to_owned(),
        canonical_address: address.canonical().to_owned(),
        name: name.to_owned(),
    };
    tx.execute(
        "insert into people (id, address, canonical_address, tolerant_address, name, created_at)
         values ($1, $2, $3, $4, $5, $6)",
        params![&person.id, &person.address, &person.canonical_address, address.tolerant(), &person.name, now],
    )
    .await?;
    Ok(person)
}

/// The person with this id.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn find(tx: &mut Transaction, id: &PersonId) -> Result<Option<Person>, Failure> {
    tx.find("select id, address, canonical_address, name from people where id = $1", params![id]).await
}

/// The person with this canonical address.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn find_by_address(tx: &mut Transaction, canonical_address: &str) -> Result<Option<Person>, Failure> {
    tx.find(
        "select id, address, canonical_address, name from people where canonical_address = $1",
        params![canonical_address],
    )
    .await
}
