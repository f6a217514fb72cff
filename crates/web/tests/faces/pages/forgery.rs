use axum::http::Request;
use axum::http::request::Builder;

use crate::crossing::routes::{self, Route};
use crate::groups::GROUPS;
use crate::house::{Browser, World};

const FORM: &str = "application/x-www-form-urlencoded";

struct Target {
    route: Route,
    path: String,
    body: String,
    /// Whose session it would be.
    victim: Browser,
}

/// Every form of the pages, filled in so that it would work if our own page sent it.
async fn targets(world: &World) -> Vec<Target> {
    let house = &world.house;
    let invite = world.a.key.invite("guest@x.example", "user").await;
    world.a.key.invite("own@x.example", "user").await;
    let token = house.last_mail_to("own@x.example").await.token();
    let user = world.a.key.user_id("member@a.example").await;
    house.browser().submit("/sign-in", &[("email", "admin@a.example")]).await;
    let link = house.last_mail_to("admin@a.example").await.token();
    let workspace = world.a.key.workspace("Engine").await;
    let api_key = world.a.issue_api_key().await.id;
    let admin_key = house.rows("select id from admin_keys limit 1").await.concat().remove(0).unwrap();
    world.a.key.post(&format!("/v1/organizations/workspaces/{workspace}/members"), in_workspace(&user)).await;
    let office = house.enterprise("Dollis").await;
    let (group, owner) = (office.key.group("Own").await, office.key.user_id("owner@dollis.example").await);
    let role = serde_json::json!({ "display_name": "Own", "permissions": [] });
    let role = office.key.post("/admit/v1/custom_roles", role).await.json()["id"].as_str().unwrap().to_owned();
    office.key.post(&format!("{GROUPS}/{group}/members"), serde_json::json!({ "user_id": owner })).await;
    let robot = serde_json::json!({ "name": "deploy" });
    let robot = world.a.token().await.post("/v1/organizations/service_accounts", robot).await.json()["id"].clone();
    let session = house.rows("select id from sessions limit 1").await.concat().remove(0).unwrap();
    let (endpoint, delivery) = world.a.endpoint_with_delivery().await;
    let parameters = [
        ("organization_id", world.a.id.as_str()),
        ("invite_id", &invite),
        ("user_id", &user),
        ("session_id", &session),
        ("slug", "signing-in"),
        ("operation_id", "create_invite"),
        ("workspace_id", &workspace),
        ("api_key_id", &api_key),
        ("admin_api_key_id", &admin_key),
        ("service_account_id", robot.as_str().unwrap()),
        ("webhook_endpoint_id", &endpoint),
        ("delivery_id", &delivery),
    ];
    let of_office = [
        ("organization_id", office.id.as_str()),
        ("rbac_group_id", &group),
        ("rbac_role_id", &role),
        ("user_id", &owner),
    ];
    let posts = routes::all().into_iter().filter(|route| route.method == "POST" && !route.is_json());
    posts
        .map(|route| {
            let token = if route.path == "/sign-in/link" { &link } else { &token };
            let body = format!(
                "token={token}&name=New&color=%23B4483F&user_id={user}&email=new%40x.example&addresses=evil%40x.example&role=developer&code=000000&verdict=yes&owner=me&overlap=0&url=https%3A%2F%2Fevil.example%2F&event.external_key.failed=on&event=external_key.failed\
                 &confirmed=yes&workspace={workspace}&rbac_role_id={role}&organization_id={}&body=%7B%22email%22%3A%22evil%40x.example%22%2C%22role%22%3A%22user%22%7D",
                world.a.id
            );
            let (parameters, victim) = match route.for_whom {
                "owner" => (&of_office[..], &office.admin),
                _ => (&parameters[..], &world.a.admin),
            };
            Target { path: route.path_with(parameters), route, body, victim: victim.clone() }
        })
        .collect()
}

fn in_workspace(user: &str) -> serde_json::Value {
    serde_json::json!({ "user_id": user, "workspace_role": "workspace_user" })
}

fn from(request: Builder, site: &str, origin: &str) -> Builder {
    request.header("sec-fetch-site", site).header("origin", origin)
}

/// From where, and how the request begins.
type Forged = (&'static str, fn(&str) -> Builder);

fn forged() -> Vec<Forged> {
    fn post(path: &str) -> Builder {
        Request::post(path).header("content-type", FORM).header("host", "admit.test:8080")
    }
    vec![
        ("another site", |path| from(post(path), "cross-site", "https://evil.example")),
        ("a sibling host", |path| from(post(path), "same-site", "http://evil.admit.test:8080")),
        ("another port", |path| from(post(path), "same-site", "http://admit.test:9090")),
        ("a sandboxed frame", |path| from(post(path), "cross-site", "null")),
        ("a look-alike origin", |path| from(post(path), "cross-site", "http://admit.test:8080.evil.example")),
        ("an old browser elsewhere", |path| post(path).header("origin", "https://evil.example")),
        ("an old browser's sandbox", |path| post(path).header("origin", "null")),
        ("a method override", |path| {
            let request =
                Request::get(path).header("x-http-method-override", "POST").header("x-method-override", "POST");
            request.header("sec-fetch-site", "cross-site")
        }),
    ]
}

#[tokio::test]
async fn ac_57_no_other_site_can_send_a_form_of_ours() {
    let world = World::new().await;
    let house = &world.house;
    let targets = targets(&world).await;
    assert!(targets.len() > 12);
    let before = house.contents().await;
    for Target { route, path, body, victim } in &targets {
        for (whence, request) in forged() {
            for mut browser in [victim.clone(), house.browser()] {
                let answer = browser.send(request(path), body).await;
                house.assert_unchanged(&answer, &before).await;
                assert!(answer.cookies().is_empty(), "{route:?} from {whence}: {:?}", answer.cookies());
                if whence != "a method override" {
                    assert_eq!(answer.status, 403, "{route:?} from {whence}");
                    answer.assert_documented_error();
                }
            }
        }
    }
}

#[tokio::test]
async fn ac_57_a_form_in_another_dress_is_no_form() {
    let world = World::new().await;
    let house = &world.house;
    for Target { route, path, body, victim } in targets(&world).await {
        // Forms without fields have nothing to be dressed in.
        let takes_fields = ![
            "/sign-out",
            "/end",
            "/end-others",
            "/again",
            "/revoke",
            "/remove",
            "/decline",
            "/accept",
            "/archive",
            "/delete",
            "/disable",
            "/enable",
            "/secret",
            "/{delivery_id}/resend",
        ]
        .iter()
        .any(|end| route.path.ends_with(end));
        if !takes_fields {
            continue;
        }
        for kind in ["text/plain", "application/json", "multipart/form-data; boundary=x", "text/html", ""] {
            let before = house.contents().await;
            let request = Request::post(&path).header("content-type", kind).header("sec-fetch-site", "same-origin");
            let answer = victim.clone().send(request, &body).await;
            house.assert_refused(&answer, &before).await;
        }
    }
}

#[tokio::test]
async fn ac_57_a_page_can_not_use_the_api_with_its_cookie() {
    let world = World::new().await;
    let before = world.house.contents().await;
    for kind in ["text/plain", "application/json"] {
        let request = Request::post("/v1/organizations/invites").header("content-type", kind);
        let body = r#"{"email":"evil@x.example","role":"user"}"#;
        let answer = world.a.admin.clone().send(request.header("sec-fetch-site", "same-origin"), body).await;
        world.house.assert_refused(&answer, &before).await;
        assert_eq!(answer.status, 401);
    }
    let request = Request::post("/v1/organizations/invites").header("content-type", "text/plain");
    let answer = world.a.key.send(request, r#"{"email":"evil@x.example","role":"user"}"#).await;
    world.house.assert_refused(&answer, &before).await;
    assert_eq!(answer.status, 415);
}

#[tokio::test]
async fn ac_57_no_form_does_anything_when_its_fields_come_in_the_address() {
    let world = World::new().await;
    let house = &world.house;
    let targets = targets(&world).await;
    let before = house.contents().await;
    for Target { route, path, body, victim } in &targets {
        for method in ["GET", "HEAD"] {
            let address = format!("{path}?{body}&_method=POST");
            let request = Request::builder().method(method).uri(address).header("sec-fetch-site", "same-origin");
            let answer = victim.clone().send(request, "").await;
            assert!(answer.status.as_u16() < 500, "{route:?}");
            assert_eq!(house.contents().await, before, "{method} {route:?}");
        }
    }
}
