//! `/admit/v1/custom_roles`: making, changing and deleting the roles that the mirror only shows, and giving them to groups.

use admit_core::Caller;
use admit_core::custom_roles::{
    self, Change, HeldPermission, NewCustomRole, PERMISSIONS_LIMIT, Permission, Resource, WholeRole,
};
use admit_core::ids::{CustomRoleId, GroupId};
use axum::extract::{Path, State};
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::App;
use crate::json::{ApiError, CommonErrors, Fields, FromFields, Json, Moment, Once, PermissionResource, ProvenCaller};

/// A custom role with all that belongs to it.
#[derive(Serialize, ToSchema)]
pub(super) struct CustomRole {
    #[schema(value_type = String, example = "rbac_role_012rppKaSVsmTo6NqRDXQXNF")]
    id: CustomRoleId,
    #[schema(example = "rbac_role")]
    r#type: &'static str,
    #[schema(example = "Researcher")]
    display_name: String,
    /// `built_in` or `custom`.
    #[schema(example = "custom")]
    source_type: &'static str,
    permissions: Vec<CustomRolePermission>,
    /// The groups that have it.
    #[schema(value_type = Vec<String>)]
    rbac_group_ids: Vec<GroupId>,
    /// RFC 3339.
    #[schema(value_type = String)]
    created_at: Moment,
    /// RFC 3339.
    #[schema(value_type = String)]
    updated_at: Moment,
}

/// What a custom role allows.
#[derive(Serialize, ToSchema)]
struct CustomRolePermission {
    #[schema(example = "chat")]
    action: String,
    resource: PermissionResource,
}

impl From<WholeRole> for CustomRole {
    fn from(whole: WholeRole) -> Self {
        let permission = |held: HeldPermission| CustomRolePermission {
            action: held.permission.action,
            resource: PermissionResource::plain(held.permission.resource, &whole.organization_id),
        };
        Self {
            permissions: whole.permissions.into_iter().map(permission).collect(),
            id: whole.role.id,
            r#type: "rbac_role",
            display_name: whole.role.display_name,
            source_type: whole.role.source.as_str(),
            rbac_group_ids: whole.group_ids,
            created_at: Moment(whole.role.created_at),
            updated_at: Moment(whole.role.updated_at),
        }
    }
}

/// A permission to give.
#[derive(ToSchema)]
#[schema(as = NewCustomRolePermission)]
pub(super) struct GivenPermission {
    /// On `organization` a feature such as `chat`, a `permission_...` or a `capability_access_all...`; on `connector_tool`
    /// `use` or `always_allow`; on `connector_scope` `grant`; on `connector` and `all_connectors` any of these three,
    /// `interactive` or `managed`.
    #[schema(example = "chat")]
    action: String,
    resource: GivenResource,
}

/// What a permission is about, as it is given.
#[derive(Serialize, ToSchema)]
#[serde(tag = "type", rename_all = "snake_case")]
#[schema(as = NewPermissionResource)]
pub(super) enum GivenResource {
    /// The organization.
    Organization {
        /// The caller's own, and may be left out.
        #[schema(nullable = false)]
        organization_id: Option<String>,
    },
    /// A tool of a connector.
    ConnectorTool { connector_id: String, tool_name: String },
    /// A scope of a connector.
    ConnectorScope { connector_id: String, scope: String },
    /// A whole connector.
    Connector { connector_id: String },
    /// Every connector.
    AllConnectors {},
}

impl FromFields for GivenPermission {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        let resource = fields.optional_object("resource")?;
        let resource = resource.ok_or_else(|| fields.refuse("resource", "Field required"))?;
        Ok(Self { action: fields.required_string("action")?, resource })
    }
}

const RESOURCES: [&str; 5] = ["organization", "connector_tool", "connector_scope", "connector", "all_connectors"];

impl FromFields for GivenResource {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(match fields.required_one_of("type", &RESOURCES, |resource| resource)? {
            "organization" => Self::Organization { organization_id: fields.string_if_given("organization_id")? },
            "connector_tool" => Self::ConnectorTool {
                connector_id: fields.required_string("connector_id")?,
                tool_name: fields.required_string("tool_name")?,
            },
            "connector_scope" => Self::ConnectorScope {
                connector_id: fields.required_string("connector_id")?,
                scope: fields.required_string("scope")?,
            },
            "connector" => Self::Connector { connector_id: fields.required_string("connector_id")? },
            _ => Self::AllConnectors {},
        })
    }
}

fn permissions_of(given: Vec<GivenPermission>, caller: &Caller) -> Result<Vec<Permission>, ApiError> {
    let permission = |(position, given): (usize, GivenPermission)| {
        let resource = match given.resource {
            GivenResource::Organization { organization_id: Some(id) } if id != caller.organization.id.as_str() => {
                return Err(ApiError::invalid(format!(
                    "permissions.{position}.resource.organization_id: Input should be this organization's ID"
                )));
            }
            GivenResource::Organization { .. } => Resource::Organization,
            GivenResource::ConnectorTool { connector_id, tool_name } => {
                Resource::ConnectorTool { connector_id, tool_name }
            }
            GivenResource::ConnectorScope { connector_id, scope } => Resource::ConnectorScope { connector_id, scope },
            GivenResource::Connector { connector_id } => Resource::Connector { connector_id },
            GivenResource::AllConnectors {} => Resource::AllConnectors,
        };
        Ok(Permission { action: given.action, resource })
    };
    given.into_iter().enumerate().map(permission).collect()
}

/// A custom role to make.
#[derive(ToSchema)]
#[schema(as = NewCustomRole)]
pub(super) struct GivenRole {
    #[schema(min_length = 1, max_length = 255, example = "Researcher")]
    display_name: String,
    #[schema(max_items = 500)]
    permissions: Vec<GivenPermission>,
}

impl FromFields for GivenRole {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self {
            display_name: fields.required_string("display_name")?,
            permissions: fields.required_objects("permissions", 0..=PERMISSIONS_LIMIT)?,
        })
    }
}

/// Make a custom role (for owners and admin keys)
#[utoipa::path(post, path = "/admit/v1/custom_roles", operation_id = "create_custom_role", tag = "Custom roles",
    request_body = GivenRole,
    responses((status = 200, description = "The custom role", body = CustomRole), CommonErrors))]
pub(super) async fn create(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Once { body, repeatable }: Once<GivenRole>,
) -> Result<Response, ApiError> {
    let permissions = permissions_of(body.permissions, &caller)?;
    let input = (caller, NewCustomRole { display_name: body.display_name, permissions });
    repeatable
        .write(&app, input, |tx, (caller, new)| Box::pin(custom_roles::create(tx, caller, new)), CustomRole::from)
        .await
}

/// Retrieve a custom role with its permissions and groups
#[utoipa::path(get, path = "/admit/v1/custom_roles/{rbac_role_id}", operation_id = "retrieve_custom_role",
    tag = "Custom roles", params(("rbac_role_id" = String, Path)),
    responses((status = 200, description = "The custom role", body = CustomRole), CommonErrors))]
pub(super) async fn retrieve(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
) -> Result<Json<CustomRole>, ApiError> {
    let input = (caller, CustomRoleId::from(id));
    let whole = app.store.read(input, |tx, (caller, id)| Box::pin(custom_roles::find_whole(tx, caller, id))).await?;
    Ok(Json(whole.into()))
}

/// What to change of a custom role; what is not given or null stays.
#[derive(ToSchema)]
#[schema(as = CustomRoleChange)]
pub(super) struct GivenChange {
    #[schema(min_length = 1, max_length = 255)]
    display_name: Option<String>,
    /// What it allows from now on, and nothing else.
    #[schema(max_items = 500)]
    permissions: Option<Vec<GivenPermission>>,
}

impl FromFields for GivenChange {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self {
            display_name: fields.optional_string("display_name")?,
            permissions: fields.optional_objects("permissions", PERMISSIONS_LIMIT)?,
        })
    }
}

/// Rename a custom role, or replace what it allows (for owners and admin keys)
#[utoipa::path(post, path = "/admit/v1/custom_roles/{rbac_role_id}", operation_id = "update_custom_role",
    tag = "Custom roles", request_body = GivenChange, params(("rbac_role_id" = String, Path)),
    responses((status = 200, description = "The custom role", body = CustomRole), CommonErrors))]
pub(super) async fn update(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
    Once { body, repeatable }: Once<GivenChange>,
) -> Result<Response, ApiError> {
    let permissions = body.permissions.map(|given| permissions_of(given, &caller)).transpose()?;
    let change = Change { display_name: body.display_name, permissions };
    let input = (caller, CustomRoleId::from(id), change);
    repeatable
        .write(
            &app,
            input,
            |tx, (caller, id, change)| Box::pin(custom_roles::update(tx, caller, id, change)),
            CustomRole::from,
        )
        .await
}

/// What is left of a deleted custom role.
#[derive(Serialize, ToSchema)]
pub(super) struct DeletedCustomRole {
    id: String,
    #[schema(example = "rbac_role_deleted")]
    r#type: &'static str,
}

/// Delete a custom role; groups lose it (for owners and admin keys)
#[utoipa::path(delete, path = "/admit/v1/custom_roles/{rbac_role_id}", operation_id = "delete_custom_role",
    tag = "Custom roles", params(("rbac_role_id" = String, Path)),
    responses((status = 200, description = "The custom role is deleted", body = DeletedCustomRole), CommonErrors))]
pub(super) async fn delete(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
) -> Result<Json<DeletedCustomRole>, ApiError> {
    let input = (caller, CustomRoleId::from(id.as_str()));
    app.store.write(input, |tx, (caller, id)| Box::pin(custom_roles::delete(tx, caller, id))).await?;
    Ok(Json(DeletedCustomRole { id, r#type: "rbac_role_deleted" }))
}

/// Which group is to have a custom role.
#[derive(ToSchema)]
#[schema(as = CustomRoleGroup)]
pub(super) struct GivenGroup {
    #[schema(example = "rbac_group_012rppKaSVsmTo6NqRDXQXNF")]
    rbac_group_id: String,
}

impl FromFields for GivenGroup {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self { rbac_group_id: fields.required_string("rbac_group_id")? })
    }
}

/// Attach a custom role to a group (for owners and admin keys)
#[utoipa::path(post, path = "/admit/v1/custom_roles/{rbac_role_id}/groups", operation_id = "attach_custom_role",
    tag = "Custom roles", request_body = GivenGroup, params(("rbac_role_id" = String, Path)),
    responses((status = 200, description = "The custom role", body = CustomRole), CommonErrors))]
pub(super) async fn attach(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
    Once { body, repeatable }: Once<GivenGroup>,
) -> Result<Response, ApiError> {
    let input = (caller, CustomRoleId::from(id), GroupId::from(body.rbac_group_id));
    repeatable
        .write(
            &app,
            input,
            |tx, (caller, id, group)| Box::pin(custom_roles::attach(tx, caller, id, group)),
            CustomRole::from,
        )
        .await
}

/// Detach a custom role from a group (for owners and admin keys)
#[utoipa::path(delete, path = "/admit/v1/custom_roles/{rbac_role_id}/groups/{rbac_group_id}",
    operation_id = "detach_custom_role", tag = "Custom roles",
    params(("rbac_role_id" = String, Path), ("rbac_group_id" = String, Path)),
    responses((status = 200, description = "The custom role", body = CustomRole), CommonErrors))]
pub(super) async fn detach(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path((id, group)): Path<(String, String)>,
) -> Result<Json<CustomRole>, ApiError> {
    let input = (caller, CustomRoleId::from(id), GroupId::from(group));
    let whole =
        app.store.write(input, |tx, (caller, id, group)| Box::pin(custom_roles::detach(tx, caller, id, group))).await?;
    Ok(Json(whole.into()))
}
