//! A document in YAML, or in JSON, which YAML contains: read strictly, and every mistake named with its line.
//!
//! Nothing is guessed: an unknown field, a number where a text belongs, an empty value where a list belongs are mistakes, as
//! each of them could mean that somebody loses their place.

use std::collections::BTreeMap;
use std::fmt;

use saphyr::{LoadableYamlNode as _, MarkedYaml, Scalar, YamlData};

/// What is wrong with a document, and where.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Mistake {
    line: usize,
    what: String,
}

impl Mistake {
    pub(super) fn new(line: usize, what: impl Into<String>) -> Self {
        Self { line, what: what.into() }
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "line {}: {}", self.line, self.what)
    }
}

/// Reads the one document of a text.
pub(super) fn load<T>(text: &str, read: impl FnOnce(Node<'_>) -> Result<T, Mistake>) -> Result<T, Mistake> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let documents =
        MarkedYaml::load_from_str(text).map_err(|error| Mistake::new(error.marker().line(), error.info()))?;
    match &documents[..] {
        [] => Err(Mistake::new(1, "there is nothing in it")),
        [document] => read(Node { node: document, name: "the document" }),
        [_, second, ..] => Err(Mistake::new(second.span.start.line(), "there is a second document")),
    }
}

/// A value, and what it is called where it stands.
#[derive(Clone, Copy)]
pub(super) struct Node<'n> {
    node: &'n MarkedYaml<'n>,
    name: &'n str,
}

impl<'n> Node<'n> {
    pub(super) fn line(self) -> usize {
        self.node.span.start.line()
    }

    /// A text as it is written; empty only in quotes.
    pub(super) fn text(self) -> Result<&'n str, Mistake> {
        match &self.node.data {
            YamlData::Value(Scalar::String(text)) => Ok(text),
            YamlData::Value(Scalar::Null) => Err(self.mistake("has no value")),
            YamlData::Value(_) => Err(self.mistake("is to be a text: put it in quotes")),
            _ => Err(self.mistake("is to be a text")),
        }
    }

    pub(super) fn list(self) -> Result<Vec<Self>, Mistake> {
        match &self.node.data {
            YamlData::Sequence(items) => Ok(items.iter().map(|node| Node { node, name: self.name }).collect()),
            YamlData::Value(Scalar::Null) => Err(self.mistake("has no value; [] is a list with nothing in it")),
            _ => Err(self.mistake("is to be a list")),
        }
    }

    pub(super) fn is_list(self) -> bool {
        matches!(self.node.data, YamlData::Sequence(_))
    }

    /// The fields of a mapping, of which there may only be these.
    pub(super) fn fields(self, known: &[&str]) -> Result<Fields<'n>, Mistake> {
        let fields = self.entries()?;
        for (name, node) in &fields {
            if !known.contains(name) {
                let known = known.join(", ");
                return Err(Mistake::new(node.line(), format!("`{}` is none of: {known}", name.escape_debug())));
            }
        }
        Ok(Fields { line: self.line(), fields })
    }

    /// What a mapping has, under names that are up to whoever wrote it.
    pub(super) fn entries(self) -> Result<BTreeMap<&'n str, Self>, Mistake> {
        let YamlData::Mapping(mapping) = &self.node.data else { return Err(self.mistake("is to have fields")) };
        let entry = |(key, node): (&'n MarkedYaml<'n>, &'n MarkedYaml<'n>)| {
            let name = Node { node: key, name: "the name of a field" }.text()?;
            Ok((name, Node { node, name }))
        };
        mapping.iter().map(entry).collect()
    }

    fn mistake(self, why: &str) -> Mistake {
        Mistake::new(self.line(), format!("{} {why}", self.name.escape_debug()))
    }
}

/// The fields of a mapping.
pub(super) struct Fields<'n> {
    pub(super) line: usize,
    fields: BTreeMap<&'n str, Node<'n>>,
}

impl<'n> Fields<'n> {
    pub(super) fn find(&self, name: &str) -> Option<Node<'n>> {
        self.fields.get(name).copied()
    }

    pub(super) fn text(&self, name: &str) -> Result<Option<String>, Mistake> {
        self.find(name).map(|node| node.text().map(str::to_owned)).transpose()
    }

    /// A text that has to be there, with something in it.
    pub(super) fn required_text(&self, name: &str) -> Result<String, Mistake> {
        match self.text(name)? {
            Some(text) if !text.trim().is_empty() => Ok(text),
            _ => Err(Mistake::new(self.line, format!("{name} is missing"))),
        }
    }

    /// Each of a list, if there is one.
    pub(super) fn each<T>(
        &self,
        name: &str,
        read: impl FnMut(Node<'n>) -> Result<T, Mistake>,
    ) -> Result<Option<Vec<T>>, Mistake> {
        let Some(node) = self.find(name) else { return Ok(None) };
        node.list()?.into_iter().map(read).collect::<Result<_, _>>().map(Some)
    }
}
