//! Who calls: an admin key in either header (section 1.2), then version, betas and rate limit. What passes carries a
//! [`Caller`], and what goes back the organization it was proven for.

use admit_core::ids::{KeyId, OrganizationId};
use admit_core::keys::{self, RecognizedKey};
use admit_core::{Actor, Caller, Origin};
use axum::extract::{FromRequestParts, MatchedPath, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::{ApiError, answer_failure, betas, version};
use crate::app::App;
use crate::rate_limits::{Bucket, Verdict};
use crate::request::RequestOrigin;

const API_KEY: HeaderName = HeaderName::from_static("x-api-key");
const ORGANIZATION_ID: HeaderName = HeaderName::from_static("anthropic-organization-id");
const LIMIT: HeaderName = HeaderName::from_static("anthropic-ratelimit-requests-limit");
const REMAINING: HeaderName = HeaderName::from_static("anthropic-ratelimit-requests-remaining");
const RESET: HeaderName = HeaderName::from_static("anthropic-ratelimit-requests-reset");

/// Lets a request pass that proves who calls.
pub(crate) async fn authenticate(
    State(app): State<App>,
    RequestOrigin(origin): RequestOrigin,
    mut request: Request,
    next: Next,
) -> Response {
    let asked = Asked::of(&request, &origin);
    let key = match recognize(&app, request.headers()).await {
        Ok(key) => key,
        Err(error) => {
            asked.record_refusal(&error, None);
            return error.into_response();
        }
    };
    let key_id = key.id.clone();
    let organization_id = key.organization.id.clone();
    let caller = Caller { organization: key.organization, actor: Actor::AdminKey(key.id), origin };
    request.extensions_mut().insert(ProvenCaller(caller));
    let mut response = admit(&app, &organization_id, request, next).await;
    set(&mut response, ORGANIZATION_ID, organization_id.as_str());
    if let Some(error) = response.extensions().get::<ApiError>() {
        asked.record_refusal(error, Some(&key_id));
    }
    response
}

/// What was asked, for the log: the route and not the path, which may hold anything.
struct Asked {
    method: Method,
    route: Option<MatchedPath>,
    client: Option<String>,
}

impl Asked {
    fn of(request: &Request, origin: &Origin) -> Self {
        let route = request.extensions().get::<MatchedPath>().cloned();
        Self { method: request.method().clone(), route, client: origin.ip_address.clone() }
    }

    /// A refused call leaves no activity, because it is undone as a whole; it leaves this event, which names the caller.
    fn record_refusal(&self, error: &ApiError, key: Option<&KeyId>) {
        let Self { method, route, client } = self;
        let route = route.as_ref().map_or("", MatchedPath::as_str);
        let (status, code, key) = (error.status.as_u16(), error.code, key.map(KeyId::as_str));
        if error.status.is_client_error() {
            tracing::info!(target: "admit::refused", %method, route, status, code, key, client, "a call was refused");
        }
    }
}

async fn recognize(app: &App, headers: &HeaderMap) -> Result<RecognizedKey, ApiError> {
    let (presented, unknown) = presented_key(headers)?;
    app.store
        .read(presented.to_owned(), |tx, presented| Box::pin(keys::authenticate(tx, presented)))
        .await
        .map_err(|failure| answer_failure(&failure))?
        .ok_or_else(|| ApiError::unauthenticated(unknown))
}

/// The key that is presented, and what to say if nobody knows it. `Authorization` comes first. The same header twice could
/// mean two things to two readers, so it means nothing (AC-75).
fn presented_key(headers: &HeaderMap) -> Result<(&str, &'static str), ApiError> {
    if [header::AUTHORIZATION, API_KEY].iter().any(|name| headers.get_all(name).iter().count() > 1) {
        return Err(ApiError::unauthenticated("a credential header is given more than once"));
    }
    if let Some(value) = headers.get(header::AUTHORIZATION) {
        let bearer = value.to_str().ok().and_then(|value| {
            let (scheme, token) = value.split_once(' ')?;
            scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
        });
        return bearer.map_or_else(
            || Err(ApiError::unauthenticated("Invalid bearer token")),
            |token| Ok((token, "Invalid bearer token")),
        );
    }
    match headers.get(API_KEY) {
        Some(value) if !value.is_empty() => Ok((value.to_str().unwrap_or_default(), "invalid x-api-key")),
        _ => Err(ApiError::unauthenticated("x-api-key header is required")),
    }
}

async fn admit(app: &App, organization: &OrganizationId, request: Request, next: Next) -> Response {
    if let Err(error) = version::check(request.headers()).and_then(|()| betas::check(request.headers())) {
        return error.into_response();
    }
    let now = app.store.clock().now();
    let verdict = match bucket_of(&request) {
        Some(bucket) => app.rate_limits.count(organization, bucket, now).await,
        None => None,
    };
    let Some(verdict) = verdict else { return next.run(request).await };
    let mut response = if verdict.is_allowed {
        next.run(request).await
    } else {
        ApiError::new(StatusCode::TOO_MANY_REQUESTS, "This organization has reached its rate limit. Try again later.")
            .with_retry_after(verdict.resets_at.seconds_since(now).max(1))
            .into_response()
    };
    set_rate_limit_headers(&mut response, &verdict);
    response
}

/// What a request counts as (section 5). Moving the test clock counts as nothing, or a used-up limit could not be waited
/// for.
fn bucket_of(request: &Request) -> Option<Bucket> {
    let path = request.extensions().get::<MatchedPath>().map_or("", MatchedPath::as_str);
    match (request.method(), path) {
        (&Method::POST, "/admit/v1/test_clock") => None,
        (&Method::POST, "/v1/organizations/invites") => Some(Bucket::Invites),
        _ => Some(Bucket::Calls),
    }
}

fn set_rate_limit_headers(response: &mut Response, verdict: &Verdict) {
    set(response, LIMIT, &verdict.limit.to_string());
    set(response, REMAINING, &verdict.remaining.to_string());
    set(response, RESET, &verdict.resets_at.to_string());
}

fn set(response: &mut Response, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

/// The caller that [`authenticate`] has proven. Only routes behind it can take this.
#[derive(Clone, Debug)]
pub(crate) struct ProvenCaller(pub(crate) Caller);

impl<S: Sync> FromRequestParts<S> for ProvenCaller {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, ApiError> {
        let proven = parts.extensions.get::<Self>().cloned();
        proven.ok_or_else(|| ApiError::unauthenticated("x-api-key header is required"))
    }
}
