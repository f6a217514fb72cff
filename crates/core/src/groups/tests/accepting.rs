//! Invites that name groups.

use crate::credentials::{MissingScope, Scope, Scopes};
use crate::groups;
use crate::invites::{Filter, Refusal};
use crate::testing::*;
use crate::{Actor, Credential};

fn unknown(id: &str) -> Refusal {
    Refusal::Group(groups::Refusal::NotFound(id.into()))
}

#[tokio::test]
async fn whoever_accepts_joins_the_groups_that_still_exist() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let mut ids = Vec::new();
    for name in ["One", "Two", "Three"] {
        ids.push(office.key.create_group(name).await.unwrap().id);
    }
    let named: Vec<&str> = [&ids[2], &ids[0], &ids[1], &ids[0]].map(GroupId::as_str).into();
    let invite = office.key.invite_into_groups("ada@example.com", Role::Managed, &named).await.unwrap();
    let kept = [&ids[2], &ids[0], &ids[1]].map(Clone::clone);
    assert_eq!(invite.group_ids, kept, "each once, in the order given");
    office.key.delete_group(&ids[1]).await.unwrap();
    assert_eq!(office.key.find_invite(&invite.id).await.unwrap().group_ids, kept);
    let listed = office.key.invites(&Filter::default(), &everything()).await.unwrap();
    assert_eq!(listed.items[0].group_ids, kept);
    house.browser().accept(&house.link_mailed_to("ada@example.com").await, "Ada").await.unwrap();
    for group in [&ids[0], &ids[2]] {
        assert_eq!(office.key.addresses_in_group(group).await, ["ada@example.com"]);
    }
    assert_eq!(house.count("group_members").await, 2);
    assert_eq!(office.key.find_invite(&invite.id).await.unwrap().group_ids, kept);
    assert_eq!(office.key.activities().await.iter().filter(|kind| *kind == "group_member_added").count(), 2);
}

#[tokio::test]
async fn an_invite_with_a_group_that_is_not_there_is_refused_whole() {
    let house = House::new().await;
    let (office, other, platform) = (house.enterprise().await, house.enterprise().await, house.platform().await);
    let own = office.key.create_group("Own").await.unwrap().id;
    let theirs = other.key.create_group("Theirs").await.unwrap().id;
    let gone = office.key.create_group("Gone").await.unwrap().id;
    office.key.delete_group(&gone).await.unwrap();
    let before = house.contents().await;
    for id in [theirs.as_str(), gone.as_str(), "rbac_group_unknown", ""] {
        let refused = office.key.invite_into_groups("ada@example.com", Role::User, &[own.as_str(), id]).await;
        assert_eq!(refused, Err(unknown(id)), "AC-30");
    }
    let refused = platform.key.invite_into_groups("ada@example.com", Role::User, &[own.as_str()]).await;
    assert_eq!(refused, Err(Refusal::GroupsNotSupported));
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn an_invite_of_an_address_that_is_taken_keeps_no_groups() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let group = office.key.create_group("Research").await.unwrap().id;
    let open = office.key.invite("ada@example.com", Role::User).await.unwrap();
    let refused = office.key.invite_into_groups("ada@example.com", Role::User, &[group.as_str()]).await;
    assert_eq!(refused, Err(Refusal::AlreadyInvited(open.id)));
    assert_eq!(house.count("invite_groups").await, 0);
}

#[tokio::test]
async fn an_invite_that_is_sent_again_names_the_groups_that_still_exist() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let (stays, goes) =
        (office.key.create_group("Stays").await.unwrap().id, office.key.create_group("Goes").await.unwrap().id);
    let named = [stays.as_str(), goes.as_str()];
    let first = office.key.invite_into_groups("ada@example.com", Role::User, &named).await.unwrap();
    house.pass(22 * DAY);
    office.key.delete_group(&goes).await.unwrap();
    let second = office.key.invite_again(&first.id).await.unwrap();
    assert_eq!(second.group_ids, std::slice::from_ref(&stays));
    house.browser().accept(&house.link_mailed_to("ada@example.com").await, "Ada").await.unwrap();
    assert_eq!(office.key.addresses_in_group(&stays).await, ["ada@example.com"]);
}

#[tokio::test]
async fn a_member_of_another_organization_of_the_enterprise_may_be_in_the_group_already() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let group = office.key.create_group("Research").await.unwrap().id;
    let ada = office.member("ada@example.com", Role::User).await;
    office.key.add_to_group(&group, ada.person()).await.unwrap();
    house.execute("update members set removed_at = 2000000000000000 where role = 'user'").await;
    office.key.invite_into_groups("ada@example.com", Role::User, &[group.as_str()]).await.unwrap();
    let mut browser = house.browser().sign_in_as("ada@example.com").await;
    browser.accept(&house.link_mailed_to("ada@example.com").await, "").await.unwrap();
    assert_eq!(office.key.addresses_in_group(&group).await, ["ada@example.com"]);
}

/// Deleting the group and accepting at the same moment: whoever accepts is a member, and nobody is left in the group.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ac_19_a_group_deleted_while_its_invite_is_accepted_is_empty_afterwards() {
    let house = House::new().await;
    let office = house.enterprise().await;
    for round in 0..30 {
        let address = format!("ada-{round}@example.com");
        let group = office.key.create_group("Research").await.unwrap().id;
        office.key.invite_into_groups(&address, Role::User, &[group.as_str()]).await.unwrap();
        let link = house.link_mailed_to(&address).await;
        let (mut browser, desk, id) = (house.browser(), office.key.clone(), group.clone());
        let accepting = tokio::spawn(async move { browser.accept(&link, "Ada").await.map(drop) });
        let deleting = tokio::spawn(async move { desk.delete_group(&id).await });
        assert!(accepting.await.unwrap().is_ok());
        assert!(deleting.await.unwrap().is_ok());
    }
    assert_eq!(house.count("group_members where ended_at is null").await, 0);
    assert_eq!(house.count("members where removed_at is null").await, 31);
    assert!(crate::check::all(&house.store).await.unwrap().is_empty());
}

#[tokio::test]
async fn ac_23_managed_and_groups_need_the_scope_for_groups_on_top() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let group = office.key.create_group("Research").await.unwrap().id;
    let ada = office.member("ada@example.com", Role::User).await;
    let with = |scopes: &[Scope]| {
        let scopes: Scopes = scopes.iter().copied().collect();
        let actor = Actor::ApiKey { id: "apikey_1".into(), principal: None };
        (office.admin.acting_with(actor, Credential::ScopedKey(scopes)), scopes)
    };
    let (members_only, held) = with(&[Scope::WriteMembers]);
    let missing = MissingScope { held, needed: Scope::WriteRbacGroups };
    let before = house.contents().await;
    let refused = members_only.invite("grace@example.com", Role::Managed).await;
    assert_eq!(refused, Err(Refusal::MissingScope(missing)));
    let refused = members_only.invite_into_groups("grace@example.com", Role::User, &[group.as_str()]).await;
    assert_eq!(refused, Err(Refusal::MissingScope(missing)));
    let refused = members_only.change_role(ada.person(), Role::Managed).await;
    assert_eq!(refused, Err(crate::members::Refusal::MissingScope(missing)));
    assert_eq!(house.contents().await, before);
    let (both, _) = with(&[Scope::WriteMembers, Scope::WriteRbacGroups]);
    both.invite_into_groups("grace@example.com", Role::Managed, &[group.as_str()]).await.unwrap();
    both.change_role(ada.person(), Role::Managed).await.unwrap();
    members_only.change_role(ada.person(), Role::User).await.unwrap();
    members_only.invite("edsger@example.com", Role::User).await.unwrap();
}
