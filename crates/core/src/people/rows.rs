//! The SQL of people.

use admit_store::{Failure, FromRow, Row, Transaction, params};

use super::Person;
use crate::addresses::Address;
use crate::ids::PersonId;

/// What a [`Person`] is read from.
pub(crate) const COLUMNS: &str =
    "people.id, people.address, people.canonical_address, people.name, people.language, people.theme";

impl Person {
    /// Reads [`COLUMNS`] from the one at `first` on.
    pub(crate) fn from_columns(row: &Row<'_>, first: usize) -> Result<Self, Failure> {
        Ok(Self {
            id: row.get(first)?,
            address: row.get(first + 1)?,
            canonical_address: row.get(first + 2)?,
            name: row.get(first + 3)?,
            language: row.get(first + 4)?,
            theme: row.get(first + 5)?,
        })
    }
}

impl FromRow for Person {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Self::from_columns(row, 0)
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
        language: None,
        theme: None,
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
    tx.find(&format!("select {COLUMNS} from people where id = $1"), params![id]).await
}

/// The person with this canonical address.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn find_by_address(tx: &mut Transaction, canonical_address: &str) -> Result<Option<Person>, Failure> {
    tx.find(&format!("select {COLUMNS} from people where canonical_address = $1"), params![canonical_address]).await
}

/// Writes what people say of themselves.
pub(super) async fn update_profile(tx: &mut Transaction, person: &Person) -> Result<(), Failure> {
    tx.execute(
        "update people set name = $2, language = $3, theme = $4 where id = $1",
        params![&person.id, &person.name, person.language.as_ref(), person.theme.as_ref()],
    )
    .await?;
    Ok(())
}
