//! What a body or an answer is made of, field by field, with the fields of objects below them.

use askama::Template;
use serde_json::Value;

use super::catalog::{Catalog, Parameter};
use super::prose::{Piece, pieces};
use super::words;

/// Objects in objects, at most; nothing in the description is as deep.
const DEPTH_LIMIT: usize = 6;

/// A field, or a parameter.
#[derive(Clone, Debug, Template)]
#[template(path = "reference/field.html")]
pub(super) struct Field {
    pub(super) name: String,
    /// What it is: `string`, `array of objects`.
    pub(super) kind: String,
    pub(super) is_required: bool,
    pub(super) description: Vec<Piece>,
    /// The values it takes, where there is a list of them.
    pub(super) values: Vec<String>,
    /// How long, large or many.
    pub(super) limits: Vec<String>,
    /// The fields of the object that it is, or that it is a list of.
    pub(super) fields: Vec<Field>,
}

/// A parameter as a field.
pub(super) fn of_parameter(catalog: &Catalog, parameter: &Parameter) -> Field {
    let mut field = field(catalog, &parameter.name, &parameter.schema, parameter.is_required, 0);
    field.description = pieces(&parameter.description);
    field
}

/// The fields of an object.
pub(super) fn of_schema(catalog: &Catalog, schema: &Value) -> Vec<Field> {
    fields_of(catalog, schema, 0)
}

fn fields_of(catalog: &Catalog, schema: &Value, depth: usize) -> Vec<Field> {
    let schema = catalog.resolve(schema);
    if depth > DEPTH_LIMIT {
        return Vec::new();
    }
    if let Some(parts) = schema["allOf"].as_array() {
        return parts.iter().flat_map(|part| fields_of(catalog, part, depth)).collect();
    }
    if let Some(item) = schema.get("items") {
        return fields_of(catalog, item, depth);
    }
    if let Some(choices) = choices(schema) {
        return fields_of_choices(catalog, &choices, depth);
    }
    let required: Vec<&str> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let properties = schema["properties"].as_object().into_iter().flatten();
    properties
        .map(|(name, property)| field(catalog, name, property, required.contains(&name.as_str()), depth))
        .collect()
}

/// Of several objects each is shown by itself, under what its `type` says.
fn fields_of_choices(catalog: &Catalog, choices: &[&Value], depth: usize) -> Vec<Field> {
    if let [only] = choices {
        return fields_of(catalog, only, depth);
    }
    let objects =
        choices.iter().map(|choice| catalog.resolve(choice)).filter(|choice| choice["properties"].is_object());
    let choice = |object: &Value| {
        let name = object["properties"]["type"]["enum"][0].as_str().unwrap_or_default();
        Field {
            name: String::new(),
            kind: words::one_of_objects(name),
            is_required: false,
            description: Vec::new(),
            values: Vec::new(),
            limits: Vec::new(),
            fields: fields_of(catalog, object, depth + 1),
        }
    };
    objects.map(choice).collect()
}

fn field(catalog: &Catalog, name: &str, schema: &Value, is_required: bool, depth: usize) -> Field {
    let described = schema["description"].as_str().or_else(|| catalog.resolve(schema)["description"].as_str());
    let schema = catalog.resolve(schema);
    let fields = fields_of(catalog, schema, depth + 1);
    Field {
        name: name.to_owned(),
        kind: kind(catalog, schema),
        is_required,
        description: pieces(described.unwrap_or_default()),
        values: values(schema),
        limits: limits(schema),
        fields,
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
        return kinds.join(words::OR);
    }
    if schema["allOf"].is_array() {
        return "object".to_owned();
    }
    let types: Vec<&str> = match &schema["type"] {
        Value::Array(types) => types.iter().filter_map(Value::as_str).collect(),
        single => single.as_str().into_iter().collect(),
    };
    let spelled = |name: &&str| match (*name, schema.get("items"), schema.get("additionalProperties")) {
        ("array", Some(item), _) => words::list_of(&kind(catalog, item)),
        ("object", _, Some(value)) if value.is_object() => words::map_to(&kind(catalog, value)),
        (name, ..) => name.to_owned(),
    };
    types.iter().map(spelled).collect::<Vec<_>>().join(words::OR)
}

fn values(schema: &Value) -> Vec<String> {
    let listed = schema.get("enum").or_else(|| schema["items"].get("enum"));
    let listed = listed.and_then(Value::as_array).into_iter().flatten();
    listed.filter_map(Value::as_str).map(str::to_owned).collect()
}

fn limits(schema: &Value) -> Vec<String> {
    let number = |name: &str| schema[name].as_i64();
    let mut limits = Vec::new();
    limits.extend(words::range(number("minimum"), number("maximum"), ""));
    limits.extend(words::range(number("minLength"), number("maxLength"), words::CHARACTERS));
    limits.extend(words::range(number("minItems"), number("maxItems"), words::ITEMS));
    limits.extend(schema["pattern"].as_str().map(words::pattern));
    limits.extend(schema["format"].as_str().filter(|format| *format == "email").map(str::to_owned));
    limits
}
