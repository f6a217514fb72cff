//! `anthropic-version` (section 1.4): two known values; none means the newer.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName};

use super::ApiError;

const HEADER: HeaderName = HeaderName::from_static("anthropic-version");
const NEWER: &str = "2026-10-21";
const OLDER: &str = "2023-06-01";

/// The version of the wire contract that a request asks for. A handler takes it where an object's shape depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Version {
    /// `2023-06-01`: objects also have the deprecated names of some fields.
    Older,
    /// `2026-10-21`, or no header.
    Newer,
}

impl Version {
    /// The value of a deprecated field, where this version still has it. The field is an `Option` that is not written when it
    /// is `None`; one that may be null is an `Option<Option<_>>`.
    pub(crate) fn deprecated<T>(self, value: impl FnOnce() -> T) -> Option<T> {
        (self == Self::Older).then(value)
    }

    /// Both versions at once mean the older, whose objects have the fields of both.
    fn of(headers: &HeaderMap) -> Self {
        if given(headers).any(|value| value == OLDER) { Self::Older } else { Self::Newer }
    }
}

impl<S: Sync> FromRequestParts<S> for Version {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::of(&parts.headers))
    }
}

pub(super) fn check(headers: &HeaderMap) -> Result<(), ApiError> {
    let known = [NEWER, OLDER];
    if given(headers).any(|value| !known.contains(&value)) {
        return Err(ApiError::invalid(format!("anthropic-version: {}", super::refusals::input_should_be(&known))));
    }
    Ok(())
}

fn given(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    headers.get_all(HEADER).iter().map(|value| value.to_str().unwrap_or_default().trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version_of(values: &[&str]) -> Version {
        let headers = values.iter().map(|value| (HEADER, value.parse().unwrap())).collect();
        Version::of(&headers)
    }

    #[test]
    fn deprecated_fields_are_there_at_the_older_version_only() {
        assert_eq!(version_of(&["2023-06-01"]).deprecated(|| "twin"), Some("twin"));
        for values in [&[][..], &["2026-10-21"]] {
            assert_eq!(version_of(values).deprecated(|| "twin"), None, "{values:?}");
        }
        assert_eq!(version_of(&["2026-10-21", " 2023-06-01 "]), Version::Older);
    }
}
