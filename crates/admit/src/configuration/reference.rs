//! docs/configuration.md is complete: every argument has its row with all its names, and the example file works.

use clap::CommandFactory as _;

use super::{ServeOptions, SharedOptions};
use crate::commands::Arguments;

const PAGE: &str = include_str!("../../../../docs/configuration.md");

fn arguments(path: &[&str]) -> Vec<clap::Arg> {
    let mut command = Arguments::command();
    command.build();
    let named = path.iter().fold(&command, |command, name| command.find_subcommand(name).unwrap());
    named.get_arguments().filter(|argument| argument.get_id() != "help").cloned().collect()
}

/// The row of a flag, by its first cell.
fn row(flag: &str) -> &'static str {
    let start = format!("| `--{flag}` |");
    PAGE.lines().find(|line| line.starts_with(&start)).unwrap_or_else(|| panic!("docs/configuration.md lacks --{flag}"))
}

/// The commands besides `serve` whose arguments the page lists; `invites` stands for all of the client.
const OTHER_COMMANDS: [&[&str]; 4] =
    [&["organization", "create"], &["organization", "issue-admin-key"], &["organization", "set-role"], &["invites"]];

#[test]
fn every_argument_has_a_row_with_its_flag_its_variable_and_its_key() {
    for argument in arguments(&["serve"]) {
        let flag = argument.get_long().unwrap();
        let variable = argument.get_env().unwrap().to_str().unwrap();
        let key = if flag == "config" { "none".to_owned() } else { format!("`{}`", argument.get_id()) };
        let names = format!("| `--{flag}` | `{variable}` | {key} |");
        assert!(row(flag).starts_with(&names), "{names}");
    }
    for argument in OTHER_COMMANDS.into_iter().flat_map(arguments) {
        row(argument.get_long().unwrap());
    }
}

#[test]
fn every_row_of_the_client_has_the_variables_that_the_help_names() {
    for argument in arguments(&["invites"]) {
        let help = argument.get_help().unwrap().to_string();
        let variables = help.split("[env: ").nth(1).and_then(|rest| rest.split(']').next()).unwrap_or("none");
        let cell = row(argument.get_long().unwrap()).split(" | ").nth(1).unwrap().replace('`', "");
        assert_eq!(cell, variables);
    }
}

#[test]
fn every_row_is_of_an_argument_that_exists() {
    let arguments = OTHER_COMMANDS.into_iter().flat_map(arguments).chain(arguments(&["serve"]));
    let known: Vec<String> = arguments.map(|argument| argument.get_long().unwrap().to_owned()).collect();
    for flag in PAGE.lines().filter_map(|line| line.strip_prefix("| `--")?.split('`').next()) {
        assert!(known.contains(&flag.to_owned()), "there is no --{flag}");
    }
}

#[test]
fn the_example_file_has_every_key_and_is_taken() {
    let example = PAGE.split("```toml\n").nth(1).unwrap().split("```").next().unwrap();
    let keys: toml::Table = example.parse().unwrap();
    for argument in arguments(&["serve"]) {
        let key = argument.get_id().as_str();
        // A file does not name itself.
        let is_left_out = key == "config";
        assert!(is_left_out || keys.contains_key(key), "the example lacks `{key}`");
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("admit.toml");
    std::fs::write(&path, example).unwrap();
    let shared = SharedOptions { config: Some(path), ..SharedOptions::default() };
    ServeOptions { shared, ..ServeOptions::default() }.resolve().unwrap();
}
