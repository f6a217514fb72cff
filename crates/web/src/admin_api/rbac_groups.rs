//! `/v1/organizations/rbac_groups` (section 8.7).

use admit_core::groups;
use admit_core::ids::{CustomRoleId, GroupId};
use axum::extract::{Path, State};
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::App;
use crate::json::{
    ApiError, Body, CommonErrors, Fields, FromFields, Json, Moment, ProvenCaller, Query, TokenPageBody, Version,
    token_page_request,
};

/// A group on the wire.
#[derive(Serialize, ToSchema)]
pub(super) struct RbacGroup {
    #[schema(value_type = String, example = "rbac_group_012rppKaSVsmTo6NqRDXQXNF")]
    id: GroupId,
    #[schema(example = "rbac_group")]
    r#type: &'static str,
    #[schema(example = "Research")]
    name: String,
    /// `direct`, or `scim` for a group of a directory.
    #[schema(example = "direct")]
    source_type: &'static str,
    /// The roles of this organization that are attached to it.
    #[schema(value_type = Vec<String>)]
    role_ids: Vec<CustomRoleId>,
    /// Deprecated, only at version 2023-06-01: the same as `role_ids`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Vec<String>>)]
    roles: Option<Vec<CustomRoleId>>,
    /// RFC 3339.
    #[schema(value_type = String)]
    created_at: Moment,
    /// RFC 3339; moves when the group is renamed.
    #[schema(value_type = String)]
    updated_at: Moment,
}

impl RbacGroup {
    fn new(group: groups::Group, version: Version) -> Self {
        Self {
            id: group.id,
            r#type: "rbac_group",
            name: group.name,
            source_type: group.source.as_str(),
            roles: version.deprecated(|| group.role_ids.clone()),
            role_ids: group.role_ids,
            created_at: Moment(group.created_at),
            updated_at: Moment(group.updated_at),
        }
    }
}

/// A group to create.
#[derive(ToSchema)]
pub(super) struct NewRbacGroup {
    #[schema(min_length = 1, max_length = 255, example = "Research")]
    name: String,
}

impl FromFields for NewRbacGroup {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self { name: fields.required_string("name")? })
    }
}

/// Create a group
#[utoipa::path(post, path = "/v1/organizations/rbac_groups", operation_id = "create_rbac_group", tag = "Groups",
    request_body = NewRbacGroup,
    responses((status = 200, description = "The group", body = RbacGroup), CommonErrors))]
pub(super) async fn create(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    version: Version,
    Body(body): Body<NewRbacGroup>,
) -> Result<Json<RbacGroup>, ApiError> {
    let input = (caller, body.name);
    let group = app.store.write(input, |tx, (caller, name)| Box::pin(groups::create(tx, caller, name))).await?;
    Ok(Json(RbacGroup::new(group, version)))
}

/// List groups, the oldest first
#[utoipa::path(get, path = "/v1/organizations/rbac_groups", operation_id = "list_rbac_groups", tag = "Groups",
    params(
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 1000, description = "Default 20"),
        ("page" = Option<String>, Query, description = "`next_page` of the page before"),
    ),
    responses((status = 200, description = "A page of groups", body = TokenPageBody<RbacGroup>), CommonErrors))]
pub(super) async fn list(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    version: Version,
    query: Query,
) -> Result<Json<TokenPageBody<RbacGroup>>, ApiError> {
    let request = token_page_request::<GroupId>(&query, 1..=1000)?;
    let input = (caller, request);
    let page = app.store.read(input, |tx, (caller, request)| Box::pin(groups::list(tx, caller, None, request))).await?;
    let body = TokenPageBody::new(page, |group| group.id.as_str(), |group| RbacGroup::new(group, version));
    Ok(Json(body.with_has_more()))
}

/// Retrieve a group
#[utoipa::path(get, path = "/v1/organizations/rbac_groups/{rbac_group_id}", operation_id = "retrieve_rbac_group",
    tag = "Groups", params(("rbac_group_id" = String, Path)),
    responses((status = 200, description = "The group", body = RbacGroup), CommonErrors))]
pub(super) async fn retrieve(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    version: Version,
    Path(id): Path<String>,
) -> Result<Json<RbacGroup>, ApiError> {
    let input = (caller, GroupId::from(id));
    let group = app.store.read(input, |tx, (caller, id)| Box::pin(groups::find(tx, caller, id))).await?;
    Ok(Json(RbacGroup::new(group, version)))
}

/// What can be changed of a group.
#[derive(ToSchema)]
pub(super) struct RbacGroupChange {
    /// Not given or null: unchanged.
    #[schema(min_length = 1, max_length = 255)]
    name: Option<String>,
}

impl FromFields for RbacGroupChange {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self { name: fields.optional_string("name")? })
    }
}

/// Rename a group
#[utoipa::path(post, path = "/v1/organizations/rbac_groups/{rbac_group_id}", operation_id = "update_rbac_group",
    tag = "Groups", request_body = RbacGroupChange, params(("rbac_group_id" = String, Path)),
    responses((status = 200, description = "The group", body = RbacGroup), CommonErrors))]
pub(super) async fn update(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    version: Version,
    Path(id): Path<String>,
    Body(change): Body<RbacGroupChange>,
) -> Result<Json<RbacGroup>, ApiError> {
    let group = app
        .store
        .write((caller, GroupId::from(id), change.name), |tx, (caller, id, name)| {
            Box::pin(groups::rename(tx, caller, id, name.as_deref()))
        })
        .await?;
    Ok(Json(RbacGroup::new(group, version)))
}

/// What is left of a deleted group.
#[derive(Serialize, ToSchema)]
pub(super) struct DeletedRbacGroup {
    id: String,
    #[schema(example = "rbac_group_deleted")]
    r#type: &'static str,
}

/// Delete a group; its members stay in their organizations
#[utoipa::path(delete, path = "/v1/organizations/rbac_groups/{rbac_group_id}", operation_id = "delete_rbac_group",
    tag = "Groups", params(("rbac_group_id" = String, Path)),
    responses((status = 200, description = "The group is deleted", body = DeletedRbacGroup), CommonErrors))]
pub(super) async fn delete(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
) -> Result<Json<DeletedRbacGroup>, ApiError> {
    let input = (caller, GroupId::from(id.as_str()));
    app.store.write(input, |tx, (caller, id)| Box::pin(groups::delete(tx, caller, id))).await?;
    Ok(Json(DeletedRbacGroup { id, r#type: "rbac_group_deleted" }))
}
