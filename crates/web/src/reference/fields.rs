//! What a body or an answer is made of, field by field, with the fields of objects below them.

use admit_language::Words;
use askama::Template;
use serde_json::Value;

use super::catalog::{Catalog, Parameter};
use super::prose::{Piece, pieces};

/// Objects in objects, at most; nothing in the description is as deep.
const DEPTH_LIMIT: usize = 6;

/// A field, or a parameter.
#[derive(Clone, Debug, Template)]
#[template(path = "reference/field.html")]
pub(super) struct Field {
    words: Words,
    name: String,
    /// What it is, as the description says it: `string`, `array of objects`.
    kind: String,
    /// Of several objects, the one whose `type` is this.
    choice: Option<String>,
    is_required: bool,
    description: Vec<Piece>,
    /// The values it takes, where there is a list of them.
    values: Vec<String>,
    /// How long, large or many.
    limits: Vec<String>,
    /// The fields of the object that it is, or that it is a list of.
    fields: Vec<Self>,
}

/// The fields that a description tells of, for somebody who reads.
#[derive(Clone, Copy)]
pub(super) struct Fields<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) words: Words,
    /// Whether the reader sends them. Of an answer's fields none is required of anybody.
    pub(super) are_sent: bool,
}

impl Fields<'_> {
    /// A parameter as a field.
    pub(super) fn of_parameter(self, parameter: &Parameter) -> Field {
        let field = self.field(&parameter.name, &parameter.schema, parameter.is_required, 0);
        Field { description: pieces(&parameter.description), ..field }
    }

    /// The fields of an object.
    pub(super) fn of_schema(self, schema: &Value) -> Vec<Field> {
        self.below(schema, 0)
    }

    fn below(self, schema: &Value, depth: usize) -> Vec<Field> {
        let schema = self.catalog.resolve(schema);
        if depth > DEPTH_LIMIT {
            return Vec::new();
        }
        if let Some(parts) = schema["allOf"].as_array() {
            return parts.iter().flat_map(|part| self.below(part, depth)).collect();
        }
        if let Some(item) = schema.get("items") {
            return self.below(item, depth);
        }
        if let Some(choices) = choices(schema) {
            return self.below_choices(&choices, depth);
        }
        let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let required: Vec<&str> = required.collect();
        let properties = schema["properties"].as_object().into_iter().flatten();
        properties
            .map(|(name, property)| self.field(name, property, required.contains(&name.as_str()), depth))
            .collect()
    }

    /// Of several objects each is shown by itself, under what its `type` says.
    fn below_choices(self, choices: &[&Value], depth: usize) -> Vec<Field> {
        if let [only] = choices {
            return self.below(only, depth);
        }
        let objects = choices.iter().map(|choice| self.catalog.resolve(choice));
        let choice = |object: &Value| {
            let name = object["properties"]["type"]["enum"][0].as_str().unwrap_or_default();
            Field {
                words: self.words,
                name: String::new(),
                kind: String::new(),
                choice: Some(name.to_owned()),
                is_required: false,
                description: Vec::new(),
                values: Vec::new(),
                limits: Vec::new(),
                fields: self.below(object, depth + 1),
            }
        };
        objects.filter(|object| object["properties"].is_object()).map(choice).collect()
    }

    fn field(self, name: &str, schema: &Value, is_required: bool, depth: usize) -> Field {
        let described = schema["description"].as_str();
        let described = described.or_else(|| self.catalog.resolve(schema)["description"].as_str());
        let schema = self.catalog.resolve(schema);
        Field {
            words: self.words,
            name: name.to_owned(),
            kind: kind(self.catalog, schema),
            choice: None,
            is_required: is_required && self.are_sent,
            description: pieces(described.unwrap_or_default()),
            values: values(schema),
            limits: limits(self.words, schema),
            fields: self.below(schema, depth + 1),
        }
    }
}

/// What it may be besides null, where the description has several.
fn choices(schema: &Value) -> Option<Vec<&Value>> {
    let choices = schema.get("oneOf").or_else(|| schema.get("anyOf"))?.as_array()?;
    Some(choices.iter().filter(|choice| choice["type"] != "null").collect())
}

fn kind(catalog: &Catalog, schema: &Value) -> String {
    let schema = catalog.resolve(schema);
    if let Some(choices) = choices(schema) {
        let mut kinds: Vec<String> = Vec::new();
        for choice in choices {
            let kind = kind(catalog, choice);
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        let takes_null = schema["oneOf"].as_array().into_iter().flatten().any(|choice| choice["type"] == "null");
        kinds.extend(takes_null.then(|| "null".to_owned()));
        return kinds.join(" or ");
    }
    if schema["allOf"].is_array() {
        return "object".to_owned();
    }
    let types: Vec<&str> = match &schema["type"] {
        Value::Array(types) => types.iter().filter_map(Value::as_str).collect(),
        single => single.as_str().into_iter().collect(),
    };
    let spelled = |name: &&str| match (*name, schema.get("items"), schema.get("additionalProperties")) {
        ("array", Some(item), _) => format!("array of {}s", kind(catalog, item)),
        ("object", _, Some(value)) if value.is_object() => format!("map of text to {}", kind(catalog, value)),
        (name, ..) => name.to_owned(),
    };
    types.iter().map(spelled).collect::<Vec<_>>().join(" or ")
}

fn values(schema: &Value) -> Vec<String> {
    let listed = schema.get("enum").or_else(|| schema["items"].get("enum"));
    let listed = listed.and_then(Value::as_array).into_iter().flatten();
    listed.filter_map(Value::as_str).map(str::to_owned).collect()
}

fn limits(words: Words, schema: &Value) -> Vec<String> {
    let number = |name: &str| schema[name].as_i64();
    let mut limits = Vec::new();
    limits.extend(range(words, "number", number("minimum"), number("maximum")));
    limits.extend(range(words, "characters", number("minLength"), number("maxLength")));
    limits.extend(range(words, "items", number("minItems"), number("maxItems")));
    let pattern = schema["pattern"].as_str();
    limits.extend(pattern.map(|pattern| words.t("reference-pattern").with("pattern", pattern).to_string()));
    limits.extend(schema["format"].as_str().filter(|format| *format == "email").map(str::to_owned));
    limits
}

/// How large, long or many it is.
fn range(words: Words, unit: &str, least: Option<i64>, most: Option<i64>) -> Option<String> {
    let range = match (least, most) {
        (Some(least), Some(most)) => words.t("reference-between").with("least", least).with("most", most),
        (None, Some(most)) => words.t("reference-at-most").with("most", most),
        (Some(least), None) => words.t("reference-at-least").with("least", least),
        (None, None) => return None,
    };
    Some(range.with("unit", unit).to_string())
}
