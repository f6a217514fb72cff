//! What an act changed, in words.

use admit_core::roles::Role;
use admit_core::workspaces;
use admit_language::Words;
use admit_store::Timestamp;
use serde_json::{Map, Value};

use crate::console::workspaces::workspace_role_name;
use crate::html::{moment_with_time, role_name};
use crate::pages::activity::Change;

/// What was one thing before and is another now.
pub(super) fn changes(words: Words, details: &Map<String, Value>) -> Vec<Change> {
    let text = |value: Option<&Value>| value.and_then(Value::as_str).unwrap_or_default().to_owned();
    let change = |property: &str, before: Option<&Value>, after: Option<&Value>| Change {
        field: property_name(words, property),
        from: in_words(words, property, text(before)),
        to: in_words(words, property, text(after)),
    };
    let updates = details.get("updates").and_then(Value::as_array).into_iter().flatten();
    let updates = updates
        .map(|update| change(&text(update.get("type")), update.get("previous_value"), update.get("current_value")));
    let given = details.get("current_role").or_else(|| details.get("invited_role"));
    let role = given.map(|given| change("role", details.get("previous_role"), Some(given)));
    updates.chain(role).collect()
}

/// "Limit (Members)". A property that is newer than this program is told by its name.
fn property_name(words: Words, property: &str) -> String {
    if property.ends_with("_limit") {
        let what = words.t("organization-limit-name").with("limit", property);
        return words.t("activity-limit").with("what", what).to_string();
    }
    words.t("activity-field").with("field", property).to_string()
}

/// A value as people read it. What has no word of its own, and what somebody typed, stays as it is.
fn in_words(words: Words, property: &str, value: String) -> String {
    let told = match property {
        "role" | "organization_role" => value.parse::<Role>().ok().map(|role| role_name(words, role)),
        "workspace_role" => value.parse::<workspaces::Role>().ok().map(|role| workspace_role_name(words, role)),
        "expires_at" => {
            let at = value.parse::<jiff::Timestamp>().map(|at| Timestamp::from_microseconds(at.as_microsecond()));
            at.ok().map(|at| moment_with_time(words, at).words)
        }
        "status" if !value.is_empty() => Some(words.t("keys-status").with("status", &value).to_string()),
        "state"
        | "has_directory"
        | "invite_links_allowed"
        | "invites_allowed_domains_only"
        | "invites_verified_domains_only" => Some(words.t("activity-value").with("value", &value).to_string()),
        _ => None,
    };
    told.unwrap_or(value)
}
