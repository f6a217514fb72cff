use crate::credentials::{Scope, Scopes};
use crate::ids::PersonId;
use crate::members::{self, Member, SIGN_OUT_BETA, SignOutRefusal};
use crate::sign_ins::Redeemed;
use crate::testing::*;
use crate::{Actor, Credential, Principal};

impl Desk {
    async fn sign_out(&self, id: &PersonId) -> Result<Member, SignOutRefusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, id), |tx| members::sign_out(tx, caller, id)))
    }
}

fn scoped(office: &Office, scopes: &[Scope]) -> Desk {
    let scopes: Scopes = scopes.iter().copied().collect();
    office.admin.acting_with(Actor::ApiKey { id: "apikey_1".into(), principal: None }, Credential::ScopedKey(scopes))
}

fn personal_key(desk: &Desk) -> Desk {
    let principal = Some(Principal::Person(desk.person().clone()));
    desk.acting_with(Actor::ApiKey { id: "apikey_2".into(), principal }, Credential::PrincipalKey)
}

#[tokio::test]
async fn whoever_is_signed_out_has_no_session_no_code_and_no_program_left() {
    let house = House::new().await;
    let (office, elsewhere) = (house.enterprise().await, house.platform().await);
    let ada = office.member("ada@example.com", Role::User).await;
    elsewhere.member("ada@example.com", Role::User).await;
    let grace = office.member("grace@example.com", Role::User).await;
    let browsers =
        [house.browser().sign_in_as("ada@example.com").await, house.browser().sign_in_as("ada@example.com").await];
    let of_grace = house.browser().sign_in_as("grace@example.com").await;
    let mut waiting = house.browser();
    waiting.ask_to_sign_in("ada@example.com").await.unwrap();
    let (link, _) = house.sign_in_mailed_to("ada@example.com").await;
    let member = office.key.sign_out(ada.person()).await.unwrap();
    assert_eq!(office.key.find_member(ada.person()).await.unwrap(), member, "the role stays");
    for browser in &browsers {
        assert!(browser.signed_in().await.is_none());
    }
    assert!(of_grace.signed_in().await.is_some());
    assert!(matches!(waiting.follow(&link).await, Redeemed::Ended), "the link asked for before is dead, too");
    let details = house.rows("select details from activities where type = 'org_user_trusted_devices_revoked'").await;
    let details: serde_json::Value = serde_json::from_str(details.concat()[0].as_deref().unwrap()).unwrap();
    let expected = serde_json::json!({
        "user_id": ada.person().as_str(), "completed": true, "devices_revoked_count": 0, "sessions_revoked_count": 2,
    });
    assert_eq!(details, expected);
    office.key.sign_out(ada.person()).await.unwrap();
    assert!(house.browser().sign_in_as("ada@example.com").await.signed_in().await.is_some(), "at once, if they want");
    office.key.sign_out(grace.person()).await.unwrap();
}

/// Every credential against every role and every entitlement: who may sign whom out, and what refuses.
#[tokio::test]
async fn ac_25_who_may_sign_whom_out() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let owner = office.member("owner@example.com", Role::Owner).await;
    let membership_admin = office.member("ma@example.com", Role::MembershipAdmin).await;
    let desks = [
        ("admin key", office.key.clone()),
        ("key", scoped(&office, &[Scope::WriteMembers, Scope::WriteRbacGroups])),
        ("key without groups", scoped(&office, &[Scope::WriteMembers])),
        ("owner's token", owner.by_token()),
        ("owner's key", personal_key(&owner)),
        ("admin's token", membership_admin.by_token()),
        ("admin's key", personal_key(&membership_admin)),
        ("user's token", office.member("user@example.com", Role::User).await.by_token()),
    ];
    let mut targets = vec![("primary owner", office.admin.person().clone())];
    for role in [Role::Owner, Role::MembershipAdmin, Role::Managed, Role::User] {
        let target = office.member(&format!("{role}@target.example"), role).await;
        targets.push((role.as_str(), target.person().clone()));
    }
    for action in ["permission_owner", "permission_manage_members", "permission_manage_identity", "chat"] {
        let target = office.member(&format!("{action}@target.example"), Role::User).await;
        let group = office.key.create_group(action).await.unwrap().id;
        office.key.add_to_group(&group, target.person()).await.unwrap();
        let role = owner.by_token().create_role(action, &[action]).await.unwrap().role.id;
        owner.by_token().attach_role(&role, &group).await.unwrap();
        targets.push((action, target.person().clone()));
    }
    let mut table = String::new();
    for (name, desk) in &desks {
        for (target, id) in &targets {
            let before = house.contents().await;
            match desk.sign_out(id).await {
                Ok(_) => {}
                Err(refusal) => {
                    assert_eq!(house.contents().await, before);
                    table += &format!("{name}, {target}: {refusal:?}\n");
                }
            }
        }
    }
    let mut expected = String::new();
    for (name, refused) in [
        ("admin key", vec![]),
        ("key", vec![]),
        ("key without groups", vec![("managed", "ManagedMember")]),
        (
            "owner's token",
            vec![
                ("owner", "Owner"),
                ("membership_admin", "PrivilegedMember"),
                ("permission_owner", "PrivilegedMember"),
                ("permission_manage_members", "PrivilegedMember"),
                ("permission_manage_identity", "PrivilegedMember"),
            ],
        ),
        ("owner's key", vec![("owner", "Owner"), ("permission_owner", "Owner")]),
        (
            "admin's token",
            vec![
                ("owner", "Owner"),
                ("membership_admin", "PrivilegedMember"),
                ("permission_owner", "PrivilegedMember"),
                ("permission_manage_members", "PrivilegedMember"),
                ("permission_manage_identity", "PrivilegedMember"),
            ],
        ),
        (
            "admin's key",
            vec![("owner", "Owner"), ("membership_admin", "MembershipAdmin"), ("permission_owner", "Owner")],
        ),
        ("user's token", targets.iter().skip(1).map(|(target, _)| (*target, "NotAllowed")).collect()),
    ] {
        let of_primary = if name == "user's token" { "NotAllowed" } else { "PrimaryOwner" };
        expected += &format!("{name}, primary owner: {of_primary}\n");
        for (target, refusal) in refused {
            expected += &format!("{name}, {target}: {refusal}\n");
        }
    }
    assert_eq!(table, expected);
}

#[tokio::test]
async fn nobody_signs_themselves_out_this_way() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let owner = office.member("owner@example.com", Role::Owner).await;
    for desk in [owner.by_token(), personal_key(&owner), owner.clone()] {
        assert_eq!(desk.sign_out(owner.person()).await, Err(SignOutRefusal::Own));
    }
}

#[tokio::test]
async fn an_organization_without_the_beta_signs_nobody_out() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let ada = office.member("ada@example.com", Role::User).await;
    let statement = format!("update organization_settings set disabled_betas = '{SIGN_OUT_BETA}'");
    act!(house, (statement), |tx| tx.execute(statement, &[])).unwrap();
    assert_eq!(office.key.sign_out(ada.person()).await, Err(SignOutRefusal::BetaDisabled));
}

#[tokio::test]
async fn ac_30_a_member_of_another_organization_is_not_signed_out() {
    let house = House::new().await;
    let (office, other) = (house.enterprise().await, house.enterprise().await);
    let ada = other.member("ada@example.com", Role::User).await;
    let browser = house.browser().sign_in_as("ada@example.com").await;
    for id in [ada.person(), &"user_unknown".into()] {
        assert_eq!(office.key.sign_out(id).await, Err(SignOutRefusal::NotFound));
    }
    assert!(browser.signed_in().await.is_some());
}
