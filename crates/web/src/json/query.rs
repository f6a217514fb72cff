//! Query strings (section 4): arrays as `name[]=` or `name=`, everything else at most once, unknown names ignored.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use super::{ApiError, input_should_be};

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

    /// A parameter that may be given once and has one of these values, or is empty.
    pub(crate) fn one_of<T: Copy, const COUNT: usize>(
        &self,
        name: &str,
        allowed: [T; COUNT],
        spell: fn(T) -> &'static str,
    ) -> Result<Option<T>, ApiError> {
        self.given(name)?.map(|text| read_one_of(name, text, allowed, spell)).transpose()
    }

    /// A parameter that may be given many times, each with one of these values.
    pub(crate) fn many_of<T: Copy, const COUNT: usize>(
        &self,
        name: &str,
        allowed: [T; COUNT],
        spell: fn(T) -> &'static str,
    ) -> Result<Vec<T>, ApiError> {
        let texts = self.many(name).unwrap_or_default();
        let read = |(place, text): (usize, &String)| read_one_of(&format!("{name}.{place}"), text, allowed, spell);
        texts.iter().enumerate().map(read).collect()
    }
}

fn read_one_of<T: Copy, const COUNT: usize>(
    name: &str,
    text: &str,
    allowed: [T; COUNT],
    spell: fn(T) -> &'static str,
) -> Result<T, ApiError> {
    let found = allowed.into_iter().find(|value| spell(*value) == text);
    found.ok_or_else(|| ApiError::invalid(format!("{name}: {}", input_should_be(&allowed.map(spell)))))
}

impl<S: Sync> FromRequestParts<S> for Query {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let query = parts.uri.query().unwrap_or_default();
        Ok(Self(url::form_urlencoded::parse(query.as_bytes()).into_owned().collect()))
    }
}
