//! Ids of one enterprise in the hands of another.

use axum::http::Request;
use serde_json::json;

use super::routes;
use crate::groups::GROUPS;
use crate::house::House;

const UNKNOWN: [(&str, &str); 2] =
    [("rbac_group_id", "rbac_group_011mXeogeSHNR7d6rUhAktFh"), ("user_id", "user_011mXeogeSHNR7d6rUhAktFh")];

#[tokio::test]
async fn ac_30_an_id_of_another_enterprise_is_an_unknown_one_on_every_route() {
    let house = House::new().await;
    let (a, b) = (house.enterprise("Analytical").await, house.enterprise("Bletchley").await);
    a.member("ada@a.example", "user").await;
    let (ada, theirs, own) =
        (a.key.user_id("ada@a.example").await, a.key.group("Theirs").await, b.key.group("Own").await);
    a.key.post(&format!("{GROUPS}/{theirs}/members"), json!({"user_id": ada})).await;
    let before = house.contents().await;
    let mut tried = 0;
    for route in routes::all().iter().filter(|route| route.for_whom == "enterprise" && route.path.contains('{')) {
        // All ids foreign; and, below a group of one's own, the child alone.
        for group in [&theirs, &own] {
            if *group == own && !route.path.contains("{user_id}") {
                continue;
            }
            let body = if route.path.ends_with("/members") { json!({"user_id": ada}) } else { json!({"name": "x"}) };
            let body = if route.method == "POST" { body.to_string() } else { String::new() };
            let send = async |ids: &[(&str, &str)]| {
                let request = Request::builder().method(route.method).uri(route.path_with(ids));
                b.key.send(request.header("content-type", "application/json"), &body).await
            };
            let foreign = send(&[("rbac_group_id", group), ("user_id", &ada)]).await;
            house.assert_refused(&foreign, &before).await;
            assert_eq!(foreign.status, 404, "{route:?}: {}", foreign.body);
            let unknown =
                send(&if *group == own { [("rbac_group_id", own.as_str()), UNKNOWN[1]] } else { UNKNOWN }).await;
            assert_eq!(foreign.masked().replace(&theirs, UNKNOWN[0].1), unknown.masked(), "{route:?}");
            assert!(!foreign.body.contains("a.example"), "{}", foreign.body);
            tried += 1;
        }
    }
    assert!(tried >= 7, "{tried}");
    // My group with their member.
    let answer = b.key.post(&format!("{GROUPS}/{own}/members"), json!({"user_id": ada})).await;
    house.assert_refused(&answer, &before).await;
    assert_eq!(answer.status, 404);
}
