use serde_json::{Value, json};

use crate::house::World;

const WORKSPACES: &str = "/v1/organizations/workspaces";

#[tokio::test]
async fn ac_27_ac_75_what_is_no_workspace_is_refused_with_the_place_that_is_wrong() {
    let world = World::new().await;
    let key = &world.a.key;
    let path = format!("{WORKSPACES}/{}", key.workspace("Engine").await);
    let before = world.house.contents().await;
    let residency = |field: &str, value: Value| json!({"name": "X", "data_residency": {field: value}});
    let geos = "data_residency.allowed_inference_geos";
    for (body, message) in [
        (json!({"name": "X", "id": "wrkspc_01x"}), "id: Extra inputs are not permitted".to_owned()),
        (json!({"name": "X", "archived_at": null}), "archived_at: Extra inputs are not permitted".into()),
        (json!({"name": "X", "compartment_id": "x"}), "compartment_id: Extra inputs are not permitted".into()),
        (json!({"name": 7}), "name: Input should be a valid string".into()),
        (json!({"name": null}), "name: Input should be a valid string".into()),
        (json!({"name": ""}), "name: it is empty".into()),
        (json!({"name": "n".repeat(256)}), "name: it is longer than 255 characters".into()),
        (
            json!({"name": "X", "display_color": "red"}),
            "display_color: String should match pattern '^#[0-9A-Fa-f]{6}$'".into(),
        ),
        (json!({"name": "X", "tags": {"a": 1}}), "tags.a: Input should be a valid string".into()),
        (json!({"name": "X", "tags": [["a", "b"]]}), "tags: Input should be a valid dictionary".into()),
        (json!({"name": "X", "data_residency": "us"}), "data_residency: Input should be a valid dictionary".into()),
        (residency("geo", json!("us")), "data_residency.geo: Extra inputs are not permitted".into()),
        (
            residency("default_inference_geo", json!("eu")),
            "data_residency.default_inference_geo: Input should be 'global' or 'us'".into(),
        ),
        (residency("allowed_inference_geos", json!("all")), format!("{geos}: Input should be 'unrestricted'")),
        (
            residency("allowed_inference_geos", json!(["us", "eu"])),
            format!("{geos}.1: Input should be 'global' or 'us'"),
        ),
        (residency("allowed_inference_geos", json!({"us": true})), format!("{geos}: Input should be a valid array")),
    ] {
        for answer in [key.post(WORKSPACES, body.clone()).await, key.post(&path, body.clone()).await] {
            world.house.assert_refused(&answer, &before).await;
            assert_eq!((answer.status.as_u16(), answer.message()), (400, message.clone()));
        }
    }
    assert_eq!(key.post(WORKSPACES, json!({})).await.message(), "name: Field required");
    let wrong_geo = key.post(WORKSPACES, residency("workspace_geo", json!("eu"))).await;
    assert_eq!(wrong_geo.message(), "data_residency.workspace_geo: Input should be 'us'");
    let fixed_geo = key.post(&path, residency("workspace_geo", json!("us"))).await;
    assert_eq!(fixed_geo.message(), "data_residency.workspace_geo: Extra inputs are not permitted", "it never changes");
    let no_color = key.post(&path, json!({"display_color": null})).await;
    assert_eq!(no_color.message(), "display_color: Input should be a valid string");
    assert_eq!(world.house.contents().await, before);
}

#[tokio::test]
async fn refusals_with_a_code_have_it() {
    let world = World::new().await;
    let key = &world.a.key;
    let path = format!("{WORKSPACES}/{}", key.workspace("Engine").await);
    for (field, code) in
        [("external_key_id", "external_key_validation_failed"), ("user_profile_id", "user_profile_not_found")]
    {
        for path in [WORKSPACES, &path] {
            let answer = key.post(path, json!({"name": "X", field: "x_01"})).await;
            assert_eq!((answer.status.as_u16(), answer.error_code().as_str()), (400, code));
        }
    }
    let settings = json!({"workspace_limit": 1, "workspace_member_limit": 0});
    assert_eq!(key.post("/admit/v1/organization/settings", settings).await.status, 200);
    let answer = key.post(WORKSPACES, json!({"name": "X"})).await;
    assert_eq!((answer.status.as_u16(), answer.error_code()), (400, String::new()));
    let user = key.user_id("member@a.example").await;
    let new = json!({"user_id": user, "workspace_role": "workspace_user"});
    let answer = key.post(&format!("{path}/members"), new).await;
    assert_eq!((answer.status.as_u16(), answer.error_code().as_str()), (400, "workspace_member_limit_exceeded"));
}

#[tokio::test]
async fn ac_24_ac_27_what_is_no_workspace_role_is_refused() {
    let world = World::new().await;
    let key = &world.a.key;
    let members = format!("{WORKSPACES}/{}/members", key.workspace("Engine").await);
    let (user, admin) = (key.user_id("member@a.example").await, key.user_id("admin@a.example").await);
    let before = world.house.contents().await;
    for role in
        [json!("workspace_billing"), json!("admin"), json!("WORKSPACE_ADMIN"), json!(["workspace_admin"]), json!(null)]
    {
        let answer = key.post(&members, json!({"user_id": user, "workspace_role": role})).await;
        assert_eq!(answer.status, 400, "{role}");
        world.house.assert_refused(&answer, &before).await;
    }
    let answer = key.post(&members, json!({"user_id": [user], "workspace_role": "workspace_user"})).await;
    assert_eq!(answer.message(), "user_id: Input should be a valid string");
    let answer =
        key.post(&members, json!({"user_id": user, "workspace_role": "workspace_user", "is_admin": true})).await;
    assert_eq!(answer.message(), "is_admin: Extra inputs are not permitted");
    let change = json!({"workspace_role": "workspace_user"});
    let answer = key.post(&format!("{members}/{admin}"), change).await;
    assert_eq!((answer.status.as_u16(), answer.error_code()), (400, String::new()), "inherited");
    assert_eq!(world.house.contents().await, before);
}

#[tokio::test]
async fn queries_that_mean_nothing_are_refused() {
    let world = World::new().await;
    let key = &world.a.key;
    let members = format!("{WORKSPACES}/{}/members", key.workspace("Engine").await);
    let many = "&ids[]=x".repeat(101);
    for (path, message) in [
        (format!("{WORKSPACES}?include_archived=yes"), "include_archived: Input should be a valid boolean"),
        (format!("{WORKSPACES}?include_default=1"), "include_default: Input should be a valid boolean"),
        (format!("{WORKSPACES}?{many}"), "ids: at most 100 items are allowed, got 101"),
        (format!("{WORKSPACES}?limit=0"), "The limit parameter must be between 1 and 1000, inclusive. Got 0."),
        (format!("{WORKSPACES}?after_id=x"), "Invalid cursor: no workspace has this ID."),
        (format!("{members}?after_id=x"), "Invalid cursor: no user has this ID."),
        (format!("{members}?limit=1001"), "The limit parameter must be between 1 and 1000, inclusive. Got 1001."),
        ("/v1/organizations/rate_limits?page=x".to_owned(), "page: Input should be a token that this list has given"),
    ] {
        let answer = key.get(&path).await;
        assert_eq!((answer.status.as_u16(), answer.message().as_str()), (400, message), "{path}");
    }
}
