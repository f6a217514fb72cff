//! The bare server: what axum alone makes of the same requests. It checks the two headers, reads the body where there is
//! one, and answers with the very bytes that Admit answered, out of memory.

use std::convert::Infallible;
use std::io::{BufRead as _, Read as _, Write as _};
use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use serde::{Deserialize, Serialize};
use tokio::net::{TcpListener, TcpStream};
use tower::ServiceExt as _;

use crate::Outcome;

/// What the bare server is to say, handed to it on its standard input.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Script {
    pub(crate) key: String,
    pub(crate) find: Answer,
    pub(crate) list: Answer,
    pub(crate) create: Answer,
}

/// A reply of Admit.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Answer {
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

/// Serves until standard input ends, which it does at the latest when the harness does.
pub(crate) fn run() -> Outcome<()> {
    let mut stdin = std::io::stdin().lock();
    let mut line = String::new();
    stdin.read_line(&mut line)?;
    let script: Script = serde_json::from_str(&line)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0"))?;
    println!("http://{}/", listener.local_addr()?);
    std::io::stdout().flush()?;
    runtime.spawn(serve(listener, router(script)?));
    stdin.read_to_end(&mut Vec::new())?;
    Ok(())
}

struct Prepared {
    headers: HeaderMap,
    body: Bytes,
}

struct Bare {
    key: HeaderValue,
    find: Prepared,
    list: Prepared,
    create: Prepared,
}

fn router(script: Script) -> Outcome<Router> {
    let bare = Bare {
        key: script.key.parse()?,
        find: script.find.prepare()?,
        list: script.list.prepare()?,
        create: script.create.prepare()?,
    };
    Ok(Router::new()
        .route("/v1/organizations/invites", get(list).post(create))
        .route("/v1/organizations/invites/{invite_id}", get(find))
        .with_state(Arc::new(bare)))
}

impl Answer {
    fn prepare(self) -> Outcome<Prepared> {
        let mut headers = HeaderMap::new();
        for (name, value) in self.headers {
            headers.append(name.parse::<HeaderName>()?, value.parse()?);
        }
        Ok(Prepared { headers, body: self.body.into() })
    }
}

impl Bare {
    fn answer(&self, request: &HeaderMap, prepared: &Prepared) -> Response {
        if request.get("x-api-key") != Some(&self.key) || !request.contains_key("anthropic-version") {
            return StatusCode::UNAUTHORIZED.into_response();
        }
        (prepared.headers.clone(), prepared.body.clone()).into_response()
    }
}

async fn find(State(bare): State<Arc<Bare>>, Path(id): Path<String>, headers: HeaderMap) -> Response {
    if id.is_empty() {
        return StatusCode::NOT_FOUND.into_response();
    }
    bare.answer(&headers, &bare.find)
}

async fn list(State(bare): State<Arc<Bare>>, headers: HeaderMap) -> Response {
    bare.answer(&headers, &bare.list)
}

#[derive(Deserialize)]
struct NewInvite {
    email: String,
    role: String,
}

async fn create(State(bare): State<Arc<Bare>>, headers: HeaderMap, Json(new): Json<NewInvite>) -> Response {
    if new.email.is_empty() || new.role.is_empty() {
        return StatusCode::BAD_REQUEST.into_response();
    }
    bare.answer(&headers, &bare.create)
}

/// The connections of `admit serve`, without what bounds them.
async fn serve(listener: TcpListener, router: Router) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(connection(stream, router.clone()));
    }
}

async fn connection(stream: TcpStream, router: Router) {
    if stream.set_nodelay(true).is_err() {
        return;
    }
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let request: Request = request.map(Body::new);
        let router = router.clone();
        async move { Ok::<_, Infallible>(router.oneshot(request).await.unwrap_or_else(|never| match never {})) }
    });
    // A connection that breaks is the client's to report.
    let _ = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(std::time::Duration::from_secs(30))
        .max_buf_size(32 * 1024)
        .serve_connection(TokioIo::new(stream), service)
        .await;
}
