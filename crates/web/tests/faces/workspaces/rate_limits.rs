use axum::http::Request;
use serde_json::{Value, json};

use crate::house::{KeyHolder, World};

const RATE_LIMITS: &str = "/v1/organizations/rate_limits";

async fn opus(key: &KeyHolder) -> Value {
    key.get(&format!("{RATE_LIMITS}?model=claude-opus-4-1")).await.json()["data"][0].clone()
}

#[tokio::test]
async fn the_organizations_limits_come_in_one_page_or_in_as_many_as_are_asked_for() {
    let key = World::new().await.a.key;
    let all = key.get(RATE_LIMITS).await.json();
    assert_eq!(all["next_page"], Value::Null);
    assert!(all.get("has_more").is_none() && all["data"].as_array().unwrap().len() > 5);
    let mut seen = Vec::new();
    let mut path = format!("{RATE_LIMITS}?limit=3");
    loop {
        let page = key.get(&path).await.json();
        seen.extend(page["data"].as_array().unwrap().clone());
        let Some(token) = page["next_page"].as_str() else { break };
        path = format!("{RATE_LIMITS}?limit=3&page={token}");
    }
    assert_eq!(json!(seen), all["data"]);
}

#[tokio::test]
async fn limits_are_filtered_by_type_and_model() {
    let key = World::new().await.a.key;
    let by_alias = opus(&key).await;
    let by_name = key.get(&format!("{RATE_LIMITS}?model=claude-opus-4-1-20250805")).await.json();
    assert_eq!(by_name["data"], json!([by_alias]));
    assert_eq!(by_alias["group"]["type"], "model_group");
    assert!(by_alias["id"].as_str().unwrap().starts_with("rl_01"));
    let files = key.get(&format!("{RATE_LIMITS}?group_type=files")).await.json()["data"].clone();
    let (models, group) = (&files[0]["models"], &files[0]["group"]);
    assert_eq!((files.as_array().unwrap().len(), models, &group["type"]), (1, &Value::Null, &json!("files")));
    assert!(group.get("display_name").is_none());
    let unknown = key.get(&format!("{RATE_LIMITS}?model=gpt")).await;
    assert_eq!((unknown.status.as_u16(), unknown.error_code()), (404, String::new()));
    let bad = key.get(&format!("{RATE_LIMITS}?group_type=model")).await;
    assert_eq!(bad.status, 400);
    assert!(bad.message().starts_with("group_type: Input should be 'batch', "), "{}", bad.message());
}

#[tokio::test]
async fn a_workspaces_limits_are_set_cleared_and_shown() {
    let key = World::new().await.a.key;
    let (workspace, opus) = (key.workspace("Engine").await, opus(&key).await);
    let path = format!("/v1/organizations/workspaces/{workspace}/rate_limits");
    assert_eq!(key.get(&path).await.json(), json!({"data": [], "next_page": null}));
    let limits = json!([
        {"type": "requests_per_minute", "value": 1000000},
        {"type": "tokens_per_day", "value": 7},
        {"type": "output_tokens_per_minute", "value": null},
    ]);
    let entry_path = format!("{path}/{}", opus["id"].as_str().unwrap());
    let set = key.post(&entry_path, json!({"limits": limits})).await.json();
    assert_eq!((&set["rate_limit_id"], &set["workspace_id"]), (&opus["id"], &json!(workspace)));
    assert_eq!((&set["type"], &set["group"]), (&json!("workspace_rate_limit"), &opus["group"]));
    let (own, inherited) = (json!({"type": "workspace"}), json!({"type": "organization"}));
    let requests = json!({"type": "requests_per_minute", "value": 1000000, "org_limit": 4000, "source": own});
    let tokens = json!({"type": "tokens_per_day", "value": 7, "org_limit": null, "source": own});
    let output = json!({"type": "output_tokens_per_minute", "value": 400000, "org_limit": 400000, "source": inherited});
    let shown = key.get(&path).await.json();
    assert_eq!(shown["data"][0]["limits"], json!([requests, tokens]));
    for limit in [requests, tokens, output] {
        assert!(set["limits"].as_array().unwrap().contains(&limit), "{limit} in {set}");
    }
    let all = key.get(&format!("{path}?include_inherited=true")).await.json();
    let organizations = key.get(RATE_LIMITS).await.json();
    assert_eq!(all["data"].as_array().unwrap().len(), organizations["data"].as_array().unwrap().len());
    assert_eq!(all["data"][0], set);
    let cleared = json!([{"type": "requests_per_minute", "value": null}, {"type": "tokens_per_day", "value": null}]);
    key.post(&entry_path, json!({"limits": cleared})).await.json();
    assert_eq!(key.get(&path).await.json(), json!({"data": [], "next_page": null}));
}

#[tokio::test]
async fn the_older_version_also_says_the_type_of_the_group_beside_it() {
    let key = World::new().await.a.key;
    let path =
        format!("/v1/organizations/workspaces/{}/rate_limits?include_inherited=true", key.workspace("Engine").await);
    for path in [RATE_LIMITS, &path] {
        for (version, has_twin) in [("2023-06-01", true), ("2026-10-21", false)] {
            let page = key.send(Request::get(path).header("anthropic-version", version), "").await.json();
            for entry in page["data"].as_array().unwrap() {
                let twin = entry.get("group_type");
                assert_eq!(twin, has_twin.then_some(&entry["group"]["type"]), "{version} {entry}");
            }
        }
    }
}

#[tokio::test]
async fn ac_75_what_is_no_limit_is_refused() {
    let world = World::new().await;
    let key = &world.a.key;
    let id = opus(key).await["id"].as_str().unwrap().to_owned();
    let path = format!("/v1/organizations/workspaces/{}/rate_limits/{id}", key.workspace("Engine").await);
    let before = world.house.contents().await;
    let limit = |limit: Value| json!({"limits": [limit]});
    let requests = json!({"type": "requests_per_minute", "value": 1});
    for (body, message) in [
        (json!({}), "limits: Field required"),
        (json!({"limits": []}), "limits: between 1 and 16 items are allowed, got 0"),
        (json!({"limits": vec![requests.clone(); 17]}), "limits: between 1 and 16 items are allowed, got 17"),
        (json!({"limits": [requests, requests]}), "limits: 'requests_per_minute' is given more than once"),
        (limit(json!({"type": "requests_per_minute"})), "limits.0.value: Field required"),
        (
            limit(json!({"type": "requests_per_minute", "value": "1"})),
            "limits.0.value: Input should be a valid integer",
        ),
        (
            limit(json!({"type": "requests_per_minute", "value": 1.5})),
            "limits.0.value: Input should be a valid integer",
        ),
        (
            limit(json!({"type": "requests_per_minute", "value": -1})),
            "limits: the value of 'requests_per_minute' should be null or between 0 and 9007199254740991",
        ),
        (
            limit(json!({"type": "requests_per_minute", "value": 1, "org_limit": 9})),
            "limits.0.org_limit: Extra inputs are not permitted",
        ),
    ] {
        let answer = key.post(&path, body).await;
        world.house.assert_refused(&answer, &before).await;
        assert_eq!((answer.status.as_u16(), answer.message().as_str()), (400, message));
    }
    let answer = key.post(&path, limit(json!({"type": "enqueued_batch_requests", "value": 1}))).await;
    assert!(answer.message().starts_with("limits.0.type: Input should be 'requests_per_minute', "));
}
