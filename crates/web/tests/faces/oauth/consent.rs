use axum::http::Request;

use crate::house::{PUBLIC_URL, Program, World};

#[tokio::test]
async fn a_person_signs_in_allows_a_program_and_it_acts_in_the_organization() {
    let world = World::new().await;
    let house = &world.house;
    let mut browser = house.browser();
    let sign_in = browser.open(&Program::page(&[])).await;
    assert_eq!(sign_in.status, 303);
    let next = sign_in.header("location").split_once("next=").unwrap().1.to_owned();
    let next: String = url::form_urlencoded::parse(format!("next={next}").as_bytes()).next().unwrap().1.into_owned();
    browser.submit("/sign-in", &[("email", "admin@a.example"), ("next", &next)]).await;
    let code = house.last_mail_to("admin@a.example").await.code();
    let page = browser.submit("/sign-in/code", &[("code", &code)]).await;
    for words in ["Allow Admit command line?", "admin@a.example", "Analytical Engines", "do everything that you may do"]
    {
        assert!(page.says(words), "{words}: {}", page.body);
    }
    let answer = browser.post("/oauth/authorize", &Program::yes(&world.a.id)).await;
    assert_eq!(answer.status, 303);
    assert_eq!(Program::parameter(&answer, "state"), "a state");
    assert_eq!(Program::parameter(&answer, "iss"), PUBLIC_URL, "RFC 9207");
    let issued = house.program().redeem(&Program::parameter(&answer, "code")).await;
    assert_eq!(issued.status, 200, "{}", issued.body);
    let tokens = issued.json();
    assert_eq!(
        (&tokens["token_type"], &tokens["expires_in"], &tokens["scope"]),
        (&"Bearer".into(), &28800.into(), &"org:admin".into())
    );
    let bearer = format!("Bearer {}", tokens["access_token"].as_str().unwrap());
    let request = Request::get("/v1/organizations/me").header("authorization", bearer);
    assert_eq!(house.anonymous().send(request, "").await.json()["id"], world.a.id.as_str());
}

#[tokio::test]
async fn ac_03_opening_the_page_changes_nothing_however_often() {
    let mut world = World::new().await;
    let before = world.house.contents().await;
    for method in ["GET", "HEAD"] {
        for _ in 0..5 {
            let request = Request::builder().method(method).uri(Program::page(&[]));
            assert_eq!(world.a.admin.send(request, "").await.status, 200);
            let request = Request::builder().method(method).uri("/device?user_code=BCDF-GHJK");
            assert_eq!(world.a.admin.send(request, "").await.status, 200);
        }
    }
    assert_eq!(world.house.contents().await, before);
}

#[tokio::test]
async fn ac_32_only_organizations_that_the_person_manages_are_offered_and_taken() {
    let mut world = World::new().await;
    let house = world.house.clone();
    world.both = world.both.sign_in_as("both@x.example").await;
    world.member_of_a = world.member_of_a.sign_in_as("member@a.example").await;
    let page = world.both.open(&Program::page(&[])).await;
    assert!(page.says("Analytical Engines") && !page.says("Bletchley"), "{}", page.body);
    let before = house.contents().await;
    let answer = world.both.post("/oauth/authorize", &Program::yes(&world.b.id)).await;
    assert_eq!(answer.status, 403);
    house.assert_refused(&answer, &before).await;
    let page = world.member_of_a.open(&Program::page(&[])).await;
    assert!(page.says("manage no organization that it could act for") && !page.says("Allow Don"), "{}", page.body);
    assert!(!page.body.contains("value=\"approve\""));
    for (browser, organization) in
        [(&mut world.member_of_a, &world.a), (&mut world.outsider, &world.a), (&mut world.a.admin.clone(), &world.b)]
    {
        let answer = browser.post("/oauth/authorize", &Program::yes(&organization.id)).await;
        house.assert_refused(&answer, &before).await;
    }
    let unknown =
        world.a.admin.clone().post("/oauth/authorize", &Program::yes("00000000-0000-4000-8000-000000000000")).await;
    house.assert_refused(&unknown, &before).await;
    assert_eq!(unknown.status, 404);
}

#[tokio::test]
async fn who_manages_several_organizations_chooses_one() {
    let world = World::new().await;
    let mut both = world.a.admin.clone();
    let invitation = {
        world
            .b
            .admin
            .clone()
            .submit(
                &format!("{}/invite", world.b.members_path()),
                &[("addresses", "admin@a.example"), ("role", "admin")],
            )
            .await;
        world.house.last_mail_to("admin@a.example").await.token()
    };
    both.submit("/accept", &[("token", &invitation)]).await;
    let page = both.open(&Program::page(&[])).await;
    assert_eq!(page.body.matches("type=\"radio\"").count(), 2);
    assert!(!page.body.contains("checked"), "none is chosen beforehand");
    let (token, _) = world.house.program().let_in(&world.b, both).await;
    assert_eq!(token.get("/v1/organizations/me").await.json()["id"], world.b.id.as_str());
}

#[tokio::test]
async fn who_does_not_allow_it_sends_it_back_without_a_code() {
    let mut world = World::new().await;
    let before = world.house.contents().await;
    let mut fields = Program::question(&[]);
    fields.push(("decision", "deny"));
    let answer = world.a.admin.post("/oauth/authorize", &fields).await;
    assert_eq!(Program::parameter(&answer, "error"), "access_denied");
    assert_eq!(Program::parameter(&answer, "state"), "a state");
    assert_eq!(Program::parameter(&answer, "iss"), PUBLIC_URL);
    assert_eq!(Program::parameter(&answer, "code"), "");
    assert_eq!(world.house.contents().await, before);
}

#[tokio::test]
async fn ac_43_ac_44_no_answer_leads_anywhere_but_to_the_persons_own_computer() {
    let mut world = World::new().await;
    let house = world.house.clone();
    let before = house.contents().await;
    for place in [
        "https://evil.example/callback",
        "http://127.0.0.1:80@evil.example/callback",
        "http://127.0.0.1.evil.example:80/callback",
        "http://localhost:80/callback",
        "http://127.0.0.1:80/elsewhere",
        "http://admit.test:8080/callback",
        "//evil.example/callback",
        "javascript:alert(1)",
        "",
    ] {
        let mut answers = vec![
            house.anonymous().get(&Program::page(&[("redirect_uri", place)])).await,
            world.a.admin.open(&Program::page(&[("redirect_uri", place)])).await,
        ];
        for decision in ["approve", "deny"] {
            let mut fields = Program::question(&[("redirect_uri", place)]);
            fields.extend([("organization_id", world.a.id.as_str()), ("decision", decision)]);
            answers.push(world.a.admin.post("/oauth/authorize", &fields).await);
        }
        for answer in answers {
            assert_eq!((answer.status.as_u16(), answer.header("location")), (400, ""), "{place}");
            assert!(answer.says("at a place that is not on your own computer"), "{place}: {}", answer.body);
            house.assert_refused(&answer, &before).await;
        }
    }
}

#[tokio::test]
async fn what_is_wrong_with_a_question_is_told_to_whoever_can_mend_it() {
    let mut world = World::new().await;
    let before = world.house.contents().await;
    for (changes, error) in [
        (("response_type", "token"), "unsupported_response_type"),
        (("response_type", ""), "unsupported_response_type"),
        (("scope", "org:admin read:everything"), "invalid_scope"),
        (("code_challenge_method", "plain"), "invalid_request"),
        (("code_challenge_method", ""), "invalid_request"),
        (("code_challenge", "short"), "invalid_request"),
        (("code_challenge", ""), "invalid_request"),
    ] {
        // Before anybody has to sign in.
        let answer = world.house.anonymous().get(&Program::page(&[changes])).await;
        assert_eq!(Program::parameter(&answer, "error"), error, "{changes:?}");
        assert_eq!(Program::parameter(&answer, "state"), "a state");
        assert_eq!(Program::parameter(&answer, "iss"), PUBLIC_URL);
        let mut fields = Program::question(&[changes]);
        fields.extend([("organization_id", world.a.id.as_str()), ("decision", "approve")]);
        let answer = world.a.admin.post("/oauth/authorize", &fields).await;
        assert_eq!(Program::parameter(&answer, "error"), error, "{changes:?}");
    }
    let long = "x".repeat(257);
    for changes in [("client_id", "other"), ("client_id", ""), ("state", long.as_str())] {
        let answer = world.a.admin.open(&Program::page(&[changes])).await;
        assert_eq!((answer.status.as_u16(), answer.header("location")), (400, ""), "{changes:?}");
        assert!(answer.says("This program can’t be let in"), "{}", answer.body);
    }
    for name in ["client_id", "redirect_uri", "code_challenge", "state"] {
        let twice = format!("{}&{name}=x", Program::page(&[]));
        assert_eq!(world.a.admin.open(&twice).await.status, 400, "{name} twice");
    }
    assert_eq!(world.house.contents().await, before);
}

#[tokio::test]
async fn the_page_lets_its_form_lead_to_the_program_that_asked_and_no_further() {
    let mut world = World::new().await;
    let policy = |answer: crate::house::Answer| {
        let policy = answer.header("content-security-policy").to_owned();
        policy.split("; ").find(|part| part.starts_with("form-action")).unwrap().to_owned()
    };
    let page = world.a.admin.open(&Program::page(&[])).await;
    assert_eq!(policy(page), "form-action 'self' http://127.0.0.1:49152");
    let page = world.a.admin.open(&Program::page(&[("redirect_uri", "http://[::1]:8000/callback")])).await;
    assert_eq!(policy(page), "form-action 'self' http:");
    assert_eq!(policy(world.a.admin.open("/device").await), "form-action 'self'");
}

#[tokio::test]
async fn ac_42_the_server_names_itself_by_its_public_url_alone() {
    let world = World::new().await;
    let request = Request::get("/.well-known/oauth-authorization-server").header("host", "evil.example");
    let metadata = world.house.anonymous().send(request.header("x-forwarded-host", "evil.example"), "").await.json();
    assert_eq!(metadata["issuer"], PUBLIC_URL);
    for (name, path) in [
        ("authorization_endpoint", "/oauth/authorize"),
        ("token_endpoint", "/oauth/token"),
        ("revocation_endpoint", "/oauth/revoke"),
        ("device_authorization_endpoint", "/oauth/device_authorization"),
    ] {
        assert_eq!(metadata[name], format!("{PUBLIC_URL}{path}"), "{name}");
    }
    assert_eq!(metadata["code_challenge_methods_supported"], serde_json::json!(["S256"]));
}
