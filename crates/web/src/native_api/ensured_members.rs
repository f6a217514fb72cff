//! `PUT /admit/v1/members/{email}`: somebody is a member or invited, whatever they were before.

use admit_core::invites::{self, DescribedInvite, Ensured};
use admit_core::members::Member;
use admit_store::{Error, Timestamp};
use axum::extract::{Path, State};
use serde::Serialize;
use utoipa::ToSchema;

use super::invites::{Invite, parse_role};
use crate::app::App;
use crate::json::{ApiError, Body, CommonErrors, Fields, FromFields, Json, ProvenCaller};

/// What somebody should be.
#[derive(ToSchema)]
#[schema(as = WantedMember)]
pub(super) struct Wanted {
    #[schema(example = "user")]
    role: String,
}

impl FromFields for Wanted {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self { role: fields.required_string("role")? })
    }
}

/// What was necessary, and what there is now.
#[derive(Serialize, ToSchema)]
pub(super) struct EnsuredMember {
    #[schema(example = "ensured_member")]
    r#type: &'static str,
    /// `invited`, `renewed` (the invite had expired), `invite_changed`, `role_changed` or `unchanged`.
    outcome: &'static str,
    /// The user, for a member.
    user_id: Option<String>,
    /// The role of the member or of the invite.
    role: &'static str,
    /// The invite, for somebody who is no member yet.
    invite: Option<Invite>,
}

impl EnsuredMember {
    fn new(ensured: Ensured, now: Timestamp) -> Self {
        match ensured {
            Ensured::Invited(invite) => Self::invited("invited", *invite, now),
            Ensured::Renewed(invite) => Self::invited("renewed", *invite, now),
            Ensured::InviteChanged(invite) => Self::invited("invite_changed", *invite, now),
            Ensured::StillInvited(invite) => Self::invited("unchanged", *invite, now),
            Ensured::RoleChanged(member) => Self::member("role_changed", &member),
            Ensured::StillMember(member) => Self::member("unchanged", &member),
        }
    }

    fn invited(outcome: &'static str, described: DescribedInvite, now: Timestamp) -> Self {
        let role = described.invite.role.as_str();
        Self { r#type: "ensured_member", outcome, user_id: None, role, invite: Some(Invite::new(described, now)) }
    }

    fn member(outcome: &'static str, member: &Member) -> Self {
        let (user_id, role) = (Some(member.id.to_string()), member.role.as_str());
        Self { r#type: "ensured_member", outcome, user_id, role, invite: None }
    }
}

/// Make sure that somebody is a member with this role, or invited to be
///
/// Invited if unknown, left alone if pending with this role, renewed if expired, given the role if a member. The same again
/// changes nothing.
#[utoipa::path(put, path = "/admit/v1/members/{email}", operation_id = "admit_ensure_member", tag = "Users",
    request_body = Wanted, params(("email" = String, Path)),
    responses((status = 200, description = "What there is now", body = EnsuredMember), CommonErrors))]
pub(super) async fn ensure(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(email): Path<String>,
    Body(wanted): Body<Wanted>,
) -> Result<Json<EnsuredMember>, ApiError> {
    let role = parse_role(&wanted.role, &caller)?;
    let input = (app.vault.clone(), caller, email, role);
    let (ensured, now) = app
        .store
        .write(input, |tx, (vault, caller, email, role)| {
            Box::pin(async move {
                let ensured = invites::ensure(tx, vault, caller, email, *role).await?;
                Ok::<_, Error<invites::Refusal>>((ensured, tx.now()))
            })
        })
        .await?;
    Ok(Json(EnsuredMember::new(ensured, now)))
}
