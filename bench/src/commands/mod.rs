//! What can be measured.

mod memory;
mod postgres;
mod sizes;
mod sqlite;
mod start;

pub(crate) use memory::{MemoryOptions, memory};
pub(crate) use postgres::{PostgresOptions, postgres};
pub(crate) use sizes::{SizesOptions, sizes};
pub(crate) use sqlite::{SqliteOptions, sqlite};
pub(crate) use start::{StartOptions, start};

use std::time::Duration;

use clap::Args;

use crate::load::Load;

const MEBIBYTE: f64 = 1024.0 * 1024.0;

/// How long and how hard to measure.
#[derive(Args, Clone, Debug)]
pub(crate) struct Effort {
    /// Connections at the same time
    #[arg(long, default_value_t = 64)]
    connections: usize,
    /// How long each run counts
    #[arg(long, default_value_t = 3.0)]
    seconds: f64,
    /// How many runs of each side
    #[arg(long, default_value_t = 5)]
    pub(crate) rounds: usize,
    /// Print JSON
    #[arg(long)]
    pub(crate) json: bool,
}

impl Effort {
    /// The load of one run; a quarter of its time more goes before anything is counted.
    pub(crate) fn load(&self) -> Load {
        let duration = Duration::from_secs_f64(self.seconds);
        Load { connections: self.connections, warm_up: duration / 4, duration }
    }
}
