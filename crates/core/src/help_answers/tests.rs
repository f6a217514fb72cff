use super::*;
use crate::caller::Origin;
use crate::testing::*;

fn about(article: &str, verdict: Verdict) -> Answer {
    Answer { article: article.to_owned(), language: "en", verdict, comment: String::new(), organization: None }
}

fn says(words: &str) -> Answer {
    Answer { comment: words.to_owned(), ..about("signing-in", Verdict::No) }
}

async fn give(house: &House, visitor: &Visitor, answer: &Answer) -> Result<(), Refusal> {
    give_from(house, visitor, answer, &origin()).await
}

async fn give_from(house: &House, visitor: &Visitor, answer: &Answer, origin: &Origin) -> Result<(), Refusal> {
    let vault = &house.vault;
    unrefused(act!(house, (vault, visitor, answer, origin), |tx| super::answer(tx, vault, visitor, answer, origin)))
}

async fn summary(desk: &Desk) -> Result<Summary, Refusal> {
    let caller = &desk.caller;
    unrefused(look!(desk.house, (caller), |tx| sum_up(tx, caller)))
}

fn browser() -> Visitor {
    Visitor::Browser(Token::new().unwrap())
}

fn person(desk: &Desk) -> Visitor {
    Visitor::Person(desk.person().clone())
}

#[tokio::test]
async fn everybody_counts_once_and_may_think_again() {
    let house = House::new().await;
    let office = house.platform().await;
    let (one, other) = (browser(), browser());
    for verdict in [Verdict::No, Verdict::Partly, Verdict::Yes] {
        give(&house, &one, &about("signing-in", verdict)).await.unwrap();
    }
    give(&house, &other, &about("signing-in", Verdict::No)).await.unwrap();
    give(&house, &one, &about("webhooks", Verdict::Partly)).await.unwrap();
    let none = Counts::default();
    assert_eq!(
        summary(&office.admin).await.unwrap().articles,
        [
            ArticleAnswers { article: "signing-in".to_owned(), own: none, all: Counts { yes: 1, no: 1, ..none } },
            ArticleAnswers { article: "webhooks".to_owned(), own: none, all: Counts { partly: 1, ..none } },
        ]
    );
}

#[tokio::test]
async fn what_a_member_says_is_read_in_their_organization_and_nowhere_else() {
    let house = House::new().await;
    let (office, elsewhere) = (house.platform().await, house.enterprise().await);
    let ada = office.member("ada@example.com", Role::User).await;
    give(&house, &person(&ada), &says("Which mail?\r\nNone came.")).await.unwrap();
    let own = summary(&office.admin).await.unwrap();
    assert_eq!(own.comments[0].words, "Which mail?\nNone came.");
    assert_eq!(own.articles[0].own.no, 1);
    let others = summary(&elsewhere.admin).await.unwrap();
    assert_eq!(others.comments, []);
    assert_eq!((others.articles[0].own.no, others.articles[0].all.no), (0, 1));
    // Thinking again without words takes them back.
    give(&house, &person(&ada), &about("signing-in", Verdict::Yes)).await.unwrap();
    assert_eq!(summary(&office.admin).await.unwrap().comments, []);
}

#[tokio::test]
async fn of_several_organizations_the_one_somebody_came_from_reads_it_if_they_are_a_member_there() {
    let house = House::new().await;
    let (one, other) = (house.platform().await, house.enterprise().await);
    let stranger = house.organization(crate::organizations::Kind::Platform, "else@example.com").await;
    let ada = one.member("ada@example.com", Role::User).await;
    other.member("ada@example.com", Role::User).await;
    for (named, reads) in
        [(None, None), (Some(&other), Some(&other)), (Some(&one), Some(&one)), (Some(&stranger), None)]
    {
        let organization = named.map(|office| office.organization.id.clone());
        give(&house, &person(&ada), &Answer { organization, ..says("Hm.") }).await.unwrap();
        for office in [&one, &other, &stranger] {
            let is_reader = reads.is_some_and(|reader| reader.organization.id == office.organization.id);
            assert_eq!(summary(&office.admin).await.unwrap().comments.len(), usize::from(is_reader));
        }
    }
}

#[tokio::test]
async fn a_comment_that_nobody_would_read_is_not_kept() {
    let house = House::new().await;
    let office = house.platform().await;
    give(&house, &browser(), &says("Anybody there?")).await.unwrap();
    assert!(!house.contents().await.contains("Anybody"));
    assert_eq!(summary(&office.admin).await.unwrap().articles[0].all.no, 1);
}

#[tokio::test]
async fn ac_74_a_comment_has_a_length_and_letters_that_can_be_shown() {
    let house = House::new().await;
    let ada = house.platform().await.admin;
    let before = house.contents().await;
    for words in ["a".repeat(COMMENT_LIMIT + 1), "bell \u{7}".to_owned()] {
        assert_eq!(give(&house, &person(&ada), &says(&words)).await, Err(Refusal::BadComment));
    }
    assert_eq!(house.contents().await, before);
    give(&house, &person(&ada), &says(&format!("  {}  ", "é".repeat(COMMENT_LIMIT)))).await.unwrap();
}

#[tokio::test]
async fn ac_47_a_network_answers_so_often_within_an_hour_whatever_browsers_it_makes_up() {
    let house = House::new().await;
    let from = |address: &str| Origin { ip_address: Some(address.to_owned()), user_agent: None };
    let first = browser();
    let answer = about("signing-in", Verdict::Yes);
    give_from(&house, &first, &answer, &from("2001:db8:1:2::1")).await.unwrap();
    for number in 2..=NETWORK_LIMIT {
        give_from(&house, &browser(), &answer, &from(&format!("2001:db8:1:2::{number:x}"))).await.unwrap();
    }
    let refused = Err(Refusal::TooMany { retry_after_seconds: WINDOW_SECONDS });
    assert_eq!(give_from(&house, &browser(), &answer, &from("2001:db8:1:2:ffff::1")).await, refused);
    // Thinking again is no further answer, and other networks are not held up.
    give_from(&house, &first, &about("signing-in", Verdict::No), &from("2001:db8:1:2::1")).await.unwrap();
    give_from(&house, &browser(), &answer, &from("203.0.113.8")).await.unwrap();
    house.pass(WINDOW_SECONDS);
    give_from(&house, &browser(), &answer, &from("2001:db8:1:2::1")).await.unwrap();
}

#[tokio::test]
async fn who_answered_is_in_no_row() {
    let house = House::new().await;
    let office = house.platform().await;
    give(&house, &person(&office.admin), &says("Hm.")).await.unwrap();
    let rows = format!("{:?}", house.rows("select * from help_answers").await);
    assert!(!rows.contains(office.admin.person().as_str()) && !rows.contains("203.0.113.7"), "{rows}");
}

#[tokio::test]
async fn only_who_manages_members_sees_answers() {
    let house = House::new().await;
    let (office, elsewhere) = (house.platform().await, house.enterprise().await);
    let member = office.member("ada@example.com", Role::Developer).await;
    assert_eq!(summary(&member).await, Err(Refusal::NotAllowed));
    let stranger = office.admin.acting_as(crate::caller::Actor::Person(elsewhere.admin.person().clone()));
    assert_eq!(summary(&stranger).await, Err(Refusal::NotAllowed));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_clicks_at_the_same_time_are_one_answer() {
    let house = House::new().await;
    let visitor = browser();
    let mut clicks = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let (house, visitor) = (house.clone(), visitor.clone());
        clicks.spawn(async move { give(&house, &visitor, &about("signing-in", Verdict::Yes)).await });
    }
    assert!(clicks.join_all().await.into_iter().all(|outcome| outcome.is_ok()));
    assert_eq!(house.count("help_answers").await, 1);
}
