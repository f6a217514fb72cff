use super::*;

async fn scoped_keys(desk: &Desk) -> Result<Vec<ApiKey>, Refusal> {
    let (caller, request) = (&desk.caller, everything());
    let page = look!(desk.house, (caller, request), |tx| list_scoped(tx, caller, request));
    unrefused(page).map(|page| page.items)
}

#[tokio::test]
async fn a_scoped_key_is_made_listed_rotated_and_revoked() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let Issued { key, secret } = office.key.issue_scoped_key("read:members read:rbac_groups").await.unwrap();
    assert_eq!(key.scopes.unwrap().to_string(), "read:members read:rbac_groups");
    let (kind, details) = house.newest_activity().await;
    assert_eq!(kind, "admin_api_key_created");
    assert_eq!(details["scopes"], serde_json::json!(["read:members", "read:rbac_groups"]));
    assert!(house.recognizes(&secret).await);
    assert_eq!(scoped_keys(&office.admin).await.unwrap(), std::slice::from_ref(&key));
    let (caller, id) = (&office.key.caller, &key.id);
    let rotated = unrefused(act!(house, (caller, id), |tx| rotate_scoped(tx, caller, id, 60))).unwrap();
    assert!(house.recognizes(&secret).await && house.recognizes(&rotated.secret).await);
    assert_eq!(house.newest_activity().await.0, "admin_api_key_updated");
    house.pass(60);
    assert!(!house.recognizes(&secret).await);
    unrefused(act!(house, (caller, id), |tx| revoke_scoped(tx, caller, id))).unwrap();
    assert_eq!(house.newest_activity().await.0, "admin_api_key_deleted");
    assert!(!house.recognizes(&rotated.secret).await);
    let again = unrefused(act!(house, (caller, id), |tx| revoke_scoped(tx, caller, id)));
    assert_eq!(again, Err(Refusal::NotFound));
    assert!(scoped_keys(&office.key).await.unwrap().is_empty());
    assert_eq!(office.key.find_key(&key.id).await, Err(Refusal::NotFound), "it is no API key of a platform");
}

#[tokio::test]
async fn ac_28_scoped_keys_are_made_by_who_holds_every_scope() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let audit = office.key.issue_scoped_key("read:org_audit write:members").await.unwrap().key;
    let program = office.key.acting_with(
        Actor::ApiKey { id: audit.id.clone(), principal: None },
        Credential::ScopedKey(audit.scopes.unwrap()),
    );
    let before = house.contents().await;
    assert_eq!(program.issue_scoped_key("read:members").await.unwrap_err(), Refusal::NotAllowed);
    assert_eq!(program.issue_admin_key("x").await.unwrap_err(), Refusal::NotAllowed);
    assert_eq!(scoped_keys(&program).await, Err(Refusal::NotAllowed));
    assert_eq!(office.key.issue_scoped_key("").await.unwrap_err(), Refusal::NoScopes);
    assert_eq!(house.contents().await, before);
    for (role, may) in [(Role::User, false), (Role::MembershipAdmin, false), (Role::Owner, true)] {
        let desk = office.member(&format!("{role}@example.com"), role).await;
        assert_eq!(desk.issue_scoped_key("read:members").await.is_ok(), may, "{role}");
        assert_eq!(desk.issue_admin_key("x").await.is_ok(), may, "{role}");
    }
}
