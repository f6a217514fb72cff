//! Settings > Invites: the history of all invitations, and what can be done with one.

use serde_json::json;

use crate::house::{Organization, World};

fn path_of(organization: &Organization) -> String {
    format!("/organizations/{}/settings/invites", organization.id)
}

#[tokio::test]
async fn the_history_lists_every_ending_and_is_filtered_by_status_address_and_inviter() {
    let world = World::new().await;
    let path = path_of(&world.a);
    let mut admin = world.a.admin.clone();
    let revoked = world.a.key.invite("revoked@x.example", "user").await;
    world.a.key.invite("pending@x.example", "user").await;
    admin.submit(&format!("{path}/{revoked}/revoke"), &[]).await;
    let all = admin.get(&path).await;
    for words in ["revoked@x.example", "pending@x.example", "member@a.example", "Revoked", "Accepted", "Pending"] {
        assert!(all.says(words), "{words}");
    }
    let only = admin.get(&format!("{path}?status=deleted")).await;
    assert!(only.says("revoked@x.example") && !only.says("pending@x.example"));
    let only = admin.get(&format!("{path}?search=PENDING%40")).await;
    assert!(only.says("pending@x.example") && !only.says("revoked@x.example"));
    let person = world.a.key.user_id("admin@a.example").await;
    let only = admin.get(&format!("{path}?inviter={person}")).await;
    assert!(only.says("member@a.example") && !only.says("pending@x.example"));
    assert!(admin.get(&format!("{path}?search=nobody")).await.says("No invitation matches"));
}

#[tokio::test]
async fn ac_79_a_cursor_of_elsewhere_or_of_nothing_shows_the_first_page() {
    let world = World::new().await;
    let foreign = world.b.key.invite("guest@b.example", "user").await;
    world.a.key.invite("guest@a.example", "user").await;
    let mut admin = world.a.admin.clone();
    for cursor in [foreign.as_str(), "invite_1", "' or 1=1 --", ""] {
        let query: String = url::form_urlencoded::byte_serialize(cursor.as_bytes()).collect();
        let page = admin.get(&format!("{}?after={query}", path_of(&world.a))).await;
        assert_eq!(page.status, 200, "{cursor}");
        assert!(page.says("guest@a.example") && !page.says("guest@b.example"), "{cursor}");
    }
}

#[tokio::test]
async fn an_inviter_of_elsewhere_filters_everything_out_and_is_not_named() {
    let world = World::new().await;
    let stranger = world.b.key.user_id("admin@b.example").await;
    world.a.key.invite("guest@a.example", "user").await;
    let page = world.a.admin.clone().get(&format!("{}?inviter={stranger}", path_of(&world.a))).await;
    assert!(page.says("No invitation matches"));
    assert!(!page.says("guest@a.example"));
    assert!(!page.says("admin@b.example"));
}

#[tokio::test]
async fn an_invitation_tells_what_happened_and_each_dialog_does_what_it_says() {
    let world = World::new().await;
    let house = &world.house;
    let invite = world.a.key.invite("guest@x.example", "user").await;
    let path = format!("{}/{invite}", path_of(&world.a));
    let mut admin = world.a.admin.clone();
    assert!(admin.get(&path).await.says("Invitation made"));

    let soon = admin.submit(&format!("{path}/resend"), &[]).await;
    assert_eq!(soon.status, 400);
    assert!(soon.says("mailed too often"));
    house.pass(61);
    let first = house.last_mail_to("guest@x.example").await.token();
    assert!(admin.submit(&format!("{path}/resend"), &[]).await.says("was mailed again"));
    assert_ne!(house.last_mail_to("guest@x.example").await.token(), first);

    let wrong = admin.submit(&format!("{path}/extend"), &[("lifetime_days", "9999")]).await;
    assert_eq!(wrong.status, 400);
    assert!(admin.submit(&format!("{path}/extend"), &[("lifetime_days", "60")]).await.says("Time to accept changed"));

    let wrong = admin.submit(&format!("{path}/edit"), &[("role", "emperor")]).await;
    assert_eq!(wrong.status, 400);
    assert!(wrong.says("Choose a role."));
    assert!(
        admin.submit(&format!("{path}/edit"), &[("role", "billing")]).await.says("Role changed from User to Billing")
    );

    assert!(admin.submit(&format!("{path}/revoke"), &[]).await.says("Revoked"));
    let page = admin.get(&path).await;
    assert!(!page.body.contains(&format!("{path}/revoke")), "what is over can't be revoked");
}

#[tokio::test]
async fn a_link_is_handed_out_only_where_the_organization_allows_it_and_then_works() {
    let world = World::new().await;
    let invite = world.a.key.invite("guest@x.example", "user").await;
    let path = format!("{}/{invite}", path_of(&world.a));
    let mut admin = world.a.admin.clone();
    assert!(!admin.get(&path).await.body.contains(&format!("{path}/link")));
    let refused = admin.submit(&format!("{path}/link"), &[]).await;
    assert_eq!(refused.status, 400);
    assert!(refused.says("does not hand out links") && refused.says("What this means"), "{}", refused.body);
    let article = refused.body.split('"').find(|part| part.starts_with("/help/error-codes/")).unwrap();
    assert!(admin.get(article).await.says("invite_links_not_allowed"), "{article}");
    assert!(!refused.body.contains("/accept/"));

    world.a.key.post("/admit/v1/organization/settings", json!({ "invite_links_allowed": true })).await;
    assert!(admin.get(&path).await.body.contains(&format!("{path}/link")));
    let shown = admin.submit(&format!("{path}/link"), &[]).await;
    let token = shown.body.split("/accept/").nth(1).and_then(|rest| rest.split('<').next()).unwrap().to_owned();
    let mut guest = world.house.browser();
    guest.post("/accept", &[("token", &token), ("name", "Guest")]).await;
    assert!(guest.cookie("admit_session").is_some());
    let page = admin.get(&path).await;
    assert!(page.says("New link passed on") && page.says("Accepted"));
    assert!(!page.body.contains(&token), "shown once");
}

#[tokio::test]
async fn an_expired_invitation_is_followed_by_a_new_one_and_each_leads_to_the_other() {
    let world = World::new().await;
    let invite = world.a.key.invite("guest@x.example", "user").await;
    let path = format!("{}/{invite}", path_of(&world.a));
    let mut admin = world.a.admin.clone();
    admin.submit(&format!("{path}/extend"), &[("lifetime_days", "1")]).await;
    world.house.pass(24 * 3600);
    assert!(admin.get(&path).await.says("Expired"));
    let again = admin.submit(&format!("{path}/again"), &[]).await;
    assert!(again.says("A new invitation is on its way."));
    assert!(again.body.contains(&path), "leads to the one it replaces");
    let old = admin.get(&path).await;
    assert!(old.says("Replaced by a newer one"));
    assert!(!old.body.contains(&format!("{path}/again")));
}

#[tokio::test]
async fn ac_59_what_others_wrote_is_shown_as_text() {
    let world = World::new().await;
    world.house.pass(1);
    world
        .a
        .key
        .post(
            "/admit/v1/invites",
            json!({ "email": "guest@x.example", "role": "user", "message": "<script>alert(1)</script>" }),
        )
        .await;
    let mut admin = world.a.admin.clone();
    let list = admin.get(&path_of(&world.a)).await;
    let invite = list.body.split("/settings/invites/invite_").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let page = admin.get(&format!("{}/invite_{invite}", path_of(&world.a))).await;
    assert!(page.body.contains("&lt;script&gt;") || page.body.contains("&#60;script&#62;"), "{}", page.body);
    assert!(!page.body.contains("<script>alert"));
}

#[tokio::test]
async fn charts_show_the_numbers_of_this_organization_alone() {
    let world = World::new().await;
    let path = format!("{}/charts", path_of(&world.a));
    for address in ["one@first.example", "two@first.example", "three@second.example"] {
        world.a.key.invite(address, "user").await;
    }
    world.b.key.invite("four@elsewhere.example", "user").await;
    let page = world.a.admin.clone().get(&path).await;
    for words in ["first.example", "second.example", "By week", "Time to accept"] {
        assert!(page.says(words), "{words}");
    }
    assert!(!page.says("elsewhere.example"));
    assert_eq!(world.member_of_a.clone().get(&path).await.status, 403);
    assert_eq!(world.outsider.clone().get(&path).await.status, 404);
}
