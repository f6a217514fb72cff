//! `/openapi.json`: true, complete, and whole in itself.

mod abuse_cases;

use std::collections::BTreeSet;

use serde_json::Value;

use crate::crossing::routes;
use crate::house::House;

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

async fn description() -> Value {
    House::new().await.anonymous().get("/openapi.json").await.json()
}

/// Every operation, as its method, its path and its description.
fn operations(description: &Value) -> Vec<(String, String, Value)> {
    let mut operations = Vec::new();
    for (path, item) in description["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            if METHODS.contains(&method.as_str()) {
                operations.push((method.to_uppercase(), path.clone(), operation.clone()));
            }
        }
    }
    operations
}

#[tokio::test]
async fn every_json_route_that_is_served_is_described_and_the_reverse() {
    // The table of routes is compared with the router itself. The description does not describe itself.
    let is_json = |route: &&routes::Route| route.is_json() || ["/livez", "/readyz"].contains(&route.path);
    let served: BTreeSet<String> =
        routes::all().iter().filter(is_json).map(|route| format!("{} {}", route.method, route.path)).collect();
    let described: BTreeSet<String> =
        operations(&description().await).iter().map(|(method, path, _)| format!("{method} {path}")).collect();
    assert_eq!(described, served);
}

#[tokio::test]
async fn the_description_has_the_structure_of_openapi_3_1() {
    let description = description().await;
    assert!(description["openapi"].as_str().unwrap().starts_with("3.1."));
    assert!(description["info"]["title"].is_string() && description["info"]["version"].is_string());
    let schemes = description["components"]["securitySchemes"].as_object().unwrap();
    for requirement in description["security"].as_array().unwrap() {
        assert!(requirement.as_object().unwrap().keys().all(|name| schemes.contains_key(name)));
    }
    let mut ids = BTreeSet::new();
    for (method, path, operation) in operations(&description) {
        let name = format!("{method} {path}");
        assert!(ids.insert(operation["operationId"].as_str().unwrap().to_owned()), "{name}: operationId twice");
        assert!(operation["summary"].as_str().is_some_and(|summary| !summary.is_empty()), "{name}");
        let mut in_path: Vec<&str> =
            path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect();
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            assert!(parameter["schema"].is_object(), "{name}: {parameter}");
            match parameter["in"].as_str().unwrap() {
                "path" => {
                    assert_eq!(parameter["required"], true, "{name}");
                    in_path.retain(|given| *given != parameter["name"]);
                }
                place => assert!(["query", "header"].contains(&place), "{name}: {place}"),
            }
        }
        assert!(in_path.is_empty(), "{name} does not describe {in_path:?}");
        let responses = operation["responses"].as_object().unwrap();
        assert!(responses.keys().any(|status| status.starts_with('2')), "{name}");
        for (status, response) in responses {
            assert!(status.parse::<u16>().is_ok_and(|status| (100..600).contains(&status)), "{name}: {status}");
            assert!(response["description"].is_string(), "{name}: {status}");
        }
    }
}

#[tokio::test]
async fn every_reference_leads_to_something_and_nothing_is_left_over() {
    let description = description().await;
    let mut references = BTreeSet::new();
    gather(&description, &mut references);
    assert!(references.contains("#/components/schemas/ErrorEnvelope"));
    for reference in &references {
        let pointer = reference.strip_prefix('#').unwrap_or_else(|| panic!("{reference} is elsewhere"));
        assert!(description.pointer(pointer).is_some(), "{reference} leads nowhere");
    }
    for name in description["components"]["schemas"].as_object().unwrap().keys() {
        assert!(references.contains(&format!("#/components/schemas/{name}")), "nothing uses {name}");
    }
}

fn gather(value: &Value, references: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            if let Some(Value::String(reference)) = fields.get("$ref") {
                references.insert(reference.clone());
            }
            fields.values().for_each(|value| gather(value, references));
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, references)),
        _ => {}
    }
}

#[tokio::test]
async fn ac_27_a_json_body_is_described_as_taking_no_other_keys() {
    let description = description().await;
    let mut closed = 0;
    for (method, path, operation) in operations(&description) {
        let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
        let Some(reference) = schema["$ref"].as_str() else { continue };
        let body = description.pointer(reference.trim_start_matches('#')).unwrap();
        assert_eq!(body["additionalProperties"], false, "{method} {path}: {body}");
        closed += 1;
    }
    assert!(closed > 30, "{closed}");
    let resource = &description["components"]["schemas"]["NewPermissionResource"]["oneOf"];
    assert!(resource.as_array().unwrap().iter().all(|choice| choice["additionalProperties"] == false), "{resource}");
    let answer = &description["components"]["schemas"]["Invite"];
    assert!(answer.get("additionalProperties").is_none(), "answers may grow: {answer}");
}

#[tokio::test]
async fn what_needs_no_key_is_described_so() {
    for (method, path, operation) in operations(&description().await) {
        let route = routes::all().into_iter().find(|route| route.method == method && route.path == path).unwrap();
        let needs_none = operation["security"].as_array().is_some_and(|list| {
            list.is_empty()
                || list.iter().all(|requirement| requirement.as_object().is_some_and(|names| names.is_empty()))
        });
        assert_eq!(needs_none, route.for_whom == "anyone", "{method} {path}: {}", operation["security"]);
    }
}
