use axum::http::Request;

use crate::house::{House, World};

#[tokio::test]
async fn ac_50_neither_the_digest_nor_the_hint_nor_the_id_of_a_key_is_a_key() {
    let world = World::new().await;
    for row in world.house.rows("select digest, hint, id, name from admin_keys").await {
        for text in row.into_iter().flatten() {
            for (name, value) in [("x-api-key", text.clone()), ("authorization", format!("Bearer {text}"))] {
                let request = Request::get("/v1/organizations/me").header(name, value);
                let answer = world.house.anonymous().send(request, "").await;
                answer.assert_refusal();
                assert_eq!(answer.status, 401, "{text}");
            }
        }
    }
}

#[tokio::test]
async fn ac_50_the_first_key_is_shown_once() {
    let house = House::new().await;
    let link = house.store.write((), |tx, ()| Box::pin(admit_core::setup::issue_link(tx))).await.unwrap().unwrap();
    let fields = [
        ("token", link.reveal()),
        ("organization_name", "Analytical Engines"),
        ("kind", "platform"),
        ("name", "Ada Lovelace"),
        ("email", "ada@a.example"),
    ];
    let mut browser = house.browser();
    let done = browser.submit("/setup", &fields).await;
    let start = done.body.find("sk-ant-admin01-").unwrap();
    let key = done.body[start..].split(['<', '"']).next().unwrap().to_owned();
    let request = Request::get("/v1/organizations/me").header("x-api-key", &key);
    assert_eq!(house.anonymous().send(request, "").await.status, 200);
    assert_eq!(done.header("cache-control"), "no-store");
    for path in ["/", "/setup", "/account/sessions", "/settings/members"] {
        assert!(!browser.get(path).await.body.contains(&key[..20]), "{path}");
    }
    assert!(!house.contents().await.contains(&key));
}

#[tokio::test]
async fn ac_52_a_key_or_a_session_in_an_address_proves_nobody() {
    let world = World::new().await;
    let before = world.house.contents().await;
    let (key, cookie) = (&world.a.key.key, world.a.admin.cookie("admit_session").unwrap());
    for name in ["key", "api_key", "x-api-key", "x_api_key", "access_token", "token", "authorization", "bearer"] {
        let answer = world.house.anonymous().get(&format!("/v1/organizations/me?{name}={key}")).await;
        world.house.assert_refused(&answer, &before).await;
        assert_eq!(answer.status, 401, "{name}");
        let path = format!("{}?{name}={cookie}&admit_session={cookie}&session={cookie}", world.a.members_path());
        assert_eq!(world.house.anonymous().get(&path).await.status, 303, "{name}");
    }
    // A session's cookie is no key, and a key is no session.
    let request = Request::get("/v1/organizations/me").header("cookie", format!("admit_session={cookie}"));
    assert_eq!(world.house.anonymous().send(request, "").await.status, 401);
    let request = Request::get(world.a.members_path()).header("x-api-key", key);
    assert_eq!(world.house.anonymous().send(request, "").await.status, 303);
}
