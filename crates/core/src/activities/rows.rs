//! The SQL of activities.

mod names;

pub(super) use names::{NamedRow, names};

use admit_store::{Failure, FromRow, Row, Transaction, params};

use super::{Activity, Belongs, FeedActor, Recorded};
use crate::caller::{Actor, Origin};
use crate::ids::{ActivityId, InviteId, OrganizationId, PersonId};

/// Organizations of one person whose feeds tell of a sign-in, at most.
const FEEDS_LIMIT: i64 = 100;

/// Where activities are that are told in no feed.
const NO_FEED: &str = "";

const COLUMNS: &str = "activities.id, activities.type, activities.created_at, activities.organization_id,
    activities.actor_type, activities.actor_id, coalesce(activities.actor_address, people.address),
    activities.ip_address, activities.user_agent, activities.details";

/// What is to be recorded.
pub(super) struct NewActivity<'a> {
    pub(super) organization: Belongs<'a>,
    pub(super) actor: &'a Actor,
    pub(super) origin: &'a Origin,
    pub(super) activity: &'a Activity<'a>,
}

/// Records an activity; the feed that it would be told in leaves it out while its capture is disabled.
pub(super) async fn insert(tx: &mut Transaction, new: &NewActivity<'_>, feed: Belongs<'_>) -> Result<(), Failure> {
    let now = tx.now();
    let id = ActivityId::new(tx)?;
    let written = serde_json::to_string(new.activity).map_err(|error| undecodable(&error))?;
    let (kind, details) = kind_and_details(&written).ok_or_else(|| Failure::Decode {
        column: "details".to_owned(),
        reason: "an activity does not begin with its type".to_owned(),
    })?;
    let (actor_type, actor_id, actor_address) = match new.actor {
        Actor::Person(id) => ("user_actor", Some(id.as_str()), None),
        Actor::AdminKey(id) => ("admin_api_key_actor", Some(id.as_str()), None),
        Actor::ApiKey { id, .. } => ("api_actor", Some(id.as_str()), None),
        Actor::Unauthenticated(address) => ("unauthenticated_user_actor", None, Some(address.as_str())),
        Actor::System => ("system_actor", None, None),
    };
    tx.execute_later(
        "insert into activities
             (id, organization_id, type, created_at, actor_type, actor_id, actor_address, ip_address, user_agent, details,
              invite_id, feed_organization_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $12,
             case when exists (select 1 from compliance_settings
                               where organization_id = cast($11 as text) and is_enabled = 0)
                 then '' else cast($11 as text) end)",
        params![
            &id,
            new.organization,
            kind,
            now,
            actor_type,
            actor_id,
            actor_address,
            new.origin.ip_address.as_ref(),
            new.origin.user_agent.as_ref(),
            details,
            feed.map_or(NO_FEED, OrganizationId::as_str),
            new.activity.later_of_invite()
        ],
    )
    .await
}

/// The type of an activity, which it is written with first, and the JSON object of the rest.
fn kind_and_details(written: &str) -> Option<(&str, String)> {
    let (kind, rest) = written.strip_prefix(r#"{"type":""#)?.split_once('"')?;
    Some((kind, format!("{{{}", rest.strip_prefix(',').unwrap_or(rest))))
}

fn undecodable(error: &serde_json::Error) -> Failure {
    Failure::Decode { column: "details".to_owned(), reason: error.to_string() }
}

/// The ids of the newest activities of an organization, in their order: so many that its feed tells, and so many that it
/// does not.
pub(super) async fn latest(
    tx: &mut Transaction,
    organization: &OrganizationId,
    limit: i64,
) -> Result<Vec<String>, Failure> {
    tx.list(
        "select id from (select id from activities where feed_organization_id = $1 order by id desc limit $2) as told
         union all
         select id from (select id from activities
                         where organization_id = $1 and feed_organization_id = '' and organization_id is not null
                         order by id desc limit $2) as untold
         order by id",
        params![organization, limit],
    )
    .await
}

/// The organizations of a person.
pub(super) async fn organizations_of_person(
    tx: &mut Transaction,
    person: &PersonId,
) -> Result<Vec<OrganizationId>, Failure> {
    let listed: Vec<String> = tx
        .list(
            "select organization_id from members where person_id = $1 and removed_at is null
             order by organization_id limit $2",
            params![person, FEEDS_LIMIT],
        )
        .await?;
    Ok(listed.into_iter().map(OrganizationId::from).collect())
}

/// The organizations of whoever has this canonical address.
pub(super) async fn organizations_of_address(
    tx: &mut Transaction,
    canonical_address: &str,
) -> Result<Vec<OrganizationId>, Failure> {
    let listed: Vec<String> = tx
        .list(
            "select members.organization_id from people join members on members.person_id = people.id
             where people.canonical_address = $1 and members.removed_at is null
             order by members.organization_id limit $2",
            params![canonical_address, FEEDS_LIMIT],
        )
        .await?;
    Ok(listed.into_iter().map(OrganizationId::from).collect())
}

/// A part of an index that holds activities in the order of the feed.
pub(super) enum Stream {
    /// All of the feed.
    Everything,
    /// Those of one type.
    OfType(String),
    /// Those of one type that one person is the actor of.
    OfActor {
        /// The person.
        actor: String,
        /// The type.
        kind: String,
    },
}

/// Between which ids to read; both are left out.
pub(super) struct Bounds {
    pub(super) after: ActivityId,
    pub(super) before: ActivityId,
}

impl Bounds {
    /// Leaves out this id and all before it.
    pub(super) fn only_after(&mut self, id: &ActivityId) {
        if *id > self.after {
            self.after = id.clone();
        }
    }

    /// Leaves out this id and all after it.
    pub(super) fn only_before(&mut self, id: &ActivityId) {
        if *id < self.before {
            self.before = id.clone();
        }
    }
}

/// Reads a stream. `is_owned` leaves out what belongs to no organization.
pub(super) async fn read(
    tx: &mut Transaction,
    feed: &OrganizationId,
    stream: &Stream,
    bounds: &Bounds,
    is_owned: bool,
    newest_first: bool,
    limit: i64,
) -> Result<Vec<Recorded>, Failure> {
    let (kind, actor) = match stream {
        Stream::Everything => (None, None),
        Stream::OfType(kind) => (Some(kind), None),
        Stream::OfActor { actor, kind } => (Some(kind), Some(actor)),
    };
    let mut values = params![feed, &bounds.after, &bounds.before, limit].to_vec();
    values.extend(kind.into_iter().chain(actor).map(admit_store::Value::from));
    tx.list(&reading(stream, is_owned, newest_first), &values).await
}

/// The statement that reads a stream. Type and id are compared together, or SQLite would rather look through the whole feed,
/// which is kept in the order of ids, than at the one type.
fn reading(stream: &Stream, is_owned: bool, newest_first: bool) -> String {
    const OF_TYPE: &str = "(activities.type, activities.id) > ($5, $2) and (activities.type, activities.id) < ($5, $3)";
    let direction = if newest_first { "desc" } else { "asc" };
    let (condition, order) = match stream {
        Stream::Everything => ("activities.id > $2 and activities.id < $3".to_owned(), String::new()),
        Stream::OfType(_) => (OF_TYPE.to_owned(), format!("activities.type {direction},")),
        Stream::OfActor { .. } => {
            (format!("activities.actor_id = $6 and {OF_TYPE}"), format!("activities.type {direction},"))
        }
    };
    let owned = if is_owned { "and activities.organization_id is not null" } else { "" };
    format!(
        "select {COLUMNS} from activities left join people on people.id = activities.actor_id
         where activities.feed_organization_id = $1 and {condition} {owned}
         order by {order} activities.id {direction} limit $4"
    )
}

/// The types that a feed has, found by leaping over each in the index.
pub(super) async fn types_in_feed(tx: &mut Transaction, feed: &OrganizationId) -> Result<Vec<String>, Failure> {
    tx.list(
        "with recursive kinds (type) as (
             select min(type) from activities where feed_organization_id = $1
             union all
             select (select min(type) from activities where feed_organization_id = $1 and type > kinds.type)
             from kinds where kinds.type is not null)
         select type from kinds where type is not null",
        params![feed],
    )
    .await
}

/// What was done with an invite after it was made, the oldest first; at most `limit`.
pub(crate) async fn list_of_invite(
    tx: &mut Transaction,
    organization: &OrganizationId,
    invite: &InviteId,
    limit: i64,
) -> Result<Vec<Recorded>, Failure> {
    tx.list(
        &format!(
            "select {COLUMNS} from activities left join people on people.id = activities.actor_id
             where activities.invite_id = $1 and activities.organization_id = $2 order by activities.id limit $3"
        ),
        params![invite, organization, limit],
    )
    .await
}

/// The types that a feed has of one actor.
pub(super) async fn types_of_actor(
    tx: &mut Transaction,
    feed: &OrganizationId,
    actor: &str,
) -> Result<Vec<String>, Failure> {
    tx.list(
        "with recursive kinds (type) as (
             select min(type) from activities where feed_organization_id = $1 and actor_id = $2
             union all
             select (select min(type) from activities
                     where feed_organization_id = $1 and actor_id = $2 and type > kinds.type)
             from kinds where kinds.type is not null)
         select type from kinds where type is not null",
        params![feed, actor],
    )
    .await
}

/// Whether a feed has an activity with this id.
pub(super) async fn exists(tx: &mut Transaction, feed: &OrganizationId, id: &ActivityId) -> Result<bool, Failure> {
    let found: Option<i64> =
        tx.find("select 1 from activities where id = $2 and feed_organization_id = $1", params![feed, id]).await?;
    Ok(found.is_some())
}

/// An activity of a feed.
pub(super) async fn find(
    tx: &mut Transaction,
    feed: &OrganizationId,
    id: &ActivityId,
) -> Result<Option<Recorded>, Failure> {
    tx.find(
        &format!(
            "select {COLUMNS} from activities left join people on people.id = activities.actor_id
             where activities.id = $2 and activities.feed_organization_id = $1"
        ),
        params![feed, id],
    )
    .await
}

/// The people and keys that a feed tells of, found by leaping over what each did; at most `limit`.
pub(super) async fn actors_in_feed(
    tx: &mut Transaction,
    feed: &OrganizationId,
    limit: i64,
) -> Result<Vec<String>, Failure> {
    tx.list(
        "with recursive actors (id, number) as (
             select min(actor_id), 1 from activities where feed_organization_id = $1 and actor_id is not null
             union all
             select (select min(actor_id) from activities where feed_organization_id = $1 and actor_id > actors.id),
                 number + 1
             from actors where actors.id is not null and number < $2)
         select id from actors where id is not null",
        params![feed, limit],
    )
    .await
}

impl FromRow for Recorded {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        let (actor_type, id, address): (String, Option<String>, Option<String>) =
            (row.get(4)?, row.get(5)?, row.get(6)?);
        let id = id.unwrap_or_default();
        let actor = match actor_type.as_str() {
            "user_actor" => FeedActor::User { id, address },
            "admin_api_key_actor" => FeedActor::AdminKey(id),
            "api_actor" => FeedActor::ApiKey(id),
            "unauthenticated_user_actor" => FeedActor::Unauthenticated(address.unwrap_or_default()),
            _ => FeedActor::Operator,
        };
        Ok(Self {
            id: row.get(0)?,
            kind: row.get(1)?,
            created_at: row.get(2)?,
            organization_id: row.get(3)?,
            actor,
            ip_address: row.get(7)?,
            user_agent: row.get(8)?,
            details: serde_json::from_str(&row.get::<String>(9)?).map_err(|error| undecodable(&error))?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::*;

    #[tokio::test]
    async fn a_page_of_the_feed_is_read_from_the_index_that_holds_it_in_order() {
        let house = House::new().await;
        if house.store.is_shared() {
            return;
        }
        let of_actor = Stream::OfActor { actor: String::new(), kind: String::new() };
        let range = "(type,id)>(?,?) AND (type,id)<(?,?))";
        let plans = [
            (Stream::Everything, "PRIMARY KEY (feed_organization_id=? AND id>? AND id<?)".to_owned()),
            (
                Stream::OfType(String::new()),
                format!("INDEX activities_in_feed_by_type (feed_organization_id=? AND {range}"),
            ),
            (of_actor, format!("INDEX activities_in_feed_by_actor (feed_organization_id=? AND actor_id=? AND {range}")),
        ];
        for (stream, plan) in plans {
            for (is_owned, newest_first) in [(false, true), (true, true), (false, false)] {
                let statement = reading(&stream, is_owned, newest_first);
                let statement = (1..=6).fold(statement, |text, number| text.replace(&format!("${number}"), "'1'"));
                let query = format!("explain query plan {statement}");
                let steps: Vec<String> =
                    house.rows(&query).await.into_iter().filter_map(|row| row[3].clone()).collect();
                assert_eq!(steps[0], format!("SEARCH activities USING {plan}"));
                assert!(!steps.concat().contains("ORDER BY"), "{steps:?}");
            }
        }
    }

    #[test]
    fn the_type_of_an_activity_is_kept_apart_from_its_details() {
        let split = |written| kind_and_details(written).unwrap();
        assert_eq!(
            split(r#"{"type":"a_b","c":{"type":"d"},"e":[]}"#),
            ("a_b", r#"{"c":{"type":"d"},"e":[]}"#.to_owned())
        );
        assert_eq!(split(r#"{"type":"a_b"}"#), ("a_b", "{}".to_owned()));
        assert_eq!(kind_and_details(r#"{"c":"d"}"#), None);
    }
}
