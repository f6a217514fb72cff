//! Values as the languages write them.

use serde_json::Value;

/// JSON over several lines, two spaces deep.
pub(super) fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_else(|_| value.to_string())
}

/// A text between double quotes, as JSON, and so all languages here but PHP, Ruby and the shell, read it.
pub(super) fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// A text between single quotes, as the shell reads it.
pub(super) fn for_shell(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// A text between single quotes, as PHP and Ruby read it.
pub(super) fn in_single_quotes(text: &str) -> String {
    format!("'{}'", text.replace('\\', r"\\").replace('\'', r"\'"))
}

/// Lines moved to the right, but for the first.
pub(super) fn indented(text: &str, spaces: usize) -> String {
    text.replace('\n', &format!("\n{}", " ".repeat(spaces)))
}

/// All lines moved to the right.
pub(super) fn block(text: &str, spaces: usize) -> String {
    format!("{}{}", " ".repeat(spaces), indented(text, spaces))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_in_a_text_does_not_end_it() {
        assert_eq!(for_shell("o'hara"), r"'o'\''hara'");
        assert_eq!(in_single_quotes(r"o'\h"), r"'o\'\\h'");
        assert_eq!(quoted("a\"b\n"), r#""a\"b\n""#);
    }

    #[test]
    fn lines_are_moved_together() {
        assert_eq!(indented("{\n  1\n}", 2), "{\n    1\n  }");
        assert_eq!(block("{\n}", 2), "  {\n  }");
    }
}
