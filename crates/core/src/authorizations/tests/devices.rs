use crate::authorizations::{
    Answered, DEVICES_LIMIT, GUESSES_LIMIT, GUESSES_WINDOW_SECONDS, LookedUp, POLL_INTERVAL_SECONDS, Polled, Refusal,
};
use crate::caller::{Actor, Credential};
use crate::secrets::Token;
use crate::testing::*;

const WRONG: &str = "BBBB-BBBB";

fn retry_after(found: &LookedUp) -> Option<i64> {
    match found {
        LookedUp::TooManyTries { retry_after_seconds } => Some(*retry_after_seconds),
        _ => None,
    }
}

#[tokio::test]
async fn a_device_waits_until_somebody_lets_it_in() {
    let house = House::new().await;
    let office = house.platform().await;
    let program = house.program();
    let started = program.start_device().await.unwrap();
    assert!(matches!(program.poll(&started.device_code).await, Polled::Pending));
    let LookedUp::Waiting(waiting) = office.admin.look_up_device(&started.user_code.to_lowercase()).await else {
        panic!("it does not wait");
    };
    assert_eq!((waiting.client, waiting.user_code.as_str()), (program.client, started.user_code.as_str()));
    assert_eq!((waiting.asked_at, waiting.ip_address, waiting.user_agent), {
        let origin = origin();
        (START, origin.ip_address, origin.user_agent)
    });
    assert_eq!(office.admin.approve_device(&started.user_code).await, Ok(Answered::Heard));
    house.pass(POLL_INTERVAL_SECONDS);
    let Polled::Issued(issued) = program.poll(&started.device_code).await else { panic!("it is not let in") };
    let recognized = house.recognized(issued.access_token.reveal()).await.unwrap();
    assert_eq!(recognized.actor, Actor::Person(office.admin.person().clone()));
    assert_eq!(recognized.organization, office.organization);
    house.pass(POLL_INTERVAL_SECONDS);
    assert!(matches!(program.poll(&started.device_code).await, Polled::Unknown), "it is let in once");
    assert_eq!(office.admin.look_up_device(&started.user_code).await, LookedUp::WrongCode);
    assert_eq!(office.admin.approve_device(&started.user_code).await, Ok(Answered::WrongCode));
}

#[tokio::test]
async fn a_device_that_is_sent_away_hears_so() {
    let house = House::new().await;
    let office = house.platform().await;
    let started = house.program().start_device().await.unwrap();
    assert_eq!(office.admin.deny_device(&started.user_code).await, Answered::Heard);
    assert_eq!(office.admin.approve_device(&started.user_code).await, Ok(Answered::WrongCode), "no stays no");
    assert!(matches!(house.program().poll(&started.device_code).await, Polled::Denied));
    assert_eq!(house.count("access_tokens").await, 0);
}

#[tokio::test]
async fn ac_05_nobody_lets_a_device_in_after_fifteen_minutes() {
    let house = House::new().await;
    let office = house.platform().await;
    let program = house.program();
    let (answered, waiting) = (program.start_device().await.unwrap(), program.start_device().await.unwrap());
    office.admin.approve_device(&answered.user_code).await.unwrap();
    house.pass(900);
    assert!(matches!(program.poll(&answered.device_code).await, Polled::Expired), "an answer waits no longer either");
    assert!(matches!(program.poll(&waiting.device_code).await, Polled::Expired));
    assert_eq!(office.admin.approve_device(&waiting.user_code).await, Ok(Answered::WrongCode));
}

#[tokio::test]
async fn a_device_that_asks_too_soon_waits_longer_each_time() {
    let house = House::new().await;
    let program = house.program();
    let started = program.start_device().await.unwrap();
    assert!(matches!(program.poll(&started.device_code).await, Polled::Pending));
    house.pass(POLL_INTERVAL_SECONDS - 1);
    assert!(matches!(program.poll(&started.device_code).await, Polled::TooSoon));
    house.pass(POLL_INTERVAL_SECONDS);
    assert!(matches!(program.poll(&started.device_code).await, Polled::TooSoon), "it was told to wait longer");
    house.pass(3 * POLL_INTERVAL_SECONDS);
    assert!(matches!(program.poll(&started.device_code).await, Polled::Pending));
}

#[tokio::test]
async fn only_a_person_who_manages_the_organization_lets_a_device_in() {
    let house = House::new().await;
    let office = house.platform().await;
    let developer = office.member("dev@example.com", Role::Developer).await;
    let token = office.admin.acting_with(Actor::Person(office.admin.person().clone()), Credential::AccessToken);
    let started = house.program().start_device().await.unwrap();
    let before = house.contents().await;
    for desk in [developer, token, office.key.clone(), office.system()] {
        assert_eq!(desk.approve_device(&started.user_code).await, Err(Refusal::NotAllowed));
    }
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn ac_48_who_types_too_many_wrong_codes_has_to_wait_whichever_way_they_try() {
    let house = House::new().await;
    let office = house.platform().await;
    let other = office.member("other@example.com", Role::Admin).await;
    let started = house.program().start_device().await.unwrap();
    for number in 0..GUESSES_LIMIT {
        house.pass(1);
        match number % 3 {
            0 => assert_eq!(office.admin.look_up_device(WRONG).await, LookedUp::WrongCode),
            1 => assert_eq!(office.admin.approve_device("nonsense").await, Ok(Answered::WrongCode)),
            _ => assert_eq!(office.admin.deny_device("").await, Answered::WrongCode),
        }
    }
    let wait = retry_after(&office.admin.look_up_device(&started.user_code).await).unwrap();
    assert_eq!(wait, GUESSES_WINDOW_SECONDS - GUESSES_LIMIT + 1);
    assert!(matches!(office.admin.approve_device(&started.user_code).await, Ok(Answered::TooManyTries { .. })));
    assert!(matches!(office.admin.deny_device(&started.user_code).await, Answered::TooManyTries { .. }));
    assert!(matches!(other.look_up_device(&started.user_code).await, LookedUp::Waiting(_)), "others go on");
    house.pass(wait);
    assert!(matches!(office.admin.look_up_device(&started.user_code).await, LookedUp::Waiting(_)));
}

#[tokio::test]
async fn ac_47_a_network_has_so_many_devices_waiting_and_no_more() {
    let house = House::new().await;
    for _ in 0..DEVICES_LIMIT {
        house.program().start_device().await.unwrap();
    }
    house.pass(1);
    let refused = house.program().start_device().await.unwrap_err();
    assert_eq!(refused, Refusal::TooManyDevices { retry_after_seconds: 899 });
    house.pass(899);
    house.program().start_device().await.unwrap();
    house.pass(2 * DAY);
    house.program().start_device().await.unwrap();
    assert_eq!(house.count("device_authorizations").await, 1, "what is long over is forgotten");
}

#[tokio::test]
async fn ac_07_a_device_code_is_no_other_token() {
    let house = House::new().await;
    let office = house.platform().await;
    let program = house.program();
    let started = program.start_device().await.unwrap();
    assert!(program.redeem(program.redemption(&started.device_code)).await.is_none());
    assert!(program.refresh(&started.device_code).await.is_none());
    assert!(house.recognized(started.device_code.reveal()).await.is_none());
    assert_eq!(office.admin.look_up_device(started.device_code.reveal()).await, LookedUp::WrongCode);
    assert!(matches!(program.poll(&Token::from(started.user_code)).await, Polled::Unknown));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ac_04_a_device_is_answered_once_and_let_in_once_whoever_is_at_it_at_the_same_time() {
    let house = House::new().await;
    let office = house.platform().await;
    let other = office.member("other@example.com", Role::Admin).await;
    let program = house.program();
    for _ in 0..10 {
        let started = program.start_device().await.unwrap();
        let (yes, no) =
            tokio::join!(office.admin.approve_device(&started.user_code), other.deny_device(&started.user_code));
        assert_ne!(yes == Ok(Answered::Heard), no == Answered::Heard);
        let polled = program.poll(&started.device_code).await;
        assert_eq!(matches!(polled, Polled::Issued(_)), yes == Ok(Answered::Heard), "{polled:?}");
        house.pass(GUESSES_WINDOW_SECONDS);
    }
}
