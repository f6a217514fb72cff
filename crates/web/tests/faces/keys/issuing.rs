use axum::http::Request;
use serde_json::{Value, json};

use crate::house::{ApiKey, World};

const PATH: &str = "/admit/v1/api_keys";

#[tokio::test]
async fn ac_50_a_secret_is_in_the_one_answer_that_makes_it() {
    let world = World::new().await;
    let issued = world.a.issue_api_key().await;
    let rotate = format!("{PATH}/{}/rotate", issued.id);
    let rotated = world.a.key.post(&rotate, json!({ "overlap_seconds": 60 })).await;
    assert_eq!(rotated.status, 200, "{}", rotated.body);
    assert_eq!(rotated.json()["overlap_ends_at"], "2025-06-15T15:07:40.000000Z");
    let newer = ApiKey::of(&rotated.json());
    assert_eq!(newer.id, issued.id);
    assert_ne!(newer.secret, issued.secret);
    let mirror = format!("/v1/organizations/api_keys/{}", issued.id);
    for answer in [
        world.a.key.get(PATH).await,
        world.a.key.get(&mirror).await,
        world.a.key.post(&mirror, json!({ "name": "Renamed" })).await,
        world.a.key.post("/admit/v1/api_keys/verify", json!({ "key": issued.secret })).await,
    ] {
        assert_eq!(answer.status, 200);
        for secret in [&issued.secret, &newer.secret] {
            assert!(!answer.body.contains(secret.as_str()), "{}", answer.body);
        }
    }
    let contents = world.house.contents().await;
    assert!(!contents.contains(&issued.secret) && !contents.contains(&newer.secret));
}

#[tokio::test]
async fn every_reason_to_issue_no_key_is_said() {
    let world = World::new().await;
    let workspace = world.a.default_workspace().await;
    let member = world.a.key.user_id("member@a.example").await;
    let foreign = world.b.default_workspace().await;
    let contents = world.house.contents().await;
    for (body, status, message) in [
        (json!({}), 400, "name: Field required"),
        (json!({ "name": "x" }), 400, "One of `workspace_id` and `principal` must be given, or both."),
        (
            json!({ "name": "x", "workspace_id": null, "principal": null }),
            400,
            "One of `workspace_id` and `principal` must be given, or both.",
        ),
        (json!({ "name": "", "workspace_id": workspace }), 400, "name: it is empty"),
        (json!({ "name": "x", "workspace_id": "wrkspc_unknown" }), 404, "Workspace not found."),
        (json!({ "name": "x", "workspace_id": foreign }), 404, "Workspace not found."),
        (
            json!({ "name": "x", "principal": { "type": "service_account_actor", "service_account_id": "svac_x" } }),
            404,
            "Service account not found.",
        ),
        (
            json!({ "name": "x", "principal": { "type": "user", "id": "x" } }),
            400,
            "principal.type: Input should be 'user_actor' or 'service_account_actor'",
        ),
        (
            json!({ "name": "x", "principal": { "type": "user_actor", "user_id": member } }),
            403,
            "A key that acts for a user is issued and rotated by that user, with a credential of their own.",
        ),
        (
            json!({ "name": "x", "workspace_id": workspace, "expires_at": "2025-06-15T15:06:40Z" }),
            400,
            "expires_at: must be in the future",
        ),
        (
            json!({ "name": "x", "workspace_id": workspace, "expires_at": "soon" }),
            400,
            "expires_at: Input should be a valid datetime in RFC 3339",
        ),
    ] {
        let answer = world.a.key.post(PATH, body.clone()).await;
        world.house.assert_refused(&answer, &contents).await;
        assert_eq!((answer.status.as_u16(), answer.message().as_str()), (status, message), "{body}");
    }
}

#[tokio::test]
async fn ac_27_a_new_key_takes_no_field_that_is_not_its_makers_to_set() {
    let world = World::new().await;
    let workspace = world.a.default_workspace().await;
    let contents = world.house.contents().await;
    for field in [
        "id",
        "status",
        "created_at",
        "created_by",
        "organization_id",
        "scope",
        "scopes",
        "secret",
        "key",
        "limits",
        "partial_key_hint",
        "is_admin",
        "user_id",
    ] {
        for value in [json!("x"), Value::Null, json!({ "type": "user" })] {
            let body = json!({ "name": "x", "workspace_id": workspace, field: value });
            let answer = world.a.key.post(PATH, body).await;
            world.house.assert_refused(&answer, &contents).await;
            assert_eq!(answer.message(), format!("{field}: Extra inputs are not permitted"));
        }
    }
}

#[tokio::test]
async fn ac_28_ac_29_a_member_makes_keys_for_themselves_as_far_as_their_role_goes() {
    let world = World::new().await;
    let (admin, member) = (world.a.key.user_id("admin@a.example").await, world.a.key.user_id("member@a.example").await);
    world.a.key.post(&format!("/v1/organizations/users/{member}"), json!({ "role": "developer" })).await;
    let program = world.house.holder_of(&world.a.issue_own_key("member@a.example").await.secret);
    let own = json!({ "name": "x", "principal": { "type": "user_actor", "user_id": member } });
    assert_eq!(program.post(PATH, own.clone()).await.status, 200);
    let contents = world.house.contents().await;
    for body in [
        json!({ "name": "x", "principal": { "type": "user_actor", "user_id": admin } }),
        json!({ "name": "x", "workspace_id": world.a.default_workspace().await }),
    ] {
        let answer = program.post(PATH, body).await;
        world.house.assert_refused(&answer, &contents).await;
        assert_eq!(answer.status, 403);
    }
    assert_eq!(program.get("/v1/organizations/api_keys").await.status, 403);
    world.a.key.post(&format!("/v1/organizations/users/{member}"), json!({ "role": "user" })).await;
    assert_eq!(program.post(PATH, own).await.status, 403, "a demoted member's key does no more than the member");
}

#[tokio::test]
async fn rotating_says_why_not() {
    let world = World::new().await;
    let key = world.a.issue_api_key().await;
    let own = world.a.issue_own_key("admin@a.example").await;
    let contents = world.house.contents().await;
    for (id, body, status, message) in [
        (&key.id, json!({}), 400, "overlap_seconds: Field required"),
        (&key.id, json!({ "overlap_seconds": "1" }), 400, "overlap_seconds: Input should be a valid integer"),
        (&key.id, json!({ "overlap_seconds": -1 }), 400, "overlap_seconds: must be between 0 and 604800, inclusive"),
        (
            &key.id,
            json!({ "overlap_seconds": 604_801 }),
            400,
            "overlap_seconds: must be between 0 and 604800, inclusive",
        ),
        (
            &own.id,
            json!({ "overlap_seconds": 0 }),
            403,
            "A key that acts for a user is issued and rotated by that user, with a credential of their own.",
        ),
    ] {
        let answer = world.a.key.post(&format!("{PATH}/{id}/rotate"), body).await;
        world.house.assert_refused(&answer, &contents).await;
        assert_eq!((answer.status.as_u16(), answer.message().as_str()), (status, message));
    }
}

#[tokio::test]
async fn ac_53_a_key_that_is_rotated_without_overlap_is_refused_at_once() {
    let world = World::new().await;
    let own = world.a.issue_own_key("admin@a.example").await;
    let older = world.house.holder_of(&own.secret);
    let rotate = format!("{PATH}/{}/rotate", own.id);
    let newer = ApiKey::of(&older.post(&rotate, json!({ "overlap_seconds": 0 })).await.json());
    let newer = world.house.holder_of(&newer.secret);
    assert_eq!(older.get("/v1/organizations/me").await.status, 401);
    assert_eq!(newer.get("/v1/organizations/me").await.status, 200);
    let path = format!("/v1/organizations/api_keys/{}", own.id);
    assert_eq!(newer.post(&path, json!({ "status": "inactive" })).await.status, 200);
    assert_eq!(newer.get("/v1/organizations/me").await.status, 401);
}

#[tokio::test]
async fn ac_82_a_key_asked_for_twice_is_made_once_and_its_answer_kept_where_nobody_reads_it() {
    let world = World::new().await;
    let body = json!({ "name": "Deploy", "workspace_id": world.a.default_workspace().await }).to_string();
    let send = async || {
        let request = Request::post(PATH).header("content-type", "application/json").header("idempotency-key", "k-1");
        world.a.key.send(request, &body).await
    };
    let first = ApiKey::of(&send().await.json());
    let again = send().await;
    assert_eq!(again.header("idempotent-replayed"), "true");
    assert_eq!(ApiKey::of(&again.json()).secret, first.secret);
    assert_eq!(world.house.count("api_keys").await, 1);
    assert!(!world.house.contents().await.contains(&first.secret));
}
