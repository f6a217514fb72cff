//! An activity in words: what was done, to whom or what, by whom.

use admit_core::activities::{FeedActor, Names, Recorded};
use admit_language::Words;
use admit_mail::templates::browser_name;
use serde_json::{Map, Value};

use super::changes::changes;
use crate::html::moment_with_time;
use crate::pages::activity::{ActivityRow, Thing, Who};

/// Fields that name what an act was about, from the one that is told first; of those in a line, only the first there is.
const SUBJECTS: [&[&str]; 12] = [
    &["invited_email", "user_email", "deleted_user_email", "invite_id", "user_id", "new_owner_id", "deleted_user_id"],
    &["group_name", "group_id"],
    &["role_name", "role_id"],
    &["member_ids", "principal_id"],
    &["admin_api_key_id", "api_key_id"],
    &["service_account_id"],
    &["workspace_id"],
    &["webhook_endpoint_id"],
    &["model_group"],
    &["client_id"],
    &["organization_name"],
    &["request_method"],
];
/// People in one act that are told by name.
const PEOPLE_TOLD: usize = 3;

/// The line of a list.
pub(super) fn row(words: Words, recorded: &Recorded, names: &Names) -> ActivityRow {
    ActivityRow {
        activity_id: recorded.id.to_string(),
        what: what(words, &recorded.kind),
        things: things(recorded, names),
        changes: changes(words, &recorded.details),
        who: who(words, recorded, names),
        at: moment_with_time(words, recorded.created_at),
    }
}

/// "Invitation sent". A type that is newer than this program is told by its name.
pub(super) fn what(words: Words, kind: &str) -> String {
    words.t("activity-what").with("type", kind).to_string()
}

/// Who did it, and from where.
pub(super) fn who(words: Words, recorded: &Recorded, names: &Names) -> Who {
    let name_of = |id: &str| names.of(id).map_or_else(|| id.to_owned(), |named| named.name.clone());
    let name = match &recorded.actor {
        FeedActor::User { id, .. } => name_of(id),
        FeedActor::AdminKey(id) => words.t("activity-admin-key").with("name", name_of(id)).to_string(),
        FeedActor::ApiKey(id) => words.t("activity-api-key").with("name", name_of(id)).to_string(),
        FeedActor::Unauthenticated(address) => words.t("activity-not-signed-in").with("address", address).to_string(),
        FeedActor::Operator => words.t("activity-operator").to_string(),
    };
    let by_hand = matches!(recorded.actor, FeedActor::User { .. } | FeedActor::Unauthenticated(_));
    let browser = recorded.user_agent.as_deref().filter(|_| by_hand).map(|agent| browser_name(words, Some(agent)));
    Who {
        id: recorded.actor.id().map(str::to_owned),
        name,
        from: browser.into_iter().chain(recorded.ip_address.clone()).collect::<Vec<_>>().join(", "),
    }
}

/// What the act was about.
pub(super) fn things(recorded: &Recorded, names: &Names) -> Vec<Thing> {
    let details = &recorded.details;
    let mut things = Vec::new();
    for fields in SUBJECTS {
        let told = fields.iter().find_map(|field| Some((*field, details.get(*field)?)));
        match told {
            Some(("request_method", Value::String(method))) => {
                let url = details.get("url").and_then(Value::as_str).unwrap_or_default();
                things.push(Thing { name: format!("{method} {url}"), path: None });
            }
            Some((_, Value::Array(ids))) => {
                let people = ids.iter().filter_map(Value::as_str).take(PEOPLE_TOLD);
                things.extend(people.map(|id| thing("", id, details, names)));
            }
            Some((field, Value::String(text))) => things.push(thing(field, text, details, names)),
            _ => {}
        }
    }
    if let Some(url) = details.get("url").and_then(Value::as_str).filter(|_| things.is_empty()) {
        things.push(Thing { name: url.to_owned(), path: None });
    }
    things
}

/// One thing, with the page about it, if there is one.
fn thing(field: &str, text: &str, details: &Map<String, Value>, names: &Names) -> Thing {
    let id_in = |name: &str| details.get(name).and_then(Value::as_str);
    let path = match field {
        "invited_email" | "invite_id" => id_in("invite_id").map(|id| format!("invites/{id}")),
        "workspace_id" => Some(format!("workspaces/{text}")),
        _ => names.of(text).and_then(|named| named.address.as_deref()).map(members_path),
    };
    Thing { name: names.of(text).map_or_else(|| text.to_owned(), |named| named.name.clone()), path }
}

/// The list of members with this person in it.
fn members_path(address: &str) -> String {
    format!("members?search={}", url::form_urlencoded::byte_serialize(address.as_bytes()).collect::<String>())
}
