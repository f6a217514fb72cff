//! Page-token pages (section 3.2): `limit`, `page` in; `data`, `next_page` out, and `has_more` where the list has it.

use std::ops::RangeInclusive;

use admit_core::pages::{Cursor, Page, PageRequest};
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde::Serialize;
use utoipa::ToSchema;

use super::ApiError;
use super::pages::parse_limit;
use super::query::Query;

const DEFAULT_LIMIT: u32 = 20;

/// Which page is asked for. A token holds the id of the last row before the page, so it stays good when rows go.
pub(crate) fn token_page_request<Id: From<String>>(
    query: &Query,
    limits: RangeInclusive<u32>,
) -> Result<PageRequest<Id>, ApiError> {
    let limit = match query.single("limit")? {
        None => DEFAULT_LIMIT,
        Some(text) => parse_limit(text, limits)?,
    };
    let cursor = match query.given("page")? {
        None => Cursor::Start,
        Some(token) => Cursor::After(Id::from(decode(token)?)),
    };
    Ok(PageRequest { cursor, limit })
}

fn decode(token: &str) -> Result<String, ApiError> {
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(token).ok();
    let id = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
    id.ok_or_else(|| ApiError::invalid("page: Input should be a token that this list has given"))
}

/// A page on the wire.
#[derive(Serialize, ToSchema)]
pub(crate) struct TokenPageBody<T> {
    data: Vec<T>,
    /// For `page`; null on the last page.
    next_page: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    has_more: Option<bool>,
}

impl<T> TokenPageBody<T> {
    /// Renders a page of a list without `has_more`. `id` is what names a row for the next page.
    pub(crate) fn new<Item>(page: Page<Item>, id: impl Fn(&Item) -> &str, wire: impl Fn(Item) -> T) -> Self {
        let next_page = page.items.last().filter(|_| page.has_more).map(|item| BASE64_URL_SAFE_NO_PAD.encode(id(item)));
        Self { data: page.items.into_iter().map(wire).collect(), next_page, has_more: None }
    }

    /// The same with `has_more`, as the lists of groups and custom roles have it.
    pub(crate) fn with_has_more(self) -> Self {
        Self { has_more: Some(self.next_page.is_some()), ..self }
    }
}
