//! `/v1/organizations/service_accounts/{service_account_id}/workspaces` (section 8.9): where a service account is.

use admit_core::Caller;
use admit_core::ids::{ServiceAccountId, ServiceAccountMembershipId, WorkspaceId};
use admit_core::service_accounts::{self, Membership, NewMembership};
use admit_core::workspaces::Role;
use axum::extract::{Path, State};
use serde::Serialize;
use utoipa::ToSchema;

use super::service_accounts::LIMITS;
use crate::app::App;
use crate::json::{
    ApiError, Body, CommonErrors, Fields, FromFields, Json, ProvenCaller, Query, TokenPageBody, token_page_request,
};

/// A service account in a workspace, on the wire.
#[derive(Serialize, ToSchema)]
pub(super) struct ServiceAccountWorkspaceMember {
    #[schema(example = "service_account_workspace_member")]
    r#type: &'static str,
    #[schema(value_type = String, example = "svac_01SDCCSbTxrXDpWc1phhtcfK")]
    service_account_id: ServiceAccountId,
    #[schema(value_type = String, example = "wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ")]
    workspace_id: WorkspaceId,
    /// `workspace_user`, `workspace_developer`, `workspace_restricted_developer` or `workspace_admin`.
    #[schema(example = "workspace_developer")]
    workspace_role: &'static str,
    /// Whether it is the membership of the default workspace that every active service account has until it is added there.
    implicit: bool,
    /// The id of a user or of a service account.
    created_by_actor_id: Option<String>,
}

impl From<Membership> for ServiceAccountWorkspaceMember {
    fn from(membership: Membership) -> Self {
        Self {
            r#type: "service_account_workspace_member",
            implicit: membership.is_implicit(),
            service_account_id: membership.account,
            workspace_id: membership.workspace,
            workspace_role: membership.role.as_str(),
            created_by_actor_id: membership.created_by,
        }
    }
}

/// What names a membership for the next page.
pub(super) fn place(membership: &Membership) -> &str {
    membership.id.as_ref().map_or("", ServiceAccountMembershipId::as_str)
}

/// What is left of a service account that was taken out of a workspace.
#[derive(Serialize, ToSchema)]
pub(super) struct RemovedServiceAccountWorkspaceMember {
    #[schema(example = "service_account_workspace_member_deleted")]
    r#type: &'static str,
    service_account_id: String,
    workspace_id: String,
}

/// The role field of a body, which is never `workspace_billing`.
pub(super) fn given_role(fields: &mut Fields) -> Result<Role, ApiError> {
    fields.required_one_of("workspace_role", &Role::GIVEN, Role::as_str)
}

/// Adds a service account to a workspace, whichever of the two the path begins with.
pub(super) async fn add_to_workspace(
    app: &App,
    caller: Caller,
    new: NewMembership,
) -> Result<Json<ServiceAccountWorkspaceMember>, ApiError> {
    let membership = app
        .store
        .write((caller, new), |tx, (caller, new)| Box::pin(service_accounts::add_to_workspace(tx, caller, new)))
        .await?;
    Ok(Json(membership.into()))
}

/// Takes a service account out of a workspace, whichever of the two the path begins with.
pub(super) async fn remove_from_workspace(
    app: &App,
    caller: Caller,
    service_account_id: String,
    workspace_id: String,
) -> Result<Json<RemovedServiceAccountWorkspaceMember>, ApiError> {
    let input = (caller, ServiceAccountId::from(service_account_id.as_str()), WorkspaceId::from(workspace_id.as_str()));
    app.store
        .write(input, |tx, (caller, account, workspace)| {
            Box::pin(service_accounts::remove_from_workspace(tx, caller, account, workspace))
        })
        .await?;
    Ok(Json(RemovedServiceAccountWorkspaceMember {
        r#type: "service_account_workspace_member_deleted",
        service_account_id,
        workspace_id,
    }))
}

/// The workspace that a service account is to be in.
#[derive(ToSchema)]
pub(super) struct AddedWorkspace {
    #[schema(example = "wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ")]
    workspace_id: String,
    /// `workspace_user`, `workspace_developer`, `workspace_restricted_developer` or `workspace_admin`.
    #[schema(value_type = String, example = "workspace_developer")]
    workspace_role: Role,
}

impl FromFields for AddedWorkspace {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self { workspace_id: fields.required_string("workspace_id")?, workspace_role: given_role(fields)? })
    }
}

/// Add a service account to a workspace, or give it another role there
#[utoipa::path(post, path = "/v1/organizations/service_accounts/{service_account_id}/workspaces",
    operation_id = "add_workspace_of_service_account", tag = "Service accounts",
    request_body = AddedWorkspace,
    params(("service_account_id" = String, Path)),
    responses((status = 200, description = "The membership", body = ServiceAccountWorkspaceMember), CommonErrors))]
pub(super) async fn add(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
    Body(added): Body<AddedWorkspace>,
) -> Result<Json<ServiceAccountWorkspaceMember>, ApiError> {
    let new = NewMembership {
        account: ServiceAccountId::from(id),
        workspace: WorkspaceId::from(added.workspace_id),
        role: added.workspace_role,
    };
    add_to_workspace(&app, caller, new).await
}

/// List the workspaces of a service account, the implicit one first
#[utoipa::path(get, path = "/v1/organizations/service_accounts/{service_account_id}/workspaces",
    operation_id = "list_workspaces_of_service_account", tag = "Service accounts",
    params(
        ("service_account_id" = String, Path),
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 100, description = "Default 20"),
        ("page" = Option<String>, Query, description = "`next_page` of the page before"),
    ),
    responses((status = 200, description = "A page of memberships",
        body = TokenPageBody<ServiceAccountWorkspaceMember>), CommonErrors))]
pub(super) async fn list(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
    query: Query,
) -> Result<Json<TokenPageBody<ServiceAccountWorkspaceMember>>, ApiError> {
    let request = token_page_request::<ServiceAccountMembershipId>(&query, LIMITS)?;
    let input = (caller, ServiceAccountId::from(id), request);
    let page = app
        .store
        .read(input, |tx, (caller, id, request)| Box::pin(service_accounts::list_of_account(tx, caller, id, request)))
        .await?;
    Ok(Json(TokenPageBody::new(page, place, ServiceAccountWorkspaceMember::from)))
}

/// Take a service account out of a workspace
#[utoipa::path(delete, path = "/v1/organizations/service_accounts/{service_account_id}/workspaces/{workspace_id}",
    operation_id = "remove_workspace_of_service_account", tag = "Service accounts",
    params(("service_account_id" = String, Path), ("workspace_id" = String, Path)),
    responses((status = 200, description = "It is not in the workspace",
        body = RemovedServiceAccountWorkspaceMember), CommonErrors))]
pub(super) async fn remove(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path((id, workspace_id)): Path<(String, String)>,
) -> Result<Json<RemovedServiceAccountWorkspaceMember>, ApiError> {
    remove_from_workspace(&app, caller, id, workspace_id).await
}
