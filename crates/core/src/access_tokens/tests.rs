use super::*;
use crate::caller::{Actor, Credential};
use crate::secrets::Token;
use crate::testing::*;

async fn works(house: &House, issued: &Issued) -> bool {
    house.recognized(issued.access_token.reveal()).await.is_some()
}

#[tokio::test]
async fn a_token_acts_for_its_person_in_its_organization() {
    let house = House::new().await;
    for office in [house.platform().await, house.enterprise().await] {
        let issued = house.program().let_in_by(&office.admin).await;
        let recognized = house.recognized(issued.access_token.reveal()).await.unwrap();
        assert_eq!(recognized.organization, office.organization);
        assert_eq!(recognized.actor, Actor::Person(office.admin.person().clone()));
        assert_eq!(recognized.credential, Credential::AccessToken);
        assert_eq!(office.admin.activities().await.last().unwrap(), "access_granted");
    }
}

#[tokio::test]
async fn ac_05_a_token_is_over_after_eight_hours_and_not_a_moment_later() {
    let house = House::new().await;
    let issued = house.program().let_in_by(&house.platform().await.admin).await;
    house.pass(8 * 3600 - 1);
    assert!(works(&house, &issued).await);
    house.pass(1);
    assert!(!works(&house, &issued).await);
    let refreshed = house.program().refresh(&issued.refresh_token).await.unwrap();
    assert!(works(&house, &refreshed).await);
}

#[tokio::test]
async fn a_refresh_token_waits_thirty_days_and_each_use_begins_them_anew() {
    let house = House::new().await;
    let mut issued = house.program().let_in_by(&house.platform().await.admin).await;
    for _ in 0..3 {
        house.pass(30 * DAY - 1);
        issued = house.program().refresh(&issued.refresh_token).await.unwrap();
        assert!(works(&house, &issued).await);
    }
    assert_eq!(house.count("access_tokens").await, 1, "what is over is forgotten");
    assert_eq!(house.count("refresh_tokens").await, 2, "the used one is remembered as long as it could come back");
    house.pass(30 * DAY);
    assert!(house.program().refresh(&issued.refresh_token).await.is_none());
}

#[tokio::test]
async fn ac_53_a_refresh_token_that_comes_twice_ends_everything_that_came_of_it() {
    let house = House::new().await;
    let office = house.platform().await;
    let other = house.program().let_in_by(&office.admin).await;
    let first = house.program().let_in_by(&office.admin).await;
    let second = house.program().refresh(&first.refresh_token).await.unwrap();
    assert!(works(&house, &first).await, "an access token lives on beside the next");
    assert!(house.program().refresh(&first.refresh_token).await.is_none());
    assert!(!works(&house, &first).await);
    assert!(!works(&house, &second).await);
    assert!(house.program().refresh(&second.refresh_token).await.is_none());
    assert!(works(&house, &other).await, "another consent is another matter");
    assert_eq!(house.count("activities where details like '%refresh_token_reused%'").await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ac_04_of_two_at_once_with_one_refresh_token_at_most_one_gets_anywhere() {
    let house = House::new().await;
    let office = house.platform().await;
    for _ in 0..20 {
        let issued = house.program().let_in_by(&office.admin).await;
        let program = house.program();
        let (one, two) = tokio::join!(program.refresh(&issued.refresh_token), program.refresh(&issued.refresh_token));
        assert_ne!(one.is_some(), two.is_some());
        assert!(!works(&house, &one.or(two).unwrap()).await, "two have it, so it is over");
    }
}

#[tokio::test]
async fn ac_53_withdrawing_either_token_ends_both_at_once_and_is_recorded_once() {
    let house = House::new().await;
    let office = house.platform().await;
    for by_access_token in [true, false] {
        let issued = house.program().let_in_by(&office.admin).await;
        let kept = house.program().let_in_by(&office.admin).await;
        let token = if by_access_token { issued.access_token.reveal() } else { issued.refresh_token.reveal() };
        for _ in 0..2 {
            house.program().revoke(token).await;
        }
        assert!(!works(&house, &issued).await);
        assert!(house.program().refresh(&issued.refresh_token).await.is_none());
        assert!(works(&house, &kept).await);
        assert_eq!(office.admin.activities().await.last().unwrap(), "access_ended");
    }
    assert_eq!(house.count("activities where type = 'access_ended'").await, 2);
}

#[tokio::test]
async fn withdrawing_what_nobody_knows_changes_nothing() {
    let house = House::new().await;
    let office = house.platform().await;
    house.program().let_in_by(&office.admin).await;
    let before = house.contents().await;
    for token in ["", "sk-ant-oat01-x", office.created.admin_key.secret.reveal()] {
        house.program().revoke(token).await;
    }
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn ac_53_removing_a_member_ends_their_tokens_for_good_and_only_here() {
    let house = House::new().await;
    let (one, other) =
        (house.platform().await, house.organization(crate::organizations::Kind::Platform, "b@example.com").await);
    let ada = one.member("ada@example.com", Role::Admin).await;
    let ada_there = other.member("ada@example.com", Role::Admin).await;
    let here = house.program().let_in_by(&ada).await;
    let code = ada.approve(&house.program().request()).await.unwrap();
    let there = house.program().let_in_by(&ada_there).await;
    one.admin.remove(ada.person()).await.unwrap();
    assert!(!works(&house, &here).await);
    assert!(works(&house, &there).await);
    one.member("ada@example.com", Role::Admin).await;
    assert!(!works(&house, &here).await, "coming back does not wake them");
    assert!(house.program().refresh(&here.refresh_token).await.is_none());
    assert!(house.program().redeem(house.program().redemption(&code)).await.is_none(), "nor a code on its way");
}

#[tokio::test]
async fn ac_53_ending_all_tokens_of_a_person_counts_them_and_spares_everybody_else() {
    let house = House::new().await;
    let office = house.platform().await;
    let ada = office.member("ada@example.com", Role::Admin).await;
    let issued = [house.program().let_in_by(&ada).await, house.program().let_in_by(&ada).await];
    let others = house.program().let_in_by(&office.admin).await;
    assert_eq!(office.admin.end_all_tokens_of(ada.person()).await, 2);
    assert_eq!(office.admin.end_all_tokens_of(ada.person()).await, 0);
    for issued in &issued {
        assert!(!works(&house, issued).await);
        assert!(house.program().refresh(&issued.refresh_token).await.is_none());
    }
    assert!(works(&house, &others).await);
}

#[tokio::test]
async fn ac_28_who_manages_no_more_gets_no_further_tokens() {
    let house = House::new().await;
    let office = house.platform().await;
    let ada = office.member("ada@example.com", Role::Admin).await;
    let issued = house.program().let_in_by(&ada).await;
    office.admin.change_role(ada.person(), Role::Developer).await.unwrap();
    let token = ada.acting_with(Actor::Person(ada.person().clone()), Credential::AccessToken);
    assert_eq!(token.find_member(ada.person()).await, Err(crate::members::Refusal::NotAllowed));
    assert!(house.program().refresh(&issued.refresh_token).await.is_none());
}

#[tokio::test]
async fn ac_07_a_refresh_token_is_no_access_token_and_the_reverse() {
    let house = House::new().await;
    let issued = house.program().let_in_by(&house.platform().await.admin).await;
    assert!(house.recognized(issued.refresh_token.reveal()).await.is_none());
    let as_refresh_token = Token::from(issued.access_token.reveal().to_owned());
    assert!(house.program().refresh(&as_refresh_token).await.is_none());
    assert!(works(&house, &issued).await);
}

#[tokio::test]
async fn ac_09_neither_token_nor_code_stands_in_the_database() {
    let house = House::new().await;
    let office = house.platform().await;
    let code = office.admin.approve(&house.program().request()).await.unwrap();
    let issued = house.program().redeem(house.program().redemption(&code)).await.unwrap();
    let device = house.program().start_device().await.unwrap();
    let contents = house.contents().await;
    let shown = device.user_code.clone();
    for secret in [
        code.reveal(),
        issued.access_token.reveal(),
        issued.refresh_token.reveal(),
        device.device_code.reveal(),
        &shown,
        &shown.replace('-', ""),
    ] {
        assert!(!contents.contains(secret));
        assert!(!house.raw_bytes().windows(secret.len()).any(|bytes| bytes == secret.as_bytes()));
    }
}

#[tokio::test]
async fn ac_50_the_digest_of_a_token_is_no_token() {
    let house = House::new().await;
    house.program().let_in_by(&house.platform().await.admin).await;
    for table in ["access_tokens", "refresh_tokens"] {
        let digest = house.rows(&format!("select digest from {table}")).await[0][0].clone().unwrap();
        assert!(house.recognized(&digest).await.is_none());
        assert!(house.program().refresh(&Token::from(digest)).await.is_none());
    }
}
