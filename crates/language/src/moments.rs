//! Moments as each language writes them. All are in UTC: the server doesn't know where somebody is.

use icu_datetime::fieldsets::{YMD, YMDT};
use icu_datetime::input::{Date, DateTime, Time};
use icu_datetime::options::TimePrecision;
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use icu_locale_core::Locale;
use jiff::Timestamp;
use jiff::civil;
use jiff::tz::TimeZone;

use crate::{Language, Words};

impl Words {
    /// A day in full: `21 November 2026`.
    pub fn day(&self, at: Timestamp) -> String {
        day_in_words(self.language(), civil_time(at)).unwrap_or_else(|| at.to_string())
    }

    /// A day with its time, to the minute: `21 November 2026 at 09:30 UTC`.
    pub fn moment(&self, at: Timestamp) -> String {
        moment_in_words(self.language(), civil_time(at)).map_or_else(|| at.to_string(), |words| format!("{words} UTC"))
    }
}

fn civil_time(at: Timestamp) -> civil::DateTime {
    at.to_zoned(TimeZone::UTC).datetime()
}

fn day_in_words(language: Language, at: civil::DateTime) -> Option<String> {
    let formatter = DateTimeFormatter::try_new(preferences(language)?, YMD::long()).ok()?;
    let date = Date::try_new_iso(at.year().into(), at.month().try_into().ok()?, at.day().try_into().ok()?).ok()?;
    Some(formatter.format(&date).to_string())
}

fn moment_in_words(language: Language, at: civil::DateTime) -> Option<String> {
    let fields = YMDT::long().with_time_precision(TimePrecision::Minute);
    let formatter = DateTimeFormatter::try_new(preferences(language)?, fields).ok()?;
    let time = Time::try_new(at.hour().try_into().ok()?, at.minute().try_into().ok()?, 0, 0).ok()?;
    let date = Date::try_new_iso(at.year().into(), at.month().try_into().ok()?, at.day().try_into().ok()?).ok()?;
    Some(formatter.format(&DateTime { date, time }).to_string())
}

fn preferences(language: Language) -> Option<DateTimeFormatterPreferences> {
    let locale: Locale = language.formatting_tag().parse().ok()?;
    Some((&locale).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_written_as_each_language_writes_it() {
        let at: Timestamp = "2026-11-21T09:30:59Z".parse().unwrap();
        let cases = [
            (Language::English, "21 November 2026", "21 November 2026 at 09:30 UTC"),
            (Language::German, "21. November 2026", "21. November 2026 um 09:30 UTC"),
            (Language::Russian, "21 ноября 2026\u{202f}г.", "21 ноября 2026\u{202f}г. в 09:30 UTC"),
            (Language::Japanese, "2026年11月21日", "2026年11月21日 9:30 UTC"),
            (Language::Portuguese, "21 de novembro de 2026", "21 de novembro de 2026 às 09:30 UTC"),
        ];
        for (language, day, moment) in cases {
            let words = Words::new(language);
            assert_eq!((words.day(at).as_str(), words.moment(at).as_str()), (day, moment));
        }
    }
}
