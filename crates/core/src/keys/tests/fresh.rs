//! What reaches the Admin API is handed out only to a person who has just signed in; a program can't, and is not asked.

use super::*;
use crate::Freshness;

#[tokio::test]
async fn ac_60_keys_that_reach_the_admin_api_need_a_fresh_sign_in_to_the_microsecond() {
    let house = House::new().await;
    let office = house.platform().await;
    let own = office.admin.issue_own_key().await.unwrap().key.id;
    let end = START.plus_seconds(900);
    let fresh = office.admin.fresh(Freshness::Until(end));
    let in_time = fresh.at(Timestamp::from_microseconds(end.microseconds() - 1)).await;
    in_time.issue_admin_key("Provisioning").await.unwrap();
    in_time.issue_own_key().await.unwrap();
    in_time.rotate_key(&own, 0).await.unwrap();
    let before = house.contents().await;
    for stale in [fresh.at(end).await, office.admin.fresh(Freshness::Never)] {
        assert_eq!(stale.issue_admin_key("Provisioning").await.unwrap_err(), Refusal::StaleSignIn);
        assert_eq!(stale.issue_own_key().await.unwrap_err(), Refusal::StaleSignIn);
        assert_eq!(stale.rotate_key(&own, 0).await.unwrap_err(), Refusal::StaleSignIn);
    }
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn ac_60_scoped_keys_need_a_fresh_sign_in() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let scoped = office.admin.issue_scoped_key("read:members").await.unwrap().key.id;
    let before = house.contents().await;
    let stale = office.admin.fresh(Freshness::Never);
    assert_eq!(stale.issue_scoped_key("read:members").await.unwrap_err(), Refusal::StaleSignIn);
    let (caller, scoped) = (&stale.caller, &scoped);
    let rotated = unrefused(act!(house, (caller, scoped), |tx| rotate_scoped(tx, caller, scoped, 0)));
    assert_eq!(rotated.unwrap_err(), Refusal::StaleSignIn);
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn keys_of_a_workspace_and_whatever_ends_a_key_need_no_fresh_sign_in() {
    let house = House::new().await;
    let office = house.platform().await;
    let (admin_key, own) = (office.created.admin_key.id.clone(), office.admin.issue_own_key().await.unwrap().key.id);
    let stale = office.admin.fresh(Freshness::Never);
    let key = stale.issue_workspace_key().await.key;
    stale.rotate_key(&key.id, 0).await.unwrap();
    stale.set_status(&own, Status::Inactive).await.unwrap();
    stale.revoke_admin_key(&admin_key).await.unwrap();
}
