//! The same requests over few invites and over many, side by side.

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;

use super::sqlite::{Case, options_for, prove_growth, side};
use super::{Effort, MEBIBYTE};
use crate::Outcome;
use crate::house::House;
use crate::report::Report;
use crate::rounds::compare;
use crate::server::Server;

const TO_REACH: f64 = 0.8;

#[derive(Args, Debug)]
pub(crate) struct SizesOptions {
    /// Invites of the one server
    #[arg(long, default_value_t = 10_000)]
    few: u64,
    /// Invites of the other; ten million take about 8 GB of disk
    #[arg(long, default_value_t = 10_000_000)]
    many: u64,
    /// Keep the large data directory here and use it again
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
    #[command(flatten)]
    effort: Effort,
}

/// Measures and prints.
pub(crate) fn sizes(options: &SizesOptions) -> Outcome<()> {
    let houses = [House::temporary(options.few)?, House::open(options.keep.as_deref(), options.many)?];
    let ids = houses.iter().map(|house| Ok(house.ids()?.into())).collect::<Outcome<Vec<Arc<[String]>>>>()?;
    let mut report = Report::default();
    for case in [Case::Get, Case::List, Case::Post] {
        let before = houses.iter().map(|house| house.count("invites")).collect::<Outcome<Vec<_>>>()?;
        let mut servers = Vec::new();
        let mut sides = Vec::new();
        for (house, ids) in houses.iter().zip(&ids) {
            let server = Server::admit(&options_for(case, house)?)?;
            let name = format!("{} invites", house.notes.invites);
            sides.push(side(&name, &server, &case.requests(&house.notes.key, ids)));
            servers.push(server);
        }
        let figures = compare(&sides, options.effort.load(), options.effort.rounds, || Ok(()))?;
        drop(servers);
        for ((house, before), figures) in houses.iter().zip(before).zip(&figures) {
            prove_growth(house, before, if case.creates() { figures.acknowledged } else { 0 })?;
        }
        report.compare(format!("{}: many / few", case.name()), &figures[1], &figures[0], Some(TO_REACH));
        report.add(case.name(), figures);
    }
    for house in &houses {
        report.fact(format!("{} invites on disk", house.notes.invites), house.size()? / MEBIBYTE, "MiB", None);
    }
    report.print(options.effort.json)
}
