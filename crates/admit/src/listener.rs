//! Connections: accepted, bounded, cut when they are slow, and finished in order when the server stops.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request};
use axum::http::{HeaderValue, header};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::Instant;
use tower::ServiceExt as _;

use crate::stopping::{Phase, Phases, REQUESTS_TIMEOUT};

/// Connections at the same time; further ones wait to be accepted.
const CONNECTIONS_LIMIT: usize = 8192;
/// How long a client may take to send the head of a request, and leave a connection idle between two.
const HEAD_TIMEOUT: Duration = Duration::from_secs(30);
/// The largest head of a request, in bytes.
const HEAD_LIMIT: usize = 32 * 1024;

/// Serves until the server stops; then accepts nothing more and lets requests finish.
pub(crate) async fn serve(listener: TcpListener, router: Router, phases: Phases) {
    let permits = Arc::new(Semaphore::new(CONNECTIONS_LIMIT));
    let graceful = GracefulShutdown::new();
    let mut stop = std::pin::pin!(phases.clone().reached(Phase::Stopping));
    let mut told_to_stop_at = None;
    let mut draining = std::pin::pin!(phases.clone().reached(Phase::Draining));
    loop {
        let acceptable = async {
            let permit = Arc::clone(&permits).acquire_owned().await;
            (permit, listener.accept().await)
        };
        let (permit, accepted) = tokio::select! {
            () = &mut stop => break,
            () = &mut draining, if told_to_stop_at.is_none() => {
                told_to_stop_at = Some(Instant::now());
                continue;
            }
            accepted = acceptable => accepted,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                // No descriptors left, most likely: the next one is free when a connection ends.
                tracing::warn!(%error, "a connection could not be accepted");
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
        };
        let connection = graceful.watch(connection(stream, peer, router.clone(), phases.clone()));
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, %peer, "a connection ended early");
            }
            drop(permit);
        });
    }
    drop(listener);
    let finish_by = told_to_stop_at.unwrap_or_else(Instant::now) + REQUESTS_TIMEOUT;
    if tokio::time::timeout_at(finish_by, graceful.shutdown()).await.is_err() {
        tracing::warn!("some requests were still running and were cut");
    }
}

fn connection(
    stream: TcpStream,
    peer: SocketAddr,
    router: Router,
    phases: Phases,
) -> impl hyper_util::server::graceful::GracefulConnection<Error = hyper::Error> {
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "a connection keeps collecting small packets");
    }
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let mut request: Request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(peer));
        let (router, phases) = (router.clone(), phases.clone());
        async move {
            let mut response = router.oneshot(request).await.unwrap_or_else(|never| match never {});
            if phases.has_reached(Phase::Draining) {
                // The client's next request goes to a server that stays.
                response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
            }
            Ok::<_, Infallible>(response)
        }
    });
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .max_buf_size(HEAD_LIMIT)
        .serve_connection(TokioIo::new(stream), service)
}
