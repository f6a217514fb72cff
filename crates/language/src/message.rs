//! A message on its way to the page: its key, and what is filled in.

use std::fmt;

use askama::filters::HtmlSafe;
use fluent_bundle::{FluentArgs, FluentValue};

use crate::{Length, Words};

/// A message in one language. It shows itself as plain text, which a template escapes; [`rich`](Message::rich) shows it as
/// HTML.
#[derive(Debug, Clone)]
pub struct Message {
    words: Words,
    key: &'static str,
    arguments: Vec<(&'static str, FluentValue<'static>)>,
    cases: Vec<(&'static str, &'static str)>,
}

/// What can be filled in: text, a whole number, another message.
pub trait Argument {
    /// Itself as Fluent takes it.
    fn value(&self) -> FluentValue<'static>;
}

impl Message {
    pub(crate) const fn new(words: Words, key: &'static str) -> Self {
        Self { words, key, arguments: Vec::new(), cases: Vec::new() }
    }

    /// Fills in the variable with this name.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Argument) -> Self {
        self.arguments.push((name, value.value()));
        self
    }

    /// Chooses among the cases of a message that is shown as HTML by a variable that stands in none of them.
    #[must_use]
    pub fn case(mut self, name: &'static str, case: &'static str) -> Self {
        self.cases.push((name, case));
        self
    }

    /// Fills in a length of time, as `$count` and `$unit`.
    #[must_use]
    pub fn with_length(self, length: Length) -> Self {
        self.with("count", length.count).with("unit", length.unit)
    }

    /// The message as HTML: its own marks (`<strong>` and the like, as the file of words has them) stay, and each text that
    /// is filled in is escaped and set apart with `<bdi>`, so that a name in another script does not disturb the sentence.
    pub fn rich(&self) -> Rich {
        let marked = self.arguments.iter().map(|(name, value)| {
            let value = match value {
                FluentValue::String(text) => format!("<bdi>{}</bdi>", escaped(text)).into(),
                other => other.clone(),
            };
            (*name, value)
        });
        Rich(self.words.fill_in(self.key, &marked.chain(self.chosen()).collect()))
    }

    fn chosen(&self) -> impl Iterator<Item = (&'static str, FluentValue<'static>)> {
        self.cases.iter().map(|(name, case)| (*name, FluentValue::from(*case)))
    }
}

impl fmt::Display for Message {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let arguments: FluentArgs<'_> = self.arguments.iter().cloned().chain(self.chosen()).collect();
        formatter.write_str(&self.words.fill_in(self.key, &arguments))
    }
}

impl From<Message> for String {
    fn from(message: Message) -> Self {
        message.to_string()
    }
}

/// A message as HTML, made by [`Message::rich`].
#[derive(Debug, Clone)]
pub struct Rich(String);

impl fmt::Display for Rich {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The marks are those of our own files, and all else is escaped.
impl HtmlSafe for Rich {}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

impl Argument for str {
    fn value(&self) -> FluentValue<'static> {
        FluentValue::from(self.to_owned())
    }
}

impl Argument for String {
    fn value(&self) -> FluentValue<'static> {
        self.as_str().value()
    }
}

impl Argument for Message {
    fn value(&self) -> FluentValue<'static> {
        self.to_string().as_str().value()
    }
}

impl<T: Argument + ?Sized> Argument for &T {
    fn value(&self) -> FluentValue<'static> {
        (**self).value()
    }
}

macro_rules! whole_numbers {
    ($($number:ty),*) => {
        $(impl Argument for $number {
            fn value(&self) -> FluentValue<'static> {
                FluentValue::from(*self)
            }
        })*
    };
}

whole_numbers!(u8, u16, u32, u64, usize, i32, i64);
