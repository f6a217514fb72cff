//! Which values a field takes, where they are a closed list: in answers all that can come, in bodies and queries all that are
//! not refused in every organization. What may grow without notice (types of activities and errors, permissions) has none,
//! nor has what is taken whatever it says (roles to filter by, roles in the rows of a batch).

mod table;

use serde_json::Value;
use table::{fields, parameters};
use utoipa::openapi::path::Parameter;
use utoipa::openapi::schema::{ArrayItems, SchemaType, Type};
use utoipa::openapi::{OpenApi, PathItem, RefOr, Schema};

/// Fields that say what an object is, but have more than one value.
const GROWING: [&str; 2] = ["Activity", "ErrorBody"];

/// Names them all.
pub(super) fn name(description: &mut OpenApi) {
    if let Some(components) = &mut description.components {
        for (place, spellings) in fields() {
            let (schema, field) = place.split_once('.').unwrap_or((place, ""));
            if let Some(schema) = components.schemas.get_mut(schema) {
                choose(schema, field, &spellings);
            }
        }
        for (name, schema) in &mut components.schemas {
            if !GROWING.contains(&name.as_str()) {
                name_kind(schema);
            }
        }
    }
    for item in description.paths.paths.values_mut() {
        for (id, name, spellings) in parameters() {
            for parameter in parameters_of(item, id).filter(|parameter| parameter.name == name) {
                if let Some(schema) = &mut parameter.schema {
                    allow(schema, &spellings);
                }
            }
        }
    }
}

fn parameters_of<'i>(item: &'i mut PathItem, id: &str) -> impl Iterator<Item = &'i mut Parameter> {
    let operations = [&mut item.get, &mut item.post, &mut item.put, &mut item.delete].into_iter().flatten();
    let named = operations.filter(move |operation| operation.operation_id.as_deref() == Some(id));
    named.flat_map(|operation| operation.parameters.iter_mut().flatten()).filter_map(|parameter| match parameter {
        RefOr::T(parameter) => Some(parameter),
        RefOr::Ref(_) => None,
    })
}

/// Allows these spellings in a field, wherever in the schema it is; in the schema itself when the field has no name.
fn choose(schema: &mut RefOr<Schema>, field: &str, spellings: &[&str]) {
    if field.is_empty() {
        return allow(schema, spellings);
    }
    match schema {
        RefOr::T(Schema::Object(object)) => {
            if let Some(property) = object.properties.get_mut(field) {
                allow(property, spellings);
            }
        }
        RefOr::T(Schema::AllOf(parts)) => {
            parts.items.iter_mut().for_each(|part| choose(part, field, spellings));
        }
        _ => {}
    }
}

/// Allows a text, or the texts in a list, to be one of these; null stays what it is.
fn allow(schema: &mut RefOr<Schema>, spellings: &[&str]) {
    match schema {
        RefOr::T(Schema::Object(object)) => {
            let null = takes_null(&object.schema_type).then_some(Value::Null);
            object.enum_values = Some(spellings.iter().copied().map(Value::from).chain(null).collect());
        }
        RefOr::T(Schema::Array(array)) => {
            if let ArrayItems::RefOrSchema(items) = &mut array.items {
                allow(items, spellings);
            }
        }
        RefOr::T(Schema::OneOf(choices)) => {
            // A word by itself is none of those in the list beside it.
            let (words, listed) =
                spellings.split_last().map_or((&[][..], spellings), |(last, rest)| (std::slice::from_ref(last), rest));
            for choice in &mut choices.items {
                let is_list = matches!(choice, RefOr::T(Schema::Array(_)));
                allow(choice, if is_list { listed } else { words });
            }
        }
        _ => {}
    }
}

fn takes_null(schema_type: &SchemaType) -> bool {
    matches!(schema_type, SchemaType::Array(types) if types.contains(&Type::Null))
}

/// What says what an object is always says the same.
fn name_kind(schema: &mut RefOr<Schema>) {
    let RefOr::T(Schema::Object(object)) = schema else { return };
    if let Some(RefOr::T(Schema::Object(kind))) = object.properties.get_mut("type")
        && kind.enum_values.is_none()
        && let Some(example) = &kind.example
    {
        kind.enum_values = Some(vec![example.clone()]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_about_a_field_that_there_is() {
        let description = crate::routes::description().describe();
        let described = serde_json::to_value(&description).unwrap();
        for (place, spellings) in fields() {
            let (schema, field) = place.split_once('.').unwrap_or((place, ""));
            let schema = &described["components"]["schemas"][schema];
            let words = schema.to_string();
            assert!(spellings.iter().all(|spelling| words.contains(&format!("\"{spelling}\""))), "{place}: {words}");
            if !field.is_empty() {
                let property = &schema["properties"][field];
                let values = property.get("enum").or_else(|| property["items"].get("enum")).unwrap_or(&Value::Null);
                let example = property.get("example").filter(|example| example.is_string());
                let is_listed = |example: &Value| values.as_array().unwrap().contains(example);
                assert!(example.is_none_or(is_listed), "{place}: {property}");
            }
        }
        for (id, name, spellings) in parameters() {
            let operations =
                described["paths"].as_object().unwrap().values().flat_map(|item| item.as_object().unwrap());
            let operation = operations.map(|(_, operation)| operation).find(|operation| operation["operationId"] == id);
            let parameters = operation.unwrap()["parameters"].as_array().unwrap();
            let schema = &parameters.iter().find(|parameter| parameter["name"] == name).unwrap()["schema"];
            let values = schema.get("enum").unwrap_or(&schema["items"]["enum"]);
            assert_eq!(values, &Value::from(spellings), "{id} {name}");
        }
    }

    #[test]
    fn what_an_object_is_stands_in_its_description() {
        let described = serde_json::to_value(crate::routes::description().describe()).unwrap();
        for (name, schema) in described["components"]["schemas"].as_object().unwrap() {
            let kind = &schema["properties"]["type"];
            if kind.is_object() && !GROWING.contains(&name.as_str()) {
                assert!(kind["enum"].is_array(), "{name}: {kind}");
            }
        }
    }
}
