//! `/v1/organizations/workspaces/{workspace_id}/members` (section 8.5).

use admit_core::ids::{PersonId, WorkspaceId};
use admit_core::workspace_members;
use admit_core::workspaces::Role;
use axum::extract::{Path, State};
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::App;
use crate::json::{
    ApiError, Body, CommonErrors, Fields, FromFields, Json, PageBody, ProvenCaller, Query, page_request,
};

/// A workspace member on the wire.
#[derive(Serialize, ToSchema)]
pub(super) struct WorkspaceMember {
    #[schema(example = "workspace_member")]
    r#type: &'static str,
    #[schema(value_type = String, example = "user_01WCz1FkmYMm4gnmykNKUu3Q")]
    user_id: PersonId,
    #[schema(value_type = String, example = "wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ")]
    workspace_id: WorkspaceId,
    /// One of the five roles, given or inherited.
    #[schema(example = "workspace_user")]
    workspace_role: &'static str,
}

impl WorkspaceMember {
    fn new(workspace_id: WorkspaceId, member: workspace_members::WorkspaceMember) -> Self {
        Self { r#type: "workspace_member", user_id: member.person, workspace_id, workspace_role: member.role.as_str() }
    }
}

/// A member to add.
#[derive(ToSchema)]
pub(super) struct NewWorkspaceMember {
    #[schema(value_type = String, example = "user_01WCz1FkmYMm4gnmykNKUu3Q")]
    user_id: PersonId,
    /// `workspace_user`, `workspace_developer`, `workspace_restricted_developer` or `workspace_admin`.
    #[schema(value_type = String, example = "workspace_user")]
    workspace_role: Role,
}

impl FromFields for NewWorkspaceMember {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self {
            user_id: fields.required_string("user_id")?.into(),
            workspace_role: fields.required_one_of("workspace_role", &Role::GIVEN, Role::as_str)?,
        })
    }
}

/// What can be changed of a workspace member.
#[derive(ToSchema)]
pub(super) struct WorkspaceMemberChange {
    /// As for a new one; also `workspace_billing`, for who has the role `billing` in the organization.
    #[schema(value_type = String, example = "workspace_admin")]
    workspace_role: Role,
}

impl FromFields for WorkspaceMemberChange {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self { workspace_role: fields.required_one_of("workspace_role", &Role::ALL, Role::as_str)? })
    }
}

/// Add a member of the organization to a workspace
#[utoipa::path(post, path = "/v1/organizations/workspaces/{workspace_id}/members", operation_id = "add_workspace_member",
    tag = "Workspace members",
    request_body = NewWorkspaceMember,
    params(("workspace_id" = String, Path)),
    responses((status = 200, description = "The member", body = WorkspaceMember), CommonErrors))]
pub(super) async fn add(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(workspace): Path<String>,
    Body(new): Body<NewWorkspaceMember>,
) -> Result<Json<WorkspaceMember>, ApiError> {
    let workspace = WorkspaceId::from(workspace);
    let input = (caller, workspace.clone(), new.user_id, new.workspace_role);
    let member = app
        .store
        .write(input, |tx, (caller, workspace, person, role)| {
            Box::pin(workspace_members::add(tx, caller, workspace, person, *role))
        })
        .await?;
    Ok(Json(WorkspaceMember::new(workspace, member)))
}

/// List the members of a workspace, given and inherited, whoever came last first
#[utoipa::path(get, path = "/v1/organizations/workspaces/{workspace_id}/members",
    operation_id = "list_workspace_members", tag = "Workspace members",
    params(
        ("workspace_id" = String, Path),
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 1000, description = "Default 20"),
        ("after_id" = Option<String>, Query, description = "The page right after this user"),
        ("before_id" = Option<String>, Query, description = "The page right before this user"),
    ),
    responses((status = 200, description = "A page of members", body = PageBody<WorkspaceMember>), CommonErrors))]
pub(super) async fn list(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(workspace): Path<String>,
    query: Query,
) -> Result<Json<PageBody<WorkspaceMember>>, ApiError> {
    let request = page_request::<PersonId>(&query)?;
    let workspace = WorkspaceId::from(workspace);
    let page = app
        .store
        .read((caller, workspace.clone(), request), |tx, (caller, workspace, request)| {
            Box::pin(workspace_members::list(tx, caller, workspace, request))
        })
        .await?;
    let wire = |member| WorkspaceMember::new(workspace.clone(), member);
    Ok(Json(PageBody::new(page, wire, |member| member.user_id.as_str())))
}

/// Retrieve a workspace member
#[utoipa::path(get, path = "/v1/organizations/workspaces/{workspace_id}/members/{user_id}",
    operation_id = "retrieve_workspace_member", tag = "Workspace members",
    params(("workspace_id" = String, Path), ("user_id" = String, Path)),
    responses((status = 200, description = "The member", body = WorkspaceMember), CommonErrors))]
pub(super) async fn retrieve(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path((workspace, person)): Path<(String, String)>,
) -> Result<Json<WorkspaceMember>, ApiError> {
    let workspace = WorkspaceId::from(workspace);
    let member = app
        .store
        .read((caller, workspace.clone(), PersonId::from(person)), |tx, (caller, workspace, person)| {
            Box::pin(workspace_members::find(tx, caller, workspace, person))
        })
        .await?;
    Ok(Json(WorkspaceMember::new(workspace, member)))
}

/// Give a workspace member another role
#[utoipa::path(post, path = "/v1/organizations/workspaces/{workspace_id}/members/{user_id}",
    operation_id = "update_workspace_member", tag = "Workspace members",
    request_body = WorkspaceMemberChange,
    params(("workspace_id" = String, Path), ("user_id" = String, Path)),
    responses((status = 200, description = "The member", body = WorkspaceMember), CommonErrors))]
pub(super) async fn update(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path((workspace, person)): Path<(String, String)>,
    Body(change): Body<WorkspaceMemberChange>,
) -> Result<Json<WorkspaceMember>, ApiError> {
    let workspace = WorkspaceId::from(workspace);
    let input = (caller, workspace.clone(), PersonId::from(person), change.workspace_role);
    let member = app
        .store
        .write(input, |tx, (caller, workspace, person, role)| {
            Box::pin(workspace_members::change_role(tx, caller, workspace, person, *role))
        })
        .await?;
    Ok(Json(WorkspaceMember::new(workspace, member)))
}

/// What is left of a removed workspace member.
#[derive(Serialize, ToSchema)]
pub(super) struct RemovedWorkspaceMember {
    #[schema(example = "workspace_member_deleted")]
    r#type: &'static str,
    user_id: String,
    workspace_id: String,
}

/// Remove a member from a workspace; their own API keys there are archived
#[utoipa::path(delete, path = "/v1/organizations/workspaces/{workspace_id}/members/{user_id}",
    operation_id = "remove_workspace_member", tag = "Workspace members",
    params(("workspace_id" = String, Path), ("user_id" = String, Path)),
    responses((status = 200, description = "The member is removed", body = RemovedWorkspaceMember), CommonErrors))]
pub(super) async fn remove(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path((workspace_id, user_id)): Path<(String, String)>,
) -> Result<Json<RemovedWorkspaceMember>, ApiError> {
    let input = (caller, WorkspaceId::from(workspace_id.as_str()), PersonId::from(user_id.as_str()));
    app.store
        .write(input, |tx, (caller, workspace, person)| {
            Box::pin(workspace_members::remove(tx, caller, workspace, person))
        })
        .await?;
    Ok(Json(RemovedWorkspaceMember { r#type: "workspace_member_deleted", user_id, workspace_id }))
}
