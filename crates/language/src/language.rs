//! Which languages there are, and which of them somebody reads.

use std::fmt;
use std::str::FromStr;

/// A language that Admit speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Language {
    /// English, which all others are translated from.
    #[default]
    English,
    /// Français
    French,
    /// Deutsch
    German,
    /// Bahasa Indonesia
    Indonesian,
    /// Italiano
    Italian,
    /// 日本語
    Japanese,
    /// 한국어
    Korean,
    /// Português, as written in Brazil.
    Portuguese,
    /// Русский
    Russian,
    /// 简体中文
    SimplifiedChinese,
    /// Español
    Spanish,
    /// 繁體中文
    TraditionalChinese,
}

/// What stands in the place of a tag that names no language of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownLanguage;

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not a language that Admit speaks")
    }
}

impl std::error::Error for UnknownLanguage {}

impl Language {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 12] = [
        Self::English,
        Self::French,
        Self::German,
        Self::Indonesian,
        Self::Italian,
        Self::Japanese,
        Self::Korean,
        Self::Portuguese,
        Self::Russian,
        Self::SimplifiedChinese,
        Self::Spanish,
        Self::TraditionalChinese,
    ];

    /// Its tag (BCP 47), which is also the name of its folders.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::German => "de",
            Self::Indonesian => "id",
            Self::Italian => "it",
            Self::Japanese => "ja",
            Self::Korean => "ko",
            Self::Portuguese => "pt",
            Self::Russian => "ru",
            Self::SimplifiedChinese => "zh-CN",
            Self::Spanish => "es",
            Self::TraditionalChinese => "zh-TW",
        }
    }

    /// Its name in itself, so that whoever reads nothing else finds it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::French => "Français",
            Self::German => "Deutsch",
            Self::Indonesian => "Bahasa Indonesia",
            Self::Italian => "Italiano",
            Self::Japanese => "日本語",
            Self::Korean => "한국어",
            Self::Portuguese => "Português",
            Self::Russian => "Русский",
            Self::SimplifiedChinese => "简体中文",
            Self::Spanish => "Español",
            Self::TraditionalChinese => "繁體中文",
        }
    }

    /// The language of ours that somebody who asks for `tag` reads: `de-AT` reads `de`, `zh-Hant-HK` reads `zh-TW`.
    /// Underscores do as well as hyphens. `None` for a language that Admit does not speak.
    pub fn closest(tag: &str) -> Option<Self> {
        let tag = tag.trim().to_ascii_lowercase().replace('_', "-");
        let mut parts = tag.split('-');
        let primary = parts.next()?;
        if primary == "zh" {
            let is_traditional = parts.any(|part| matches!(part, "hant" | "tw" | "hk" | "mo"));
            let is_simplified = tag.split('-').any(|part| part == "hans");
            let traditional = is_traditional && !is_simplified;
            return Some(if traditional { Self::TraditionalChinese } else { Self::SimplifiedChinese });
        }
        // Before 1989, Indonesian was `in`; some Java programs still say so.
        let primary = if primary == "in" { "id" } else { primary };
        Self::ALL.into_iter().find(|language| language.tag() == primary)
    }

    /// The language that an `accept-language` header asks for (RFC 9110, section 12.5.4): of those that Admit speaks the one
    /// with the greatest weight, and the first of equals. `None` when there is none.
    pub fn accepted(header: &str) -> Option<Self> {
        let weighted = header.split(',').filter_map(|entry| {
            let (tag, weight) = entry.split_once(';').unwrap_or((entry, "q=1"));
            let weight: f32 = weight.trim().strip_prefix("q=")?.trim().parse().ok()?;
            Some((Self::closest(tag)?, weight)).filter(|(_, weight)| *weight > 0.0)
        });
        let best = weighted.fold(None, |best: Option<(Self, f32)>, (language, weight)| match best {
            Some((_, most)) if most >= weight => best,
            _ => Some((language, weight)),
        });
        best.map(|(language, _)| language)
    }

    /// The locale that dates and numbers are written for. English dates are those of most of the world: `21 November 2026`.
    pub(crate) const fn formatting_tag(self) -> &'static str {
        match self {
            Self::English => "en-GB",
            _ => self.tag(),
        }
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// The language with exactly this tag; [`Language::closest`] also takes others.
    fn from_str(tag: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL.into_iter().find(|language| language.tag() == tag).ok_or(UnknownLanguage)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_gets_the_language_it_likes_best_of_those_there_are() {
        let cases = [
            ("de", Some(Language::German)),
            ("de-AT,de;q=0.9,en;q=0.8", Some(Language::German)),
            ("nl, fr;q=0.5, en;q=0.7", Some(Language::English)),
            ("pt-PT", Some(Language::Portuguese)),
            ("zh-Hant-HK", Some(Language::TraditionalChinese)),
            ("zh-TW", Some(Language::TraditionalChinese)),
            ("zh-Hans-HK", Some(Language::SimplifiedChinese)),
            ("zh", Some(Language::SimplifiedChinese)),
            ("in-ID", Some(Language::Indonesian)),
            ("fr;q=0, nl", None),
            ("*", None),
            ("", None),
            (";;q,=,;q=x", None),
        ];
        for (header, expected) in cases {
            assert_eq!(Language::accepted(header), expected, "{header}");
        }
    }

    #[test]
    fn a_tag_names_its_language_and_no_other() {
        for language in Language::ALL {
            assert_eq!(language.tag().parse(), Ok(language));
            assert_eq!(Language::closest(language.tag()), Some(language));
        }
        assert_eq!("nl".parse::<Language>(), Err(UnknownLanguage));
        assert_eq!(Language::closest("pt_BR"), Some(Language::Portuguese));
    }
}
