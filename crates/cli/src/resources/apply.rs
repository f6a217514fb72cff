//! `admit apply`.

use std::path::PathBuf;

use clap::Args;

use super::{Planned, input};
use crate::acts::{Act, What};
use crate::apply::{Application, Desired};
use crate::client::Failure;
use crate::options::{ClientOptions, RemovalOptions};

const EXAMPLE: &str = "\
Example of a file:
  members:
    - {email: ada@acme.example, role: admin}
    - {email: grace@acme.example, role: developer}
  workspaces:
    - name: Lab
      display_color: '#7c3aed'
      tags: {team: compilers}
      members:
        - {email: grace@acme.example, role: workspace_developer}
In an enterprise organization, in place of workspaces:
  groups:
    - {name: Research, members: [grace@acme.example], roles: [Reader]}
  custom_roles:
    - {name: Reader, permissions: [chat, 'use@all_connectors']}";

/// A file, and what to do with it.
#[derive(Args, Debug)]
#[command(after_long_help = EXAMPLE)]
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_the_help_can_be_applied() {
        let is_file = |line: &&str| line.starts_with("  ");
        let file: Vec<&str> = EXAMPLE.lines().filter(is_file).collect();
        assert!(file.len() > 10);
        Desired::read(&file.join("\n")).unwrap();
    }
}
