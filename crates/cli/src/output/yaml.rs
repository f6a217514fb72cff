//! YAML 1.2 of JSON values: block style, and quotes wherever a reader could take a text for something else.

use std::io::{self, Write};

use serde_json::Value;

use super::columns::is_printable;

/// Writes a document.
pub(super) fn write(value: &Value, out: &mut dyn Write) -> io::Result<()> {
    let mut text = String::new();
    append(value, 0, &mut text);
    out.write_all(text.as_bytes())
}

/// Writes an item of the sequence that is the document.
pub(super) fn write_item(value: &Value, out: &mut dyn Write) -> io::Result<()> {
    let mut text = String::new();
    append_item(value, 0, &mut text);
    out.write_all(text.as_bytes())
}

fn append(value: &Value, indent: usize, text: &mut String) {
    match value {
        Value::Object(fields) if !fields.is_empty() => {
            for (name, value) in fields {
                text.push_str(&" ".repeat(indent));
                text.push_str(&scalar(name));
                text.push(':');
                append_after_name(value, indent, text);
            }
        }
        Value::Array(values) if !values.is_empty() => {
            for value in values {
                append_item(value, indent, text);
            }
        }
        value => {
            text.push_str(&flow(value));
            text.push('\n');
        }
    }
}

/// What stands behind a name and its colon: on the same line, or below and further in.
fn append_after_name(value: &Value, indent: usize, text: &mut String) {
    if is_block(value) {
        text.push('\n');
        append(value, indent + 2, text);
    } else {
        text.push(' ');
        append(value, indent, text);
    }
}

fn append_item(value: &Value, indent: usize, text: &mut String) {
    text.push_str(&" ".repeat(indent));
    text.push('-');
    if is_block(value) {
        // The first line of the item stands beside the dash.
        let mut block = String::new();
        append(value, indent + 2, &mut block);
        text.push(' ');
        text.push_str(block.trim_start_matches(' '));
    } else {
        text.push(' ');
        append(value, indent, text);
    }
}

fn is_block(value: &Value) -> bool {
    match value {
        Value::Object(fields) => !fields.is_empty(),
        Value::Array(values) => !values.is_empty(),
        _ => false,
    }
}

fn flow(value: &Value) -> String {
    match value {
        Value::String(text) => scalar(text),
        other => other.to_string(),
    }
}

fn scalar(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { quoted(text) }
}

/// Whether a text means itself without quotes, to readers of any version of YAML.
fn is_plain(text: &str) -> bool {
    let is_word = text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && text.ends_with(|last: char| last.is_ascii_alphanumeric() || last == '_')
        && text.chars().all(|character| character.is_ascii_alphanumeric() || " _-./@+".contains(character));
    let reserved = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];
    is_word && !reserved.contains(&text.to_ascii_lowercase().as_str())
}

/// In double quotes; what can't be printed as an escape.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            _ if must_be_escaped(character) => quoted.push_str(&escape(character)),
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

fn must_be_escaped(character: char) -> bool {
    !is_printable(character) || matches!(character, '\u{feff}' | '\u{fffe}'..='\u{ffff}')
}

fn escape(character: char) -> String {
    let code = u32::from(character);
    if code <= 0xff { format!("\\x{code:02x}") } else { format!("\\u{code:04x}") }
}
