//! What only a store over SQLite promises: one writer, groups, one file.

mod groups;
mod opening;

use std::path::{Path, PathBuf};

use crate::testing::TestDatabase;
use crate::tests::*;
use crate::{Channel, Clock, Error, Failure, Store};

async fn open_file() -> OwnStore {
    store_on(TestDatabase::sqlite()).await
}
