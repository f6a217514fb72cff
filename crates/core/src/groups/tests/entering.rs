use crate::groups::Refusal;
use crate::testing::*;

#[tokio::test]
async fn who_is_put_into_a_group_is_in_it_once() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let ada = office.member("Ada@example.com", Role::User).await;
    let group = office.key.create_group("Research").await.unwrap().id;
    let member = office.key.add_to_group(&group, ada.person()).await.unwrap();
    assert_eq!((&member.group_id, &member.person_id), (&group, ada.person()));
    assert_eq!((member.address.as_str(), member.created_at), ("Ada@example.com", house.now()));
    let before = house.contents().await;
    let again = office.admin.add_to_group(&group, ada.person()).await;
    assert_eq!(again, Err(Refusal::AlreadyInGroup(ada.person().clone())));
    assert_eq!(house.contents().await, before);
    assert_eq!(office.key.group_members(&group, &everything()).await.unwrap().items, [member]);
    assert_eq!(office.key.activities().await.last().unwrap(), "group_member_added");
}

#[tokio::test]
async fn who_is_taken_out_is_out_and_can_come_back() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let ada = office.member("ada@example.com", Role::User).await;
    let group = office.key.create_group("Research").await.unwrap().id;
    office.key.add_to_group(&group, ada.person()).await.unwrap();
    office.key.take_out_of_group(&group, ada.person()).await.unwrap();
    assert!(office.key.addresses_in_group(&group).await.is_empty());
    assert_eq!(office.key.take_out_of_group(&group, ada.person()).await, Err(Refusal::NotInGroup));
    assert_eq!(office.key.activities().await.last().unwrap(), "group_member_removed");
    house.pass(1);
    assert_eq!(office.key.add_to_group(&group, ada.person()).await.unwrap().created_at, house.now());
    assert_eq!(office.key.addresses_in_group(&group).await, ["ada@example.com"]);
}

#[tokio::test]
async fn members_of_every_organization_of_an_enterprise_share_its_groups() {
    let house = House::new().await;
    let (one, other) = (house.enterprise().await, house.enterprise().await);
    let parent = house.rows(&format!("select parent_id from organizations where id = '{}'", one.organization.id)).await;
    let parent = parent.concat().remove(0).unwrap();
    house
        .execute(&format!("update organizations set parent_id = '{parent}' where id = '{}'", other.organization.id))
        .await;
    let ada = one.member("ada@example.com", Role::User).await;
    other.member("ada@example.com", Role::User).await;
    let group = one.key.create_group("Research").await.unwrap().id;
    other.key.add_to_group(&group, ada.person()).await.unwrap();
    one.key.remove(ada.person()).await.unwrap();
    assert_eq!(one.key.addresses_in_group(&group).await, ["ada@example.com"], "still a member of the other");
    other.key.remove(ada.person()).await.unwrap();
    assert!(one.key.addresses_in_group(&group).await.is_empty());
}

#[tokio::test]
async fn whoever_leaves_the_organization_leaves_its_groups_for_good() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let ada = office.member("ada@example.com", Role::User).await;
    let mut groups = Vec::new();
    for name in ["Research", "Labs"] {
        let group = office.key.create_group(name).await.unwrap().id;
        office.key.add_to_group(&group, ada.person()).await.unwrap();
        groups.push(group);
    }
    office.key.remove(ada.person()).await.unwrap();
    office.member("ada@example.com", Role::User).await;
    for group in &groups {
        assert!(office.key.addresses_in_group(group).await.is_empty());
    }
    let left = office.key.activities().await.into_iter().filter(|kind| kind == "group_member_removed").count();
    assert_eq!(left, 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_is_put_into_a_group_while_leaving_is_in_none_afterwards() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let group = office.key.create_group("Research").await.unwrap().id;
    for round in 0..20 {
        let ada = office.member(&format!("ada-{round}@example.com"), Role::User).await;
        let (added, removed) =
            tokio::join!(office.key.add_to_group(&group, ada.person()), office.key.remove(ada.person()));
        assert!(removed.is_ok());
        assert!(matches!(added, Ok(_) | Err(Refusal::PersonNotFound)), "{added:?}");
    }
    assert!(office.key.addresses_in_group(&group).await.is_empty());
    assert!(crate::check::all(&house.store).await.unwrap().is_empty());
}
