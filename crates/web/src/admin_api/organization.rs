//! `/v1/organizations/me` (section 8.1).

use serde::Serialize;
use utoipa::ToSchema;

use crate::json::{CommonErrors, Json, ProvenCaller};

/// The organization of a credential.
#[derive(Serialize, ToSchema)]
pub(super) struct Organization {
    /// A lower-case UUID.
    #[schema(example = "12345678-1234-4234-9234-123456789012")]
    id: String,
    name: String,
    #[schema(example = "organization")]
    r#type: &'static str,
}

/// Retrieve the organization of the credential
#[utoipa::path(get, path = "/v1/organizations/me", operation_id = "retrieve_organization", tag = "Organization",
    responses((status = 200, description = "The organization", body = Organization), CommonErrors))]
pub(super) async fn retrieve(ProvenCaller(caller): ProvenCaller) -> Json<Organization> {
    let organization = caller.organization;
    Json(Organization { id: organization.id.to_string(), name: organization.name, r#type: "organization" })
}
