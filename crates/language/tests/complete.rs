//! No language lacks a message or says more than the others, and every message is used.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "in a test, a surprise is a failure")]

mod glossary;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

use admit_language::{Language, sources};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse;

/// The forms of a counted message; each language has those it needs (CLDR).
const PLURAL_FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What must be the same in every language.
#[derive(Debug, Default, PartialEq, Eq)]
struct Shape {
    variables: BTreeSet<String>,
    /// HTML marks.
    marks: BTreeSet<String>,
    /// The cases that are told apart, but for plural forms.
    cases: BTreeSet<String>,
}

fn messages(language: Language) -> BTreeMap<String, Shape> {
    let mut messages = BTreeMap::new();
    for source in sources(language) {
        let resource = parse(*source).unwrap_or_else(|(_, errors)| panic!("{language}: {errors:?}"));
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut shape = Shape::default();
            look_at(message.value.as_ref().expect("a message has words"), &mut shape);
            let earlier = messages.insert(message.id.name.to_owned(), shape);
            assert_eq!(earlier, None, "{language} has `{}` twice", message.id.name);
        }
    }
    messages
}

fn look_at(pattern: &Pattern<&str>, shape: &mut Shape) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => shape.marks.extend(marks(value)),
            PatternElement::Placeable { expression } => look_at_expression(expression, shape),
        }
    }
}

fn look_at_expression(expression: &Expression<&str>, shape: &mut Shape) {
    match expression {
        Expression::Inline(inline) => look_at_inline(inline, shape),
        Expression::Select { selector, variants } => {
            look_at_inline(selector, shape);
            for variant in variants {
                let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = &variant.key;
                if !PLURAL_FORMS.contains(name) {
                    shape.cases.insert((*name).to_owned());
                }
                look_at(&variant.value, shape);
            }
        }
    }
}

fn look_at_inline(inline: &InlineExpression<&str>, shape: &mut Shape) {
    match inline {
        InlineExpression::VariableReference { id } => {
            shape.variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => look_at_expression(expression, shape),
        _ => {}
    }
}

/// `<strong>` and `</strong>` of a text, without what is between.
fn marks(text: &str) -> Vec<String> {
    let marks = text.split('<').skip(1).filter_map(|rest| rest.split_once('>'));
    marks.map(|(mark, _)| format!("<{mark}>")).collect()
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect()
}

/// The templates and sources of the crates that talk to people.
fn users() -> String {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let folders = ["web/src", "web/templates", "mail/src", "mail/templates"].map(|folder| crates.join(folder));
    let files = folders.iter().flat_map(|folder| files_below(folder));
    files.filter_map(|file| fs::read_to_string(file).ok()).collect()
}

#[test]
fn every_language_says_what_english_says() {
    let english = messages(Language::English);
    let mut problems = Vec::new();
    for language in Language::ALL {
        let messages = messages(language);
        for (key, shape) in &english {
            match messages.get(key) {
                Some(same) if same == shape => {}
                Some(other) => problems.push(format!("{language} says `{key}` with {other:?}, English with {shape:?}")),
                None => problems.push(format!("{language} lacks `{key}`")),
            }
        }
        let more = messages.keys().filter(|key| !english.contains_key(*key));
        problems.extend(more.map(|key| format!("{language} has `{key}`, which English lacks")));
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn every_message_is_used() {
    let users = users();
    let quoted: BTreeSet<&str> = users.split('"').collect();
    let english = messages(Language::English);
    let unused: Vec<_> = english.keys().filter(|key| !quoted.contains(key.as_str())).collect();
    assert_eq!(unused, [""; 0]);
}

/// The keys that stand in `.t("...")` in templates and sources.
#[test]
fn every_message_that_is_used_is_there() {
    let english = messages(Language::English);
    let users = users();
    let asked = users.split(".t(\"").skip(1).filter_map(|rest| rest.split_once("\")").map(|(key, _)| key));
    let is_key =
        |key: &&str| key.contains('-') && key.chars().all(|c| c.is_ascii_lowercase() || c == '-' || c.is_ascii_digit());
    let missing: BTreeSet<_> = asked.filter(is_key).filter(|key| !english.contains_key(*key)).collect();
    assert_eq!(missing, BTreeSet::new());
}

#[test]
fn marks_are_few_and_closed() {
    for language in Language::ALL {
        for source in sources(language) {
            for line in source.lines().filter(|line| !line.trim_start().starts_with('#')) {
                let marks = marks(line);
                let allowed = |mark: &String| ["strong", "code", "em"].contains(&mark.trim_matches(['<', '>', '/']));
                assert!(marks.iter().all(allowed), "{language}: {line}");
                let opened = marks.iter().filter(|mark| !mark.starts_with("</")).count();
                assert_eq!(opened * 2, marks.len(), "{language}: {line}");
            }
        }
    }
}
