//! `Idempotency-Key` (the native API's own header): a POST that is repeated with the same key acts once, and is answered
//! as the first time.

use std::sync::Arc;

use admit_core::Caller;
use admit_core::idempotency::{self, KEY_LIMIT, NotDone, Outcome};
use admit_core::secrets::Vault;
use admit_store::{Act, Error, Failure, Transaction};
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::body::read_bytes;
use super::{ApiError, Body, FromFields, ProvenCaller, answer_failure};
use crate::app::App;

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
const REPLAYED: HeaderName = HeaderName::from_static("idempotent-replayed");

/// A body that was read as `T`, of a request that may be sent again.
pub(crate) struct Once<T> {
    pub(crate) body: T,
    pub(crate) repeatable: Repeatable,
}

/// A POST without a body, that may be sent again.
pub(crate) struct Repeatable {
    caller: Caller,
    request: Option<idempotency::Request>,
}

impl<T: FromFields> FromRequest<App> for Once<T> {
    type Rejection = ApiError;

    async fn from_request(request: Request, app: &App) -> Result<Self, ApiError> {
        let (repeatable, request) = Repeatable::read(request, app).await?;
        let Body(body) = Body::from_request(request, app).await?;
        Ok(Self { body, repeatable })
    }
}

impl FromRequest<App> for Repeatable {
    type Rejection = ApiError;

    async fn from_request(request: Request, app: &App) -> Result<Self, ApiError> {
        Ok(Self::read(request, app).await?.0)
    }
}

impl Repeatable {
    /// Also gives the request back, its body whole.
    pub(crate) async fn read(request: Request, app: &App) -> Result<(Self, Request), ApiError> {
        let (parts, body) = request.into_parts();
        let caller = parts.extensions.get::<ProvenCaller>().map(|ProvenCaller(caller)| caller.clone());
        let caller = caller.ok_or_else(|| ApiError::unauthenticated("x-api-key header is required"))?;
        let Some(key) = key_of(&parts.headers)? else {
            return Ok((Self { caller, request: None }, Request::from_parts(parts, body)));
        };
        let asks = format!("{} {}", parts.method, parts.uri);
        let whole = Request::from_parts(parts.clone(), body);
        let body = read_bytes(whole, app).await?;
        let request = idempotency::Request::new(key, &asks, &body, &caller);
        Ok((Self { caller, request: Some(request) }, Request::from_parts(parts, body.into())))
    }

    /// Runs an act that writes, or gives the answer again that it had. Act and answer are kept together or not at all.
    pub(crate) async fn write<I, T, R, W>(
        self,
        app: &App,
        input: I,
        act: Act<I, T, Error<R>>,
        render: fn(T) -> W,
    ) -> Result<Response, ApiError>
    where
        I: Send + Sync + 'static,
        T: Send + 'static,
        R: Send + 'static,
        ApiError: From<R>,
        W: Serialize + 'static,
    {
        let acting = Acting { vault: Arc::clone(&app.vault), repeatable: self, input, act, render };
        let done = app.store.write(acting, |tx, acting| Box::pin(act_once(tx, acting))).await;
        let outcome = done.map_err(|error| match error {
            Error::Refused(NotDone::KeyReused) => ApiError::new(
                StatusCode::CONFLICT,
                "This idempotency key was used for another request, by another caller, or with another role.",
            )
            .with_code("idempotency_key_reused")
            .with_no_retry(),
            Error::Refused(NotDone::Refused(refusal)) => refusal.into(),
            Error::Failed(failure) => answer_failure(&failure),
        })?;
        let (answer, is_replayed) = match outcome {
            Outcome::Now((), answer) => (answer, false),
            Outcome::Before(answer) => (answer, true),
        };
        let mut response = ([(header::CONTENT_TYPE, "application/json")], answer).into_response();
        if is_replayed {
            response.headers_mut().insert(REPLAYED, HeaderValue::from_static("true"));
        }
        Ok(response)
    }
}

struct Acting<I, T, R, W> {
    vault: Arc<Vault>,
    repeatable: Repeatable,
    input: I,
    act: Act<I, T, Error<R>>,
    render: fn(T) -> W,
}

async fn act_once<I, T, R, W: Serialize>(
    tx: &mut Transaction,
    acting: &Acting<I, T, R, W>,
) -> Result<Outcome<()>, Error<NotDone<R>>> {
    let Acting { vault, repeatable: Repeatable { caller, request }, input, act, render } = acting;
    let answer = |value| {
        let answer = serde_json::to_string(&render(value)).map(|answer| ((), answer));
        answer.map_err(|error| Failure::Decode { column: "an answer".to_owned(), reason: error.to_string() })
    };
    idempotency::act_once(tx, vault, caller, request.as_ref(), input, *act, answer).await
}

fn key_of(headers: &axum::http::HeaderMap) -> Result<Option<String>, ApiError> {
    let mut keys = headers.get_all(IDEMPOTENCY_KEY).iter();
    let (key, second) = (keys.next(), keys.next());
    let Some(key) = key else { return Ok(None) };
    let key = key.to_str().ok().filter(|key| !key.is_empty() && key.len() <= KEY_LIMIT && second.is_none());
    match key {
        Some(key) => Ok(Some(key.to_owned())),
        None => Err(ApiError::invalid(format!(
            "idempotency-key: Input should be one value of 1 to {KEY_LIMIT} visible ASCII characters"
        ))),
    }
}
