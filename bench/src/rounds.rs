//! Measuring sides against each other: in turn, round after round, so that whatever else the machine does hits both.

use crate::Outcome;
use crate::load::{Load, Tally};
use crate::process::Process;
use crate::requests::Requests;
use crate::statistics::{Spread, percentile};

use serde::Serialize;

/// One of the things that are compared: where it is and what it is asked.
pub(crate) struct Side {
    pub(crate) name: String,
    pub(crate) addresses: Vec<String>,
    pub(crate) processes: Vec<Process>,
    pub(crate) requests: Requests,
}

/// What the rounds of one side came to.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Figures {
    pub(crate) side: String,
    pub(crate) per_second: Spread,
    pub(crate) p50_microseconds: u32,
    pub(crate) p99_microseconds: u32,
    /// The server's time on any core for one request.
    pub(crate) cpu_microseconds: Option<f64>,
    /// Good replies in all, with those of the warm-up.
    #[serde(skip)]
    pub(crate) acknowledged: u64,
}

/// The rounds of one side.
#[derive(Default)]
pub(crate) struct Samples {
    pub(crate) per_second: Vec<f64>,
    tally: Tally,
    cpu_microseconds: Option<u64>,
}

/// Runs `rounds` rounds, in each every side once, forwards and backwards in turn; calls `settle` after each run.
///
/// # Errors
/// Of the load, or of `settle`.
pub(crate) fn compare(
    sides: &[Side],
    load: Load,
    rounds: usize,
    mut settle: impl FnMut() -> Outcome<()>,
) -> Outcome<Vec<Figures>> {
    let mut samples: Vec<Samples> = sides.iter().map(|_| Samples::default()).collect();
    for round in 0..rounds {
        let mut order: Vec<usize> = (0..sides.len()).collect();
        if round % 2 == 1 {
            order.reverse();
        }
        for number in order {
            samples[number].add_run(&sides[number], load)?;
            settle()?;
        }
    }
    Ok(sides.iter().zip(samples).map(|(side, samples)| samples.figures(&side.name)).collect())
}

impl Samples {
    pub(crate) fn add_run(&mut self, side: &Side, load: Load) -> Outcome<()> {
        let before = cpu_of(&side.processes);
        let tally = load.run(&side.addresses, &side.requests)?;
        let used = cpu_of(&side.processes).zip(before).map(|(after, before)| after - before);
        self.per_second.push(tally.latencies.len() as f64 / load.duration.as_secs_f64());
        self.cpu_microseconds = used.map(|used| self.cpu_microseconds.unwrap_or(0) + used);
        self.tally.add(tally);
        Ok(())
    }

    pub(crate) fn figures(self, side: &str) -> Figures {
        let Tally { acknowledged, mut latencies } = self.tally;
        latencies.sort_unstable();
        Figures {
            side: side.to_owned(),
            per_second: Spread::of(self.per_second),
            p50_microseconds: percentile(&latencies, 50),
            p99_microseconds: percentile(&latencies, 99),
            cpu_microseconds: self.cpu_microseconds.map(|used| used as f64 / acknowledged.max(1) as f64),
            acknowledged,
        }
    }
}

fn cpu_of(processes: &[Process]) -> Option<u64> {
    processes.iter().map(|process| process.cpu_microseconds()).sum()
}
