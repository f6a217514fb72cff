//! Who reads a page: in which language, in which colours.

use std::str::FromStr;

use admit_language::{Language, Message, Words};

/// Who reads a page.
#[derive(Debug, Clone)]
pub struct Reader {
    /// What Admit says, in the reader's language.
    pub words: Words,
    /// The colours that were chosen; the system's without a choice.
    pub theme: Option<Theme>,
    /// The path of this page, to come back to from the choice of a language. `None` on a page that can't be opened by its
    /// address.
    pub here: Option<String>,
}

/// A choice of colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// Its name in pages, in cookies and with the person.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

impl FromStr for Theme {
    type Err = UnknownTheme;

    fn from_str(name: &str) -> Result<Self, UnknownTheme> {
        Self::ALL.into_iter().find(|theme| theme.as_str() == name).ok_or(UnknownTheme)
    }
}

/// The text names no choice of colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownTheme;

impl Reader {
    /// The message with this key.
    pub const fn t(&self, key: &'static str) -> Message {
        self.words.t(key)
    }

    /// The language's tag, for `lang`.
    pub const fn tag(&self) -> &'static str {
        self.words.language().tag()
    }

    /// The same reader of a page that is no place to come back to: what was asked for is not here.
    #[must_use]
    pub fn astray(self) -> Self {
        Self { here: None, ..self }
    }

    /// Where a choice of the language leads: here again, or to the start when this is the answer to a form or to an error.
    pub fn way_back(&self) -> &str {
        self.here.as_deref().unwrap_or("/")
    }

    /// The languages to choose from.
    pub const fn languages(&self) -> [Language; 12] {
        Language::ALL
    }
}
