//! `admit check`: whether everything that is stored keeps the rules.

use admit_core::check::{self, Violation};
use clap::Args;

use crate::Problem;
use crate::configuration::SharedOptions;
use crate::data::open_existing;

#[derive(Args, Debug)]
pub(crate) struct CheckOptions {
    #[command(flatten)]
    shared: SharedOptions,
}

/// Looks through all of the data, also while servers run, and changes nothing.
pub(crate) async fn check(options: CheckOptions) -> Result<(), Problem> {
    let configuration = options.shared.resolve()?;
    let store = open_existing(configuration.place()).await?;
    let violations = check::all(&store).await?;
    store.close().await;
    if violations.is_empty() {
        println!("Every rule holds in {}.", configuration.place());
        return Ok(());
    }
    print_violations(&violations);
    Err(Problem(format!("{} rules are broken in {}", violations.len(), configuration.place())))
}

pub(super) fn print_violations(violations: &[Violation]) {
    for Violation { rule, offenders, has_more } in violations {
        let more = if *has_more { " and more" } else { "" };
        println!("Broken: {rule}: {}{more}", offenders.join(", "));
    }
}
