//! `/openapi.json`: the description of the JSON routes, put together from the handlers that serve them, and completed with
//! what the handlers' types don't say: which keys and which values are taken, and which answer leads to which call.

mod betas;
mod choices;
mod closed;
mod endpoint;
mod items;
mod links;

use std::sync::OnceLock;

use axum::body::Bytes;
pub(crate) use endpoint::{Endpoint, endpoint, router};
use utoipa::openapi::security::{
    ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme,
};
use utoipa::openapi::{Components, InfoBuilder, License, OpenApi, Ref};
use utoipa::{PartialSchema as _, ToSchema as _};

use utoipa_axum::router::OpenApiRouter;

use self::endpoint::Describe;
use crate::json::{Access, ErrorEnvelope};

/// What `/openapi.json` says, put together when somebody first asks.
pub(crate) struct Description {
    parts: Vec<Describe>,
    access: Vec<Access>,
    text: OnceLock<Bytes>,
}

impl Description {
    /// The description of these endpoints, with what these rows say of who may call them.
    pub(crate) fn new(endpoints: &[Endpoint], access: Vec<Access>) -> Self {
        Self { parts: endpoints.iter().map(Endpoint::describe).collect(), access, text: OnceLock::new() }
    }

    /// As JSON. What is kept is the text: it takes a tenth of the memory.
    pub(crate) fn text(&self) -> &Bytes {
        // What utoipa builds can always be written.
        self.text.get_or_init(|| serde_json::to_vec(&self.describe()).unwrap_or_default().into())
    }

    pub(crate) fn describe(&self) -> OpenApi {
        let described = self.parts.iter().fold(OpenApiRouter::new(), |described, describe| describe(described));
        complete(described.into_openapi(), &self.access)
    }

    /// Who may call what is described.
    pub(crate) fn access(&self) -> &[Access] {
        &self.access
    }
}

/// Completes what the handlers say, with what these rows say of their routes.
fn complete(mut description: OpenApi, access: &[Access]) -> OpenApi {
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
    items::name(&mut description);
    betas::add(&mut description, access);
    choices::name(&mut description);
    closed::close_bodies(&mut description);
    links::add(&mut description);
    description
}

/// The name of the schema that is referred to.
fn name_of(reference: &Ref) -> Option<&str> {
    reference.ref_location.strip_prefix("#/components/schemas/")
}
