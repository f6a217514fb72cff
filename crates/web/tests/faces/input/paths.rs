use axum::http::Request;

use crate::crossing::routes;
use crate::house::World;

const ODD: [&str; 12] = [
    "%ff",
    "%c0%af",
    "%00",
    "%2e%2e%2f",
    "..%2f..%2fadmit.db",
    "%2e%2e",
    "'%20or%201=1--",
    "%0d%0aset-cookie:%20x=1",
    "%e2%80%ae",
    "%1b[31m",
    "%25ff",
    "a%20b",
];

#[tokio::test]
async fn ac_80_an_odd_path_gets_a_documented_refusal_on_every_route() {
    let mut world = World::new().await;
    let house = world.house.clone();
    let token = world.a.token().await;
    let before = house.contents().await;
    for route in routes::all().iter().filter(|route| route.path.contains('{')) {
        for odd in ODD {
            let parameters = [
                "admin_api_key_id",
                "api_key_id",
                "invite_id",
                "user_id",
                "message_id",
                "session_id",
                "token",
                "digest",
                "name",
                "slug",
                "error_code",
                "rbac_group_id",
                "rbac_role_id",
            ];
            let mut values: Vec<_> = parameters.map(|name| (name, odd)).into();
            let is_own = route.path.matches('{').count() > 1;
            values.push(("organization_id", if is_own { world.a.id.as_str() } else { odd }));
            let path = route.path_with(&values);
            let request = Request::builder().method(route.method).uri(&path);
            let answer = if route.is_json() {
                let program = if route.for_whom == "token" { &token } else { &world.a.key };
                program.send(request.header("content-type", "application/json"), r#"{"role":"user"}"#).await
            } else {
                world.a.admin.send(request.header("sec-fetch-site", "same-origin"), "").await
            };
            house.assert_refused(&answer, &before).await;
            assert!(answer.headers.get("set-cookie").is_none(), "{:?}", answer.headers);
        }
    }
}

#[tokio::test]
async fn a_path_that_does_not_exist_is_refused_in_the_form_of_its_face() {
    let world = World::new().await;
    for path in [
        "/v1/",
        "/v1/organizations",
        "/v1/messages",
        "/admit/v1/nothing",
        "/nothing",
        "/assets/",
        "/.env",
        "/scim/v2/Users",
    ] {
        let answer = world.house.anonymous().get(path).await;
        answer.assert_refusal();
        assert_eq!(answer.status, 404, "{path}");
    }
    for (method, path) in
        [("PUT", "/v1/organizations/invites"), ("PATCH", "/sign-in"), ("DELETE", "/accept"), ("TRACE", "/")]
    {
        let answer = world.house.anonymous().send(Request::builder().method(method).uri(path), "").await;
        answer.assert_refusal();
        assert!([405, 403].contains(&answer.status.as_u16()), "{method} {path}: {}", answer.status);
    }
}
