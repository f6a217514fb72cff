use super::*;
use crate::ids::OrganizationId;
use crate::organizations::Kind;
use crate::pages::{Cursor, Found, PageRequest};
use crate::testing::*;

const LEASE: i64 = 300;

async fn claim_all(house: &House) -> Vec<Message> {
    act!(house, (), |tx| claim(tx, 100)).unwrap()
}

async fn sent(house: &House, message: &Message, keep_secrets: bool) {
    act!(house, (message, keep_secrets), |tx| deliver(tx, message, *keep_secrets)).unwrap();
}

async fn failed(house: &House, message: &Message, is_permanent: bool) {
    let problem = Problem { text: "451 later".to_owned(), is_permanent };
    act!(house, (message, problem), |tx| postpone(tx, message, problem)).unwrap();
}

async fn dropped(house: &House, message: &Message) {
    act!(house, (message), |tx| drop_unsent(tx, message, "revoked")).unwrap();
}

/// A house with one mail in the outbox.
async fn house_with_a_mail() -> (House, Office) {
    let house = House::new().await;
    let office = house.platform().await;
    office.admin.invite("ada@example.com", Role::User).await.unwrap();
    (house, office)
}

/// State, tries, last problem, and whether the secrets are still there.
async fn state(house: &House) -> (String, String, Option<String>, bool) {
    let row = house.rows("select state, tries, last_problem, sealed_secrets from messages").await.remove(0);
    (row[0].clone().unwrap(), row[1].clone().unwrap(), row[2].clone(), row[3].is_some())
}

#[tokio::test]
async fn a_message_holds_what_it_takes_to_write_it() {
    let (house, office) = house_with_a_mail().await;
    let message = claim_all(&house).await.remove(0);
    assert_eq!(message.recipient, "ada@example.com");
    assert_eq!(message.template, Template::Invitation);
    assert_eq!(message.organization_id.as_ref(), Some(&office.organization.id));
    assert!(message.invite_id.is_some() && message.sign_in_id.is_none());
    assert_eq!((message.tries, message.created_at), (1, START));
}

#[tokio::test]
async fn a_message_is_claimed_once_until_the_claim_lapses() {
    let (house, _) = house_with_a_mail().await;
    assert_eq!(claim_all(&house).await.len(), 1);
    house.pass(LEASE - 1);
    assert_eq!(claim_all(&house).await, []);
    house.pass(1);
    let again = claim_all(&house).await;
    assert_eq!((again.len(), again[0].tries), (1, 2));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn workers_who_claim_at_once_share_the_messages_out() {
    let house = House::new().await;
    let office = house.platform().await;
    for number in 0..20 {
        office.admin.invite(&format!("person-{number}@example.com"), Role::User).await.unwrap();
    }
    let mut workers = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let house = house.clone();
        workers.spawn(async move { act!(house, (), |tx| claim(tx, 3)).unwrap() });
    }
    let mut claimed: Vec<_> = workers.join_all().await.concat().into_iter().map(|message| message.id).collect();
    assert_eq!(claimed.len(), 20);
    claimed.sort();
    claimed.dedup();
    assert_eq!(claimed.len(), 20);
}

#[tokio::test]
async fn what_is_due_longest_is_claimed_first() {
    let (house, office) = house_with_a_mail().await;
    let first = claim_all(&house).await.remove(0);
    for address in ["bob@example.com", "cleo@example.com"] {
        house.pass(1);
        office.admin.invite(address, Role::User).await.unwrap();
    }
    failed(&house, &first, false).await;
    house.pass(LEASE);
    for expected in ["bob@example.com", "cleo@example.com", "ada@example.com"] {
        assert_eq!(act!(house, (), |tx| claim(tx, 1)).unwrap()[0].recipient, expected);
    }
}

#[tokio::test]
async fn a_delivered_message_is_never_claimed_again_and_its_secrets_are_wiped() {
    let (house, _) = house_with_a_mail().await;
    let message = claim_all(&house).await.remove(0);
    sent(&house, &message, false).await;
    assert_eq!(state(&house).await, ("sent".into(), "1".into(), None, false));
    house.pass(30 * DAY);
    assert_eq!(claim_all(&house).await, []);
}

/// Two mails of the mailbox.
async fn mailbox(
    house: &House,
    organization: &OrganizationId,
    search: Option<&str>,
    cursor: Cursor<MessageId>,
) -> Found<Message, MessageId> {
    let request = PageRequest { cursor, limit: 2 };
    let found = look!(house, (organization, search, request), |tx| search_mailbox(tx, organization, *search, request));
    found.unwrap().unwrap()
}

fn to(found: &Found<Message, MessageId>) -> Vec<&str> {
    found.page.items.iter().map(|message| message.recipient.as_str()).collect()
}

#[tokio::test]
async fn the_mailbox_is_read_in_pages_and_searched_by_address() {
    let (house, office) = house_with_a_mail().await;
    for name in ["Bea", "cleo"] {
        house.pass(1);
        office.admin.invite(&format!("{name}@example.com"), Role::User).await.unwrap();
    }
    for message in &claim_all(&house).await {
        sent(&house, message, true).await;
    }
    let organization = &office.organization.id;
    let first = mailbox(&house, organization, None, Cursor::Start).await;
    assert_eq!((to(&first), first.page.has_more), (vec!["cleo@example.com", "Bea@example.com"], true));
    let (newest, second) = (first.page.items[0].id.clone(), first.page.items[1].id.clone());
    let last = mailbox(&house, organization, None, Cursor::After(second)).await;
    assert_eq!((to(&last), last.page.has_more), (vec!["ada@example.com"], false));
    let before = mailbox(&house, organization, None, Cursor::Before(last.page.items[0].id.clone())).await;
    assert_eq!(to(&before), to(&first));
    for (search, expected) in [("BE", vec!["Bea@example.com"]), ("_", vec![]), ("@EXAMPLE", to(&first))] {
        assert_eq!(to(&mailbox(&house, organization, Some(search), Cursor::Start).await), expected, "{search}");
    }
    let other = house.organization(Kind::Platform, "other@example.com").await.organization.id;
    let request = PageRequest { cursor: Cursor::After(newest), limit: 2 };
    let foreign = look!(house, (other, request), |tx| search_mailbox(tx, other, None, request)).unwrap();
    assert_eq!(foreign, None, "a cursor of another organization names nothing");
}

#[tokio::test]
async fn a_search_of_the_mailbox_looks_at_a_part_of_it_and_goes_on_from_there() {
    let (house, office) = house_with_a_mail().await;
    for number in 0..30 {
        house.pass(1);
        office.admin.invite(&format!("person-{number}@example.com"), Role::User).await.unwrap();
    }
    for message in &claim_all(&house).await {
        sent(&house, message, true).await;
    }
    let organization = &office.organization.id;
    let first = mailbox(&house, organization, Some("ada@"), Cursor::Start).await;
    assert!(first.page.items.is_empty() && first.page.has_more);
    let rest = mailbox(&house, organization, Some("ada@"), Cursor::After(first.further.unwrap())).await;
    assert_eq!((to(&rest), rest.page.has_more, &rest.further), (vec!["ada@example.com"], false, &None));
}

#[tokio::test]
async fn the_mailbox_keeps_secrets_and_shows_only_its_organizations_mail() {
    let (house, office) = house_with_a_mail().await;
    let other = house.enterprise().await;
    other.admin.invite("bob@example.com", Role::User).await.unwrap();
    house.browser().ask_to_sign_in("admin@example.com").await.unwrap();
    let (organization, others) = (&office.organization.id, &other.organization.id);
    assert_eq!(mailbox(&house, organization, None, Cursor::Start).await.page.items, []);
    let messages = claim_all(&house).await;
    assert_eq!(messages.len(), 3);
    for message in &messages {
        sent(&house, message, true).await;
    }
    let shown = mailbox(&house, organization, None, Cursor::Start).await.page.items;
    assert_eq!(shown.iter().map(|message| message.recipient.as_str()).collect::<Vec<_>>(), ["ada@example.com"]);
    let sealed = shown[0].sealed_secrets.as_deref().unwrap();
    assert!(house.vault.open(shown[0].id.as_str(), sealed).is_ok());
    let id = &shown[0].id;
    assert!(look!(house, (organization, id), |tx| find_in_mailbox(tx, organization, id)).unwrap().is_some());
    assert!(look!(house, (others, id), |tx| find_in_mailbox(tx, others, id)).unwrap().is_none());
}

#[tokio::test]
async fn tries_that_fail_are_repeated_with_longer_and_longer_waits() {
    let (house, _) = house_with_a_mail().await;
    let mut waits = Vec::new();
    for _ in 0..9 {
        let message = claim_all(&house).await.remove(0);
        failed(&house, &message, false).await;
        let due = house.rows("select next_try_at from messages").await.concat().remove(0).unwrap();
        let wait = Timestamp::from_microseconds(due.parse().unwrap()).seconds_since(house.now());
        house.pass(wait - 1);
        assert_eq!(claim_all(&house).await, []);
        house.pass(1);
        waits.push(wait);
    }
    assert_eq!(waits, [10, 30, 120, 300, 600, 1200, 1800, 1800, 1800]);
    assert_eq!(state(&house).await, ("queued".into(), "9".into(), Some("451 later".into()), true));
    assert_eq!(house.count("message_tries where outcome = 'failed' and detail = '451 later'").await, 9);
}

#[tokio::test]
async fn fc_05_a_message_is_given_up_after_three_days_and_says_why() {
    let (house, office) = house_with_a_mail().await;
    house.pass(3 * DAY - 1);
    let message = claim_all(&house).await.remove(0);
    failed(&house, &message, false).await;
    assert_eq!(state(&house).await.0, "queued");
    house.pass(1800);
    let message = claim_all(&house).await.remove(0);
    failed(&house, &message, false).await;
    assert_eq!(state(&house).await, ("failed".into(), "2".into(), Some("451 later".into()), false));
    house.pass(DAY);
    assert_eq!(claim_all(&house).await, []);
    let (organization, invites) = (&office.organization.id, vec![message.invite_id.unwrap()]);
    let deliveries =
        look!(house, (organization, invites), |tx| delivery_of_invites(tx, organization, invites)).unwrap();
    assert_eq!((deliveries[0].state.as_str(), deliveries[0].problem.as_deref()), ("failed", Some("451 later")));
}

#[tokio::test]
async fn fc_05_a_permanent_problem_is_not_tried_again() {
    let (house, _) = house_with_a_mail().await;
    let message = claim_all(&house).await.remove(0);
    failed(&house, &message, true).await;
    assert_eq!(state(&house).await, ("failed".into(), "1".into(), Some("451 later".into()), false));
    house.pass(DAY);
    assert_eq!(claim_all(&house).await, []);
}

#[tokio::test]
async fn a_dropped_message_keeps_its_reason_and_no_secret() {
    let (house, _) = house_with_a_mail().await;
    let message = claim_all(&house).await.remove(0);
    dropped(&house, &message).await;
    assert_eq!(state(&house).await, ("dropped".into(), "1".into(), Some("revoked".into()), false));
    assert_eq!(house.count("message_tries where outcome = 'dropped'").await, 1);
}

#[tokio::test]
async fn messages_that_can_not_be_delivered_hold_up_no_other() {
    let house = House::new().await;
    let office = house.platform().await;
    for number in 0..10 {
        office.admin.invite(&format!("dead-{number}@example.com"), Role::User).await.unwrap();
    }
    for message in claim_all(&house).await {
        failed(&house, &message, false).await;
    }
    office.admin.invite("ada@example.com", Role::User).await.unwrap();
    let claimed = act!(house, (), |tx| claim(tx, 5)).unwrap();
    assert_eq!(claimed.iter().map(|message| message.recipient.as_str()).collect::<Vec<_>>(), ["ada@example.com"]);
}

/// A worker claimed a message and was slow; its claim lapsed and another claimed it.
async fn two_workers() -> (House, Message, Message) {
    let (house, _) = house_with_a_mail().await;
    let slow = claim_all(&house).await.remove(0);
    house.pass(LEASE);
    let newer = claim_all(&house).await.remove(0);
    (house, slow, newer)
}

#[tokio::test]
async fn fc_06_a_late_worker_does_not_undo_what_a_newer_one_did() {
    let (house, slow, newer) = two_workers().await;
    sent(&house, &newer, false).await;
    failed(&house, &slow, true).await;
    dropped(&house, &slow).await;
    assert_eq!(state(&house).await, ("sent".into(), "2".into(), None, false));
}

#[tokio::test]
async fn fc_06_a_late_worker_does_not_take_a_newer_workers_claim_away() {
    let (house, slow, newer) = two_workers().await;
    failed(&house, &slow, false).await;
    failed(&house, &slow, true).await;
    dropped(&house, &slow).await;
    house.pass(LEASE - 1);
    assert_eq!(claim_all(&house).await, [], "the newer claim holds");
    assert_eq!(state(&house).await.0, "queued");
    sent(&house, &newer, false).await;
    assert_eq!(state(&house).await.0, "sent");
}

#[tokio::test]
async fn fc_06_a_late_delivery_counts_because_the_mail_is_out() {
    let (house, slow, newer) = two_workers().await;
    sent(&house, &slow, false).await;
    failed(&house, &newer, false).await;
    assert_eq!(state(&house).await.0, "sent");
    assert_eq!(house.rows("select number, outcome from message_tries order by number").await.len(), 2);
}

#[tokio::test]
async fn a_queued_message_wakes_the_worker() {
    let house = House::new().await;
    let office = house.platform().await;
    let mut listener = house.store.listen(admit_store::Channel::Outbox);
    office.admin.invite("ada@example.com", Role::User).await.unwrap();
    listener.heard().await;
    assert_eq!(claim_all(&house).await.len(), 1);
}
