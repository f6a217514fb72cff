use crate::invites::{AcceptRefusal, Presented, Status};
use crate::secrets::Token;
use crate::sign_ins::{self, Redeemed};
use crate::testing::*;

fn text_of(presented: &Presented) -> String {
    let Presented::Link(token) = presented else { panic!("no link") };
    token.reveal().to_owned()
}

fn link(text: impl Into<String>) -> Presented {
    Presented::Link(Token::from(text.into()))
}

async fn assert_unknown(house: &House, text: &str) {
    let presented = link(text);
    let mut browser = house.browser();
    assert_eq!(browser.look_up(&presented).await, Err(AcceptRefusal::Unknown), "{text:?}");
    assert_eq!(browser.accept(&presented, "Ada").await.unwrap_err(), AcceptRefusal::Unknown, "{text:?}");
}

#[tokio::test]
async fn ac_01_every_edited_token_is_as_unknown_as_a_random_one() {
    let house = House::new().await;
    let office = house.platform().await;
    office.admin.invite("ada@example.com", Role::User).await.unwrap();
    let presented = house.link_mailed_to("ada@example.com").await;
    let token = text_of(&presented);
    let before = house.contents().await;
    for position in 0..token.len() {
        let mut bytes = token.clone().into_bytes();
        bytes[position] = if bytes[position] == b'A' { b'B' } else { b'A' };
        assert_unknown(&house, &String::from_utf8(bytes).unwrap()).await;
        assert_unknown(&house, &token[..position]).await;
    }
    for added in [format!("{token}A"), format!("{token}="), format!(" {token}"), format!("{token}\0")] {
        assert_unknown(&house, &added).await;
    }
    let Presented::Link(digest) = &presented else { panic!() };
    assert_unknown(&house, &digest.digest()).await;
    assert_unknown(&house, &token.to_uppercase()).await;
    assert_unknown(&house, Token::new().unwrap().reveal()).await;
    assert_eq!(house.contents().await, before);
    house.browser().accept(&presented, "Ada").await.unwrap();
}

#[tokio::test]
async fn ac_02_an_empty_token_opens_nothing() {
    let house = House::new().await;
    let office = house.platform().await;
    office.admin.invite("ada@example.com", Role::User).await.unwrap();
    // A try to sign in without a code and without a browser: what an empty token must not match.
    assert!(house.count("sign_ins where browser_digest is null and code_fingerprint is null").await > 0);
    let before = house.contents().await;
    for text in ["", " ", "0", "null", "false", "[]", "{}", "\0"] {
        let token = Token::from(text.to_owned());
        assert_unknown(&house, text).await;
        let mut browser = Browser { sign_in: token.clone(), session: Some(token.clone()), ..house.browser() };
        assert_eq!(browser.decline(&link(text)).await, Err(AcceptRefusal::Unknown));
        assert_eq!(browser.ask_again(&link(text)).await, Err(AcceptRefusal::Unknown));
        assert!(browser.signed_in().await.is_none());
        assert!(browser.asked().await.is_none());
        assert!(matches!(browser.enter_code(text).await, Redeemed::Ended));
        assert!(matches!(browser.follow(&token).await, Redeemed::Ended));
    }
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn ac_03_a_scanner_that_opens_the_link_changes_nothing() {
    let house = House::new().await;
    let office = house.platform().await;
    office.member("other@example.com", Role::User).await;
    office.admin.invite("ada@example.com", Role::User).await.unwrap();
    let presented = house.link_mailed_to("ada@example.com").await;
    let other = house.browser().sign_in_as("other@example.com").await;
    let before = house.contents().await;
    for browser in [&house.browser(), &other] {
        for _ in 0..20 {
            assert_eq!(browser.look_up(&presented).await.unwrap().status, Status::Pending);
        }
    }
    assert_eq!(house.contents().await, before);
    house.browser().accept(&presented, "Ada").await.unwrap();
}

#[tokio::test]
async fn ac_04_a_token_is_good_once() {
    let house = House::new().await;
    let office = house.platform().await;
    office.admin.invite("ada@example.com", Role::User).await.unwrap();
    let presented = house.link_mailed_to("ada@example.com").await;
    let mut ada = house.browser();
    ada.accept(&presented, "Ada").await.unwrap();
    let before = house.contents().await;
    for mut browser in [house.browser(), ada] {
        let refused = browser.accept(&presented, "Ada").await.unwrap_err();
        assert!(matches!(refused, AcceptRefusal::Over(over) if over.status == Status::Accepted));
    }
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn ac_07_a_token_of_one_kind_opens_no_other_door_and_stays_good_at_its_own() {
    let house = House::new().await;
    let office = house.platform().await;
    office.admin.invite("ada@example.com", Role::User).await.unwrap();
    let invitation = house.link_mailed_to("ada@example.com").await;
    let mut admin = house.browser();
    admin.ask_to_sign_in("admin@example.com").await.unwrap();
    let (sign_in_link, code) = house.sign_in_mailed_to("admin@example.com").await;
    let before = house.contents().await;
    let key = office.created.admin_key.secret.reveal();
    for text in [sign_in_link.reveal(), admin.sign_in.reveal(), &code, key] {
        assert_unknown(&house, text).await;
    }
    for text in [&text_of(&invitation), admin.sign_in.reveal(), key] {
        let token = &Token::from(text.to_owned());
        assert!(matches!(house.browser().follow(token).await, Redeemed::Ended));
        assert!(look!(house, (token), |tx| sign_ins::asked_by_link(tx, token)).unwrap().is_none());
    }
    for text in [&text_of(&invitation), sign_in_link.reveal(), admin.sign_in.reveal()] {
        let browser = Browser { session: Some(Token::from(text.to_owned())), ..house.browser() };
        assert!(browser.signed_in().await.is_none(), "taken for a session");
        assert!(look!(house, (text), |tx| crate::credentials::recognize(tx, text)).unwrap().is_none());
    }
    assert_eq!(house.contents().await, before);
    admin.enter_code(&code).await;
    assert!(admin.signed_in().await.is_some());
    let session = admin.session.clone().unwrap();
    assert_unknown(&house, session.reveal()).await;
    assert!(matches!(house.browser().follow(&session).await, Redeemed::Ended));
    house.browser().accept(&invitation, "Ada").await.unwrap();
}
