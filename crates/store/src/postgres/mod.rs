//! The PostgreSQL engine: any number of nodes over one database, none of them special.
//!
//! An act that writes runs at the isolation level `serializable`, so that the rules, written once as if acts ran one after
//! another, hold here as they do with SQLite's one writer. What that costs is that PostgreSQL may ask for an act to be
//! repeated; `repeating` says when.

mod connecting;
mod migrations;
mod node_signals;
mod repeating;
mod session;
#[cfg(test)]
mod tests;
mod trouble;
mod values;

use deadpool_postgres::Pool;

#[cfg(feature = "testing")]
pub(crate) use migrations::LOCK as MIGRATIONS_LOCK;
pub(crate) use session::{Mode, Session};
pub(crate) use values::column;

use crate::attempt::Attempt;
use crate::signals::Signals;
use crate::{Clock, Failure, Migration, Upkeep, panic_text};

/// Everything is cheap to clone; all clones share the same connections.
#[derive(Clone)]
pub(crate) struct Engine {
    pool: Pool,
    clock: Clock,
    signals: node_signals::NodeSignals,
}

impl Engine {
    pub(crate) async fn open(
        url: &str,
        connections: usize,
        known: &[Migration],
        upkeep: Upkeep,
        clock: Clock,
        signals: Signals,
    ) -> Result<Self, Failure> {
        let database = connecting::Database::parse(url)?;
        let pool = database.pool(connections)?;
        let client = connecting::first_connection(&pool).await?;
        migrations::apply(client, known, upkeep, &clock).await?;
        let signals = node_signals::NodeSignals::start(database, signals);
        Ok(Self { pool, clock, signals })
    }

    /// Runs in a task of its own: whoever asked may go away, an act that was begun is not cut.
    pub(crate) async fn write(&self, mode: Mode, attempt: Box<dyn Attempt>) -> Result<Box<dyn Attempt>, Failure> {
        let engine = self.clone();
        let running = tokio::spawn(async move {
            let mut attempt = attempt;
            engine.run(mode, &mut *attempt).await.map(|()| attempt)
        });
        match running.await {
            Ok(result) => result,
            Err(error) if error.is_panic() => Err(Failure::Panicked(panic_text(&*error.into_panic()))),
            Err(_) => Err(Failure::Closed),
        }
    }

    pub(crate) fn close(&self) {
        self.signals.stop();
        self.pool.close();
    }
}

/// Runs statements over a connection of their own.
#[cfg(feature = "testing")]
pub(crate) async fn run_once(url: &str, statements: &str) -> Result<(), Failure> {
    let (client, _driven) =
        connecting::Database::parse(url)?.connect(|_| ()).await.map_err(Failure::database("connecting"))?;
    client.batch_execute(statements).await.map_err(Failure::database("running statements"))
}
