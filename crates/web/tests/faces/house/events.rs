//! Following what happens as server-sent events.

use axum::body::{Body, BodyDataStream};
use axum::http::Request;
use axum::response::Response;
use futures_util::{FutureExt as _, StreamExt as _};
use serde_json::Value;

use super::{Browser, KeyHolder};

/// Server-sent events as they come in.
pub(crate) struct Events {
    stream: BodyDataStream,
    received: String,
}

impl KeyHolder {
    /// Begins to follow what is at `path`.
    pub(crate) async fn follow(&self, path: &str) -> Events {
        let request = Request::get(path).header("x-api-key", &self.key).body(Body::empty()).unwrap();
        Events::of(self.house.begin(request).await)
    }
}

impl Browser {
    /// Begins to listen to what is at `path`, as an open page does.
    pub(crate) async fn listen(&self, path: &str) -> Events {
        self.listen_again(path, "").await
    }

    /// Begins to listen again, as a browser does that has lost the stream after the event with the mark `last`.
    pub(crate) async fn listen_again(&self, path: &str, last: &str) -> Events {
        let mut request = Request::get(path).header("cookie", self.cookie_header());
        if !last.is_empty() {
            request = request.header("last-event-id", last);
        }
        Events::of(self.house.begin(request.body(Body::empty()).unwrap()).await)
    }
}

impl Events {
    fn of(response: Response) -> Self {
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        Self { stream: response.into_body().into_data_stream(), received: String::new() }
    }

    /// Whether nothing more has come in yet.
    pub(crate) fn is_quiet(&mut self) -> bool {
        self.received.is_empty() && self.stream.next().now_or_never().is_none()
    }

    /// The next event: its name and its data; none at the end.
    pub(crate) async fn next(&mut self) -> Option<(String, Value)> {
        loop {
            if let Some((event, rest)) = self.received.split_once("\n\n") {
                let field = |name: &str| event.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
                let told = field("event:").zip(field("data:"));
                let told = told.map(|(name, data)| (name.to_owned(), serde_json::from_str(data).unwrap()));
                self.received = rest.to_owned();
                if told.is_some() {
                    return told;
                }
            } else {
                self.received += str::from_utf8(&self.stream.next().await?.unwrap()).unwrap();
            }
        }
    }
}
