//! "Try it": in one's own name, for one's own organizations, and only from our own pages.

use admit_core::organizations::Kind;
use admit_web::RateLimitSettings;

use crate::house::{Answer, Browser, House, Organization, World};

const INVITE: &str = "{\"email\": \"grace@x.example\", \"role\": \"user\"}";

/// Sends the form of an operation's page.
async fn attempt(browser: &mut Browser, operation: &str, organization: &str, fields: &[(&str, &str)]) -> Answer {
    let mut all = vec![("organization_id", organization)];
    all.extend(fields);
    browser.post(&format!("/reference/{operation}/try"), &all).await
}

/// The status that the call was answered with, as the page shows it.
fn status_of_call(answer: &Answer) -> &str {
    let after = answer.body.split("id=\"try-answer-title\"").nth(1).unwrap_or_else(|| panic!("{}", answer.body));
    after.split("\">").nth(1).and_then(|rest| rest.split(' ').next()).unwrap()
}

#[tokio::test]
async fn an_administrator_reads_and_sees_status_headers_and_body() {
    let mut world = World::new().await;
    let (admin, id) = (&mut world.a.admin, world.a.id.clone());
    let page = admin.get("/reference/list_users").await;
    assert!(page.body.contains("action=\"/reference/list_users/try\""), "{}", page.body);
    let answer = attempt(admin, "list_users", &id, &[("query-limit", "5"), ("query-roles--", "user, developer")]).await;
    assert_eq!((answer.status.as_u16(), status_of_call(&answer)), (200, "200"));
    assert!(answer.body.contains("member@a.example") && !answer.body.contains("admin@a.example"), "only users");
    assert!(!answer.body.contains("b.example"), "nobody of another organization");
    assert!(
        answer.body.contains(&format!("anthropic-organization-id: {id}")) && answer.body.contains("request-id: req_")
    );
    assert!(answer.header("cache-control").contains("no-store"));
}

#[tokio::test]
async fn a_call_that_changes_something_is_confirmed_first_and_is_recorded_as_the_persons() {
    let mut world = World::new().await;
    let (house, id) = (world.house.clone(), world.a.id.clone());
    let before = house.contents().await;
    let unconfirmed = attempt(&mut world.a.admin, "create_invite", &id, &[("body", INVITE)]).await;
    assert_eq!(unconfirmed.status, 400);
    assert!(unconfirmed.body.contains("grace@x.example"), "what was typed is still there");
    house.assert_unchanged(&unconfirmed, &before).await;

    let sent = attempt(&mut world.a.admin, "create_invite", &id, &[("body", INVITE), ("confirmed", "yes")]).await;
    assert_eq!(status_of_call(&sent), "200", "{}", sent.body);
    assert!(!house.last_mail_to("grace@x.example").await.token().is_empty());
    let admin = world.a.key.user_id("admin@a.example").await;
    let path = "/v1/compliance/activities?activity_types[]=org_user_invite_sent&limit=1";
    let activity = world.a.key.get(path).await.json()["data"][0].clone();
    assert_eq!(activity["actor"]["user_id"], admin, "{activity}");
    assert_eq!(activity["actor"]["ip_address"], "203.0.113.7");

    let again = attempt(&mut world.a.admin, "create_invite", &id, &[("body", INVITE), ("confirmed", "yes")]).await;
    assert_eq!((again.status.as_u16(), status_of_call(&again)), (200, "400"));
    assert!(again.body.contains("invite_already_exists"));
}

#[tokio::test]
async fn an_owner_tries_what_is_for_enterprises_and_no_other_organization_is_offered() {
    let house = House::new().await;
    let mut enterprise = house.organization("Colossus", Kind::Enterprise, "owner@c.example").await;
    let mut platform = house.organization("Analytical Engines", Kind::Platform, "admin@a.example").await;
    let fields = [("body", "{\"name\": \"Research\"}"), ("confirmed", "yes")];
    let made = attempt(&mut enterprise.admin, "create_rbac_group", &enterprise.id, &fields).await;
    assert_eq!(status_of_call(&made), "200", "{}", made.body);
    let page = platform.admin.get("/reference/create_rbac_group").await;
    assert!(page.body.contains("You manage no organization that this operation is for."));
    let refused = attempt(&mut platform.admin, "create_rbac_group", &platform.id, &fields).await;
    assert_eq!(status_of_call(&refused), "400", "{}", refused.body);
}

#[tokio::test]
async fn what_takes_access_tokens_only_can_be_tried_and_no_token_is_made_for_it() {
    let mut world = World::new().await;
    let id = world.a.id.clone();
    let answer = attempt(&mut world.a.admin, "list_service_accounts", &id, &[]).await;
    assert_eq!(status_of_call(&answer), "200", "{}", answer.body);
    for rows in ["select digest from access_tokens", "select id from access_grants"] {
        assert!(world.house.rows(rows).await.is_empty(), "{rows}");
    }
}

#[tokio::test]
async fn ac_30_nobody_tries_for_an_organization_that_they_do_not_manage() {
    let world = World::new().await;
    let house = &world.house;
    let before = house.contents().await;
    let cases: [(Browser, &Organization, u16); 5] = [
        (world.member_of_a.clone(), &world.a, 403),
        (world.both.clone(), &world.b, 403),
        (world.outsider.clone(), &world.a, 404),
        (world.a.admin.clone(), &world.b, 404),
        (house.browser(), &world.a, 303),
    ];
    for (mut browser, organization, status) in cases {
        for (operation, body) in [("create_invite", INVITE), ("list_users", "")] {
            let fields = [("body", body), ("confirmed", "yes")];
            let answer = attempt(&mut browser, operation, &organization.id, &fields).await;
            assert_eq!(answer.status, status, "{operation} {}", organization.name);
            assert!(!answer.body.contains("member@a.example"));
            house.assert_unchanged(&answer, &before).await;
        }
    }
    let answer = attempt(&mut house.browser(), "list_users", &world.a.id, &[]).await;
    assert_eq!(answer.header("location"), "/sign-in?next=%2Freference%2Flist_users");
    let page = world.member_of_a.clone().get("/reference/list_users").await;
    assert!(page.body.contains("You manage no organization"), "no form for whoever manages nothing");
    let page = house.anonymous().get("/reference/list_users").await;
    assert!(page.body.contains("/sign-in?next=/reference/list_users"), "a way to sign in and back");
}

#[tokio::test]
async fn ac_53_whoever_is_removed_or_loses_the_role_tries_nothing_more() {
    let mut world = World::new().await;
    let id = world.a.id.clone();
    assert_eq!(status_of_call(&attempt(&mut world.both, "list_users", &id, &[]).await), "200");
    let user = world.a.key.user_id("both@x.example").await;
    let role = format!("{}/{user}/role", world.a.members_path());
    world.a.admin.submit(&role, &[("role", "developer")]).await;
    assert_eq!(attempt(&mut world.both, "list_users", &id, &[]).await.status, 403);
    world.a.admin.submit(&format!("{}/{user}/remove", world.a.members_path()), &[]).await;
    assert_eq!(attempt(&mut world.both, "list_users", &id, &[]).await.status, 404);
}

#[tokio::test]
async fn ac_57_what_is_typed_reaches_no_other_operation_and_adds_no_header() {
    let mut world = World::new().await;
    let id = world.a.id.clone();
    let invite = world.a.key.invite("grace@x.example", "user").await;
    let elsewhere = format!("../invites/{invite}");
    for user in [elsewhere.as_str(), "x/../../invites", "%2e%2e/invites", "me?limit=1#"] {
        let answer = attempt(&mut world.a.admin, "retrieve_user", &id, &[("path-user_id", user)]).await;
        assert_eq!(status_of_call(&answer), "404", "{user}");
        assert!(!answer.body.contains("grace@x.example"), "{user}");
    }
    for user in ["..", ".", "", "\u{2028}", "a\r\nx-api-key: b", "a\0"] {
        let answer = attempt(&mut world.a.admin, "retrieve_user", &id, &[("path-user_id", user)]).await;
        assert_eq!(answer.status, 400, "{user:?}");
        assert!(!answer.body.contains("try-answer-title"), "no call is made: {user:?}");
    }
    let forged = [("header-x-api-key", world.b.key.key.as_str()), ("x-api-key", world.b.key.key.as_str())];
    let answer = attempt(&mut world.a.admin, "list_users", &id, &forged).await;
    assert!(answer.body.contains("admin@a.example") && !answer.body.contains("admin@b.example"));
}

#[tokio::test]
async fn what_can_not_be_tried_says_so_and_is_not_made() {
    let mut world = World::new().await;
    let id = world.a.id.clone();
    for operation in ["follow_invite_batch", "create_invite_batch", "verify_api_key", "issue_tokens", "live", "nothing"]
    {
        let answer = attempt(&mut world.a.admin, operation, &id, &[("confirmed", "yes"), ("body", "{}")]).await;
        assert_eq!(answer.status, 404, "{operation}");
        if operation != "nothing" {
            let page = world.a.admin.get(&format!("/reference/{operation}")).await;
            assert!(page.body.contains("id=\"try\"") && !page.body.contains("/try\""), "{operation}");
        }
    }
}

#[tokio::test]
async fn ac_50_a_secret_in_an_answer_is_shown_once_and_kept_nowhere() {
    let mut world = World::new().await;
    let id = world.a.id.clone();
    let fields = [("body", "{\"name\": \"Provisioning\"}"), ("confirmed", "yes")];
    let answer = attempt(&mut world.a.admin, "issue_admin_key", &id, &fields).await;
    let secret =
        answer.body.split("sk-ant-admin01-").skip(1).map(|rest| &rest[..40]).find(|rest| !rest.contains("..."));
    let secret = format!("sk-ant-admin01-{}", secret.unwrap_or_else(|| panic!("{}", answer.body)));
    assert!(!world.house.contents().await.contains(&secret));
    assert!(!world.a.admin.get("/reference/issue_admin_key").await.body.contains(&secret));
}

#[tokio::test]
async fn ac_47_a_call_from_here_counts_as_the_organizations() {
    let house = House::with(|settings| settings.rate_limits = RateLimitSettings::default()).await;
    let mut organization = house.organization("Analytical Engines", Kind::Platform, "admin@a.example").await;
    let id = organization.id.clone();
    let answer = attempt(&mut organization.admin, "list_users", &id, &[]).await;
    assert!(answer.body.contains("anthropic-ratelimit-requests-remaining: 99"), "{}", answer.body);
    let answer = organization.key.get("/v1/organizations/users").await;
    assert_eq!(answer.header("anthropic-ratelimit-requests-remaining"), "98");
}

#[tokio::test]
async fn ac_60_a_call_that_is_tried_out_needs_the_fresh_sign_in_that_its_page_would_need() {
    let mut world = World::new().await;
    let (house, id) = (world.house.clone(), world.a.id.clone());
    let fields = [("body", "{\"name\": \"Mine\"}"), ("confirmed", "yes")];
    house.pass(admit_core::sessions::FRESH_SECONDS);
    let before = house.contents().await;
    let late = attempt(&mut world.a.admin, "issue_admin_key", &id, &fields).await;
    assert_eq!(status_of_call(&late), "403", "{}", late.body);
    assert!(late.body.contains("fresh_sign_in_required"), "{}", late.body);
    assert_eq!(house.contents().await, before);
    let mut admin = world.a.admin.sign_in_as("admin@a.example").await;
    let made = attempt(&mut admin, "issue_admin_key", &id, &fields).await;
    assert_eq!(status_of_call(&made), "200", "{}", made.body);
    assert_eq!(world.a.key.post("/admit/v1/admin_keys", serde_json::json!({ "name": "x" })).await.status, 200);
}
