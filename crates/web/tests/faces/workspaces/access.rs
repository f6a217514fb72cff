use admit_core::organizations::Kind;
use axum::http::Request;

use crate::crossing::routes::{self, Route};
use crate::house::{House, KeyHolder, World};

fn own_routes() -> Vec<Route> {
    let is_own = |route: &Route| {
        route.path.starts_with("/v1/") && ["/workspaces", "/rate_limits"].iter().any(|part| route.path.contains(part))
    };
    routes::all().into_iter().filter(is_own).collect()
}

async fn call(key: &KeyHolder, route: &Route, ids: &[(&str, &str)]) -> crate::house::Answer {
    let request = Request::builder().method(route.method).uri(route.path_with(ids));
    key.send(request.header("content-type", "application/json"), "{}").await
}

#[tokio::test]
async fn an_enterprise_organization_has_no_workspaces_of_its_own_to_manage() {
    let house = House::new().await;
    let enterprise = house.organization("Colossus", Kind::Enterprise, "admin@c.example").await;
    let before = house.contents().await;
    for route in own_routes() {
        let answer = call(&enterprise.key, &route, &[]).await;
        house.assert_unchanged(&answer, &before).await;
        let refusal = (answer.status.as_u16(), answer.error_code());
        assert_eq!(refusal, (400, "organization_type_not_supported".to_owned()), "{route:?}");
    }
}

#[tokio::test]
async fn ac_31_my_workspace_with_their_member_is_refused_as_if_there_were_no_such_member() {
    let world = World::new().await;
    let (a, b) = (&world.a.key, &world.b.key);
    let (mine, theirs) = (a.workspace("Engine").await, b.workspace("Bombe").await);
    let (my_user, their_user) = (a.user_id("member@a.example").await, b.user_id("admin@b.example").await);
    let before = world.house.contents().await;
    for (workspace, user) in [(&mine, &their_user), (&theirs, &my_user), (&theirs, &their_user)] {
        let members = format!("/v1/organizations/workspaces/{workspace}/members");
        let new = serde_json::json!({"user_id": user, "workspace_role": "workspace_admin"});
        for answer in [a.post(&members, new).await, a.get(&format!("{members}/{user}")).await] {
            assert_eq!(answer.status, 404, "{}", answer.path);
            world.house.assert_unchanged(&answer, &before).await;
        }
    }
    let listed = a.get(&format!("/v1/organizations/workspaces?ids[]={theirs}&include_archived=true")).await;
    assert_eq!(listed.json()["data"], serde_json::json!([]));
}
