use crate::house::World;

#[tokio::test]
async fn ac_32_rights_are_those_in_the_organization_named_not_in_the_one_last_seen() {
    let mut world = World::new().await;
    let house = world.house.clone();
    let victim = world.b.key.user_id("admin@b.example").await;
    let guest = world.b.key.invite("guest@b.example", "user").await;
    house.mails().await;
    let (a, b) = (world.a.members_path(), world.b.members_path());
    // Admin in A, and A is what the tab shows.
    assert!(world.both.get(&a).await.says("member@a.example"));
    let before = house.contents().await;
    for (path, fields) in [
        (format!("{b}/invite"), vec![("addresses", "evil@x.example"), ("role", "admin")]),
        (format!("{b}/{victim}/role"), vec![("role", "user")]),
        (format!("{b}/{victim}/remove"), vec![]),
        (format!("{b}/invites/{guest}/revoke"), vec![]),
        (format!("{b}/invites/{guest}/again"), vec![]),
    ] {
        let answer = world.both.post(&path, &fields).await;
        house.assert_refused(&answer, &before).await;
        assert_eq!(answer.status, 403, "{path}");
        // The same form with A named beside it.
        let request = world.both.form_from_own_page(&format!("{path}?organization_id={}", world.a.id));
        let answer = world.both.send(request, &format!("organization_id={}&role=user", world.a.id)).await;
        house.assert_refused(&answer, &before).await;
    }
    let page = world.both.open(&b).await;
    assert_eq!(page.status, 403);
    assert!(!page.body.contains("b.example\""), "{}", page.body);
    // A's form replayed in A still works, with B's page seen last.
    let member = world.a.key.user_id("member@a.example").await;
    assert_eq!(world.both.post(&format!("{a}/{member}/role"), &[("role", "developer")]).await.status, 303);
}
