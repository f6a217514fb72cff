//! `admit backup` and `admit restore`: the whole of a folder's data in one file, and back.

use std::path::PathBuf;

use clap::Args;

use super::check::print_violations;
use crate::Problem;
use crate::configuration::{Place, SharedConfiguration, SharedOptions};
use crate::data::backup::{self, Restored};
use crate::data::{lock, open_existing};

#[derive(Args, Debug)]
pub(crate) struct BackupOptions {
    #[command(flatten)]
    shared: SharedOptions,
    /// The new file; whoever has it has the data and the server's key
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

#[derive(Args, Debug)]
pub(crate) struct RestoreOptions {
    #[command(flatten)]
    shared: SharedOptions,
    /// A file that `admit backup` wrote
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

/// Writes everything to a file, also while the server runs.
pub(crate) async fn back_up(options: BackupOptions) -> Result<(), Problem> {
    let configuration = options.shared.resolve()?;
    let folder = folder_of(&configuration, "pg_dump")?;
    let store = open_existing(configuration.place()).await?;
    // A key that is given by file is kept elsewhere.
    let key_folder = configuration.server_key.is_none().then_some(folder.as_path());
    let has_key = backup::write(&store, key_folder, &options.file).await?;
    println!("Backed up to {}. Keep it as safe as the data itself.", options.file.display());
    if !has_key {
        println!("The server's key is not in it, as the data's folder has none of its own: keep a copy of that too.");
    }
    Ok(())
}

/// Puts a backup into an empty folder.
pub(crate) async fn restore(options: RestoreOptions) -> Result<(), Problem> {
    let configuration = options.shared.resolve()?;
    let folder = folder_of(&configuration, "pg_restore")?;
    let _lock = lock(configuration.place())?;
    match backup::restore(&options.file, folder).await? {
        Restored::Whole { has_key } => {
            println!("Restored to {}. Every rule holds.", folder.display());
            if !has_key {
                println!("The server's key was not in it: put it into the folder as server.key before you start.");
            }
            Ok(())
        }
        Restored::Refused(violations) => {
            print_violations(&violations);
            Err(Problem(format!("{} is not restored, as it breaks rules", options.file.display())))
        }
    }
}

fn folder_of<'c>(configuration: &'c SharedConfiguration, instead: &str) -> Result<&'c PathBuf, Problem> {
    match configuration.place() {
        Place::Folder(folder) => Ok(folder),
        Place::Postgres { .. } => {
            Err(Problem(format!("--database-url: this is for SQLite; use {instead} with PostgreSQL")))
        }
    }
}
