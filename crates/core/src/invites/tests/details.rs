use crate::credentials::Scope;
use crate::invites::details::{LONGEST_LIFETIME_SECONDS, SHORTEST_LIFETIME_SECONDS};
use crate::invites::*;
use crate::organizations::{SettingsChange, change_settings};
use crate::pages::{Cursor, PageRequest};
use crate::secrets::Token;
use crate::testing::*;
use crate::{Actor, Credential};

/// What came of an act that gives an invite and perhaps its token.
type Made = Result<(DescribedInvite, Option<Token>), Refusal>;

async fn create_by(desk: &Desk, new: &NewInvite) -> Made {
    let (vault, caller) = (&desk.house.vault, &desk.caller);
    unrefused(act!(desk.house, (vault, caller, new), |tx| create_described(tx, vault, caller, new)))
}

async fn resend_by(desk: &Desk, id: &InviteId, sends_mail: bool) -> Result<(DescribedInvite, Token), Refusal> {
    let (vault, caller) = (&desk.house.vault, &desk.caller);
    unrefused(act!(desk.house, (vault, caller, id, sends_mail), |tx| resend(tx, vault, caller, id, *sends_mail)))
}

async fn extend_by(desk: &Desk, id: &InviteId, seconds: i64) -> Result<DescribedInvite, Refusal> {
    let caller = &desk.caller;
    unrefused(act!(desk.house, (caller, id, seconds), |tx| extend(tx, caller, id, *seconds)))
}

async fn change_by(desk: &Desk, id: &InviteId, changed: InviteChange) -> Result<DescribedInvite, Refusal> {
    let caller = &desk.caller;
    unrefused(act!(desk.house, (caller, id, changed), |tx| change(tx, caller, id, changed)))
}

async fn described(desk: &Desk, id: &InviteId) -> DescribedInvite {
    let caller = &desk.caller;
    unrefused(look!(desk.house, (caller, id), |tx| find_described(tx, caller, id))).unwrap()
}

async fn allow_links(desk: &Desk) {
    let (caller, allowed) =
        (&desk.caller, SettingsChange { invite_links_allowed: Some(true), ..SettingsChange::default() });
    act!(desk.house, (caller, allowed), |tx| change_settings(tx, caller, allowed)).unwrap();
}

fn ada() -> NewInvite {
    NewInvite::plain("ada@example.com", Role::User)
}

fn without_mail() -> NewInvite {
    NewInvite { details: Details { sends_mail: false, ..Details::default() }, ..ada() }
}

#[tokio::test]
async fn an_invite_keeps_what_it_was_given() {
    let house = House::new().await;
    let office = house.platform().await;
    let details = Details {
        message: Some("We start on Monday.".to_owned()),
        locale: Some("pt-BR".to_owned()),
        metadata: [("ticket".to_owned(), "HR-7".to_owned())].into(),
        ..Details::default()
    };
    let new = NewInvite { details: details.clone(), lifetime_seconds: SHORTEST_LIFETIME_SECONDS, ..ada() };
    let (made, token) = create_by(&office.admin, &new).await.unwrap();
    assert!(token.is_none());
    assert_eq!(made.details, details);
    assert_eq!(made.invite.expires_at, house.now().plus_seconds(3600));
    assert_eq!(made.inviter, Some(Inviter::Person(office.admin.person().clone())));
    assert_eq!(made.delivery.as_ref().map(|delivery| delivery.state.as_str()), Some("queued"));
    assert_eq!(described(&office.key, &made.invite.id).await, made);
    let link = house.link_mailed_to("ada@example.com").await;
    let shown = house.browser().look_up(&link).await.unwrap();
    assert_eq!(shown.message.as_deref(), Some("We start on Monday."));
    house.pass(3600);
    assert!(house.browser().accept(&link, "Ada").await.is_err());
}

#[tokio::test]
async fn what_can_not_be_kept_is_refused_and_leaves_nothing() {
    let house = House::new().await;
    let office = house.platform().await;
    let before = house.contents().await;
    let bad = [
        (NewInvite { lifetime_seconds: LONGEST_LIFETIME_SECONDS + 1, ..ada() }, BadDetails::Lifetime),
        (
            NewInvite { details: Details { locale: Some("en\r\nBcc: x".to_owned()), ..Details::default() }, ..ada() },
            BadDetails::Locale,
        ),
        (
            NewInvite { details: Details { message: Some("a".repeat(501)), ..Details::default() }, ..ada() },
            BadDetails::Message,
        ),
    ];
    for (new, problem) in bad {
        assert_eq!(create_by(&office.key, &new).await.unwrap_err(), Refusal::BadDetails(problem));
    }
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn ac_11_a_link_is_handed_out_only_where_it_is_allowed_and_only_to_who_governs() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let below = office.member("membership@example.com", Role::MembershipAdmin).await;
    for desk in [&office.admin, &office.key, &below] {
        assert_eq!(create_by(desk, &without_mail()).await.unwrap_err(), Refusal::LinksNotAllowed);
    }
    allow_links(&office.admin).await;
    let scopes = [Scope::WriteMembers, Scope::WriteRbacGroups].into_iter().collect();
    let actor = Actor::ApiKey { id: "apikey_scoped".into(), principal: None };
    let scoped = office.key.acting_with(actor, Credential::ScopedKey(scopes));
    let mailed = office.key.invite("vip@example.com", Role::User).await.unwrap().id;
    house.pass(60);
    let before = house.contents().await;
    for desk in [&below, &scoped] {
        assert_eq!(create_by(desk, &without_mail()).await.unwrap_err(), Refusal::LinksNotAllowed);
        assert_eq!(resend_by(desk, &mailed, false).await.unwrap_err(), Refusal::LinksNotAllowed);
    }
    assert_eq!(house.contents().await, before);
    let (made, token) = create_by(&office.key, &without_mail()).await.unwrap();
    assert_eq!(made.delivery, None);
    assert_eq!(house.mails_to("ada@example.com").await.len(), 0);
    assert!(office.key.activities().await.contains(&"org_user_invite_link_shown".to_owned()));
    let link = Presented::Link(token.unwrap());
    house.browser().accept(&link, "Ada").await.unwrap();
    assert_eq!(described(&office.key, &made.invite.id).await.invite.accepted_at, Some(house.now()));
}

#[tokio::test]
async fn ac_06_a_new_link_works_and_the_older_one_is_dead() {
    let house = House::new().await;
    let office = house.platform().await;
    let invite = office.key.invite("ada@example.com", Role::User).await.unwrap();
    let first = house.link_mailed_to("ada@example.com").await;
    house.pass(60);
    resend_by(&office.admin, &invite.id, true).await.unwrap();
    let second = house.link_mailed_to("ada@example.com").await;
    assert_eq!(house.browser().accept(&first, "Ada").await.unwrap_err(), AcceptRefusal::Unknown);
    assert!(office.key.activities().await.contains(&"org_user_invite_re_sent".to_owned()));
    house.browser().accept(&second, "Ada").await.unwrap();
}

#[tokio::test]
async fn ac_49_an_invite_is_mailed_once_a_minute_and_twenty_times_at_most() {
    let house = House::new().await;
    let office = house.platform().await;
    let id = office.key.invite("ada@example.com", Role::User).await.unwrap().id;
    let again_at = Some(house.now().plus_seconds(60));
    assert_eq!(resend_by(&office.key, &id, true).await.unwrap_err(), Refusal::ResentTooOften { again_at });
    for _ in 1..20 {
        house.pass(60);
        resend_by(&office.key, &id, true).await.unwrap();
    }
    house.pass(60);
    assert_eq!(resend_by(&office.key, &id, true).await.unwrap_err(), Refusal::ResentTooOften { again_at: None });
    assert_eq!(house.mails_to("ada@example.com").await.len(), 20);
}

#[tokio::test]
async fn ac_49_one_address_is_invited_by_so_many_organizations_within_a_day() {
    let house = House::new().await;
    let mut offices = Vec::new();
    for _ in 0..32 {
        offices.push(house.platform().await);
    }
    for office in &offices[..30] {
        office.key.invite("ada@example.com", Role::User).await.unwrap();
    }
    let before = house.contents().await;
    for spelling in ["ada@example.com", "ADA@Example.COM"] {
        let refused = offices[30].key.invite(spelling, Role::User).await;
        assert_eq!(refused.unwrap_err(), Refusal::AddressInvitedTooOften, "{spelling}");
    }
    assert_eq!(house.contents().await, before);
    offices[30].key.invite("a+da@example.com", Role::User).await.unwrap();
    house.pass(DAY);
    offices[31].key.invite("ada@example.com", Role::User).await.unwrap();
}

#[tokio::test]
async fn ac_49_mails_that_invite_an_address_again_are_limited_over_all_its_invites() {
    let house = House::new().await;
    let mut invites = Vec::new();
    for _ in 0..11 {
        let office = house.platform().await;
        let id = office.key.invite("ada@example.com", Role::User).await.unwrap().id;
        invites.push((office, id));
    }
    let mut mails = invites.len();
    'over: loop {
        house.pass(60);
        for (office, id) in &invites {
            match resend_by(&office.key, id, true).await {
                Ok(_) => mails += 1,
                Err(refusal) => {
                    assert_eq!(refusal, Refusal::AddressInvitedTooOften);
                    break 'over;
                }
            }
        }
    }
    assert_eq!((mails, house.mails_to("ada@example.com").await.len()), (100, 100));
    house.pass(DAY);
    resend_by(&invites[0].0.key, &invites[0].1, true).await.unwrap();
}

#[tokio::test]
async fn only_a_pending_invite_gets_a_new_link_more_time_or_another_role() {
    let house = House::new().await;
    let office = house.platform().await;
    let id = office.key.invite("ada@example.com", Role::User).await.unwrap().id;
    house.pass(21 * DAY);
    let over = Refusal::NotPending(Status::Expired);
    assert_eq!(resend_by(&office.key, &id, true).await.unwrap_err(), over);
    assert_eq!(extend_by(&office.key, &id, 3600).await.unwrap_err(), over);
    assert_eq!(change_by(&office.key, &id, InviteChange::default()).await.unwrap_err(), over);
}

#[tokio::test]
async fn an_extended_invite_is_accepted_after_its_first_end() {
    let house = House::new().await;
    let office = house.platform().await;
    let id = office.key.invite("ada@example.com", Role::User).await.unwrap().id;
    let link = house.link_mailed_to("ada@example.com").await;
    house.pass(21 * DAY - 1);
    let extended = extend_by(&office.key, &id, DAY).await.unwrap();
    assert_eq!(extended.invite.expires_at, house.now().plus_seconds(DAY));
    assert!(office.key.activities().await.contains(&"org_user_invite_updated".to_owned()));
    house.pass(DAY - 1);
    house.browser().accept(&link, "Ada").await.unwrap();
}

#[tokio::test]
async fn who_accepts_gets_the_role_that_the_invite_has_then() {
    let house = House::new().await;
    let office = house.platform().await;
    let id = office.key.invite("ada@example.com", Role::User).await.unwrap().id;
    let change = InviteChange {
        role: Some(Role::Developer),
        metadata: Some([("team".to_owned(), "engines".to_owned())].into()),
        ..InviteChange::default()
    };
    let changed = change_by(&office.key, &id, change.clone()).await.unwrap();
    assert_eq!((changed.invite.role, changed.details.metadata.len()), (Role::Developer, 1));
    let before = house.contents().await;
    change_by(&office.key, &id, change).await.unwrap();
    assert_eq!(house.contents().await, before, "the same change again changes nothing");
    let mut browser = house.browser();
    browser.accept(&house.link_mailed_to("ada@example.com").await, "Ada").await.unwrap();
    let ada = browser.signed_in().await.unwrap().person.id;
    assert_eq!(office.key.find_member(&ada).await.unwrap().role, Role::Developer);
}

#[tokio::test]
async fn ac_23_nobody_changes_an_invite_to_or_from_a_role_above_their_own() {
    let house = House::new().await;
    let office = house.platform().await;
    let id = office.admin.invite("ada@example.com", Role::Admin).await.unwrap().id;
    let other = office.key.invite("bob@example.com", Role::User).await.unwrap().id;
    let to = |role| InviteChange { role: Some(role), ..InviteChange::default() };
    for refused in [
        change_by(&office.key, &id, to(Role::User)).await,
        change_by(&office.key, &other, to(Role::Admin)).await,
        extend_by(&office.key, &id, DAY).await,
    ] {
        assert!(matches!(refused, Err(Refusal::RoleNotAssignable { .. })), "{refused:?}");
    }
    change_by(&office.admin, &other, to(Role::Admin)).await.unwrap();
}

#[tokio::test]
async fn an_invite_tells_which_expired_one_it_took_the_place_of() {
    let house = House::new().await;
    let office = house.platform().await;
    let first = office.key.invite("ada@example.com", Role::User).await.unwrap().id;
    house.pass(21 * DAY);
    let second = office.key.invite("ADA@example.com", Role::User).await.unwrap().id;
    house.pass(21 * DAY);
    let third = office.key.invite("ada@example.com", Role::User).await.unwrap().id;
    let chain = |described: DescribedInvite| (described.chain.supersedes, described.chain.superseded_by);
    assert_eq!(chain(described(&office.key, &first).await), (None, Some(second.clone())));
    assert_eq!(chain(described(&office.key, &second).await), (Some(first), Some(third.clone())));
    assert_eq!(chain(described(&office.key, &third).await), (Some(second), None));
}

#[tokio::test]
async fn a_reason_for_declining_reaches_who_invited() {
    let house = House::new().await;
    let office = house.platform().await;
    for (address, reason, kept) in [
        ("ada@example.com", " I work elsewhere now. ", Some("I work elsewhere now.")),
        ("bob@example.com", "  ", None),
        ("carol@example.com", &"a".repeat(501), None),
    ] {
        let id = office.key.invite(address, Role::User).await.unwrap().id;
        let link = house.link_mailed_to(address).await;
        house.browser().decline_because(&link, Some(reason)).await.unwrap();
        assert_eq!(described(&office.key, &id).await.decline_reason.as_deref(), kept);
    }
}

#[tokio::test]
async fn the_whole_history_lists_what_the_mirror_leaves_out() {
    let house = House::new().await;
    let office = house.platform().await;
    let deleted = office.key.invite("ada@example.com", Role::User).await.unwrap().id;
    office.key.revoke(&deleted).await.unwrap();
    house.pass(1);
    let declined = office.key.invite("bob@example.com", Role::User).await.unwrap().id;
    house.browser().decline(&house.link_mailed_to("bob@example.com").await).await.unwrap();
    let caller = &office.key.caller;
    let listed = async |statuses: Vec<Status>| {
        let filter = Filter { statuses, ..Filter::default() };
        let request = PageRequest { cursor: Cursor::Start, limit: 10 };
        let page = look!(house, (caller, filter, request), |tx| list_described(tx, caller, filter, request)).unwrap();
        page.items.into_iter().map(|described| described.invite.id).collect::<Vec<_>>()
    };
    assert_eq!(listed(vec![]).await, [declined.clone(), deleted.clone()]);
    assert_eq!(listed(vec![Status::Declined]).await, [declined]);
    assert_eq!(listed(vec![Status::Deleted, Status::Pending]).await, [deleted]);
}
