use super::*;
use crate::keys::issue_admin_key;
use crate::testing::*;

async fn recognized(house: &House, presented: &str) -> Option<Recognized> {
    look!(house, (presented), |tx| recognize(tx, presented)).unwrap()
}

#[tokio::test]
async fn a_key_is_recognized_with_its_own_organization() {
    let house = House::new().await;
    for office in [house.platform().await, house.enterprise().await] {
        let key = recognized(&house, office.created.admin_key.secret.reveal()).await.unwrap();
        assert_eq!(
            key,
            Recognized {
                organization: office.organization,
                actor: Actor::AdminKey(office.created.admin_key.id),
                credential: Credential::AdminKey,
            }
        );
    }
}

#[tokio::test]
async fn ac_50_digest_and_hint_and_id_of_a_key_do_not_sign_in() {
    let house = House::new().await;
    let key = house.platform().await.created.admin_key;
    let stored = house.rows("select id, digest, hint from admin_keys").await.remove(0);
    assert_eq!(stored[0].as_deref(), Some(key.id.as_str()));
    for text in stored.into_iter().flatten() {
        assert!(recognized(&house, &text).await.is_none(), "{text}");
    }
    for text in ["", " ", &format!(" {}", key.secret.reveal()), &key.secret.reveal().to_uppercase()] {
        assert!(recognized(&house, text).await.is_none(), "{text:?}");
    }
}

#[tokio::test]
async fn a_well_formed_key_that_nobody_made_is_unknown() {
    let house = House::new().await;
    house.platform().await;
    assert!(recognized(&house, KeySecret::new(KeyForm::Admin).unwrap().reveal()).await.is_none());
}

#[tokio::test]
async fn a_key_outlives_the_membership_of_whoever_made_it() {
    let house = House::new().await;
    let office = house.platform().await;
    let maker = office.member("maker@example.com", Role::Admin).await;
    let caller = &maker.caller;
    let issued = unrefused(act!(house, (caller), |tx| issue_admin_key(tx, caller, "Deploy"))).unwrap();
    office.admin.remove(maker.person()).await.unwrap();
    assert_eq!(recognized(&house, issued.secret.reveal()).await.unwrap().actor, Actor::AdminKey(issued.key.id));
    assert_eq!(house.count("admin_keys where created_by_person_id is not null").await, 1);
}

#[tokio::test]
async fn a_revoked_key_is_unknown() {
    let house = House::new().await;
    let office = house.platform().await;
    let id = &office.created.admin_key.id;
    const REVOKE: &str = "update admin_keys set revoked_at = 1 where id = $1";
    act!(house, (id), |tx| tx.execute(REVOKE, admit_store::params![id])).unwrap();
    assert!(recognized(&house, office.created.admin_key.secret.reveal()).await.is_none());
}
