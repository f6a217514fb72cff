//! Search over the articles of a language: an inverted index of our own, in memory.
//!
//! Texts are split into words ([`words`]), each word is reduced to its stem, and the index tells for every stem in which
//! texts it stands. Chinese, Japanese and Korean have no spaces between words, or particles at their ends; there, pairs of
//! characters take the place of words. A word that no article has is forgiven if it is nearly one ([`asking`]). A few dozen
//! articles need less than a megabyte this way and no search engine.

mod asking;
mod building;
mod passages;
mod ranking;
#[cfg(test)]
mod tests;
mod words;

use std::collections::HashMap;

use super::articles::Article;
use super::markdown::Heading;
use words::Stemmer;

/// The articles of a language, ready to be searched.
pub(super) struct Index {
    documents: Vec<Document>,
    /// Each stem with its number.
    stems: HashMap<Box<str>, u32>,
    /// For each stem, by its number: where it stands.
    postings: Vec<Vec<Posting>>,
    /// Every word that stands somewhere, with the number of its stem, in order.
    vocabulary: Vec<(Box<str>, u32)>,
    stemmer: Stemmer,
}

/// An article and its texts.
struct Document {
    article: &'static Article,
    /// What a word of its title counts: the more, the fewer there are.
    title_weight: f32,
    headings: Vec<Heading>,
    texts: Vec<Text>,
}

/// A text that is searched.
struct Text {
    part: Part,
    words: Box<str>,
    /// Which heading of the article it is or stands under.
    heading: Option<usize>,
}

/// Which part of an article a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Title,
    Summary,
    Keywords,
    Heading,
    Passage,
}

/// How often a stem stands in a text.
struct Posting {
    document: u16,
    text: u16,
    count: u16,
}

/// Whether the last word of a query is typed to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LastWord {
    /// It is.
    Whole,
    /// It may go on.
    Begun,
}

/// What a query found, the best first.
#[derive(Default)]
pub(super) struct Found {
    pub(super) hits: Vec<Hit>,
    /// Words that no article has, and what was searched for instead.
    pub(super) corrections: Vec<(String, String)>,
}

/// An article that was found.
pub(super) struct Hit {
    pub(super) article: &'static Article,
    pub(super) title: Vec<Piece>,
    /// The passage that fits best.
    pub(super) passage: Vec<Piece>,
    /// The heading that it stands under.
    pub(super) heading: Option<Heading>,
}

/// A piece of a text, which is what was searched for or what stands between.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) words: String,
    pub(super) is_match: bool,
}

impl Index {
    /// What a query finds.
    pub(super) fn search(&self, query: &str, last_word: LastWord) -> Found {
        let asked = self.ask(query, last_word);
        let corrections = asked.iter().filter_map(|word| word.correction.clone()).collect();
        let hits = self.rank(&asked).into_iter().map(|ranked| self.show(&ranked, &asked)).collect();
        Found { hits, corrections }
    }
}
