use crate::members::{Member, Refusal, appoint, appoint_for_operator, hand_over};
use crate::organizations::Kind;
use crate::testing::*;
use crate::{Actor, Credential, Freshness, Principal};

impl Desk {
    async fn appoint(&self, id: &PersonId, role: Role) -> Result<Role, Refusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, id, role), |tx| appoint(tx, caller, id, *role))).map(|member| member.role)
    }

    async fn hand_over(&self, to: &PersonId) -> Result<Member, Refusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, to), |tx| hand_over(tx, caller, to)))
    }

    /// The same person with an API key of their own.
    fn by_own_key(&self) -> Self {
        let principal = Some(Principal::Person(self.person().clone()));
        self.acting_with(Actor::ApiKey { id: "apikey_own".into(), principal }, Credential::PrincipalKey)
    }
}

async fn by_operator(house: &House, office: &Office, address: &str, role: Role) -> Result<Role, Refusal> {
    let (organization, address, origin) = (&office.organization.id, &address.to_owned(), &crate::Origin::default());
    let appointed = act!(house, (organization, address, role, origin), |tx| {
        appoint_for_operator(tx, organization, address, *role, origin)
    });
    unrefused(appointed).map(|member| member.role)
}

#[tokio::test]
async fn ac_24_only_people_make_administrators_and_only_to_their_own_height() {
    let house = House::new().await;
    let office = house.platform().await;
    let ada = office.member("ada@example.com", Role::User).await;
    let before = house.contents().await;
    for desk in [&office.key, &office.admin.by_own_key(), &ada.by_token()] {
        let refused = desk.appoint(ada.person(), Role::Admin).await;
        assert!(matches!(refused, Err(Refusal::RoleNotAssignable { .. } | Refusal::NotAllowed)), "{refused:?}");
    }
    assert_eq!(house.contents().await, before);
    assert_eq!(office.key.appoint(ada.person(), Role::Developer).await, Ok(Role::Developer));
    assert_eq!(office.admin.by_token().appoint(ada.person(), Role::Admin).await, Ok(Role::Admin));
    assert_eq!(ada.by_token().appoint(office.admin.person(), Role::User).await, Ok(Role::User));
    let enterprise = house.enterprise().await;
    let manager = enterprise.member("manager@example.com", Role::MembershipAdmin).await;
    let bob = enterprise.member("bob@example.com", Role::User).await;
    let above = manager.by_token().appoint(bob.person(), Role::Owner).await;
    assert!(matches!(above, Err(Refusal::RoleNotAssignable { .. })));
    assert_eq!(enterprise.admin.by_token().appoint(bob.person(), Role::Owner).await, Ok(Role::Owner));
    let primary = enterprise.admin.by_token().appoint(bob.person(), Role::PrimaryOwner).await;
    assert!(matches!(primary, Err(Refusal::RoleNotAssignable { .. })), "handing over is an act of its own");
}

#[tokio::test]
async fn the_mirror_gives_no_role_that_governs_whoever_asks() {
    let house = House::new().await;
    let office = house.platform().await;
    let ada = office.member("ada@example.com", Role::User).await;
    let refused = office.admin.by_token().change_role(ada.person(), Role::Admin).await;
    assert!(matches!(refused, Err(Refusal::RoleNotAssignable { .. })));
}

#[tokio::test]
async fn the_primary_owner_hands_over_and_is_an_owner_then() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let heir = office.member("heir@example.com", Role::User).await;
    let owner = office.member("owner@example.com", Role::Owner).await;
    let before = house.contents().await;
    for desk in [&office.key, &owner.by_token(), &office.admin.by_own_key()] {
        assert_eq!(desk.hand_over(heir.person()).await, Err(Refusal::NotPrimaryOwner));
    }
    assert_eq!(heir.by_token().hand_over(heir.person()).await, Err(Refusal::NotAllowed));
    assert_eq!(office.admin.by_token().hand_over(&"user_unknown".into()).await, Err(Refusal::NotFound));
    assert_eq!(office.admin.by_token().hand_over(office.admin.person()).await.unwrap().role, Role::PrimaryOwner);
    assert_eq!(house.contents().await, before);
    assert_eq!(office.admin.by_token().hand_over(heir.person()).await.unwrap().role, Role::PrimaryOwner);
    assert_eq!(owner.find_member(office.admin.person()).await.unwrap().role, Role::Owner);
    assert_eq!(house.count("members where role = 'primary_owner'").await, 1);
    assert_eq!(office.admin.by_token().hand_over(owner.person()).await, Err(Refusal::NotPrimaryOwner));
    assert_eq!(office.key.activities().await.last().unwrap(), "primary_owner_transferred");
    let platform = house.platform().await;
    let refused = platform.admin.by_token().hand_over(platform.admin.person()).await;
    assert!(matches!(refused, Err(Refusal::RoleNotAssignable { .. })));
}

#[tokio::test]
async fn whoever_runs_the_server_appoints_anybody_and_leaves_one_primary_owner() {
    let house = House::new().await;
    let (office, platform) = (house.enterprise().await, house.platform().await);
    for address in ["ada@example.com", "bob@example.com"] {
        office.member(address, Role::User).await;
    }
    assert_eq!(by_operator(&house, &office, "Ada@Example.com", Role::Owner).await, Ok(Role::Owner));
    assert_eq!(by_operator(&house, &office, "ada@example.com", Role::PrimaryOwner).await, Ok(Role::PrimaryOwner));
    let last = Refusal::LastGoverning { role: Role::PrimaryOwner };
    assert_eq!(by_operator(&house, &office, "ada@example.com", Role::User).await, Err(last));
    for unknown in ["nobody@example.com", "no address"] {
        assert_eq!(by_operator(&house, &office, unknown, Role::Owner).await, Err(Refusal::NotFound));
    }
    assert_eq!(platform.organization.kind, Kind::Platform);
    platform.member("eve@example.com", Role::User).await;
    let refused = by_operator(&house, &platform, "eve@example.com", Role::Owner).await;
    assert!(matches!(refused, Err(Refusal::RoleNotAssignable { .. })));
    assert_eq!(by_operator(&house, &platform, "eve@example.com", Role::Admin).await, Ok(Role::Admin));
    assert!(crate::check::all(&house.store).await.unwrap().is_empty());
}

#[tokio::test]
async fn ac_60_an_organization_is_handed_over_only_after_a_fresh_sign_in() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let heir = office.member("heir@example.com", Role::User).await;
    let before = house.contents().await;
    for stale in [Freshness::Never, Freshness::Until(START)] {
        assert_eq!(office.admin.fresh(stale).hand_over(heir.person()).await, Err(Refusal::StaleSignIn));
    }
    assert_eq!(house.contents().await, before);
    let fresh = office.admin.fresh(Freshness::Until(START.plus_seconds(1)));
    assert_eq!(fresh.hand_over(heir.person()).await.unwrap().role, Role::PrimaryOwner);
}
