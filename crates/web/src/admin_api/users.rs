//! `/v1/organizations/users` (section 8.3). A user is a member; the id is the person's.

use admit_core::ids::PersonId;
use admit_core::members::{self, Filter, Member};
use admit_core::roles::Role;
use axum::extract::{Path, State};
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::App;
use crate::json::{
    ApiError, Body, CommonErrors, Fields, FromFields, Json, Moment, PageBody, ProvenCaller, Query, page_request,
};

/// A user on the wire.
#[derive(Serialize, ToSchema)]
pub(crate) struct User {
    #[schema(value_type = String, example = "user_01WCz1FkmYMm4gnmykNKUu3Q")]
    id: PersonId,
    #[schema(example = "user")]
    r#type: &'static str,
    #[schema(example = "user@example.com")]
    email: String,
    /// Empty when unknown.
    name: String,
    /// One of the nine roles.
    #[schema(example = "user")]
    role: &'static str,
    /// RFC 3339.
    #[schema(value_type = String, example = "2024-10-30T23:58:27.427722Z")]
    added_at: Moment,
}

impl From<Member> for User {
    fn from(member: Member) -> Self {
        Self {
            id: member.id,
            r#type: "user",
            email: member.address,
            name: member.name,
            role: member.role.as_str(),
            added_at: Moment(member.added_at),
        }
    }
}

/// List users, the one added last first
#[utoipa::path(get, path = "/v1/organizations/users", operation_id = "list_users", tag = "Users",
    params(
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 1000, description = "Default 20"),
        ("after_id" = Option<String>, Query, description = "The page right after this user"),
        ("before_id" = Option<String>, Query, description = "The page right before this user"),
        ("email" = Option<String>, Query, description = "Whatever its letter case; also addresses with a `+tag`"),
        ("roles[]" = Option<Vec<String>>, Query, description = "Any of these roles"),
    ),
    responses((status = 200, description = "A page of users", body = PageBody<User>), CommonErrors))]
pub(super) async fn list(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    query: Query,
) -> Result<Json<PageBody<User>>, ApiError> {
    let request = page_request::<PersonId>(&query)?;
    let filter =
        Filter { address: query.single("email")?.map(str::to_owned), roles: query.many("roles"), ..Filter::default() };
    let input = (caller, filter, request);
    let page = app
        .store
        .read(input, |tx, (caller, filter, request)| Box::pin(members::list(tx, caller, filter, request)))
        .await?;
    Ok(Json(PageBody::new(page, User::from, |user| user.id.as_str())))
}

/// Retrieve a user
#[utoipa::path(get, path = "/v1/organizations/users/{user_id}", operation_id = "retrieve_user", tag = "Users",
    params(("user_id" = String, Path)),
    responses((status = 200, description = "The user", body = User), CommonErrors))]
pub(super) async fn retrieve(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
) -> Result<Json<User>, ApiError> {
    let input = (caller, PersonId::from(id));
    let member = app.store.read(input, |tx, (caller, id)| Box::pin(members::find(tx, caller, id))).await?;
    Ok(Json(member.into()))
}

/// What can be changed of a user.
#[derive(ToSchema)]
pub(super) struct UserChange {
    /// `user`, `developer`, `billing` or `claude_code_user` in a platform organization; `user` or `managed` in an
    /// enterprise one.
    #[schema(example = "developer")]
    role: String,
}

impl FromFields for UserChange {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self { role: fields.required_string("role")? })
    }
}

/// Give a user another role
#[utoipa::path(post, path = "/v1/organizations/users/{user_id}", operation_id = "update_user", tag = "Users",
    request_body = UserChange,
    params(("user_id" = String, Path)),
    responses((status = 200, description = "The user", body = User), CommonErrors))]
pub(super) async fn update(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
    Body(change): Body<UserChange>,
) -> Result<Json<User>, ApiError> {
    let role: Role = change.role.parse().map_err(|_| {
        let assignable = Role::assignable_by_keys(caller.organization.kind).to_vec();
        ApiError::from(members::Refusal::RoleNotAssignable { assignable })
    })?;
    let input = (caller, PersonId::from(id), role);
    let member =
        app.store.write(input, |tx, (caller, id, role)| Box::pin(members::change_role(tx, caller, id, *role))).await?;
    Ok(Json(member.into()))
}

/// Sign a user out everywhere (beta)
#[utoipa::path(post, path = "/v1/organizations/users/{user_id}/sign_out", operation_id = "sign_out_user", tag = "Users",
    params(("user_id" = String, Path)),
    responses((status = 200, description = "The user, signed out", body = User), CommonErrors))]
pub(super) async fn sign_out(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
) -> Result<Json<User>, ApiError> {
    let input = (caller, PersonId::from(id));
    let member = app.store.write(input, |tx, (caller, id)| Box::pin(members::sign_out(tx, caller, id))).await?;
    Ok(Json(member.into()))
}

/// What is left of a removed user.
#[derive(Serialize, ToSchema)]
pub(super) struct RemovedUser {
    id: String,
    #[schema(example = "user_deleted")]
    r#type: &'static str,
}

/// Remove a user from the organization
#[utoipa::path(delete, path = "/v1/organizations/users/{user_id}", operation_id = "remove_user", tag = "Users",
    params(("user_id" = String, Path)),
    responses((status = 200, description = "The user is removed", body = RemovedUser), CommonErrors))]
pub(super) async fn remove(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
) -> Result<Json<RemovedUser>, ApiError> {
    let input = (caller, PersonId::from(id.as_str()));
    app.store.write(input, |tx, (caller, id)| Box::pin(members::remove(tx, caller, id))).await?;
    Ok(Json(RemovedUser { id, r#type: "user_deleted" }))
}
