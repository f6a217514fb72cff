//! Section 2: who may accept.

use serde_json::json;

use crate::house::World;

#[tokio::test]
async fn ac_15_signed_in_as_somebody_else_refuses_names_both_and_offers_to_switch() {
    let mut world = World::new().await;
    let house = world.house.clone();
    world.b.key.invite("new@x.example", "user").await;
    let mail = house.last_mail_to("new@x.example").await;
    let before = house.contents().await;
    for answer in [
        world.member_of_a.post("/accept", &[("token", &mail.token()), ("name", "New")]).await,
        world.member_of_a.post("/accept/decline", &[("token", &mail.token())]).await,
        world.member_of_a.post("/accept/declining", &[("token", &mail.token())]).await,
    ] {
        house.assert_refused(&answer, &before).await;
        assert_eq!(answer.status, 403);
        assert!(answer.says("This invitation is for new@x.example, and you’re signed in as member@a.example."));
        assert!(answer.body.contains("action=\"/accept/switch\""));
    }
    let page = world.member_of_a.submit("/accept/switch", &[("token", &mail.token())]).await;
    assert!(page.body.contains("action=\"/accept\""), "{}", page.body);
    assert_eq!(world.member_of_a.signed_in_as().await, None);
    let joined = world.member_of_a.submit("/accept", &[("token", &mail.token()), ("name", "New")]).await;
    assert!(world.b.is_inside(&joined.path), "{}", joined.path);
}

#[tokio::test]
async fn ac_16_address_role_person_and_organization_are_the_invites_whatever_is_sent() {
    let world = World::new().await;
    let house = &world.house;
    world.a.key.invite("new@x.example", "billing").await;
    let token = house.last_mail_to("new@x.example").await.token();
    let victim = world.a.key.user_id("admin@a.example").await;
    let fields = [
        ("token", token.as_str()),
        ("name", "New Person"),
        ("email", "admin@a.example"),
        ("address", "admin@a.example"),
        ("user_id", &victim),
        ("person_id", &victim),
        ("role", "admin"),
        ("roles[]", "admin"),
        ("organization_id", &world.b.id),
    ];
    let mut browser = house.browser();
    let path = format!("/accept?email=admin@a.example&role=admin&user_id={victim}&name=Mallory");
    assert_eq!(browser.post(&path, &fields).await.status, 303);
    assert_eq!(browser.signed_in_as().await.as_deref(), Some("new@x.example"));
    let user =
        world.a.key.get(&format!("/v1/organizations/users/{}", world.a.key.user_id("new@x.example").await)).await;
    assert_eq!((&user.json()["role"], &user.json()["name"]), (&json!("billing"), &json!("New Person")));
    assert_eq!(world.a.key.role_of(&victim).await, "admin");
}

#[tokio::test]
async fn ac_17_only_the_session_of_the_invited_person_sees_the_invite_by_its_id() {
    let mut world = World::new().await;
    let house = world.house.clone();
    // Whoever has a session has proven its address by mail; the outsider's is another one.
    let invite = world.b.key.invite("member@a.example", "user").await;
    house.mails().await;
    let unknown = world.outsider.open("/invites/invite_01unknown").await;
    let before = house.contents().await;
    assert_eq!(world.outsider.open(&format!("/invites/{invite}")).await.masked(), unknown.masked());
    for act in ["accept", "decline"] {
        let answer = world.outsider.post(&format!("/invites/{invite}/{act}"), &[]).await;
        house.assert_refused(&answer, &before).await;
        let answer = house.anonymous().post(&format!("/invites/{invite}/{act}"), &[]).await;
        house.assert_refused(&answer, &before).await;
    }
    assert_eq!(world.member_of_a.open(&format!("/invites/{invite}")).await.status, 200);
}

#[tokio::test]
async fn ac_22_an_invite_outlives_its_inviter_and_the_record_says_who_that_was() {
    let mut world = World::new().await;
    let house = world.house.clone();
    let invite = format!("{}/invite", world.a.members_path());
    world.both.submit(&invite, &[("addresses", "new@x.example"), ("role", "user")]).await;
    let token = house.last_mail_to("new@x.example").await.token();
    let inviter = world.a.key.user_id("both@x.example").await;
    world.a.admin.submit(&format!("{}/{inviter}/remove", world.a.members_path()), &[]).await;
    assert_eq!(world.a.key.role_of(&inviter).await, "(no member)");
    let answer = house.browser().post("/accept", &[("token", &token), ("name", "New")]).await;
    assert_eq!(answer.status, 303);
    let sent =
        house.rows("select actor_id from activities where details like '%new@x.example%' order by id limit 1").await;
    assert_eq!(sent[0][0].as_deref(), Some(inviter.as_str()));
}

#[tokio::test]
async fn an_invitation_by_a_program_names_the_organization_and_no_inviter() {
    let world = World::new().await;
    world.a.key.invite("new@x.example", "user").await;
    let mail = world.house.last_mail_to("new@x.example").await;
    assert_eq!(mail.subject, "You are invited to join Analytical Engines");
    let page = world.house.browser().get(&mail.path()).await;
    assert!(page.says("You, new@x.example, are invited to this organization."), "{}", page.body);
}

#[tokio::test]
async fn declining_is_asked_first_and_asking_changes_nothing() {
    let mut world = World::new().await;
    let house = world.house.clone();
    let invite = world.b.key.invite("member@a.example", "user").await;
    let token = house.last_mail_to("member@a.example").await.token();
    let before = house.contents().await;
    let own = format!("/invites/{invite}");
    for page in [
        house.browser().submit("/accept/declining", &[("token", &token)]).await,
        world.member_of_a.get(&format!("{own}/decline")).await,
    ] {
        assert!(page.says("Decline this invitation?") && page.says("You will not join Bletchley"), "{}", page.body);
        house.assert_unchanged(&page, &before).await;
    }
    let page = world.member_of_a.get(&own).await;
    assert!(page.body.contains(&format!("<form class=\"second-act\" action=\"{own}/decline\">")), "{}", page.body);
    let unknown = world.outsider.open("/invites/invite_01unknown/decline").await;
    assert_eq!(world.outsider.open(&format!("{own}/decline")).await.masked(), unknown.masked());
    world.member_of_a.post(&format!("{own}/decline"), &[]).await;
    let page = house.browser().submit("/accept/declining", &[("token", &token)]).await;
    assert!(page.status == 410 && page.says("You declined the invitation"), "{}", page.body);
}

#[tokio::test]
async fn a_declined_or_revoked_invitation_is_over_for_good() {
    let world = World::new().await;
    let house = &world.house;
    for (address, end) in [("one@x.example", "decline"), ("two@x.example", "revoke")] {
        let invite = world.a.key.invite(address, "user").await;
        let token = house.last_mail_to(address).await.token();
        if end == "decline" {
            house.browser().post("/accept/decline", &[("token", &token)]).await;
        } else {
            world.a.key.delete(&format!("/v1/organizations/invites/{invite}")).await;
        }
        let before = house.contents().await;
        let answer = house.browser().post("/accept", &[("token", &token), ("name", "New")]).await;
        house.assert_refused(&answer, &before).await;
        assert_eq!(answer.status, 410);
    }
}

#[tokio::test]
async fn ac_45_asking_for_a_new_invitation_says_the_same_whether_it_is_needed_or_not() {
    let world = World::new().await;
    let house = &world.house;
    let mut tokens = Vec::new();
    for address in ["needs@x.example", "invited@x.example", "joined@x.example"] {
        let invite = world.a.key.invite(address, "user").await;
        tokens.push(house.last_mail_to(address).await.token());
        world.a.key.delete(&format!("/v1/organizations/invites/{invite}")).await;
    }
    world.a.key.invite("invited@x.example", "user").await;
    world.a.member("joined@x.example", "user").await;
    let mut told = Vec::new();
    for token in &tokens {
        told.push(house.browser().post("/accept/ask", &[("token", token)]).await);
    }
    assert!(told[0].status == 200 && told[0].says("Your request is noted"), "{}", told[0].body);
    assert!(told.iter().all(|answer| answer.masked() == told[0].masked()), "{told:#?}");
    let asked: Vec<String> = house.mails().await.into_iter().map(|mail| mail.subject).collect();
    let asked: Vec<&String> = asked.iter().filter(|subject| subject.contains("asks for a new invitation")).collect();
    // A has two administrators.
    assert_eq!(asked, ["needs@x.example asks for a new invitation to Analytical Engines"; 2]);
}
