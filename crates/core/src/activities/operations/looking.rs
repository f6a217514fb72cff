//! Looking into the feed: one activity, who acts, what things are called, and searching.

use std::collections::BTreeSet;

use admit_store::{Error, Transaction};

use super::{KEPT_SECONDS, list, prove};
use crate::activities::{Feed, Found, Names, Recorded, Refusal, rows};
use crate::caller::Caller;
use crate::ids::ActivityId;
use crate::pages::{Cursor, Page, PageRequest};

/// So many activities are read at once by a search.
const READ_AT_ONCE: u32 = 500;
/// So often at most for one page, as no index holds what activities say.
const READS_LIMIT: usize = 4;
/// Actors to choose from, at most.
const ACTORS_LIMIT: i64 = 50;

/// One activity of the feed of the caller's organization.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotFound`].
pub async fn find(tx: &mut Transaction, caller: &Caller, id: &ActivityId) -> Result<Recorded, Error<Refusal>> {
    prove(tx, caller).await?;
    let oldest = tx.now().plus_seconds(-KEPT_SECONDS);
    let found = rows::find(tx, &caller.organization.id, id).await?;
    found.filter(|recorded| recorded.created_at >= oldest).ok_or(Refusal::NotFound.into())
}

/// The people and keys that the feed tells of, in the order of their ids; the first fifty. Each costs one look into an index,
/// however much they did.
///
/// # Errors
/// [`Refusal::NotAllowed`].
pub async fn list_actors(tx: &mut Transaction, caller: &Caller) -> Result<Vec<String>, Error<Refusal>> {
    prove(tx, caller).await?;
    Ok(rows::actors_in_feed(tx, &caller.organization.id, ACTORS_LIMIT).await?)
}

/// What those are called that did these things, the things themselves, and whatever else `ids` name.
///
/// # Errors
/// [`Refusal::NotAllowed`].
pub async fn names(
    tx: &mut Transaction,
    caller: &Caller,
    recorded: &[Recorded],
    ids: &[String],
) -> Result<Names, Error<Refusal>> {
    prove(tx, caller).await?;
    let all: BTreeSet<&str> =
        recorded.iter().flat_map(Recorded::named_ids).chain(ids.iter().map(String::as_str)).collect();
    let all: Vec<&str> = all.into_iter().collect();
    let named = rows::names(tx, &caller.organization.id, &all).await?;
    Ok(named.into_iter().map(|rows::NamedRow(id, named)| (id, named)).collect())
}

/// A page of what the feed has with a text in it: in an id, an address, a value, or the name of what it names. A page looks at
/// two thousand activities at most, and tells where to go on looking.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownCursor`].
pub async fn search(tx: &mut Transaction, caller: &Caller, feed: &Feed, text: &str) -> Result<Found, Error<Refusal>> {
    let text = text.to_lowercase();
    if text.is_empty() {
        return Ok(Found { page: list(tx, caller, feed).await?, further: None });
    }
    let backwards = feed.page.cursor.reads_backwards();
    let limit = feed.page.limit as usize;
    let mut part = feed.clone();
    part.page.limit = READ_AT_ONCE;
    let mut items: Vec<Recorded> = Vec::new();
    let mut further = None;
    for _ in 0..READS_LIMIT {
        let read = list(tx, caller, &part).await?;
        let names = names(tx, caller, &read.items, &[]).await?;
        let last = if backwards { read.items.first() } else { read.items.last() };
        further = last.map(|last| last.id.clone()).filter(|_| read.has_more);
        let matching = read.items.into_iter().filter(|recorded| recorded.says(&text, &names));
        if backwards {
            items.splice(0..0, matching);
        } else {
            items.extend(matching);
        }
        let Some(last) = further.clone().filter(|_| items.len() <= limit) else { break };
        let cursor = if backwards { Cursor::Before(last) } else { Cursor::After(last) };
        part.page = PageRequest { cursor, limit: READ_AT_ONCE };
    }
    Ok(found(items, further, limit, backwards))
}

/// What a page holds of what was found.
fn found(mut items: Vec<Recorded>, further: Option<ActivityId>, limit: usize, backwards: bool) -> Found {
    let is_full = items.len() > limit;
    if is_full && backwards {
        items.drain(..items.len() - limit);
    }
    items.truncate(limit);
    let has_more = is_full || further.is_some();
    Found { page: Page { items, has_more }, further: further.filter(|_| !is_full) }
}
