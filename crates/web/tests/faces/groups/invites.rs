//! Invites that name groups (section 8.2).

use serde_json::json;

use super::GROUPS;
use crate::house::House;

const INVITES: &str = "/v1/organizations/invites";

#[tokio::test]
async fn every_answer_about_an_invite_names_its_groups_and_accepting_joins_them() {
    let house = House::new().await;
    let office = house.enterprise("Colossus").await;
    let key = &office.key;
    let (one, two) = (key.group("One").await, key.group("Two").await);
    let body = json!({"email": "ada@x.example", "role": "managed", "rbac_group_ids": [two, one]});
    let invite = key.post(INVITES, body).await.json();
    assert_eq!(invite["rbac_group_ids"], json!([two, one]));
    let path = format!("{INVITES}/{}", invite["id"].as_str().unwrap());
    assert_eq!(key.get(&path).await.json(), invite);
    assert_eq!(key.get(INVITES).await.json()["data"], json!([invite]));
    let token = house.last_mail_to("ada@x.example").await.token();
    house.browser().post("/accept", &[("token", &token), ("name", "Ada")]).await;
    let ada = key.user_id("ada@x.example").await;
    for group in [&one, &two] {
        let members = key.get(&format!("{GROUPS}/{group}/members")).await.json();
        assert_eq!(members["data"][0]["user_id"], json!(ada));
    }
    assert_eq!(key.get(&path).await.json()["rbac_group_ids"], json!([two, one]));
    key.delete(&format!("/v1/organizations/users/{ada}")).await;
    assert_eq!(key.get(&format!("{GROUPS}/{one}/members")).await.json()["data"], json!([]));
}

#[tokio::test]
async fn ac_30_an_unknown_group_on_an_invite_is_not_found_and_more_than_a_hundred_are_refused() {
    let house = House::new().await;
    let (office, other) = (house.enterprise("Colossus").await, house.enterprise("Dollis").await);
    let (own, theirs) = (office.key.group("Own").await, other.key.group("Theirs").await);
    let before = house.contents().await;
    let invite = |groups: &[&str]| json!({"email": "new@x.example", "role": "user", "rbac_group_ids": groups});
    for unknown in [theirs.as_str(), "rbac_group_011mXeogeSHNR7d6rUhAktFh"] {
        let answer = office.key.post(INVITES, invite(&[&own, unknown])).await;
        house.assert_refused(&answer, &before).await;
        assert_eq!(answer.status, 404);
        assert_eq!(answer.message(), format!("Group not found: {unknown}."));
    }
    let answer = office.key.post(INVITES, invite(&vec![own.as_str(); 101])).await;
    house.assert_refused(&answer, &before).await;
    assert_eq!(answer.status, 400);
    let answer = office.key.post(INVITES, invite(&vec![own.as_str(); 100])).await;
    assert_eq!(answer.json()["rbac_group_ids"], json!([own]), "named twice is named once");
}
