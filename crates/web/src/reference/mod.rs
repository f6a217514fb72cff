//! The API reference at `/reference`, for everybody: a page for each operation, made from the same description as
//! `/openapi.json`. Everything that is shown of an operation comes from the description, the table of who may call what, the
//! page of error codes, and the examples of the call, which the tests run.

mod attempt;
mod callers;
mod catalog;
mod command_line;
mod error_codes;
mod example;
mod fields;
mod index;
mod operation;
mod pages;
mod prose;
mod samples;
mod sdk;
#[cfg(test)]
mod tests;

use std::sync::{Arc, OnceLock};

pub(crate) use attempt::Calls;
use axum::routing::{get, post};
use axum::{Extension, Router};
use catalog::Catalog;
use url::Url;

use crate::app::App;
use crate::openapi::Description;

/// What the pages tell of. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Reference(Arc<Sources>);

struct Sources {
    description: Arc<Description>,
    base_url: String,
    /// Read from the description when somebody first asks.
    catalog: OnceLock<Catalog>,
}

impl Reference {
    /// The reference of what is described, of the server at this address.
    pub(crate) fn new(description: Arc<Description>, public_url: &Url) -> Self {
        let base_url = public_url.as_str().trim_end_matches('/').to_owned();
        Self(Arc::new(Sources { description, base_url, catalog: OnceLock::new() }))
    }

    fn catalog(&self) -> &Catalog {
        let Sources { description, catalog, .. } = &*self.0;
        catalog.get_or_init(|| {
            Catalog::new(&serde_json::from_slice(description.text()).unwrap_or_default(), description.access())
        })
    }

    /// Where programs find this server.
    fn base_url(&self) -> &str {
        &self.0.base_url
    }
}

/// The routes of the reference; `calls` is how the calls are made that people try.
pub(crate) fn routes(reference: Reference, calls: Calls) -> Router<App> {
    Router::new()
        .route("/reference", get(index::show))
        .route("/reference/{operation_id}", get(operation::show))
        .route("/reference/{operation_id}/try", post(attempt::send))
        .layer(Extension(reference))
        .layer(Extension(calls))
}
