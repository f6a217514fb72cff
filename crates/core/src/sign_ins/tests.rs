use super::*;
use crate::caller::Origin;
use crate::secrets::Token;
use crate::testing::*;

const ADMIN: &str = "admin@example.com";

/// A house with one person in it, and a browser that asked to sign in as that person.
async fn asked() -> (House, Browser, Token, String) {
    let house = House::new().await;
    house.platform().await;
    let browser = house.browser();
    browser.ask_to_sign_in(ADMIN).await.unwrap();
    let (link, code) = house.sign_in_mailed_to(ADMIN).await;
    (house, browser, link, code)
}

fn wrong(code: &str) -> &'static str {
    if code == "000000" { "000001" } else { "000000" }
}

#[tokio::test]
async fn the_code_signs_in_the_browser_that_asked_and_leads_back() {
    let (house, mut browser, _, code) = asked().await;
    assert_eq!(code.len(), 6);
    let Redeemed::SignedIn { return_to, .. } = browser.enter_code(&code).await else { panic!() };
    assert_eq!(return_to.as_deref(), Some("/account/sessions"));
    assert_eq!(browser.signed_in().await.unwrap().person.address, ADMIN);
    assert_eq!(house.count("activities where type = 'magic_link_login_succeeded'").await, 1);
}

#[tokio::test]
async fn a_code_may_be_typed_with_blanks() {
    let (_, mut browser, _, code) = asked().await;
    browser.enter_code(&format!(" {} {}\n", &code[..3], &code[3..])).await;
    assert!(browser.signed_in().await.is_some());
}

#[tokio::test]
async fn ac_13_the_code_is_worth_nothing_in_another_browser() {
    let (house, mut browser, _, code) = asked().await;
    let before = house.contents().await;
    assert!(matches!(house.browser().enter_code(&code).await, Redeemed::Ended));
    let elsewhere = house.browser();
    elsewhere.ask_to_sign_in("unknown@example.com").await.unwrap();
    assert_ne!(house.contents().await, before);
    assert!(matches!(elsewhere.clone().enter_code(&code).await, Redeemed::WrongCode));
    browser.enter_code(&code).await;
    assert!(browser.signed_in().await.is_some());
}

#[tokio::test]
async fn ac_13_the_link_signs_in_the_browser_that_opens_it_and_says_who_asked() {
    let (house, asking, link, _) = asked().await;
    let shown = look!(house, (link), |tx| asked_by_link(tx, link)).unwrap().unwrap();
    assert_eq!((shown.address.as_str(), shown.asked_at), (ADMIN, START));
    assert_eq!((shown.ip_address, shown.user_agent), (origin().ip_address, origin().user_agent));
    let mut opening = house.browser();
    opening.follow(&link).await;
    assert!(opening.signed_in().await.is_some());
    assert!(asking.asked().await.is_none());
    assert_eq!(house.count("sessions").await, 1, "the browser that asked got nothing");
}

#[tokio::test]
async fn ac_03_looking_at_a_link_changes_nothing() {
    let (house, browser, link, _) = asked().await;
    let before = house.contents().await;
    for _ in 0..20 {
        assert!(look!(house, (link), |tx| asked_by_link(tx, link)).unwrap().is_some());
        assert!(browser.asked().await.is_some());
    }
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn link_and_code_together_are_good_once() {
    let (house, mut browser, link, code) = asked().await;
    browser.enter_code(&code).await;
    let before = house.contents().await;
    assert!(matches!(browser.enter_code(&code).await, Redeemed::Ended));
    assert!(matches!(house.browser().follow(&link).await, Redeemed::Ended));
    assert_eq!(house.contents().await, before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_opened_by_many_at_once_opens_one_session() {
    let (house, _, link, _) = asked().await;
    let mut opening = tokio::task::JoinSet::new();
    for _ in 0..20 {
        let (mut browser, link) = (house.browser(), link.clone());
        opening.spawn(async move { matches!(browser.follow(&link).await, Redeemed::SignedIn { .. }) });
    }
    assert_eq!(opening.join_all().await.into_iter().filter(|won| *won).count(), 1);
    assert_eq!(house.count("sessions").await, 1);
}

#[tokio::test]
async fn ac_14_link_and_code_live_ten_minutes_to_the_microsecond() {
    let (house, browser, link, code) = asked().await;
    let end = START.plus_seconds(600);
    let mut late = browser.at(end).await;
    assert!(late.asked().await.is_none());
    assert!(matches!(late.follow(&link).await, Redeemed::Ended));
    assert!(matches!(late.enter_code(&code).await, Redeemed::Ended));
    assert_eq!(house.count("sessions").await, 0);
    let mut in_time = browser.at(Timestamp::from_microseconds(end.microseconds() - 1)).await;
    in_time.enter_code(&code).await;
    assert!(in_time.session.is_some());
}

#[tokio::test]
async fn ac_06_asking_again_kills_the_older_link_and_code() {
    let (house, mut first, old_link, old_code) = asked().await;
    let mut second = house.browser();
    second.ask_to_sign_in("Admin@EXAMPLE.com").await.unwrap();
    let (new_link, _) = house.sign_in_mailed_to(ADMIN).await;
    assert!(matches!(first.enter_code(&old_code).await, Redeemed::Ended));
    assert!(matches!(first.follow(&old_link).await, Redeemed::Ended));
    second.follow(&new_link).await;
    assert!(second.signed_in().await.is_some());
}

#[tokio::test]
async fn ac_48_five_wrong_codes_kill_the_code_even_for_the_right_one() {
    let (house, mut browser, link, code) = asked().await;
    for attempt in 1..=4 {
        assert!(matches!(browser.enter_code(wrong(&code)).await, Redeemed::WrongCode), "attempt {attempt}");
    }
    assert!(matches!(browser.enter_code(wrong(&code)).await, Redeemed::TooManyTries));
    assert!(matches!(browser.enter_code(&code).await, Redeemed::Ended));
    assert!(matches!(browser.follow(&link).await, Redeemed::Ended), "the whole try is over");
    assert_eq!(house.count("sessions").await, 0);
    assert_eq!(house.count("activities where type = 'magic_link_login_failed'").await, 5);
}

#[tokio::test]
async fn ac_48_after_four_wrong_codes_the_right_one_still_works() {
    let (_, mut browser, _, code) = asked().await;
    for garbage in ["", "12345", "1234567", wrong(&code)] {
        assert!(matches!(browser.enter_code(garbage).await, Redeemed::WrongCode), "{garbage:?}");
    }
    browser.enter_code(&code).await;
    assert!(browser.signed_in().await.is_some());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ac_48_wrong_codes_at_once_are_all_counted() {
    let (house, browser, _, code) = asked().await;
    let mut guesses = tokio::task::JoinSet::new();
    for _ in 0..50 {
        let (mut browser, guess) = (browser.clone(), wrong(&code));
        guesses.spawn(async move { matches!(browser.enter_code(guess).await, Redeemed::WrongCode) });
    }
    assert_eq!(guesses.join_all().await.into_iter().filter(|open| *open).count(), 4);
    assert_eq!(
        house.rows("select wrong_codes from sign_ins where code_fingerprint is not null").await[0][0].as_deref(),
        Some("5")
    );
}

/// The rows that an ask for an address leaves behind, as the number in each table, but for the mail itself.
async fn rows_left_by(address: &str) -> (usize, usize, usize) {
    let house = House::new().await;
    let office = house.platform().await;
    office.admin.invite("invited@example.com", Role::User).await.unwrap();
    house.browser().ask_to_sign_in(address).await.unwrap();
    let mails = house.count("messages where template = 'sign_in'").await;
    (house.count("sign_ins").await, house.count("activities where organization_id is null").await, mails)
}

#[tokio::test]
async fn ac_45_asking_for_a_known_and_an_unknown_address_looks_the_same() {
    assert_eq!(rows_left_by(ADMIN).await, (2, 1, 1));
    assert_eq!(rows_left_by("unknown@example.com").await, (2, 1, 0));
    assert_eq!(rows_left_by("invited@example.com").await, (2, 1, 0));
    let house = House::new().await;
    house.platform().await;
    for address in [ADMIN, "unknown@example.com"] {
        let mut browser = house.browser();
        browser.ask_to_sign_in(address).await.unwrap();
        assert_eq!(browser.asked().await.unwrap().address, address);
        let known_code = if address == ADMIN { house.sign_in_mailed_to(ADMIN).await.1 } else { String::new() };
        for _ in 0..4 {
            assert!(matches!(browser.enter_code(wrong(&known_code)).await, Redeemed::WrongCode), "{address}");
        }
        assert!(matches!(browser.enter_code(wrong(&known_code)).await, Redeemed::TooManyTries), "{address}");
    }
}

#[tokio::test]
async fn ac_45_ac_49_the_sixth_mail_within_ten_minutes_is_refused_for_every_address() {
    let house = House::new().await;
    house.platform().await;
    // The link that the set-up handed out was one of the five.
    for (address, mails) in [(ADMIN, 4), ("unknown@example.com", 5)] {
        let started = house.now();
        for _ in 0..mails {
            house.browser().ask_to_sign_in(address).await.unwrap();
        }
        house.pass(60);
        for spelling in [address, &address.to_uppercase()] {
            let refused = house.browser().ask_to_sign_in(spelling).await;
            assert_eq!(refused, Err(Refusal::TooMany { retry_after_seconds: 540 }), "{spelling}");
        }
        let moment = started.plus_seconds(600);
        house.at(moment).await.browser().ask_to_sign_in(address).await.unwrap();
    }
}

#[tokio::test]
async fn ac_49_a_refused_ask_leaves_the_last_link_good() {
    let (house, mut browser, ..) = asked().await;
    for _ in 0..3 {
        browser = house.browser();
        browser.ask_to_sign_in(ADMIN).await.unwrap();
    }
    let (_, code) = house.sign_in_mailed_to(ADMIN).await;
    let before = house.contents().await;
    assert!(house.browser().ask_to_sign_in(ADMIN).await.is_err());
    assert_eq!(house.contents().await, before);
    browser.enter_code(&code).await;
    assert!(browser.signed_in().await.is_some());
}

#[tokio::test]
async fn ac_54_every_sign_in_gets_a_session_of_its_own() {
    let house = House::new().await;
    house.platform().await;
    let planted = Token::new().unwrap();
    let mut browser = Browser { session: Some(planted.clone()), ..house.browser() };
    browser = browser.sign_in_as(ADMIN).await;
    let first = browser.session.clone().unwrap();
    assert_ne!(first.reveal(), planted.reveal());
    assert!(Browser { session: Some(planted), ..house.browser() }.signed_in().await.is_none());
}

#[tokio::test]
async fn the_mail_of_a_try_that_is_over_is_not_sent() {
    let (house, mut browser, _, code) = asked().await;
    let id = house.rows("select sign_in_id from messages where sign_in_id is not null").await.concat();
    let id = &SignInId::from(id[0].as_deref().unwrap());
    assert_eq!(look!(house, (id), |tx| find_for_mail(tx, id)).unwrap().unwrap().address, ADMIN);
    browser.enter_code(&code).await;
    assert!(look!(house, (id), |tx| find_for_mail(tx, id)).unwrap().is_none());
}

async fn asks_from(house: &House, number: i64, ip_address: &str) -> Result<(), Refusal> {
    let vault = &house.vault;
    let address = Address::parse(&format!("somebody{number}@x.example")).unwrap();
    let wish = Wish { address, browser: Token::new().unwrap(), return_to: None, language: None };
    let origin = Origin { ip_address: Some(ip_address.to_owned()), ..Origin::default() };
    unrefused(act!(house, (vault, wish, origin), |tx| start(tx, vault, wish, origin, 3)))
}

#[tokio::test]
async fn ac_47_a_network_asks_for_so_many_mails_whatever_addresses_it_has_and_names() {
    let house = House::new().await;
    for (network, own, other) in [
        ("an IPv4 address", ["203.0.113.7", "::ffff:203.0.113.7"], "203.0.113.8"),
        ("an IPv6 /64", ["2001:db8:1:2::1", "2001:db8:1:2:ffff:0:0:9"], "2001:db8:1:3::1"),
    ] {
        for number in 0..3 {
            asks_from(&house, number, own[usize::try_from(number % 2).unwrap()]).await.unwrap();
        }
        let before = house.contents().await;
        let refused = asks_from(&house, 3, own[1]).await;
        assert_eq!(refused, Err(Refusal::TooMany { retry_after_seconds: LIFETIME_SECONDS }), "{network}");
        assert_eq!(house.contents().await, before, "{network}");
        asks_from(&house, 4, other).await.unwrap();
        house.pass(LIFETIME_SECONDS);
        asks_from(&house, 5, own[0]).await.unwrap();
    }
}

#[tokio::test]
async fn ac_47_this_machine_is_no_network_as_everybody_may_stand_behind_it() {
    let house = House::new().await;
    for number in 0..5 {
        asks_from(&house, number, "127.0.0.1").await.unwrap();
    }
}
