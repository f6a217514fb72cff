//! What only a store over SQLite promises: one writer, groups, one file.

/// Queues an act without waiting for its answer.
macro_rules! queued {
    ($act:expr) => {{
        let mut act = Box::pin($act);
        assert!(act.as_mut().now_or_never().is_none(), "answered too early");
        act
    }};
}

mod checkpoints;
mod groups;
mod opening;
mod syncing;

use std::fs::File;
use std::path::{Path, PathBuf};

use futures_util::FutureExt as _;

use crate::testing::TestDatabase;
use crate::tests::*;
use crate::{Channel, Clock, Error, Failure, Store};

async fn open_file() -> OwnStore {
    store_on(TestDatabase::sqlite()).await
}

/// Holds the writer with one act, so that all that is queued meanwhile is one group, together with that act.
async fn hold(store: &Store) -> (tokio::task::JoinHandle<Outcome>, Gatekeeper) {
    let (gate, keeper) = gate("held");
    let store = store.clone();
    let held = tokio::spawn(async move { add_and_wait(&store, gate).await });
    tokio::task::yield_now().await;
    keeper.wait_until_entered();
    (held, keeper)
}
