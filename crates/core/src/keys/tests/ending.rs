use super::*;
use crate::pages::Progress;

async fn archive_of(desk: &Desk, person: &PersonId, workspace: Option<WorkspaceId>) {
    let (caller, person) = (&desk.caller, person.clone());
    act!(desk.house, (caller, person, workspace), |tx| archive_of_person(tx, caller, person, workspace.as_ref()))
        .unwrap();
}

/// Disables all keys; how many acts that takes.
pub(super) async fn disable_all(desk: &Desk) -> Result<usize, Refusal> {
    let (caller, mut after) = (&desk.caller, None::<KeyId>);
    for acts in 1.. {
        let disabled = act!(desk.house, (caller, after), |tx| disable_active(tx, caller, after.as_ref()));
        match unrefused(disabled)? {
            Progress::After(id) => after = Some(id),
            Progress::Done => return Ok(acts),
        }
    }
    unreachable!()
}

#[tokio::test]
async fn a_members_keys_end_with_the_membership_and_stay_ended() {
    let house = House::new().await;
    let office = house.platform().await;
    let ada = office.member("ada@example.com", Role::Admin).await;
    let (own, theirs) = (ada.issue_own_key().await.unwrap(), ada.issue_workspace_key().await);
    house.pass(1);
    let inactive = ada.issue_own_key().await.unwrap();
    office.key.set_status(&inactive.key.id, Status::Inactive).await.unwrap();
    let kept = office.admin.issue_own_key().await.unwrap();
    archive_of(&office.key, ada.person(), None).await;
    for (issued, flaw) in
        [(&own, Some(Flaw::Archived)), (&inactive, Some(Flaw::Archived)), (&theirs, None), (&kept, None)]
    {
        assert_eq!(office.key.flaw(&issued.secret).await, flaw);
    }
    assert!(!house.recognizes(&own.secret).await);
    let (kind, details) = house.newest_activity().await;
    assert_eq!(kind, "platform_api_key_updated");
    assert_eq!(details["updates"][0]["previous_value"], "inactive");
    assert_eq!(details["updates"][0]["current_value"], "archived");
    let before = house.contents().await;
    archive_of(&office.key, ada.person(), None).await;
    assert_eq!(house.contents().await, before, "once is enough");
}

#[tokio::test]
async fn whoever_leaves_a_workspace_loses_their_keys_there_alone() {
    let house = House::new().await;
    let office = house.platform().await;
    let (left, kept) = (office.key.add_workspace("wrkspc_left").await, office.key.add_workspace("wrkspc_kept").await);
    let person = office.admin.person();
    let issue = async |workspace: Option<&WorkspaceId>| {
        let principal = Some(Principal::Person(person.clone()));
        let new = NewApiKey { workspace: workspace.cloned(), principal, ..named("x") };
        office.admin.issue_key(new).await.unwrap()
    };
    let (in_left, in_kept, everywhere) = (issue(Some(&left)).await, issue(Some(&kept)).await, issue(None).await);
    archive_of(&office.key, person, Some(left)).await;
    assert_eq!(office.key.flaw(&in_left.secret).await, Some(Flaw::Archived));
    assert_eq!(office.key.flaw(&in_kept.secret).await, None);
    assert_eq!(office.key.flaw(&everywhere.secret).await, None);
}

#[tokio::test]
async fn the_keys_of_a_workspace_and_of_a_service_account_end_with_it() {
    let house = House::new().await;
    let office = house.platform().await;
    let workspace = office.key.add_workspace("wrkspc_old").await;
    office.key.service_account("svac_old", "developer").await;
    let account = Principal::ServiceAccount("svac_old".into());
    let new = NewApiKey { workspace: Some(workspace.clone()), ..named("x") };
    let of_workspace = office.key.issue_key(new).await.unwrap().secret;
    let of_account = office.key.issue_key(NewApiKey { principal: Some(account), ..named("x") }).await.unwrap().secret;
    let other = office.key.issue_workspace_key().await.secret;
    let caller = &office.key.caller;
    act!(house, (caller, workspace), |tx| archive_of_workspace(tx, caller, workspace)).unwrap();
    let account = ServiceAccountId::from("svac_old");
    act!(house, (caller, account), |tx| archive_of_service_account(tx, caller, account)).unwrap();
    assert_eq!(office.key.flaw(&of_workspace).await, Some(Flaw::Archived));
    assert_eq!(office.key.flaw(&of_account).await, Some(Flaw::Archived));
    assert_eq!(office.key.flaw(&other).await, None);
}

#[tokio::test]
async fn ac_53_all_active_keys_are_disabled_some_in_each_act_and_each_is_told_of() {
    let house = House::new().await;
    let office = house.platform().await;
    let other = house.organization(crate::organizations::Kind::Platform, "other@example.com").await;
    let foreign = other.key.issue_workspace_key().await;
    let workspace = Some(office.key.default_workspace().await);
    let expires_at = Some(house.now().plus_seconds(1));
    office.key.issue_key(NewApiKey { workspace, expires_at, ..named("short") }).await.unwrap();
    for status in [Status::Inactive, Status::Archived] {
        let key = office.key.issue_workspace_key().await.key;
        office.key.set_status(&key.id, status).await.unwrap();
    }
    house.pass(1);
    let own = office.admin.issue_own_key().await.unwrap();
    let mut active = vec![own.key.id];
    for _ in 0..6 {
        active.push(office.key.issue_workspace_key().await.key.id);
    }
    let of_others = "api_keys where status <> 'active' or name = 'short'";
    let (told, others) = (house.count("activities").await, house.count(of_others).await);
    assert_eq!(disable_all(&office.admin).await, Ok(3), "seven keys, three at a time");
    assert!(!house.recognizes(&own.secret).await);
    for id in &active {
        assert_eq!(office.key.find_key(id).await.unwrap().status, Status::Inactive, "{id}");
    }
    assert_eq!(house.count("activities").await, told + active.len());
    assert_eq!(house.count(of_others).await, others + active.len());
    let (kind, details) = house.newest_activity().await;
    let updates = serde_json::json!([{ "type": "status", "previous_value": "active", "current_value": "inactive" }]);
    assert_eq!(kind, "platform_api_key_updated");
    assert_eq!(details, serde_json::json!({ "api_key_id": active.iter().max().unwrap().as_str(), "updates": updates }));
    assert_eq!(other.key.flaw(&foreign.secret).await, None);
    let before = house.contents().await;
    assert_eq!(disable_all(&office.admin).await, Ok(1));
    assert_eq!(house.contents().await, before, "once is enough");
}
