//! Who may invite to which role, as a table: a change of rights is a change here.

use admit_core::organizations::Kind;
use serde_json::json;

use crate::house::{Browser, House, KeyHolder, Organization};

/// Who invites, then the roles that may be given. Everybody else may invite nobody.
const PLATFORM: &str = "
admin            user developer claude_code_user billing admin
key              user developer claude_code_user billing
user
developer
claude_code_user
billing
";
const ENTERPRISE: &str = "
primary_owner    user managed membership_admin owner
owner            user managed membership_admin owner
membership_admin user managed membership_admin
key              user managed
user
managed
";
const ALL_ROLES: [&str; 10] = [
    "user",
    "developer",
    "claude_code_user",
    "billing",
    "admin",
    "managed",
    "membership_admin",
    "owner",
    "primary_owner",
    "root",
];

#[tokio::test]
async fn ac_23_nobody_in_a_platform_organization_invites_above_what_the_table_says() {
    holds(Kind::Platform, "admin", PLATFORM).await;
}

#[tokio::test]
async fn ac_23_nobody_in_an_enterprise_organization_invites_above_what_the_table_says() {
    holds(Kind::Enterprise, "primary_owner", ENTERPRISE).await;
}

async fn holds(kind: Kind, first_role: &str, table: &str) {
    let house = House::new().await;
    let organization = house.organization("Analytical Engines", kind, "first@a.example").await;
    for line in table.lines().filter(|line| !line.is_empty()) {
        let mut words = line.split_whitespace();
        let inviter = words.next().unwrap();
        let allowed: Vec<&str> = words.collect();
        let mut person = match inviter {
            "key" => None,
            role if role == first_role => Some(organization.admin.clone()),
            role => Some(organization.member(&format!("{}@a.example", role.replace('_', "-")), role).await),
        };
        for role in ALL_ROLES {
            let address = format!("{}-{}@x.example", inviter, role).replace('_', ".");
            let before = house.contents().await;
            let is_invited = match &mut person {
                Some(browser) => in_console(&organization, browser, &address, role).await,
                None => by_api(&house, &organization.key, &address, role).await,
            };
            assert_eq!(is_invited, allowed.contains(&role), "{inviter} invites {role}");
            if !is_invited {
                assert_eq!(house.contents().await, before, "{inviter} was refused {role}, and left something");
            }
        }
    }
}

async fn in_console(organization: &Organization, browser: &mut Browser, address: &str, role: &str) -> bool {
    let path = format!("{}/invite", organization.members_path());
    let answer = browser.post(&path, &[("addresses", address), ("role", role)]).await;
    let is_invited = answer.says(&format!("{address} Invited"));
    let is_right = match answer.status.as_u16() {
        200 => is_invited || answer.says("You can’t give this role."),
        status => !is_invited && (status == 403 || answer.says("Choose a role.")),
    };
    assert!(is_right, "{role}: {} {}", answer.status, answer.body);
    is_invited
}

async fn by_api(house: &House, key: &KeyHolder, address: &str, role: &str) -> bool {
    let before = house.contents().await;
    let answer = key.post("/v1/organizations/invites", json!({"email": address, "role": role})).await;
    if answer.status != 200 {
        house.assert_refused(&answer, &before).await;
    }
    answer.status == 200
}

#[tokio::test]
async fn ac_23_in_bulk_a_bad_row_refuses_itself_alone() {
    let house = House::new().await;
    let mut organization = house.organization("Analytical Engines", Kind::Platform, "first@a.example").await;
    let addresses = "one@x.example, first@a.example\nno address\ntwo@x.example; one@x.example";
    let path = format!("{}/invite", organization.members_path());
    let answer = organization.admin.submit(&path, &[("addresses", addresses), ("role", "user")]).await;
    for words in [
        "one@x.example Invited",
        "no address Not an email address",
        "first@a.example Already a member",
        "two@x.example Invited",
        "one@x.example Already invited",
    ] {
        assert!(answer.says(words), "{words}: {}", answer.body);
    }
    assert_eq!(house.count("invites").await, 2);
    let sixty: Vec<String> = (0..60).map(|number| format!("p{number}@x.example")).collect();
    let answer = organization.admin.submit(&path, &[("addresses", &sixty.join(",")), ("role", "user")]).await;
    assert!(answer.says("p49@x.example Invited") && answer.says("p50@x.example Over the limit of 50"));
    assert_eq!(house.count("invites").await, 52);
}

#[tokio::test]
async fn ac_23_the_link_of_an_invite_is_handed_out_only_where_the_settings_allow_it_and_to_who_governs() {
    let house = House::new().await;
    let office = house.organization("Colossus", Kind::Enterprise, "owner@c.example").await;
    office.member("ma@c.example", "membership_admin").await;
    let token = house.token_of(&office, "ma@c.example").await;
    let invite = async |caller: &KeyHolder| {
        let body = json!({ "email": "guest@c.example", "role": "user", "send_email": false });
        caller.post("/admit/v1/invites", body).await
    };
    let before = house.contents().await;
    for caller in [&office.key, &token] {
        let answer = invite(caller).await;
        house.assert_refused(&answer, &before).await;
        assert_eq!((answer.status.as_u16(), answer.error_code().as_str()), (403, "invite_links_not_allowed"));
    }
    office.key.post("/admit/v1/organization/settings", json!({ "invite_links_allowed": true })).await;
    let before = house.contents().await;
    let answer = invite(&token).await;
    house.assert_refused(&answer, &before).await;
    assert_eq!((answer.status.as_u16(), answer.error_code().as_str()), (403, "invite_links_not_allowed"));
    assert!(invite(&office.key).await.json()["link"].as_str().is_some_and(|link| link.contains("/accept/")));
}
