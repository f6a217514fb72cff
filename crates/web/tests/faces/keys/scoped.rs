use admit_core::organizations::Kind;
use serde_json::json;

use crate::house::{ApiKey, House, World};

const PATH: &str = "/admit/v1/scoped_keys";

#[tokio::test]
async fn a_scoped_key_reaches_what_its_scopes_say_until_it_is_revoked() {
    let house = House::new().await;
    let office = house.organization("Delta", Kind::Enterprise, "owner@d.example").await;
    let body =
        json!({ "name": "Sync", "scopes": ["write:members", "read:members"], "expires_at": "2025-06-16T00:00:00Z" });
    let issued = office.key.post(PATH, body).await.json();
    let key = ApiKey::of(&issued);
    assert_eq!(issued["scopes"], json!(["read:members", "write:members"]));
    assert_eq!(
        (&issued["type"], &issued["expires_at"]),
        (&json!("scoped_api_key"), &json!("2025-06-16T00:00:00.000000Z"))
    );
    let holder = house.holder_of(&key.secret);
    assert_eq!(holder.get("/v1/organizations/users").await.status, 200);
    assert_eq!(holder.get(PATH).await.status, 401, "no scope is for keys");
    let path = format!("{PATH}/{}", key.id);
    let mut shown = issued.clone();
    shown.as_object_mut().unwrap().remove("secret");
    let found = office.key.get(&path).await.json();
    assert_eq!((&found["id"], &found["scopes"], &found["status"]), (&shown["id"], &shown["scopes"], &json!("active")));
    let rotated = office.key.post(&format!("{path}/rotate"), json!({ "overlap_seconds": 0 })).await.json();
    assert_eq!(holder.get("/v1/organizations/users").await.status, 401);
    let holder = house.holder_of(&ApiKey::of(&rotated).secret);
    assert_eq!(holder.get("/v1/organizations/users").await.status, 200);
    assert_eq!(office.key.delete(&path).await.json(), json!({ "id": key.id, "type": "scoped_api_key_deleted" }));
    assert_eq!(holder.get("/v1/organizations/users").await.status, 401);
    assert_eq!(office.key.get(PATH).await.json()["data"], json!([]));
    assert_eq!(office.key.get(&path).await.json()["status"], "archived");
    assert_eq!(office.key.delete(&path).await.status, 404);
}

#[tokio::test]
async fn scopes_are_known_and_at_least_one() {
    let house = House::new().await;
    let office = house.organization("Delta", Kind::Enterprise, "owner@d.example").await;
    let contents = house.contents().await;
    for body in [
        json!({ "name": "x" }),
        json!({ "name": "x", "scopes": [] }),
        json!({ "name": "x", "scopes": ["org:admin"] }),
        json!({ "name": "x", "scopes": ["READ:MEMBERS"] }),
        json!({ "name": "x", "scopes": "read:members" }),
        json!({ "name": "x", "scopes": ["read:members"], "workspace_id": "x" }),
    ] {
        let answer = office.key.post(PATH, body.clone()).await;
        house.assert_refused(&answer, &contents).await;
        assert_eq!(answer.status, 400, "{body}");
    }
}

#[tokio::test]
async fn each_kind_of_organization_has_its_own_keys() {
    let world = World::new().await;
    let office = world.house.organization("Delta", Kind::Enterprise, "owner@d.example").await;
    let contents = world.house.contents().await;
    for (key, path) in [
        (&world.a.key, PATH),
        (&office.key, "/admit/v1/api_keys"),
        (&office.key, "/v1/organizations/api_keys"),
        (&office.key, "/v1/organizations/api_keys/apikey_01"),
    ] {
        let answer = key.get(path).await;
        world.house.assert_refused(&answer, &contents).await;
        assert_eq!((answer.status.as_u16(), answer.error_code().as_str()), (400, "organization_type_not_supported"));
    }
}

#[tokio::test]
async fn ac_30_a_scoped_key_of_another_organization_is_an_unknown_one() {
    let house = House::new().await;
    let one = house.organization("Delta", Kind::Enterprise, "owner@d.example").await;
    let other = house.organization("Echo", Kind::Enterprise, "owner@e.example").await;
    let body = json!({ "name": "Sync", "scopes": ["read:members"] });
    let key = ApiKey::of(&one.key.post(PATH, body).await.json());
    let contents = house.contents().await;
    for id in [key.id.as_str(), "apikey_unknown"] {
        let path = format!("{PATH}/{id}");
        for answer in [
            other.key.get(&path).await,
            other.key.delete(&path).await,
            other.key.post(&format!("{path}/rotate"), json!({ "overlap_seconds": 0 })).await,
        ] {
            house.assert_refused(&answer, &contents).await;
            assert_eq!((answer.status.as_u16(), answer.message().as_str()), (404, "API key not found."));
        }
    }
}
