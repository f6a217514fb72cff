use crate::authorizations::{Client, CodeRedemption, Refusal};
use crate::caller::{Actor, Credential, Freshness};
use crate::secrets::Token;
use crate::testing::*;

#[tokio::test]
async fn only_who_manages_the_organization_lets_a_program_in() {
    let house = House::new().await;
    for office in [house.platform().await, house.enterprise().await] {
        for role in Role::of_kind(office.organization.kind) {
            let desk = office.member(&format!("{role}@{}.example", office.organization.kind), *role).await;
            let approved = desk.approve(&house.program().request()).await;
            assert_eq!(approved.is_ok(), role.manages_members(), "{role}: {approved:?}");
        }
    }
}

#[tokio::test]
async fn ac_28_no_program_lets_a_program_in() {
    let house = House::new().await;
    let office = house.platform().await;
    let person = Actor::Person(office.admin.person().clone());
    let before = house.contents().await;
    for desk in [
        office.key.clone(),
        office.system(),
        office.admin.acting_with(person.clone(), Credential::AccessToken),
        office.admin.acting_with(person, Credential::PrincipalKey),
    ] {
        assert_eq!(desk.approve(&house.program().request()).await.unwrap_err(), Refusal::NotAllowed);
    }
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn ac_60_a_program_is_let_in_only_after_a_fresh_sign_in() {
    let house = House::new().await;
    let office = house.platform().await;
    let started = house.program().start_device().await.unwrap();
    let before = house.contents().await;
    let stale = office.admin.fresh(Freshness::Until(START));
    assert_eq!(stale.approve(&house.program().request()).await.unwrap_err(), Refusal::StaleSignIn);
    assert_eq!(stale.approve_device(&started.user_code).await, Err(Refusal::StaleSignIn));
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn ac_05_a_code_waits_a_minute_and_not_a_moment_longer() {
    let house = House::new().await;
    let office = house.platform().await;
    let program = house.program();
    let (early, late) = (
        office.admin.approve(&program.request()).await.unwrap(),
        office.admin.approve(&program.request()).await.unwrap(),
    );
    house.pass(59);
    assert!(program.redeem(program.redemption(&early)).await.is_some());
    house.pass(1);
    assert!(program.redeem(program.redemption(&late)).await.is_none());
}

#[tokio::test]
async fn ac_65_a_code_that_comes_twice_ends_what_it_was_good_for() {
    let house = House::new().await;
    let program = house.program();
    let code = house.platform().await.admin.approve(&program.request()).await.unwrap();
    let issued = program.redeem(program.redemption(&code)).await.unwrap();
    assert!(house.recognized(issued.access_token.reveal()).await.is_some());
    assert!(program.redeem(program.redemption(&code)).await.is_none());
    assert!(house.recognized(issued.access_token.reveal()).await.is_none());
    assert_eq!(house.count("activities where details like '%code_reused%'").await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ac_04_of_two_at_once_with_one_code_at_most_one_gets_anywhere() {
    let house = House::new().await;
    let office = house.platform().await;
    let program = house.program();
    for _ in 0..20 {
        let code = office.admin.approve(&program.request()).await.unwrap();
        let (one, two) =
            tokio::join!(program.redeem(program.redemption(&code)), program.redeem(program.redemption(&code)));
        assert_ne!(one.is_some(), two.is_some());
    }
}

#[tokio::test]
async fn ac_65_a_code_in_other_hands_is_worth_nothing_and_dies() {
    let house = House::new().await;
    let office = house.platform().await;
    let program = house.program();
    let ways: [fn(CodeRedemption) -> CodeRedemption; 4] = [
        |right| CodeRedemption { verifier: "a".repeat(43), ..right },
        |right| CodeRedemption { verifier: String::new(), ..right },
        |right| CodeRedemption { redirect_uri: "http://127.0.0.1:49153/callback".to_owned(), ..right },
        |right| CodeRedemption { redirect_uri: String::new(), ..right },
    ];
    for wrong in ways {
        let code = office.admin.approve(&program.request()).await.unwrap();
        assert!(program.redeem(wrong(program.redemption(&code))).await.is_none());
        assert!(program.redeem(program.redemption(&code)).await.is_none(), "a try uses it up");
    }
    assert_eq!(house.count("access_tokens").await, 0);
    assert_eq!(house.count("access_grants where ended_at is null").await, 0);
}

#[tokio::test]
async fn a_code_that_nobody_made_is_unknown() {
    let house = House::new().await;
    let program = house.program();
    let before = house.contents().await;
    for code in [Token::new().unwrap(), Token::from(String::new())] {
        assert!(program.redeem(program.redemption(&code)).await.is_none());
    }
    assert_eq!(house.contents().await, before);
    assert_eq!(Client::find(""), None);
    assert_eq!(Client::find("Admit-cli"), None);
}

#[tokio::test]
async fn ac_28_a_code_of_somebody_who_manages_no_more_is_worth_nothing() {
    let house = House::new().await;
    let office = house.platform().await;
    let ada = office.member("ada@example.com", Role::Admin).await;
    let program = house.program();
    let code = ada.approve(&program.request()).await.unwrap();
    office.admin.change_role(ada.person(), Role::User).await.unwrap();
    assert!(program.redeem(program.redemption(&code)).await.is_none());
}

#[tokio::test]
async fn codes_that_are_long_over_are_forgotten() {
    let house = House::new().await;
    let office = house.platform().await;
    for _ in 0..3 {
        office.admin.approve(&house.program().request()).await.unwrap();
    }
    house.pass(2 * DAY);
    office.admin.approve(&house.program().request()).await.unwrap();
    assert_eq!(house.count("authorization_codes").await, 1);
}
