//! The commands as `admit --help` lists them: those on the data and those that ask a server, apart.

use clap::{Command, CommandFactory as _};

use super::Arguments;

/// Commands that work on the data of this machine, in the order of their listing.
const OF_THE_SERVER: &[&str] = &["serve", "organization", "backup", "restore", "migrate-engine", "check"];
/// Commands about the program itself.
const OF_THE_PROGRAM: &[&str] = &["completions", "man", HELP];
/// Which clap adds by itself, but only when it puts all arguments of all commands together.
const HELP: &str = "help";

/// All commands and flags of the program.
pub(crate) fn program() -> Command {
    let command =
        Arguments::command().subcommand(Command::new(HELP).about("Print this message or the help of a command"));
    let listing = listing(&command);
    Arguments::command().help_template(format!(
        "{{about-with-newline}}\n{{usage-heading}} {{usage}}\n\n{listing}Options of the server:\n{{options}}"
    ))
}

fn listing(command: &Command) -> String {
    let names: Vec<&str> = command.get_subcommands().map(Command::get_name).collect();
    let is_of_client = |name: &&&str| !OF_THE_SERVER.contains(*name) && !OF_THE_PROGRAM.contains(*name);
    let of_client: Vec<&str> = names.iter().filter(is_of_client).copied().collect();
    let width = names.iter().map(|name| name.len()).max().unwrap_or(0);
    let groups = [
        ("Commands of the server, on the data of this machine:", OF_THE_SERVER),
        ("Commands that ask a server, of any machine:", &of_client[..]),
        ("About the program:", OF_THE_PROGRAM),
    ];
    let mut text = String::new();
    for (title, names) in groups {
        text.push_str(&format!("{title}\n"));
        for below in names.iter().filter_map(|name| command.find_subcommand(name)) {
            let about = below.get_about().map(ToString::to_string).unwrap_or_default();
            text.push_str(&format!("  {:width$}  {about}\n", below.get_name()));
        }
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_is_listed_once() {
        let help = program().render_help().to_string();
        let mut program = program();
        program.build();
        for command in program.get_subcommands() {
            let start = format!("  {} ", command.get_name());
            assert_eq!(help.lines().filter(|line| line.starts_with(&start)).count(), 1, "{start}\n{help}");
        }
    }

    #[test]
    fn the_arguments_of_all_commands_are_sound() {
        program().debug_assert();
    }
}
