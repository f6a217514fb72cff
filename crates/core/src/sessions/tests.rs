use super::*;
use crate::Freshness;
use crate::testing::*;

async fn signed_in(house: &House) -> Browser {
    house.platform().await;
    house.browser().sign_in_as("admin@example.com").await
}

async fn use_it(browser: &Browser) -> bool {
    let Some(signed_in) = browser.signed_in().await else { return false };
    let session = &signed_in.session.id;
    act!(browser.house, (session), |tx| touch(tx, session)).unwrap();
    true
}

async fn sessions_of(browser: &Browser, person: &crate::ids::PersonId) -> Vec<Session> {
    look!(browser.house, (person), |tx| list(tx, person)).unwrap()
}

#[tokio::test]
async fn a_session_knows_whose_it_is_and_how_it_began() {
    let house = House::new().await;
    let browser = signed_in(&house).await;
    let signed_in = browser.signed_in().await.unwrap();
    assert_eq!(signed_in.person.address, "admin@example.com");
    assert_eq!((signed_in.session.created_at, signed_in.session.last_seen_at), (START, START));
    assert_eq!(signed_in.session.ip_address, origin().ip_address);
    assert_eq!(signed_in.session.user_agent, origin().user_agent);
}

#[tokio::test]
async fn a_session_that_is_not_used_for_seven_days_is_over() {
    let house = House::new().await;
    let browser = signed_in(&house).await;
    let idle_since = START.plus_seconds(7 * DAY);
    let just_before = Timestamp::from_microseconds(idle_since.microseconds() - 1);
    assert!(browser.at(just_before).await.signed_in().await.is_some());
    assert!(browser.at(idle_since).await.signed_in().await.is_none());
}

#[tokio::test]
async fn a_session_in_use_lives_thirty_days_and_not_a_moment_longer() {
    let house = House::new().await;
    let browser = signed_in(&house).await;
    for _ in 0..5 {
        house.pass(6 * DAY - 1);
        assert!(use_it(&browser).await);
    }
    assert!(
        browser
            .at(Timestamp::from_microseconds(START.plus_seconds(30 * DAY).microseconds() - 1))
            .await
            .signed_in()
            .await
            .is_some()
    );
    assert!(browser.at(START.plus_seconds(30 * DAY)).await.signed_in().await.is_none());
}

#[tokio::test]
async fn a_session_is_due_to_be_touched_once_an_hour() {
    let house = House::new().await;
    let browser = signed_in(&house).await;
    let due = async || browser.signed_in().await.unwrap().is_due_to_be_touched(house.now());
    assert!(!due().await);
    house.pass(3599);
    assert!(!due().await);
    house.pass(1);
    assert!(due().await);
    use_it(&browser).await;
    assert!(!due().await);
    assert_eq!(browser.signed_in().await.unwrap().session.last_seen_at, house.now());
}

#[tokio::test]
async fn touching_a_session_that_is_over_does_not_wake_it() {
    let house = House::new().await;
    let browser = signed_in(&house).await;
    let session = &browser.signed_in().await.unwrap().session.id;
    house.pass(7 * DAY);
    act!(house, (session), |tx| touch(tx, session)).unwrap();
    assert!(browser.signed_in().await.is_none());
}

#[tokio::test]
async fn a_person_ends_another_of_their_sessions() {
    let house = House::new().await;
    let phone = signed_in(&house).await;
    house.pass(1);
    let laptop = house.browser().sign_in_as("admin@example.com").await;
    let SignedIn { person, session } = laptop.signed_in().await.unwrap();
    let listed = sessions_of(&laptop, &person.id).await;
    assert_eq!(listed.len(), 2);
    assert_eq!(listed[0], session, "the newest first");
    let (person, phones, origin) = (&person.id, &listed[1].id, origin());
    assert!(act!(house, (person, phones, origin), |tx| end(tx, person, phones, origin)).unwrap());
    assert!(phone.signed_in().await.is_none());
    assert!(laptop.signed_in().await.is_some());
    assert_eq!(sessions_of(&laptop, person).await, [session]);
    assert!(!act!(house, (person, phones, origin), |tx| end(tx, person, phones, origin)).unwrap());
    assert_eq!(house.count("activities where type = 'session_revoked'").await, 1);
}

#[tokio::test]
async fn ac_30_nobody_ends_the_session_of_somebody_else() {
    let house = House::new().await;
    let browser = signed_in(&house).await;
    let other = house.enterprise().await.admin;
    let (person, session, origin) = (other.person(), &browser.signed_in().await.unwrap().session.id, origin());
    assert!(!act!(house, (person, session, origin), |tx| end(tx, person, session, origin)).unwrap());
    assert!(browser.signed_in().await.is_some());
    assert_eq!(sessions_of(&browser, person).await, []);
}

#[tokio::test]
async fn signing_out_ends_the_session_and_is_recorded_once() {
    let house = House::new().await;
    let browser = signed_in(&house).await;
    let (signed_in, origin) = (&browser.signed_in().await.unwrap(), origin());
    for _ in 0..2 {
        act!(house, (signed_in, origin), |tx| end_own(tx, signed_in, origin)).unwrap();
    }
    assert!(browser.signed_in().await.is_none());
    assert_eq!(house.count("activities where type = 'user_logged_out'").await, 1);
}

#[tokio::test]
async fn a_session_that_ran_out_is_not_listed_and_can_not_be_ended() {
    let house = House::new().await;
    let browser = signed_in(&house).await;
    let SignedIn { person, session } = browser.signed_in().await.unwrap();
    house.pass(7 * DAY);
    assert_eq!(sessions_of(&browser, &person.id).await, []);
    let (person, session, origin) = (&person.id, &session.id, origin());
    assert!(!act!(house, (person, session, origin), |tx| end(tx, person, session, origin)).unwrap());
}

#[tokio::test]
async fn ac_60_using_a_session_keeps_it_alive_and_does_not_make_its_sign_in_fresher() {
    let house = House::new().await;
    let browser = signed_in(&house).await;
    let until = Freshness::Until(START.plus_seconds(FRESH_SECONDS));
    assert_eq!(browser.signed_in().await.unwrap().freshness(FRESH_SECONDS), until);
    house.pass(3600);
    assert!(use_it(&browser).await);
    assert_eq!(browser.signed_in().await.unwrap().freshness(FRESH_SECONDS), until);
    assert!(!until.holds_at(house.now()));
    let again = house.browser().sign_in_as("admin@example.com").await;
    assert!(again.signed_in().await.unwrap().freshness(FRESH_SECONDS).holds_at(house.now()));
}

#[tokio::test]
async fn ac_60_whoever_came_in_by_an_invitation_has_not_signed_in_freshly_until_they_sign_in() {
    let house = House::new().await;
    let office = house.platform().await;
    office.admin.invite("ada@example.com", Role::Admin).await.unwrap();
    let mut browser = house.browser();
    browser.accept(&house.link_mailed_to("ada@example.com").await, "Ada Lovelace").await.unwrap();
    assert_eq!(browser.signed_in().await.unwrap().freshness(FRESH_SECONDS), Freshness::Never);
    let browser = browser.sign_in_as("ada@example.com").await;
    assert!(browser.signed_in().await.unwrap().freshness(FRESH_SECONDS).holds_at(house.now()));
}

#[tokio::test]
async fn ac_53_whoever_fears_for_their_account_ends_every_session_but_the_one_at_hand() {
    let house = House::new().await;
    let (phone, laptop) = (signed_in(&house).await, house.browser().sign_in_as("admin@example.com").await);
    let at_hand = house.browser().sign_in_as("admin@example.com").await;
    house.enterprise().await;
    let other = house.browser().sign_in_as("primary@example.com").await;
    let (signed_in, origin) = (&at_hand.signed_in().await.unwrap(), origin());
    assert_eq!(act!(house, (signed_in, origin), |tx| end_others(tx, signed_in, origin)).unwrap(), 2);
    assert!(phone.signed_in().await.is_none() && laptop.signed_in().await.is_none());
    assert!(at_hand.signed_in().await.is_some() && other.signed_in().await.is_some());
    assert_eq!(house.count("activities where type = 'session_revoked'").await, 1);
    assert_eq!(act!(house, (signed_in, origin), |tx| end_others(tx, signed_in, origin)).unwrap(), 0);
    assert_eq!(house.count("activities where type = 'session_revoked'").await, 1, "nothing was ended");
}
