//! What a query asks for: for each of its words the stems that answer it, and how well.

use strsim::osa_distance;

use super::words::{Word, in_vocabulary, words};
use super::{Index, LastWord};

/// More words than a question has; the rest is not looked at.
const WORDS_LIMIT: usize = 12;
/// More beginnings than help anybody.
const CONTINUATIONS_LIMIT: usize = 64;
/// How well a stem answers a word that only begins so.
const CONTINUED: f32 = 0.7;
/// How well a stem answers a word by the letters that are wrong, from none on.
const MISSPELT: [f32; 3] = [1.0, 0.7, 0.45];

/// A word of a query.
pub(super) struct AskedWord {
    /// The stems that answer it, each with how well it does, from 0 to 1.
    pub(super) answers: Vec<(u32, f32)>,
    /// The word, and the word that was taken for it, if no article has it as it is.
    pub(super) correction: Option<(String, String)>,
}

impl Index {
    /// The words of a query.
    pub(super) fn ask(&self, query: &str, last_word: LastWord) -> Vec<AskedWord> {
        let mut words = words(query);
        words.truncate(WORDS_LIMIT);
        // Who has typed something after the last word has finished it.
        let ends_in_word = query.chars().next_back().is_some_and(char::is_alphanumeric);
        let last = words.len().saturating_sub(1);
        let may_go_on = |place| place == last && ends_in_word && last_word == LastWord::Begun;
        words.iter().enumerate().map(|(place, word)| self.answer(word, may_go_on(place))).collect()
    }

    fn answer(&self, word: &Word, may_go_on: bool) -> AskedWord {
        let exact = self.stems.get(self.stemmer.stem(word).as_str());
        let mut answers: Vec<(u32, f32)> = exact.map(|stem| (*stem, 1.0)).into_iter().collect();
        let letters = in_vocabulary(word);
        let is_single = word.is_pair && letters.chars().count() == 1;
        if may_go_on || is_single || (answers.is_empty() && letters.chars().count() >= 4) {
            self.continue_with(&letters, &mut answers);
        }
        let mut correction = None;
        if answers.is_empty() && !word.is_pair {
            correction = self.nearest(&letters, &mut answers).map(|instead| (word.letters.clone(), instead));
        }
        AskedWord { answers, correction }
    }

    /// Adds the stems of words that begin so.
    fn continue_with(&self, beginning: &str, answers: &mut Vec<(u32, f32)>) {
        let from = self.vocabulary.partition_point(|(word, _)| &**word < beginning);
        let continuations = self.vocabulary.iter().skip(from).take_while(|(word, _)| word.starts_with(beginning));
        for (_, stem) in continuations.take(CONTINUATIONS_LIMIT) {
            if !answers.iter().any(|(known, _)| known == stem) {
                answers.push((*stem, CONTINUED));
            }
        }
    }

    /// Adds the stems of the words that are spelt most like it, and says which word is most so.
    fn nearest(&self, letters: &str, answers: &mut Vec<(u32, f32)>) -> Option<String> {
        let length = letters.chars().count();
        let most = match length {
            0..4 => return None,
            4..8 => 1,
            _ => 2,
        };
        let mut found: Vec<(usize, &str, u32)> = Vec::new();
        for (word, stem) in &self.vocabulary {
            if word.chars().count().abs_diff(length) <= most {
                let distance = osa_distance(word, letters);
                if distance <= most {
                    found.push((distance, word, *stem));
                }
            }
        }
        // Nearest first; of two as near, the one that begins alike, as people seldom mistype a first letter.
        found.sort_by_key(|(distance, word, _)| (*distance, word.chars().next() != letters.chars().next()));
        let (least, instead, _) = *found.first()?;
        for (distance, _, stem) in found.iter().filter(|(distance, ..)| *distance == least) {
            if !answers.iter().any(|(known, _)| known == stem) {
                answers.push((*stem, MISSPELT.get(*distance).copied().unwrap_or_default()));
            }
        }
        Some(instead.to_owned())
    }
}
