//! Makes text that a stranger chose harmless in a mail that carries our name.
//!
//! An organization's or a person's name is the one thing an attacker can put into our mail (abuse cases AC-39 and AC-40).
//! Escaping HTML is not enough: mail programs turn `evil.com` into a link in any part, also in plain text. So a name is
//! made one line, loses characters that hide or reorder text, is cut, and gets an invisible character inside whatever a
//! mail program could take for a link.

/// The most characters of a name a mail shows; a longer name is cut and ends with an ellipsis within that length.
pub const LONGEST_NAME: usize = 100;

/// The most characters of an address a mail shows: the limit of RFC 5321 section 4.5.3.1.3 without the angle brackets.
pub const LONGEST_ADDRESS: usize = 254;

/// U+2060: has no width, allows no line break, and belongs to no domain, so `evil.` + joiner + `com` is not a link.
const WORD_JOINER: char = '\u{2060}';

/// The name on one line, without hidden characters, at most [`LONGEST_NAME`] characters before joiners are put in, and
/// with nothing that a mail program would turn into a link. An empty result means the name had no visible character.
pub fn neutral_name(name: &str) -> String {
    without_links(&cut(&one_line(name), LONGEST_NAME))
}

/// The most characters of a message from whoever invites.
pub const LONGEST_MESSAGE: usize = 500;

/// A message from whoever invites: one paragraph, as harmless as a name.
pub fn neutral_message(message: &str) -> String {
    without_links(&cut(&one_line(message), LONGEST_MESSAGE))
}

/// Where a sign-in came from, as a browser's words and an IP address: treated as a name, except that IP addresses stay
/// as they are, since people copy them.
pub fn neutral_origin(origin: &str) -> String {
    let line = cut(&one_line(origin), LONGEST_NAME);
    let words = line.split(' ').map(|word| {
        let bare = word.trim_matches(|character| matches!(character, '(' | ')' | ',' | ';' | '[' | ']'));
        if bare.parse::<std::net::IpAddr>().is_ok() { word.to_owned() } else { without_links(word) }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// An email address on one line. It gets no joiners: people compare and copy it, and a mail program that links it opens
/// a mail to the very person it names.
pub fn shown_address(address: &str) -> String {
    cut(&one_line(address), LONGEST_ADDRESS)
}

/// Drops hidden characters and turns line breaks and runs of white space into single spaces.
fn one_line(text: &str) -> String {
    let visible: String = text
        .chars()
        .filter_map(|character| match character {
            _ if character.is_whitespace() || character.is_control() => Some(' '),
            _ if is_hidden(character) => None,
            _ => Some(character),
        })
        .collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Characters that show nothing but hide, reorder or mark text. The joiners U+200C and U+200D are not among them:
/// Persian, Indic scripts and emoji need them.
fn is_hidden(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}'
        | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}')
}

fn cut(text: &str, longest: usize) -> String {
    if text.chars().count() <= longest {
        return text.to_owned();
    }
    let kept: String = text.chars().take(longest - 1).collect();
    format!("{}…", kept.trim_end())
}

/// Puts a joiner after each mark that makes a link, when text follows directly: a dot of a domain (in the four forms
/// that IDNA takes for one), the colon of a scheme, the at sign of an address, and between two slashes. `Dr. Lee` and
/// `AC/DC` stay as they are.
fn without_links(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 8);
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        safe.push(character);
        let Some(&next) = characters.peek() else { break };
        let makes_link = match character {
            '.' | '。' | '．' | '｡' | ':' | '@' => !next.is_whitespace(),
            '/' | '\\' => next == character,
            _ => false,
        };
        if makes_link {
            safe.push(WORD_JOINER);
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ordinary_name_stays_as_it_is() {
        for name in ["Acme Inc.", "Dr. Lee", "AC/DC", "Søren Ågård", "株式会社アドミット", "R&D: Robots", "👩‍🚀 Crew"]
        {
            assert_eq!(neutral_name(name), name);
        }
    }

    #[test]
    fn ac_40_a_name_that_looks_like_a_link_is_broken_up() {
        assert_eq!(neutral_name("evil.com"), "evil.\u{2060}com");
        assert_eq!(neutral_name("https://evil.com/x"), "https:\u{2060}/\u{2060}/evil.\u{2060}com/x");
        assert_eq!(neutral_name("mailto:a@evil.com"), "mailto:\u{2060}a@\u{2060}evil.\u{2060}com");
        assert_eq!(neutral_name("evil。com"), "evil。\u{2060}com");
        assert_eq!(neutral_name(r"\\evil\share"), "\\\u{2060}\\evil\\share");
    }

    #[test]
    fn ac_40_a_long_name_is_cut_to_the_documented_length() {
        let shown = neutral_name(&"x".repeat(10_000));
        assert_eq!(shown.chars().count(), LONGEST_NAME);
        assert!(shown.ends_with('…'));
        assert_eq!(neutral_name(&"x".repeat(LONGEST_NAME)), "x".repeat(LONGEST_NAME));
    }

    #[test]
    fn ac_39_a_name_is_one_line_without_control_characters() {
        assert_eq!(neutral_name("Acme\r\nBcc: a\0b\u{2028}c\u{2029}d\te"), "Acme Bcc: a b c d e");
    }

    #[test]
    fn ac_40_characters_that_hide_or_reorder_text_are_dropped() {
        assert_eq!(neutral_name("a\u{202e}b\u{2066}c\u{200b}d\u{feff}e\u{e0041}f"), "abcdef");
        assert_eq!(neutral_name("\u{200f}\u{2060} \u{ad}"), "");
    }

    #[test]
    fn an_origin_keeps_its_ip_address_but_no_link() {
        assert_eq!(neutral_origin("Firefox on Linux, 203.0.113.9"), "Firefox on Linux, 203.0.113.9");
        assert_eq!(neutral_origin("Safari (2001:db8::1)"), "Safari (2001:db8::1)");
        assert_eq!(neutral_origin("evil.com 203.0.113.9"), "evil.\u{2060}com 203.0.113.9");
    }

    #[test]
    fn an_address_is_shown_whole() {
        assert_eq!(shown_address("ana@example.com"), "ana@example.com");
        assert_eq!(shown_address("ana@example.com\r\nBcc: b@example.com"), "ana@example.com Bcc: b@example.com");
    }
}
