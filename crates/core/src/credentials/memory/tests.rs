use std::time::Duration;

use admit_store::params;

use super::*;
use crate::testing::*;

const REVOKE_ALL: &str = "update admin_keys set revoked_at = 1";

async fn is_known(memory: &Memory, secret: &KeySecret) -> bool {
    memory.recognize(secret.reveal()).await.unwrap().is_some()
}

/// Whether the memory answers by itself so many microseconds after the start, if no signal comes. (Tests on PostgreSQL hear
/// each other's.)
fn remembers(memory: &Memory, secret: &KeySecret, microseconds: i64) -> bool {
    let key = (secret.form(), secret.digest());
    let signals = memory.known.lock().unwrap()[&key].signals;
    memory.recall(&key, signals, START.plus_microseconds(microseconds)).is_some()
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
async fn ac_53_what_was_revoked_where_no_signal_comes_from_is_refused_half_a_second_later() {
    let house = House::new().await;
    let key = house.platform().await.created.admin_key.secret;
    let memory = Memory::new(house.store.clone());
    assert!(is_known(&memory, &key).await);
    revoke_in_silence(&house.at(START).await).await;
    assert_eq!([-1, 0, 499_999, 500_000].map(|after| remembers(&memory, &key, after)), [false, true, true, false]);
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
async fn a_credential_that_expires_sooner_is_remembered_no_longer() {
    let house = House::new().await;
    let office = house.platform().await;
    let token = house.program().let_in_by(&office.admin).await.access_token;
    let soon = START.plus_microseconds(1000);
    act!(house, (soon), |tx| tx.execute("update access_tokens set expires_at = $1", params![*soon])).unwrap();
    let memory = Memory::new(house.store.clone());
    assert!(is_known(&memory, &token).await);
    assert_eq!([999, 1000].map(|after| remembers(&memory, &token, after)), [true, false]);
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
    let key = &offices[0].created.admin_key.secret;
    assert!(remembers(&memory, key, 0));
    let (signals, of_another_form) = (memory.signals.count(), (KeyForm::Api, key.digest()));
    assert!(memory.recall(&of_another_form, signals, START).is_none());
}

#[tokio::test]
async fn what_was_read_before_a_signal_is_not_remembered_after_it() {
    let house = House::new().await;
    let key = house.platform().await.created.admin_key.secret;
    let memory = Memory::new(house.store.clone());
    assert!(is_known(&memory, &key).await);
    assert!(remembers(&memory, &key, 0));
    house.enterprise().await;
    let (signals, key) = (memory.signals.count(), (key.form(), key.digest()));
    assert!(memory.recall(&key, signals, START).is_none());
}

#[tokio::test]
async fn no_more_is_remembered_than_fits_and_a_stranger_is_not_remembered_at_all() {
    let house = House::new().await;
    let key = house.platform().await.created.admin_key.secret;
    let memory = Memory::new(house.store.clone());
    assert!(!is_known(&memory, &KeySecret::new(KeyForm::Admin).unwrap()).await);
    assert_eq!(memory.known.lock().unwrap().len(), 0);
    let recognized = memory.recognize(key.reveal()).await.unwrap().unwrap();
    for number in 0..2 * CAPACITY {
        let known = Known { recognized: recognized.clone(), signals: 0, from: START, until: START };
        memory.keep((KeyForm::Admin, number.to_string()), known);
        assert!(memory.known.lock().unwrap().len() <= CAPACITY);
    }
}
