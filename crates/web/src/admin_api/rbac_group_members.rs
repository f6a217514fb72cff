//! `/v1/organizations/rbac_groups/{rbac_group_id}/members` (section 8.7).

use admit_core::groups;
use admit_core::ids::{GroupId, GroupMembershipId, PersonId};
use axum::extract::{Path, State};
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::App;
use crate::json::{
    ApiError, Body, CommonErrors, Fields, FromFields, Json, Moment, ProvenCaller, Query, TokenPageBody, Version,
    token_page_request,
};

/// A member of a group on the wire.
#[derive(Serialize, ToSchema)]
pub(super) struct RbacGroupMember {
    #[schema(example = "rbac_group_member")]
    r#type: &'static str,
    #[schema(value_type = String, example = "rbac_group_012rppKaSVsmTo6NqRDXQXNF")]
    rbac_group_id: GroupId,
    /// Deprecated, only at version 2023-06-01: the same as `rbac_group_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    group_id: Option<GroupId>,
    #[schema(value_type = String, example = "user_01WCz1FkmYMm4gnmykNKUu3Q")]
    user_id: PersonId,
    #[schema(example = "user@example.com")]
    email: String,
    /// RFC 3339.
    #[schema(value_type = String)]
    created_at: Moment,
}

impl RbacGroupMember {
    fn new(member: groups::GroupMember, version: Version) -> Self {
        Self {
            r#type: "rbac_group_member",
            group_id: version.deprecated(|| member.group_id.clone()),
            rbac_group_id: member.group_id,
            user_id: member.person_id,
            email: member.address,
            created_at: Moment(member.created_at),
        }
    }
}

/// List the members of a group, the one who came first first
#[utoipa::path(get, path = "/v1/organizations/rbac_groups/{rbac_group_id}/members",
    operation_id = "list_rbac_group_members", tag = "Groups",
    params(
        ("rbac_group_id" = String, Path),
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 1000, description = "Default 20"),
        ("page" = Option<String>, Query, description = "`next_page` of the page before"),
    ),
    responses((status = 200, description = "A page of members", body = TokenPageBody<RbacGroupMember>), CommonErrors))]
pub(super) async fn list(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    version: Version,
    Path(id): Path<String>,
    query: Query,
) -> Result<Json<TokenPageBody<RbacGroupMember>>, ApiError> {
    let request = token_page_request::<GroupMembershipId>(&query, 1..=1000)?;
    let input = (caller, GroupId::from(id), request);
    let page = app
        .store
        .read(input, |tx, (caller, id, request)| Box::pin(groups::list_members(tx, caller, id, request)))
        .await?;
    let body = TokenPageBody::new(page, |member| member.id.as_str(), |member| RbacGroupMember::new(member, version));
    Ok(Json(body.with_has_more()))
}

/// Who is to be a member of a group.
#[derive(ToSchema)]
pub(super) struct NewRbacGroupMember {
    #[schema(example = "user_01WCz1FkmYMm4gnmykNKUu3Q")]
    user_id: String,
}

impl FromFields for NewRbacGroupMember {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self { user_id: fields.required_string("user_id")? })
    }
}

/// Add a member to a group
#[utoipa::path(post, path = "/v1/organizations/rbac_groups/{rbac_group_id}/members",
    operation_id = "add_rbac_group_member", tag = "Groups", request_body = NewRbacGroupMember,
    params(("rbac_group_id" = String, Path)),
    responses((status = 200, description = "The member", body = RbacGroupMember), CommonErrors))]
pub(super) async fn add(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    version: Version,
    Path(id): Path<String>,
    Body(new): Body<NewRbacGroupMember>,
) -> Result<Json<RbacGroupMember>, ApiError> {
    let input = (caller, GroupId::from(id), PersonId::from(new.user_id));
    let member =
        app.store.write(input, |tx, (caller, id, person)| Box::pin(groups::add_member(tx, caller, id, person))).await?;
    Ok(Json(RbacGroupMember::new(member, version)))
}

/// What is left of a removed member of a group.
#[derive(Serialize, ToSchema)]
pub(super) struct RemovedRbacGroupMember {
    rbac_group_id: String,
    /// Deprecated, only at version 2023-06-01: the same as `rbac_group_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    group_id: Option<String>,
    user_id: String,
    #[schema(example = "rbac_group_member_deleted")]
    r#type: &'static str,
}

/// Remove a member from a group
#[utoipa::path(delete, path = "/v1/organizations/rbac_groups/{rbac_group_id}/members/{user_id}",
    operation_id = "remove_rbac_group_member", tag = "Groups",
    params(("rbac_group_id" = String, Path), ("user_id" = String, Path)),
    responses((status = 200, description = "The member is removed", body = RemovedRbacGroupMember), CommonErrors))]
pub(super) async fn remove(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    version: Version,
    Path((rbac_group_id, user_id)): Path<(String, String)>,
) -> Result<Json<RemovedRbacGroupMember>, ApiError> {
    let input = (caller, GroupId::from(rbac_group_id.as_str()), PersonId::from(user_id.as_str()));
    app.store.write(input, |tx, (caller, id, person)| Box::pin(groups::remove_member(tx, caller, id, person))).await?;
    let group_id = version.deprecated(|| rbac_group_id.clone());
    Ok(Json(RemovedRbacGroupMember { rbac_group_id, group_id, user_id, r#type: "rbac_group_member_deleted" }))
}
