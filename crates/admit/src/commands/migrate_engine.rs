//! `admit migrate-engine`: all data from SQLite to PostgreSQL, or back.

use std::io::{IsTerminal as _, Write as _};

use admit_store::copying::{self, CopyRefusal, Progress, Step};
use admit_store::{Error, Store, Upkeep};
use clap::{Args, ValueEnum};

use crate::Problem;
use crate::configuration::{Place, SharedOptions};
use crate::data::{lock, moved_key, open_existing, open_store};

#[derive(Args, Debug)]
pub(crate) struct MigrateEngineOptions {
    #[command(flatten)]
    shared: SharedOptions,
    /// Where the data goes: from the folder of --data-dir to the database of --database-url, or back
    #[arg(long, value_name = "ENGINE")]
    to: Engine,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Engine {
    Postgres,
    Sqlite,
}

/// Copies everything, compares everything, and leaves the source as it was. Servers must not run meanwhile.
pub(crate) async fn migrate_engine(options: MigrateEngineOptions) -> Result<(), Problem> {
    let configuration = options.shared.resolve()?;
    let folder = &configuration.folder;
    let Some(database) = &configuration.database else {
        return Err(Problem("--database-url: which PostgreSQL database? (see admit migrate-engine --help)".to_owned()));
    };
    let _lock = lock(folder)?;
    let database = &named(database);
    let (from_place, to_place) = match options.to {
        Engine::Postgres => (folder, database),
        Engine::Sqlite => (database, folder),
    };
    let (from, to) = (open_existing(from_place).await?, open_store(to_place, Upkeep::Create).await?);
    refuse_while_nodes_run(&from).await?;
    refuse_while_nodes_run(&to).await?;
    let explain = |error| explain(error, to_place);
    let rows = copying::copy(&from, &to, tell).await.map_err(explain)?;
    copying::compare(&from, &to, tell).await.map_err(explain)?;
    // A node that was started meanwhile may have written what was compared before.
    refuse_while_nodes_run(&from).await?;
    let has_key = match configuration.server_key {
        None => move_key(options.to, folder, &to).await?,
        Some(_) => false,
    };
    copying::finish(&to).await?;
    to.close().await;
    from.close().await;
    println!("Copied {rows} rows from {from_place} to {to_place}, and compared them one by one: they are the same.");
    println!("{from_place} is as it was. Start servers on one of the two only.");
    if !has_key {
        println!("The server's key was not moved: give it with --server-key.");
    }
    Ok(())
}

/// The same database, its connections named after this command and not after a node.
fn named(database: &Place) -> Place {
    match database {
        Place::Postgres { url, connections } => {
            let separator = if url.contains('?') { '&' } else { '?' };
            let url = format!("{url}{separator}application_name=admit%20migrate-engine");
            Place::Postgres { url, connections: *connections }
        }
        Place::Folder(_) => database.clone(),
    }
}

async fn refuse_while_nodes_run(store: &Store) -> Result<(), Problem> {
    let nodes = store.read((), |tx, ()| Box::pin(tx.connections_named("admit"))).await?;
    if nodes == 0 {
        return Ok(());
    }
    Err(Problem(format!("--database-url: stop all nodes first; {nodes} of their connections are open")))
}

async fn move_key(to: Engine, folder: &Place, target: &Store) -> Result<bool, Problem> {
    let Place::Folder(folder) = folder else { return Ok(false) };
    match to {
        Engine::Postgres => moved_key::into_store(folder, target).await,
        Engine::Sqlite => moved_key::out_of_store(target, folder).await,
    }
}

fn explain(error: Error<CopyRefusal>, target: &Place) -> Problem {
    match error {
        Error::Refused(refusal @ CopyRefusal::Differs(_)) => {
            Problem(format!("{target} is not to be used; empty it and begin again: {refusal}"))
        }
        Error::Refused(refusal) => Problem(format!("nothing was moved to {target}: {refusal}")),
        Error::Failed(failure) => failure.into(),
    }
}

/// One line for each table, renewed where somebody watches.
fn tell(Progress { table, step, done, total }: Progress) {
    let doing = match step {
        Step::Copy => "copying",
        Step::Compare => "comparing",
    };
    let mut terminal = std::io::stderr();
    let is_watched = terminal.is_terminal();
    if done < total && !is_watched {
        return;
    }
    let end = if done < total { "\r" } else { "\n" };
    // Progress that can't be shown is no reason to stop.
    let _ = write!(terminal, "{doing} {table}: {done} of {total}{end}");
}
