//! How much memory Admit takes, idle and under load.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;

use super::sqlite::Case;
use super::{Effort, MEBIBYTE};
use crate::Outcome;
use crate::house::House;
use crate::load::Load;
use crate::report::Report;
use crate::server::Server;

const IDLE_AT_MOST: f64 = 25.0;
const LOADED_AT_MOST: f64 = 90.0;
/// Long enough for a request.
const ONE_REQUEST: Duration = Duration::from_millis(20);
/// Until a server that has just started is idle.
const SETTLING: Duration = Duration::from_secs(2);

#[derive(Args, Debug)]
pub(crate) struct MemoryOptions {
    /// Invites that are there at the start
    #[arg(long, default_value_t = 10_000)]
    invites: u64,
    /// Keep the data directory here and use it again
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
    #[command(flatten)]
    effort: Effort,
}

/// Until what a server needed to start has been given back.
#[expect(clippy::disallowed_methods, reason = "what is measured runs by the system's clock")]
fn settle() {
    std::thread::sleep(SETTLING);
}

/// Measures and prints.
pub(crate) fn memory(options: &MemoryOptions) -> Outcome<()> {
    let house = House::open(options.keep.as_deref(), options.invites)?;
    let ids: Arc<[String]> = house.ids()?.into();
    let server = Server::admit(&house.options())?;
    let unknown = "this system does not tell how much memory a process has";
    let resident = || server.process.resident().ok_or(unknown);
    let first = Case::Get.requests(&house.notes.key, &ids);
    Load { connections: 1, warm_up: Duration::ZERO, duration: ONE_REQUEST }
        .run(std::slice::from_ref(&server.address), &first)?;
    settle();
    let idle = resident()?;
    for _ in 0..options.effort.rounds {
        for case in [Case::Get, Case::List, Case::PostAndMail] {
            let requests = case.requests(&house.notes.key, &ids);
            options.effort.load().run(std::slice::from_ref(&server.address), &requests)?;
        }
    }
    let loaded = server.process.resident_at_most().ok_or(unknown)?;
    let invites = options.invites;
    let mut report = Report::default();
    report.fact(format!("idle, {invites} invites"), idle as f64 / MEBIBYTE, "MiB", Some(IDLE_AT_MOST));
    report.fact(
        format!("at most under load, {invites} invites"),
        loaded as f64 / MEBIBYTE,
        "MiB",
        Some(LOADED_AT_MOST),
    );
    report.fact("after the load", resident()? as f64 / MEBIBYTE, "MiB", None);
    report.print(options.effort.json)
}
