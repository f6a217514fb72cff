//! `anthropic-beta` (section 1.5): a list of known values, separated by commas or in several headers.

use axum::http::{HeaderMap, HeaderName};

use super::{ApiError, SHOWN_LIMIT};

const BETA: HeaderName = HeaderName::from_static("anthropic-beta");
const KNOWN: [&str; 8] = [
    "admin-user-sign-out-2026-10-08",
    "webhooks-2026-10-07",
    "telemetry-destinations-2026-08-11",
    "spend-limit-reads-2026-09-26",
    "ce-plugins-2026-09-01",
    "experimental-claude-tag-2026-10-21",
    "ce-claude-code-managed-settings-2026-10-06",
    "analytics-usage-cost-2026-08-24",
];

pub(super) fn check(headers: &HeaderMap) -> Result<(), ApiError> {
    for value in given(headers) {
        if !KNOWN.contains(&value) {
            let shown: String = value.chars().take(SHOWN_LIMIT).collect();
            return Err(ApiError::invalid(format!("Unexpected value(s) `{shown}` for the `anthropic-beta` header.")));
        }
    }
    Ok(())
}

/// Whether a request is sent with this beta.
pub(super) fn is_given(headers: &HeaderMap, beta: &str) -> bool {
    given(headers).any(|value| value == beta)
}

fn given(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    let values = headers.get_all(BETA).iter().flat_map(|value| value.to_str().unwrap_or("?").split(','));
    values.map(str::trim).filter(|value| !value.is_empty())
}
