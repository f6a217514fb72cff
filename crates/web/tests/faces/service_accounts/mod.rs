//! Service accounts and their places in workspaces, as programs with an access token see them.

mod console;

use serde_json::{Value, json};

use crate::house::{Answer, KeyHolder, World};

const ACCOUNTS: &str = "/v1/organizations/service_accounts";

async fn stage() -> (World, KeyHolder) {
    let world = World::new().await;
    let token = world.a.token().await;
    (world, token)
}

async fn made(token: &KeyHolder, path: &str, body: Value) -> Value {
    let answer = token.post(path, body).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    answer.json()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

#[track_caller]
fn assert_refused_with(answer: &Answer, status: u16, words: &str) {
    answer.assert_refusal();
    assert_eq!(answer.status, status, "{}", answer.body);
    assert!(answer.message().contains(words), "{}", answer.body);
}

#[tokio::test]
async fn a_service_account_has_the_eleven_fields_of_the_contract() {
    let (world, token) = stage().await;
    let admin = world.a.key.user_id("admin@a.example").await;
    let account = made(&token, ACCOUNTS, json!({ "name": "deploy", "description": "Deploys." })).await;
    let at = account["created_at"].clone();
    let expected = json!({
        "id": account["id"], "type": "service_account", "name": "deploy", "description": "Deploys.",
        "organization_role": "developer", "created_at": at, "updated_at": at, "archived_at": null,
        "created_by_actor_id": admin, "updated_by_actor_id": admin, "archived_by_actor_id": null,
    });
    assert_eq!(account, expected);
    assert!(text(&account["id"]).starts_with("svac_01"));
    let path = format!("{ACCOUNTS}/{}", text(&account["id"]));
    assert_eq!(token.get(&path).await.json(), account);
    let cleared = made(&token, &path, json!({ "description": null, "organization_role": null })).await;
    assert_eq!((&cleared["description"], &cleared["organization_role"]), (&json!(""), &json!("developer")));
    let raised = made(&token, &path, json!({ "organization_role": "admin" })).await;
    assert_eq!((&raised["description"], &raised["organization_role"]), (&json!(""), &json!("admin")));
    let archived = token.post_text(&format!("{path}/archive"), "").await.json();
    assert_eq!(archived["archived_by_actor_id"], admin);
    assert_eq!(token.post_text(&format!("{path}/archive"), "").await.json(), archived);
    assert_refused_with(&token.post(&path, json!({ "description": "x" })).await, 400, "archived");
}

#[tokio::test]
async fn a_name_that_is_taken_is_a_conflict_that_no_sdk_tries_again() {
    let (_, token) = stage().await;
    made(&token, ACCOUNTS, json!({ "name": "deploy" })).await;
    let answer = token.post(ACCOUNTS, json!({ "name": "deploy" })).await;
    assert_refused_with(&answer, 409, "has this name");
    assert_eq!(answer.header("x-should-retry"), "false");
    assert_eq!(answer.json()["error"]["type"], "conflict_error");
    assert_eq!(answer.error_code(), "");
}

#[tokio::test]
async fn what_can_not_be_is_refused_and_says_what_could() {
    let (world, token) = stage().await;
    let account = made(&token, ACCOUNTS, json!({ "name": "deploy" })).await;
    let path = format!("{ACCOUNTS}/{}", text(&account["id"]));
    let before = world.house.contents().await;
    for (path, body, words) in [
        (ACCOUNTS, json!({}), "name: Field required"),
        (ACCOUNTS, json!({ "name": "Big" }), "'^[a-z0-9-]+$'"),
        (ACCOUNTS, json!({ "name": "" }), "'^[a-z0-9-]+$'"),
        (ACCOUNTS, json!({ "name": "a", "description": "x".repeat(2001) }), "at most 2000"),
        (ACCOUNTS, json!({ "name": "a", "organization_role": "user" }), "Input should be 'admin' or 'developer'"),
        (ACCOUNTS, json!({ "name": "a", "id": "svac_1" }), "id: Extra inputs are not permitted"),
        (path.as_str(), json!({ "name": "other" }), "name: Extra inputs are not permitted"),
        (path.as_str(), json!({ "organization_role": "owner" }), "Input should be 'admin' or 'developer'"),
    ] {
        let answer = token.post(path, body).await;
        assert_refused_with(&answer, 400, words);
        world.house.assert_refused(&answer, &before).await;
    }
    for query in ["limit=0", "limit=101", "page=%25", "page=c3ZhY194", "include_archived=maybe"] {
        assert_eq!(token.get(&format!("{ACCOUNTS}?{query}")).await.status, 400, "{query}");
    }
}

#[tokio::test]
async fn ac_30_only_access_tokens_of_who_governs_reach_service_accounts() {
    let (world, token) = stage().await;
    let account = made(&token, ACCOUNTS, json!({ "name": "deploy" })).await;
    let path = format!("{ACCOUNTS}/{}", text(&account["id"]));
    assert_refused_with(&world.a.key.get(&path).await, 401, "kind of credential");
    let foreign = world.b.token().await;
    assert_refused_with(&foreign.get(&path).await, 404, "Service account not found.");
    let (admin, both) = (world.a.token().await, world.both.clone().sign_in_as("both@x.example").await);
    let of_both = world.house.program().let_in(&world.a, both).await.0;
    assert_eq!(of_both.get(&path).await.status, 200);
    let id = world.a.key.user_id("both@x.example").await;
    let mut browser = world.a.admin.clone();
    browser.post(&format!("{}/{id}/role", world.a.members_path()), &[("role", "developer")]).await;
    assert_refused_with(&of_both.get(&path).await, 403, "does not govern");
    assert_eq!(admin.get(&path).await.status, 200);
}

#[tokio::test]
async fn an_account_is_seen_from_its_workspace_and_a_workspace_from_its_account() {
    let (world, token) = stage().await;
    let account = made(&token, ACCOUNTS, json!({ "name": "deploy" })).await;
    let id = text(&account["id"]);
    let workspace = made(&token, "/v1/organizations/workspaces", json!({ "name": "Work" })).await;
    let workspace = text(&workspace["id"]);
    let of_workspace = format!("/v1/organizations/workspaces/{workspace}/service_accounts");
    let of_account = format!("{ACCOUNTS}/{id}/workspaces");
    let added =
        made(&token, &of_account, json!({ "workspace_id": workspace, "workspace_role": "workspace_user" })).await;
    let expected = json!({
        "type": "service_account_workspace_member", "service_account_id": id, "workspace_id": workspace,
        "workspace_role": "workspace_user", "implicit": false,
        "created_by_actor_id": world.a.key.user_id("admin@a.example").await,
    });
    assert_eq!(added, expected);
    assert_eq!(token.get(&format!("{of_workspace}/{id}")).await.json(), added);
    assert_eq!(token.get(&of_workspace).await.json(), json!({ "data": [added], "next_page": null }));
    let path = format!("{of_workspace}/{id}");
    let changed = made(&token, &path, json!({ "workspace_role": "workspace_admin" })).await;
    assert_eq!(changed["workspace_role"], "workspace_admin");
    let again = json!({ "service_account_id": id, "workspace_role": "workspace_restricted_developer" });
    assert_eq!(made(&token, &of_workspace, again).await["workspace_role"], "workspace_restricted_developer");
    let listed = token.get(&format!("{of_account}?limit=1")).await.json();
    assert_eq!(listed["data"].as_array().unwrap().len(), 2);
    assert_eq!((&listed["data"][0]["implicit"], &listed["next_page"]), (&json!(true), &Value::Null));
    let deleted = json!({
        "type": "service_account_workspace_member_deleted", "service_account_id": id, "workspace_id": workspace,
    });
    for path in [format!("{of_account}/{workspace}"), path] {
        assert_eq!(token.delete(&path).await.json(), deleted, "there or not");
    }
    let billing = json!({ "workspace_id": workspace, "workspace_role": "workspace_billing" });
    assert_refused_with(&token.post(&of_account, billing).await, 400, "workspace_role: Input should be");
}
