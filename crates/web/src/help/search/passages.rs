//! Which passage of an article is shown, and what is highlighted in it. Pieces are words and no HTML: the page escapes them.

use std::ops::Range;

use super::asking::AskedWord;
use super::ranking::Ranked;
use super::words::words;
use super::{Document, Hit, Index, Part, Piece, Text};

/// The longest passage that is shown, in characters.
const PASSAGE_LIMIT: usize = 240;
/// How much of a long passage is shown before the first match, in characters.
const BEFORE_MATCH: usize = 60;

impl Index {
    /// An article as the page shows it.
    pub(super) fn show(&self, ranked: &Ranked, asked: &[AskedWord]) -> Hit {
        // A rank comes from a document that is there.
        let document = &self.documents[ranked.document];
        let text = self.best_text(ranked.document, document, asked);
        let heading = text.and_then(|text| text.heading).and_then(|heading| document.headings.get(heading)).cloned();
        let words = text.map_or(document.article.summary, |text| &text.words);
        let passage = cut(words, &self.matches(words, asked));
        Hit { article: document.article, title: self.pieces(document.article.title, asked), passage, heading }
    }

    /// The summary or the passage in which most of the query stands; a heading speaks for what stands under it.
    fn best_text<'i>(&self, number: usize, document: &'i Document, asked: &[AskedWord]) -> Option<&'i Text> {
        let mut scores = vec![0.0_f32; document.texts.len()];
        for word in asked {
            let rarity = self.rarity(word);
            let mut best = vec![0.0_f32; document.texts.len()];
            for (posting, how_well) in self.places(word).filter(|(posting, _)| usize::from(posting.document) == number)
            {
                if let Some(best) = best.get_mut(usize::from(posting.text)) {
                    *best = best.max(rarity * how_well);
                }
            }
            for (score, best) in scores.iter_mut().zip(best) {
                *score += best;
            }
        }
        let of_heading = |heading: usize| {
            let texts = document.texts.iter().zip(&scores);
            let mut headings = texts.filter(|(text, _)| text.part == Part::Heading && text.heading == Some(heading));
            headings.next().map_or(0.0, |(_, score)| *score)
        };
        let mut best: Option<(&Text, f32)> = None;
        for (text, own) in document.texts.iter().zip(&scores) {
            let score = match text.part {
                Part::Title | Part::Keywords | Part::Heading => continue,
                Part::Summary => *own,
                Part::Passage => own + 0.8 * text.heading.map_or(0.0, of_heading),
            };
            if score > best.map_or(0.0, |(_, score)| score) {
                best = Some((text, score));
            }
        }
        best.map(|(text, _)| text)
    }

    fn pieces(&self, text: &str, asked: &[AskedWord]) -> Vec<Piece> {
        split(text, &self.matches(text, asked), 0..text.len())
    }

    /// Where words of the query stand in a text, in their order and without overlaps.
    fn matches(&self, text: &str, asked: &[AskedWord]) -> Vec<Range<usize>> {
        let mut matches: Vec<Range<usize>> = Vec::new();
        for word in words(text) {
            let stem = self.stems.get(self.stemmer.stem(&word).as_str());
            let is_asked = asked.iter().flat_map(|word| &word.answers).any(|(answer, _)| Some(answer) == stem);
            match matches.last_mut() {
                _ if !is_asked => {}
                // Pairs of characters overlap.
                Some(last) if last.end >= word.place.start => last.end = last.end.max(word.place.end),
                _ => matches.push(word.place),
            }
        }
        matches
    }
}

/// A text around its first match, if it is too long to be shown whole.
fn cut(text: &str, matches: &[Range<usize>]) -> Vec<Piece> {
    if text.chars().count() <= PASSAGE_LIMIT {
        return split(text, matches, 0..text.len());
    }
    let first = matches.first().map_or(0, |first| first.start);
    let wanted = back(text, first, BEFORE_MATCH);
    // Begin with a whole word.
    let start = if wanted == 0 { 0 } else { text[wanted..first].find(' ').map_or(wanted, |space| wanted + space + 1) };
    let rest = &text[start..];
    let end = rest
        .char_indices()
        .nth(PASSAGE_LIMIT)
        .map_or(text.len(), |(at, _)| start + rest[..at].rfind(' ').filter(|space| *space > 0).unwrap_or(at));
    let mut pieces = split(text, matches, start..end);
    let dots = || Piece { words: "…".to_owned(), is_match: false };
    if start > 0 {
        pieces.insert(0, dots());
    }
    if end < text.len() {
        pieces.push(dots());
    }
    pieces
}

/// So many characters before a place in a text.
fn back(text: &str, from: usize, characters: usize) -> usize {
    let mut before = text[..from].char_indices().rev();
    before.nth(characters.saturating_sub(1)).map_or(0, |(at, _)| at)
}

/// The part of a text that is shown, in pieces.
fn split(text: &str, matches: &[Range<usize>], shown: Range<usize>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut push = |range: Range<usize>, is_match| {
        if let Some(words) = text.get(range).filter(|words| !words.is_empty()) {
            pieces.push(Piece { words: words.to_owned(), is_match });
        }
    };
    let mut at = shown.start;
    for range in matches {
        let range = range.start.max(shown.start)..range.end.min(shown.end);
        if range.start < range.end {
            push(at..range.start, false);
            at = range.end;
            push(range, true);
        }
    }
    push(at..shown.end, false);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, first: &str) -> String {
        let at = text.find(first).unwrap();
        let pieces = cut(text, std::slice::from_ref(&(at..at + first.len())));
        pieces
            .iter()
            .map(|piece| if piece.is_match { format!("[{}]", piece.words) } else { piece.words.clone() })
            .collect()
    }

    #[test]
    fn a_short_text_is_shown_whole() {
        assert_eq!(shown("An invitation expires.", "expires"), "An invitation [expires].");
    }

    #[test]
    fn a_long_text_is_shown_around_its_first_match_in_whole_words() {
        let text = format!("{}here it is {}", "before ".repeat(50), "after ".repeat(80));
        let shown = shown(&text, "here");
        assert!(shown.starts_with("…before before"), "{shown}");
        assert!(shown.contains("[here] it is after"), "{shown}");
        assert!(shown.ends_with("after…") && shown.chars().count() < PASSAGE_LIMIT + 10, "{shown}");
    }

    #[test]
    fn a_long_text_without_spaces_is_cut_between_characters() {
        let text = format!("{}期限{}", "招待".repeat(200), "鍵".repeat(400));
        let shown = shown(&text, "期限");
        assert!(shown.contains("[期限]鍵") && shown.starts_with("…招待"), "{shown}");
        assert!(shown.chars().count() < PASSAGE_LIMIT + 10, "{shown}");
    }
}
