use super::*;
use crate::invites::AcceptRefusal;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_batches_at_once_one_is_taken() {
    let house = House::new().await;
    let office = house.platform().await;
    let mut asked = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let desk = office.key.clone();
        asked.spawn(async move { submit_by(&desk, &batch_of_new(2)).await });
    }
    let (taken, refused): (Vec<_>, Vec<_>) = asked.join_all().await.into_iter().partition(Result::is_ok);
    let [Ok(batch)] = &taken[..] else { panic!("{} batches", taken.len()) };
    assert!(refused.iter().all(|refused| *refused == Err(Refusal::Unfinished(batch.id.clone()))), "{refused:?}");
    assert_eq!(house.count("invite_batch_rows").await, 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_workers_at_once_settle_every_row_once() {
    let house = House::new().await;
    let office = house.platform().await;
    let batch = submit_by(&office.key, &batch_of_new(300)).await.unwrap();
    let mut working = tokio::task::JoinSet::new();
    for _ in 0..6 {
        let house = house.clone();
        working.spawn(async move { work(&house).await });
    }
    working.join_all().await;
    let batch = found(&office.key, &batch.id).await.unwrap();
    assert_eq!((batch.state, batch.counts), (State::Finished, counts([(Outcome::Invited, 300)])));
    assert_eq!(house.count("invites").await, 300);
    assert_eq!(house.count("messages").await, 300 + house.count("messages where template <> 'invitation'").await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_last_seat_goes_to_one_of_a_batch_and_an_invite_at_once() {
    for round in 0..10 {
        let house = House::new().await;
        let office = house.platform().await;
        change_limits(&office, SettingsChange { seats: Some(Some(2)), ..SettingsChange::default() }).await;
        let batch = submit_by(&office.key, &batch_of_new(1)).await.unwrap();
        let (worker, desk) = (house.clone(), office.admin.clone());
        let working = tokio::spawn(async move { work(&worker).await });
        let inviting = tokio::spawn(async move { desk.invite("other@example.com", Role::User).await.is_ok() });
        working.await.unwrap();
        let is_invited = inviting.await.unwrap();
        let batch = found(&office.key, &batch.id).await.unwrap();
        let expected = if is_invited { Outcome::NoSeat } else { Outcome::Invited };
        assert_eq!(batch.counts, counts([(expected, 1)]), "round {round}");
        assert_eq!(house.count("invites").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ac_19_undoing_against_accepting_ends_each_invite_in_one_way() {
    let house = House::new().await;
    let office = house.platform().await;
    let id = submit_by(&office.key, &batch_of_new(20)).await.unwrap().id;
    work(&house).await;
    let mut accepting = tokio::task::JoinSet::new();
    for number in 0..20 {
        let mut browser = house.browser();
        let link = house.link_mailed_to(&format!("new-{number}@example.com")).await;
        accepting.spawn(async move { browser.accept(&link, "Ada").await.map(drop) });
    }
    let (undone, accepted) = undo_by(&office.key, &id).await.unwrap();
    let answers = accepting.join_all().await;
    let joined = answers.iter().filter(|answer| answer.is_ok()).count();
    assert!(answers.iter().all(|answer| matches!(answer, Ok(()) | Err(AcceptRefusal::Over(_)))));
    assert_eq!((accepted, undone.revoked_count), (joined as i64, 20 - joined as i64));
    assert_eq!(house.count("members").await, 1 + joined);
    assert!(crate::check::all(&house.store).await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn undoing_against_a_worker_leaves_nothing_pending() {
    for round in 0..5 {
        let house = House::new().await;
        let office = house.platform().await;
        let id = submit_by(&office.key, &batch_of_new(200)).await.unwrap().id;
        let worker = house.clone();
        let working = tokio::spawn(async move { work(&worker).await });
        let (batch, _) = undo_by(&office.key, &id).await.unwrap();
        working.await.unwrap();
        assert_eq!((batch.state, batch.settled_count()), (State::Undone, 200), "round {round}");
        assert_eq!(house.count("invites where closed_at is null").await, 0, "round {round}");
        assert_eq!(found(&office.key, &id).await.unwrap(), batch);
    }
}
