//! Bodies take no other keys than those that are described.

use std::collections::BTreeSet;

use utoipa::openapi::path::Operation;
use utoipa::openapi::schema::{AdditionalProperties, ArrayItems};
use utoipa::openapi::{OpenApi, PathItem, RefOr, Schema};

use super::name_of;

/// Says of the objects in JSON bodies what `json::Body` does: a key that is not described is refused.
pub(super) fn close_bodies(description: &mut OpenApi) {
    let mut named: Vec<String> = Vec::new();
    for operation in description.paths.paths.values().flat_map(operations) {
        let Some(RefOr::T(body)) = &operation.request_body else { continue };
        let Some(RefOr::T(json)) = body.content.get("application/json") else { continue };
        if let Some(RefOr::Ref(reference)) = &json.schema {
            named.extend(name_of(reference).map(str::to_owned));
        }
    }
    let Some(components) = &mut description.components else { return };
    let mut closed = BTreeSet::new();
    while let Some(name) = named.pop() {
        if let Some(RefOr::T(schema)) = components.schemas.get_mut(&name)
            && closed.insert(name)
        {
            close(schema, &mut named);
        }
    }
}

fn operations(item: &PathItem) -> impl Iterator<Item = &Operation> {
    [&item.post, &item.put].into_iter().flatten()
}

/// Closes a schema and what is written within it; the names of what it refers to go to `named`.
fn close(schema: &mut Schema, named: &mut Vec<String>) {
    let mut inner = |schema: &mut RefOr<Schema>| match schema {
        RefOr::Ref(reference) => named.extend(name_of(reference).map(str::to_owned)),
        RefOr::T(schema) => close(schema, named),
    };
    match schema {
        Schema::Object(object) if !object.properties.is_empty() => {
            object.properties.values_mut().for_each(inner);
            object.additional_properties.get_or_insert_with(|| Box::new(AdditionalProperties::FreeForm(false)));
        }
        Schema::OneOf(choices) => choices.items.iter_mut().for_each(inner),
        Schema::AnyOf(choices) => choices.items.iter_mut().for_each(inner),
        Schema::Array(array) => {
            if let ArrayItems::RefOrSchema(items) = &mut array.items {
                inner(items);
            }
        }
        _ => {}
    }
}
