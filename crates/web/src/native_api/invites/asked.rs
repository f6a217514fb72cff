//! What is asked for: an invite to create, its workspaces and its role.

use std::collections::BTreeMap;

use admit_core::Caller;
use admit_core::ids::{GroupId, WorkspaceId};
use admit_core::invites::details::WORKSPACES_LIMIT;
use admit_core::invites::{self, Details, LIFETIME_SECONDS, NewInvite, WorkspaceGrant};
use admit_core::roles::Role;
use admit_core::workspaces;
use utoipa::ToSchema;

use crate::json::{ApiError, Fields, FromFields};

/// Groups that one invite names, at most.
pub(in crate::native_api) const GROUPS_LIMIT: usize = 100;

impl FromFields for WorkspaceGrant {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self {
            workspace_id: WorkspaceId::from(fields.required_string("workspace_id")?),
            role: fields.required_one_of("workspace_role", &workspaces::Role::GIVEN, workspaces::Role::as_str)?,
        })
    }
}

/// An invite to create.
#[derive(ToSchema)]
#[schema(as = NewAdmitInvite)]
#[expect(dead_code, reason = "describes the body; it is read into an invite to make")]
pub(super) struct NewInviteBody {
    #[schema(format = "email")]
    email: String,
    role: String,
    #[schema(max_items = 100)]
    rbac_group_ids: Option<Vec<String>>,
    /// Workspaces to join, each with `workspace_id` and `workspace_role`; at most 100.
    #[schema(max_items = 100)]
    workspaces: Option<Vec<WorkspaceBody>>,
    /// What the mail says besides; at most 500 characters.
    #[schema(max_length = 500)]
    message: Option<String>,
    /// A BCP 47 language tag.
    locale: Option<String>,
    /// At most 50 pairs of strings.
    metadata: Option<BTreeMap<String, String>>,
    /// Between an hour and a year; 21 days if not given.
    #[schema(minimum = 3600, maximum = 31_536_000)]
    expires_in_seconds: Option<i64>,
    /// False gives the link back instead of mailing it, where the settings of the organization allow that.
    send_email: Option<bool>,
}

/// A workspace to join.
#[derive(ToSchema)]
#[schema(as = NewInviteWorkspace)]
#[expect(dead_code, reason = "describes a part of the body")]
pub(in crate::native_api) struct WorkspaceBody {
    workspace_id: String,
    /// `workspace_user`, `workspace_developer`, `workspace_restricted_developer` or `workspace_admin`.
    workspace_role: String,
}

/// The same before the role is known to be one.
pub(super) struct Invitee {
    pub(super) role: String,
    pub(super) new: NewInvite,
}

impl FromFields for Invitee {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        let (email, role) = (fields.required_string("email")?, fields.required_string("role")?);
        let details = Details {
            message: fields.optional_string("message")?,
            locale: fields.optional_string("locale")?,
            metadata: fields.optional_string_map("metadata")?.unwrap_or_default(),
            workspaces: fields.optional_objects("workspaces", WORKSPACES_LIMIT)?.unwrap_or_default(),
            sends_mail: fields.optional_bool("send_email")?.unwrap_or(true),
        };
        let group_ids = fields.optional_strings("rbac_group_ids", GROUPS_LIMIT)?;
        let lifetime_seconds =
            fields.optional_integer_or_null("expires_in_seconds")?.flatten().unwrap_or(LIFETIME_SECONDS);
        let new = NewInvite {
            group_ids: group_ids.into_iter().map(GroupId::from).collect(),
            lifetime_seconds,
            details,
            // Replaced when the kind of the organization is known.
            ..NewInvite::plain(email, Role::User)
        };
        Ok(Self { role, new })
    }
}

pub(in crate::native_api) fn parse_role(text: &str, caller: &Caller) -> Result<Role, ApiError> {
    text.parse().map_err(|_| {
        let assignable = Role::assignable_by_keys(caller.organization.kind).to_vec();
        invites::Refusal::RoleNotAssignable { assignable }.into()
    })
}
