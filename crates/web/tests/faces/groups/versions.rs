//! The deprecated twins of fields at the older version (section 1.4).

use axum::http::Request;
use serde_json::json;

use super::{GROUPS, at_version, get_at_version};
use crate::house::House;

const OLDER: &str = "2023-06-01";
const NEWER: &str = "2026-10-21";

#[tokio::test]
async fn groups_and_their_members_have_deprecated_twins_at_the_older_version_only() {
    let house = House::new().await;
    let office = house.enterprise("Colossus").await;
    office.member("ada@x.example", "user").await;
    let key = &office.key;
    let (ada, group) = (key.user_id("ada@x.example").await, key.group("Research").await);
    let (path, members) = (format!("{GROUPS}/{group}"), format!("{GROUPS}/{group}/members"));
    let body = json!({"user_id": ada}).to_string();
    for version in [OLDER, NEWER] {
        let is_older = version == OLDER;
        let listed = get_at_version(key, version, GROUPS).await["data"][0].clone();
        for object in [listed, get_at_version(key, version, &path).await] {
            assert_eq!(object.get("roles").is_some(), is_older, "{object}");
            assert_eq!(object.get("roles").unwrap_or(&object["role_ids"]), &object["role_ids"]);
        }
        let added = at_version(key, version, Request::post(&members), &body).await;
        let listed = get_at_version(key, version, &members).await["data"][0].clone();
        let removed = at_version(key, version, Request::delete(format!("{members}/{ada}")), "").await;
        for object in [added, listed, removed] {
            assert_eq!(object.get("group_id").is_some(), is_older, "{object}");
            assert_eq!(object.get("group_id").unwrap_or(&object["rbac_group_id"]), &object["rbac_group_id"]);
        }
    }
}
