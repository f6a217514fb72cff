//! Who calls: a credential in either header (section 1.2), then version, betas, rate limit and access. What passes carries a
//! [`Caller`], and what goes back the organization it was proven for.

use std::sync::Arc;

use admit_core::activities::ComplianceCall;
use admit_core::credentials::Recognized;
use admit_core::ids::PersonId;
use admit_core::organizations::Organization;
use admit_core::{Actor, Caller, Credential, Freshness, Origin};
use axum::extract::{FromRequestParts, MatchedPath, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::access::{Access, AccessTable};
use super::{ApiError, answer_failure, betas, version};
use crate::app::App;
use crate::background::note_use;
use crate::rate_limits::{Bucket, Verdict};
use crate::request::{RequestId, RequestOrigin};

const API_KEY: HeaderName = HeaderName::from_static("x-api-key");
const ORGANIZATION_ID: HeaderName = HeaderName::from_static("anthropic-organization-id");
const LIMIT: HeaderName = HeaderName::from_static("anthropic-ratelimit-requests-limit");
const REMAINING: HeaderName = HeaderName::from_static("anthropic-ratelimit-requests-remaining");
const RESET: HeaderName = HeaderName::from_static("anthropic-ratelimit-requests-reset");

/// Posting here sends an invitation.
const INVITING: [&str; 3] = ["/v1/organizations/invites", "/admit/v1/invites", "/admit/v1/invites/{invite_id}/resend"];

/// A person at one of our own pages, who makes one call in their own name. The page has just proven who they are and that
/// they may let programs act for them there; so there is no token, which could be lost. Only our own code can say this: a
/// request from outside has headers and no such thing.
#[derive(Clone, Debug)]
pub(crate) struct InPerson {
    pub(crate) person: PersonId,
    pub(crate) organization: Organization,
    /// Until when they count as freshly signed in.
    pub(crate) freshness: Freshness,
    /// The only route that it is good for.
    pub(crate) route: String,
}

impl InPerson {
    /// What a token of the same person would be; nothing when the request went elsewhere than to its route.
    fn recognize(self, request: &Request) -> Result<Recognized, ApiError> {
        let is_there = request.extensions().get::<MatchedPath>().is_some_and(|route| route.as_str() == self.route);
        let Self { person, organization, .. } = self;
        let actor = Actor::Person(person);
        let recognized = Recognized { organization, actor, credential: Credential::AccessToken };
        is_there.then_some(recognized).ok_or_else(|| ApiError::not_found("Not found."))
    }
}

/// What stands before the routes for programs.
#[derive(Clone)]
pub(crate) struct Guard {
    pub(crate) app: App,
    pub(crate) access: Arc<AccessTable>,
}

/// Lets a request pass that proves who calls and may call this route.
pub(crate) async fn authenticate(
    State(guard): State<Guard>,
    RequestOrigin(origin): RequestOrigin,
    mut request: Request,
    next: Next,
) -> Response {
    let asked = Asked::of(&request, &origin);
    let (recognized, freshness) = match request.extensions_mut().remove::<InPerson>() {
        Some(in_person) => (in_person.clone().recognize(&request), in_person.freshness),
        None => (recognize(&guard.app, request.headers()).await, Freshness::NotAsked),
    };
    let recognized = match recognized {
        Ok(recognized) => recognized,
        Err(error) => {
            asked.record_refusal(&error, None);
            let error = if asked.is_compliance_call() { in_words_of_compliance(error) } else { error };
            return error.into_response();
        }
    };
    let Recognized { organization, actor, credential } = recognized;
    if let Actor::AdminKey(key) | Actor::ApiKey { id: key, .. } = &actor {
        note_use(&guard.app, &organization.id, key);
    }
    let caller = Caller { organization, actor, credential, freshness, origin };
    request.extensions_mut().insert(ProvenCaller(caller.clone()));
    let compliance_call = asked.is_compliance_call().then(|| compliance_call(&request, &caller));
    let mut response = admit(&guard, &caller, request, next).await;
    if let Some(call) = compliance_call {
        if let Some(error) = response.extensions_mut().remove::<ApiError>() {
            response.extensions_mut().insert(in_words_of_compliance(error));
        }
        guard.app.compliance_calls.record(call, response.status());
    }
    set(&mut response, ORGANIZATION_ID, caller.organization.id.as_str());
    if let Some(error) = response.extensions().get::<ApiError>() {
        asked.record_refusal(error, Some(&caller.actor));
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

    fn is_compliance_call(&self) -> bool {
        self.route.as_ref().is_some_and(|route| route.as_str().starts_with("/v1/compliance/"))
    }

    /// A refused call leaves no activity, because it is undone as a whole; it leaves this event, which names the caller.
    fn record_refusal(&self, error: &ApiError, actor: Option<&Actor>) {
        let Self { method, route, client } = self;
        let route = route.as_ref().map_or("", MatchedPath::as_str);
        let (status, code) = (error.status.as_u16(), error.code);
        let (key, person) = match actor {
            Some(Actor::AdminKey(id) | Actor::ApiKey { id, .. }) => (Some(id.as_str()), None),
            Some(Actor::Person(id)) => (None, Some(id.as_str())),
            Some(Actor::Unauthenticated(_) | Actor::System) | None => (None, None),
        };
        if error.status.is_client_error() {
            tracing::info!(target: "admit::refused", %method, route, status, code, key, person, client, "a call was refused");
        }
    }
}

/// What the feed tells of a call of the feed, but for its answer.
fn compliance_call(request: &Request, caller: &Caller) -> ComplianceCall {
    let id = request.extensions().get::<RequestId>().map(|RequestId(id)| id.to_string());
    let url = request.uri().path_and_query().map(ToString::to_string).unwrap_or_default();
    ComplianceCall {
        caller: caller.clone(),
        request_id: id.unwrap_or_default(),
        method: request.method().to_string(),
        url,
        status: 0,
    }
}

/// The compliance routes have one sentence for every credential that they do not take (section 2.4).
fn in_words_of_compliance(error: ApiError) -> ApiError {
    match error.status {
        StatusCode::UNAUTHORIZED => ApiError::unauthenticated("The API key provided is invalid or has been revoked."),
        _ => error,
    }
}

async fn recognize(app: &App, headers: &HeaderMap) -> Result<Recognized, ApiError> {
    let (presented, unknown) = presented_key(headers)?;
    let recognized = app.credentials.recognize(presented).await.map_err(|failure| answer_failure(&failure))?;
    recognized.ok_or_else(|| ApiError::unauthenticated(unknown))
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

async fn admit(guard: &Guard, caller: &Caller, request: Request, next: Next) -> Response {
    let app = &guard.app;
    let access = match check_form(guard, &request) {
        Ok(access) => *access,
        Err(error) => return error.into_response(),
    };
    let enrolled = betas::check_enrolled(app, &caller.organization.id, request.headers(), access.beta_value()).await;
    if let Err(error) = enrolled {
        return error.into_response();
    }
    let now = app.store.clock().now();
    let verdict = match bucket_of(&request) {
        Some(bucket) => app.rate_limits.count(&caller.organization.id, bucket, now).await,
        None => None,
    };
    let Some(verdict) = verdict else { return enter(access, caller, request, next).await };
    let mut response = if verdict.is_allowed {
        enter(access, caller, request, next).await
    } else {
        ApiError::new(StatusCode::TOO_MANY_REQUESTS, "This organization has reached its rate limit. Try again later.")
            .with_retry_after(verdict.resets_at.seconds_since(now).max(1))
            .into_response()
    };
    set_rate_limit_headers(&mut response, &verdict);
    response
}

/// Version, betas, and the row of the route.
fn check_form<'g>(guard: &'g Guard, request: &Request) -> Result<&'g Access, ApiError> {
    version::check(request.headers())?;
    betas::check(request.headers())?;
    let method = if request.method() == Method::HEAD { &Method::GET } else { request.method() };
    let path = request.extensions().get::<MatchedPath>().map_or("", MatchedPath::as_str);
    let access = guard.access.find(method, path).ok_or_else(|| ApiError::not_found("Not found."))?;
    if names_what_no_id_is(request) {
        return Err(ApiError::not_found("Not found."));
    }
    access.check_beta(request.headers())?;
    Ok(access)
}

/// Whether the path names something with the character U+0000 in it, which nothing that is stored has (section 6).
fn names_what_no_id_is(request: &Request) -> bool {
    request.uri().path().contains("%00")
}

async fn enter(access: Access, caller: &Caller, request: Request, next: Next) -> Response {
    match access.check_caller(caller) {
        Ok(()) => next.run(request).await,
        Err(error) => error.into_response(),
    }
}

/// What a request counts as (section 5). Moving the test clock counts as nothing, or a used-up limit could not be waited
/// for; nor does verifying a key, which gateways do for every request of theirs.
fn bucket_of(request: &Request) -> Option<Bucket> {
    let path = request.extensions().get::<MatchedPath>().map_or("", MatchedPath::as_str);
    match (request.method(), path) {
        (&Method::POST, "/admit/v1/test_clock" | "/admit/v1/api_keys/verify") => None,
        (&Method::POST, path) if INVITING.contains(&path) => Some(Bucket::Invites),
        (&Method::PUT, "/admit/v1/members/{email}") => Some(Bucket::Invites),
        (_, path) if path.starts_with("/v1/compliance/") => Some(Bucket::ComplianceCalls),
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
