//! `admit organization show`: which organization a key belongs to.

use clap::Args;

use super::path;
use crate::acts::Act;
use crate::client::{Call, Failure};
use crate::options::ClientOptions;
use crate::output::Column;

const COLUMNS: &[Column] = &[Column::text("id"), Column::text("name")];

/// Asks a server for the organization of the key.
#[derive(Args, Debug)]
pub struct OrganizationShow {
    #[command(flatten)]
    options: ClientOptions,
}

impl OrganizationShow {
    pub(super) fn into_act(self) -> (ClientOptions, Result<Act, Failure>) {
        (self.options, Ok(Act::get(Call::get(&path(&["me"])), COLUMNS)))
    }
}
