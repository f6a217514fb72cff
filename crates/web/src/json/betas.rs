//! `anthropic-beta` (section 1.5): a list of known values, separated by commas or in several headers.

use admit_core::ids::OrganizationId;
use admit_core::organizations::{self, BETAS};
use admit_store::Failure;
use axum::http::{HeaderMap, HeaderName};

use super::{ApiError, SHOWN_LIMIT, answer_failure};
use crate::app::App;

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
            return Err(unexpected(value));
        }
    }
    Ok(())
}

/// Refuses a beta that the organization lacks, but for the one that the route itself belongs to: that has words of its own.
pub(super) async fn check_enrolled(
    app: &App,
    organization: &OrganizationId,
    headers: &HeaderMap,
    of_route: Option<&str>,
) -> Result<(), ApiError> {
    let asked: Vec<_> = BETAS.into_iter().filter(|beta| Some(*beta) != of_route && is_given(headers, beta)).collect();
    if asked.is_empty() {
        return Ok(());
    }
    let disabled = app
        .store
        .read(organization.clone(), |tx, organization| Box::pin(organizations::find_disabled_betas(tx, organization)))
        .await
        .map_err(|failure: Failure| answer_failure(&failure))?;
    match asked.into_iter().find(|beta| disabled.contains(*beta)) {
        Some(lacking) => Err(unexpected(lacking)),
        None => Ok(()),
    }
}

fn unexpected(value: &str) -> ApiError {
    let shown: String = value.chars().take(SHOWN_LIMIT).collect();
    ApiError::invalid(format!("Unexpected value(s) `{shown}` for the `anthropic-beta` header."))
}

/// Whether a request is sent with this beta.
pub(super) fn is_given(headers: &HeaderMap, beta: &str) -> bool {
    given(headers).any(|value| value == beta)
}

fn given(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    let values = headers.get_all(BETA).iter().flat_map(|value| value.to_str().unwrap_or("?").split(','));
    values.map(str::trim).filter(|value| !value.is_empty())
}
