use super::*;

async fn archive_of(desk: &Desk, person: &PersonId, workspace: Option<WorkspaceId>) {
    let (caller, person) = (&desk.caller, person.clone());
    act!(desk.house, (caller, person, workspace), |tx| archive_of_person(tx, caller, person, workspace.as_ref()))
        .unwrap();
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
