//! `/v1/organizations/workspaces/{workspace_id}/rate_limits` (section 8.11).

use admit_core::ids::{RateLimitId, WorkspaceId};
use admit_core::rate_limits::{self, CHANGES_LIMIT, Change, Limiter};
use axum::extract::{Path, State};
use serde::Serialize;
use utoipa::ToSchema;

use super::rate_limits::{Group, group_type_asked_for, models_of, page_asked_for};
use crate::app::App;
use crate::json::{
    ApiError, Body, CommonErrors, Fields, FromFields, Json, ProvenCaller, Query, TokenPageBody, Version,
};

/// A group's limits in a workspace, on the wire.
#[derive(Serialize, ToSchema)]
pub(super) struct WorkspaceRateLimit {
    #[schema(example = "workspace_rate_limit")]
    r#type: &'static str,
    /// The organization's rate limit of the same group.
    #[schema(value_type = String, example = "rl_01VPTCmyiu5ZLsWkcxYG2pY8")]
    rate_limit_id: RateLimitId,
    #[schema(value_type = String, example = "wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ")]
    workspace_id: WorkspaceId,
    group: Group,
    /// Only at the older version: `group.type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    group_type: Option<&'static str>,
    /// Full names and aliases; null unless it is a group of models.
    models: Option<&'static [&'static str]>,
    limits: Vec<WorkspaceLimit>,
}

/// One limit in a workspace.
#[derive(Serialize, ToSchema)]
struct WorkspaceLimit {
    #[schema(example = "requests_per_minute")]
    r#type: &'static str,
    /// The workspace's own limit, or else the organization's. The lower of both counts.
    #[schema(example = 1000)]
    value: i64,
    /// Null if the organization has no such limit.
    #[schema(example = 4000)]
    org_limit: Option<i64>,
    source: Source,
}

/// Whose limit it is: `workspace` or `organization`.
#[derive(Serialize, ToSchema)]
struct Source {
    #[schema(example = "workspace")]
    r#type: &'static str,
}

impl WorkspaceRateLimit {
    fn new(entry: rate_limits::WorkspaceRateLimit, version: Version) -> Self {
        let group = entry.rate_limit.group;
        Self {
            r#type: "workspace_rate_limit",
            rate_limit_id: entry.rate_limit.id,
            workspace_id: entry.workspace,
            group: Group::from(group),
            group_type: version.deprecated(|| group.kind.as_str()),
            models: models_of(group),
            limits: entry.limits.into_iter().filter_map(WorkspaceLimit::new).collect(),
        }
    }
}

impl WorkspaceLimit {
    fn new(limit: rate_limits::WorkspaceLimit) -> Option<Self> {
        let source = if limit.own.is_some() { "workspace" } else { "organization" };
        Some(Self {
            r#type: limit.limiter.as_str(),
            value: limit.own.or(limit.of_organization)?,
            org_limit: limit.of_organization,
            source: Source { r#type: source },
        })
    }
}

/// List the rate limits of a workspace
#[utoipa::path(get, path = "/v1/organizations/workspaces/{workspace_id}/rate_limits",
    operation_id = "list_workspace_rate_limits", tag = "Rate limits",
    params(
        ("workspace_id" = String, Path),
        ("group_type" = Option<String>, Query,
            description = "Only groups of this type: `model_group`, `batch`, `token_count`, `files`, `skills`, `web_search`"),
        ("include_inherited" = Option<bool>, Query, description = "Also the organization's limits that hold here"),
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 1000, description = "Default all"),
        ("page" = Option<String>, Query, description = "The `next_page` of the page before"),
    ),
    responses(
        (status = 200, description = "A page of rate limits", body = TokenPageBody<WorkspaceRateLimit>),
        CommonErrors,
    ))]
pub(super) async fn list(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    version: Version,
    Path(workspace): Path<String>,
    query: Query,
) -> Result<Json<TokenPageBody<WorkspaceRateLimit>>, ApiError> {
    let request = page_asked_for(&query)?;
    let (group_type, includes_inherited) = (group_type_asked_for(&query)?, query.flag("include_inherited")?);
    let input = (caller, WorkspaceId::from(workspace), group_type, includes_inherited, request);
    let page = app
        .store
        .read(input, |tx, (caller, workspace, group_type, includes_inherited, request)| {
            Box::pin(rate_limits::list_of_workspace(tx, caller, workspace, *group_type, *includes_inherited, request))
        })
        .await?;
    let wire = |entry| WorkspaceRateLimit::new(entry, version);
    Ok(Json(TokenPageBody::new(page, |entry| entry.rate_limit.id.as_str(), wire)))
}

/// Limits to give to a workspace.
#[derive(ToSchema)]
pub(super) struct WorkspaceRateLimitChange {
    #[schema(min_items = 1, max_items = 16)]
    limits: Vec<LimitChange>,
}

impl FromFields for WorkspaceRateLimitChange {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self { limits: fields.required_objects("limits", 1..=CHANGES_LIMIT)? })
    }
}

/// A limit to give.
#[derive(ToSchema)]
struct LimitChange {
    /// Such as `requests_per_minute`.
    #[schema(value_type = String, example = "requests_per_minute")]
    r#type: Limiter,
    /// Null takes the limit away, so that the organization's counts.
    #[schema(example = 1000, required = true)]
    value: Option<i64>,
}

impl FromFields for LimitChange {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self {
            r#type: fields.required_one_of("type", &Limiter::SETTABLE, Limiter::as_str)?,
            value: fields.required_integer_or_null("value")?,
        })
    }
}

/// Give a workspace limits of its own, or take them away
#[utoipa::path(post, path = "/v1/organizations/workspaces/{workspace_id}/rate_limits/{rate_limit_id}",
    operation_id = "update_workspace_rate_limit", tag = "Rate limits",
    request_body = WorkspaceRateLimitChange,
    params(("workspace_id" = String, Path), ("rate_limit_id" = String, Path)),
    responses((status = 200, description = "The rate limit", body = WorkspaceRateLimit), CommonErrors))]
pub(super) async fn update(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    version: Version,
    Path((workspace, id)): Path<(String, String)>,
    Body(change): Body<WorkspaceRateLimitChange>,
) -> Result<Json<WorkspaceRateLimit>, ApiError> {
    let changes: Vec<_> =
        change.limits.into_iter().map(|limit| Change { limiter: limit.r#type, value: limit.value }).collect();
    let input = (caller, WorkspaceId::from(workspace), RateLimitId::from(id), changes);
    let entry = app
        .store
        .write(input, |tx, (caller, workspace, id, changes)| {
            Box::pin(rate_limits::set(tx, caller, workspace, id, changes))
        })
        .await?;
    Ok(Json(WorkspaceRateLimit::new(entry, version)))
}
