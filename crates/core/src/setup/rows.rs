//! The SQL of the set-up link.

use admit_store::{Failure, Transaction, params};

const SETTING: &str = "setup_link_digest";

pub(super) async fn replace_link(tx: &mut Transaction, digest: &str) -> Result<(), Failure> {
    tx.execute(
        "insert into settings (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value",
        params![SETTING, digest],
    )
    .await?;
    Ok(())
}

pub(super) async fn find_link(tx: &mut Transaction) -> Result<Option<String>, Failure> {
    tx.find("select value from settings where name = $1", params![SETTING]).await
}

pub(super) async fn delete_link(tx: &mut Transaction) -> Result<(), Failure> {
    tx.execute("delete from settings where name = $1", params![SETTING]).await?;
    Ok(())
}
