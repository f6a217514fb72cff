//! Recording activities, and reading the feed.

mod looking;

pub use looking::{find, list_actors, names, search};

use admit_store::{Channel, Error, Failure, Timestamp, Transaction};

use super::rows::{self, Bounds, NewActivity, Stream};
use super::{Activity, Belongs, Feed, Filter, ListOrder, Recorded, Refusal, Types};
use crate::caller::{Actor, Caller, Origin};
use crate::credentials::Scope;
use crate::ids::{ActivityId, OrganizationId};
use crate::members::Authority;
use crate::pages::{Cursor, Page};
use crate::secrets;

/// The feed goes back so far: six years (spec section 8.12).
const KEPT_SECONDS: i64 = 6 * 365 * 24 * 3600 + 2 * 24 * 3600;

/// So many of the newest activities are compared: on several nodes, acts end in another order than that of their ids, but not
/// by more than this.
const LATEST: i64 = 32;

/// Records an activity in the transaction of the act it tells of. Once that is durable, credentials that are
/// [remembered](crate::credentials::Memory) are looked up again, if they may be worth something else.
pub(crate) async fn record(
    tx: &mut Transaction,
    organization: Belongs<'_>,
    actor: &Actor,
    origin: &Origin,
    activity: &Activity<'_>,
) -> Result<(), Failure> {
    if !activity.leaves_credentials_alone() {
        tx.signal(Channel::Credentials);
    }
    let new = NewActivity { organization, actor, origin, activity };
    if let Some(organization) = organization {
        return rows::insert(tx, &new, Some(organization)).await;
    }
    let told_in = match actor {
        Actor::Person(person) => rows::organizations_of_person(tx, person).await?,
        Actor::Unauthenticated(address) => rows::organizations_of_address(tx, address).await?,
        Actor::AdminKey(_) | Actor::ApiKey { .. } | Actor::System => Vec::new(),
    };
    if told_in.is_empty() {
        return rows::insert(tx, &new, None).await;
    }
    for feed in &told_in {
        rows::insert(tx, &new, Some(feed)).await?;
    }
    Ok(())
}

/// A call of the feed, as the feed itself tells it.
#[derive(Clone, Debug)]
pub struct ComplianceCall {
    /// Who called.
    pub caller: Caller,
    /// The id of the request.
    pub request_id: String,
    /// Such as `GET`.
    pub method: String,
    /// Path and query, as they came in.
    pub url: String,
    /// What was answered.
    pub status: u16,
}

/// Records calls of the feed. They belong to no organization, and are told in the feed they asked for.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn record_compliance_calls(tx: &mut Transaction, calls: &[ComplianceCall]) -> Result<(), Failure> {
    for ComplianceCall { caller, request_id, method, url, status } in calls {
        let activity =
            Activity::ComplianceApiAccessed { request_id, request_method: method, url, status_code: *status };
        let new = NewActivity { organization: None, actor: &caller.actor, origin: &caller.origin, activity: &activity };
        rows::insert(tx, &new, Some(&caller.organization.id)).await?;
    }
    Ok(())
}

/// A page of the feed of the caller's organization.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownCursor`].
pub async fn list(tx: &mut Transaction, caller: &Caller, feed: &Feed) -> Result<Page<Recorded>, Error<Refusal>> {
    prove(tx, caller).await?;
    let organization = &caller.organization.id;
    if let Cursor::After(id) | Cursor::Before(id) = &feed.page.cursor
        && !rows::exists(tx, organization, id).await?
    {
        return Err(Refusal::UnknownCursor.into());
    }
    let Feed { order, filter, page } = feed;
    if !reaches(filter, organization) {
        return Ok(Page { items: Vec::new(), has_more: false });
    }
    let streams = streams(tx, organization, filter).await?;
    let newest_first = (*order == ListOrder::Descending) != page.cursor.reads_backwards();
    let mut bounds = bounds(filter, page.cursor.clone(), *order, tx.now());
    let is_owned = !filter.organizations.is_empty();
    let limit = usize::try_from(page.rows_to_read()).unwrap_or(usize::MAX);
    let mut found: Vec<Recorded> = Vec::new();
    for stream in &streams {
        let rows = rows::read(tx, organization, stream, &bounds, is_owned, newest_first, page.rows_to_read()).await?;
        merge(&mut found, rows, newest_first, limit);
        // Once the page is full, the other streams need not go beyond its last row.
        if let (true, Some(last)) = (found.len() == limit, found.last()) {
            if newest_first { bounds.only_after(&last.id) } else { bounds.only_before(&last.id) }
        }
    }
    Ok(Page::from_rows(found, page))
}

/// How far an organization has come, as a mark that tells nothing else: two differ when something has happened in between,
/// whether its feed tells of it or not. Whoever asks is proven to be a member.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn mark(tx: &mut Transaction, organization: &OrganizationId) -> Result<String, Failure> {
    let latest = rows::latest(tx, organization, LATEST).await?;
    Ok(secrets::digest(&latest.join(" ")))
}

/// The right to read the feed: to manage members, and of a key with scopes the scope for it.
async fn prove(tx: &mut Transaction, caller: &Caller) -> Result<(), Error<Refusal>> {
    if !caller.has_scope(Scope::ReadComplianceActivities) {
        return Err(Refusal::NotAllowed.into());
    }
    Authority::prove(tx, caller).await.map_err(|error| error.map_refusal(|_| Refusal::NotAllowed))?;
    Ok(())
}

/// Whether the filter lets anything of this organization through.
fn reaches(filter: &Filter, organization: &OrganizationId) -> bool {
    let tag = organization.tagged();
    let is_own = |named: &String| named == organization.as_str() || Some(named) == tag.as_ref();
    filter.organizations.is_empty() || filter.organizations.iter().any(is_own)
}

/// The parts of an index that hold what the filter asks for, each in the order of the feed.
async fn streams(tx: &mut Transaction, organization: &OrganizationId, filter: &Filter) -> Result<Vec<Stream>, Failure> {
    let is_wanted = |kind: &String| match &filter.types {
        Types::All => true,
        Types::Only(wanted) => wanted.contains(kind),
        Types::Except(unwanted) => !unwanted.contains(kind),
    };
    if filter.actors.is_empty() {
        if filter.types == Types::All {
            return Ok(vec![Stream::Everything]);
        }
        let kinds = rows::types_in_feed(tx, organization).await?;
        return Ok(kinds.into_iter().filter(is_wanted).map(Stream::OfType).collect());
    }
    let mut streams = Vec::new();
    for actor in &filter.actors {
        let kinds = rows::types_of_actor(tx, organization, actor).await?;
        let of_actor = |kind| Stream::OfActor { actor: actor.clone(), kind };
        streams.extend(kinds.into_iter().filter(is_wanted).map(of_actor));
    }
    Ok(streams)
}

/// Between which ids the page lies. Ids sort by time, so that a moment is a place among them.
fn bounds(filter: &Filter, cursor: Cursor<ActivityId>, order: ListOrder, now: Timestamp) -> Bounds {
    let oldest = now.plus_seconds(-KEPT_SECONDS);
    let mut bounds = Bounds {
        after: ActivityId::earliest(filter.from.map_or(oldest, |from| from.max(oldest))),
        before: filter.before.map_or_else(|| ActivityId::from("activity_~"), ActivityId::earliest),
    };
    match (cursor, order) {
        (Cursor::Start | Cursor::End, _) => {}
        (Cursor::After(id), ListOrder::Descending) | (Cursor::Before(id), ListOrder::Ascending) => {
            bounds.only_before(&id);
        }
        (Cursor::Before(id), ListOrder::Descending) | (Cursor::After(id), ListOrder::Ascending) => {
            bounds.only_after(&id);
        }
    }
    bounds
}

fn merge(found: &mut Vec<Recorded>, rows: Vec<Recorded>, newest_first: bool, limit: usize) {
    found.extend(rows);
    found.sort_by(|one, other| if newest_first { other.id.cmp(&one.id) } else { one.id.cmp(&other.id) });
    found.truncate(limit);
}
