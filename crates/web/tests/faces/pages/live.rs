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

/// Where the page itself says that it listens.
async fn changes_since(page: &str, world: &World) -> String {
    let shown = world.a.admin.clone().get(page).await.body;
    let path = shown.split("data-changes=\"").nth(1).unwrap().split('"').next().unwrap();
    assert!(path.starts_with(&changes(world)), "{path}");
    path.to_owned()
}

#[tokio::test]
async fn what_happens_between_a_page_and_its_stream_is_told_at_once_and_only_once() {
    let world = World::new().await;
    let path = changes_since(&world.a.members_path(), &world).await;
    world.a.key.invite("between@a.example", "user").await;
    let mut late = world.a.admin.listen(&path).await;
    assert_eq!(late.next().await.unwrap().0, "ready");
    assert_eq!(late.next().await.unwrap().0, "changed");
    let mut fresh = world.a.admin.listen(&changes_since(&world.a.members_path(), &world).await).await;
    assert_eq!(fresh.next().await.unwrap().0, "ready");
    assert!(fresh.is_quiet());
    let mark = path.split_once('=').unwrap().1;
    let mut again = world.a.admin.listen_again(&changes(&world), mark).await;
    assert_eq!(again.next().await.unwrap().0, "ready");
    assert_eq!(again.next().await.unwrap().0, "changed");
}

#[tokio::test]
async fn an_open_page_is_told_also_while_the_feed_captures_nothing() {
    let world = World::new().await;
    let off = serde_json::json!({ "state": { "type": "disabled" } });
    let switched = world.a.key.post("/v1/organizations/compliance_settings", off).await;
    assert_eq!(switched.status, 200, "{}", switched.body);
    let mut events = world.a.admin.listen(&changes_since(&world.a.members_path(), &world).await).await;
    assert_eq!(events.next().await.unwrap().0, "ready");
    world.a.key.invite("untold@a.example", "user").await;
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
