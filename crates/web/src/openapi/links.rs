//! Which answer leads to which call: whoever makes a thing gets its id, and the routes of one such thing take it.

use std::collections::BTreeMap;

use serde_json::Value;
use utoipa::openapi::link::Link;
use utoipa::openapi::path::Operation;
use utoipa::openapi::{OpenApi, PathItem, RefOr, Schema};

use super::name_of;

/// A route of one thing: the collection it is in, and the parameters of its path.
struct Follower {
    id: String,
    collection: String,
    parameters: Vec<String>,
}

/// Adds them all.
pub(super) fn add(description: &mut OpenApi) {
    let followers: Vec<Follower> =
        description.paths.paths.iter().flat_map(|(path, item)| followers(path, item)).collect();
    let schemas = description.components.as_ref().map(|components| &components.schemas);
    let has_id = |name: &str| match schemas.and_then(|schemas| schemas.get(name)) {
        Some(RefOr::T(Schema::Object(object))) => object.properties.contains_key("id"),
        // What is made is often more than what is shown later, and then begins with it.
        Some(RefOr::T(Schema::AllOf(_))) => true,
        _ => false,
    };
    for (path, item) in &mut description.paths.paths {
        let Some(making) = &mut item.post else { continue };
        let collection = path.rsplit('/').next().unwrap_or_default();
        let known = parameters(path);
        let Some(RefOr::T(answer)) = making.responses.responses.get_mut("200") else { continue };
        let Some(RefOr::T(content)) = answer.content.get("application/json") else { continue };
        let Some(RefOr::Ref(reference)) = &content.schema else { continue };
        if !name_of(reference).is_some_and(has_id) {
            continue;
        }
        for follower in followers.iter().filter(|follower| follower.collection == collection) {
            let Some((last, before)) = follower.parameters.split_last() else { continue };
            if before.iter().all(|parameter| known.contains(parameter)) {
                let link = link(follower, last, before);
                answer.links.insert(follower.id.clone(), RefOr::T(link));
            }
        }
    }
}

fn link(follower: &Follower, last: &str, before: &[String]) -> Link {
    let mut parameters: BTreeMap<String, Value> =
        before.iter().map(|name| (name.clone(), Value::from(format!("$request.path.{name}")))).collect();
    parameters.insert(last.to_owned(), Value::from("$response.body#/id"));
    let mut link = Link::default();
    link.operation_id.clone_from(&follower.id);
    link.parameters = parameters;
    link
}

fn followers(path: &str, item: &PathItem) -> Vec<Follower> {
    let parameters = parameters(path);
    let Some(last) = parameters.last() else { return Vec::new() };
    let collection = path.split_once(&format!("/{{{last}}}")).and_then(|(before, _)| before.rsplit('/').next());
    let Some(collection) = collection else { return Vec::new() };
    let operations = [&item.get, &item.post, &item.put, &item.delete].into_iter().flatten();
    let follower = |operation: &Operation| Follower {
        id: operation.operation_id.clone().unwrap_or_default(),
        collection: collection.to_owned(),
        parameters: parameters.clone(),
    };
    operations.map(follower).collect()
}

fn parameters(path: &str) -> Vec<String> {
    path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn whoever_makes_something_is_led_to_what_can_be_done_with_it() {
        let described = serde_json::to_value(crate::routes::description().describe()).unwrap();
        let links = |path: &str| described["paths"][path]["post"]["responses"]["200"]["links"].clone();
        let invites = links("/v1/organizations/invites");
        assert_eq!(invites["delete_invite"]["parameters"]["invite_id"], "$response.body#/id");
        assert!(invites["admit_extend_invite"].is_object(), "{invites}");
        assert!(links("/admit/v1/api_keys")["update_api_key"].is_object());
        assert!(links("/v1/organizations/workspaces")["archive_workspace"].is_object());
        assert!(links("/v1/organizations/workspaces/{workspace_id}/members").is_null(), "it has no id of its own");
    }
}
