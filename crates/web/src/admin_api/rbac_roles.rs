//! `/v1/organizations/rbac_roles` (section 8.8), read-only.

use admit_core::custom_roles::{self, CustomRole, HeldPermission};
use admit_core::ids::{CustomRoleId, PermissionId};
use axum::extract::{Path, State};
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::App;
use crate::json::{
    ApiError, CommonErrors, Json, Moment, PermissionResource, ProvenCaller, Query, TokenPageBody, Version,
    token_page_request,
};

/// A custom role on the wire.
#[derive(Serialize, ToSchema)]
pub(super) struct RbacRole {
    #[schema(value_type = String, example = "rbac_role_012rppKaSVsmTo6NqRDXQXNF")]
    id: CustomRoleId,
    #[schema(example = "rbac_role")]
    r#type: &'static str,
    #[schema(example = "Researcher")]
    display_name: String,
    /// Deprecated, only at version 2023-06-01: the same as `display_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    source: RbacRoleSource,
    /// RFC 3339.
    #[schema(value_type = String)]
    created_at: Moment,
    /// RFC 3339.
    #[schema(value_type = String)]
    updated_at: Moment,
}

/// Where a custom role comes from.
#[derive(Serialize, ToSchema)]
struct RbacRoleSource {
    /// `built_in` or `custom`.
    #[schema(example = "custom")]
    r#type: &'static str,
}

impl RbacRole {
    fn new(role: CustomRole, version: Version) -> Self {
        Self {
            id: role.id,
            r#type: "rbac_role",
            name: version.deprecated(|| role.display_name.clone()),
            display_name: role.display_name,
            source: RbacRoleSource { r#type: role.source.as_str() },
            created_at: Moment(role.created_at),
            updated_at: Moment(role.updated_at),
        }
    }
}

/// List custom roles, the oldest first
#[utoipa::path(get, path = "/v1/organizations/rbac_roles", operation_id = "list_rbac_roles", tag = "Custom roles",
    params(
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 1000, description = "Default 20"),
        ("page" = Option<String>, Query, description = "`next_page` of the page before"),
    ),
    responses((status = 200, description = "A page of custom roles", body = TokenPageBody<RbacRole>), CommonErrors))]
pub(super) async fn list(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    version: Version,
    query: Query,
) -> Result<Json<TokenPageBody<RbacRole>>, ApiError> {
    let request = token_page_request::<CustomRoleId>(&query, 1..=1000)?;
    let input = (caller, request);
    let page =
        app.store.read(input, |tx, (caller, request)| Box::pin(custom_roles::list(tx, caller, None, request))).await?;
    let body = TokenPageBody::new(page, |role| role.id.as_str(), |role| RbacRole::new(role, version));
    Ok(Json(body.with_has_more()))
}

/// Retrieve a custom role
#[utoipa::path(get, path = "/v1/organizations/rbac_roles/{rbac_role_id}", operation_id = "retrieve_rbac_role",
    tag = "Custom roles", params(("rbac_role_id" = String, Path)),
    responses((status = 200, description = "The custom role", body = RbacRole), CommonErrors))]
pub(super) async fn retrieve(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    version: Version,
    Path(id): Path<String>,
) -> Result<Json<RbacRole>, ApiError> {
    let input = (caller, CustomRoleId::from(id));
    let role = app.store.read(input, |tx, (caller, id)| Box::pin(custom_roles::find(tx, caller, id))).await?;
    Ok(Json(RbacRole::new(role, version)))
}

/// What a custom role allows.
#[derive(Serialize, ToSchema)]
pub(super) struct RbacRolePermission {
    #[schema(example = "rbac_role_permission")]
    r#type: &'static str,
    #[schema(example = "chat")]
    action: String,
    resource: PermissionResource,
}

/// A page of permissions. Spelled out, because the description of a page of anything does not refer to what it is of.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes the answer, which is a page like any other")]
struct RbacRolePermissionPage {
    data: Vec<RbacRolePermission>,
    /// For `page`; null on the last page.
    next_page: Option<String>,
    has_more: bool,
}

/// List what a custom role allows
#[utoipa::path(get, path = "/v1/organizations/rbac_roles/{rbac_role_id}/permissions",
    operation_id = "list_rbac_role_permissions", tag = "Custom roles",
    params(
        ("rbac_role_id" = String, Path),
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 1000, description = "Default 20"),
        ("page" = Option<String>, Query, description = "`next_page` of the page before"),
    ),
    responses((status = 200, description = "A page of permissions", body = RbacRolePermissionPage),
        CommonErrors))]
pub(super) async fn list_permissions(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
    query: Query,
) -> Result<Json<TokenPageBody<RbacRolePermission>>, ApiError> {
    let request = token_page_request::<PermissionId>(&query, 1..=1000)?;
    let organization = caller.organization.id.clone();
    let input = (caller, CustomRoleId::from(id), request);
    let page = app
        .store
        .read(input, |tx, (caller, id, request)| Box::pin(custom_roles::list_permissions(tx, caller, id, request)))
        .await?;
    let wire = |held: HeldPermission| RbacRolePermission {
        r#type: "rbac_role_permission",
        action: held.permission.action,
        resource: PermissionResource::encoded(held.permission.resource, &organization),
    };
    let body = TokenPageBody::new(page, |held| held.id.as_str(), wire);
    Ok(Json(body.with_has_more()))
}
