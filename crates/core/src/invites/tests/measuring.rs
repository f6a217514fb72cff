use crate::invites::{self, Counts, LIFETIME_SECONDS, Measures, Refusal};
use crate::outbox;
use crate::testing::*;

async fn measure(desk: &Desk) -> Result<Measures, Refusal> {
    let caller = &desk.caller;
    unrefused(look!(desk.house, (caller), |tx| invites::measure(tx, caller)))
}

#[tokio::test]
async fn what_became_of_invites_is_counted_by_week_inviter_and_domain() {
    let house = House::new().await;
    let office = house.platform().await;
    let elsewhere = house.organization(crate::organizations::Kind::Platform, "other@example.com").await;
    elsewhere.admin.invite("not-counted@a.example", Role::User).await.unwrap();
    office.admin.invite("long-ago@a.example", Role::User).await.unwrap();
    house.pass(90 * DAY);
    for address in ["one@a.example", "two@a.example", "three@a.example"] {
        office.admin.invite(address, Role::User).await.unwrap();
    }
    let revoked = office.key.invite("revoked@b.example", Role::User).await.unwrap().id;
    office.admin.revoke(&revoked).await.unwrap();
    act!(house, (), |tx| async {
        for message in outbox::claim(tx, 10).await? {
            outbox::deliver(tx, &message, true).await?;
        }
        Ok::<_, Failure>(())
    })
    .unwrap();
    for (address, wait) in [("one@a.example", 60), ("two@a.example", 540)] {
        house.pass(wait);
        house.browser().accept(&house.link_mailed_to(address).await, "Ada").await.unwrap();
    }
    house.pass(LIFETIME_SECONDS);
    office.key.invite("open@b.example", Role::User).await.unwrap();

    let measured = measure(&office.admin).await.unwrap();
    let total = Counts {
        invited: 5,
        delivered: 4,
        accepted: 2,
        declined: 0,
        expired: 1,
        revoked: 1,
        pending: 1,
        median_seconds: Some(600),
    };
    assert_eq!(measured.total, total);
    assert!(!measured.is_cut);
    let of_weeks: Vec<i64> = measured.weeks.iter().map(|(_, counts)| counts.invited).collect();
    assert_eq!(of_weeks, [0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 1]);
    let domains: Vec<_> = measured.domains.iter().map(|(domain, counts)| (domain.as_str(), counts.invited)).collect();
    assert_eq!(domains, [("a.example", 3), ("b.example", 2)]);
    let inviters: Vec<_> =
        measured.inviters.iter().map(|(who, counts)| (who.as_ref().unwrap().name.as_str(), counts.accepted)).collect();
    assert_eq!(inviters.len(), 2);
    assert_eq!(inviters[0], ("Grace Hopper", 2));
    assert_eq!(inviters[1].1, 0);
}

#[tokio::test]
async fn charts_are_for_those_who_manage_members_and_empty_without_invites() {
    let house = House::new().await;
    let office = house.platform().await;
    let measured = measure(&office.admin).await.unwrap();
    assert_eq!((measured.total, measured.weeks.len()), (Counts::default(), invites::WEEKS));
    let plain = office.member("plain@example.com", Role::User).await;
    assert_eq!(measure(&plain).await.unwrap_err(), Refusal::NotAllowed);
}
