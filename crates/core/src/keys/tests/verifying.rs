use super::*;
use crate::organizations::Kind;

async fn known(desk: &Desk, secret: &KeySecret) -> KnownKey {
    match desk.verify(secret.reveal()).await.unwrap() {
        Verification::Known(known) => *known,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_verified_key_tells_whose_it_is_and_where_it_is_good() {
    let house = House::new().await;
    let office = house.platform().await;
    let (workspace, own) = (office.key.issue_workspace_key().await, office.admin.issue_own_key().await.unwrap());
    let robot = office.key.service_account("svac_1", "developer").await;
    for Issued { key, secret } in [workspace, own] {
        for desk in [&office.key, &office.admin, &robot] {
            let known = known(desk, &secret).await;
            assert_eq!((&known.key, known.secret_ends_at, known.flaw(house.now())), (&key, None, None));
        }
    }
}

#[tokio::test]
async fn a_scoped_key_tells_its_scopes() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let issued = office.key.issue_scoped_key("read:members write:members").await.unwrap();
    let gateway = office.key.acting_with(
        Actor::ApiKey { id: issued.key.id.clone(), principal: None },
        Credential::ScopedKey(issued.key.scopes.unwrap()),
    );
    assert_eq!(known(&gateway, &issued.secret).await.key.scopes, issued.key.scopes);
}

#[tokio::test]
async fn ac_30_a_key_of_another_organization_is_as_unknown_as_one_that_nobody_made() {
    let house = House::new().await;
    let office = house.platform().await;
    let other = house.organization(Kind::Platform, "other@example.com").await;
    let secrets = [
        office.key.issue_workspace_key().await.secret,
        office.created.admin_key.secret.clone(),
        other.created.admin_key.secret.clone(),
        KeySecret::new(crate::secrets::KeyForm::Api).unwrap(),
        KeySecret::new(crate::secrets::KeyForm::AccessToken).unwrap(),
    ];
    for secret in secrets {
        assert_eq!(other.key.verify(secret.reveal()).await, Ok(Verification::Unknown));
    }
    for text in ["", " ", "x", "sk-ant-api03-x"] {
        assert_eq!(other.key.verify(text).await, Ok(Verification::Malformed));
    }
}

#[tokio::test]
async fn ac_53_a_key_whose_principal_is_gone_is_good_for_nothing() {
    let house = House::new().await;
    let office = house.platform().await;
    let ada = office.member("ada@example.com", Role::Developer).await;
    let own = ada.issue_own_key().await.unwrap().secret;
    office.key.service_account("svac_1", "developer").await;
    let principal = Some(Principal::ServiceAccount("svac_1".into()));
    let robots = office.key.issue_key(NewApiKey { principal, ..named("x") }).await.unwrap().secret;
    for secret in [&own, &robots] {
        assert_eq!(office.key.flaw(secret).await, None);
    }
    // Even where nobody has archived the keys themselves.
    house.execute("update members set removed_at = 1 where role = 'developer'").await;
    house.execute("update service_accounts set archived_at = 1").await;
    for secret in [&own, &robots] {
        assert_eq!(office.key.flaw(secret).await, Some(Flaw::PrincipalGone));
        assert!(!house.recognizes(secret).await);
    }
}

#[tokio::test]
async fn what_was_read_once_is_judged_again_as_time_goes_on() {
    let house = House::new().await;
    let office = house.platform().await;
    let (workspace, expires_at) = (Some(office.key.default_workspace().await), Some(START.plus_seconds(60)));
    let issued = office.key.issue_key(NewApiKey { workspace, expires_at, ..named("short") }).await.unwrap();
    office.key.rotate_key(&issued.key.id, 30).await.unwrap();
    let known = known(&office.key, &issued.secret).await;
    let flaw_after = |seconds: i64| known.flaw(START.plus_seconds(seconds));
    assert_eq!(
        [29, 30, 59, 60].map(flaw_after),
        [None, Some(Flaw::Replaced), Some(Flaw::Replaced), Some(Flaw::Expired)]
    );
}

#[tokio::test]
async fn who_has_nothing_to_do_with_keys_has_none_verified() {
    let house = House::new().await;
    let office = house.platform().await;
    let secret = office.key.issue_workspace_key().await.secret;
    let mut table = String::new();
    for role in [Role::User, Role::Developer, Role::ClaudeCodeUser, Role::Billing, Role::Admin] {
        let desk = office.member(&format!("{role}@example.com"), role).await;
        table += &format!("{role} {}\n", desk.verify(secret.reveal()).await.is_ok());
    }
    assert_eq!(table, "user false\ndeveloper true\nclaude_code_user false\nbilling false\nadmin true\n");
    let nobody = office.admin.acting_as(Actor::Unauthenticated("x@example.com".into()));
    assert_eq!(nobody.verify(secret.reveal()).await, Err(Refusal::NotAllowed));
}

#[tokio::test]
async fn a_use_is_noted_once_an_hour() {
    let house = House::new().await;
    let office = house.platform().await;
    let key = office.key.issue_workspace_key().await.key;
    let (organization, admin_key) = (&office.organization.id, &office.created.admin_key.id);
    for (passed, noted) in [(0, 0), (3599, 0), (1, 3600), (60, 3600)] {
        house.pass(passed);
        for id in [&key.id, admin_key] {
            let input = (organization.clone(), id.clone());
            let noted =
                house.store.count(input, |tx, (organization, id)| Box::pin(note_use(tx, organization, id))).await;
            noted.unwrap();
        }
        let expected = Some(START.plus_seconds(noted));
        assert_eq!(office.key.find_key(&key.id).await.unwrap().last_used_at, expected);
        assert_eq!(office.key.admin_keys().await.unwrap()[0].last_used_at, expected);
    }
}

/// Whether a verifier that remembers says that a key is good.
async fn is_good(verifier: &Verifier, desk: &Desk, secret: &KeySecret) -> bool {
    match verifier.verify(desk.caller.clone(), secret.reveal().to_owned()).await.unwrap() {
        Verification::Known(known) => known.flaw(desk.house.now()).is_none(),
        Verification::Malformed | Verification::Unknown => false,
    }
}

#[tokio::test]
async fn ac_53_a_remembered_key_is_good_no_longer_than_it_is() {
    let house = House::new().await;
    let office = house.platform().await;
    let verifier = Verifier::new(house.store.clone());
    let Issued { key, secret } = office.key.issue_workspace_key().await;
    assert!(is_good(&verifier, &office.key, &secret).await);
    office.key.set_status(&key.id, Status::Inactive).await.unwrap();
    assert!(!is_good(&verifier, &office.key, &secret).await, "at once where it was changed");
    office.key.set_status(&key.id, Status::Active).await.unwrap();
    assert!(is_good(&verifier, &office.key, &secret).await);
    house.at(START).await.execute("update api_keys set status = 'archived'").await;
    house.pass(1);
    assert!(!is_good(&verifier, &office.key, &secret).await, "a second later where nobody tells of it");
}

#[tokio::test]
async fn ac_53_what_is_remembered_for_one_caller_is_not_told_to_another() {
    let house = House::new().await;
    let office = house.platform().await;
    let (other, user) = (house.platform().await, office.member("ada@example.com", Role::User).await);
    let verifier = Verifier::new(house.store.clone());
    let secret = office.key.issue_workspace_key().await.secret;
    for _ in 0..2 {
        assert!(is_good(&verifier, &office.key, &secret).await);
        assert!(!is_good(&verifier, &other.key, &secret).await);
        let refused = verifier.verify(user.caller.clone(), secret.reveal().to_owned()).await;
        assert!(matches!(refused, Err(admit_store::Error::Refused(Refusal::NotAllowed))));
    }
}
