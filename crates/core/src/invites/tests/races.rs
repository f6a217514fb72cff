use crate::invites::{self, AcceptRefusal, Filter, Invite, NewInvite, Refusal, Status, rows};
use crate::testing::*;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ac_04_fifty_accepts_at_once_make_exactly_one_membership() {
    let house = House::new().await;
    let office = house.platform().await;
    office.admin.invite("ada@example.com", Role::User).await.unwrap();
    let link = house.link_mailed_to("ada@example.com").await;
    let mut accepts = tokio::task::JoinSet::new();
    for _ in 0..50 {
        let (mut browser, link) = (house.browser(), link.clone());
        accepts.spawn(async move { browser.accept(&link, "Ada").await.map(drop) });
    }
    let (won, lost): (Vec<_>, Vec<_>) = accepts.join_all().await.into_iter().partition(Result::is_ok);
    assert_eq!((won.len(), lost.len()), (1, 49));
    for refused in lost {
        assert!(matches!(refused, Err(AcceptRefusal::Over(over)) if over.status == Status::Accepted));
    }
    assert_eq!(house.count("members").await, 2);
    assert_eq!(house.count("people where canonical_address = 'ada@example.com'").await, 1);
    assert_eq!(house.count("activities where type = 'org_user_invite_accepted'").await, 1);
    assert_eq!(house.count("sessions").await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ac_04_accepts_at_once_by_one_person_who_is_signed_in_make_one_membership() {
    let house = House::new().await;
    let (home, office) = (house.platform().await, house.enterprise().await);
    home.member("ada@example.com", Role::User).await;
    let browser = house.browser().sign_in_as("ada@example.com").await;
    office.admin.invite("ada@example.com", Role::User).await.unwrap();
    let link = house.link_mailed_to("ada@example.com").await;
    let mut accepts = tokio::task::JoinSet::new();
    for _ in 0..50 {
        let (mut browser, link) = (browser.clone(), link.clone());
        accepts.spawn(async move { browser.accept(&link, "").await.is_ok() });
    }
    assert_eq!(accepts.join_all().await.into_iter().filter(|won| *won).count(), 1);
    assert_eq!(office.admin.activities().await.iter().filter(|kind| *kind == "org_user_invite_accepted").count(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_address_invited_by_many_at_once_has_one_invite() {
    let house = House::new().await;
    let office = house.platform().await;
    let mut asked = tokio::task::JoinSet::new();
    for desk in [&office.admin, &office.key].repeat(20) {
        let desk = desk.clone();
        asked.spawn(async move { desk.invite("ada@example.com", Role::User).await });
    }
    let (invited, refused): (Vec<_>, Vec<_>) = asked.join_all().await.into_iter().partition(Result::is_ok);
    let [Ok(invite)] = invited.as_slice() else { panic!("{} invites", invited.len()) };
    assert!(refused.iter().all(|refused| *refused == Err(Refusal::AlreadyInvited(invite.id.clone()))));
    assert_eq!(house.mails_to("ada@example.com").await.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_address_that_is_invited_again_while_it_accepts_is_a_member_and_not_invited() {
    let house = House::new().await;
    let office = house.platform().await;
    for round in 0..40 {
        let address = format!("ada-{round}@example.com");
        let invite = office.admin.invite(&address, Role::User).await.unwrap();
        let link = house.link_mailed_to(&address).await;
        let (mut browser, desk) = (house.browser(), office.key.clone());
        let accepting = tokio::spawn(async move { browser.accept(&link, "Ada").await.map(drop) });
        let again = tokio::spawn(async move { desk.invite(&address, Role::User).await });
        assert!(accepting.await.unwrap().is_ok());
        match again.await.unwrap() {
            Err(Refusal::AlreadyInvited(open)) => assert_eq!(open, invite.id),
            Err(Refusal::AlreadyMember(_)) => {}
            other => panic!("round {round}: {other:?}"),
        }
    }
    assert_eq!(house.count("invites where closed_at is null").await, 0);
    assert!(crate::check::all(&house.store).await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_expired_invite_is_replaced_once_by_many_at_once() {
    let house = House::new().await;
    let office = house.platform().await;
    office.admin.invite("ada@example.com", Role::User).await.unwrap();
    house.pass(22 * DAY);
    let mut asked = tokio::task::JoinSet::new();
    for _ in 0..30 {
        let desk = office.key.clone();
        asked.spawn(async move { desk.invite("ada@example.com", Role::User).await.is_ok() });
    }
    assert_eq!(asked.join_all().await.into_iter().filter(|invited| *invited).count(), 1);
    assert_eq!(house.count("invites where closed_at is null").await, 1);
}

/// Invites many addresses in one act, which is quicker than one by one.
async fn invite_many(desk: &Desk, count: usize) -> Vec<Invite> {
    let (vault, caller) = (&desk.house.vault, &desk.caller);
    let invited = act!(desk.house, (vault, caller, count), |tx| async {
        let mut invited = Vec::new();
        for number in 0..*count {
            let address = format!("person-{number}@example.com");
            let new = NewInvite::plain(address, Role::User);
            invited.push(invites::create(tx, vault, caller, &new).await?);
        }
        Ok::<_, Error<Refusal>>(invited)
    });
    unrefused(invited).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ac_19_when_accept_races_revoke_one_wins_and_both_answers_agree() {
    const ROUNDS: usize = 300;
    let house = House::new().await;
    let office = house.platform().await;
    let mut rounds = tokio::task::JoinSet::new();
    for (number, invite) in invite_many(&office.admin, ROUNDS).await.into_iter().enumerate() {
        let link = house.link_mailed_to(&invite.address).await;
        let (mut browser, desk) = (house.browser(), office.admin.clone());
        rounds.spawn(async move {
            let (accepting, revoking) = (browser.accept(&link, "Ada"), desk.revoke(&invite.id));
            // Either goes first, so that either can win.
            let (accepted, revoked) = if number % 2 == 0 {
                tokio::join!(accepting, revoking)
            } else {
                let (revoked, accepted) = tokio::join!(revoking, accepting);
                (accepted, revoked)
            };
            (invite, accepted.map(drop), revoked)
        });
    }
    let mut ends = (0, 0);
    for (invite, accepted, revoked) in rounds.join_all().await {
        let members = house.count(&format!("people where canonical_address = '{}'", invite.address)).await;
        let status = office.admin.find_invite(&invite.id).await.unwrap().status(house.now());
        match (accepted, revoked) {
            (Ok(()), Err(Refusal::NotPending(Status::Accepted))) => {
                assert_eq!((status, members), (Status::Accepted, 1));
                ends.0 += 1;
            }
            (Err(AcceptRefusal::Over(over)), Ok(())) if over.status == Status::Deleted => {
                assert_eq!((status, members), (Status::Deleted, 0));
                ends.1 += 1;
            }
            disagreement => panic!("{disagreement:?}"),
        }
    }
    assert_eq!(house.count("members").await, 1 + ends.0);
    assert_eq!(house.count("activities where type = 'org_user_invite_deleted'").await, ends.1);
    assert!(ends.0 > 0 && ends.1 > 0, "both ends occur: {ends:?}");
    let left = office.admin.invites(&Filter::default(), &everything()).await.unwrap();
    assert_eq!(left.items.len(), ends.0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn accept_against_decline_ends_one_way() {
    let house = House::new().await;
    let office = house.platform().await;
    for invite in invite_many(&office.admin, 20).await {
        let link = house.link_mailed_to(&invite.address).await;
        let (mut accepting, declining) = (house.browser(), house.browser());
        let (accepted, declined) = tokio::join!(accepting.accept(&link, "Ada"), declining.decline(&link));
        assert_ne!(accepted.is_ok(), declined.is_ok());
        let members = house.count(&format!("people where canonical_address = '{}'", invite.address)).await;
        assert_eq!(members, usize::from(accepted.is_ok()));
    }
}

/// Where acts run beside each other (another engine), the statement that changes the state is what decides.
#[tokio::test]
async fn ac_04_ac_19_only_the_first_change_of_state_says_that_it_made_the_difference() {
    let house = House::new().await;
    let office = house.platform().await;
    let (organization, person) = (&office.organization.id, office.admin.person());
    for (number, invite) in invite_many(&office.admin, 3).await.into_iter().enumerate() {
        let id = &invite.id;
        let won = act!(house, (organization, person, id, number), |tx| async {
            let mut won = Vec::new();
            for turn in 0..6 {
                won.push(match (number + turn) % 3 {
                    0 => rows::accept(tx, id, person).await?,
                    1 => rows::decline(tx, id).await?,
                    _ => rows::delete(tx, organization, id).await?,
                });
            }
            Ok::<_, Failure>(won)
        });
        assert_eq!(won.unwrap(), [true, false, false, false, false, false]);
    }
}

#[tokio::test]
async fn ac_20_no_change_of_state_is_made_at_the_instant_of_expiry() {
    let house = House::new().await;
    let office = house.platform().await;
    let (organization, person) = (&office.organization.id, office.admin.person());
    let id = &office.admin.invite("ada@example.com", Role::User).await.unwrap().id;
    house.pass(invites::LIFETIME_SECONDS);
    let changed = act!(house, (organization, person, id), |tx| async {
        let accepted = rows::accept(tx, id, person).await?;
        Ok::<_, Failure>((accepted, rows::decline(tx, id).await?, rows::delete(tx, organization, id).await?))
    });
    assert_eq!(changed.unwrap(), (false, false, false));
}
