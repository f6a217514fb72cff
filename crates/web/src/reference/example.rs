//! Examples of bodies and answers: from the description's own examples, and where it has none, something of the right form.

use serde_json::{Map, Value, json};

use super::catalog::Catalog;

/// Ids and addresses as they look, by the parameter or field that holds them.
const KNOWN: [(&str, &str); 18] = [
    ("accepted_at", "2026-11-21T09:30:00.000000Z"),
    ("admin_api_key_id", "apikey_01Rj2N8SVvo6BePZj99NhmiT"),
    ("api_key_id", "apikey_01Rj2N8SVvo6BePZj99NhmiT"),
    ("delivery_id", "whd_01WCz1FkmYMm4gnmykNKUu3Q"),
    ("duplicate_of", "1"),
    ("email", "user@example.com"),
    ("invite_batch_id", "ibatch_015gWxCN9Hfg2QhZwTK7Mdeu"),
    ("invite_id", "invite_015gWxCN9Hfg2QhZwTK7Mdeu"),
    ("organization_id", "12345678-1234-4234-9234-123456789012"),
    ("rate_limit_id", "rl_01VPTCmyiu5ZLsWkcxYG2pY8"),
    ("rbac_group_id", "rbac_group_012rppKaSVsmTo6NqRDXQXNF"),
    ("rbac_group_ids", "rbac_group_012rppKaSVsmTo6NqRDXQXNF"),
    ("rbac_role_id", "rbac_role_012rppKaSVsmTo6NqRDXQXNF"),
    ("role_ids", "rbac_role_012rppKaSVsmTo6NqRDXQXNF"),
    ("service_account_id", "svac_01SDCCSbTxrXDpWc1phhtcfK"),
    ("user_id", "user_01WCz1FkmYMm4gnmykNKUu3Q"),
    ("webhook_endpoint_id", "wep_01WCz1FkmYMm4gnmykNKUu3Q"),
    ("workspace_id", "wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ"),
];
const MOMENT: &str = "2026-11-21T09:30:00.000000Z";
/// Objects in objects, at most.
const DEPTH_LIMIT: usize = 8;

/// What a parameter of a path looks like.
pub(super) fn of_parameter(name: &str) -> String {
    known(name).unwrap_or(name).to_owned()
}

fn known(name: &str) -> Option<&'static str> {
    KNOWN.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
}

/// An example of a whole answer: every field is there.
pub(super) fn of_answer(catalog: &Catalog, schema: &Value) -> Value {
    example(catalog, "", schema, &|_, _| true, 0)
}

/// An example of a body: what must be there, and what the description has an example of.
pub(super) fn of_body(catalog: &Catalog, schema: &Value) -> Value {
    let is_sent = |property: &Value, is_required: bool| is_required || property.get("example").is_some();
    example(catalog, "", schema, &is_sent, 0)
}

type IsShown<'f> = &'f dyn Fn(&Value, bool) -> bool;

fn example(catalog: &Catalog, name: &str, schema: &Value, is_shown: IsShown<'_>, depth: usize) -> Value {
    if let Some(example) = schema.get("example") {
        return example.clone();
    }
    let schema = catalog.resolve(schema);
    if let Some(example) = schema.get("example") {
        return example.clone();
    }
    if depth > DEPTH_LIMIT {
        return Value::Null;
    }
    if let Some(parts) = schema["allOf"].as_array() {
        let mut whole = Map::new();
        for part in parts {
            if let Value::Object(fields) = example(catalog, name, part, is_shown, depth + 1) {
                whole.extend(fields);
            }
        }
        return Value::Object(whole);
    }
    if let Some(choice) = schema.get("oneOf").or_else(|| schema.get("anyOf")).and_then(|choices| choices.get(0)) {
        return example(catalog, name, choice, is_shown, depth + 1);
    }
    if let Some(value) = schema["enum"].get(0) {
        return value.clone();
    }
    match kind(schema) {
        "object" => object(catalog, schema, is_shown, depth),
        "array" => match example(catalog, name, &schema["items"], is_shown, depth + 1) {
            Value::Null => json!([]),
            item => json!([item]),
        },
        "integer" => schema["minimum"].as_i64().map_or(json!(1), Value::from),
        "number" => json!(1),
        "boolean" => json!(false),
        "string" => string(name, schema),
        _ => Value::Null,
    }
}

/// The first type that it has; what may be null is null only where nothing else is known.
fn kind(schema: &Value) -> &str {
    match &schema["type"] {
        Value::Array(types) => types.first().and_then(Value::as_str).unwrap_or_default(),
        single => single.as_str().unwrap_or_default(),
    }
}

fn object(catalog: &Catalog, schema: &Value, is_shown: IsShown<'_>, depth: usize) -> Value {
    let is_required =
        |name: &str| schema["required"].as_array().is_some_and(|names| names.iter().any(|one| one == name));
    let properties = schema["properties"].as_object().into_iter().flatten();
    let shown = properties.filter(|(name, property)| is_shown(property, is_required(name)));
    shown.map(|(name, property)| (name.clone(), example(catalog, name, property, is_shown, depth + 1))).collect()
}

fn string(name: &str, schema: &Value) -> Value {
    if let Some(known) = known(name) {
        return Value::from(known);
    }
    if schema["type"].is_array() {
        return Value::Null;
    }
    let is_moment = name.ends_with("_at") || name == "now";
    Value::from(if is_moment { MOMENT.to_owned() } else { name.replace('_', " ") })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn catalog() -> Catalog {
        let named = json!({"type": "object", "required": ["user_id"], "properties": {"user_id": {"type": "string"}}});
        Catalog::new(&json!({"paths": {}, "components": {"schemas": {"Named": named}}}), &[])
    }

    #[test]
    fn an_answer_has_every_field_and_a_body_what_must_be_there() {
        let schema = json!({
            "type": "object",
            "required": ["role", "who"],
            "properties": {
                "role": {"type": "string", "enum": ["user", "managed"]},
                "who": {"$ref": "#/components/schemas/Named"},
                "note": {"type": ["string", "null"]},
                "limit": {"type": ["integer", "null"], "example": 5},
            },
        });
        let who = json!({"user_id": "user_01WCz1FkmYMm4gnmykNKUu3Q"});
        let body = json!({"role": "user", "who": who, "limit": 5});
        assert_eq!(of_body(&catalog(), &schema), body);
        let answer = json!({"role": "user", "who": who, "note": null, "limit": 5});
        assert_eq!(of_answer(&catalog(), &schema), answer);
    }

    #[test]
    fn parts_are_put_together_and_lists_have_one_item() {
        let schema = json!({"allOf": [
            {"$ref": "#/components/schemas/Named"},
            {"type": "object", "properties": {"created_at": {"type": "string"}, "ids": {"type": "array", "items": {"type": "string"}}}},
        ]});
        let expected = json!({"user_id": "user_01WCz1FkmYMm4gnmykNKUu3Q", "created_at": MOMENT, "ids": ["ids"]});
        assert_eq!(of_answer(&catalog(), &schema), expected);
    }
}
