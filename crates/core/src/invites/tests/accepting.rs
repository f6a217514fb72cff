use crate::invites::{AcceptRefusal, LIFETIME_SECONDS, Presented, Status};
use crate::names::BadName;
use crate::organizations::Kind;
use crate::outbox::Template;
use crate::testing::*;

#[tokio::test]
async fn a_new_person_accepts_and_is_a_signed_in_member() {
    let house = House::new().await;
    let office = house.platform().await;
    let invite = office.admin.invite("Ada@Example.com", Role::Developer).await.unwrap();
    let link = house.link_mailed_to("Ada@Example.com").await;
    let mut browser = house.browser();
    let shown = browser.look_up(&link).await.unwrap();
    assert_eq!(shown.organization, office.organization);
    assert_eq!(shown.inviter.as_deref(), Some("Grace Hopper"));
    assert!(!shown.has_account);
    house.pass(DAY);
    let accepted = browser.accept(&link, "  Ada  Lovelace ").await.unwrap();
    assert_eq!(accepted.organization, office.organization);
    let person = browser.signed_in().await.unwrap().person;
    let member = office.admin.find_member(&person.id).await.unwrap();
    assert_eq!((member.address.as_str(), member.name.as_str()), ("Ada@Example.com", "Ada Lovelace"));
    assert_eq!((member.role, member.added_at), (Role::Developer, house.now()));
    let invite = office.admin.find_invite(&invite.id).await.unwrap();
    assert_eq!((invite.status(house.now()), invite.accepted_at), (Status::Accepted, Some(house.now())));
    let activities = office.admin.activities().await;
    assert_eq!(activities[activities.len() - 2..], ["org_user_invite_accepted", "claude_user_role_updated"]);
}

#[tokio::test]
async fn a_person_with_an_account_accepts_signed_in_by_link_or_by_id() {
    let house = House::new().await;
    let (home, one) = (house.platform().await, house.enterprise().await);
    let other = house.organization(crate::organizations::Kind::Enterprise, "other@example.com").await;
    let ada = home.member("ada@example.com", Role::User).await;
    let mut browser = house.browser().sign_in_as("ada@example.com").await;
    one.admin.invite("ADA@example.com", Role::User).await.unwrap();
    let by_link = browser.accept(&house.link_mailed_to("ADA@example.com").await, "").await.unwrap();
    assert!(by_link.session.is_none());
    let invite = other.admin.invite("ada@example.com", Role::Managed).await.unwrap();
    browser.accept(&Presented::Id(invite.id), "Another Name").await.unwrap();
    assert_eq!(one.admin.find_member(ada.person()).await.unwrap().role, Role::User);
    let member = other.admin.find_member(ada.person()).await.unwrap();
    assert_eq!((member.role, member.name.as_str()), (Role::Managed, "Ada Lovelace"));
}

#[tokio::test]
async fn ac_14_the_link_signs_nobody_in_who_has_an_account() {
    let house = House::new().await;
    let (home, office) = (house.platform().await, house.enterprise().await);
    home.member("ada@example.com", Role::User).await;
    office.admin.invite("ada@example.com", Role::User).await.unwrap();
    let link = house.link_mailed_to("ada@example.com").await;
    let before = house.contents().await;
    let mut browser = house.browser();
    let refused = browser.accept(&link, "Ada").await.unwrap_err();
    assert!(matches!(refused, AcceptRefusal::SignInFirst(invitation) if invitation.status == Status::Pending));
    assert!(browser.session.is_none());
    assert_eq!(house.contents().await, before);
    browser.sign_in_as("ada@example.com").await.accept(&link, "").await.unwrap();
}

#[tokio::test]
async fn ac_15_signed_in_as_somebody_else_refuses_and_names_both_addresses() {
    let house = House::new().await;
    let office = house.platform().await;
    office.member("other@example.com", Role::User).await;
    office.admin.invite("ada@example.com", Role::User).await.unwrap();
    let link = house.link_mailed_to("ada@example.com").await;
    let mut other = house.browser().sign_in_as("other@example.com").await;
    let before = house.contents().await;
    for refused in [other.accept(&link, "Ada").await.unwrap_err(), other.decline(&link).await.unwrap_err()] {
        let AcceptRefusal::SignedInAsSomebodyElse { invitation, signed_in_address } = refused else {
            panic!("{refused:?}")
        };
        assert_eq!(invitation.invite.address, "ada@example.com");
        assert_eq!(signed_in_address, "other@example.com");
        assert_eq!(invitation.status, Status::Pending);
    }
    assert_eq!(house.contents().await, before);
    house.browser().accept(&link, "Ada").await.unwrap();
}

#[tokio::test]
async fn an_invites_id_opens_nothing_but_for_the_person_it_is_for() {
    let house = House::new().await;
    let office = house.platform().await;
    office.member("other@example.com", Role::User).await;
    let invite = office.admin.invite("ada@example.com", Role::User).await.unwrap();
    let by_id = Presented::Id(invite.id);
    let other = house.browser().sign_in_as("other@example.com").await;
    for mut browser in [house.browser(), other] {
        assert_eq!(browser.look_up(&by_id).await, Err(AcceptRefusal::Unknown));
        assert_eq!(browser.accept(&by_id, "Ada").await.unwrap_err(), AcceptRefusal::Unknown);
        assert_eq!(browser.decline(&by_id).await, Err(AcceptRefusal::Unknown));
        assert_eq!(browser.ask_again(&by_id).await, Err(AcceptRefusal::Unknown));
    }
}

/// There is nothing to choose but the name: `accept` takes no address, role or organization. What is left is that the
/// invite's own values are the ones that count, whoever opens the link.
#[tokio::test]
async fn ac_16_address_role_and_organization_are_the_invites() {
    let house = House::new().await;
    let (one, other) = (house.platform().await, house.enterprise().await);
    one.admin.invite("ada@example.com", Role::Billing).await.unwrap();
    let link = house.link_mailed_to("ada@example.com").await;
    let mut browser = house.browser();
    browser.accept(&link, "admin@example.com").await.unwrap();
    let person = browser.signed_in().await.unwrap().person;
    assert_eq!((person.address.as_str(), person.name.as_str()), ("ada@example.com", "admin@example.com"));
    assert_eq!(one.admin.find_member(&person.id).await.unwrap().role, Role::Billing);
    assert_eq!(other.admin.find_member(&person.id).await, Err(crate::members::Refusal::NotFound));
}

#[tokio::test]
async fn a_new_person_without_a_fit_name_may_try_again() {
    let house = House::new().await;
    let office = house.platform().await;
    office.admin.invite("ada@example.com", Role::User).await.unwrap();
    let link = house.link_mailed_to("ada@example.com").await;
    let before = house.contents().await;
    let mut browser = house.browser();
    for (name, bad) in [(" ", BadName::Empty), ("A\u{202e}da", BadName::Unprintable)] {
        let refused = browser.accept(&link, name).await.unwrap_err();
        assert!(matches!(refused, AcceptRefusal::Name(_, found) if found == bad), "{name:?}");
    }
    assert_eq!(house.contents().await, before);
    browser.accept(&link, "Ada").await.unwrap();
}

/// The rule: an invite is the organization's, not the inviter's. It stays good after the inviter is gone, and the activities show
/// who sent it and who accepted.
#[tokio::test]
async fn ac_22_an_invite_outlives_the_membership_of_its_inviter() {
    let house = House::new().await;
    let office = house.platform().await;
    let inviter = office.member("inviter@example.com", Role::Admin).await;
    inviter.invite("ada@example.com", Role::Admin).await.unwrap();
    office.admin.remove(inviter.person()).await.unwrap();
    let mut browser = house.browser();
    let link = house.link_mailed_to("ada@example.com").await;
    assert_eq!(browser.look_up(&link).await.unwrap().inviter.as_deref(), Some("Ada Lovelace"));
    browser.accept(&link, "Ada").await.unwrap();
    let activities = office.admin.activities().await;
    let expected = ["org_user_invite_sent", "org_user_deleted", "org_user_invite_accepted", "claude_user_role_updated"];
    assert_eq!(activities[activities.len() - 4..], expected);
}

#[tokio::test]
async fn who_became_a_member_meanwhile_keeps_the_role_they_have() {
    let house = House::new().await;
    let office = house.platform().await;
    let invite = office.admin.invite("ada@example.com", Role::User).await.unwrap();
    let ada = office.member("ada@example.com", Role::Developer).await;
    let mut browser = house.browser().sign_in_as("ada@example.com").await;
    browser.accept(&Presented::Id(invite.id), "").await.unwrap();
    assert_eq!(office.admin.find_member(ada.person()).await.unwrap().role, Role::Developer);
}

#[tokio::test]
async fn a_removed_person_comes_back_with_the_same_id_and_a_fresh_date() {
    let house = House::new().await;
    let office = house.platform().await;
    let ada = office.member("ada@example.com", Role::Developer).await;
    office.admin.remove(ada.person()).await.unwrap();
    house.pass(DAY);
    let invite = office.admin.invite("ada@example.com", Role::User).await.unwrap();
    let mut browser = house.browser().sign_in_as("ada@example.com").await;
    browser.accept(&Presented::Id(invite.id), "").await.unwrap();
    let member = office.admin.find_member(ada.person()).await.unwrap();
    assert_eq!((member.role, member.added_at), (Role::User, START.plus_seconds(DAY)));
}

#[tokio::test]
async fn who_comes_too_late_asks_for_a_new_invite_and_the_administrators_are_told_once() {
    let house = House::new().await;
    let office = house.platform().await;
    office.member("second@example.com", Role::Admin).await;
    office.member("user@example.com", Role::User).await;
    office.admin.invite("ada@example.com", Role::User).await.unwrap();
    let link = house.link_mailed_to("ada@example.com").await;
    let browser = house.browser();
    assert!(matches!(browser.ask_again(&link).await, Err(AcceptRefusal::Over(over)) if over.status == Status::Pending));
    house.pass(LIFETIME_SECONDS);
    browser.ask_again(&link).await.unwrap();
    let before = house.contents().await;
    browser.ask_again(&link).await.unwrap();
    assert_eq!(house.contents().await, before);
    for (address, told) in [("admin@example.com", 1), ("second@example.com", 1), ("user@example.com", 0)] {
        let mails = house.mails_to(address).await;
        assert_eq!(mails.iter().filter(|mail| mail.template == Template::RenewalRequest).count(), told, "{address}");
    }
    assert_eq!(office.admin.activities().await.last().unwrap(), "org_user_invite_renewal_asked");
}

#[tokio::test]
async fn who_has_a_newer_invite_or_is_a_member_meanwhile_asks_without_troubling_the_administrators() {
    let house = House::new().await;
    let office = house.platform().await;
    let old = office.admin.invite("ada@example.com", Role::User).await.unwrap();
    let link = house.link_mailed_to("ada@example.com").await;
    office.admin.revoke(&old.id).await.unwrap();
    office.admin.invite("Ada@example.com", Role::User).await.unwrap();
    let newer_link = house.link_mailed_to("Ada@example.com").await;
    let browser = house.browser();
    let told = async || house.count("messages where template = 'renewal_request'").await;
    browser.ask_again(&link).await.unwrap();
    assert_eq!(told().await, 0);
    house.browser().accept(&newer_link, "Ada").await.unwrap();
    browser.ask_again(&link).await.unwrap();
    assert_eq!(told().await, 0);

    let office = house.organization(Kind::Platform, "olga@example.com").await;
    office.admin.invite("bob@example.com", Role::User).await.unwrap();
    let link = house.link_mailed_to("bob@example.com").await;
    house.pass(LIFETIME_SECONDS);
    let newer_of_bob = office.admin.invite("bob@example.com", Role::User).await.unwrap();
    browser.ask_again(&link).await.unwrap();
    assert_eq!(told().await, 0);
    office.admin.revoke(&newer_of_bob.id).await.unwrap();
    browser.ask_again(&link).await.unwrap();
    assert_eq!(told().await, 1, "now nothing newer is there");
}

#[tokio::test]
async fn after_accepting_or_declining_there_is_nothing_to_ask_for() {
    let house = House::new().await;
    let office = house.platform().await;
    for address in ["ada@example.com", "bob@example.com"] {
        office.admin.invite(address, Role::User).await.unwrap();
    }
    let (ada, bob) = (house.link_mailed_to("ada@example.com").await, house.link_mailed_to("bob@example.com").await);
    house.browser().accept(&ada, "Ada").await.unwrap();
    house.browser().decline(&bob).await.unwrap();
    for link in [ada, bob] {
        assert!(matches!(house.browser().ask_again(&link).await, Err(AcceptRefusal::Over(_))));
    }
}
