//! `/openapi.json`: the description of the JSON routes, put together from the handlers that serve them.

use utoipa::openapi::security::{
    ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme,
};
use utoipa::openapi::{Components, InfoBuilder, License, OpenApi};
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
    description
}
