use axum::http::Request;
use serde_json::json;

use crate::house::World;

#[tokio::test]
async fn ac_51_a_failure_tells_its_request_id_and_nothing_of_the_inside() {
    let mut world = World::new().await;
    let user = world.a.key.user_id("member@a.example").await;
    // The rights can still be read; what the acts need is gone.
    for table in ["messages", "invites", "sign_ins"] {
        world.house.execute(&format!("alter table {table} rename to gone_{table}")).await;
    }
    let key = &world.a.key;
    let mut answers = vec![
        key.post("/v1/organizations/invites", json!({"email": "a@x.example", "role": "user"})).await,
        key.get("/v1/organizations/invites").await,
        key.get("/v1/organizations/invites/invite_01x").await,
        key.delete("/v1/organizations/invites/invite_01x").await,
    ];
    for answer in &answers {
        assert_eq!(answer.json()["error"]["type"], "api_error");
    }
    let anonymous = world.house.anonymous();
    // Long enough to be the token of an invite's link.
    let token = "x".repeat(67);
    for path in ["/accept", "/sign-in/link"] {
        answers.push(anonymous.get(&format!("{path}/{token}")).await);
    }
    for path in ["/accept", "/accept/decline", "/accept/ask", "/sign-in/link"] {
        answers.push(anonymous.post(path, &[("token", &token), ("name", "x")]).await);
    }
    answers.push(anonymous.post("/sign-in", &[("email", "admin@a.example")]).await);
    answers.push(world.a.admin.open(&world.a.members_path()).await);
    world.house.execute("alter table members rename to gone_members").await;
    answers.push(key.get(&format!("/v1/organizations/users/{user}")).await);
    answers.push(world.a.admin.open("/").await);
    for answer in answers {
        assert_eq!(answer.status, 500, "{}", answer.path);
        answer.assert_documented_error();
        assert!(!answer.body.contains("gone_") && !answer.body.contains("no such table"), "{}", answer.body);
        assert!(answer.body.contains(answer.header("request-id")), "{}", answer.body);
    }
}

#[tokio::test]
async fn ac_51_no_refusal_shows_a_key_that_came_with_it() {
    let world = World::new().await;
    let key = "sk-ant-admin01-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA-00000000";
    for request in [
        Request::get("/v1/organizations/me").header("x-api-key", key),
        Request::get("/v1/organizations/me").header("authorization", format!("Bearer {key}")),
        Request::get("/v1/organizations/me").header("authorization", key),
    ] {
        let answer = world.house.anonymous().send(request, "").await;
        answer.assert_refusal();
        assert!(!answer.everything().contains("AAAAAAAA"), "{}", answer.everything());
    }
}

#[tokio::test]
async fn invitations_that_fail_are_told_one_by_one_and_take_nothing_back() {
    let mut world = World::new().await;
    // A message can't be queued for this address, so the act that invites it fails, and no other does.
    let shunned = "create unique index shunned on messages (recipient) where recipient = 'shunned@x.example'";
    world.house.execute(shunned).await;
    let path = format!("{}/invite", world.a.members_path());
    let form = [("addresses", "shunned@x.example"), ("role", "user")];
    assert!(world.a.admin.submit(&path, &form).await.body.contains("Invited"));
    world
        .house
        .execute("update invites set closed_at = expires_at, expires_at = 1 where address = 'shunned@x.example'")
        .await;
    let form = [("addresses", "one@x.example, shunned@x.example, two@x.example"), ("role", "user")];
    let answer = world.a.admin.submit(&path, &form).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert!(answer.body.contains("Not invited: please try again"), "{}", answer.body);
    for address in ["one@x.example", "two@x.example"] {
        assert_eq!(world.house.count(&format!("invites where address = '{address}'")).await, 1);
    }
    assert_eq!(world.house.count("invites where address = 'shunned@x.example'").await, 1, "the first one");
}
