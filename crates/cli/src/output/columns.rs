//! What of an object is shown in a table and in CSV.

use serde_json::Value;

/// One column: a field of the object and how it is shown to people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Column {
    /// The field; a field of a field after a dot. Also the column's name in CSV.
    pub(crate) field: &'static str,
    pub(crate) kind: Kind,
    /// Not in a table, which would be too wide for people.
    pub(crate) is_aside: bool,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    /// A moment; people see it to the minute.
    Moment,
    /// Whether it is well: shown in colour.
    State,
    /// Names with values, as a map or as a list of objects with `type` and `value`; people see `name=value`.
    Pairs,
}

impl Column {
    pub(crate) const fn text(field: &'static str) -> Self {
        Self { field, kind: Kind::Text, is_aside: false }
    }

    pub(crate) const fn moment(field: &'static str) -> Self {
        Self { field, kind: Kind::Moment, is_aside: false }
    }

    pub(crate) const fn state(field: &'static str) -> Self {
        Self { field, kind: Kind::State, is_aside: false }
    }

    pub(crate) const fn pairs(field: &'static str) -> Self {
        Self { field, kind: Kind::Pairs, is_aside: false }
    }

    /// Leaves the column out of tables; CSV and single objects have it.
    pub(crate) const fn aside(self) -> Self {
        Self { is_aside: true, ..self }
    }

    /// The heading in a table.
    pub(crate) fn title(&self) -> String {
        self.field.replace('.', " ").to_uppercase()
    }

    /// The field's value, if the object has it.
    pub(crate) fn of<'v>(&self, object: &'v Value) -> &'v Value {
        self.field.split('.').fold(object, |value, name| value.get(name).unwrap_or(&Value::Null))
    }

    /// For people: on one line, with nothing that drives a terminal.
    pub(crate) fn for_people(&self, object: &Value) -> String {
        let value = self.of(object);
        let text = if self.kind == Kind::Pairs { pairs(value) } else { plain(value) };
        match self.kind {
            _ if text.is_empty() => "-".to_owned(),
            Kind::Moment => to_the_minute(&text).unwrap_or_else(|| printable(&text)),
            Kind::Text | Kind::State | Kind::Pairs => printable(&text),
        }
    }

    /// For programs: exactly as it is; nothing for null.
    pub(crate) fn for_programs(&self, object: &Value) -> String {
        plain(self.of(object))
    }
}

/// Any field of an object, for people.
pub(super) fn any_for_people(name: &str, object: &Value) -> String {
    let text = plain(object.get(name).unwrap_or(&Value::Null));
    if text.is_empty() { "-".to_owned() } else { printable(&text) }
}

/// A value as text: a list with blanks between, an object as JSON.
fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(values) if values.iter().all(|value| !value.is_object()) => {
            values.iter().map(plain).collect::<Vec<_>>().join(" ")
        }
        Value::Object(fields) if fields.is_empty() => String::new(),
        other => other.to_string(),
    }
}

fn pairs(value: &Value) -> String {
    let pair = |name: &str, value: &Value| format!("{name}={}", plain(value));
    let texts: Vec<String> = match value {
        Value::Object(fields) => fields.iter().map(|(name, value)| pair(name, value)).collect(),
        Value::Array(entries) => entries.iter().map(|entry| pair(&plain(&entry["type"]), &entry["value"])).collect(),
        other => vec![plain(other)],
    };
    texts.join(" ")
}

/// `2026-03-18 14:05`, of a moment in UTC.
fn to_the_minute(text: &str) -> Option<String> {
    let moment: jiff::Timestamp = text.parse().ok()?;
    Some(moment.strftime("%Y-%m-%d %H:%M").to_string())
}

/// Text without what moves the cursor, changes colours or turns the direction of writing.
pub(crate) fn printable(text: &str) -> String {
    text.chars().map(|character| if is_printable(character) { character } else { '\u{fffd}' }).collect()
}

pub(super) fn is_printable(character: char) -> bool {
    let turns_or_breaks = matches!(character,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    !character.is_control() && !turns_or_breaks
}
