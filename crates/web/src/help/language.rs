//! The languages that articles are read in.

use std::sync::OnceLock;

use axum::http::{HeaderMap, header};

/// A language of the Help Center. Articles that a language lacks are read in English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    English,
    French,
    German,
    Indonesian,
    Italian,
    Japanese,
    Korean,
    Portuguese,
    Russian,
    SimplifiedChinese,
    Spanish,
    TraditionalChinese,
}

/// More entries of `Accept-Language` than a browser sends.
const PREFERENCES_LIMIT: usize = 32;

impl Language {
    pub(super) const ALL: [Self; 12] = [
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

    /// The tag of the language, which is also the name of its folder.
    pub(super) const fn tag(self) -> &'static str {
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

    /// The name of the language in itself.
    pub(super) const fn own_name(self) -> &'static str {
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

    /// The language that a browser asks for first among those we have; English if none.
    pub(super) fn preferred(headers: &HeaderMap) -> Self {
        let header = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let mut preferences: Vec<(&str, f32)> = header.split(',').take(PREFERENCES_LIMIT).map(preference).collect();
        // A stable sort: of two that are wanted as much, the first one counts.
        preferences.sort_by(|(_, one), (_, other)| other.total_cmp(one));
        let wanted = preferences.into_iter().filter(|(_, weight)| *weight > 0.0);
        wanted.into_iter().find_map(|(tag, _)| Self::of_tag(tag)).unwrap_or(Self::English)
    }

    /// The language of a tag such as `pt-BR`; Chinese is told apart by script and region.
    fn of_tag(tag: &str) -> Option<Self> {
        let tag = tag.to_ascii_lowercase();
        let mut parts = tag.split('-');
        let language = parts.next().unwrap_or_default();
        if language == "zh" {
            let is_traditional = parts.any(|part| ["hant", "tw", "hk", "mo"].contains(&part));
            return Some(if is_traditional { Self::TraditionalChinese } else { Self::SimplifiedChinese });
        }
        Self::ALL.into_iter().find(|known| known.tag() == language)
    }
}

/// Something that is made once for each language, when it is first asked for.
pub(super) struct PerLanguage<T>([OnceLock<T>; Language::ALL.len()]);

impl<T> PerLanguage<T> {
    pub(super) const fn new() -> Self {
        Self([const { OnceLock::new() }; Language::ALL.len()])
    }

    pub(super) fn of(&self, language: Language) -> &OnceLock<T> {
        // A language is its own place among all of them.
        &self.0[language as usize]
    }
}

/// A tag and how much it is wanted: `de;q=0.8`.
fn preference(entry: &str) -> (&str, f32) {
    let (tag, parameters) = entry.split_once(';').unwrap_or((entry, ""));
    let weight = parameters.trim().strip_prefix("q=").map_or(Some(1.0), |weight| weight.trim().parse().ok());
    (tag.trim(), weight.filter(|weight: &f32| weight.is_finite()).unwrap_or(0.0))
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn preferred(header: &'static str) -> Language {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static(header));
        Language::preferred(&headers)
    }

    #[test]
    fn the_language_wanted_most_that_we_have_is_taken() {
        assert_eq!(preferred("fr-CA,fr;q=0.9,en;q=0.8"), Language::French);
        assert_eq!(preferred("en;q=0.5, de;q=0.8"), Language::German);
        assert_eq!(preferred("nl, pt-BR;q=0.4"), Language::Portuguese);
        assert_eq!(preferred("nl, de;q=0"), Language::English);
        assert_eq!(preferred("*"), Language::English);
        assert_eq!(Language::preferred(&HeaderMap::new()), Language::English);
    }

    #[test]
    fn a_language_is_its_own_place_among_all_of_them() {
        for (place, language) in Language::ALL.into_iter().enumerate() {
            assert_eq!(language as usize, place);
        }
    }

    #[test]
    fn chinese_is_told_apart_by_script_and_region() {
        assert_eq!(preferred("zh"), Language::SimplifiedChinese);
        assert_eq!(preferred("zh-Hans-SG"), Language::SimplifiedChinese);
        assert_eq!(preferred("zh-Hant"), Language::TraditionalChinese);
        assert_eq!(preferred("zh-HK"), Language::TraditionalChinese);
    }

    #[test]
    fn a_header_without_meaning_is_english() {
        for header in [";;;q=,,,", "de;q=NaN", "-", "q=1", "de;q=inf"] {
            assert_eq!(preferred(header), Language::English, "{header}");
        }
    }
}
