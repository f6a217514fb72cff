use admit_core::organizations::Kind;

use crate::house::{House, World};

#[tokio::test]
async fn ac_26_the_last_who_governs_stays_by_every_way() {
    for kind in [Kind::Platform, Kind::Enterprise] {
        let house = House::new().await;
        let mut organization = house.organization("Analytical Engines", kind, "first@a.example").await;
        organization.member("plain@x.example", "user").await;
        let first = organization.key.user_id("first@a.example").await;
        let before = house.contents().await;
        let user = format!("/v1/organizations/users/{first}");
        for answer in [
            organization.key.delete(&user).await,
            organization.key.post(&user, serde_json::json!({"role": "user"})).await,
            organization.admin.post(&format!("{}/{first}/remove", organization.members_path()), &[]).await,
            organization
                .admin
                .post(&format!("{}/{first}/role", organization.members_path()), &[("role", "user")])
                .await,
        ] {
            house.assert_refused(&answer, &before).await;
        }
    }
}

#[tokio::test]
async fn ac_26_two_admins_may_not_leave_none() {
    let mut world = World::new().await;
    let house = world.house.clone();
    let members = world.a.members_path();
    let (first, second) = (world.a.key.user_id("admin@a.example").await, world.a.key.user_id("both@x.example").await);
    let demoted = world.a.admin.post(&format!("{members}/{second}/role"), &[("role", "user")]).await;
    assert_eq!(demoted.status, 303);
    let before = house.contents().await;
    // The other one acts with a page that was opened while there were two.
    let answer = world.both.post(&format!("{members}/{first}/role"), &[("role", "user")]).await;
    house.assert_refused(&answer, &before).await;
    assert_eq!(answer.status, 403);
}

#[tokio::test]
async fn ac_26_the_only_member_is_not_removed_and_the_answer_says_why() {
    let house = House::new().await;
    let organization = house.organization("Analytical Engines", Kind::Platform, "first@a.example").await;
    let before = house.contents().await;
    let first = organization.key.user_id("first@a.example").await;
    let answer = organization.key.delete(&format!("/v1/organizations/users/{first}")).await;
    house.assert_refused(&answer, &before).await;
    assert_eq!(answer.error_code(), "cannot_remove_last_member");
}
