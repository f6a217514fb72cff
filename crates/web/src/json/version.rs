//! `anthropic-version` (section 1.4): two known values; none means the newer.

use axum::http::{HeaderMap, HeaderName};

use super::ApiError;

const VERSION: HeaderName = HeaderName::from_static("anthropic-version");
const KNOWN: [&str; 2] = ["2026-10-21", "2023-06-01"];

pub(super) fn check(headers: &HeaderMap) -> Result<(), ApiError> {
    for value in headers.get_all(VERSION) {
        let value = value.to_str().unwrap_or_default().trim();
        if !KNOWN.contains(&value) {
            return Err(ApiError::invalid(format!("anthropic-version: {}", super::refusals::input_should_be(&KNOWN))));
        }
    }
    Ok(())
}
