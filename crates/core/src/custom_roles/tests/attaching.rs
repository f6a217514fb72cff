use super::*;
use crate::groups;

#[tokio::test]
async fn an_attached_role_is_shown_with_the_group_until_it_is_detached() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let role = office.key.create_role("Researcher", &["chat"]).await.unwrap().role.id;
    let (one, two) =
        (office.key.create_group("One").await.unwrap().id, office.key.create_group("Two").await.unwrap().id);
    for group in [&one, &two, &one] {
        office.key.attach_role(&role, group).await.unwrap();
    }
    let mut both = vec![one.clone(), two.clone()];
    both.sort();
    assert_eq!(office.key.whole_role(&role).await.unwrap().group_ids, both);
    assert_eq!(office.key.find_group(&one).await.unwrap().role_ids, std::slice::from_ref(&role));
    let whole = office.key.detach_role(&role, &one).await.unwrap();
    assert_eq!(whole.group_ids, std::slice::from_ref(&two));
    assert_eq!(office.key.detach_role(&role, &one).await, Err(Refusal::NotAttached));
    assert!(office.key.find_group(&one).await.unwrap().role_ids.is_empty());
    let recorded = office.key.activities().await;
    assert_eq!(recorded.iter().filter(|kind| *kind == "rbac_role_assigned").count(), 2, "the third changed nothing");
    assert_eq!(recorded.last().unwrap(), "rbac_role_unassigned");
}

#[tokio::test]
async fn a_deleted_role_is_taken_from_its_groups_and_a_deleted_group_from_its_roles() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let group = office.key.create_group("Research").await.unwrap().id;
    let (one, two) = (
        office.key.create_role("One", &["chat"]).await.unwrap().role.id,
        office.key.create_role("Two", &["chat"]).await.unwrap().role.id,
    );
    office.key.attach_role(&one, &group).await.unwrap();
    office.key.attach_role(&two, &group).await.unwrap();
    office.key.delete_role(&one).await.unwrap();
    assert_eq!(office.key.find_group(&group).await.unwrap().role_ids, std::slice::from_ref(&two));
    office.key.delete_group(&group).await.unwrap();
    assert!(office.key.whole_role(&two).await.unwrap().group_ids.is_empty());
    assert_eq!(house.count("group_roles").await, 0);
    assert!(crate::check::all(&house.store).await.unwrap().is_empty());
}

#[tokio::test]
async fn ac_31_a_role_is_attached_to_groups_of_its_own_enterprise_only() {
    let house = House::new().await;
    let (office, other) = (house.enterprise().await, house.enterprise().await);
    let role = office.key.create_role("Researcher", &["chat"]).await.unwrap().role.id;
    let theirs = other.key.create_group("Theirs").await.unwrap().id;
    let gone = office.key.create_group("Gone").await.unwrap().id;
    office.key.delete_group(&gone).await.unwrap();
    let before = house.contents().await;
    for group in [&theirs, &gone, &"rbac_group_unknown".into()] {
        assert_eq!(office.key.attach_role(&role, group).await, Err(Refusal::GroupNotFound(group.clone())));
        assert_eq!(office.key.detach_role(&role, group).await, Err(Refusal::NotAttached));
    }
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn a_group_is_guarded_from_the_moment_that_its_role_grants_owner_access() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let ada = office.member("ada@example.com", Role::User).await;
    let group = office.key.create_group("Research").await.unwrap().id;
    let role = office.key.create_role("Researcher", &["chat"]).await.unwrap().role.id;
    office.key.attach_role(&role, &group).await.unwrap();
    office.key.add_to_group(&group, ada.person()).await.unwrap();
    office.admin.by_token().set_actions(&role, &["permission_owner"]).await.unwrap();
    let guarded = Err(groups::Refusal::GrantsOwnerAccess(group.clone()));
    assert_eq!(office.key.delete_group(&group).await, guarded);
    office.admin.by_token().set_actions(&role, &["chat"]).await.unwrap();
    office.key.delete_group(&group).await.unwrap();
}

/// A role that comes to grant owner access while a key adds somebody to its group: whichever came first, no key put anybody
/// into a group that granted it at that moment.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ac_23_attaching_and_adding_at_once_end_as_one_after_the_other() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let owner = office.admin.by_token();
    let role = owner.create_role("Granting", &["permission_owner"]).await.unwrap().role.id;
    for round in 0..20 {
        let ada = office.member(&format!("ada-{round}@example.com"), Role::User).await;
        let group = office.key.create_group("Research").await.unwrap().id;
        let (attached, added) =
            tokio::join!(owner.attach_role(&role, &group), office.key.add_to_group(&group, ada.person()));
        attached.unwrap();
        let is_in = !office.key.addresses_in_group(&group).await.is_empty();
        assert_eq!(is_in, added.is_ok(), "{added:?}");
        assert!(added.is_ok() || added == Err(groups::Refusal::GrantsOwnerAccess(group)));
    }
}
