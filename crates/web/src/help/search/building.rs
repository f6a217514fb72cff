//! Building the index.

use std::collections::{BTreeMap, HashMap};

use admit_language::Language;

use super::words::{Stemmer, in_vocabulary, words};
use super::{Document, Index, Part, Posting, Text};
use crate::help::articles::Article;
use crate::help::markdown;

/// What the only word of a title counts; a word of a passage counts 1.
const TITLE_WEIGHT: f32 = 10.0;

impl Index {
    /// The index of these articles, whose words are those of a language.
    pub(in crate::help) fn of(language: Language, articles: &[&'static Article]) -> Self {
        let mut index = Self {
            documents: Vec::with_capacity(articles.len()),
            stems: HashMap::new(),
            postings: Vec::new(),
            vocabulary: Vec::new(),
            stemmer: Stemmer::of(language),
        };
        let mut vocabulary = BTreeMap::new();
        for article in articles {
            index.add(document(article), &mut vocabulary);
        }
        index.vocabulary = vocabulary.into_iter().collect();
        index.postings.iter_mut().for_each(Vec::shrink_to_fit);
        index
    }

    fn add(&mut self, document: Document, vocabulary: &mut BTreeMap<Box<str>, u32>) {
        let Ok(number) = u16::try_from(self.documents.len()) else { return };
        for (text, place) in document.texts.iter().zip(0_u16..) {
            for word in words(&text.words) {
                let next = u32::try_from(self.postings.len()).unwrap_or(u32::MAX);
                let stem = *self.stems.entry(self.stemmer.stem(&word).into()).or_insert(next);
                if stem == next {
                    self.postings.push(Vec::new());
                }
                vocabulary.insert(in_vocabulary(&word).into(), stem);
                if let Some(postings) = self.postings.get_mut(stem as usize) {
                    match postings.last_mut() {
                        Some(last) if last.document == number && last.text == place => last.count += 1,
                        _ => postings.push(Posting { document: number, text: place, count: 1 }),
                    }
                }
            }
        }
        self.documents.push(document);
    }
}

fn document(article: &'static Article) -> Document {
    let (headings, passages) = markdown::passages(article.body);
    let text = |part, words: &str, heading| Text { part, words: words.into(), heading };
    let mut texts = vec![
        text(Part::Title, article.title, None),
        text(Part::Summary, article.summary, None),
        text(Part::Keywords, article.keywords, None),
    ];
    texts.extend(headings.iter().enumerate().map(|(at, heading)| text(Part::Heading, &heading.title, Some(at))));
    texts.extend(passages.iter().map(|passage| text(Part::Passage, &passage.text, passage.heading)));
    let in_title = u16::try_from(words(article.title).len()).unwrap_or(u16::MAX).max(1);
    Document { article, title_weight: TITLE_WEIGHT / f32::from(in_title).sqrt(), headings, texts }
}
