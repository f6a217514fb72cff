//! Query strings (section 4): arrays as `name[]=` or `name=`, everything else at most once, unknown names ignored.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use super::ApiError;

/// The parameters of a query, decoded.
pub(crate) struct Query(Vec<(String, String)>);

impl Query {
    /// A parameter that may be given once.
    pub(crate) fn single(&self, name: &str) -> Result<Option<&str>, ApiError> {
        let mut values = self.0.iter().filter(|(given, _)| given == name).map(|(_, value)| value.as_str());
        match (values.next(), values.next()) {
            (first, None) => Ok(first),
            (_, Some(_)) => Err(ApiError::invalid(format!("{name}: given more than once"))),
        }
    }

    /// A parameter that may be given once, and is not given when it is empty: programs send `after_id=` for the first page.
    pub(crate) fn given(&self, name: &str) -> Result<Option<&str>, ApiError> {
        Ok(self.single(name)?.filter(|value| !value.is_empty()))
    }

    /// `true` or `false`; the latter when it is not given. Of numbers and flags none is empty.
    pub(crate) fn flag(&self, name: &str) -> Result<bool, ApiError> {
        match self.single(name)? {
            None | Some("false") => Ok(false),
            Some("true") => Ok(true),
            Some(_) => Err(ApiError::invalid(format!("{name}: Input should be a valid boolean"))),
        }
    }

    /// A parameter that may be given many times; `None` when it is not given at all.
    pub(crate) fn many(&self, name: &str) -> Option<Vec<String>> {
        let is_named = |given: &str| given == name || given.strip_suffix("[]") == Some(name);
        let values: Vec<_> =
            self.0.iter().filter(|(given, _)| is_named(given)).map(|(_, value)| value.clone()).collect();
        (!values.is_empty()).then_some(values)
    }
}

impl<S: Sync> FromRequestParts<S> for Query {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let query = parts.uri.query().unwrap_or_default();
        Ok(Self(url::form_urlencoded::parse(query.as_bytes()).into_owned().collect()))
    }
}
