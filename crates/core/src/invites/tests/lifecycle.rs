use crate::invites::{AcceptRefusal, Filter, Invite, LIFETIME_SECONDS, Refusal, Status, count_pending_up_to};
use crate::testing::*;

fn microseconds_before(moment: Timestamp, microseconds: i64) -> Timestamp {
    Timestamp::from_microseconds(moment.microseconds() - microseconds)
}

async fn listed(desk: &Desk, statuses: &[Status]) -> Vec<Invite> {
    let filter = Filter { statuses: statuses.to_vec(), ..Filter::default() };
    desk.invites(&filter, &everything()).await.unwrap().items
}

#[tokio::test]
async fn ac_20_an_invite_is_pending_to_the_last_microsecond_of_21_days() {
    let house = House::new().await;
    let office = house.platform().await;
    let invite = office.admin.invite("ada@example.com", Role::User).await.unwrap();
    let link = house.link_mailed_to("ada@example.com").await;
    let last_moment = microseconds_before(START.plus_seconds(21 * DAY), 1);
    let desk = office.admin.at(last_moment).await;
    assert_eq!(desk.find_invite(&invite.id).await.unwrap().status(desk.house.now()), Status::Pending);
    assert_eq!(listed(&desk, &[Status::Pending]).await.len(), 1);
    assert_eq!(listed(&desk, &[Status::Expired]).await.len(), 0);
    house.browser().at(last_moment).await.accept(&link, "Ada").await.unwrap();
}

#[tokio::test]
async fn ac_05_ac_20_an_invite_is_expired_at_the_very_instant_without_any_cleaner() {
    let house = House::new().await;
    let office = house.platform().await;
    let invite = office.admin.invite("ada@example.com", Role::User).await.unwrap();
    let link = house.link_mailed_to("ada@example.com").await;
    house.pass(LIFETIME_SECONDS);
    let before = house.contents().await;
    assert_eq!(house.now(), invite.expires_at);
    assert_eq!(listed(&office.admin, &[Status::Pending]).await.len(), 0);
    assert_eq!(listed(&office.admin, &[Status::Expired]).await.len(), 1);
    let mut browser = house.browser();
    assert_eq!(browser.look_up(&link).await.unwrap().status, Status::Expired);
    let refused = browser.accept(&link, "Ada").await.unwrap_err();
    assert!(matches!(refused, AcceptRefusal::Over(over) if over.status == Status::Expired));
    assert!(matches!(browser.decline(&link).await, Err(AcceptRefusal::Over(_))));
    assert_eq!(office.admin.revoke(&invite.id).await, Err(Refusal::NotPending(Status::Expired)));
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn an_expired_invite_does_not_block_a_new_one_and_stays_readable() {
    let house = House::new().await;
    let office = house.platform().await;
    let old = office.admin.invite("ada@example.com", Role::User).await.unwrap();
    let old_link = house.link_mailed_to("ada@example.com").await;
    house.pass(LIFETIME_SECONDS - 1);
    let refused = office.admin.invite("ada@example.com", Role::User).await;
    assert_eq!(refused, Err(Refusal::AlreadyInvited(old.id.clone())));
    house.pass(1);
    let new = office.admin.invite("ada@example.com", Role::Developer).await.unwrap();
    assert_eq!(office.admin.find_invite(&old.id).await.unwrap().status(house.now()), Status::Expired);
    assert_eq!(listed(&office.admin, &[]).await.len(), 2);
    let open = office.admin.open_invites(&Filter::default(), &everything()).await.unwrap().page.items;
    assert_eq!(open, [new]);
    house.browser().accept(&old_link, "Ada").await.unwrap_err();
    house.browser().accept(&house.link_mailed_to("ada@example.com").await, "Ada").await.unwrap();
}

#[tokio::test]
async fn who_has_an_expired_invite_is_invited_again_with_the_same_role() {
    let house = House::new().await;
    let office = house.platform().await;
    let old = office.admin.invite("Ada@example.com", Role::Billing).await.unwrap();
    assert_eq!(office.admin.invite_again(&old.id).await, Err(Refusal::StillPending));
    house.pass(LIFETIME_SECONDS);
    let new = office.admin.invite_again(&old.id).await.unwrap();
    assert_ne!(new.id, old.id);
    assert_eq!((new.address.as_str(), new.role), ("Ada@example.com", Role::Billing));
    assert_eq!(new.expires_at, house.now().plus_seconds(LIFETIME_SECONDS));
    assert_eq!(office.admin.invite_again(&old.id).await, Err(Refusal::AlreadyInvited(new.id)));
}

#[tokio::test]
async fn only_an_expired_invite_is_invited_again() {
    let house = House::new().await;
    let office = house.platform().await;
    let mut ended = Vec::new();
    for address in ["accepts@example.com", "declines@example.com", "revoked@example.com"] {
        let invite = office.admin.invite(address, Role::User).await.unwrap();
        ended.push((invite.id, house.link_mailed_to(address).await));
    }
    house.browser().accept(&ended[0].1, "Ada").await.unwrap();
    house.browser().decline(&ended[1].1).await.unwrap();
    office.admin.revoke(&ended[2].0).await.unwrap();
    for ((id, _), status) in ended.iter().zip([Status::Accepted, Status::Declined, Status::Deleted]) {
        assert_eq!(office.admin.invite_again(id).await, Err(Refusal::NotPending(status)));
        assert_eq!(office.admin.revoke(id).await, Err(Refusal::NotPending(status)));
    }
}

#[tokio::test]
async fn an_expired_invite_is_taken_off_the_list_of_open_ones_and_stays_expired() {
    let house = House::new().await;
    let office = house.platform().await;
    let old = office.admin.invite("ada@example.com", Role::User).await.unwrap();
    let other = office.admin.invite("bob@example.com", Role::User).await.unwrap();
    house.pass(LIFETIME_SECONDS);
    for _ in 0..2 {
        assert_eq!(office.admin.take_off_list(&old.id).await, Ok(Status::Expired));
    }
    let open = office.admin.open_invites(&Filter::default(), &everything()).await.unwrap().page.items;
    assert_eq!(open, [other]);
    assert_eq!(office.key.find_invite(&old.id).await.unwrap(), old);
    assert_eq!(listed(&office.key, &[Status::Expired]).await.len(), 2);
    assert_eq!(office.key.revoke(&old.id).await, Err(Refusal::NotPending(Status::Expired)));
    assert_eq!(house.count("activities where type = 'org_user_invite_dismissed'").await, 1);
    office.admin.invite("ada@example.com", Role::User).await.unwrap();
}

#[tokio::test]
async fn a_pending_invite_is_taken_off_the_list_by_revoking_it_and_an_ended_one_not_at_all() {
    let house = House::new().await;
    let office = house.platform().await;
    let invite = office.admin.invite("ada@example.com", Role::User).await.unwrap();
    assert_eq!(office.admin.take_off_list(&invite.id).await, Ok(Status::Pending));
    assert_eq!(office.admin.find_invite(&invite.id).await.unwrap().status(house.now()), Status::Deleted);
    assert_eq!(office.admin.take_off_list(&invite.id).await, Err(Refusal::NotPending(Status::Deleted)));
}

#[tokio::test]
async fn how_an_invite_ended_stays_true_after_its_21_days() {
    let house = House::new().await;
    let office = house.platform().await;
    let accepted = office.admin.invite("ada@example.com", Role::User).await.unwrap();
    house.browser().accept(&house.link_mailed_to("ada@example.com").await, "Ada").await.unwrap();
    let revoked = office.admin.invite("bob@example.com", Role::User).await.unwrap();
    office.admin.revoke(&revoked.id).await.unwrap();
    house.pass(LIFETIME_SECONDS);
    let status = async |id| office.admin.find_invite(id).await.unwrap().status(house.now());
    assert_eq!(status(&accepted.id).await, Status::Accepted);
    assert_eq!(status(&revoked.id).await, Status::Deleted);
}

#[tokio::test]
async fn a_revoked_invite_frees_its_address_its_link_is_dead_and_no_list_shows_it() {
    let house = House::new().await;
    let office = house.platform().await;
    let invite = office.admin.invite("ada@example.com", Role::User).await.unwrap();
    let link = house.link_mailed_to("ada@example.com").await;
    office.key.revoke(&invite.id).await.unwrap();
    let refused = house.browser().accept(&link, "Ada").await.unwrap_err();
    assert!(matches!(refused, AcceptRefusal::Over(over) if over.status == Status::Deleted));
    assert_eq!(listed(&office.admin, &[]).await, []);
    assert_eq!(office.admin.find_invite(&invite.id).await.unwrap().status(house.now()), Status::Deleted);
    office.admin.invite("ada@example.com", Role::User).await.unwrap();
    let activities = office.admin.activities().await;
    assert_eq!(activities[activities.len() - 2..], ["org_user_invite_deleted", "org_user_invite_sent"]);
}

#[tokio::test]
async fn a_declined_invite_frees_its_address_and_no_list_shows_it() {
    let house = House::new().await;
    let office = house.platform().await;
    office.admin.invite("ada@example.com", Role::User).await.unwrap();
    let link = house.link_mailed_to("ada@example.com").await;
    house.browser().decline(&link).await.unwrap();
    assert_eq!(listed(&office.admin, &[]).await, []);
    assert!(matches!(house.browser().accept(&link, "Ada").await, Err(AcceptRefusal::Over(_))));
    assert_eq!(office.admin.activities().await.last().unwrap(), "org_user_invite_rejected");
    office.admin.invite("ada@example.com", Role::User).await.unwrap();
}

#[tokio::test]
async fn only_pending_invites_count_as_pending_and_no_further_than_asked() {
    let house = House::new().await;
    let office = house.platform().await;
    office.admin.invite("expires@example.com", Role::User).await.unwrap();
    house.pass(LIFETIME_SECONDS);
    for number in 0..3 {
        office.admin.invite(&format!("person-{number}@example.com"), Role::User).await.unwrap();
    }
    let organization = &office.organization.id;
    assert_eq!(look!(house, (organization), |tx| count_pending_up_to(tx, organization, 100)).unwrap(), 3);
    assert_eq!(look!(house, (organization), |tx| count_pending_up_to(tx, organization, 2)).unwrap(), 2);
}

#[tokio::test]
async fn the_mail_of_an_invite_that_is_over_knows_that_it_is() {
    let house = House::new().await;
    let office = house.platform().await;
    let invite = office.admin.invite("ada@example.com", Role::User).await.unwrap();
    let id = &invite.id;
    let status = async || {
        let found = look!(house, (id), |tx| crate::invites::look_up_for_mail(tx, id));
        found.unwrap().map(|invitation| invitation.status)
    };
    assert_eq!(status().await, Some(Status::Pending));
    office.admin.revoke(&invite.id).await.unwrap();
    assert_eq!(status().await, Some(Status::Deleted));
}
