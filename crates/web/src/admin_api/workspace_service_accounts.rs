//! `/v1/organizations/workspaces/{workspace_id}/service_accounts` (section 8.9): which service accounts are in a workspace.

use admit_core::ids::{ServiceAccountId, ServiceAccountMembershipId, WorkspaceId};
use admit_core::service_accounts::{self, NewMembership};
use admit_core::workspaces::Role;
use axum::extract::{Path, State};
use utoipa::ToSchema;

use super::service_account_workspaces::{
    RemovedServiceAccountWorkspaceMember, ServiceAccountWorkspaceMember, add_to_workspace, given_role, place,
    remove_from_workspace,
};
use super::service_accounts::LIMITS;
use crate::app::App;
use crate::json::{
    ApiError, Body, CommonErrors, Fields, FromFields, Json, ProvenCaller, Query, TokenPageBody, token_page_request,
};

/// The service account that is to be in a workspace.
#[derive(ToSchema)]
pub(super) struct AddedServiceAccount {
    #[schema(example = "svac_01SDCCSbTxrXDpWc1phhtcfK")]
    service_account_id: String,
    /// `workspace_user`, `workspace_developer`, `workspace_restricted_developer` or `workspace_admin`.
    #[schema(value_type = String, example = "workspace_developer")]
    workspace_role: Role,
}

impl FromFields for AddedServiceAccount {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        let service_account_id = fields.required_string("service_account_id")?;
        Ok(Self { service_account_id, workspace_role: given_role(fields)? })
    }
}

/// Another role of a service account in a workspace.
#[derive(ToSchema)]
pub(super) struct ServiceAccountWorkspaceRole {
    /// `workspace_user`, `workspace_developer`, `workspace_restricted_developer` or `workspace_admin`.
    #[schema(value_type = String, example = "workspace_developer")]
    workspace_role: Role,
}

impl FromFields for ServiceAccountWorkspaceRole {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self { workspace_role: given_role(fields)? })
    }
}

/// Add a service account to a workspace, or give it another role there
#[utoipa::path(post, path = "/v1/organizations/workspaces/{workspace_id}/service_accounts",
    operation_id = "add_service_account_of_workspace", tag = "Workspace service accounts",
    request_body = AddedServiceAccount,
    params(("workspace_id" = String, Path)),
    responses((status = 200, description = "The membership", body = ServiceAccountWorkspaceMember), CommonErrors))]
pub(super) async fn add(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(workspace_id): Path<String>,
    Body(added): Body<AddedServiceAccount>,
) -> Result<Json<ServiceAccountWorkspaceMember>, ApiError> {
    let new = NewMembership {
        account: ServiceAccountId::from(added.service_account_id),
        workspace: WorkspaceId::from(workspace_id),
        role: added.workspace_role,
    };
    add_to_workspace(&app, caller, new).await
}

/// List the service accounts that were added to a workspace, the one added last first
#[utoipa::path(get, path = "/v1/organizations/workspaces/{workspace_id}/service_accounts",
    operation_id = "list_service_accounts_of_workspace", tag = "Workspace service accounts",
    params(
        ("workspace_id" = String, Path),
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 100, description = "Default 20"),
        ("page" = Option<String>, Query, description = "`next_page` of the page before"),
    ),
    responses((status = 200, description = "A page of memberships",
        body = TokenPageBody<ServiceAccountWorkspaceMember>), CommonErrors))]
pub(super) async fn list(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(workspace_id): Path<String>,
    query: Query,
) -> Result<Json<TokenPageBody<ServiceAccountWorkspaceMember>>, ApiError> {
    let request = token_page_request::<ServiceAccountMembershipId>(&query, LIMITS)?;
    let input = (caller, WorkspaceId::from(workspace_id), request);
    let page = app
        .store
        .read(input, |tx, (caller, workspace, request)| {
            Box::pin(service_accounts::list_of_workspace(tx, caller, workspace, request))
        })
        .await?;
    Ok(Json(TokenPageBody::new(page, place, ServiceAccountWorkspaceMember::from)))
}

/// Retrieve a service account in a workspace
#[utoipa::path(get, path = "/v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}",
    operation_id = "retrieve_service_account_of_workspace", tag = "Workspace service accounts",
    params(("workspace_id" = String, Path), ("service_account_id" = String, Path)),
    responses((status = 200, description = "The membership", body = ServiceAccountWorkspaceMember), CommonErrors))]
pub(super) async fn retrieve(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path((workspace_id, id)): Path<(String, String)>,
) -> Result<Json<ServiceAccountWorkspaceMember>, ApiError> {
    let input = (caller, ServiceAccountId::from(id), WorkspaceId::from(workspace_id));
    let membership = app
        .store
        .read(input, |tx, (caller, id, workspace)| {
            Box::pin(service_accounts::find_in_workspace(tx, caller, id, workspace))
        })
        .await?;
    Ok(Json(membership.into()))
}

/// Give a service account another role in a workspace
#[utoipa::path(post, path = "/v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}",
    operation_id = "update_service_account_of_workspace", tag = "Workspace service accounts",
    request_body = ServiceAccountWorkspaceRole,
    params(("workspace_id" = String, Path), ("service_account_id" = String, Path)),
    responses((status = 200, description = "The membership", body = ServiceAccountWorkspaceMember), CommonErrors))]
pub(super) async fn update(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path((workspace_id, id)): Path<(String, String)>,
    Body(change): Body<ServiceAccountWorkspaceRole>,
) -> Result<Json<ServiceAccountWorkspaceMember>, ApiError> {
    let new = NewMembership {
        account: ServiceAccountId::from(id),
        workspace: WorkspaceId::from(workspace_id),
        role: change.workspace_role,
    };
    let membership = app
        .store
        .write((caller, new), |tx, (caller, new)| Box::pin(service_accounts::change_in_workspace(tx, caller, new)))
        .await?;
    Ok(Json(membership.into()))
}

/// Take a service account out of a workspace
#[utoipa::path(delete, path = "/v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}",
    operation_id = "remove_service_account_of_workspace", tag = "Workspace service accounts",
    params(("workspace_id" = String, Path), ("service_account_id" = String, Path)),
    responses((status = 200, description = "It is not in the workspace",
        body = RemovedServiceAccountWorkspaceMember), CommonErrors))]
pub(super) async fn remove(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path((workspace_id, id)): Path<(String, String)>,
) -> Result<Json<RemovedServiceAccountWorkspaceMember>, ApiError> {
    remove_from_workspace(&app, caller, id, workspace_id).await
}
