//! Numbers as each language writes them: `1,234`, `1.234`, `1 234`.

use fluent_bundle::FluentValue;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

/// What writes the numbers of a language; none for a language that there is no data for.
struct Grouping(Option<DecimalFormatter>);

impl Grouping {
    fn of(language: &str) -> Self {
        let locale = language.parse::<Locale>().ok();
        Self(locale.and_then(|locale| DecimalFormatter::try_new((&locale).into(), Default::default()).ok()))
    }

    fn write(&self, number: i64) -> Option<String> {
        self.0.as_ref().map(|formatter| formatter.format_to_string(&Decimal::from(number)))
    }
}

impl Memoizable for Grouping {
    type Args = ();
    type Error = std::convert::Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        Ok(Self::of(&language.to_string()))
    }
}

/// How a bundle writes the numbers that are filled in. Anything else is left to Fluent.
pub(crate) fn write_number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    // Only whole numbers are filled in.
    let whole = number.value as i64;
    memoizer.with_try_get::<Grouping, _, _>((), |grouping| grouping.write(whole)).ok().flatten()
}

#[cfg(test)]
mod tests {
    use crate::Language;
    use crate::catalogue::Catalogue;

    static COUNTED: Catalogue = Catalogue::new([
        &["members = { $count ->\n    [one] { $count } member\n   *[other] { $count } members\n }"],
        &["members = { $count ->\n    [one] { $count } membre\n   *[other] { $count } membres\n }"],
        &["members = { $count ->\n    [one] { $count } Mitglied\n   *[other] { $count } Mitglieder\n }"],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[
            "members = { $count ->\n    [one] { $count } участник\n    [few] { $count } участника\n   *[many] { $count } участников\n }",
        ],
        &[],
        &[],
        &[],
    ]);

    #[test]
    fn a_counted_message_has_the_plural_and_the_number_of_its_language() {
        let cases = [
            (Language::English, 1, "1 member"),
            (Language::English, 1204, "1,204 members"),
            (Language::French, 0, "0 membre"),
            (Language::German, 1_234_567, "1.234.567 Mitglieder"),
            (Language::Russian, 21, "21 участник"),
            (Language::Russian, 3, "3 участника"),
            (Language::Russian, 11, "11 участников"),
            (Language::Korean, 2, "2 members"),
        ];
        for (language, count, expected) in cases {
            let members = COUNTED.words(language).t("members").with("count", count);
            assert_eq!(members.to_string(), expected);
        }
    }

    #[test]
    fn ac_59_a_name_is_escaped_and_set_apart_in_a_rich_message() {
        static RICH: Catalogue = Catalogue::new([
            &[
                "hello = Hello <strong>{ $name }</strong>\nbye = { $when ->\n [soon] See you, { $name }\n*[late] Farewell\n}",
            ],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
        ]);
        let hello = RICH.words(Language::English).t("hello").with("name", "<script>&\"");
        assert_eq!(hello.rich().to_string(), "Hello <strong><bdi>&lt;script&gt;&amp;&quot;</bdi></strong>");
        assert_eq!(hello.to_string(), "Hello <strong><script>&\"</strong>");
        let bye = RICH.words(Language::English).t("bye").with("name", "Ada").case("when", "soon");
        assert_eq!(
            (bye.rich().to_string().as_str(), bye.to_string().as_str()),
            ("See you, <bdi>Ada</bdi>", "See you, Ada")
        );
    }
}
