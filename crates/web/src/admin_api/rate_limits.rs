//! `/v1/organizations/rate_limits` (section 8.11).

use admit_core::ids::RateLimitId;
use admit_core::pages::PageRequest;
use admit_core::rate_limits::{self, Filter, GroupType};
use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::App;
use crate::json::{ApiError, CommonErrors, Json, ProvenCaller, Query, TokenPageBody, Version, token_page_request};

const MOST: u32 = 1000;

/// A group's limits on the wire.
#[derive(Serialize, ToSchema)]
pub(super) struct RateLimit {
    #[schema(value_type = String, example = "rl_01VPTCmyiu5ZLsWkcxYG2pY8")]
    id: RateLimitId,
    #[schema(example = "rate_limit")]
    r#type: &'static str,
    group: Group,
    /// Only at the older version: `group.type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    group_type: Option<&'static str>,
    /// Full names and aliases; null unless it is a group of models.
    models: Option<&'static [&'static str]>,
    limits: Vec<Limit>,
}

/// What shares its limits.
#[derive(Serialize, ToSchema)]
pub(super) struct Group {
    /// `model_group`, `batch`, `token_count`, `files`, `skills` or `web_search`.
    #[schema(example = "model_group")]
    pub(super) r#type: &'static str,
    #[schema(example = "rlg_01VPTCmyiu5ZLsWkcxYG2pY8")]
    id: &'static str,
    /// Only of a group of models.
    #[serde(skip_serializing_if = "Option::is_none")]
    display_name: Option<&'static str>,
}

/// One limit.
#[derive(Serialize, ToSchema)]
struct Limit {
    #[schema(example = "requests_per_minute")]
    r#type: &'static str,
    #[schema(example = 4000)]
    value: i64,
}

/// A page of rate limits.
#[derive(ToSchema)]
#[expect(
    dead_code,
    reason = "describes the page: a generic one would hold the description of its rows, not refer to it"
)]
struct RateLimitPage {
    data: Vec<RateLimit>,
    /// For `page`; null on the last page.
    next_page: Option<String>,
}

impl RateLimit {
    fn new(rate_limit: rate_limits::RateLimit, version: Version) -> Self {
        let group = rate_limit.group;
        let limit = |(limiter, value): &(rate_limits::Limiter, i64)| Limit { r#type: limiter.as_str(), value: *value };
        Self {
            id: rate_limit.id,
            r#type: "rate_limit",
            group: Group::from(group),
            group_type: version.deprecated(|| group.kind.as_str()),
            models: models_of(group),
            limits: group.limits.iter().map(limit).collect(),
        }
    }
}

impl From<&'static rate_limits::Group> for Group {
    fn from(group: &'static rate_limits::Group) -> Self {
        let display_name = (group.kind == GroupType::ModelGroup).then_some(group.display_name);
        Self { r#type: group.kind.as_str(), id: group.id, display_name }
    }
}

pub(super) fn models_of(group: &'static rate_limits::Group) -> Option<&'static [&'static str]> {
    (group.kind == GroupType::ModelGroup).then_some(group.models)
}

/// The page that is asked for: everything, unless there is a limit.
pub(super) fn page_asked_for(query: &Query) -> Result<PageRequest<RateLimitId>, ApiError> {
    let request = token_page_request(query, 1..=MOST)?;
    let limit = if query.single("limit")?.is_none() { MOST } else { request.limit };
    Ok(PageRequest { limit, ..request })
}

pub(super) fn group_type_asked_for(query: &Query) -> Result<Option<GroupType>, ApiError> {
    query.one_of("group_type", GroupType::ALL, GroupType::as_str)
}

/// List the organization's rate limits
#[utoipa::path(get, path = "/v1/organizations/rate_limits", operation_id = "list_rate_limits", tag = "Rate limits",
    params(
        ("group_type" = Option<String>, Query,
            description = "Only groups of this type: `model_group`, `batch`, `token_count`, `files`, `skills`, `web_search`"),
        ("model" = Option<String>, Query, description = "Only the group that has this model; 404 if none has"),
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 1000, description = "Default all"),
        ("page" = Option<String>, Query, description = "The `next_page` of the page before"),
    ),
    responses((status = 200, description = "A page of rate limits", body = RateLimitPage), CommonErrors))]
pub(super) async fn list(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    version: Version,
    query: Query,
) -> Result<Json<TokenPageBody<RateLimit>>, ApiError> {
    let request = page_asked_for(&query)?;
    let filter = Filter { group_type: group_type_asked_for(&query)?, model: query.given("model")?.map(str::to_owned) };
    let page = app
        .store
        .read((caller, filter, request), |tx, (caller, filter, request)| {
            Box::pin(rate_limits::list(tx, caller, filter, request))
        })
        .await?;
    let wire = |rate_limit| RateLimit::new(rate_limit, version);
    Ok(Json(TokenPageBody::new(page, |rate_limit| rate_limit.id.as_str(), wire)))
}
