//! Settings > Activity: the list, one act, and the files.

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::house::{Answer, Browser, World};

fn path(world: &World) -> String {
    format!("/organizations/{}/settings/activity", world.a.id)
}

/// The lines of a CSV file.
fn lines(file: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(file.as_bytes());
    reader.records().map(|line| line.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// Where the first act of a list is told in full.
fn first_act(list: &Answer) -> String {
    let start = list.body.find("/settings/activity/activity_").unwrap_or_else(|| panic!("{}", list.body));
    let begins = list.body[..start].rfind('"').unwrap() + 1;
    list.body[begins..].split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn what_was_done_is_told_in_words_with_who_did_it_and_what_is_different() {
    let World { a, .. } = &World::new().await;
    let mut admin = a.admin.clone();
    let path = format!("/organizations/{}/settings/activity", a.id);
    let workspace = a.key.workspace("Engine").await;
    a.key.post(&format!("/v1/organizations/workspaces/{workspace}"), json!({ "name": "Laboratory" })).await;
    a.key.invite("grace@a.example", "developer").await;
    let list = admin.get(&path).await;
    for said in ["Invitation sent", "grace@a.example", "Workspace changed", "Laboratory", "Admin key", "Signed in"] {
        assert!(list.says(said), "{said}: {}", list.body);
    }
    assert!(list.body.contains("<bdi>Engine</bdi> → <bdi>Laboratory</bdi>"), "{}", list.body);
    assert!(list.body.contains(&format!("/settings/workspaces/{workspace}\"")), "{}", list.body);
    let act = admin.get(&first_act(&list)).await;
    assert!(act.says("Invitation sent") && act.says("grace@a.example"), "{}", act.body);
    let api = a.key.get("/v1/compliance/activities?activity_types[]=org_user_invite_sent&limit=1").await.json();
    let whole = act.body.split("<pre").nth(1).unwrap().split("<code>").nth(1).unwrap().split('<').next().unwrap();
    let whole: Value = serde_json::from_str(&whole.replace("&#34;", "\"")).unwrap();
    assert_eq!(whole, api["data"][0]);
    let unknown = admin.open(&format!("{path}/activity_011mXeogeSHNR7d6rUhAktFh")).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_is_different_is_called_as_on_its_own_page_and_what_somebody_typed_stays_as_it_is() {
    let World { a, .. } = &World::new().await;
    let invite = a.key.invite("grace@a.example", "user").await;
    let (key, settings) = (a.issue_api_key().await, json!({ "member_limit": 50, "invite_links_allowed": true }));
    for (path, body) in [
        ("/admit/v1/organization/settings".to_owned(), settings),
        (format!("/v1/organizations/api_keys/{}", key.id), json!({ "name": "true", "status": "inactive" })),
        (format!("/admit/v1/invites/{invite}/extend"), json!({ "expires_in_seconds": 3600 })),
    ] {
        assert_eq!(a.key.post(&path, body).await.status, StatusCode::OK, "{path}");
    }
    let list = a.admin.clone().get(&format!("/organizations/{}/settings/activity", a.id)).await;
    for said in
        ["Limit (Members): → 50", "Links may be passed on: Off → On", "→ true", "Status: Active → Disabled", " UTC → "]
    {
        assert!(list.says(said), "{said}: {}", list.body);
    }
}

#[tokio::test]
async fn the_list_is_filtered_by_kind_person_day_and_words_and_says_so_in_its_address() {
    let world = World::new().await;
    let (path, key) = (path(&world), &world.a.key);
    key.invite("grace@a.example", "user").await;
    key.workspace("Foundry").await;
    let mut admin = world.a.admin.clone();
    let ada = key.user_id("admin@a.example").await;
    let mut shown = async |query: &str| admin.get(&format!("{path}?{query}")).await;
    for (query, yes, no) in [
        ("kind=invites", "Invitation sent", "Workspace created"),
        ("kind=workspaces", "Workspace created", "Invitation sent"),
        ("kind=org_user_invite_sent", "Invitation sent", "Workspace created"),
        ("search=GRACE%40", "Invitation sent", "Workspace created"),
        ("search=foundry", "Workspace created", "Invitation sent"),
        (&format!("actor={ada}"), "Signed in", "Workspace created"),
        ("until=2999-01-01&from=2000-01-01", "Invitation sent", "No activity matches"),
        ("until=2000-01-01", "No activity matches", "Invitation sent"),
        ("from=2999-01-01", "No activity matches", "Invitation sent"),
        ("kind=nothing", "Workspace created", "No activity matches"),
    ] {
        let answer = shown(query).await;
        let list = answer.body.split("data-list").nth(1).unwrap();
        assert!(list.contains(yes) && !list.contains(no), "{query}: {list}");
        let file = answer.body.split("export?format=csv&").nth(1).unwrap().split('"').next().unwrap();
        let first = query.split('&').next().unwrap();
        assert!(query.contains('&') || file.replace("&#38;", "&").contains(first), "{query}: {file}");
    }
}

#[tokio::test]
async fn pages_follow_each_other_and_an_old_link_leads_to_the_first() {
    let world = World::new().await;
    for number in 0..55 {
        world.a.key.invite(&format!("p{number}@a.example"), "user").await;
    }
    let (path, mut admin) = (path(&world), world.a.admin.clone());
    let first = admin.get(&format!("{path}?kind=invites")).await;
    assert!(first.body.contains("p54@a.example") && !first.body.contains("p1@a.example"), "{}", first.body);
    let older = first.body.split("rel=\"next\"").next().unwrap().rsplit("href=\"").next().unwrap();
    let older = older.split('"').next().unwrap().replace("&#38;", "&");
    let second = admin.get(&older).await;
    assert!(second.body.contains("p1@a.example") && !second.body.contains("p54@a.example"), "{older}: {}", second.body);
    let lost = admin.get(&format!("{path}?after=activity_1")).await;
    assert!(lost.body.contains("p54@a.example"), "{}", lost.body);
}

#[tokio::test]
async fn ac_81_the_files_hold_what_the_filters_let_through_and_no_formula() {
    let world = World::new().await;
    let (path, mut admin) = (path(&world), world.a.admin.clone());
    world.a.key.post("/v1/organizations/workspaces", json!({ "name": "=1+1" })).await;
    world.a.key.invite("=cmd@a.example", "user").await;
    let all = admin.get(&format!("{path}/export?format=csv")).await;
    assert_eq!(all.header("content-type"), "text/csv; charset=utf-8");
    assert!(all.header("content-disposition").contains("activity.csv"));
    let lines = lines(&all.body);
    assert_eq!(lines[0][..3], ["id", "created_at", "type"]);
    assert!(lines.iter().any(|line| line[2] == "org_user_invite_sent" && line[8].contains("=cmd@a.example")));
    for field in lines.iter().flatten() {
        assert!(!field.starts_with(['=', '+', '-', '@']), "{field}");
    }
    let few = admin.get(&format!("{path}/export?format=jsonl&kind=invites&search=cmd")).await;
    let told: Vec<Value> = few.body.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(told.len(), 1);
    let api = world.a.key.get("/v1/compliance/activities?activity_types[]=org_user_invite_sent&limit=1").await.json();
    assert_eq!(told[0], api["data"][0]);
    assert_eq!(admin.open(&format!("{path}/export?format=exe")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn ac_30_activity_is_for_those_who_manage_members() {
    let world = World::new().await;
    let path = path(&world);
    let act = first_act(&world.a.admin.clone().get(&path).await);
    let tried: [(&str, Browser, StatusCode); 3] = [
        ("a plain member", world.member_of_a.clone(), StatusCode::FORBIDDEN),
        ("another organization's admin", world.b.admin.clone(), StatusCode::NOT_FOUND),
        ("an outsider", world.outsider.clone(), StatusCode::NOT_FOUND),
    ];
    for (whose, mut browser, status) in tried {
        for path in [path.clone(), format!("{path}/export"), act.clone()] {
            let answer = browser.open(&path).await;
            assert_eq!(answer.status, status, "{whose}: {path}");
            assert!(!answer.says("Invitation sent"), "{whose}: {path}");
        }
    }
    let foreign = act.replace(&world.a.id, &world.b.id);
    assert_eq!(world.b.admin.clone().open(&foreign).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn whoever_governs_is_told_that_nothing_is_recorded_while_that_is_off() {
    let world = World::new().await;
    let mut admin = world.a.admin.clone();
    let said = "Activity is not being recorded here";
    assert!(!admin.get(&path(&world)).await.says(said));
    let off = json!({ "state": { "type": "disabled" } });
    assert_eq!(world.a.key.post("/v1/organizations/compliance_settings", off).await.status, 200);
    assert!(admin.get(&path(&world)).await.says(said));
}
