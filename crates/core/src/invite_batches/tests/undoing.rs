use super::*;
use crate::invites::Status;

async fn finished(house: &House, desk: &Desk, count: usize) -> InviteBatchId {
    let batch = submit_by(desk, &batch_of_new(count)).await.unwrap();
    work(house).await;
    batch.id
}

#[tokio::test]
async fn undoing_revokes_what_is_pending_and_leaves_what_was_answered() {
    let house = House::new().await;
    let office = house.platform().await;
    let own = office.admin.invite("own@example.com", Role::User).await.unwrap();
    let id = finished(&house, &office.key, 300).await;
    house.browser().accept(&house.link_mailed_to("new-7@example.com").await, "Ada").await.unwrap();
    house.browser().decline(&house.link_mailed_to("new-8@example.com").await).await.unwrap();
    let (batch, accepted) = undo_by(&office.admin, &id).await.unwrap();
    assert_eq!((batch.state, batch.revoked_count, accepted), (State::Undone, 298, 1));
    assert_eq!(batch.undone_at, Some(house.now()));
    assert_eq!(house.count("invites where deleted_at is not null").await, 298);
    assert_eq!(
        house.count("activities where type = 'org_user_invite_deleted' and actor_type = 'user_actor'").await,
        298
    );
    assert_eq!(office.key.find_invite(&own.id).await.unwrap().status(house.now()), Status::Pending);
    assert!(crate::check::all(&house.store).await.unwrap().is_empty());
    // Once more changes nothing, and says the same.
    let before = house.contents().await;
    assert_eq!(undo_by(&office.key, &id).await.unwrap(), (batch, 1));
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn undoing_while_it_runs_stops_it_first() {
    let house = House::new().await;
    let office = house.platform().await;
    let id = submit_by(&office.key, &batch_of_new(150)).await.unwrap().id;
    let claim = claimed(&house).await.remove(0);
    let Progress::More(claim) = settle_chunk(&house, claim).await else { panic!() };
    let (batch, _) = undo_by(&office.key, &id).await.unwrap();
    assert_eq!((batch.state, batch.revoked_count), (State::Undone, 64));
    assert_eq!(batch.counts, counts([(Outcome::Invited, 64), (Outcome::Stopped, 86)]));
    assert_eq!(settle_chunk(&house, claim).await, Progress::Over);
    assert_eq!(house.count("invites where closed_at is null").await, 0);
}

#[tokio::test]
async fn undoing_that_was_left_off_half_way_is_taken_up_again() {
    let house = House::new().await;
    let office = house.platform().await;
    let id = finished(&house, &office.key, 300).await;
    let Undoing::After(_) = undo_some(&office.key, &id, RowNumber(0)).await.unwrap() else { panic!() };
    let half = found(&office.key, &id).await.unwrap();
    assert_eq!((half.state, half.revoked_count), (State::Finished, 256));
    let (batch, _) = undo_by(&office.key, &id).await.unwrap();
    assert_eq!((batch.state, batch.revoked_count), (State::Undone, 300));
}

#[tokio::test]
async fn ac_23_undoing_leaves_invites_to_roles_above_ones_own() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let mut new = batch_of_new(2);
    new.rows[0].role = "owner".to_owned();
    let id = submit_by(&office.admin, &new).await.unwrap().id;
    work(&house).await;
    assert_eq!(house.count("invites").await, 2);
    let lesser = office.member("lesser@example.com", Role::MembershipAdmin).await;
    let (batch, _) = undo_by(&lesser, &id).await.unwrap();
    assert_eq!(batch.revoked_count, 1);
    assert_eq!(house.count("invites where closed_at is null and role = 'owner'").await, 1);
}
