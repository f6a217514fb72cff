use super::*;
use crate::testing::*;

async fn found(desk: &Desk, request: &Request) -> Result<Option<String>, KeyReused> {
    let (vault, caller) = (&desk.house.vault, &desk.caller);
    unrefused(look!(desk.house, (vault, caller, request), |tx| find(tx, vault, caller, request)))
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Refused;

impl admit_store::Refusal for Refused {}

/// Sends a request whose act gives this answer; no answer, a refusal.
async fn send(desk: &Desk, request: &Request, answer: &str) -> Result<Outcome<usize>, NotDone<Refused>> {
    let (vault, caller, request, answer) = (&desk.house.vault, &desk.caller, Some(request.clone()), answer.to_owned());
    let done = act!(desk.house, (vault, caller, request, answer), |tx| act_once(
        tx,
        vault,
        caller,
        request.as_ref(),
        answer,
        |_, answer| Box::pin(async move { if answer.is_empty() { Err(Refused.into()) } else { Ok(answer.clone()) } }),
        |answer| Ok((answer.len(), answer)),
    ));
    unrefused(done)
}

async fn kept(desk: &Desk, request: &Request, answer: &str) {
    assert_eq!(send(desk, request, answer).await, Ok(Outcome::Now(answer.len(), answer.to_owned())));
}

fn request(desk: &Desk, key: &str, asks: &str, body: &[u8]) -> Request {
    Request::new(key.to_owned(), asks, body, &desk.caller)
}

#[tokio::test]
async fn the_same_request_gets_the_same_answer_for_a_day() {
    let house = House::new().await;
    let key = house.platform().await.key;
    let asked = request(&key, "k", "POST /admit/v1/invites", b"{}");
    assert_eq!(found(&key, &asked).await, Ok(None));
    kept(&key, &asked, "the answer").await;
    assert_eq!(found(&key, &asked).await, Ok(Some("the answer".to_owned())));
    house.pass(LIFETIME_SECONDS);
    assert_eq!(found(&key, &asked).await, Ok(None));
    kept(&key, &asked, "another answer").await;
    assert_eq!(found(&key, &asked).await, Ok(Some("another answer".to_owned())));
}

#[tokio::test]
async fn a_request_acts_once_unless_it_was_refused() {
    let house = House::new().await;
    let key = house.platform().await.key;
    let asked = request(&key, "k", "POST /a", b"1");
    assert_eq!(send(&key, &asked, "").await, Err(NotDone::Refused(Refused)));
    assert_eq!(house.count("idempotent_answers").await, 0);
    kept(&key, &asked, "first").await;
    for later in ["second", ""] {
        assert_eq!(send(&key, &asked, later).await, Ok(Outcome::Before("first".to_owned())));
    }
    let another = request(&key, "k", "POST /b", b"1");
    assert_eq!(send(&key, &another, "first").await, Err(NotDone::KeyReused));
}

#[tokio::test]
async fn another_request_with_the_same_key_is_told_so() {
    let house = House::new().await;
    let office = house.platform().await;
    kept(&office.key, &request(&office.key, "k", "POST /a", b"1"), "x").await;
    for (desk, asks, body) in
        [(&office.key, "POST /b", b"1"), (&office.key, "POST /a", b"2"), (&office.admin, "POST /a", b"1")]
    {
        assert_eq!(found(desk, &request(desk, "k", asks, body)).await, Err(KeyReused), "{asks}");
    }
}

#[tokio::test]
async fn ac_30_a_key_of_another_organization_is_another_key() {
    let house = House::new().await;
    let (one, other) = (house.platform().await, house.enterprise().await);
    kept(&one.key, &request(&one.key, "k", "POST /a", b"1"), "x").await;
    assert_eq!(found(&other.key, &request(&other.key, "k", "POST /a", b"1")).await, Ok(None));
}

#[tokio::test]
async fn ac_50_what_is_kept_can_be_read_by_nobody_without_the_servers_key() {
    let house = House::new().await;
    let key = house.platform().await.key;
    kept(&key, &request(&key, "k", "POST /a", b"1"), "sk-ant-a-secret").await;
    assert!(!house.contents().await.contains("a-secret"));
}

#[tokio::test]
async fn answers_that_are_over_are_swept_away() {
    let house = House::new().await;
    let key = house.platform().await.key;
    for number in 0..5 {
        kept(&key, &request(&key, &format!("k{number}"), "POST /a", b"1"), "x").await;
    }
    house.pass(LIFETIME_SECONDS);
    kept(&key, &request(&key, "last", "POST /a", b"1"), "x").await;
    assert_eq!(house.count("idempotent_answers").await, 1);
}

#[tokio::test]
async fn ac_53_an_answer_is_given_again_only_while_its_caller_has_the_same_role() {
    let house = House::new().await;
    let office = house.platform().await;
    let ada = office.member("ada@example.com", Role::Admin).await;
    let asked = request(&ada, "k", "POST /admit/v1/api_keys", b"{}");
    kept(&ada, &asked, "a secret").await;
    office.admin.change_role(ada.person(), Role::User).await.unwrap();
    assert_eq!(found(&ada, &asked).await, Err(KeyReused));
    office.admin.change_role(ada.person(), Role::Admin).await.unwrap();
    assert_eq!(found(&ada, &asked).await, Ok(Some("a secret".to_owned())));
}
