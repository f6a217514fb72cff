use crate::caller::Actor;
use crate::members::{Refusal, count_up_to, find_role};
use crate::organizations::Kind;
use crate::testing::*;

#[tokio::test]
async fn an_admin_changes_a_role_and_it_is_recorded() {
    let house = House::new().await;
    let office = house.platform().await;
    let ada = office.member("ada@example.com", Role::User).await;
    let changed = office.admin.change_role(ada.person(), Role::Developer).await.unwrap();
    assert_eq!(changed.role, Role::Developer);
    assert_eq!(office.admin.find_member(ada.person()).await.unwrap(), changed);
    assert_eq!(office.admin.activities().await.last().unwrap(), "claude_user_role_updated");
    let details = house.rows("select details from activities order by rowid desc limit 1").await.concat();
    let details: serde_json::Value = serde_json::from_str(details[0].as_deref().unwrap()).unwrap();
    let expected = serde_json::json!({
        "user_id": ada.person().as_str(), "user_email": "ada@example.com",
        "previous_role": "user", "current_role": "developer",
    });
    assert_eq!(details, expected);
}

#[tokio::test]
async fn giving_the_role_that_a_member_has_changes_nothing_and_succeeds() {
    let house = House::new().await;
    let office = house.platform().await;
    let ada = office.member("ada@example.com", Role::User).await;
    let before = house.contents().await;
    assert_eq!(office.key.change_role(ada.person(), Role::User).await.unwrap().role, Role::User);
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn a_removed_member_is_gone_at_once_and_the_person_stays() {
    let house = House::new().await;
    let office = house.platform().await;
    let ada = office.member("ada@example.com", Role::Admin).await;
    let browser = house.browser().sign_in_as("ada@example.com").await;
    office.admin.remove(ada.person()).await.unwrap();
    assert_eq!(office.admin.find_member(ada.person()).await, Err(Refusal::NotFound));
    assert_eq!(office.admin.remove(ada.person()).await, Err(Refusal::NotFound));
    assert_eq!(office.admin.change_role(ada.person(), Role::User).await, Err(Refusal::NotFound));
    assert_eq!(ada.find_member(office.admin.person()).await, Err(Refusal::NotAllowed), "their own rights ended");
    assert!(browser.signed_in().await.is_some(), "the session is the person's, not the organization's");
    assert_eq!(office.admin.activities().await.last().unwrap(), "org_user_deleted");
}

#[tokio::test]
async fn ac_53_rights_are_judged_as_they_are_when_the_act_runs() {
    let house = House::new().await;
    let office = house.platform().await;
    let second = office.member("second@example.com", Role::Admin).await;
    let ada = office.member("ada@example.com", Role::User).await;
    office.admin.change_role(second.person(), Role::Developer).await.unwrap();
    assert_eq!(second.change_role(ada.person(), Role::Developer).await, Err(Refusal::NotAllowed));
    assert_eq!(second.invite("x@example.com", Role::User).await, Err(crate::invites::Refusal::NotAllowed));
}

/// Every role against every role: who may change and remove whom, and what a refusal leaves behind (nothing).
#[tokio::test]
async fn ac_23_ac_25_nobody_acts_on_someone_above() {
    let house = House::new().await;
    let mut table = String::new();
    for office in [house.platform().await, house.enterprise().await] {
        let kind = office.organization.kind;
        let mut desks = vec![("key", office.key.clone())];
        for role in Role::of_kind(kind) {
            desks.push((role.as_str(), office.member(&format!("{role}@{kind}.example"), *role).await));
        }
        for (name, desk) in &desks {
            let mut reached = Vec::new();
            for target_role in Role::of_kind(kind) {
                let target = office.member(&format!("{name}-{target_role}@{kind}.example"), *target_role).await;
                let before = house.contents().await;
                let changed = desk.change_role(target.person(), Role::User).await;
                let removed = desk.remove(target.person()).await;
                assert_eq!(changed.is_ok(), removed.is_ok(), "{name} on {target_role}");
                if removed.is_ok() {
                    reached.push(target_role.as_str());
                } else {
                    assert_eq!(house.contents().await, before, "{name} on {target_role}");
                }
            }
            table += &format!("{kind} {name}: {}\n", reached.join(" "));
        }
    }
    assert_eq!(
        table,
        "platform key: user developer claude_code_user billing\n\
         platform user: \n\
         platform developer: \n\
         platform claude_code_user: \n\
         platform billing: \n\
         platform admin: user developer claude_code_user billing admin\n\
         enterprise key: user managed\n\
         enterprise user: \n\
         enterprise managed: \n\
         enterprise membership_admin: user managed membership_admin\n\
         enterprise owner: user managed membership_admin owner\n\
         enterprise primary_owner: user managed membership_admin owner\n"
    );
}

#[tokio::test]
async fn ac_23_ac_27_only_roles_that_one_may_give_are_given() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let membership_admin = office.member("ma@example.com", Role::MembershipAdmin).await;
    let ada = office.member("ada@example.com", Role::User).await;
    for (desk, role) in [
        (&office.key, Role::Owner),
        (&office.key, Role::MembershipAdmin),
        (&office.key, Role::Admin),
        (&membership_admin, Role::Owner),
        (&office.admin, Role::PrimaryOwner),
        (&office.admin, Role::Developer),
    ] {
        let refused = desk.change_role(ada.person(), role).await;
        assert!(matches!(refused, Err(Refusal::RoleNotAssignable { assignable }) if !assignable.contains(&role)));
    }
    assert_eq!(office.admin.find_member(ada.person()).await.unwrap().role, Role::User);
}

#[tokio::test]
async fn ac_24_nobody_changes_their_own_membership() {
    let house = House::new().await;
    let (platform, enterprise) = (house.platform().await, house.enterprise().await);
    platform.member("second@example.com", Role::Admin).await;
    let membership_admin = enterprise.member("ma@example.com", Role::MembershipAdmin).await;
    let before = house.contents().await;
    assert_eq!(platform.admin.change_role(platform.admin.person(), Role::User).await, Err(Refusal::OwnMembership));
    assert_eq!(platform.admin.remove(platform.admin.person()).await, Err(Refusal::OwnMembership));
    let refused = membership_admin.change_role(membership_admin.person(), Role::User).await;
    assert_eq!(refused, Err(Refusal::OwnMembership));
    let refused = membership_admin.change_role(membership_admin.person(), Role::Owner).await;
    assert!(matches!(refused, Err(Refusal::RoleNotAssignable { .. })));
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn ac_26_the_only_member_stays_whoever_asks() {
    let house = House::new().await;
    let office = house.platform().await;
    let only = office.admin.person();
    let before = house.contents().await;
    for desk in [&office.admin, &office.key, &office.system()] {
        assert_eq!(desk.remove(only).await, Err(Refusal::LastMember));
    }
    assert_eq!(office.key.remove(&"user_unknown".into()).await, Err(Refusal::NotFound));
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn ac_26_the_last_who_governs_stays_and_keeps_the_role() {
    let house = House::new().await;
    for (office, lesser) in
        [(house.platform().await, Role::Developer), (house.enterprise().await, Role::MembershipAdmin)]
    {
        let system = office.system();
        let kind = office.organization.kind;
        office.member(&format!("lesser@{kind}.example"), lesser).await;
        let role = office.admin.find_member(office.admin.person()).await.unwrap().role;
        let before = house.contents().await;
        assert_eq!(system.remove(office.admin.person()).await, Err(Refusal::LastGoverning { role }));
        let refused = system.change_role(office.admin.person(), lesser).await;
        assert_eq!(refused, Err(Refusal::LastGoverning { role }));
        assert_eq!(office.key.remove(office.admin.person()).await, Err(Refusal::Shielded { role }));
        assert_eq!(house.contents().await, before);
        let second = Role::governing(kind).last().copied().unwrap();
        office.member(&format!("second@{kind}.example"), second).await;
        // The one primary owner has to hand over first.
        let stays = Err(Refusal::LastGoverning { role });
        let expected = if role == Role::PrimaryOwner { stays } else { Ok(()) };
        assert_eq!(system.remove(office.admin.person()).await, expected);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ac_26_two_admins_who_remove_each_other_at_once_leave_one() {
    let house = House::new().await;
    for round in 0..20 {
        let office = house.organization(Kind::Platform, &format!("one-{round}@example.com")).await;
        let other = office.member(&format!("other-{round}@example.com"), Role::Admin).await;
        let (one, two) = tokio::join!(office.admin.remove(other.person()), other.remove(office.admin.person()));
        assert_ne!(one.is_ok(), two.is_ok());
        let organization = &office.organization.id;
        assert_eq!(look!(house, (organization), |tx| count_up_to(tx, organization, 10)).unwrap(), 1);
    }
}

#[tokio::test]
async fn ac_30_a_member_of_another_organization_is_an_unknown_one() {
    let house = House::new().await;
    let (one, other) = (house.platform().await, house.enterprise().await);
    let ada = one.member("ada@example.com", Role::User).await;
    let before = house.contents().await;
    for desk in [&other.admin, &other.key, &other.system()] {
        for id in [ada.person(), &"user_unknown".into()] {
            assert_eq!(desk.find_member(id).await, Err(Refusal::NotFound));
            assert_eq!(desk.remove(id).await, Err(Refusal::NotFound));
            assert_eq!(desk.change_role(id, Role::User).await, Err(Refusal::NotFound));
        }
    }
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn ac_32_rights_in_one_organization_are_none_in_another() {
    let house = House::new().await;
    let one = house.platform().await;
    let other = house.organization(Kind::Platform, "someone@example.com").await;
    let both = other.member("admin@example.com", Role::User).await;
    assert_eq!(both.person(), one.admin.person(), "one address is one person in both");
    let target = other.member("ada@example.com", Role::User).await;
    assert_eq!(both.remove(target.person()).await, Err(Refusal::NotAllowed));
    assert_eq!(both.members(&Default::default(), &everything()).await, Err(Refusal::NotAllowed));
    other.admin.remove(both.person()).await.unwrap();
    let (organization, person) = (&one.organization.id, one.admin.person());
    let role = look!(house, (organization, person), |tx| find_role(tx, organization, person)).unwrap();
    assert_eq!(role, Some(Role::Admin), "what ends in one stays in the other");
}

#[tokio::test]
async fn who_manages_nothing_may_not_even_look_at_members() {
    let house = House::new().await;
    let office = house.platform().await;
    let user = office.member("user@example.com", Role::Billing).await;
    let nobody = office.admin.acting_as(Actor::Unauthenticated("x@example.com".into()));
    for desk in [user, nobody] {
        assert_eq!(desk.find_member(office.admin.person()).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.members(&Default::default(), &everything()).await, Err(Refusal::NotAllowed));
    }
}

#[tokio::test]
async fn where_a_directory_decides_on_roles_nobody_else_does() {
    let house = House::new().await;
    let office = house.platform().await;
    let ada = office.member("ada@example.com", Role::User).await;
    house.execute("update organization_settings set has_directory = 1").await;
    let before = house.contents().await;
    for desk in [&office.key, &office.admin] {
        assert_eq!(desk.change_role(ada.person(), Role::Developer).await, Err(Refusal::HasDirectory));
        assert_eq!(desk.change_role(ada.person(), Role::User).await.unwrap().role, Role::User, "no change");
    }
    assert_eq!(house.contents().await, before);
}
