//! `/admit/v1/users/{user_id}/role` and `/admit/v1/organization/primary_owner`: the roles that the mirror leaves to people.

use admit_core::ids::PersonId;
use admit_core::members;
use admit_core::roles::Role;
use axum::extract::{Path, State};
use axum::response::Response;
use utoipa::ToSchema;

use crate::admin_api::User;
use crate::app::App;
use crate::json::{ApiError, CommonErrors, Fields, FromFields, Once, ProvenCaller};

/// The role that a user should have.
#[derive(ToSchema)]
pub(super) struct Appointment {
    #[schema(example = "admin")]
    role: String,
}

impl FromFields for Appointment {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self { role: fields.required_string("role")? })
    }
}

/// Give a user any role that the caller holds
///
/// With an access token of an administrator or owner also that role; with a key, the roles that the Admin API gives.
#[utoipa::path(post, path = "/admit/v1/users/{user_id}/role", operation_id = "admit_appoint_user", tag = "Users",
    request_body = Appointment, params(("user_id" = String, Path)),
    responses((status = 200, description = "The user", body = User), CommonErrors))]
pub(super) async fn appoint(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
    Once { body, repeatable }: Once<Appointment>,
) -> Result<Response, ApiError> {
    let role: Role = body.role.parse().map_err(|_| {
        let assignable = Role::of_kind(caller.organization.kind).to_vec();
        ApiError::from(members::Refusal::RoleNotAssignable { assignable })
    })?;
    let input = (caller, PersonId::from(id), role);
    repeatable
        .write(&app, input, |tx, (caller, id, role)| Box::pin(members::appoint(tx, caller, id, *role)), User::from)
        .await
}

/// Who should be the primary owner.
#[derive(ToSchema)]
pub(super) struct Heir {
    #[schema(example = "user_01WCz1FkmYMm4gnmykNKUu3Q")]
    user_id: String,
}

impl FromFields for Heir {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self { user_id: fields.required_string("user_id")? })
    }
}

/// Make another user the primary owner
///
/// For the primary owner, with an access token; who becomes an owner.
#[utoipa::path(post, path = "/admit/v1/organization/primary_owner", operation_id = "admit_hand_over", tag = "Users",
    request_body = Heir,
    responses((status = 200, description = "The new primary owner", body = User), CommonErrors))]
pub(super) async fn hand_over(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Once { body, repeatable }: Once<Heir>,
) -> Result<Response, ApiError> {
    let input = (caller, PersonId::from(body.user_id));
    repeatable.write(&app, input, |tx, (caller, heir)| Box::pin(members::hand_over(tx, caller, heir)), User::from).await
}
