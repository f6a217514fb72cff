//! Forms: fields by name, none of them twice.

use std::collections::HashSet;

use admit_core::seen::Seen;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{StatusCode, header};
use percent_encoding::percent_decode;

use super::PageError;
use crate::pages::forms::Editing;

/// More fields than any form of ours has (AC-74).
const FIELDS_LIMIT: usize = 64;

/// Bytes of what was typed that an address brings back.
const QUERY_LIMIT: usize = 768;

/// The fields of a form that was sent.
pub(crate) struct Form(Vec<(String, String)>);

impl Form {
    /// The names of all fields, in their order.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    /// A field; empty when it was not sent.
    pub(crate) fn field(&self, name: &str) -> &str {
        self.0.iter().find(|(given, _)| given == name).map_or("", |(_, value)| value)
    }

    /// The same form again, which still says what it showed at first: a refusal tells nobody what has changed since then.
    pub(crate) fn editing(&self) -> Editing {
        Editing::of(self.field("seen"))
    }

    /// The path of a form with these of its fields in the query, so that it can be opened again with what was typed. What is
    /// too long for an address is left out.
    pub(crate) fn reopened_at(&self, path: &str, fields: &[&str]) -> String {
        let mut query = String::new();
        for (name, value) in fields.iter().map(|name| (*name, self.field(name))).filter(|(_, value)| !value.is_empty())
        {
            let pair = url::form_urlencoded::Serializer::new(String::new()).append_pair(name, value).finish();
            if query.len() + pair.len() < QUERY_LIMIT {
                query.push(if query.is_empty() { '?' } else { '&' });
                query.push_str(&pair);
            }
        }
        format!("{path}{query}")
    }

    /// What the form showed; none when it does not say, as a form of no page of ours.
    pub(crate) fn seen(&self) -> Option<Seen> {
        Some(self.field("seen")).filter(|seen| !seen.is_empty()).map(Seen::from)
    }
}

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = PageError;

    async fn from_request(request: Request, state: &S) -> Result<Self, PageError> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("");
        let mut kind = kind.split(';').map(|part| part.trim().to_ascii_lowercase());
        let is_form = kind.next().is_some_and(|kind| kind == "application/x-www-form-urlencoded")
            && kind.all(|parameter| !parameter.starts_with("charset=") || parameter == "charset=utf-8");
        let bytes = Bytes::from_request(request, state).await.map_err(|rejection| match rejection.status() {
            StatusCode::PAYLOAD_TOO_LARGE => PageError::TooLarge,
            _ => PageError::BadRequest,
        })?;
        // A form without fields has no body, and then a browser may send no type.
        if !is_form && !bytes.is_empty() {
            return Err(PageError::BadRequest);
        }
        if percent_decode(&bytes).decode_utf8().is_err() {
            return Err(PageError::BadRequest);
        }
        let fields: Vec<(String, String)> = url::form_urlencoded::parse(&bytes).into_owned().collect();
        let names: HashSet<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
        if fields.len() > FIELDS_LIMIT || names.len() < fields.len() {
            return Err(PageError::BadRequest);
        }
        Ok(Self(fields))
    }
}
