//! What is made once for each language.

use std::sync::OnceLock;

use admit_language::Language;

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_its_own_place_among_all_of_them() {
        for (place, language) in Language::ALL.into_iter().enumerate() {
            assert_eq!(language as usize, place);
        }
    }
}
