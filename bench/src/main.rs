//! Measures Admit: `admit-bench WHAT`, see docs/performance.md.
//!
//! Everything that is compared runs in one run and in turn, in processes of its own, asked by the same client over 64
//! connections. Ratios carry over to other machines, absolute figures don't.

mod bare;
mod commands;
mod fetch;
mod house;
mod load;
mod process;
mod reply;
mod report;
mod requests;
mod rounds;
mod server;
mod silence;
mod statistics;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::commands::{
    MemoryOptions, PostgresOptions, SizesOptions, SqliteOptions, StartOptions, memory, postgres, sizes, sqlite, start,
};

/// What may go wrong only has to be said.
pub(crate) type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Measures Admit, in one run and in turn against what it is compared with
#[derive(Parser, Debug)]
#[command(name = "admit-bench")]
struct Arguments {
    #[command(subcommand)]
    measurement: Measurement,
}

#[derive(Subcommand, Debug)]
enum Measurement {
    /// GET, list and POST on SQLite against a bare axum handler of the same bytes
    Sqlite(SqliteOptions),
    /// The same over ten thousand and over ten million invites
    Sizes(SizesOptions),
    /// Memory, idle and under load
    Memory(MemoryOptions),
    /// From the start of the program to its first answer
    Start(StartOptions),
    /// Create and get on PostgreSQL, on one node and two, against pgbench with the same statements
    Postgres(PostgresOptions),
    /// The bare server, as the harness starts it
    #[command(hide = true)]
    Bare,
}

fn main() -> ExitCode {
    if cfg!(debug_assertions) {
        eprintln!("admit-bench: this is a debug build, whose figures mean nothing: cargo run --release -p admit-bench");
    }
    let done = match Arguments::parse().measurement {
        Measurement::Sqlite(options) => sqlite(&options),
        Measurement::Sizes(options) => sizes(&options),
        Measurement::Memory(options) => memory(&options),
        Measurement::Start(options) => start(&options),
        Measurement::Postgres(options) => postgres(&options),
        Measurement::Bare => bare::run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("admit-bench: {error}");
            ExitCode::FAILURE
        }
    }
}
