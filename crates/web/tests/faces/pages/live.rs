//! A page that is open hears of what others do.

use crate::house::{Browser, World};

fn changes(world: &World) -> String {
    format!("/organizations/{}/changes", world.a.id)
}

#[tokio::test]
async fn an_open_page_is_told_that_a_program_has_changed_something() {
    let world = World::new().await;
    let mut events = world.a.admin.listen(&changes(&world)).await;
    assert_eq!(events.next().await.unwrap().0, "ready");
    world.a.key.invite("new@a.example", "user").await;
    assert_eq!(events.next().await.unwrap().0, "changed");
}

#[tokio::test]
async fn ac_53_an_open_page_hears_nothing_once_its_person_is_out() {
    let world = World::new().await;
    let path = changes(&world);
    let (mut out, mut removed) = (world.both.listen(&path).await, world.member_of_a.listen(&path).await);
    assert_eq!(out.next().await.unwrap().0, "ready");
    assert_eq!(removed.next().await.unwrap().0, "ready");
    world.both.clone().submit("/sign-out", &[]).await;
    assert_eq!(out.next().await, None);
    let member = world.a.key.user_id("member@a.example").await;
    world.a.key.delete(&format!("/v1/organizations/users/{member}")).await;
    assert_eq!(removed.next().await, None);
}

#[tokio::test]
async fn ac_32_nobody_hears_of_an_organization_that_is_not_theirs() {
    let world = World::new().await;
    for stranger in [&world.b.admin, &world.outsider] {
        let mut stranger: Browser = stranger.clone();
        assert_eq!(stranger.open(&changes(&world)).await.status, 404);
    }
}
