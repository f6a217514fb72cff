use crate::groups::{Refusal, Source};
use crate::names::BadName;
use crate::testing::*;

#[tokio::test]
async fn a_new_group_is_empty_and_can_be_read() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let group = office.key.create_group("  Research ").await.unwrap();
    assert_eq!((group.name.as_str(), group.source, group.role_ids.len()), ("Research", Source::Direct, 0));
    assert_eq!((group.created_at, group.updated_at), (house.now(), house.now()));
    assert_eq!(office.admin.find_group(&group.id).await.unwrap(), group);
    assert!(office.key.addresses_in_group(&group.id).await.is_empty());
    assert_eq!(office.key.activities().await.last().unwrap(), "group_created");
}

#[tokio::test]
async fn two_groups_may_have_one_name() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let one = office.key.create_group("A").await.unwrap();
    house.pass(1);
    let two = office.key.create_group("A").await.unwrap();
    let listed = office.key.groups(&everything()).await.unwrap();
    assert_eq!(listed.items, [one, two], "the oldest first");
}

#[tokio::test]
async fn a_name_has_one_to_255_characters() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let group = office.key.create_group(&"é".repeat(255)).await.unwrap();
    let before = house.contents().await;
    for (name, bad) in
        [("", BadName::Empty), (" ", BadName::Empty), (&"x".repeat(256), BadName::TooLong { limit: 255 })]
    {
        assert_eq!(office.key.create_group(name).await, Err(Refusal::Name(bad)));
        assert_eq!(office.key.rename_group(&group.id, Some(name)).await, Err(Refusal::Name(bad)));
    }
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn groups_are_found_by_a_part_of_their_name() {
    let house = House::new().await;
    let office = house.enterprise().await;
    for name in ["Research", "Büro 100%", "Search_team"] {
        office.key.create_group(name).await.unwrap();
        house.pass(1);
    }
    for (search, found) in [
        ("SEARCH", &["Research", "Search_team"][..]),
        ("üro", &["Büro 100%"]),
        ("0%", &["Büro 100%"]),
        ("h_", &["Search_team"]),
        ("x", &[]),
    ] {
        assert_eq!(office.admin.groups_named(search).await, found, "{search}");
    }
}

#[tokio::test]
async fn a_new_name_moves_updated_at_and_the_same_one_changes_nothing() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let group = office.key.create_group("Research").await.unwrap();
    house.pass(1);
    let before = house.contents().await;
    for same in [None, Some("Research")] {
        assert_eq!(office.key.rename_group(&group.id, same).await.unwrap(), group);
    }
    assert_eq!(house.contents().await, before);
    let renamed = office.key.rename_group(&group.id, Some("Labs")).await.unwrap();
    assert_eq!((renamed.name.as_str(), renamed.created_at), ("Labs", group.created_at));
    assert_eq!(renamed.updated_at, house.now());
    assert_eq!(office.key.find_group(&group.id).await.unwrap(), renamed);
    assert_eq!(office.key.activities().await.last().unwrap(), "group_updated");
}

#[tokio::test]
async fn a_deleted_group_is_gone_and_its_members_stay_members() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let ada = office.member("ada@example.com", Role::Managed).await;
    let group = office.key.create_group("Research").await.unwrap().id;
    office.key.add_to_group(&group, ada.person()).await.unwrap();
    office.key.delete_group(&group).await.unwrap();
    let gone = Refusal::NotFound(group.clone());
    assert_eq!(office.key.find_group(&group).await, Err(gone.clone()));
    assert_eq!(office.key.delete_group(&group).await, Err(gone.clone()));
    assert_eq!(office.key.rename_group(&group, Some("x")).await, Err(gone.clone()));
    assert_eq!(office.key.add_to_group(&group, ada.person()).await, Err(gone.clone()));
    assert_eq!(office.key.group_members(&group, &everything()).await, Err(gone));
    assert_eq!(office.admin.find_member(ada.person()).await.unwrap().role, Role::Managed);
    assert!(office.key.groups(&everything()).await.unwrap().items.is_empty());
    assert_eq!(office.key.activities().await.last().unwrap(), "group_deleted");
}

#[tokio::test]
async fn a_platform_organization_and_one_without_a_parent_have_no_groups() {
    let house = House::new().await;
    let (platform, orphan) = (house.platform().await, house.enterprise().await);
    house.execute(&format!("update organizations set parent_id = null where id = '{}'", orphan.organization.id)).await;
    for office in [platform, orphan] {
        assert_eq!(office.key.create_group("x").await, Err(Refusal::NoParent));
        assert_eq!(office.key.groups(&everything()).await, Err(Refusal::NoParent));
        assert_eq!(office.key.find_group(&"rbac_group_1".into()).await, Err(Refusal::NoParent));
    }
}

#[tokio::test]
async fn ac_23_who_manages_no_members_manages_no_groups() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let group = office.key.create_group("Research").await.unwrap().id;
    let before = house.contents().await;
    for role in [Role::User, Role::Managed] {
        let desk = office.member(&format!("{role}@example.com"), role).await;
        let with_member = house.contents().await;
        assert_eq!(desk.create_group("x").await, Err(Refusal::NotAllowed));
        assert_eq!(desk.groups(&everything()).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.rename_group(&group, Some("x")).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.delete_group(&group).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.add_to_group(&group, desk.person()).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.take_out_of_group(&group, desk.person()).await, Err(Refusal::NotAllowed));
        assert_eq!(house.contents().await, with_member);
    }
    assert_ne!(house.contents().await, before);
    let membership_admin = office.member("ma@example.com", Role::MembershipAdmin).await;
    membership_admin.add_to_group(&group, membership_admin.person()).await.unwrap();
}

#[tokio::test]
async fn ac_69_a_group_of_a_directory_is_the_directorys_alone_while_there_is_one() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let (ada, grace) =
        (office.member("ada@example.com", Role::User).await, office.member("grace@example.com", Role::User).await);
    let own = office.key.create_group("Own").await.unwrap().id;
    let group = office.key.create_group("From the directory").await.unwrap().id;
    office.key.add_to_group(&group, ada.person()).await.unwrap();
    house.execute(&format!("update groups set source_type = 'scim' where id = '{group}'")).await;
    house.execute("update organization_settings set has_directory = 1").await;
    let (before, kept) = (house.contents().await, Refusal::KeptByDirectory(group.clone()));
    assert_eq!(office.key.rename_group(&group, Some("x")).await, Err(kept.clone()));
    assert_eq!(office.key.delete_group(&group).await, Err(kept.clone()));
    assert_eq!(office.key.add_to_group(&group, grace.person()).await, Err(kept.clone()));
    assert_eq!(office.key.take_out_of_group(&group, ada.person()).await, Err(kept));
    assert_eq!(house.contents().await, before);
    assert_eq!(office.key.find_group(&group).await.unwrap().source, Source::Scim);
    assert_eq!(office.key.addresses_in_group(&group).await, ["ada@example.com"]);
    office.key.add_to_group(&own, grace.person()).await.unwrap();
    house.execute("update organization_settings set has_directory = 0").await;
    office.key.add_to_group(&group, grace.person()).await.unwrap();
}

#[tokio::test]
async fn ac_30_a_group_of_another_enterprise_is_an_unknown_one() {
    let house = House::new().await;
    let (one, other) = (house.enterprise().await, house.enterprise().await);
    let ada = one.member("ada@example.com", Role::User).await;
    let theirs = one.key.create_group("Theirs").await.unwrap().id;
    let own = other.key.create_group("Own").await.unwrap().id;
    one.key.add_to_group(&theirs, ada.person()).await.unwrap();
    let before = house.contents().await;
    for desk in [&other.key, &other.admin, &other.system()] {
        for id in [&theirs, &"rbac_group_unknown".into()] {
            let unknown = Refusal::NotFound(id.clone());
            assert_eq!(desk.find_group(id).await, Err(unknown.clone()));
            assert_eq!(desk.rename_group(id, Some("x")).await, Err(unknown.clone()));
            assert_eq!(desk.delete_group(id).await, Err(unknown.clone()));
            assert_eq!(desk.group_members(id, &everything()).await, Err(unknown.clone()));
            assert_eq!(desk.add_to_group(id, other.admin.person()).await, Err(unknown.clone()));
            assert_eq!(desk.take_out_of_group(id, ada.person()).await, Err(unknown));
        }
        // My group with their member.
        assert_eq!(desk.add_to_group(&own, ada.person()).await, Err(Refusal::PersonNotFound));
        assert_eq!(desk.add_to_group(&own, &"user_unknown".into()).await, Err(Refusal::PersonNotFound));
        assert_eq!(desk.take_out_of_group(&own, ada.person()).await, Err(Refusal::NotInGroup));
    }
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn ac_31_a_role_of_another_enterprise_can_not_be_stored_with_a_group() {
    let house = House::new().await;
    let (one, other) = (house.enterprise().await, house.enterprise().await);
    let group = one.key.create_group("Research").await.unwrap().id;
    let role = house.attach_role(&one, &group, "chat").await;
    house.execute("delete from group_roles").await;
    let (theirs, mine) = (&other.organization.id, &one.organization.id);
    for (parent_of, organization) in [(mine, theirs), (theirs, mine), (theirs, theirs)] {
        let statement = format!(
            "insert into group_roles (parent_id, group_id, organization_id, role_id, assigned_at)
             select parent_id, '{group}', '{organization}', '{role}', 0 from organizations where id = '{parent_of}'"
        );
        assert!(act!(house, (statement), |tx| tx.execute(statement, &[])).is_err(), "{statement}");
    }
}
