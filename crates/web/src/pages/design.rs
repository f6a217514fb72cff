//! The design of all pages on one: colours, type, and every component in each of its states. For whoever builds pages, so it is
//! not translated; whoever changes a component looks here, and at the pictures that the tests' screenshots make of it.

use admit_language::{Language, Words};
use askama::Template;

use super::forms::{Problems, RoleChoice};
use super::reader::Reader;
use super::shell::{Moment, Notice, Pager, Person};
use crate::help::Place;

/// `GET /design`
#[derive(Debug, Template)]
#[template(path = "design.html")]
pub struct DesignPage {
    /// Who reads it.
    pub reader: Reader,
    /// Somebody with a name, and somebody without.
    people: [Person; 2],
    /// A field that is wrong.
    problems: Problems,
    /// Options to choose from.
    roles: [RoleChoice; 2],
    /// What was done, and what was not.
    notices: [Notice; 2],
    /// A day.
    day: Moment,
    /// A list in its middle.
    pager: Pager,
}

/// The names of the colours in `tokens.css`: papers, inks, lines, and what means something.
const COLOURS: [&str; 16] = [
    "paper",
    "paper-side",
    "surface",
    "surface-sunk",
    "ink",
    "ink-soft",
    "ink-faint",
    "line",
    "line-strong",
    "clay",
    "clay-ink",
    "solid",
    "danger",
    "danger-wash",
    "amber-wash",
    "green-wash",
];

impl DesignPage {
    /// The page, with examples in all components.
    pub fn new(reader: Reader) -> Self {
        let role = |value: &str, label: &str, is_selected| RoleChoice {
            value: value.to_owned(),
            label: label.to_owned(),
            description: "What somebody with this role may do.".to_owned(),
            is_selected,
        };
        Self {
            reader: Reader { words: Words::new(Language::English), ..reader },
            people: [
                Person { name: Some("Ada Lovelace".to_owned()), address: "ada@northwind.example".to_owned() },
                Person { name: None, address: "grace@northwind.example".to_owned() },
            ],
            problems: Problems::one("wrong", "Say what is wrong, and what would be right."),
            roles: [role("user", "User", true), role("developer", "Developer", false)],
            notices: [
                Notice::done("The role was changed."),
                Notice::problem("The role was not changed.", Place::ChangeRole),
            ],
            day: Moment { machine: "2026-11-21T09:30:00Z".to_owned(), words: "21 November 2026".to_owned() },
            pager: Pager { older: Some("#lists".to_owned()), ..Pager::default() },
        }
    }

    fn colours(&self) -> [&'static str; 16] {
        COLOURS
    }
}
