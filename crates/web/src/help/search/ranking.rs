//! Which articles answer a query best.

use super::asking::AskedWord;
use super::{Index, Part, Posting};

/// More articles than anybody looks through.
const HITS_LIMIT: usize = 20;
/// An article that answers less of the query than this share of what the best one answers is left out.
const LEAST_SHARE: f32 = 0.5;

/// An article with its rank.
pub(super) struct Ranked {
    /// Which one, counted from the first.
    pub(super) document: usize,
    pub(super) score: f32,
    /// How much of the query it answers, from 0 to 1.
    share: f32,
}

/// What a word adds to an article, by where it stands.
#[derive(Clone, Copy, Default)]
struct Weights {
    elsewhere: f32,
    headings: f32,
    passages: f32,
}

impl Weights {
    fn add(&mut self, part: Part, title_weight: f32, count: f32, how_well: f32) {
        match part {
            Part::Title => self.elsewhere += title_weight * how_well,
            Part::Keywords => self.elsewhere += 4.0 * how_well,
            Part::Summary => self.elsewhere += 3.0 * how_well,
            Part::Heading => self.headings += 3.0 * count * how_well,
            Part::Passage => self.passages += count * how_well,
        }
    }

    /// Often is more than once, but not by as much.
    fn sum(self) -> f32 {
        self.elsewhere + self.headings.min(6.0) + 3.0 * self.passages / (self.passages + 2.0)
    }
}

impl Index {
    /// The articles that answer best, the best first.
    pub(super) fn rank(&self, asked: &[AskedWord]) -> Vec<Ranked> {
        let mut scores = vec![(0.0_f32, 0.0_f32); self.documents.len()];
        let mut whole = 0.0;
        for word in asked {
            let rarity = self.rarity(word);
            whole += rarity;
            let mut weights = vec![Weights::default(); self.documents.len()];
            for (posting, how_well) in self.places(word) {
                let number = usize::from(posting.document);
                let Some(document) = self.documents.get(number) else { continue };
                let text = document.texts.get(usize::from(posting.text));
                if let (Some(weights), Some(text)) = (weights.get_mut(number), text) {
                    weights.add(text.part, document.title_weight, f32::from(posting.count), how_well);
                }
            }
            for ((score, answered), weights) in scores.iter_mut().zip(weights) {
                let sum = weights.sum();
                if sum > 0.0 {
                    *score += rarity * sum;
                    *answered += rarity;
                }
            }
        }
        let ranked = scores.into_iter().enumerate().filter(|(_, (score, _))| *score > 0.0);
        let mut ranked: Vec<_> = ranked
            .map(|(document, (score, answered))| {
                let share = if whole > 0.0 { answered / whole } else { 0.0 };
                Ranked { document, score: score * share * share, share }
            })
            .collect();
        ranked.sort_by(|one, other| other.score.total_cmp(&one.score).then(one.document.cmp(&other.document)));
        let best = ranked.first().map_or(0.0, |best| best.share);
        ranked.retain(|one| one.share >= LEAST_SHARE * best);
        ranked.truncate(HITS_LIMIT);
        ranked
    }

    /// Where the answers to a word stand, each with how well it answers.
    pub(super) fn places(&self, word: &AskedWord) -> impl Iterator<Item = (&Posting, f32)> {
        word.answers.iter().flat_map(|(stem, how_well)| {
            let postings = self.postings.get(*stem as usize).map(Vec::as_slice).unwrap_or_default();
            postings.iter().map(move |posting| (posting, *how_well))
        })
    }

    /// How much a word tells: the fewer articles have it, the more. One that none has counts like one that one has.
    pub(super) fn rarity(&self, word: &AskedWord) -> f32 {
        let mut has = vec![false; self.documents.len()];
        for (posting, _) in self.places(word) {
            if let Some(has) = has.get_mut(usize::from(posting.document)) {
                *has = true;
            }
        }
        let having = u16::try_from(has.iter().filter(|has| **has).count()).unwrap_or(u16::MAX).max(1);
        let all = u16::try_from(self.documents.len()).unwrap_or(u16::MAX);
        (1.0 + (f32::from(all) - f32::from(having) + 0.5).max(0.0) / (f32::from(having) + 0.5)).ln()
    }
}
