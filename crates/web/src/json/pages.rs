//! ID-cursor pages (section 3.1): `limit`, `after_id`, `before_id` in; `data`, `has_more`, `first_id`, `last_id` out.

use std::ops::RangeInclusive;

use admit_core::pages::{Cursor, Page, PageRequest};
use serde::Serialize;
use utoipa::ToSchema;

use super::ApiError;
use super::query::Query;

const DEFAULT_LIMIT: u32 = 20;
const LIMIT_RANGE: RangeInclusive<u32> = 1..=1000;

/// The page that a query asks for.
pub(crate) fn page_request<Id: for<'a> From<&'a str>>(query: &Query) -> Result<PageRequest<Id>, ApiError> {
    page_request_within(query, LIMIT_RANGE, DEFAULT_LIMIT)
}

/// The same for a list with limits of its own.
pub(crate) fn page_request_within<Id: for<'a> From<&'a str>>(
    query: &Query,
    limits: RangeInclusive<u32>,
    default_limit: u32,
) -> Result<PageRequest<Id>, ApiError> {
    let limit = match query.single("limit")? {
        None => default_limit,
        Some(text) => parse_limit(text, limits)?,
    };
    let cursor = match (query.given("after_id")?, query.given("before_id")?) {
        (None, None) => Cursor::Start,
        (Some(id), None) => Cursor::After(Id::from(id)),
        (None, Some(id)) => Cursor::Before(Id::from(id)),
        (Some(_), Some(_)) => {
            return Err(ApiError::invalid("Only one of `after_id` and `before_id` can be given."));
        }
    };
    Ok(PageRequest { cursor, limit })
}

/// A limit, refused out of its range (section 3.3).
pub(super) fn parse_limit(text: &str, range: RangeInclusive<u32>) -> Result<u32, ApiError> {
    let number: i64 =
        text.parse().map_err(|_| ApiError::invalid("limit: Input should be a valid integer".to_owned()))?;
    let in_range = u32::try_from(number).ok().filter(|number| range.contains(number));
    in_range.ok_or_else(|| {
        let (least, most) = (range.start(), range.end());
        ApiError::invalid(format!("The limit parameter must be between {least} and {most}, inclusive. Got {number}."))
    })
}

/// A page on the wire.
#[derive(Serialize, ToSchema)]
pub(crate) struct PageBody<T> {
    data: Vec<T>,
    /// Whether more follow in the direction of the request.
    has_more: bool,
    /// The id of the first item, for `before_id`.
    first_id: Option<String>,
    /// The id of the last item, for `after_id`.
    last_id: Option<String>,
}

impl<T> PageBody<T> {
    pub(crate) fn new<Item>(page: Page<Item>, wire: impl Fn(Item) -> T, id: impl Fn(&T) -> &str) -> Self {
        let data: Vec<T> = page.items.into_iter().map(wire).collect();
        Self {
            has_more: page.has_more,
            first_id: data.first().map(|item| id(item).to_owned()),
            last_id: data.last().map(|item| id(item).to_owned()),
            data,
        }
    }
}
