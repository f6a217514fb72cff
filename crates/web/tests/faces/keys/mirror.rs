use axum::http::Request;
use serde_json::{Value, json};

use crate::house::{ApiKey, World};

const PATH: &str = "/v1/organizations/api_keys";

#[tokio::test]
async fn an_api_key_has_the_ten_fields_of_the_contract() {
    let world = World::new().await;
    let key = world.a.issue_api_key().await;
    let answer = world.a.key.get(&format!("{PATH}/{}", key.id)).await;
    let hint = format!("{}...{}", &key.secret[..16], &key.secret[key.secret.len() - 4..]);
    let expected = json!({
        "id": key.id, "type": "api_key", "name": "Deploy", "status": "active",
        "created_at": "2025-06-15T15:06:40.000000Z", "expires_at": null, "created_by": null,
        "partial_key_hint": hint, "principal": null,
        "scope": { "type": "workspace", "workspace_id": world.a.default_workspace().await },
    });
    assert_eq!(answer.json(), expected);
    assert_eq!(world.a.key.get(PATH).await.json()["data"], json!([expected]));
}

#[tokio::test]
async fn the_older_version_also_names_the_workspace_where_it_used_to() {
    let world = World::new().await;
    world
        .house
        .execute(&format!(
            "insert into workspaces (id, organization_id, name, is_default, display_color, compartment_id,
             default_inference_geo, allowed_inference_geos, tags, created_at)
         values ('wrkspc_other', '{}', 'Other', 0, '#000000', 'x', 'us', 'unrestricted', '{{}}', 1)",
            world.a.id
        ))
        .await;
    let in_default = world.a.issue_api_key().await.id;
    let body = json!({ "name": "x", "workspace_id": "wrkspc_other" });
    let in_other = ApiKey::of(&world.a.key.post("/admit/v1/api_keys", body).await.json()).id;
    let own = world.a.issue_own_key("admin@a.example").await.id;
    for (id, workspace_id) in [(in_default, Value::Null), (in_other, json!("wrkspc_other")), (own, Value::Null)] {
        let path = format!("{PATH}/{id}");
        for (version, expected) in [(Some("2023-06-01"), Some(&workspace_id)), (Some("2026-10-21"), None), (None, None)]
        {
            let mut request = Request::get(&path);
            if let Some(version) = version {
                request = request.header("anthropic-version", version);
            }
            let answer = world.a.key.send(request, "").await.json();
            assert_eq!(answer.get("workspace_id"), expected, "{version:?} {answer}");
        }
    }
}

#[tokio::test]
async fn a_key_with_a_principal_says_for_whom_it_acts_and_who_made_it() {
    let world = World::new().await;
    let user = world.a.key.user_id("admin@a.example").await;
    let own = world.a.issue_own_key("admin@a.example").await.id;
    let answer = world.a.key.get(&format!("{PATH}/{own}")).await.json();
    assert_eq!(answer["principal"], json!({ "type": "user_actor", "user_id": user }));
    assert_eq!(answer["created_by"], json!({ "type": "user", "id": user }));
    assert_eq!(answer["scope"], json!({ "type": "organization" }));
    world.a.add_service_account("svac_1", "admin").await;
    let principal = json!({ "type": "service_account_actor", "service_account_id": "svac_1" });
    let body = json!({ "name": "Robot", "principal": principal });
    let robot = ApiKey::of(&world.a.key.post("/admit/v1/api_keys", body).await.json());
    let made = json!({ "name": "x", "workspace_id": world.a.default_workspace().await });
    let made = world.house.holder_of(&robot.secret).post("/admit/v1/api_keys", made).await.json();
    assert_eq!(made["created_by"], json!({ "type": "service_account", "id": "svac_1" }));
    assert_eq!(world.a.key.get(&format!("{PATH}/{}", robot.id)).await.json()["principal"], principal);
}

#[tokio::test]
async fn a_change_takes_name_and_status_and_nothing_else() {
    let world = World::new().await;
    let path = format!("{PATH}/{}", world.a.issue_api_key().await.id);
    let before = world.a.key.get(&path).await.json();
    for body in [json!({}), json!({ "name": null, "status": null }), json!({ "name": "Deploy", "status": "active" })] {
        let contents = world.house.contents().await;
        assert_eq!(world.a.key.post(&path, body).await.json(), before);
        assert_eq!(world.house.contents().await, contents);
    }
    let changed = world.a.key.post(&path, json!({ "name": null, "status": "inactive" })).await.json();
    assert_eq!((&changed["status"], &changed["name"]), (&json!("inactive"), &before["name"]));
    let changed = world.a.key.post(&path, json!({ "name": "Staging", "status": "active" })).await.json();
    assert_eq!((&changed["status"], &changed["name"]), (&json!("active"), &json!("Staging")));
    let contents = world.house.contents().await;
    for (body, message) in [
        (json!({ "status": "expired" }), "status: Input should be 'active', 'inactive' or 'archived'"),
        (json!({ "status": "ACTIVE" }), "status: Input should be 'active', 'inactive' or 'archived'"),
        (json!({ "status": true }), "status: Input should be a valid string"),
        (json!({ "name": "" }), "name: it is empty"),
        (json!({ "name": "x".repeat(501) }), "name: it is longer than 500 characters"),
        (json!({ "name": ["x"] }), "name: Input should be a valid string"),
    ] {
        let answer = world.a.key.post(&path, body).await;
        world.house.assert_refused(&answer, &contents).await;
        assert_eq!((answer.status.as_u16(), answer.message().as_str()), (400, message));
    }
}

#[tokio::test]
async fn ac_27_ac_28_protected_fields_of_a_key_can_not_be_changed() {
    let world = World::new().await;
    let path = format!("{PATH}/{}", world.a.issue_api_key().await.id);
    let contents = world.house.contents().await;
    for field in [
        "id",
        "type",
        "expires_at",
        "scope",
        "scopes",
        "principal",
        "created_by",
        "created_at",
        "workspace_id",
        "organization_id",
        "partial_key_hint",
        "secret",
        "key",
    ] {
        let answer = world.a.key.post(&path, json!({ "status": "inactive", field: "x" })).await;
        world.house.assert_refused(&answer, &contents).await;
        assert_eq!(answer.message(), format!("{field}: Extra inputs are not permitted"));
    }
}

#[tokio::test]
async fn activating_a_key_over_a_limit_says_which_limit() {
    let world = World::new().await;
    let path = format!("{PATH}/{}", world.a.issue_api_key().await.id);
    world.a.key.post(&path, json!({ "status": "inactive" })).await;
    world.a.issue_api_key().await;
    for (setting, code) in [
        ("api_key_limit", "org_api_key_limit_exceeded"),
        ("workspace_api_key_limit", "workspace_api_key_limit_exceeded"),
    ] {
        world.a.key.post("/admit/v1/organization/settings", json!({ setting: 1 })).await;
        let contents = world.house.contents().await;
        let issue = json!({ "name": "x", "workspace_id": world.a.default_workspace().await });
        for answer in [
            world.a.key.post(&path, json!({ "status": "active" })).await,
            world.a.key.post("/admit/v1/api_keys", issue).await,
        ] {
            world.house.assert_refused(&answer, &contents).await;
            assert_eq!((answer.status.as_u16(), answer.error_code().as_str()), (400, code), "{}", answer.body);
        }
        world.a.key.post("/admit/v1/organization/settings", json!({ setting: null })).await;
    }
    assert_eq!(world.a.key.post(&path, json!({ "status": "active" })).await.json()["status"], "active");
}

#[tokio::test]
async fn an_archived_or_expired_key_is_not_activated() {
    let world = World::new().await;
    let archived = format!("{PATH}/{}", world.a.issue_api_key().await.id);
    assert_eq!(world.a.key.post(&archived, json!({ "status": "archived" })).await.json()["status"], "archived");
    let body = json!({
        "name": "short", "workspace_id": world.a.default_workspace().await, "expires_at": "2025-06-15T16:06:40+01:00",
    });
    assert_eq!(world.a.key.post("/admit/v1/api_keys", body).await.message(), "expires_at: must be in the future");
    let body = json!({
        "name": "short", "workspace_id": world.a.default_workspace().await, "expires_at": "2025-06-15T16:06:41+01:00",
    });
    let issued = world.a.key.post("/admit/v1/api_keys", body).await.json();
    assert_eq!(issued["expires_at"], "2025-06-15T15:06:41.000000Z");
    let expired = format!("{PATH}/{}", ApiKey::of(&issued).id);
    world.house.pass(1);
    assert_eq!(world.a.key.get(&expired).await.json()["status"], "expired");
    let contents = world.house.contents().await;
    for (path, body) in [
        (&archived, json!({ "status": "active" })),
        (&archived, json!({ "status": "inactive" })),
        (&archived, json!({ "name": "x" })),
        (&expired, json!({ "status": "active" })),
    ] {
        let answer = world.a.key.post(path, body).await;
        world.house.assert_refused(&answer, &contents).await;
        assert_eq!((answer.status.as_u16(), answer.error_code().as_str()), (400, ""));
    }
}

#[tokio::test]
async fn filters_are_single_and_known() {
    let world = World::new().await;
    world.a.issue_api_key().await;
    world.house.pass(1);
    let own = world.a.issue_own_key("admin@a.example").await.id;
    let user = world.a.key.user_id("admin@a.example").await;
    for (query, count) in [
        ("status=active".to_owned(), 2),
        ("status=archived".to_owned(), 0),
        (format!("workspace_id={}", world.a.default_workspace().await), 1),
        (format!("workspace_id={}", world.b.default_workspace().await), 0),
        (format!("created_by_user_id={user}"), 1),
        (format!("created_by_user_id={user}&status=active&limit=1"), 1),
        (format!("after_id={own}"), 1),
        ("status=&workspace_id=&created_by_user_id=&after_id=".to_owned(), 2),
    ] {
        let answer = world.a.key.get(&format!("{PATH}?{query}")).await.json();
        assert_eq!(answer["data"].as_array().map(Vec::len), Some(count), "{query}");
    }
    for query in ["status=gone", "status=active&status=archived", "workspace_id=a&workspace_id=b", "limit=1001"] {
        assert_eq!(world.a.key.get(&format!("{PATH}?{query}")).await.status, 400, "{query}");
    }
}

#[tokio::test]
async fn a_key_of_one_workspace_reaches_no_admin_route() {
    let world = World::new().await;
    let key = world.a.issue_api_key().await;
    for path in [PATH, "/v1/organizations/me", "/admit/v1/api_keys"] {
        assert_eq!(world.house.holder_of(&key.secret).get(path).await.status, 401, "{path}");
    }
    let own = world.a.issue_own_key("admin@a.example").await;
    assert_eq!(world.house.holder_of(&own.secret).get(PATH).await.status, 200);
}
