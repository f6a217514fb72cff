//! The name of a browser, out of what it says of itself.

use admit_language::Words;

/// Told apart in this order, because most browsers also claim to be those further down.
const BROWSERS: [(&str, &str); 8] = [
    ("Edg/", "Edge"),
    ("OPR/", "Opera"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("CriOS/", "Chrome"),
    ("Safari/", "Safari"),
    ("curl/", "curl"),
];
const SYSTEMS: [(&str, &str); 6] = [
    ("Android", "Android"),
    ("iPhone", "iphone"),
    ("iPad", "ipad"),
    ("Windows", "Windows"),
    ("Mac OS X", "mac"),
    ("Linux", "Linux"),
];
/// What is kept of a name that is none of those known.
const UNKNOWN_LIMIT: usize = 60;

/// `Firefox on Linux`, for people, from a `User-Agent` header.
pub fn browser_name(words: Words, user_agent: Option<&str>) -> String {
    let Some(agent) = user_agent.filter(|agent| !agent.is_empty()) else {
        return words.t("browser-unknown").to_string();
    };
    let name_of = |known: &[(&'static str, &'static str)]| {
        known.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name)
    };
    match (name_of(&BROWSERS), name_of(&SYSTEMS)) {
        (Some(browser), Some(system)) => {
            words.t("browser-on-system").with("browser", browser).with("system", system).to_string()
        }
        (Some(browser), None) => browser.to_owned(),
        (None, _) => agent.chars().filter(|character| !character.is_control()).take(UNKNOWN_LIMIT).collect(),
    }
}

#[cfg(test)]
mod tests {
    use admit_language::Language;

    use super::*;

    #[test]
    fn browsers_are_told_apart_though_they_claim_to_be_each_other() {
        let chrome =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0 Safari/537.36";
        assert_eq!(browser_name(Words::new(Language::English), Some(chrome)), "Chrome on Linux");
        assert_eq!(browser_name(Words::new(Language::English), Some(&format!("{chrome} Edg/150.0"))), "Edge on Linux");
        let phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile Safari/604.1";
        assert_eq!(browser_name(Words::new(Language::English), Some(phone)), "Safari on an iPhone");
    }

    #[test]
    fn what_is_unknown_is_shown_short() {
        assert_eq!(browser_name(Words::new(Language::English), None), "an unknown browser");
        assert_eq!(browser_name(Words::new(Language::English), Some(&"x".repeat(500))).len(), 60);
    }
}
