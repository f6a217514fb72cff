use crate::activities::{Feed, FeedActor};
use crate::addresses::NotAnAddress;
use crate::caller::Actor;
use crate::invites::{LIFETIME_SECONDS, Refusal, Status};
use crate::outbox::Template;
use crate::testing::*;

#[tokio::test]
async fn an_invite_is_kept_as_it_was_given_and_its_mail_is_queued_with_it() {
    let office = House::new().await.platform().await;
    let invite = office.admin.invite(" Ada@Example.com ", Role::Developer).await.unwrap();
    assert_eq!(invite.address, "Ada@Example.com");
    assert_eq!(invite.role, Role::Developer);
    assert_eq!(invite.invited_by.as_ref(), Some(office.admin.person()));
    assert_eq!(invite.invited_at, START);
    assert_eq!(invite.expires_at, START.plus_seconds(LIFETIME_SECONDS));
    assert_eq!(invite.status(START), Status::Pending);
    assert_eq!(office.admin.find_invite(&invite.id).await.unwrap(), invite);
    let mails = office.admin.house.mails_to("Ada@Example.com").await;
    assert_eq!(mails.iter().map(|mail| mail.template).collect::<Vec<_>>(), [Template::Invitation]);
}

#[tokio::test]
async fn a_key_invites_in_nobodys_name() {
    let house = House::new().await;
    let office = house.platform().await;
    let invite = office.key.invite("ada@example.com", Role::User).await.unwrap();
    assert_eq!(invite.invited_by, None);
    let link = house.link_mailed_to("ada@example.com").await;
    assert_eq!(house.browser().look_up(&link).await.unwrap().inviter, None);
}

#[tokio::test]
async fn an_inviter_without_a_name_is_shown_by_address() {
    let house = House::new().await;
    let office = house.platform().await;
    let nameless = "update people set name = ''";
    act!(house, (nameless), |tx| tx.execute(nameless, &[])).unwrap();
    office.admin.invite("ada@example.com", Role::User).await.unwrap();
    let link = house.link_mailed_to("ada@example.com").await;
    assert_eq!(house.browser().look_up(&link).await.unwrap().inviter.as_deref(), Some("admin@example.com"));
}

#[tokio::test]
async fn ac_33_an_address_holds_one_open_invite_whatever_its_letters() {
    let office = House::new().await.platform().await;
    let first = office.admin.invite("Victim@Example.COM", Role::User).await.unwrap();
    for address in ["victim@example.com", "VICTIM@EXAMPLE.COM", " Victim@Example.com"] {
        let refused = office.key.invite(address, Role::User).await;
        assert_eq!(refused, Err(Refusal::AlreadyInvited(first.id.clone())), "{address}");
    }
}

#[tokio::test]
async fn ac_36_an_address_with_a_tag_is_another_person() {
    let office = House::new().await.platform().await;
    office.admin.invite("ada@example.com", Role::User).await.unwrap();
    office.admin.invite("ada+work@example.com", Role::User).await.unwrap();
    office.admin.invite("a.da@example.com", Role::User).await.unwrap();
}

#[tokio::test]
async fn a_member_is_not_invited_again_and_the_refusal_names_them() {
    let office = House::new().await.platform().await;
    let ada = office.member("ada@example.com", Role::User).await;
    let refused = office.admin.invite("ADA@example.com", Role::User).await;
    assert_eq!(refused, Err(Refusal::AlreadyMember(ada.person().clone())));
    office.admin.remove(ada.person()).await.unwrap();
    office.admin.invite("ada@example.com", Role::User).await.unwrap();
}

#[tokio::test]
async fn two_organizations_invite_the_same_address() {
    let house = House::new().await;
    let (one, other) = (house.platform().await, house.enterprise().await);
    one.admin.invite("ada@example.com", Role::User).await.unwrap();
    other.admin.invite("ada@example.com", Role::User).await.unwrap();
}

#[tokio::test]
async fn what_is_no_address_is_refused_before_anything_is_stored() {
    let house = House::new().await;
    let office = house.platform().await;
    let before = house.contents().await;
    let refused = office.admin.invite("ada at example.com", Role::User).await;
    assert_eq!(refused, Err(Refusal::InvalidAddress(NotAnAddress::NotOneAt)));
    assert_eq!(house.contents().await, before);
}

/// The table of who may invite to which role, as outcomes of the act itself.
#[tokio::test]
async fn ac_23_nobody_invites_above_themselves() {
    let house = House::new().await;
    let mut table = String::new();
    for office in [house.platform().await, house.enterprise().await] {
        let kind = office.organization.kind;
        let mut desks = vec![("key", office.key.clone())];
        for role in Role::of_kind(kind) {
            desks.push((role.as_str(), office.member(&format!("{role}@{kind}.example"), *role).await));
        }
        for (name, desk) in desks {
            let mut given = Vec::new();
            for role in all_roles() {
                if desk.invite(&format!("{name}-{role}@example.com"), role).await.is_ok() {
                    given.push(role.as_str());
                }
            }
            table += &format!("{kind} {name}: {}\n", given.join(" "));
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

fn all_roles() -> Vec<Role> {
    let mut roles = Role::of_kind(crate::organizations::Kind::Platform).to_vec();
    roles.extend(Role::of_kind(crate::organizations::Kind::Enterprise).iter().filter(|role| **role != Role::User));
    roles
}

#[tokio::test]
async fn ac_23_the_refusal_says_which_roles_may_be_given() {
    let office = House::new().await.enterprise().await;
    let refused = office.key.invite("ada@example.com", Role::Owner).await;
    assert_eq!(refused, Err(Refusal::RoleNotAssignable { assignable: vec![Role::User, Role::Managed] }));
}

#[tokio::test]
async fn who_manages_nothing_may_not_even_look_at_invites() {
    let house = House::new().await;
    let office = house.platform().await;
    let invite = office.admin.invite("ada@example.com", Role::User).await.unwrap();
    let nobody = office.admin.acting_as(Actor::Unauthenticated("x@example.com".into()));
    let stranger = house.enterprise().await.admin.caller.actor.clone();
    let developer = office.member("developer@example.com", Role::Developer).await;
    let before = house.contents().await;
    for desk in [nobody, developer, office.admin.acting_as(stranger)] {
        assert_eq!(desk.find_invite(&invite.id).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.invites(&Default::default(), &everything()).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.open_invites(&Default::default(), &everything()).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.revoke(&invite.id).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.take_off_list(&invite.id).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.invite_again(&invite.id).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.invite("x@example.com", Role::User).await, Err(Refusal::NotAllowed));
    }
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn ac_25_a_membership_admin_may_not_revoke_the_invite_of_an_owner_nor_take_it_off_the_list() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let membership_admin = office.member("ma@example.com", Role::MembershipAdmin).await;
    let invite = office.admin.invite("ada@example.com", Role::Owner).await.unwrap();
    let assignable = vec![Role::User, Role::Managed, Role::MembershipAdmin];
    let refused = Refusal::RoleNotAssignable { assignable };
    assert_eq!(membership_admin.revoke(&invite.id).await, Err(refused.clone()));
    office.admin.revoke(&invite.id).await.unwrap();
    let expired = office.admin.invite("ada@example.com", Role::Owner).await.unwrap();
    house.pass(LIFETIME_SECONDS);
    assert_eq!(membership_admin.take_off_list(&expired.id).await, Err(refused));
    assert_eq!(office.admin.take_off_list(&expired.id).await, Ok(Status::Expired));
}

#[tokio::test]
async fn ac_30_an_invite_of_another_organization_is_an_unknown_one() {
    let house = House::new().await;
    let (one, other) = (house.platform().await, house.enterprise().await);
    let invite = one.admin.invite("ada@example.com", Role::User).await.unwrap();
    let before = house.contents().await;
    for desk in [&other.admin, &other.key] {
        for id in [&invite.id, &"invite_unknown".into()] {
            assert_eq!(desk.find_invite(id).await, Err(Refusal::NotFound));
            assert_eq!(desk.revoke(id).await, Err(Refusal::NotFound));
            assert_eq!(desk.invite_again(id).await, Err(Refusal::NotFound));
        }
    }
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn an_invite_is_recorded_with_who_invited_and_from_where() {
    let house = House::new().await;
    let office = house.platform().await;
    house.pass(1);
    let invite = office.admin.invite("ada@example.com", Role::User).await.unwrap();
    let organization = &office.organization.id;
    let recorded = office.admin.told_in_feed(&Feed::default()).await.unwrap().items.remove(0);
    assert_eq!((recorded.kind.as_str(), recorded.created_at), ("org_user_invite_sent", house.now()));
    assert_eq!(recorded.organization_id.as_ref(), Some(organization));
    let (id, address) = (office.admin.person().to_string(), Some("admin@example.com".to_owned()));
    assert_eq!(recorded.actor, FeedActor::User { id, address });
    assert_eq!((recorded.ip_address, recorded.user_agent), (origin().ip_address, origin().user_agent));
    let details = recorded.details;
    assert_eq!(details["invite_id"], invite.id.as_str());
    assert_eq!(details["invited_email"], "ada@example.com");
    assert_eq!(details["invited_role"], "user");
}

#[tokio::test]
async fn a_refused_invite_leaves_no_row_no_mail_and_no_activity() {
    let house = House::new().await;
    let office = house.platform().await;
    office.admin.invite("ada@example.com", Role::User).await.unwrap();
    let before = house.contents().await;
    office.admin.invite("ada@example.com", Role::User).await.unwrap_err();
    office.key.invite("bob@example.com", Role::Admin).await.unwrap_err();
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn an_invite_whose_place_is_taken_gets_another_id() {
    let house = House::new().await;
    let office = house.platform().await;
    house.pass(1);
    let moment = house.store.clock().now().microseconds();
    let organization = &office.admin.caller.organization.id;
    // Every place that the first id of this moment may have.
    house
        .execute(&format!(
            "insert into invites (place, id, organization_id, address, canonical_address, tolerant_address, role,
                 invited_at, expires_at, token_digest, closed_at)
             with recursive taken (place) as
                 (select {moment} * 2048 union all select place + 1 from taken where place < {moment} * 2048 + 2047)
             select place, place, '{organization}', 'x', 'x', 'x', 'user', 1, 1, 'x', 1 from taken"
        ))
        .await;
    let invite = office.admin.invite("ada@example.com", Role::User).await.unwrap();
    assert_eq!(invite.id.place() / 2048, moment + 1);
    assert_eq!(office.admin.find_invite(&invite.id).await.unwrap(), invite);
}
