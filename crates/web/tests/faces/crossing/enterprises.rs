//! Ids of one enterprise in the hands of another.

use axum::http::Request;
use serde_json::{Value, json};

use super::routes::{self, Route};
use crate::groups::GROUPS;
use crate::house::{ApiKey, House, KeyHolder};

const UNKNOWN: [(&str, &str); 5] = [
    ("rbac_group_id", "rbac_group_011mXeogeSHNR7d6rUhAktFh"),
    ("rbac_role_id", "rbac_role_011mXeogeSHNR7d6rUhAktFh"),
    ("user_id", "user_011mXeogeSHNR7d6rUhAktFh"),
    ("api_key_id", "apikey_011mXeogeSHNR7d6rUhAktFh"),
    ("organization_id", "00000000-0000-4000-8000-000000000000"),
];

/// A body that the route takes.
fn body_for(route: &Route, user: &str, group: &str) -> Value {
    match route.path.rsplit('/').next() {
        Some("members") => json!({"user_id": user}),
        Some("groups") => json!({"rbac_group_id": group}),
        Some("rotate") => json!({"overlap_seconds": 0}),
        Some("{rbac_role_id}") => json!({"display_name": "x"}),
        _ => json!({"name": "x"}),
    }
}

#[tokio::test]
async fn ac_30_an_id_of_another_enterprise_is_an_unknown_one_on_every_route() {
    let house = House::new().await;
    let (a, b) = (house.enterprise("Analytical").await, house.enterprise("Bletchley").await);
    a.member("ada@a.example", "user").await;
    let ada = a.key.user_id("ada@a.example").await;
    let (theirs, own) = (a.key.group("Theirs").await, b.key.group("Own").await);
    let role = json!({"display_name": "x", "permissions": []});
    let new_role = async |key: &KeyHolder| key.post("/admit/v1/custom_roles", role.clone()).await.json()["id"].clone();
    let (their_role, own_role) = (new_role(&a.key).await, new_role(&b.key).await);
    let (their_role, own_role) = (their_role.as_str().unwrap(), own_role.as_str().unwrap());
    a.key.post(&format!("{GROUPS}/{theirs}/members"), json!({"user_id": ada})).await;
    let scoped_key = json!({ "name": "Sync", "scopes": ["read:members"] });
    let scoped_key = ApiKey::of(&a.key.post("/admit/v1/scoped_keys", scoped_key).await.json()).id;
    let before = house.contents().await;
    let foreign_ids = [
        ("rbac_group_id", theirs.as_str()),
        ("rbac_role_id", their_role),
        ("user_id", ada.as_str()),
        ("api_key_id", scoped_key.as_str()),
    ];
    let own_ids = [("rbac_group_id", own.as_str()), ("rbac_role_id", own_role)];
    let mut tried = 0;
    for route in routes::all().iter().filter(|route| route.for_whom == "enterprise" && route.path.contains('{')) {
        let body = if route.method == "POST" { body_for(route, &ada, &theirs).to_string() } else { String::new() };
        let send = async |ids: &[(&str, &str)]| {
            let request = Request::builder().method(route.method).uri(route.path_with(ids));
            let request = request.header("anthropic-beta", "admin-user-sign-out-2026-10-08");
            b.key.send(request.header("content-type", "application/json"), &body).await
        };
        // All ids foreign; and, below something of one's own, the last one alone.
        let is_below_own = route.path.matches('{').count() > 1;
        for own_count in [Some(0), is_below_own.then_some(1)].into_iter().flatten() {
            let first = route.path.split(['{', '}']).nth(1).unwrap_or_default();
            let own: Vec<_> = own_ids.iter().filter(|(name, _)| *name == first).take(own_count).copied().collect();
            let foreign = send(&[&own[..], &foreign_ids].concat()).await;
            house.assert_refused(&foreign, &before).await;
            assert_eq!(foreign.status, 404, "{route:?}: {}", foreign.body);
            let unknown = send(&[&own[..], &UNKNOWN].concat()).await;
            assert_eq!(foreign.masked().replace(&theirs, UNKNOWN[0].1), unknown.masked(), "{route:?}");
            assert!(!foreign.body.contains("a.example"), "{}", foreign.body);
            tried += 1;
        }
    }
    assert!(tried >= 19, "{tried}");
    let foreign_ids = [&[("organization_id", a.id.as_str())], &foreign_ids[..]].concat();
    for route in routes::all().iter().filter(|route| route.for_whom == "owner" && route.path.contains("_id}/")) {
        // All ids foreign; those below the own organization; and, below an own group, the last one.
        let own = [("organization_id", b.id.as_str()), own_ids[0]];
        for own_count in 0..route.path.matches('{').count() {
            let send = async |ids: &[(&str, &str)]| {
                let path = route.path_with(&[&own[..own_count], ids].concat());
                let request = match route.method {
                    "POST" => b.admin.form_from_own_page(&path),
                    method => Request::builder().method(method).uri(&path),
                };
                b.admin.clone().send(request, "name=Mine&user_id=user_1&rbac_role_id=rbac_role_1").await
            };
            let foreign = send(&foreign_ids).await;
            house.assert_refused(&foreign, &before).await;
            assert_eq!(foreign.status, 404, "{route:?}: {}", foreign.body);
            assert_eq!(foreign.masked(), send(&UNKNOWN).await.masked(), "{route:?}");
            assert!(!foreign.body.contains("a.example") && !foreign.body.contains("Theirs"), "{}", foreign.body);
            tried += 1;
        }
    }
    assert!(tried >= 50, "{tried}");
    // My role for their group.
    let answer =
        b.key.post(&format!("/admit/v1/custom_roles/{own_role}/groups"), json!({"rbac_group_id": theirs})).await;
    house.assert_refused(&answer, &before).await;
    assert_eq!(answer.status, 404);
    // My group with their member.
    let answer = b.key.post(&format!("{GROUPS}/{own}/members"), json!({"user_id": ada})).await;
    house.assert_refused(&answer, &before).await;
    assert_eq!(answer.status, 404);
}
