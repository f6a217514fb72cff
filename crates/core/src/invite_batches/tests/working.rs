use super::*;
use crate::invites::details::LONGEST_LIFETIME_SECONDS;
use crate::keys;
use crate::outbox::Template;

/// Rows of three chunks.
const ROWS: usize = 150;

async fn settled_count(desk: &Desk, id: &InviteBatchId) -> i64 {
    found(desk, id).await.unwrap().settled_count()
}

#[tokio::test]
async fn each_row_leaves_what_an_invite_of_its_own_leaves() {
    let house = House::new().await;
    let office = house.platform().await;
    let mut new = batch_of(vec![row("ada@example.com")]);
    new.shared.message = Some("We start on Monday.".to_owned());
    new.shared.lifetime_seconds = LONGEST_LIFETIME_SECONDS;
    new.rows[0].contents.metadata = [("ticket".to_owned(), "HR-7".to_owned())].into();
    let batch = submit_by(&office.key, &new).await.unwrap();
    work(&house).await;
    let invite = rows_of(&office.key, &batch.id).await.remove(0).settled.unwrap().invite_id.unwrap();
    let found = office.key.find_invite(&invite).await.unwrap();
    assert_eq!((found.address.as_str(), found.role), ("ada@example.com", Role::User));
    assert_eq!(found.expires_at, house.now().plus_seconds(LONGEST_LIFETIME_SECONDS));
    let mails = house.mails_to("ada@example.com").await;
    assert_eq!(mails.iter().map(|mail| mail.template).collect::<Vec<_>>(), [Template::Invitation]);
    let sent = "activities where type = 'org_user_invite_sent' and actor_type = 'admin_api_key_actor'
        and ip_address = '203.0.113.7' and user_agent = 'Firefox'";
    assert_eq!(house.count(sent).await, 1);
    assert_eq!(house.count("invite_details where message = 'We start on Monday.' and metadata like '%HR-7%'").await, 1);
    house.browser().accept(&house.link_mailed_to("ada@example.com").await, "Ada").await.unwrap();
}

#[tokio::test]
async fn a_batch_runs_and_is_finished() {
    let house = House::new().await;
    let office = house.platform().await;
    let batch = submit_by(&office.key, &batch_of_new(ROWS)).await.unwrap();
    let [claim] = &claimed(&house).await[..] else { panic!() };
    assert_eq!(found(&office.key, &batch.id).await.unwrap().state, State::Running);
    let Progress::More(claim) = settle_chunk(&house, claim.clone()).await else { panic!() };
    let running = found(&office.key, &batch.id).await.unwrap();
    assert_eq!((running.state, running.settled_count()), (State::Running, 64));
    let Progress::More(claim) = settle_chunk(&house, claim).await else { panic!() };
    assert_eq!(settle_chunk(&house, claim).await, Progress::Over);
    let finished = found(&office.key, &batch.id).await.unwrap();
    assert_eq!((finished.state, finished.finished_at), (State::Finished, Some(house.now())));
    assert_eq!(finished.counts, counts([(Outcome::Invited, 150)]));
    assert_eq!(claimed(&house).await, []);
}

#[tokio::test]
async fn a_worker_that_dies_half_way_leaves_the_rest_to_another_and_every_row_is_settled_once() {
    let house = House::new().await;
    let office = house.platform().await;
    let batch = submit_by(&office.key, &batch_of_new(ROWS)).await.unwrap();
    let claim = claimed(&house).await.remove(0);
    let Progress::More(claim) = settle_chunk(&house, claim).await else { panic!() };
    // It dies: nobody hears of it again, and its claim is still good.
    assert_eq!(claimed(&house).await, []);
    let other = house.at(house.now().plus_seconds(61)).await;
    work(&other).await;
    let finished = found(&office.key, &batch.id).await.unwrap();
    assert_eq!((finished.state, finished.counts), (State::Finished, counts([(Outcome::Invited, 150)])));
    assert_eq!(house.count("invites").await, ROWS);
    assert_eq!(house.count("messages where template = 'invitation'").await, ROWS);
    // It was only slow: what it does now counts for nothing.
    let before = house.contents().await;
    assert_eq!(settle_chunk(&house, claim).await, Progress::Over);
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn a_worker_whose_claim_has_lapsed_changes_nothing_while_another_works() {
    let house = House::new().await;
    let office = house.platform().await;
    submit_by(&office.key, &batch_of_new(ROWS)).await.unwrap();
    let slow = claimed(&house).await.remove(0);
    house.pass(61);
    let quick = claimed(&house).await.remove(0);
    let before = house.contents().await;
    assert_eq!(settle_chunk(&house, slow).await, Progress::Over);
    assert_eq!(house.contents().await, before);
    assert!(matches!(settle_chunk(&house, quick).await, Progress::More(_)));
}

#[tokio::test]
async fn a_worker_that_stops_in_order_leaves_its_batch_to_another_at_once() {
    let house = House::new().await;
    let office = house.platform().await;
    let batch = submit_by(&office.key, &batch_of_new(ROWS)).await.unwrap();
    let claims = claimed(&house).await;
    house.store.write_concurrently(claims.clone(), |tx, claims| Box::pin(release(tx, claims))).await.unwrap();
    work(&house).await;
    assert_eq!(found(&office.key, &batch.id).await.unwrap().state, State::Finished);
    // A claim that is over releases nothing of the next one.
    house.store.write_concurrently(claims, |tx, claims| Box::pin(release(tx, claims))).await.unwrap();
    assert_eq!(claimed(&house).await, []);
}

/// Submits as `desk`, settles one chunk, then lets `end` happen: what the batch comes to.
async fn after_the_first_chunk(desk: &Desk, house: &House, end: impl AsyncFnOnce()) -> InviteBatch {
    let batch = submit_by(desk, &batch_of_new(ROWS)).await.unwrap();
    let claim = claimed(house).await.remove(0);
    let Progress::More(claim) = settle_chunk(house, claim).await else { panic!() };
    end().await;
    assert_eq!(settle_chunk(house, claim).await, Progress::Over);
    let (organization, id) = (&desk.caller.organization.id, &batch.id);
    look!(house, (organization, id), |tx| rows::find(tx, organization, id)).unwrap().unwrap()
}

#[tokio::test]
async fn ac_53_a_batch_stops_when_its_key_is_revoked() {
    let house = House::new().await;
    let office = house.platform().await;
    let (caller, id) = (&office.admin.caller, &office.created.admin_key.id);
    let revoke = async || act!(house, (caller, id), |tx| keys::revoke_admin_key(tx, caller, id)).unwrap();
    let batch = after_the_first_chunk(&office.key, &house, revoke).await;
    assert_eq!((batch.state, batch.counts), (State::Stopped, counts([(Outcome::Invited, 64), (Outcome::Stopped, 86)])));
    assert_eq!(house.count("invites").await, 64);
    assert!(submit_by(&office.admin, &batch_of_new(1)).await.is_ok());
}

#[tokio::test]
async fn ac_53_a_batch_stops_when_the_member_who_asked_is_removed_or_demoted() {
    for role in [None, Some(Role::Developer)] {
        let house = House::new().await;
        let office = house.platform().await;
        let second = office.member("second@example.com", Role::Admin).await;
        let lose = async || match role {
            None => office.admin.remove(second.person()).await.unwrap(),
            Some(role) => drop(office.admin.change_role(second.person(), role).await.unwrap()),
        };
        let batch = after_the_first_chunk(&second, &house, lose).await;
        assert_eq!((batch.state, batch.counts[&Outcome::Stopped]), (State::Stopped, 86), "{role:?}");
    }
}

#[tokio::test]
async fn ac_53_a_batch_stops_when_no_program_may_act_for_who_asked_any_more() {
    let house = House::new().await;
    let office = house.platform().await;
    let token = house.program().let_in_by(&office.admin).await.access_token;
    let recognized = house.recognized(token.reveal()).await.unwrap();
    let program = office.admin.acting_with(recognized.actor, recognized.credential);
    let withdraw = async || assert_eq!(office.admin.end_all_tokens_of(office.admin.person()).await, 1);
    let batch = after_the_first_chunk(&program, &house, withdraw).await;
    assert_eq!((batch.state, batch.counts[&Outcome::Stopped]), (State::Stopped, 86));
}

#[tokio::test]
async fn a_row_that_is_taken_meanwhile_is_settled_so_and_the_others_go_on() {
    let house = House::new().await;
    let office = house.platform().await;
    let batch = submit_by(&office.key, &batch_of_new(3)).await.unwrap();
    let claim = claimed(&house).await.remove(0);
    let refused = NotForeseen { number: RowNumber(2), refusal: crate::invites::Refusal::HasDirectory };
    let input = (claim, refused);
    let settled = house.store.write_concurrently(input, |tx, (claim, row)| Box::pin(settle_refused(tx, claim, row)));
    let Progress::More(claim) = settled.await.unwrap() else { panic!() };
    assert_eq!(settled_count(&office.key, &batch.id).await, 1);
    assert_eq!(settle_chunk(&house, claim).await, Progress::Over);
    let expected = [
        ("new-0@example.com", Outcome::Invited),
        ("new-1@example.com", Outcome::HasDirectory),
        ("new-2@example.com", Outcome::Invited),
    ];
    assert_eq!(
        outcomes(&rows_of(&office.key, &batch.id).await),
        expected.map(|(address, outcome)| (address, Some(outcome)))
    );
    assert_eq!(settled_count(&office.key, &batch.id).await, 3);
}
