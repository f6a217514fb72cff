//! How long Admit takes from its start to its first answer out of the database.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use clap::Args;

use crate::Outcome;
use crate::fetch;
use crate::house::House;
use crate::report::Report;
use crate::requests::Requests;
use crate::server::Server;
use crate::statistics::Spread;

#[derive(Args, Debug)]
pub(crate) struct StartOptions {
    /// Invites that are there
    #[arg(long, default_value_t = 10_000)]
    invites: u64,
    /// Keep the data directory here and use it again
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
    /// How many starts
    #[arg(long, default_value_t = 20)]
    rounds: usize,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// Measures and prints.
pub(crate) fn start(options: &StartOptions) -> Outcome<()> {
    let house = House::open(options.keep.as_deref(), options.invites)?;
    let ids: Arc<[String]> = house.ids()?.into();
    let requests = Requests::find(&house.notes.key, ids);
    let mut milliseconds = Vec::new();
    for _ in 0..options.rounds {
        let begun = Instant::now();
        let server = Server::admit(&house.options())?;
        fetch::answer(&server.address, &requests)?;
        milliseconds.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    let spread = Spread::of(milliseconds);
    let mut report = Report::default();
    for (name, value) in [("median", spread.median), ("least", spread.min), ("most", spread.max)] {
        report.fact(format!("start to first answer, {} invites, {name}", options.invites), value, "ms", None);
    }
    report.print(options.json)
}
