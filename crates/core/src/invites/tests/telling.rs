use crate::caller::Actor;
use crate::invites::{
    self, Acts, Filter, Happening, History, InviteChange, Inviter, LIFETIME_SECONDS, RESEND_AFTER_SECONDS, Refusal,
    Status, Who,
};
use crate::outbox;
use crate::testing::*;

async fn history(desk: &Desk, id: &InviteId) -> Result<History, Refusal> {
    let caller = &desk.caller;
    unrefused(look!(desk.house, (caller, id), |tx| invites::history(tx, caller, id)))
}

fn told(history: &History) -> Vec<Happening> {
    history.events.iter().map(|event| event.what.clone()).collect()
}

async fn try_mails(house: &House, problem: Option<outbox::Problem>) {
    act!(house, (problem), |tx| async {
        for message in outbox::claim(tx, 10).await? {
            match &problem {
                Some(problem) => outbox::postpone(tx, &message, problem).await?,
                None => outbox::deliver(tx, &message, false).await?,
            }
        }
        Ok::<_, Failure>(())
    })
    .unwrap();
}

#[tokio::test]
async fn a_history_tells_what_happened_in_its_order_and_who_did_it() {
    let house = House::new().await;
    let office = house.platform().await;
    let invite = office.admin.invite("ada@example.com", Role::User).await.unwrap().id;
    house.pass(1);
    try_mails(&house, Some(outbox::Problem { text: "greylisted".to_owned(), is_permanent: false })).await;
    house.pass(60);
    try_mails(&house, None).await;
    house.pass(RESEND_AFTER_SECONDS);
    let (vault, caller, id) = (&house.vault, &office.key.caller, &invite);
    act!(house, (vault, caller, id), |tx| invites::resend(tx, vault, caller, id, true)).unwrap();
    house.pass(1);
    let caller = &office.admin.caller;
    act!(house, (caller, id), |tx| invites::extend(tx, caller, id, 7200)).unwrap();
    house.pass(1);
    let change = &InviteChange { role: Some(Role::Developer), ..InviteChange::default() };
    act!(house, (caller, id, change), |tx| invites::change(tx, caller, id, change)).unwrap();
    house.pass(1);
    house.browser().accept(&house.link_mailed_to("ada@example.com").await, "Ada Lovelace").await.unwrap();

    let history = history(&office.admin, &invite).await.unwrap();
    assert_eq!(
        told(&history),
        [
            Happening::Made,
            Happening::MailFailed("greylisted".to_owned()),
            Happening::MailSent,
            Happening::Resent,
            Happening::Extended,
            Happening::RoleChanged { from: Some(Role::User), to: Some(Role::Developer) },
            Happening::Accepted,
        ]
    );
    let by: Vec<_> = history.events.iter().filter_map(|event| event.by.clone()).collect();
    assert_eq!(by[0], Who::Person("Grace Hopper".to_owned()));
    assert!(matches!(&by[1], Who::AdminKey(name) if !name.is_empty()), "{by:?}");
    assert_eq!(by[2], Who::Person("admin@example.com".to_owned()));
    assert_eq!(by.last(), Some(&Who::Person("Ada Lovelace".to_owned())));
    assert_eq!(history.acts, Acts::default());
}

#[tokio::test]
async fn a_history_says_what_can_be_done_as_things_stand() {
    let house = House::new().await;
    let office = house.platform().await;
    let invite = office.admin.invite("ada@example.com", Role::User).await.unwrap().id;
    let open = Acts { change: true, ..Acts::default() };
    assert_eq!(history(&office.admin, &invite).await.unwrap().acts, open);
    house.execute("update organization_settings set invite_links_allowed = 1").await;
    assert_eq!(history(&office.admin, &invite).await.unwrap().acts, Acts { take_link: true, ..open });
    house.pass(LIFETIME_SECONDS);
    let over = Acts { invite_again: true, ..Acts::default() };
    assert_eq!(history(&office.admin, &invite).await.unwrap().acts, over);
    let again = office.admin.invite_again(&invite).await.unwrap().id;
    let replaced = history(&office.admin, &invite).await.unwrap();
    assert_eq!(replaced.acts, Acts::default());
    assert_eq!(replaced.described.chain.superseded_by, Some(again.clone()));
    assert_eq!(told(&replaced), [Happening::Made, Happening::Expired]);
    office.admin.revoke(&again).await.unwrap();
    let revoked = history(&office.admin, &again).await.unwrap();
    assert_eq!((revoked.acts, told(&revoked)), (Acts::default(), vec![Happening::Made, Happening::Revoked]));
}

#[tokio::test]
async fn ac_30_a_history_is_for_those_who_manage_members_of_its_organization() {
    let house = House::new().await;
    let office = house.platform().await;
    let elsewhere = house.organization(crate::organizations::Kind::Platform, "other@example.com").await;
    let invite = office.admin.invite("ada@example.com", Role::User).await.unwrap().id;
    assert_eq!(history(&elsewhere.admin, &invite).await.unwrap_err(), Refusal::NotFound);
    let plain = office.member("plain@example.com", Role::User).await;
    assert_eq!(history(&plain, &invite).await.unwrap_err(), Refusal::NotAllowed);
    let caller = &plain.caller;
    let inviters = unrefused(look!(house, (caller), |tx| invites::list_inviters(tx, caller)));
    assert_eq!(inviters.unwrap_err(), Refusal::NotAllowed);
}

#[tokio::test]
async fn invites_are_listed_by_who_invited() {
    let house = House::new().await;
    let office = house.platform().await;
    let elsewhere = house.organization(crate::organizations::Kind::Platform, "other@example.com").await;
    let second = office.member("second@example.com", Role::Admin).await;
    for address in ["one@example.com", "two@example.com"] {
        office.admin.invite(address, Role::User).await.unwrap();
        house.pass(1);
    }
    second.invite("three@example.com", Role::User).await.unwrap();
    office.key.invite("four@example.com", Role::User).await.unwrap();
    elsewhere.admin.invite("five@example.com", Role::User).await.unwrap();

    let caller = &office.admin.caller;
    let inviters = unrefused(look!(house, (caller), |tx| invites::list_inviters(tx, caller))).unwrap();
    let mut names: Vec<&str> = inviters.iter().map(|inviter| inviter.name.as_str()).collect();
    let key = names.pop();
    names.sort_unstable();
    assert_eq!(names, ["Ada Lovelace", "Grace Hopper"]);
    assert!(key.is_some());

    let listed = async |inviter: &Inviter| {
        let filter = &Filter { inviter: Some(inviter.clone()), ..Filter::default() };
        let request = &everything();
        let page = look!(house, (caller, filter, request), |tx| invites::list_described(tx, caller, filter, request));
        let page = unrefused(page).unwrap();
        page.items.into_iter().map(|described| described.invite.address).collect::<Vec<_>>()
    };
    let Actor::AdminKey(key) = &office.key.caller.actor else { panic!("no key") };
    assert_eq!(listed(&Inviter::Person(office.admin.person().clone())).await, ["two@example.com", "one@example.com"]);
    assert_eq!(listed(&Inviter::Person(second.person().clone())).await, ["three@example.com"]);
    assert_eq!(listed(&Inviter::AdminKey(key.clone())).await, ["four@example.com"]);
    assert!(listed(&Inviter::Person(elsewhere.admin.person().clone())).await.is_empty());
}

#[tokio::test]
async fn each_ending_can_be_listed_alone() {
    let house = House::new().await;
    let office = house.platform().await;
    let revoked = office.admin.invite("revoked@example.com", Role::User).await.unwrap().id;
    office.admin.revoke(&revoked).await.unwrap();
    office.admin.invite("declined@example.com", Role::User).await.unwrap();
    let link = &house.link_mailed_to("declined@example.com").await;
    let origin = &origin();
    unrefused(act!(house, (link, origin), |tx| invites::decline(tx, link, None, Some("no"), origin))).unwrap();
    office.admin.invite("pending@example.com", Role::User).await.unwrap();
    let caller = &office.admin.caller;
    for (status, expected) in [
        (Status::Pending, "pending@example.com"),
        (Status::Deleted, "revoked@example.com"),
        (Status::Declined, "declined@example.com"),
    ] {
        let filter = &Filter { statuses: vec![status], ..Filter::default() };
        let request = &everything();
        let page = look!(house, (caller, filter, request), |tx| invites::list_described(tx, caller, filter, request));
        let found: Vec<_> = unrefused(page).unwrap().items.into_iter().map(|found| found.invite.address).collect();
        assert_eq!(found, [expected], "{status}");
    }
}
