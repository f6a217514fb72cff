use serde_json::{Value, json};

use crate::house::{KeyHolder, World};

const WORKSPACES: &str = "/v1/organizations/workspaces";

fn fields(object: &Value) -> Vec<&str> {
    object.as_object().unwrap().keys().map(String::as_str).collect()
}

async fn default_of(key: &KeyHolder) -> String {
    let listed = key.get(&format!("{WORKSPACES}?include_default=true")).await.json();
    let found = listed["data"].as_array().unwrap().iter().find(|workspace| workspace["name"] == "Default").cloned();
    found.unwrap()["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_workspace_has_exactly_the_fields_of_the_contract() {
    let key = World::new().await.a.key;
    let workspace = key.post(WORKSPACES, json!({"name": "Engine"})).await.json();
    assert_eq!(
        fields(&workspace),
        [
            "archived_at",
            "compartment_id",
            "created_at",
            "data_residency",
            "display_color",
            "external_key_id",
            "id",
            "name",
            "tags",
            "type",
            "user_profile_id"
        ]
    );
    assert_eq!(
        workspace["data_residency"],
        json!({"workspace_geo": "us", "default_inference_geo": "global", "allowed_inference_geos": "unrestricted"})
    );
    let absent = ["archived_at", "external_key_id", "user_profile_id"].map(|field| workspace[field].clone());
    assert_eq!((absent, workspace["tags"].clone()), ([Value::Null, Value::Null, Value::Null], json!({})));
    let id = workspace["id"].as_str().unwrap();
    assert!(id.starts_with("wrkspc_01"), "{id}");
    assert_eq!(key.get(&format!("{WORKSPACES}/{id}")).await.json(), workspace);
}

#[tokio::test]
async fn what_is_said_of_a_workspace_comes_back() {
    let key = World::new().await.a.key;
    let given = json!({
        "name": "Engine",
        "display_color": "#0a1B2c",
        "data_residency": {
            "workspace_geo": "us", "default_inference_geo": "us", "allowed_inference_geos": ["us", "global", "us"],
        },
        "tags": {"team": "mill", "tier": ""},
        "external_key_id": null,
        "user_profile_id": null,
    });
    let workspace = key.post(WORKSPACES, given).await.json();
    assert_eq!(workspace["display_color"], "#0a1B2c");
    assert_eq!(workspace["data_residency"]["allowed_inference_geos"], json!(["us", "global"]), "each once");
    assert_eq!(workspace["tags"], json!({"team": "mill", "tier": ""}));
    let path = format!("{WORKSPACES}/{}", workspace["id"].as_str().unwrap());
    let unchanged = json!({"tags": null, "data_residency": null});
    assert_eq!(key.post(&path, unchanged).await.json(), workspace);
    assert_eq!(key.post(&path, json!({})).await.json(), workspace);
    let change = json!({"name": "Mill", "tags": {"tier": null}, "data_residency": {"allowed_inference_geos": ["us"]}});
    let mut expected = workspace;
    expected["name"] = json!("Mill");
    expected["tags"] = json!({"team": "mill"});
    expected["data_residency"]["allowed_inference_geos"] = json!(["us"]);
    assert_eq!(key.post(&path, change).await.json(), expected);
    let archived = key.post_text(&format!("{path}/archive"), "").await.json();
    assert!(archived["archived_at"].as_str().unwrap().ends_with('Z'));
    assert_eq!(key.post_text(&format!("{path}/archive"), "").await.json(), archived);
}

#[tokio::test]
async fn lists_of_workspaces_and_of_members_are_pages_by_id() {
    let world = World::new().await;
    let key = &world.a.key;
    let mut ids = Vec::new();
    for name in ["First", "Second", "Third"] {
        world.house.pass(1);
        ids.insert(0, key.workspace(name).await);
    }
    let page = key.get(&format!("{WORKSPACES}?limit=2")).await.json();
    assert_eq!(
        (&page["first_id"], &page["last_id"], &page["has_more"]),
        (&json!(ids[0]), &json!(ids[1]), &json!(true))
    );
    let page = key.get(&format!("{WORKSPACES}?limit=2&after_id={}", ids[1])).await.json();
    assert_eq!((&page["data"][0]["id"], &page["has_more"]), (&json!(ids[2]), &json!(false)));
    let listed = key.get(&format!("{WORKSPACES}?ids%5B%5D={}&ids[]={}&ids[]=wrkspc_01x", ids[2], ids[0])).await.json();
    let found: Vec<_> = listed["data"].as_array().unwrap().iter().map(|found| found["id"].clone()).collect();
    assert_eq!(found, [json!(ids[0]), json!(ids[2])]);
    let none = key.get(&format!("{WORKSPACES}?ids[]=wrkspc_01x")).await.json();
    assert_eq!(none, json!({"data": [], "has_more": false, "first_id": null, "last_id": null}));

    let user = key.user_id("member@a.example").await;
    let members = format!("{WORKSPACES}/{}/members", ids[0]);
    let added = key.post(&members, json!({"user_id": user, "workspace_role": "workspace_user"})).await.json();
    let expected = json!({
        "type": "workspace_member", "user_id": user, "workspace_id": ids[0], "workspace_role": "workspace_user",
    });
    assert_eq!(added, expected);
    let page = key.get(&format!("{members}?limit=1")).await.json();
    let first = page["data"][0]["user_id"].clone();
    assert_eq!((&page["first_id"], &page["last_id"], &page["has_more"]), (&first, &first, &json!(true)));
    let path = format!("{members}/{user}");
    assert_eq!(key.get(&path).await.json(), expected);
    let changed = key.post(&path, json!({"workspace_role": "workspace_restricted_developer"})).await.json();
    assert_eq!(changed["workspace_role"], "workspace_restricted_developer");
    let removed = json!({"type": "workspace_member_deleted", "user_id": user, "workspace_id": ids[0]});
    assert_eq!(key.delete(&path).await.json(), removed);
    assert_eq!(key.get(&path).await.status, 404);
}

#[tokio::test]
async fn the_default_workspace_answers_400_to_what_it_does_not_take() {
    let world = World::new().await;
    let key = &world.a.key;
    let user = key.user_id("member@a.example").await;
    let default = format!("{WORKSPACES}/{}", default_of(key).await);
    let limits = key.get("/v1/organizations/rate_limits").await.json();
    let limit = format!("{default}/rate_limits/{}", limits["data"][0]["id"].as_str().unwrap());
    let before = world.house.contents().await;
    for answer in [
        key.post(&default, json!({"name": "Main"})).await,
        key.post_text(&format!("{default}/archive"), "").await,
        key.post(&format!("{default}/members"), json!({"user_id": user, "workspace_role": "workspace_user"})).await,
        key.post(&format!("{default}/members/{user}"), json!({"workspace_role": "workspace_admin"})).await,
        key.delete(&format!("{default}/members/{user}")).await,
        key.post(&limit, json!({"limits": [{"type": "requests_per_minute", "value": 1}]})).await,
    ] {
        assert_eq!((answer.status.as_u16(), answer.error_code()), (400, String::new()), "{}", answer.path);
        world.house.assert_unchanged(&answer, &before).await;
    }
    assert_eq!(key.get(&format!("{default}/members/{user}")).await.json()["workspace_role"], "workspace_user");
}
