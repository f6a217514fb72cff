//! What came back.

use axum::body::to_bytes;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde_json::Value;

use crate::crossing::routes::is_for_oauth_libraries;

const BODY_LIMIT: usize = 8 << 20;

/// An answer, read to its end.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    /// The path that gave it.
    pub(crate) path: String,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Answer {
    pub(super) async fn read(path: String, response: Response) -> Self {
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, BODY_LIMIT).await.unwrap();
        let body = String::from_utf8(bytes.to_vec()).unwrap_or_else(|_| "(bytes)".to_owned());
        Self { path, status: parts.status, headers: parts.headers, body }
    }

    /// A header as text; empty when it is not there.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    pub(crate) fn cookies(&self) -> Vec<&str> {
        self.headers.get_all("set-cookie").iter().map(|value| value.to_str().unwrap()).collect()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("no JSON: {} {}", self.status, self.body))
    }

    pub(crate) fn message(&self) -> String {
        self.json()["error"]["message"].as_str().unwrap_or_default().to_owned()
    }

    pub(crate) fn error_code(&self) -> String {
        self.json()["error"]["details"]["error_code"].as_str().unwrap_or_default().to_owned()
    }

    /// Whether the text of the page has these words, however they are marked up.
    pub(crate) fn says(&self, words: &str) -> bool {
        let mut text = String::new();
        let mut in_tag = false;
        for character in self.body.chars() {
            match character {
                '<' => in_tag = true,
                '>' => in_tag = false,
                _ if !in_tag => text.push(character),
                _ => {}
            }
        }
        text.split_whitespace().collect::<Vec<_>>().join(" ").contains(words)
    }

    /// Everything that came back, with the request's id masked: what "same answer" compares.
    pub(crate) fn masked(&self) -> String {
        let id = self.header("request-id");
        let mut headers: Vec<String> = self.headers.iter().map(|(name, value)| format!("{name}: {value:?}")).collect();
        headers.sort();
        let whole = format!("{}\n{}\n\n{}", self.status, headers.join("\n"), self.body);
        if id.is_empty() { whole } else { whole.replace(id, "(request id)") }
    }

    /// Everything that came back.
    pub(crate) fn everything(&self) -> String {
        format!("{}\n{:?}\n{}", self.status, self.headers, self.body)
    }

    /// Fails unless this is a refusal in the documented form: a 4xx whose body tells a program or a person so.
    #[track_caller]
    pub(crate) fn assert_refusal(&self) {
        assert!(self.status.is_client_error(), "{}: {} {}", self.path, self.status, self.body);
        self.assert_documented_error();
        assert!(self.cookies().iter().all(|cookie| !is_new_session(cookie)), "{:?}", self.cookies());
    }

    /// Fails unless the body is the documented one of an error, and says nothing about the inside.
    #[track_caller]
    pub(crate) fn assert_documented_error(&self) {
        let id = self.header("request-id");
        assert!(id.starts_with("req_"), "{}", self.everything());
        if self.path.starts_with("/v1/") || self.path.starts_with("/admit/v1/") {
            let body = self.json();
            assert_eq!(body["type"], "error", "{}", self.body);
            assert_eq!(body["request_id"], id, "{}", self.body);
            assert!(body["error"]["type"].is_string() && body["error"]["message"].is_string(), "{}", self.body);
        } else if is_for_oauth_libraries(&self.path) && self.status != 403 {
            let body = self.json();
            assert!(body["error"].is_string() && body["error_description"].is_string(), "{}", self.body);
        } else {
            assert!(self.header("content-type").starts_with("text/html"), "{}", self.everything());
            assert!(self.body.contains("<h1"), "{}: {}", self.path, self.body);
        }
        // A page has drop-downs, which are no SQL.
        let said = self.body.to_lowercase().replace("<select ", "");
        for inside in
            ["select ", "insert into", "constraint", "sqlite", "/src/", ".rs:", "panicked", "admit.db", "backtrace"]
        {
            assert!(!said.contains(inside), "{inside:?} in {}", self.body);
        }
    }
}

fn is_new_session(cookie: &str) -> bool {
    cookie.contains("admit_session=") && !cookie.contains("admit_session=;")
}
