//! Admit on SQLite against the bare server: GET an invite, list 20, POST an invite.

use std::sync::Arc;
use std::time::{Duration, Instant};

use clap::{Args, ValueEnum};

use super::Effort;
use crate::Outcome;
use crate::fetch;
use crate::house::House;
use crate::report::Report;
use crate::requests::Requests;
use crate::rounds::{Side, compare};
use crate::server::Server;

/// How long the mails of a run may take to leave before the next begins.
const MAIL_PATIENCE: Duration = Duration::from_secs(300);

#[derive(Args, Debug)]
pub(crate) struct SqliteOptions {
    /// Invites that are there at the start
    #[arg(long, default_value_t = 10_000)]
    invites: u64,
    /// What to measure
    #[arg(long, value_enum, value_delimiter = ',', default_value = "get,list,post")]
    cases: Vec<Case>,
    #[command(flatten)]
    effort: Effort,
}

/// A kind of request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Case {
    Get,
    List,
    Post,
}

impl Case {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Get => "GET invite",
            Self::List => "list 20",
            Self::Post => "POST invite",
        }
    }

    /// The ratio to the bare server that counts as good.
    const fn to_reach(self) -> f64 {
        match self {
            Self::Get => 0.50,
            Self::List => 0.20,
            Self::Post => 0.25,
        }
    }

    pub(crate) fn requests(self, key: &str, ids: &Arc<[String]>) -> Requests {
        match self {
            Self::Get => Requests::find(key, Arc::clone(ids)),
            Self::List => Requests::list(key),
            Self::Post => Requests::create(key),
        }
    }
}

/// Measures and prints.
pub(crate) fn sqlite(options: &SqliteOptions) -> Outcome<()> {
    let house = House::temporary(options.invites)?;
    let ids: Arc<[String]> = house.ids()?.into();
    let admit = Server::admit(house.folder(), &[])?;
    let bare = Server::bare(&fetch::script(&admit.address, &house.notes.key, &ids)?)?;
    let mut report = Report::default();
    let mut bare_get = None;
    for &case in &options.cases {
        let requests = case.requests(&house.notes.key, &ids);
        let before = house.count("invites")?;
        let sides = [side("bare", &bare, &requests), side("admit", &admit, &requests)];
        let figures = compare(&sides, options.effort.load(), options.effort.rounds, || wait_for_mail(&house))?;
        let created = if case == Case::Post { figures[1].acknowledged } else { 0 };
        prove_growth(&house, before, created)?;
        let (bare, admit) = (&figures[0], &figures[1]);
        report.compare(format!("{0}: admit / bare {0}", case.name()), admit, bare, Some(case.to_reach()));
        if case == Case::Get {
            bare_get = Some(bare.clone());
        } else if let Some(bare_get) = &bare_get {
            report.compare(format!("{}: admit / bare GET", case.name()), admit, bare_get, None);
        }
        report.add(case.name(), figures);
    }
    report.print(options.effort.json)
}

/// One server as a side.
pub(crate) fn side(name: &str, server: &Server, requests: &Requests) -> Side {
    Side {
        name: name.to_owned(),
        addresses: vec![server.address.clone()],
        processes: vec![server.process],
        requests: requests.clone(),
    }
}

/// Every invite that was acknowledged is there, and no other.
pub(crate) fn prove_growth(house: &House, before: u64, acknowledged: u64) -> Outcome<()> {
    let grown = house.count("invites")? - before;
    if grown == acknowledged {
        return Ok(());
    }
    Err(format!("{acknowledged} invites were acknowledged, and {grown} are there").into())
}

/// Mails of a run go on after it; the next one must not pay for them.
#[expect(clippy::disallowed_methods, reason = "the outbox of another process gives no signal")]
pub(crate) fn wait_for_mail(house: &House) -> Outcome<()> {
    let begun = Instant::now();
    while house.count("messages where state = 'queued'")? > 0 {
        if begun.elapsed() > MAIL_PATIENCE {
            return Err("the mails of a run did not leave".into());
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    Ok(())
}
