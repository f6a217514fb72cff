use std::time::Duration;

use admit_store::{Channel, params};

use super::*;
use crate::testing::*;

const REVOKE_ALL: &str = "update admin_keys set revoked_at = 1";

async fn is_known(memory: &Memory, secret: &KeySecret) -> bool {
    memory.recognize(secret.reveal()).await.unwrap().is_some()
}

/// Revokes all admin keys as nothing in Admit does: without a word to anybody.
async fn revoke_in_silence(house: &House) {
    act!(house, (), |tx| tx.execute(REVOKE_ALL, &[])).unwrap();
}

#[tokio::test]
async fn ac_53_a_credential_is_refused_at_once_where_its_member_was_removed() {
    let house = House::new().await;
    let office = house.platform().await;
    let member = office.member("ada@example.com", Role::Admin).await;
    let token = house.program().let_in_by(&member).await.access_token;
    let memory = Memory::new(house.store.clone());
    assert!(is_known(&memory, &token).await);
    office.admin.remove(member.person()).await.unwrap();
    assert!(!is_known(&memory, &token).await);
}

#[tokio::test]
async fn ac_53_what_was_revoked_where_no_signal_comes_from_is_refused_a_second_later() {
    let house = House::new().await;
    let key = house.platform().await.created.admin_key.secret;
    let memory = Memory::new(house.store.clone());
    assert!(is_known(&memory, &key).await);
    revoke_in_silence(&house.at(START).await).await;
    house.pass(1);
    assert!(!is_known(&memory, &key).await);
}

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn ac_53_what_was_revoked_on_another_node_is_refused_once_its_signal_came() {
    let house = House::new().await;
    let office = house.platform().await;
    let key = &office.created.admin_key.secret;
    let (memory, mut signals) = (Memory::new(house.store.clone()), house.store.listen(Channel::Credentials));
    let elsewhere = house.at(START).await;
    assert!(is_known(&memory, key).await);
    // Until the nodes hear each other, which takes a moment, and it was not the signal of another test.
    while is_known(&memory, key).await {
        let revoked: Result<(), Failure> = elsewhere
            .store
            .write((), |tx, ()| {
                Box::pin(async move {
                    tx.execute(REVOKE_ALL, &[]).await?;
                    tx.signal(Channel::Credentials);
                    Ok(())
                })
            })
            .await;
        revoked.unwrap();
        let _ = tokio::time::timeout(Duration::from_millis(200), signals.heard()).await;
    }
}

#[tokio::test]
async fn a_credential_that_expires_is_refused_from_then_on() {
    let house = House::new().await;
    let office = house.platform().await;
    let token = house.program().let_in_by(&office.admin).await.access_token;
    let soon = START.plus_seconds(1);
    act!(house, (soon), |tx| tx.execute("update access_tokens set expires_at = $1", params![*soon])).unwrap();
    let memory = Memory::new(house.store.clone());
    assert!(is_known(&memory, &token).await);
    house.pass(1);
    assert!(!is_known(&memory, &token).await);
}

#[tokio::test]
async fn ac_30_a_remembered_key_answers_for_its_own_organization_and_form_only() {
    let house = House::new().await;
    let offices = [house.platform().await, house.enterprise().await];
    let memory = Memory::new(house.store.clone());
    for _ in 0..2 {
        for office in &offices {
            let key = memory.recognize(office.created.admin_key.secret.reveal()).await.unwrap().unwrap();
            assert_eq!(key.organization, office.organization);
        }
    }
    let (key, moment) = (&offices[0].created.admin_key.secret, memory.known.moment(START));
    assert!(memory.known.recall(&(KeyForm::Admin, key.digest()), moment).is_some());
    assert!(memory.known.recall(&(KeyForm::Api, key.digest()), moment).is_none());
}

#[tokio::test]
async fn a_stranger_is_not_remembered() {
    let house = House::new().await;
    let memory = Memory::new(house.store.clone());
    let stranger = KeySecret::new(KeyForm::Admin).unwrap();
    assert!(!is_known(&memory, &stranger).await);
    assert!(memory.known.recall(&(KeyForm::Admin, stranger.digest()), memory.known.moment(START)).is_none());
}
