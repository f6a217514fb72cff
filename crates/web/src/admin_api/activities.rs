//! `/v1/compliance/activities` (section 8.12): the activity feed.

use std::collections::BTreeMap;

use admit_core::activities::{self, Feed, FeedActor, Filter, ListOrder, Recorded, Refusal, Types};
use admit_core::ids::{ActivityId, OrganizationId};
use admit_core::pages::{Cursor, Page};
use admit_store::{Error, Timestamp};
use axum::extract::State;
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use crate::app::App;
use crate::json::{ApiError, CommonErrors, Json, Moment, ProvenCaller, Query, SHOWN_LIMIT, page_request_within};

const LIMIT: u32 = 5000;
const DEFAULT_LIMIT: u32 = 100;
/// People in one `actor_ids[]`, at most.
const ACTORS_LIMIT: usize = 100;

/// An activity on the wire: what all have, and the fields of its type.
#[derive(Serialize, ToSchema)]
pub(crate) struct Activity {
    #[schema(value_type = String, example = "activity_01WCz1FkmYMm4gnmykNKUu3Q")]
    id: ActivityId,
    /// RFC 3339.
    #[schema(value_type = String, example = "2024-10-30T23:58:27.427722Z")]
    created_at: Moment,
    /// Null for signing in and out, and for calls of this feed.
    #[schema(example = "org_013WkbG9Rrg3Kp4fzsp2FkyW")]
    organization_id: Option<String>,
    /// The same organization as everywhere else in this API.
    #[schema(value_type = Option<String>, example = "12345678-1234-4234-9234-123456789012")]
    organization_uuid: Option<OrganizationId>,
    actor: Actor,
    #[schema(example = "org_user_invite_sent")]
    r#type: String,
    /// The fields of this type of activity.
    #[serde(flatten)]
    details: BTreeMap<String, Value>,
}

/// Who did it.
#[derive(Serialize, ToSchema)]
#[serde(tag = "type")]
enum Actor {
    /// A person.
    #[serde(rename = "user_actor")]
    User { email_address: Option<String>, user_id: String, ip_address: Option<String>, user_agent: Option<String> },
    /// A program with an admin key.
    #[serde(rename = "admin_api_key_actor")]
    AdminApiKey { admin_api_key_id: String, ip_address: Option<String>, user_agent: Option<String> },
    /// A program with an API key.
    #[serde(rename = "api_actor")]
    Api { api_key_id: String, ip_address: Option<String>, user_agent: Option<String> },
    /// Somebody who has shown no more than an address.
    #[serde(rename = "unauthenticated_user_actor")]
    UnauthenticatedUser {
        unauthenticated_email_address: String,
        ip_address: Option<String>,
        user_agent: Option<String>,
    },
    /// Whoever runs the server.
    #[serde(rename = "anthropic_actor")]
    Anthropic { email_address: Option<String> },
}

impl From<Recorded> for Activity {
    fn from(recorded: Recorded) -> Self {
        let (ip_address, user_agent) = (recorded.ip_address, recorded.user_agent);
        let actor = match recorded.actor {
            FeedActor::User { id, address } => {
                Actor::User { email_address: address, user_id: id, ip_address, user_agent }
            }
            FeedActor::AdminKey(id) => Actor::AdminApiKey { admin_api_key_id: id, ip_address, user_agent },
            FeedActor::ApiKey(id) => Actor::Api { api_key_id: id, ip_address, user_agent },
            FeedActor::Unauthenticated(address) => {
                Actor::UnauthenticatedUser { unauthenticated_email_address: address, ip_address, user_agent }
            }
            FeedActor::Operator => Actor::Anthropic { email_address: None },
        };
        Self {
            id: recorded.id,
            created_at: Moment(recorded.created_at),
            organization_id: recorded.organization_id.as_ref().and_then(OrganizationId::tagged),
            organization_uuid: recorded.organization_id,
            actor,
            r#type: recorded.kind,
            details: recorded.details.into_iter().collect(),
        }
    }
}

/// A page of activities. Spelled out, because the description of a page of anything does not refer to what it is of.
#[derive(Serialize, ToSchema)]
pub(super) struct ActivityPage {
    data: Vec<Activity>,
    /// Whether more follow in the direction of the request.
    has_more: bool,
    /// The id of the first activity, for `before_id`.
    #[schema(value_type = Option<String>)]
    first_id: Option<ActivityId>,
    /// The id of the last activity, for `after_id`.
    #[schema(value_type = Option<String>)]
    last_id: Option<ActivityId>,
}

impl From<Page<Recorded>> for ActivityPage {
    fn from(page: Page<Recorded>) -> Self {
        let id = |activity: Option<&Recorded>| activity.map(|activity| activity.id.clone());
        Self {
            has_more: page.has_more,
            first_id: id(page.items.first()),
            last_id: id(page.items.last()),
            data: page.items.into_iter().map(Activity::from).collect(),
        }
    }
}

/// List activities, the newest first
#[utoipa::path(get, path = "/v1/compliance/activities", operation_id = "list_activities", tag = "Compliance",
    params(
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 5000, description = "Default 100"),
        ("after_id" = Option<String>, Query, description = "The page right after this activity"),
        ("before_id" = Option<String>, Query, description = "The page right before this activity"),
        ("order" = Option<String>, Query, description = "`desc` (the default) or `asc`"),
        ("activity_types[]" = Option<Vec<String>>, Query, description = "Any of these types"),
        ("exclude_activity_types[]" = Option<Vec<String>>, Query,
            description = "None of these types; not together with `activity_types[]`"),
        ("actor_ids[]" = Option<Vec<String>>, Query, description = "What any of these users did, at most 100"),
        ("user_ids[]" = Option<Vec<String>>, Query, description = "The same as `actor_ids[]`"),
        ("organization_ids[]" = Option<Vec<String>>, Query, description = "What belongs to any of these organizations"),
        ("created_at.gte" = Option<String>, Query, description = "At this moment (RFC 3339) or later"),
        ("created_at.gt" = Option<String>, Query, description = "After this moment"),
        ("created_at.lte" = Option<String>, Query, description = "At this moment or earlier"),
        ("created_at.lt" = Option<String>, Query, description = "Before this moment"),
    ),
    responses((status = 200, description = "A page of activities", body = ActivityPage), CommonErrors))]
pub(super) async fn list(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    query: Query,
) -> Result<Json<ActivityPage>, ApiError> {
    let order = match query.one_of("order", ["asc", "desc"], |order| order)? {
        Some("asc") => ListOrder::Ascending,
        _ => ListOrder::Descending,
    };
    let page = page_request_within::<ActivityId>(&query, 1..=LIMIT, DEFAULT_LIMIT)?;
    let feed = Feed { order, filter: filter(&query)?, page };
    let input = (caller, &feed);
    let read = app.store.read(input, |tx, (caller, feed)| Box::pin(activities::list(tx, caller, feed))).await;
    let page = read.map_err(|error| match error {
        Error::Refused(Refusal::UnknownCursor) => unknown_cursor(&feed.page.cursor),
        error => error.into(),
    })?;
    Ok(Json(page.into()))
}

/// In the words of section 2.4.
fn unknown_cursor(cursor: &Cursor<ActivityId>) -> ApiError {
    let (name, id) = match cursor {
        Cursor::Before(id) => ("before_id", id.as_str()),
        Cursor::After(id) => ("after_id", id.as_str()),
        Cursor::Start | Cursor::End => return Refusal::UnknownCursor.into(),
    };
    let shown: String = id.chars().take(SHOWN_LIMIT).collect();
    ApiError::invalid(format!("Invalid `{name}`. No activity found for `{name}` \"{shown}\""))
}

fn filter(query: &Query) -> Result<Filter, ApiError> {
    let types = match (query.many("activity_types"), query.many("exclude_activity_types")) {
        (None, None) => Types::All,
        (Some(only), None) => Types::Only(only),
        (None, Some(except)) => Types::Except(except),
        (Some(_), Some(_)) => {
            let message = "Only one of `activity_types` and `exclude_activity_types` can be given.";
            return Err(ApiError::invalid(message));
        }
    };
    let (from, before) = moments(query)?;
    let organizations = query.many("organization_ids").unwrap_or_default();
    Ok(Filter { types, actors: actors(query)?, organizations, from, before })
}

/// Users by either name of the filter. Another kind of id would let nothing through, and the asker would not know why.
fn actors(query: &Query) -> Result<Vec<String>, ApiError> {
    let mut actors: Vec<String> =
        ["actor_ids", "user_ids"].into_iter().filter_map(|name| query.many(name)).flatten().collect();
    actors.sort();
    actors.dedup();
    if actors.len() > ACTORS_LIMIT {
        let message = format!("actor_ids: at most {ACTORS_LIMIT} items are allowed, got {}", actors.len());
        return Err(ApiError::invalid(message));
    }
    match actors.iter().find(|id| !id.starts_with("user_")) {
        Some(_) => Err(ApiError::invalid("actor_ids: Input should be IDs of users")),
        None => Ok(actors),
    }
}

/// The first moment that is let through, and the first after it that is not. Activities have whole microseconds.
fn moments(query: &Query) -> Result<(Option<Timestamp>, Option<Timestamp>), ApiError> {
    let given = |name: &str| query.given(name)?.map(|text| parse_moment(name, text)).transpose();
    let next = |moment: Timestamp| Timestamp::from_microseconds(moment.microseconds().saturating_add(1));
    let at_or_after = |(whole, is_exact): (Timestamp, bool)| if is_exact { whole } else { next(whole) };
    let from = given("created_at.gte")?.map(at_or_after).max(given("created_at.gt")?.map(|(whole, _)| next(whole)));
    let before = [given("created_at.lt")?.map(at_or_after), given("created_at.lte")?.map(|(whole, _)| next(whole))];
    Ok((from, before.into_iter().flatten().min()))
}

/// A moment in full RFC 3339: its whole microseconds, and whether it has no more than those.
fn parse_moment(name: &str, text: &str) -> Result<(Timestamp, bool), ApiError> {
    let is_full = text.as_bytes().get(10).is_some_and(|separator| matches!(separator, b'T' | b't'))
        && text.as_bytes().get(16) == Some(&b':')
        && !text.contains('[');
    let moment: Option<jiff::Timestamp> = if is_full { text.parse().ok() } else { None };
    let moment = moment.ok_or_else(|| {
        ApiError::invalid(format!("{name}: Input should be a full RFC 3339 timestamp, such as 2026-03-18T14:05:22Z"))
    })?;
    let nanoseconds = moment.as_nanosecond();
    let whole = i64::try_from(nanoseconds.div_euclid(1000)).unwrap_or(i64::MAX);
    Ok((Timestamp::from_microseconds(whole), nanoseconds.rem_euclid(1000) == 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_full_rfc_3339_and_nothing_less() {
        let parse =
            |text| parse_moment("created_at.gte", text).map(|(at, is_exact)| (at.microseconds(), is_exact)).ok();
        assert_eq!(parse("1970-01-01T00:00:01Z"), Some((1_000_000, true)));
        assert_eq!(parse("1970-01-01T01:00:01.5+01:00"), Some((1_500_000, true)));
        assert_eq!(parse("1970-01-01T00:00:00.0000015Z"), Some((1, false)));
        assert_eq!(parse("1969-12-31T23:59:59.9999995Z"), Some((-1, false)));
        for text in [
            "",
            "1970-01-01",
            "1970-01-01T00:00:00",
            "1970-01-01 00:00:00Z",
            "19700101T000000Z",
            "0",
            "now",
            "1970-01-01T00:00Z",
            "1970-13-01T00:00:00Z",
            "1970-01-01T00:00:00Z[UTC]",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
