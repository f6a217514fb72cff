//! Lists: all pages of them, one after another (spec 3).

use serde_json::Value;

use super::{Call, Client, Failure};

/// How a list goes on, and how many rows its largest page has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Paging {
    /// After the last id of a page.
    AfterId { largest_page: u64 },
    /// With the token of the next page.
    Token { largest_page: u64 },
    /// With the token of the next page; a page has as many rows as the server likes.
    TokenOfAnySize,
}

/// A list to be fetched.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Listing {
    pub(crate) call: Call,
    pub(crate) paging: Paging,
    /// At most so many rows; none for all of them.
    pub(crate) limit: Option<u64>,
}

/// The pages of a list as they come.
pub(crate) struct Pages<'p> {
    client: &'p Client<'p>,
    listing: &'p Listing,
    /// Where the next page begins; none before the first page.
    next: Option<String>,
    is_over: bool,
    fetched: u64,
}

impl<'p> Pages<'p> {
    pub(crate) fn new(client: &'p Client<'p>, listing: &'p Listing) -> Self {
        Self { client, listing, next: None, is_over: false, fetched: 0 }
    }

    fn fetch(&mut self) -> Result<Vec<Value>, Failure> {
        let mut answer = self.client.send(&self.call_of_next_page())?;
        let Some(Value::Array(mut rows)) = answer.get_mut("data").map(Value::take) else {
            return Err(Failure::Garbled { url: self.client.connection.base_url.clone(), status: 200 });
        };
        rows.truncate(usize::try_from(self.still_wanted()).unwrap_or(usize::MAX));
        self.fetched += rows.len() as u64;
        let next = self.begin_of_next_page(&answer, rows.is_empty());
        // A server that leads back to where we are would be asked forever.
        self.is_over = self.still_wanted() == 0 || next.is_none() || next == self.next;
        self.next = next;
        Ok(rows)
    }

    fn call_of_next_page(&self) -> Call {
        let call = self.listing.call.clone();
        let size = |largest: u64| Some(largest.min(self.still_wanted()));
        match self.listing.paging {
            Paging::AfterId { largest_page } => {
                call.query("limit", size(largest_page)).query("after_id", self.next.as_deref())
            }
            Paging::Token { largest_page } => {
                call.query("limit", size(largest_page)).query("page", self.next.as_deref())
            }
            Paging::TokenOfAnySize => call.query("page", self.next.as_deref()),
        }
    }

    /// As the SDKs decide it: ids end with `has_more`, an empty page or no id, tokens only with no token.
    fn begin_of_next_page(&self, answer: &Value, is_empty: bool) -> Option<String> {
        let text = |name: &str| answer.get(name).and_then(Value::as_str).map(str::to_owned);
        match self.listing.paging {
            Paging::AfterId { .. } => {
                let has_more = answer.get("has_more").and_then(Value::as_bool).unwrap_or(false);
                if has_more && !is_empty { text("last_id") } else { None }
            }
            Paging::Token { .. } | Paging::TokenOfAnySize => text("next_page"),
        }
    }

    fn still_wanted(&self) -> u64 {
        self.listing.limit.map_or(u64::MAX, |limit| limit.saturating_sub(self.fetched))
    }
}

impl Iterator for Pages<'_> {
    type Item = Result<Vec<Value>, Failure>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_over {
            return None;
        }
        let page = self.fetch();
        self.is_over |= page.is_err();
        Some(page)
    }
}
