use crate::house::{DAY, House, Program, REDIRECT, VERIFIER, World};

async fn status(token: &crate::house::KeyHolder) -> u16 {
    token.get("/v1/organizations/me").await.status.as_u16()
}

#[tokio::test]
async fn a_token_does_what_its_person_may_and_not_what_keys_may_not() {
    let world = World::new().await;
    let (token, _) = world.house.program().let_in(&world.a, world.a.admin.clone()).await;
    assert_eq!(token.get("/v1/organizations/users").await.status, 200);
    token.invite("new@a.example", "user").await;
    let admin = token.user_id("both@x.example").await;
    let refused = token.post(&format!("/v1/organizations/users/{admin}"), serde_json::json!({ "role": "user" })).await;
    assert_eq!(refused.status, 400, "{}", refused.body);
    let foreign = world.b.key.user_id("both@x.example").await;
    assert_eq!(foreign, admin);
    assert_eq!(token.get("/v1/organizations/users").await.header("anthropic-organization-id"), world.a.id);
}

#[tokio::test]
async fn a_refresh_token_gives_the_next_pair_and_is_used_up() {
    let world = World::new().await;
    let program = world.house.program();
    let (token, refresh) = program.let_in(&world.a, world.a.admin.clone()).await;
    world.house.pass(8 * 3600);
    assert_eq!(status(&token).await, 401);
    let next = program.refresh(&refresh).await;
    assert_eq!(next.status, 200, "{}", next.body);
    assert_ne!(next.json()["refresh_token"], refresh.as_str());
    let reused = program.refresh(&refresh).await;
    assert_eq!((reused.status.as_u16(), reused.json()["error"].as_str()), (400, Some("invalid_grant")));
    let both_end = program.refresh(next.json()["refresh_token"].as_str().unwrap()).await;
    assert_eq!(both_end.json()["error"], "invalid_grant");
}

#[tokio::test]
async fn ac_53_a_withdrawn_token_is_worth_nothing_at_once() {
    let world = World::new().await;
    let program = world.house.program();
    let (token, refresh) = program.let_in(&world.a, world.a.admin.clone()).await;
    for sent in [refresh.as_str(), &token.key, "unknown"] {
        let answer = program.post("/oauth/revoke", &[("token", sent), ("client_id", "admit-cli")]).await;
        assert_eq!((answer.status.as_u16(), answer.body.as_str()), (200, "{}"));
        assert_eq!(status(&token).await, 401);
    }
    assert_eq!(program.refresh(&refresh).await.status, 400);
}

#[tokio::test]
async fn ac_53_who_is_removed_has_no_token_any_more() {
    let world = World::new().await;
    let program = world.house.program();
    let both = world.both.clone().sign_in_as("both@x.example").await;
    let (token, refresh) = program.let_in(&world.a, both).await;
    assert_eq!(status(&token).await, 200);
    let id = world.a.key.user_id("both@x.example").await;
    let mut admin = world.a.admin.clone();
    admin.post(&format!("{}/{id}/remove", world.a.members_path()), &[]).await;
    assert_eq!(status(&token).await, 401);
    assert_eq!(program.refresh(&refresh).await.json()["error"], "invalid_grant");
}

#[tokio::test]
async fn ac_65_a_code_needs_what_only_the_asking_program_has() {
    let world = World::new().await;
    let program = world.house.program();
    let other_place = REDIRECT.replace("49152", "49153");
    for (name, value) in [("code_verifier", "a".repeat(43)), ("redirect_uri", other_place), ("code", "x".repeat(43))] {
        let answer = world.a.admin.clone().post("/oauth/authorize", &Program::yes(&world.a.id)).await;
        let code = Program::parameter(&answer, "code");
        let mut fields = vec![("code", code.as_str()), ("redirect_uri", REDIRECT), ("code_verifier", VERIFIER)];
        fields.retain(|(given, _)| *given != name);
        fields.push((name, &value));
        let refused = program.token("authorization_code", &fields).await;
        assert_eq!((refused.status.as_u16(), refused.json()["error"].as_str()), (400, Some("invalid_grant")), "{name}");
    }
}

#[tokio::test]
async fn what_is_malformed_is_refused_as_oauth_libraries_expect() {
    let house = House::new().await;
    let program = house.program();
    let before = house.contents().await;
    for (fields, status, error) in [
        (vec![], 400, "invalid_request"),
        (vec![("client_id", "other"), ("grant_type", "refresh_token")], 401, "invalid_client"),
        (vec![("client_id", "admit-cli")], 400, "invalid_request"),
        (vec![("client_id", "admit-cli"), ("grant_type", "password")], 400, "unsupported_grant_type"),
        (vec![("client_id", "admit-cli"), ("grant_type", "refresh_token")], 400, "invalid_request"),
        (vec![("client_id", "admit-cli"), ("grant_type", "authorization_code")], 400, "invalid_request"),
        (vec![("client_id", "admit-cli"), ("client_id", "admit-cli")], 400, "invalid_request"),
        (vec![("client_id", "admit-cli"), ("grant_type", "refresh_token"), ("scope", "all")], 400, "invalid_scope"),
        (
            vec![("client_id", "admit-cli"), ("grant_type", "refresh_token"), ("refresh_token", "x")],
            400,
            "invalid_grant",
        ),
        (
            vec![("client_id", "admit-cli"), ("grant_type", "refresh_token"), ("refresh_token", "\0")],
            400,
            "invalid_grant",
        ),
    ] {
        let answer = program.post("/oauth/token", &fields).await;
        assert_eq!((answer.status.as_u16(), answer.json()["error"].as_str()), (status, Some(error)), "{fields:?}");
        assert_eq!(answer.header("cache-control"), "no-store");
        house.assert_refused(&answer, &before).await;
    }
}

#[tokio::test]
async fn ac_51_ac_52_no_token_is_taken_from_an_address() {
    let world = World::new().await;
    let (token, _) = world.house.program().let_in(&world.a, world.a.admin.clone()).await;
    for name in ["access_token", "token", "authorization"] {
        let path = format!("/v1/organizations/me?{name}={}", token.key);
        assert_eq!(world.house.anonymous().get(&path).await.status, 401, "{name}");
    }
}

#[tokio::test]
async fn a_program_that_is_used_every_month_never_has_to_ask_again() {
    let world = World::new().await;
    let program = world.house.program();
    let (_, mut refresh) = program.let_in(&world.a, world.a.admin.clone()).await;
    for _ in 0..4 {
        world.house.pass(29 * DAY);
        refresh = program.refresh(&refresh).await.json()["refresh_token"].as_str().unwrap().to_owned();
    }
    world.house.pass(30 * DAY);
    assert_eq!(program.refresh(&refresh).await.status, 400);
}
