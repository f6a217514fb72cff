use super::*;

#[tokio::test]
async fn a_replaced_secret_stays_good_until_the_overlap_ends() {
    let house = House::new().await;
    let office = house.platform().await;
    let Issued { key, secret: older } = office.key.issue_workspace_key().await;
    let rotated = office.key.rotate_key(&key.id, 60).await.unwrap();
    let newer = rotated.secret;
    assert_eq!((rotated.key.id.clone(), rotated.overlap_ends_at), (key.id.clone(), START.plus_seconds(60)));
    assert_eq!(rotated.key, ApiKey { hint: newer.hint(), ..key.clone() });
    assert_eq!(office.key.find_key(&key.id).await.unwrap(), rotated.key);
    let (kind, details) = house.newest_activity().await;
    assert_eq!(kind, "platform_api_key_updated");
    let updates = serde_json::json!([{ "type": "secret", "previous_value": key.hint, "current_value": newer.hint() }]);
    assert_eq!(details["updates"], updates);
    house.pass(59);
    assert_eq!((office.key.flaw(&older).await, office.key.flaw(&newer).await), (None, None));
    house.pass(1);
    assert_eq!((office.key.flaw(&older).await, office.key.flaw(&newer).await), (Some(Flaw::Replaced), None));
}

#[tokio::test]
async fn ac_53_without_an_overlap_every_older_secret_ends_at_once() {
    let house = House::new().await;
    let office = house.platform().await;
    let Issued { key, secret: first } = office.admin.issue_own_key().await.unwrap();
    let second = office.admin.rotate_key(&key.id, OVERLAP_LIMIT_SECONDS).await.unwrap().secret;
    assert!(house.recognizes(&first).await && house.recognizes(&second).await);
    let third = office.admin.rotate_key(&key.id, 0).await.unwrap().secret;
    assert!(!house.recognizes(&first).await && !house.recognizes(&second).await);
    assert!(house.recognizes(&third).await);
}

#[tokio::test]
async fn a_later_rotation_gives_no_secret_more_time() {
    let house = House::new().await;
    let office = house.platform().await;
    let Issued { key, secret: first } = office.key.issue_workspace_key().await;
    office.key.rotate_key(&key.id, 60).await.unwrap();
    let second = office.key.rotate_key(&key.id, 3600).await.unwrap();
    house.pass(60);
    assert_eq!(office.key.flaw(&first).await, Some(Flaw::Replaced));
    assert_eq!(office.key.flaw(&second.secret).await, None);
}

#[tokio::test]
async fn what_happens_to_a_key_happens_to_all_its_secrets() {
    let house = House::new().await;
    let office = house.platform().await;
    let Issued { key, secret: older } = office.key.issue_workspace_key().await;
    let newer = office.key.rotate_key(&key.id, 3600).await.unwrap().secret;
    office.key.set_status(&key.id, Status::Inactive).await.unwrap();
    for secret in [&older, &newer] {
        assert_eq!(office.key.flaw(secret).await, Some(Flaw::Inactive));
    }
    let newest = office.key.rotate_key(&key.id, 0).await.unwrap().secret;
    assert_eq!(office.key.flaw(&newest).await, Some(Flaw::Inactive), "a new secret activates nothing");
}

#[tokio::test]
async fn an_overlap_takes_at_most_seven_days_and_an_expired_key_is_not_rotated() {
    let house = House::new().await;
    let office = house.platform().await;
    let (workspace, expires_at) = (Some(office.key.default_workspace().await), Some(START.plus_seconds(60)));
    let new = NewApiKey { workspace, expires_at, ..named("short") };
    let key = office.key.issue_key(new).await.unwrap().key;
    let before = house.contents().await;
    for overlap in [-1, OVERLAP_LIMIT_SECONDS + 1, i64::MAX, i64::MIN] {
        assert_eq!(office.key.rotate_key(&key.id, overlap).await.unwrap_err(), Refusal::OverlapOutOfRange);
    }
    house.pass(60);
    assert_eq!(office.key.rotate_key(&key.id, 0).await.unwrap_err(), Refusal::Over(Status::Expired));
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn ac_29_the_new_secret_of_a_members_key_is_shown_to_that_member_alone() {
    let house = House::new().await;
    let office = house.platform().await;
    let ada = office.member("ada@example.com", Role::Developer).await;
    let other = office.member("other@example.com", Role::Developer).await;
    let key = ada.issue_own_key().await.unwrap().key;
    let before = house.contents().await;
    for desk in [&office.key, &office.admin, &office.system()] {
        assert_eq!(desk.rotate_key(&key.id, 0).await.unwrap_err(), Refusal::InAnothersName);
    }
    assert_eq!(other.rotate_key(&key.id, 0).await.unwrap_err(), Refusal::NotAllowed);
    assert_eq!(house.contents().await, before);
    ada.rotate_key(&key.id, 0).await.unwrap();
    ada.with_own_key(&key).await.rotate_key(&key.id, 0).await.unwrap();
}

#[tokio::test]
async fn ac_28_a_key_that_ends_rotates_no_key_that_ends_later() {
    let house = House::new().await;
    let office = house.platform().await;
    let robot = office.key.service_account("svac_1", "admin").await;
    let Actor::ApiKey { id: lasting, principal } = robot.caller.actor.clone() else { panic!("no key") };
    let ends_at = START.plus_seconds(7200);
    let brief = NewApiKey { principal: principal.clone(), expires_at: Some(ends_at), ..named("Brief") };
    let brief = office.key.issue_key(brief).await.unwrap().key.id;
    let desk = robot.acting_with(Actor::ApiKey { id: brief.clone(), principal }, Credential::PrincipalKey);
    let before = house.contents().await;
    let refused = desk.rotate_key(&lasting, 600).await;
    assert!(matches!(refused, Err(Refusal::OutlivesItsMaker { expires_at }) if expires_at == ends_at), "{refused:?}");
    assert_eq!(house.contents().await, before);
    assert_eq!(desk.rotate_key(&brief, 600).await.unwrap().key.expires_at, Some(ends_at));
}
