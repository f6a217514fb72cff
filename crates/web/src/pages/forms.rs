//! What forms have in common: choices, roles, what is wrong with what was typed, and what somebody else set meanwhile.

use std::fmt;

use admit_language::Message;

use crate::help::Place;

/// One entry of a drop-down.
#[derive(Debug, Clone)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// Whether it is the chosen one.
    pub is_selected: bool,
}

/// A role that can be given.
#[derive(Debug, Clone)]
pub struct RoleChoice {
    /// The role's name on the wire, which is what is sent.
    pub value: String,
    /// The role in words: `Claude Code user`.
    pub label: String,
    /// What somebody with this role may do, in one short sentence.
    pub description: String,
    /// Whether it is the chosen one.
    pub is_selected: bool,
}

/// Why an act was not done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// What stands in its way, in one sentence.
    pub words: String,
    /// The path of the article that explains it.
    pub article: String,
}

impl Refused {
    /// A sentence, and what explains it.
    pub(crate) fn explained(words: &Message, explained: Place) -> Self {
        Self { words: words.to_string(), article: explained.article().to_owned() }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.words)
    }
}

/// What is wrong with a form: a summary above it and a sentence at each field.
#[derive(Debug, Clone, Default)]
pub struct Problems(Vec<Problem>);

/// What is wrong with one field.
#[derive(Debug, Clone)]
pub struct Problem {
    /// The name of the field.
    pub field: &'static str,
    /// What is wrong and what would be right, in one sentence.
    pub words: String,
}

impl Problems {
    /// Nothing is wrong.
    pub fn none() -> Self {
        Self::default()
    }

    /// Adds a sentence about the field with this name.
    pub fn add(&mut self, field: &'static str, words: impl Into<String>) {
        self.0.push(Problem { field, words: words.into() });
    }

    /// One sentence about one field.
    pub fn one(field: &'static str, words: impl Into<String>) -> Self {
        let mut problems = Self::none();
        problems.add(field, words);
        problems
    }

    /// Whether anything is wrong.
    pub fn any(&self) -> bool {
        !self.0.is_empty()
    }

    /// All of them, in the order in which they were added.
    pub fn all(&self) -> &[Problem] {
        &self.0
    }

    /// The sentence about one field.
    pub fn of(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|problem| problem.field == field).map(|problem| problem.words.as_str())
    }
}

/// What a form brings back of what it showed, and what somebody else has set since then.
#[derive(Debug, Clone)]
pub struct Editing {
    /// The mark that comes back in the field `seen`.
    pub seen: String,
    /// What is set by now; empty unless somebody else was quicker.
    pub theirs: Vec<Theirs>,
}

/// One value that is set by now.
#[derive(Debug, Clone)]
pub struct Theirs {
    /// Its name.
    pub label: String,
    /// The value, in words.
    pub value: String,
}

impl Editing {
    /// Somebody begins to edit what they see; `seen` is its mark.
    pub fn of(seen: &str) -> Self {
        Self { seen: seen.to_owned(), theirs: Vec::new() }
    }

    /// Says what is set by now: names and values.
    pub fn overtaken(self, theirs: impl IntoIterator<Item = (String, String)>) -> Self {
        let theirs = theirs.into_iter().map(|(label, value)| Theirs { label, value }).collect();
        Self { theirs, ..self }
    }
}
