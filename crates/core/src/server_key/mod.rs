//! The key of all nodes over one database. Each must use the same, or it could not open what another sealed.

use admit_store::{Failure, Transaction, params};

use crate::secrets::{Vault, digests_equal};

const KEY: &str = "server_key";
const PROOF: &str = "server_key_proof";

/// What a key is known by, without being told.
pub fn proof(vault: &Vault) -> String {
    vault.fingerprint("server key", "proof")
}

/// The key that the database keeps for its nodes, in hexadecimal: `fresh`, if it has none yet.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn find_or_keep(tx: &mut Transaction, fresh: &str) -> Result<String, Failure> {
    first(tx, KEY, fresh).await
}

/// Removes the key from the database, because nodes get it elsewhere. What it is known by stays.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn forget(tx: &mut Transaction) -> Result<(), Failure> {
    tx.execute_later("delete from settings where name = $1", params![KEY]).await
}

/// Takes the key out of the database that kept it, to be kept elsewhere; `None` when it kept none.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn take(tx: &mut Transaction) -> Result<Option<String>, Failure> {
    tx.execute_later("delete from settings where name = $1", params![PROOF]).await?;
    tx.find("delete from settings where name = $1 returning value", params![KEY]).await
}

/// Whether a key is that of the other nodes. The first key that asks is.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn matches(tx: &mut Transaction, proof: &str) -> Result<bool, Failure> {
    Ok(digests_equal(&first(tx, PROOF, proof).await?, proof))
}

/// The value of a setting, which is that of whoever came first.
async fn first(tx: &mut Transaction, name: &str, value: &str) -> Result<String, Failure> {
    tx.execute(
        "insert into settings (name, value) values ($1, $2) on conflict (name) do nothing",
        params![name, value],
    )
    .await?;
    let kept = tx.find("select value from settings where name = $1", params![name]).await?;
    Ok(kept.unwrap_or_else(|| value.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::*;

    #[tokio::test]
    async fn the_first_node_brings_the_key_and_all_others_get_it() {
        let house = House::new().await;
        for fresh in ["one", "other"].map(str::to_owned) {
            assert_eq!(act!(house, (fresh), |tx| find_or_keep(tx, fresh)).unwrap(), "one");
        }
    }

    #[tokio::test]
    async fn a_key_that_was_taken_out_is_not_there_any_more() {
        let house = House::new().await;
        let fresh = "one".to_owned();
        act!(house, (fresh), |tx| find_or_keep(tx, fresh)).unwrap();
        assert_eq!(act!(house, (), |tx| take(tx)).unwrap().as_deref(), Some("one"));
        assert_eq!(act!(house, (), |tx| take(tx)).unwrap(), None);
        assert_eq!(house.count("settings").await, 0);
    }

    #[tokio::test]
    async fn a_key_that_is_given_by_file_leaves_the_database_and_is_still_known() {
        let house = House::new().await;
        let (fresh, proof) = ("one".to_owned(), proof(&Vault::new(&[7; 32]).unwrap()));
        act!(house, (fresh), |tx| find_or_keep(tx, fresh)).unwrap();
        assert!(act!(house, (proof), |tx| matches(tx, proof)).unwrap());
        act!(house, (), |tx| forget(tx)).unwrap();
        assert_eq!(house.count("settings").await, 1);
        assert!(act!(house, (proof), |tx| matches(tx, proof)).unwrap());
    }

    #[tokio::test]
    async fn a_node_with_another_key_is_told_apart() {
        let house = House::new().await;
        for (key, matching) in [(7, true), (8, false), (7, true)] {
            let proof = proof(&Vault::new(&[key; 32]).unwrap());
            assert_eq!(act!(house, (proof), |tx| matches(tx, proof)).unwrap(), matching);
        }
    }
}
