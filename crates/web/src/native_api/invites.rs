//! `/admit/v1/invites`: invites with all that the mirror does not know of them.

use std::collections::BTreeMap;

use admit_core::ids::{GroupId, InviteId, WorkspaceId};
use admit_core::invites::details::WORKSPACES_LIMIT;
use admit_core::invites::{
    self, DescribedInvite, Details, Filter, Inviter, LIFETIME_SECONDS, NewInvite, Status, WorkspaceGrant,
};
use admit_core::roles::Role;
use admit_core::workspaces;
use admit_mail::links::accept_link;
use admit_store::Error;
use axum::extract::{Path, State};
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::App;
use crate::json::{
    ApiError, CommonErrors, Fields, FromFields, Json, Moment, Once, PageBody, ProvenCaller, Query, input_should_be,
    page_request,
};

/// Groups that one invite names, at most.
pub(super) const GROUPS_LIMIT: usize = 100;
const STATUSES: [Status; 5] = [Status::Pending, Status::Accepted, Status::Expired, Status::Deleted, Status::Declined];

/// An invite on the wire: the mirror's fields, and more.
#[derive(Serialize, ToSchema)]
#[schema(as = AdmitInvite)]
pub(super) struct Invite {
    #[schema(example = "invite_015gWxCN9Hfg2QhZwTK7Mdeu")]
    id: String,
    #[schema(example = "invite")]
    r#type: &'static str,
    email: String,
    role: &'static str,
    /// `pending`, `accepted`, `expired`, `deleted` or `declined`.
    status: &'static str,
    #[schema(value_type = String)]
    invited_at: Moment,
    #[schema(value_type = String)]
    expires_at: Moment,
    #[schema(value_type = Option<String>)]
    accepted_at: Option<Moment>,
    #[schema(value_type = Option<String>)]
    declined_at: Option<Moment>,
    #[schema(value_type = Option<String>)]
    deleted_at: Option<Moment>,
    rbac_group_ids: Vec<String>,
    workspaces: Vec<Workspace>,
    /// Who invited; null for whoever runs the server.
    inviter: Option<InviterBody>,
    message: Option<String>,
    locale: Option<String>,
    metadata: BTreeMap<String, String>,
    /// Whether the link was mailed when the invite was made.
    send_email: bool,
    /// Why the person declined, in their words.
    decline_reason: Option<String>,
    /// The expired invite whose place this one took.
    supersedes: Option<String>,
    /// The invite that took the place of this one after it had expired.
    superseded_by: Option<String>,
    /// How far the newest mail has come; null when none was sent.
    delivery: Option<Delivery>,
}

/// A workspace to join.
#[derive(Serialize, ToSchema)]
#[schema(as = InviteWorkspace)]
pub(super) struct Workspace {
    workspace_id: String,
    workspace_role: &'static str,
}

/// Who invited.
#[derive(Serialize, ToSchema)]
#[serde(tag = "type", rename_all = "snake_case")]
#[schema(as = InviteInviter)]
pub(super) enum InviterBody {
    UserActor { user_id: String },
    AdminApiKeyActor { admin_api_key_id: String },
}

/// How far a mail has come.
#[derive(Serialize, ToSchema)]
#[schema(as = InviteDelivery)]
pub(super) struct Delivery {
    /// `queued`, `sent`, `failed` or `dropped`.
    state: String,
    /// What the mail server last complained about.
    problem: Option<String>,
}

impl Invite {
    pub(super) fn new(described: DescribedInvite, now: admit_store::Timestamp) -> Self {
        let DescribedInvite { invite, details, chain, decline_reason, inviter, delivery } = described;
        Self {
            status: invite.status(now).as_str(),
            id: invite.id.to_string(),
            r#type: "invite",
            email: invite.address,
            role: invite.role.as_str(),
            invited_at: Moment(invite.invited_at),
            expires_at: Moment(invite.expires_at),
            accepted_at: invite.accepted_at.map(Moment),
            declined_at: invite.declined_at.map(Moment),
            deleted_at: invite.deleted_at.map(Moment),
            rbac_group_ids: invite.group_ids.iter().map(GroupId::to_string).collect(),
            workspaces: details.workspaces.into_iter().map(Workspace::from).collect(),
            inviter: inviter.map(InviterBody::from),
            message: details.message,
            locale: details.locale,
            metadata: details.metadata,
            send_email: details.sends_mail,
            decline_reason,
            supersedes: chain.supersedes.map(|id| id.to_string()),
            superseded_by: chain.superseded_by.map(|id| id.to_string()),
            delivery: delivery.map(|delivery| Delivery { state: delivery.state, problem: delivery.problem }),
        }
    }
}

impl From<WorkspaceGrant> for Workspace {
    fn from(grant: WorkspaceGrant) -> Self {
        Self { workspace_id: grant.workspace_id.to_string(), workspace_role: grant.role.as_str() }
    }
}

impl From<Inviter> for InviterBody {
    fn from(inviter: Inviter) -> Self {
        match inviter {
            Inviter::Person(id) => Self::UserActor { user_id: id.to_string() },
            Inviter::AdminKey(id) => Self::AdminApiKeyActor { admin_api_key_id: id.to_string() },
        }
    }
}

/// A new invite, or one with a new link.
#[derive(Serialize, ToSchema)]
#[schema(as = AdmitInviteWithLink)]
pub(super) struct InviteWithLink {
    #[serde(flatten)]
    invite: Invite,
    /// The link to accept with, only when it is not mailed. Whoever has it can join.
    link: Option<String>,
}

/// What an act on an invite gives back.
pub(super) struct Made {
    pub(super) described: DescribedInvite,
    pub(super) link: Option<String>,
    pub(super) now: admit_store::Timestamp,
}

impl From<Made> for InviteWithLink {
    fn from(made: Made) -> Self {
        Self { invite: Invite::new(made.described, made.now), link: made.link }
    }
}

impl From<Made> for Invite {
    fn from(made: Made) -> Self {
        Self::new(made.described, made.now)
    }
}

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
pub(super) struct WorkspaceBody {
    workspace_id: String,
    /// `workspace_user`, `workspace_developer`, `workspace_restricted_developer` or `workspace_admin`.
    workspace_role: String,
}

/// The same before the role is known to be one.
pub(super) struct Invitee {
    role: String,
    new: NewInvite,
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

pub(super) fn parse_role(text: &str, caller: &admit_core::Caller) -> Result<Role, ApiError> {
    text.parse().map_err(|_| {
        let assignable = Role::assignable_by_keys(caller.organization.kind).to_vec();
        invites::Refusal::RoleNotAssignable { assignable }.into()
    })
}

/// Create an invite with all that it can carry
#[utoipa::path(post, path = "/admit/v1/invites", operation_id = "admit_create_invite", tag = "Invites",
    request_body = NewInviteBody,
    responses((status = 200, description = "The invite", body = InviteWithLink), CommonErrors))]
pub(super) async fn create(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Once { body, repeatable }: Once<Invitee>,
) -> Result<Response, ApiError> {
    let new = NewInvite { role: parse_role(&body.role, &caller)?, ..body.new };
    let input = (app.vault.clone(), app.settings.public_url.clone(), caller, new);
    repeatable
        .write(
            &app,
            input,
            |tx, (vault, public_url, caller, new)| {
                Box::pin(async move {
                    let (described, token) = invites::create_described(tx, vault, caller, new).await?;
                    Ok(Made {
                        described,
                        link: token.map(|token| accept_link(public_url, token.reveal())),
                        now: tx.now(),
                    })
                })
            },
            InviteWithLink::from,
        )
        .await
}

/// List invites whatever has become of them, the newest first
#[utoipa::path(get, path = "/admit/v1/invites", operation_id = "admit_list_invites", tag = "Invites",
    params(
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 1000, description = "Default 20"),
        ("after_id" = Option<String>, Query, description = "The page right after this invite"),
        ("before_id" = Option<String>, Query, description = "The page right before this invite"),
        ("email" = Option<String>, Query, description = "Whatever its letter case; also addresses with a `+tag`"),
        ("roles[]" = Option<Vec<String>>, Query, description = "Any of these roles"),
        ("statuses[]" = Option<Vec<String>>, Query,
            description = "Any of `pending`, `accepted`, `expired`, `deleted`, `declined`"),
    ),
    responses((status = 200, description = "A page of invites", body = PageBody<Invite>), CommonErrors))]
pub(super) async fn list(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    query: Query,
) -> Result<Json<PageBody<Invite>>, ApiError> {
    let request = page_request::<InviteId>(&query)?;
    let filter = Filter {
        address: query.single("email")?.map(str::to_owned),
        roles: query.many("roles"),
        statuses: statuses(query.many("statuses").unwrap_or_default())?,
        search: None,
        inviter: None,
    };
    let (page, now) = app
        .store
        .read((caller, filter, request), |tx, (caller, filter, request)| {
            Box::pin(async move {
                let page = invites::list_described(tx, caller, filter, request).await?;
                Ok::<_, Error<invites::Refusal>>((page, tx.now()))
            })
        })
        .await?;
    Ok(Json(PageBody::new(page, |described| Invite::new(described, now), |invite| &invite.id)))
}

fn statuses(spellings: Vec<String>) -> Result<Vec<Status>, ApiError> {
    let parse = |(position, spelling): (usize, String)| {
        STATUSES.into_iter().find(|status| status.as_str() == spelling).ok_or_else(|| {
            let allowed = input_should_be(&STATUSES.map(Status::as_str));
            ApiError::invalid(format!("statuses.{position}: {allowed}"))
        })
    };
    spellings.into_iter().enumerate().map(parse).collect()
}

/// Retrieve an invite with all that is known of it
#[utoipa::path(get, path = "/admit/v1/invites/{invite_id}", operation_id = "admit_retrieve_invite", tag = "Invites",
    params(("invite_id" = String, Path)),
    responses((status = 200, description = "The invite", body = Invite), CommonErrors))]
pub(super) async fn retrieve(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
) -> Result<Json<Invite>, ApiError> {
    let (described, now) = app
        .store
        .read((caller, InviteId::from(id)), |tx, (caller, id)| {
            Box::pin(async move {
                let described = invites::find_described(tx, caller, id).await?;
                Ok::<_, Error<invites::Refusal>>((described, tx.now()))
            })
        })
        .await?;
    Ok(Json(Invite::new(described, now)))
}
