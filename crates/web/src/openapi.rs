//! `/openapi.json`: the description of the JSON routes, put together from the handlers that serve them.

use std::collections::BTreeSet;

use utoipa::openapi::path::Operation;
use utoipa::openapi::schema::{AdditionalProperties, ArrayItems};
use utoipa::openapi::security::{
    ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme,
};
use utoipa::openapi::{Components, InfoBuilder, License, OpenApi, PathItem, Ref, RefOr, Schema};
use utoipa::{PartialSchema as _, ToSchema as _};

use crate::json::ErrorEnvelope;

/// Completes the description that the routers gathered.
pub(crate) fn complete(mut description: OpenApi) -> OpenApi {
    description.info = InfoBuilder::new()
        .title("Admit")
        .version(env!("CARGO_PKG_VERSION"))
        .description(Some(
            "The front door of an organization: the Admin API as the official Anthropic SDKs expect it, and what Admit \
             adds to it under `/admit/v1`.",
        ))
        .license(Some(License::new("Apache-2.0")))
        .build();
    let components = description.components.get_or_insert_with(Components::new);
    components.schemas.insert(ErrorEnvelope::name().into_owned(), ErrorEnvelope::schema());
    let mut envelope_parts = Vec::new();
    ErrorEnvelope::schemas(&mut envelope_parts);
    components.schemas.extend(envelope_parts);
    let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build();
    components.add_security_scheme("bearer", SecurityScheme::Http(bearer));
    components.add_security_scheme("api_key", SecurityScheme::ApiKey(ApiKey::Header(ApiKeyValue::new("x-api-key"))));
    let none: [String; 0] = [];
    description.security =
        Some(vec![SecurityRequirement::new("bearer", none.clone()), SecurityRequirement::new("api_key", none)]);
    close_bodies(&mut description);
    description
}

/// Says of the objects in JSON bodies what `json::Body` does: a key that is not described is refused.
fn close_bodies(description: &mut OpenApi) {
    let mut named: Vec<String> = Vec::new();
    for operation in description.paths.paths.values().flat_map(operations) {
        let Some(RefOr::T(body)) = &operation.request_body else { continue };
        let Some(RefOr::T(json)) = body.content.get("application/json") else { continue };
        if let Some(RefOr::Ref(reference)) = &json.schema {
            named.extend(name_of(reference));
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

fn name_of(reference: &Ref) -> Option<String> {
    reference.ref_location.strip_prefix("#/components/schemas/").map(str::to_owned)
}

/// Closes a schema and what is written within it; the names of what it refers to go to `named`.
fn close(schema: &mut Schema, named: &mut Vec<String>) {
    let mut inner = |schema: &mut RefOr<Schema>| match schema {
        RefOr::Ref(reference) => named.extend(name_of(reference)),
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
