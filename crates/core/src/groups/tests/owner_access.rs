//! Groups with a role that grants owner access: who may decide on their members.

use crate::groups::Refusal;
use crate::testing::*;
use crate::{Credential, invites};

/// An enterprise with a group that Ada is in, and whose role has this entitlement.
async fn office_with(house: &House, action: &str) -> (Office, GroupId, Desk) {
    let office = house.enterprise().await;
    let group = office.key.create_group("Research").await.unwrap().id;
    let ada = office.member("ada@example.com", Role::User).await;
    office.key.add_to_group(&group, ada.person()).await.unwrap();
    house.attach_role(&office, &group, action).await;
    (office, group, ada)
}

#[tokio::test]
async fn ac_23_ac_69_no_program_decides_who_is_in_a_group_that_grants_owner_access() {
    let granting = ["capability_access_all", "permission_owner", "permission_manage_custom_roles"];
    for (action, refusal) in granting
        .map(|action| (action, Refusal::GrantsOwnerAccess as fn(GroupId) -> Refusal))
        .into_iter()
        .chain([("permission_of_a_later_version", Refusal::OwnerAccessUnconfirmed as fn(GroupId) -> Refusal)])
    {
        let house = House::new().await;
        let (office, group, ada) = office_with(&house, action).await;
        let grace = office.member("grace@example.com", Role::User).await;
        let refused = refusal(group.clone());
        let owner_by_token = office.admin.acting_with(office.admin.caller.actor.clone(), Credential::AccessToken);
        let membership_admin = office.member("ma@example.com", Role::MembershipAdmin).await;
        let before = house.contents().await;
        for desk in [&office.key, &owner_by_token, &membership_admin] {
            assert_eq!(desk.add_to_group(&group, grace.person()).await, Err(refused.clone()), "{action}");
            assert_eq!(desk.take_out_of_group(&group, ada.person()).await, Err(refused.clone()), "{action}");
            assert_eq!(desk.delete_group(&group).await, Err(refused.clone()), "{action}");
            let invited = desk.invite_into_groups("new@example.com", Role::User, &[group.as_str()]).await;
            assert_eq!(invited, Err(invites::Refusal::Group(refused.clone())), "{action}");
        }
        assert_eq!(house.contents().await, before);
        office.key.rename_group(&group, Some("Labs")).await.unwrap();
        for desk in [&office.admin, &office.system()] {
            desk.add_to_group(&group, grace.person()).await.unwrap();
            desk.take_out_of_group(&group, grace.person()).await.unwrap();
        }
        office.admin.delete_group(&group).await.unwrap();
    }
}

#[tokio::test]
async fn groups_whose_roles_grant_less_are_everybodys_who_manages_members() {
    for action in ["chat", "capability_access_all_ga", "permission_manage_members", "permission_manage_identity"] {
        let house = House::new().await;
        let (office, group, ada) = office_with(&house, action).await;
        office.key.take_out_of_group(&group, ada.person()).await.unwrap();
        office.key.invite_into_groups("new@example.com", Role::User, &[group.as_str()]).await.unwrap();
        office.key.delete_group(&group).await.unwrap();
    }
}

#[tokio::test]
async fn the_roles_of_a_group_are_shown_to_their_own_organization_and_count_for_all() {
    let house = House::new().await;
    let (one, other) = (house.enterprise().await, house.enterprise().await);
    let parent = house.rows(&format!("select parent_id from organizations where id = '{}'", one.organization.id)).await;
    let parent = parent.concat().remove(0).unwrap();
    house
        .execute(&format!("update organizations set parent_id = '{parent}' where id = '{}'", other.organization.id))
        .await;
    let group = one.key.create_group("Research").await.unwrap().id;
    let role = house.attach_role(&one, &group, "permission_owner").await;
    assert_eq!(one.key.find_group(&group).await.unwrap().role_ids, std::slice::from_ref(&role));
    assert_eq!(one.key.groups(&everything()).await.unwrap().items[0].role_ids, [role]);
    assert!(other.key.find_group(&group).await.unwrap().role_ids.is_empty());
    assert_eq!(other.key.delete_group(&group).await, Err(Refusal::GrantsOwnerAccess(group)));
}

#[tokio::test]
async fn ac_22_a_group_that_has_come_to_grant_owner_access_is_not_joined_by_a_programs_invite() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let (group, plain) =
        (office.key.create_group("Research").await.unwrap().id, office.key.create_group("Plain").await.unwrap().id);
    let named = [group.as_str(), plain.as_str()];
    office.key.invite_into_groups("by-key@example.com", Role::User, &named).await.unwrap();
    house.attach_role(&office, &group, "capability_access_all").await;
    office.admin.invite_into_groups("by-owner@example.com", Role::User, &named).await.unwrap();
    for address in ["by-key@example.com", "by-owner@example.com"] {
        house.browser().accept(&house.link_mailed_to(address).await, "Ada").await.unwrap();
    }
    assert_eq!(office.key.addresses_in_group(&group).await, ["by-owner@example.com"]);
    assert_eq!(office.key.addresses_in_group(&plain).await, ["by-key@example.com", "by-owner@example.com"]);
}
