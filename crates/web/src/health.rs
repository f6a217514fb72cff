//! Whether the server lives, and whether it can serve: for balancers and supervisors.

use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::App;
use crate::openapi::{Endpoint, endpoint};

/// How long the database may take to answer: longer than an act waits for a connection.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(3);

/// The state of the server.
#[derive(Serialize, ToSchema)]
struct Health {
    #[schema(example = "ok")]
    status: &'static str,
}

pub(crate) fn endpoints() -> Vec<Endpoint> {
    vec![endpoint!(self: live), endpoint!(self: ready)]
}

/// Whether the process lives
#[utoipa::path(get, path = "/livez", tag = "Health", security(()),
    responses((status = 200, description = "It lives", body = Health)))]
async fn live() -> axum::Json<Health> {
    axum::Json(Health { status: "ok" })
}

/// Whether requests can be served: the database answers and takes changes, and the server is not stopping
#[utoipa::path(get, path = "/readyz", tag = "Health", security(()),
    responses(
        (status = 200, description = "Requests are served", body = Health),
        (status = 503, description = "The database does not answer or takes no changes, or the server is stopping", body = Health),
    ))]
async fn ready(State(app): State<App>) -> (StatusCode, axum::Json<Health>) {
    if app.readiness().is_withdrawn() {
        return not_ready("the server is stopping");
    }
    if app.store.check().is_err() {
        return not_ready("the disk has failed, and nothing is written until the server is started again");
    }
    let question =
        app.store.read((), |tx, ()| Box::pin(async move { tx.find::<i64>("select 1", &[]).await.map(drop) }));
    match tokio::time::timeout(ANSWER_TIMEOUT, question).await {
        Ok(Ok(())) => (StatusCode::OK, axum::Json(Health { status: "ok" })),
        Ok(Err(failure)) => {
            tracing::error!(error = failure.with_causes(), "not ready");
            not_ready("the database does not answer")
        }
        Err(_) => not_ready("the database does not answer in time"),
    }
}

fn not_ready(status: &'static str) -> (StatusCode, axum::Json<Health>) {
    (StatusCode::SERVICE_UNAVAILABLE, axum::Json(Health { status }))
}
