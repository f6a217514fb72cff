//! Rows that a person prepared: a list of addresses, or CSV with a heading.

use std::io::{self, Read as _};
use std::path::Path;

use crate::client::Failure;

/// More than ten thousand rows, and little enough to hold.
const LARGEST_INPUT: u64 = 8 * 1024 * 1024;

/// Somebody, and what they are to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) email: String,
    pub(super) role: Option<String>,
    pub(super) groups: Vec<String>,
}

impl Line {
    pub(super) fn of_address(address: &str) -> Self {
        Self { email: address.to_owned(), ..Self::default() }
    }
}

/// Reads a file, or with `-` what is piped in.
///
/// # Errors
///
/// [`Failure::Misused`] names the file and the line.
pub(super) fn read(path: &Path) -> Result<Vec<Line>, Failure> {
    let explain = |why: String| Failure::Misused(format!("--file: {}: {why}", path.display()));
    parse(&read_text(path).map_err(explain)?).map_err(explain)
}

/// The text of a file, or with `-` what is piped in.
pub(super) fn read_text(path: &Path) -> Result<String, String> {
    let mut text = String::new();
    let result = match path.as_os_str() == "-" {
        true => io::stdin().lock().take(LARGEST_INPUT + 1).read_to_string(&mut text),
        false => std::fs::File::open(path).and_then(|file| file.take(LARGEST_INPUT + 1).read_to_string(&mut text)),
    };
    result.map_err(|error| error.to_string())?;
    if text.len() as u64 > LARGEST_INPUT {
        return Err("larger than 8 MiB".to_owned());
    }
    Ok(text)
}

/// Reads a key from a file, or with `-` what is piped in; as an argument, other users of the machine could see it.
///
/// # Errors
///
/// [`Failure::Misused`] names the file.
pub(super) fn read_key(path: &Path) -> Result<String, Failure> {
    Ok(read_text(path).map_err(|why| Failure::Misused(format!("{}: {why}", path.display())))?.trim().to_owned())
}

/// CSV if the first line is a heading with `email`; else an address on each line.
fn parse(text: &str) -> Result<Vec<Line>, String> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    if first.split(',').any(|cell| is_heading(cell, "email")) {
        return parse_csv(text);
    }
    let addresses = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    Ok(addresses.map(Line::of_address).collect())
}

/// CSV as it is; a list of addresses with the heading it lacks.
pub(super) fn as_csv(text: &str) -> String {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    if first.split([',', ';', '\t']).any(|cell| is_heading(cell, "email")) {
        return text.to_owned();
    }
    let addresses = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    ["email"].into_iter().chain(addresses).map(|line| format!("{line}\n")).collect()
}

fn is_heading(cell: &str, name: &str) -> bool {
    cell.trim().trim_matches('"').eq_ignore_ascii_case(name)
}

fn parse_csv(text: &str) -> Result<Vec<Line>, String> {
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
    let headings = reader.headers().map_err(|error| error.to_string())?.clone();
    let position = |name: &str| headings.iter().position(|cell| is_heading(cell, name));
    if let Some(unknown) =
        headings.iter().find(|cell| !["email", "role", "groups"].iter().any(|name| is_heading(cell, name)))
    {
        return Err(format!("the column `{}` is none of email, role and groups", unknown.escape_debug()));
    }
    let (email, role, groups) = (position("email"), position("role"), position("groups"));
    let mut lines = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| error.to_string())?;
        let cell = |index: Option<usize>| index.and_then(|index| record.get(index)).filter(|cell| !cell.is_empty());
        let Some(email) = cell(email) else {
            let number = record.position().map_or(0, csv::Position::line);
            return Err(format!("line {number} has no address"));
        };
        lines.push(Line {
            email: email.to_owned(),
            role: cell(role).map(str::to_owned),
            groups: cell(groups).map_or(Vec::new(), |cell| cell.split_whitespace().map(str::to_owned).collect()),
        });
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(email: &str, role: Option<&str>, groups: &[&str]) -> Line {
        let groups = groups.iter().map(|group| (*group).to_owned()).collect();
        Line { email: email.to_owned(), role: role.map(str::to_owned), groups }
    }

    #[test]
    fn without_a_heading_each_line_is_an_address() {
        let text = "\u{feff}ada@acme.test\r\n\n  grace@acme.test  \n# not yet: alan@acme.test\n";
        assert_eq!(parse(text), Ok(vec![line("ada@acme.test", None, &[]), line("grace@acme.test", None, &[])]));
        assert_eq!(parse(""), Ok(Vec::new()));
    }

    #[test]
    fn with_a_heading_it_is_csv_in_any_order_of_columns() {
        let text = "Role, \"Email\",groups\ndeveloper,ada@acme.test,\n,\"grace@acme.test\",g1 g2\n";
        let expected = [line("ada@acme.test", Some("developer"), &[]), line("grace@acme.test", None, &["g1", "g2"])];
        assert_eq!(parse(text), Ok(expected.to_vec()));
    }

    #[test]
    fn a_list_of_addresses_becomes_csv_and_csv_stays_as_it_is() {
        assert_eq!(as_csv("\u{feff}a@x.test\r\n\n# later\nb@x.test"), "email\na@x.test\nb@x.test\n");
        for csv in ["email\na@x.test\n", "role;E-Mail;\"Email\"\nuser;;a@x.test\n"] {
            assert_eq!(as_csv(csv), csv);
        }
    }

    #[test]
    fn what_is_wrong_in_csv_is_named_with_its_line() {
        assert_eq!(parse("email,role\n,user\n"), Err("line 2 has no address".to_owned()));
        let unknown = "the column `rolle` is none of email, role and groups".to_owned();
        assert_eq!(parse("email,rolle\na@x.test,user\n"), Err(unknown));
        assert!(parse("email,role\na@x.test\n").is_err());
    }

    #[test]
    fn a_file_that_is_not_there_is_named() {
        let failure = read(Path::new("/nowhere/people.csv")).unwrap_err();
        assert!(failure.to_string().starts_with("--file: /nowhere/people.csv: "), "{failure}");
    }
}
