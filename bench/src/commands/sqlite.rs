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
use crate::rounds::{Figures, Side, compare};
use crate::server::Server;
use crate::silence;

/// How long the mails of a round may take to leave before the next begins.
const MAIL_PATIENCE: Duration = Duration::from_secs(300);

#[derive(Args, Debug)]
pub(crate) struct SqliteOptions {
    /// Invites that are there at the start
    #[arg(long, default_value_t = 10_000)]
    invites: u64,
    /// What to measure
    #[arg(long, value_enum, value_delimiter = ',', default_value = "get,list,post,post-and-mail")]
    cases: Vec<Case>,
    #[command(flatten)]
    effort: Effort,
}

/// A kind of request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Case {
    /// One invite
    Get,
    /// The newest 20 invites
    List,
    /// A new invite, while the mail server does not answer: its mail waits in the outbox
    Post,
    /// A new invite, while mails go to the built-in mailbox
    PostAndMail,
}

impl Case {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Get => "GET invite",
            Self::List => "list 20",
            Self::Post => "POST invite",
            Self::PostAndMail => "POST invite and its mail",
        }
    }

    /// The ratio to the bare server that counts as good.
    const fn to_reach(self) -> Option<f64> {
        match self {
            Self::Get => Some(0.50),
            Self::List => Some(0.20),
            Self::Post => Some(0.25),
            Self::PostAndMail => None,
        }
    }

    pub(crate) const fn creates(self) -> bool {
        matches!(self, Self::Post | Self::PostAndMail)
    }

    pub(crate) fn requests(self, key: &str, ids: &Arc<[String]>) -> Requests {
        match self {
            Self::Get => Requests::find(key, Arc::clone(ids)),
            Self::List => Requests::list(key),
            Self::Post | Self::PostAndMail => Requests::create(key),
        }
    }
}

/// Measures and prints.
pub(crate) fn sqlite(options: &SqliteOptions) -> Outcome<()> {
    let mut report = Report::default();
    let mut bare_get = None;
    for &case in &options.cases {
        let figures = against_bare(case, options)?;
        let (bare, admit) = (&figures[0], &figures[1]);
        report.compare(format!("{}: admit / bare server, same request", case.name()), admit, bare, case.to_reach());
        if case == Case::Get {
            bare_get = Some(bare.clone());
        } else if let Some(bare_get) = &bare_get {
            report.compare(format!("{}: admit / bare server, GET", case.name()), admit, bare_get, None);
        }
        report.add(case.name(), figures);
    }
    report.print(options.effort.json)
}

fn against_bare(case: Case, options: &SqliteOptions) -> Outcome<Vec<Figures>> {
    let house = House::temporary(options.invites)?;
    let ids: Arc<[String]> = house.ids()?.into();
    let admit = Server::admit(&options_for(case, &house)?)?;
    let bare = Server::bare(&fetch::script(&admit.address, &house.notes.key, &ids)?)?;
    let requests = case.requests(&house.notes.key, &ids);
    let before = house.count("invites")?;
    let sides = [side("bare", &bare, &requests), side("admit", &admit, &requests)];
    let settle = || if case == Case::PostAndMail { wait_for_mail(&house) } else { Ok(()) };
    let figures = compare(&sides, options.effort.load(), options.effort.rounds, settle)?;
    prove_growth(&house, before, if case.creates() { figures[1].acknowledged } else { 0 })?;
    Ok(figures)
}

/// How Admit is started over a house.
pub(crate) fn options_for(case: Case, house: &House) -> Outcome<Vec<String>> {
    let mut options = house.options();
    if case == Case::Post {
        options.extend(silence::mail_server()?);
    }
    Ok(options)
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
