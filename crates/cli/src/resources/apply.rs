//! `admit apply`.

use std::path::PathBuf;

use clap::Args;

use super::{Planned, input};
use crate::acts::{Act, What};
use crate::apply::{Application, Desired};
use crate::client::Failure;
use crate::options::{ClientOptions, RemovalOptions};

/// A file, and what to do with it.
#[derive(Args, Debug)]
pub(crate) struct Apply {
    /// The file, in YAML or JSON, with any of members, workspaces, groups and custom_roles; `-` reads what is piped in
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Also take away what is there and not in the file: members and invites, places in workspaces and groups, groups and their
    /// roles, custom roles; workspaces are archived for good. Nobody who governs the organization is removed. A section that the file lacks is left
    /// alone
    #[arg(long)]
    prune: bool,
    /// Show the plan and change nothing; exit code 8 if there is something to change
    #[arg(long)]
    dry_run: bool,
    /// Do not ask first; needed where nobody can be asked
    #[arg(long, short)]
    yes: bool,
    #[command(flatten)]
    options: ClientOptions,
}

impl Apply {
    /// The shared options, and what the command does.
    pub(super) fn into_act(self) -> Planned {
        let options = self.options.clone();
        (options, self.read())
    }

    fn read(self) -> Result<Act, Failure> {
        let file = self.file.display().to_string();
        let explain = |why: String| Failure::Misused(format!("{file}: {why}"));
        let text = input::read_text(&self.file).map_err(explain)?;
        let desired = Desired::read(&text).map_err(|mistake| explain(mistake.to_string()))?;
        let change = crate::options::ChangeOptions { dry_run: self.dry_run };
        let options = RemovalOptions { change, yes: self.yes };
        let application = Application { desired, file, prunes: self.prune, options };
        Ok(Act { what: What::Apply(Box::new(application)), columns: &[] })
    }
}
