use axum::http::Request;

use super::routes::{self, Route};
use crate::house::{Answer, Browser, KeyHolder, World};

/// Ids of things in A, and ids of the same shape that nothing has.
const UNKNOWN: [(&str, &str); 13] = [
    ("admin_api_key_id", "apikey_011mXeogeSHNR7d6rUhAktFh"),
    ("api_key_id", "apikey_011mXeogeSHNR7d6rUhAktFh"),
    ("organization_id", "00000000-0000-4000-8000-000000000000"),
    ("invite_id", "invite_011mXeogeSHNR7d6rUhAktFh"),
    ("invite_batch_id", "ibatch_011mXeogeSHNR7d6rUhAktFh"),
    ("user_id", "user_011mXeogeSHNR7d6rUhAktFh"),
    ("message_id", "msg_011mXeogeSHNR7d6rUhAktFh"),
    ("session_id", "session_011mXeogeSHNR7d6rUhAktFh"),
    ("workspace_id", "wrkspc_011mXeogeSHNR7d6rUhAktFh"),
    ("service_account_id", "svac_011mXeogeSHNR7d6rUhAktFh"),
    ("rate_limit_id", "rl_011mXeogeSHNR7d6rUhAktFh"),
    ("webhook_endpoint_id", "wep_011mXeogeSHNR7d6rUhAktFh"),
    ("delivery_id", "whd_011mXeogeSHNR7d6rUhAktFh"),
];

const SESSION_OF_A: &str = "select sessions.id from sessions join people on people.id = sessions.person_id
     where people.address = 'admin@a.example'";

const ADMIN_KEY_OF_A: &str = "select admin_keys.id from admin_keys
     join organizations on organizations.id = admin_keys.organization_id where organizations.name = 'Analytical Engines'";

enum Caller<'a> {
    Key(&'a KeyHolder),
    Person(&'a mut Browser),
}

/// A body that is right, so that only the id is wrong.
fn body_for(route: &Route) -> &'static str {
    match route.path.rsplit("/v1/").next().unwrap_or_default() {
        _ if route.method != "POST" => "",
        "organizations/workspaces/{workspace_id}" => r#"{"name":"Mine"}"#,
        "organizations/workspaces/{workspace_id}/members" => {
            r#"{"user_id":"user_01","workspace_role":"workspace_user"}"#
        }
        "organizations/workspaces/{workspace_id}/members/{user_id}" => r#"{"workspace_role":"workspace_user"}"#,
        "organizations/workspaces/{workspace_id}/rate_limits/{rate_limit_id}" => {
            r#"{"limits":[{"type":"requests_per_minute","value":1}]}"#
        }
        path if path.ends_with("/rotate") => r#"{"overlap_seconds":0}"#,
        path if path.ends_with("/{api_key_id}") => r#"{"status":"archived"}"#,
        "organizations/service_accounts/{service_account_id}" => r#"{"description":"Mine"}"#,
        "organizations/service_accounts/{service_account_id}/workspaces" => {
            r#"{"workspace_id":"wrkspc_01","workspace_role":"workspace_user"}"#
        }
        "organizations/workspaces/{workspace_id}/service_accounts" => {
            r#"{"service_account_id":"svac_01","workspace_role":"workspace_user"}"#
        }
        "organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}" => {
            r#"{"workspace_role":"workspace_user"}"#
        }
        "organizations/webhooks/{webhook_endpoint_id}" => r#"{"name":"Mine"}"#,
        path if path.ends_with("/test") => r#"{"event_type":"external_key.failed","object_id":"ekey_1"}"#,
        path if path.ends_with("/extend") => r#"{"expires_in_seconds":3600}"#,
        path if path.ends_with("/resend") => "{}",
        _ => r#"{"role":"user"}"#,
    }
}

const WEBHOOKS_BETA: &str = "webhooks-2026-10-07";

/// A webhook endpoint and a delivery that waits for it.
async fn webhooks_of(key: &KeyHolder) -> (String, String) {
    let request = Request::post("/v1/organizations/webhooks").header("content-type", "application/json");
    let body = r#"{"url":"https://hooks.a.example/admit","enabled_events":["external_key.failed"]}"#;
    let made = key.send(request.header("anthropic-beta", WEBHOOKS_BETA), body).await.json();
    let endpoint = made["id"].as_str().unwrap().to_owned();
    let test = serde_json::json!({ "event_type": "external_key.failed", "object_id": "ekey_1" });
    let queued = key.post(&format!("/admit/v1/webhooks/{endpoint}/test"), test).await.json();
    (endpoint, queued["id"].as_str().unwrap().to_owned())
}

async fn call(caller: &mut Caller<'_>, route: &Route, path: &str) -> Answer {
    let request = Request::builder().method(route.method).uri(path);
    match caller {
        Caller::Key(key) => {
            let request = request.header("content-type", "application/json").header("anthropic-beta", WEBHOOKS_BETA);
            key.send(request, body_for(route)).await
        }
        Caller::Person(browser) if route.method == "POST" => {
            let request = browser.form_from_own_page(path);
            browser.send(request, "role=user&addresses=new%40x.example").await
        }
        Caller::Person(browser) => browser.send(request, "").await,
    }
}

#[tokio::test]
async fn ac_30_an_id_of_another_organization_is_an_unknown_one_on_every_route() {
    let house = crate::house::House::with(|settings| settings.has_mailbox = true).await;
    let mut world = World::in_house(house).await;
    let house = world.house.clone();
    let invite = world.a.key.invite("guest@a.example", "user").await;
    house.mails().await;
    let user = world.a.key.user_id("member@a.example").await;
    let session = house.rows(SESSION_OF_A).await.concat().remove(0).unwrap();
    let query = format!("select id from messages where invite_id = '{invite}'");
    let message = house.rows(&query).await.concat().remove(0).unwrap();
    let admin_key = house.rows(ADMIN_KEY_OF_A).await.concat().remove(0).unwrap();
    let api_key = world.a.issue_api_key().await.id;
    let (endpoint, delivery) = webhooks_of(&world.a.key).await;
    let rows = serde_json::json!({ "rows": [{ "email": "many@a.example", "role": "user" }] });
    let batch = world.a.key.post("/admit/v1/invite_batches", rows).await.json()["id"].clone();
    let (id_of_a, id_of_b) = (world.a.id.clone(), world.b.id.clone());
    let (workspace, own_workspace) = (world.a.key.workspace("Engine").await, world.b.key.workspace("Bombe").await);
    let rate_limit = world.a.key.get("/v1/organizations/rate_limits").await.json()["data"][0]["id"].clone();
    let (token, own_token) = (world.a.token().await, world.b.token().await);
    let account =
        token.post("/v1/organizations/service_accounts", serde_json::json!({ "name": "deploy" })).await.json();
    let foreign = [
        ("organization_id", id_of_a.as_str()),
        ("admin_api_key_id", &admin_key),
        ("api_key_id", &api_key),
        ("invite_id", &invite),
        ("invite_batch_id", batch.as_str().unwrap()),
        ("user_id", &user),
        ("message_id", &message),
        ("session_id", &session),
        ("workspace_id", &workspace),
        ("rate_limit_id", rate_limit.as_str().unwrap()),
        ("service_account_id", account["id"].as_str().unwrap()),
        ("webhook_endpoint_id", &endpoint),
        ("delivery_id", &delivery),
    ];
    let before = house.contents().await;
    let mut tried = 0;
    let has_case =
        |route: &&Route| !["anyone", "enterprise", "owner"].contains(&route.for_whom) && route.path.contains("_id}");
    for route in routes::all().iter().filter(has_case) {
        let mut caller = match route.for_whom {
            "key" => Caller::Key(&world.b.key),
            "token" => Caller::Key(&own_token),
            _ => Caller::Person(&mut world.b.admin),
        };
        // All ids foreign; and, below one's own organization or workspace, the child alone.
        let own = [("organization_id", id_of_b.as_str()), ("workspace_id", &own_workspace)];
        for parent in [&[][..], &own[..]] {
            let with = |ids: &[(&str, &str)]| route.path_with(&[parent, ids].concat());
            if !parent.is_empty() && (with(&[]) == route.path || !with(&[]).contains('{')) {
                continue;
            }
            let foreign = call(&mut caller, route, &with(&foreign)).await;
            let unknown = call(&mut caller, route, &with(&UNKNOWN)).await;
            house.assert_refused(&foreign, &before).await;
            assert_eq!(foreign.status, 404, "{route:?}");
            assert_eq!(foreign.masked(), unknown.masked(), "{route:?}");
            for text in ["Analytical", "a.example"] {
                assert!(!foreign.body.contains(text), "{route:?} shows {text}");
            }
            tried += 1;
        }
    }
    assert!(tried > 20, "{tried}");
}

#[tokio::test]
async fn ac_31_two_ids_that_disagree_are_refused_or_the_proven_one_counts() {
    let world = World::new().await;
    let (a, b, house) = (&world.a, &world.b, &world.house);
    let invite_of_a = a.key.invite("guest@a.example", "user").await;
    let before = house.contents().await;
    // An organization named beside the credential changes nothing.
    for path in [
        format!("/v1/organizations/users?organization_id={}", a.id),
        format!("/v1/organizations/invites?organization={}&email=guest@a.example", a.id),
    ] {
        let request = Request::get(&path).header("anthropic-organization-id", &a.id);
        let answer = b.key.send(request, "").await;
        assert!(!answer.body.contains("a.example"), "{}", answer.body);
        assert_eq!(answer.header("anthropic-organization-id"), b.id);
    }
    for path in [
        format!("/v1/organizations/invites?after_id={invite_of_a}&before_id={invite_of_a}"),
        "/v1/organizations/users?limit=1&limit=2".to_owned(),
        "/v1/organizations/users?email=a@x.example&email=b@x.example".to_owned(),
        format!("/v1/organizations/invites?after_id={invite_of_a}&after_id={invite_of_a}"),
    ] {
        house.assert_refused(&a.key.get(&path).await, &before).await;
    }
    let path = format!("/v1/organizations/invites/{invite_of_a}?invite_id={invite_of_a}");
    let answer = b.key.delete(&path).await;
    house.assert_refused(&answer, &before).await;
    // The database itself holds no mail of one organization about the invite of another.
    let statement = format!(
        "insert into messages (about, id, organization_id, template, invite_id, recipient, state, tries, next_try_at,
             created_at)
         values ('{invite_of_a}', 'msg_x', '{}', 'invitation', '{invite_of_a}', 'x@x.example', 'queued', 0, 0, 0)",
        b.id
    );
    let refused: Result<u64, admit_store::Failure> =
        house.store.write(statement, |tx, statement| Box::pin(async move { tx.execute(statement, &[]).await })).await;
    assert!(refused.is_err());
}
