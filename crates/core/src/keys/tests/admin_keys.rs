use super::*;

#[tokio::test]
async fn an_admin_key_is_made_listed_and_revoked() {
    let house = House::new().await;
    let office = house.platform().await;
    house.pass(1);
    let Issued { key, secret } = office.admin.issue_admin_key("Provisioning").await.unwrap();
    assert_eq!(key.created_by, Some(AdminKeyCreator::Person(office.admin.person().clone())));
    let (kind, details) = house.newest_activity().await;
    assert_eq!(kind, "admin_api_key_created");
    assert_eq!(details, serde_json::json!({ "admin_api_key_id": key.id.as_str(), "scopes": [] }));
    let listed = office.key.admin_keys().await.unwrap();
    assert_eq!(listed[0], key);
    assert_eq!(listed.iter().map(|key| &key.id).collect::<Vec<_>>(), [&key.id, &office.created.admin_key.id]);
    assert!(house.recognizes(&secret).await);
    office.key.revoke_admin_key(&key.id).await.unwrap();
    assert_eq!(house.newest_activity().await.0, "admin_api_key_deleted");
    assert!(!house.recognizes(&secret).await);
    assert_eq!(office.key.revoke_admin_key(&key.id).await, Err(Refusal::NotFound));
    assert_eq!(office.key.admin_keys().await.unwrap().len(), 1);
}

#[tokio::test]
async fn admin_keys_are_looked_for_by_a_part_of_their_name() {
    let office = House::new().await.platform().await;
    for name in ["Provisioning", "provisional", "100%"] {
        office.admin.issue_admin_key(name).await.unwrap();
        office.admin.house.pass(1);
    }
    let caller = &office.admin.caller;
    for (text, expected) in [("PROVISION", vec!["provisional", "Provisioning"]), ("%", vec!["100%"]), ("x", vec![])] {
        let request = everything();
        let found = look!(office.admin.house, (caller, text, request), |tx| {
            search_admin_keys(tx, caller, Some(text), request)
        });
        let found = unrefused(found).unwrap().items;
        assert_eq!(found.iter().map(|key| key.name.as_str()).collect::<Vec<_>>(), expected, "{text}");
    }
}

#[tokio::test]
async fn ac_28_an_admin_key_that_a_key_makes_says_so_and_no_lesser_key_makes_one() {
    let house = House::new().await;
    let office = house.platform().await;
    let maker = office.created.admin_key.id.clone();
    assert_eq!(
        office.key.issue_admin_key("Second").await.unwrap().key.created_by,
        Some(AdminKeyCreator::AdminKey(maker))
    );
    let robot = office.key.service_account("svac_1", "admin").await;
    let own = office.admin.issue_own_key().await.unwrap().key;
    let before = house.contents().await;
    for desk in [robot, office.admin.with_own_key(&own).await] {
        assert_eq!(desk.issue_admin_key("x").await.unwrap_err(), Refusal::NotAllowed);
        assert_eq!(desk.admin_keys().await, Err(Refusal::NotAllowed));
        assert_eq!(desk.revoke_admin_key(&office.created.admin_key.id).await, Err(Refusal::NotAllowed));
    }
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn the_last_admin_key_may_go_and_whoever_runs_the_server_makes_another() {
    let house = House::new().await;
    let office = house.platform().await;
    office.key.revoke_admin_key(&office.created.admin_key.id).await.unwrap();
    assert!(office.admin.admin_keys().await.unwrap().is_empty());
    let (organization, unknown, origin) = (&office.organization.id, OrganizationId::from("unknown"), origin());
    let issued = unrefused(act!(house, (organization, origin), |tx| issue_admin_key_for_operator(
        tx,
        organization,
        "Found again",
        origin
    )));
    let issued = issued.unwrap();
    assert_eq!((issued.key.name.as_str(), issued.key.created_by), ("Found again", None));
    assert!(house.recognizes(&issued.secret).await);
    let before = house.contents().await;
    let refused = act!(house, (unknown, origin), |tx| issue_admin_key_for_operator(tx, unknown, "x", origin));
    assert_eq!(unrefused(refused).unwrap_err(), Refusal::UnknownOrganization);
    assert_eq!(house.contents().await, before);
}
