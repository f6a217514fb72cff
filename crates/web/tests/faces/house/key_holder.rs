//! A program with an admin key.

use axum::body::Body;
use axum::http::Request;
use axum::http::request::Builder;
use serde_json::Value;

use super::{Answer, House};

/// A program with an admin key.
#[derive(Clone)]
pub(crate) struct KeyHolder {
    pub(crate) house: House,
    pub(crate) key: String,
}

impl KeyHolder {
    pub(super) fn new(house: House, key: &str) -> Self {
        Self { house, key: key.to_owned() }
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path), "").await
    }

    pub(crate) async fn delete(&self, path: &str) -> Answer {
        self.send(Request::delete(path), "").await
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> Answer {
        self.post_text(path, &body.to_string()).await
    }

    /// Sends a body that may be anything as JSON.
    pub(crate) async fn post_text(&self, path: &str, body: &str) -> Answer {
        self.send(Request::post(path).header("content-type", "application/json"), body).await
    }

    /// Sends any request with this key.
    pub(crate) async fn send(&self, request: Builder, body: &str) -> Answer {
        self.send_body(request, Body::from(body.to_owned())).await
    }

    pub(crate) async fn send_body(&self, request: Builder, body: Body) -> Answer {
        self.house.send(request.header("x-api-key", &self.key).body(body).unwrap()).await
    }

    /// Invites an address, and returns the invite's id.
    pub(crate) async fn invite(&self, address: &str, role: &str) -> String {
        let answer =
            self.post("/v1/organizations/invites", serde_json::json!({ "email": address, "role": role })).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        answer.json()["id"].as_str().unwrap().to_owned()
    }

    /// Makes a workspace, and returns its id.
    pub(crate) async fn workspace(&self, name: &str) -> String {
        let answer = self.post("/v1/organizations/workspaces", serde_json::json!({ "name": name })).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        answer.json()["id"].as_str().unwrap().to_owned()
    }

    /// The id of the user with this address.
    pub(crate) async fn user_id(&self, address: &str) -> String {
        let found = self.get(&format!("/v1/organizations/users?email={}", address.replace('+', "%2B"))).await;
        found.json()["data"][0]["id"].as_str().unwrap_or_else(|| panic!("{address}: {}", found.body)).to_owned()
    }

    /// The role of the user with this id.
    pub(crate) async fn role_of(&self, user_id: &str) -> String {
        let found = self.get(&format!("/v1/organizations/users/{user_id}")).await;
        found.json()["role"].as_str().unwrap_or("(no member)").to_owned()
    }
}
