//! JSON, as the API writes it, but with every character escaped that could drive a terminal.

use serde_json::Value;

use super::columns::is_printable;

/// On one line.
pub(crate) fn compact(value: &Value) -> String {
    escape(&value.to_string())
}

/// On several lines, for eyes.
pub(super) fn pretty(value: &Value) -> String {
    escape(&format!("{value:#}"))
}

/// Such characters stand in strings only, where their escapes mean the same; line ends outside of strings stay.
fn escape(json: &str) -> String {
    let mut escaped = String::with_capacity(json.len());
    for character in json.chars() {
        if character == '\n' || is_printable(character) {
            escaped.push(character);
        } else {
            escaped.push_str(&format!("\\u{:04x}", u32::from(character)));
        }
    }
    escaped
}
