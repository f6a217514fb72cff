use admit_core::organizations::Kind;
use serde_json::json;

use crate::house::{House, World};

#[tokio::test]
async fn ac_24_nobody_changes_their_own_role_in_the_console() {
    let mut world = World::new().await;
    let house = world.house.clone();
    let (a, key) = (world.a.members_path(), world.a.key.clone());
    let before = house.contents().await;
    let admin = key.user_id("admin@a.example").await;
    let member = key.user_id("member@a.example").await;
    for act in [format!("{a}/{admin}/role"), format!("{a}/{admin}/remove")] {
        let answer = world.a.admin.post(&act, &[("role", "user")]).await;
        house.assert_refused(&answer, &before).await;
        assert!(answer.says("You can’t change your own membership."), "{}", answer.body);
    }
    for path in [
        format!("{a}/{member}/role"),
        format!("{a}/{admin}/role"),
        format!("{a}/{admin}/remove"),
        format!("{a}/invite"),
    ] {
        let fields = [("role", "admin"), ("addresses", "evil@x.example")];
        let answer = world.member_of_a.post(&path, &fields).await;
        house.assert_refused(&answer, &before).await;
        assert_eq!(answer.status, 403);
        assert_eq!(world.member_of_a.open(&path).await.status, 403);
    }
    assert_eq!(world.member_of_a.open(&a).await.status, 403);
}

#[tokio::test]
async fn ac_24_a_role_above_is_refused_however_it_is_spelled_or_wrapped() {
    let world = World::new().await;
    let key = &world.a.key;
    let user = key.user_id("member@a.example").await;
    let path = format!("/v1/organizations/users/{user}");
    let before = world.house.contents().await;
    for body in [
        json!({"role": "admin"}),
        json!({"role": "Admin"}),
        json!({"role": "ADMIN"}),
        json!({"role": " admin"}),
        json!({"role": "owner"}),
        json!({"role": "primary_owner"}),
        json!({"role": "developer,admin"}),
        json!({"role": "admin\u{0}"}),
        json!({"role": ["admin"]}),
        json!({"role": {"name": "admin"}}),
        json!({"role": {"$ne": "user"}}),
        json!({"role": null}),
        json!({"role": true}),
        json!({"role": 4}),
        json!({"Role": "admin"}),
        json!({"role": "user", "roles": ["admin"]}),
        json!({"user": {"role": "admin"}}),
        json!({"data": [{"role": "admin"}]}),
        json!([{"role": "admin"}]),
        json!({}),
    ] {
        let answer = key.post(&path, body.clone()).await;
        world.house.assert_refused(&answer, &before).await;
        assert_eq!(answer.status, 400, "{body}");
    }
    let answer = key.post_text(&path, r#"{"role":"user","role":"admin"}"#).await;
    world.house.assert_refused(&answer, &before).await;
    let answer = key.post(&format!("{path}?role=admin"), json!({"role": "user"})).await;
    assert_eq!((answer.status.as_u16(), answer.json()["role"].as_str()), (200, Some("user")));
}

#[tokio::test]
async fn ac_25_a_key_reaches_nobody_who_governs() {
    for (kind, governing) in [(Kind::Platform, vec!["admin"]), (Kind::Enterprise, vec!["membership_admin", "owner"])] {
        let house = House::new().await;
        let organization = house.organization("Analytical Engines", kind, "first@a.example").await;
        let mut shielded = vec!["first@a.example".to_owned()];
        for role in governing {
            let address = format!("{}@x.example", role.replace('_', "-"));
            organization.member(&address, role).await;
            shielded.push(address);
        }
        let before = house.contents().await;
        for address in shielded {
            let path = format!("/v1/organizations/users/{}", organization.key.user_id(&address).await);
            let answer = organization.key.post(&path, json!({"role": "user"})).await;
            house.assert_refused(&answer, &before).await;
            let answer = organization.key.delete(&path).await;
            house.assert_refused(&answer, &before).await;
        }
    }
}

#[tokio::test]
async fn ac_25_a_membership_admin_reaches_no_owner_in_the_console() {
    let house = House::new().await;
    let organization = house.organization("Analytical Engines", Kind::Enterprise, "first@a.example").await;
    organization.member("owner@x.example", "owner").await;
    let mut lesser = organization.member("lesser@x.example", "membership_admin").await;
    organization.key.invite("guest@x.example", "user").await;
    let mut primary = organization.admin.clone();
    let invite = format!("{}/invite", organization.members_path());
    primary.submit(&invite, &[("addresses", "second.owner@x.example"), ("role", "owner")]).await;
    house.mails().await;
    let before = house.contents().await;
    for address in ["owner@x.example", "first@a.example"] {
        let user = organization.key.user_id(address).await;
        for act in ["role", "remove"] {
            let path = format!("{}/{user}/{act}", organization.members_path());
            let answer = lesser.post(&path, &[("role", "user")]).await;
            house.assert_refused(&answer, &before).await;
        }
    }
    let to_owner = house.rows("select id from invites where address = 'second.owner@x.example'").await;
    let path = format!("{}/invites/{}/revoke", organization.members_path(), to_owner[0][0].as_deref().unwrap());
    let answer = lesser.post(&path, &[]).await;
    house.assert_refused(&answer, &before).await;
}
