//! Splitting texts into words, and reducing words to what makes them found.

use std::ops::Range;

use admit_language::Language;
use rust_stemmers::{Algorithm, Stemmer as Snowball};
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// A longer word is no word of a language; it is cut, so that nobody has us compare novels.
const WORD_LIMIT: usize = 40;

/// A word of a text.
pub(super) struct Word {
    /// Where it stands in the text, in bytes.
    pub(super) place: Range<usize>,
    /// In lower case and one spelling of Unicode, with its accents.
    pub(super) letters: String,
    /// Whether it is a pair of characters of a script without spaces.
    pub(super) is_pair: bool,
}

/// The words of a text: letters and digits that stand together; in scripts without spaces each pair of neighbours. A
/// single letter is no word.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut run: Vec<(usize, char)> = Vec::new();
    for (at, letter) in text.char_indices() {
        let goes_on = run.last().is_none_or(|(_, last)| is_unspaced(*last) == is_unspaced(letter));
        if is_part_of_word(letter) && goes_on {
            run.push((at, letter));
            continue;
        }
        take(&mut run, &mut words);
        if is_part_of_word(letter) {
            run.push((at, letter));
        }
    }
    take(&mut run, &mut words);
    words
}

fn take(run: &mut Vec<(usize, char)>, words: &mut Vec<Word>) {
    match run.as_slice() {
        [] => {}
        [(_, one)] if !is_unspaced(*one) && !one.is_numeric() => {}
        [(_, first), _, ..] if is_unspaced(*first) => {
            words.extend(run.windows(2).map(|pair| word(pair, true)));
        }
        letters => words.push(word(letters, letters.first().is_some_and(|(_, first)| is_unspaced(*first)))),
    }
    run.clear();
}

fn word(letters: &[(usize, char)], is_pair: bool) -> Word {
    let start = letters.first().map_or(0, |(at, _)| *at);
    let end = letters.last().map_or(0, |(at, letter)| at + letter.len_utf8());
    let lower = letters.iter().take(WORD_LIMIT).flat_map(|(_, letter)| letter.to_lowercase()).nfkc().collect();
    Word { place: start..end, letters: lower, is_pair }
}

fn is_part_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || is_combining_mark(letter)
}

/// Whether a character is of a script that puts no spaces between words, or ties particles to them.
fn is_unspaced(letter: char) -> bool {
    matches!(u32::from(letter),
        0x3005 | 0x3040..=0x30FF | 0x31F0..=0x31FF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xAC00..=0xD7AF
        | 0xF900..=0xFAFF | 0xFF66..=0xFF9F | 0x2_0000..=0x3_FFFF)
}

/// The letters without accents: `Rôle` and `role` are found alike.
pub(super) fn without_accents(letters: &str) -> String {
    letters.nfd().filter(|letter| !is_combining_mark(*letter)).collect()
}

/// Reduces the words of a language to their stems.
pub(super) struct Stemmer(Option<Snowball>);

impl Stemmer {
    pub(super) fn of(language: Language) -> Self {
        let algorithm = match language {
            Language::English => Some(Algorithm::English),
            Language::French => Some(Algorithm::French),
            Language::German => Some(Algorithm::German),
            Language::Italian => Some(Algorithm::Italian),
            Language::Portuguese => Some(Algorithm::Portuguese),
            Language::Russian => Some(Algorithm::Russian),
            Language::Spanish => Some(Algorithm::Spanish),
            Language::Indonesian
            | Language::Japanese
            | Language::Korean
            | Language::SimplifiedChinese
            | Language::TraditionalChinese => None,
        };
        Self(algorithm.map(Snowball::create))
    }

    /// The stem of a word, without accents.
    pub(super) fn stem(&self, word: &Word) -> String {
        match &self.0 {
            _ if word.is_pair => word.letters.clone(),
            Some(snowball) => without_accents(&snowball.stem(&word.letters)),
            None => without_accents(&word.letters),
        }
    }
}

/// The word as it stands in the vocabulary.
pub(super) fn in_vocabulary(word: &Word) -> String {
    if word.is_pair { word.letters.clone() } else { without_accents(&word.letters) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<String> {
        words(text).iter().map(|word| text[word.place.clone()].to_owned()).collect()
    }

    #[test]
    fn words_are_letters_and_digits_that_stand_together() {
        assert_eq!(split("Can't invite_many: `error 404`!"), ["Can", "invite", "many", "error", "404"]);
        assert_eq!(split("l’invitation à 7 jours"), ["invitation", "7", "jours"]);
        assert_eq!(split(""), Vec::<String>::new());
        assert_eq!(split(".*+?[](){}\\^$|'\";--%_"), Vec::<String>::new());
    }

    #[test]
    fn scripts_without_spaces_are_split_into_pairs() {
        assert_eq!(split("招待する"), ["招待", "待す", "する"]);
        assert_eq!(split("API密钥 轮换"), ["API", "密钥", "轮换"]);
        assert_eq!(split("초대를 보내기"), ["초대", "대를", "보내", "내기"]);
        assert_eq!(split("鍵"), ["鍵"]);
    }

    #[test]
    fn a_word_is_reduced_to_its_stem_without_accents() {
        let stem = |language, text| Stemmer::of(language).stem(&words(text)[0]);
        assert_eq!(stem(Language::English, "Invitations"), stem(Language::English, "invitation"));
        assert_eq!(stem(Language::French, "rôles"), stem(Language::French, "role"));
        assert_eq!(stem(Language::German, "Schlüssel"), stem(Language::German, "schlussel"));
        assert_eq!(stem(Language::Russian, "приглашения"), stem(Language::Russian, "приглашение"));
        assert_eq!(stem(Language::English, "ＡＰＩ"), "api");
    }

    #[test]
    fn a_very_long_word_is_cut() {
        assert_eq!(words(&"x".repeat(10_000))[0].letters.len(), WORD_LIMIT);
    }
}
