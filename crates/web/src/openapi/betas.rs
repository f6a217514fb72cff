//! Routes of a beta say so: they want its value in a header.

use serde_json::Value;
use utoipa::openapi::path::{Operation, Parameter, ParameterBuilder, ParameterIn};
use utoipa::openapi::schema::{ObjectBuilder, Type};
use utoipa::openapi::{OpenApi, PathItem, RefOr, Required};

use crate::json::Access;

/// Adds the header to each route whose row names a beta.
pub(super) fn add(description: &mut OpenApi, access: &[Access]) {
    for row in access {
        let Some(beta) = row.beta_value() else { continue };
        let item = description.paths.paths.get_mut(row.path);
        if let Some(operation) = item.and_then(|item| operation(item, row.method)) {
            operation.parameters.get_or_insert_default().push(RefOr::T(header(beta)));
        }
    }
}

fn header(beta: &str) -> Parameter {
    let schema = ObjectBuilder::new().schema_type(Type::String).enum_values(Some([Value::from(beta)])).build();
    ParameterBuilder::new()
        .name("anthropic-beta")
        .parameter_in(ParameterIn::Header)
        .required(Required::True)
        .description(Some(format!("`{beta}`")))
        .schema(Some(schema))
        .build()
}

fn operation<'i>(item: &'i mut PathItem, method: &str) -> Option<&'i mut Operation> {
    match method {
        "GET" => item.get.as_mut(),
        "POST" => item.post.as_mut(),
        "PUT" => item.put.as_mut(),
        "DELETE" => item.delete.as_mut(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_route_of_a_beta_says_which_header_it_wants() {
        let described = serde_json::to_value(crate::routes::description().describe()).unwrap();
        let header = |path: &str, method: &str| described["paths"][path][method]["parameters"].to_string();
        let webhook = "/v1/organizations/webhooks/{webhook_endpoint_id}";
        for (path, method) in [("/v1/organizations/webhooks", "get"), (webhook, "post"), (webhook, "delete")] {
            let parameters = header(path, method);
            assert!(parameters.contains("\"anthropic-beta\"") && parameters.contains("webhooks-2026-10-07"), "{path}");
        }
        assert!(!header("/v1/organizations/invites", "get").contains("anthropic-beta"));
    }
}
