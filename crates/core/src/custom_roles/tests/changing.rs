use super::*;
use crate::custom_roles::{BadPermission, PERMISSIONS_LIMIT, ROLES_LIMIT, Source};
use crate::names::BadName;

#[tokio::test]
async fn a_role_is_made_renamed_given_other_permissions_and_deleted() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let made = office.key.create_role(" Researcher ", &["chat", "web_search", "chat"]).await.unwrap();
    assert_eq!((made.role.display_name.as_str(), made.role.source), ("Researcher", Source::Custom));
    assert_eq!(actions(&made), ["chat", "web_search"], "each once");
    let id = &made.role.id;
    assert_eq!(office.admin.whole_role(id).await.unwrap(), made);
    house.pass(1);
    assert_eq!(office.key.update_role(id, &Change::default()).await.unwrap(), made, "nothing to change");
    let renamed = Change { display_name: Some("Scholar".to_owned()), ..Change::default() };
    let renamed = office.key.update_role(id, &renamed).await.unwrap();
    assert_eq!((renamed.role.display_name.as_str(), renamed.role.updated_at), ("Scholar", house.now()));
    let changed = office.key.set_actions(id, &["files", "chat"]).await.unwrap();
    assert_eq!(actions(&changed), ["chat", "files"]);
    assert_eq!(changed.permissions[0], made.permissions[0], "what stays is the same row");
    assert_eq!(office.key.whole_role(id).await.unwrap(), changed);
    office.key.delete_role(id).await.unwrap();
    assert_eq!(office.key.whole_role(id).await, Err(Refusal::NotFound));
    assert_eq!(office.key.delete_role(id).await, Err(Refusal::NotFound));
    assert_eq!(office.key.roles(&everything()).await.unwrap().items.len(), 2);
    let recorded = office.key.activities().await;
    assert_eq!(
        recorded[recorded.len() - 4..],
        ["rbac_role_created", "rbac_role_updated", "rbac_role_updated", "rbac_role_deleted"]
    );
    assert!(crate::check::all(&house.store).await.unwrap().is_empty());
}

#[tokio::test]
async fn ac_23_only_whoever_governs_the_organization_changes_its_roles() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let role = office.key.create_role("Researcher", &["chat"]).await.unwrap().role.id;
    let group = office.key.create_group("Research").await.unwrap().id;
    let membership_admin = office.member("ma@example.com", Role::MembershipAdmin).await;
    let user = office.member("user@example.com", Role::User).await;
    assert!(membership_admin.whole_role(&role).await.is_ok(), "reading is for who manages members");
    assert_eq!(user.whole_role(&role).await, Err(Refusal::NotAllowed));
    let before = house.contents().await;
    for desk in [&membership_admin, &membership_admin.by_token(), &user] {
        assert_eq!(desk.create_role("x", &["chat"]).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.set_actions(&role, &[]).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.attach_role(&role, &group).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.detach_role(&role, &group).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.delete_role(&role).await, Err(Refusal::NotAllowed));
    }
    assert_eq!(house.contents().await, before);
}

/// Owner access is given, changed and taken by owners in person: not by a key, whoever made it.
#[tokio::test]
async fn ac_23_ac_28_nobody_gives_owner_access_who_is_no_owner_in_person() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let owner = office.member("owner@example.com", Role::Owner).await;
    let personal_key =
        Actor::ApiKey { id: "apikey_1".into(), principal: Some(crate::Principal::Person(owner.person().clone())) };
    let by_personal_key = office.admin.acting_with(personal_key, Credential::PrincipalKey);
    let (plain, granting) = (
        office.key.create_role("Plain", &["chat"]).await.unwrap().role.id,
        owner.by_token().create_role("Granting", &["permission_owner"]).await.unwrap().role.id,
    );
    let group = office.key.create_group("Research").await.unwrap().id;
    let attached = office.key.create_group("Attached").await.unwrap().id;
    owner.by_token().attach_role(&granting, &attached).await.unwrap();
    let before = house.contents().await;
    for desk in [&office.key, &by_personal_key] {
        let refused = Err(Refusal::GrantsOwnerAccess);
        for action in ["capability_access_all", "permission_owner", "permission_manage_custom_roles"] {
            assert_eq!(desk.create_role("x", &["chat", action]).await, refused);
            assert_eq!(desk.set_actions(&plain, &[action]).await, refused);
        }
        assert_eq!(desk.set_actions(&granting, &["chat"]).await, refused);
        assert_eq!(desk.attach_role(&granting, &group).await, refused);
        assert_eq!(desk.attach_role(&desk.built_in("Owner").await, &group).await, refused);
        assert_eq!(desk.detach_role(&granting, &attached).await, refused);
        assert_eq!(desk.delete_role(&granting).await, Err(Refusal::GrantsOwnerAccess));
    }
    assert_eq!(house.contents().await, before);
    owner.by_token().set_actions(&plain, &["permission_owner"]).await.unwrap();
    owner.by_token().attach_role(&owner.built_in("Owner").await, &group).await.unwrap();
    office.admin.delete_role(&granting).await.unwrap();
}

#[tokio::test]
async fn ac_27_a_built_in_role_stays_as_it_is() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let user = office.key.built_in("User").await;
    let before = house.contents().await;
    for desk in [&office.key, &office.admin.by_token(), &office.system()] {
        assert_eq!(desk.set_actions(&user, &["chat"]).await, Err(Refusal::BuiltIn));
        let renamed = Change { display_name: Some("x".to_owned()), ..Change::default() };
        assert_eq!(desk.update_role(&user, &renamed).await, Err(Refusal::BuiltIn));
        assert_eq!(desk.delete_role(&user).await, Err(Refusal::BuiltIn));
    }
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn what_is_no_role_is_refused_with_its_place() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let before = house.contents().await;
    let unknown = Refusal::Permission { position: 1, why: BadPermission::Action };
    assert_eq!(office.key.create_role("x", &["chat", "permission_x"]).await, Err(unknown));
    assert_eq!(office.key.create_role(" ", &[]).await, Err(Refusal::Name(BadName::Empty)));
    let too_long = Err(Refusal::Name(BadName::TooLong { limit: 255 }));
    assert_eq!(office.key.create_role(&"x".repeat(256), &[]).await, too_long);
    let many = vec!["chat"; PERMISSIONS_LIMIT + 1];
    assert_eq!(office.key.create_role("x", &many).await, Err(Refusal::TooManyPermissions));
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn an_organization_has_so_many_roles_and_no_more() {
    let house = House::new().await;
    let office = house.enterprise().await;
    for number in 2..ROLES_LIMIT {
        let (organization, id) = (&office.organization.id, format!("rbac_role_{number}"));
        let statement = format!(
            "insert into custom_roles (id, organization_id, display_name, source_type, created_at, updated_at)
             values ('{id}', '{organization}', 'x', 'custom', 0, 0)"
        );
        act!(house, (statement), |tx| tx.execute(statement, &[])).unwrap();
    }
    assert_eq!(office.key.create_role("x", &[]).await, Err(Refusal::TooManyRoles));
    office.key.delete_role(&"rbac_role_2".into()).await.unwrap();
    office.key.create_role("x", &[]).await.unwrap();
}

#[tokio::test]
async fn keys_with_scopes_govern_nothing_they_were_not_made_for() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let scopes = Scope::ALL.into_iter().collect();
    let actor = Actor::ApiKey { id: "apikey_1".into(), principal: None };
    let scoped = office.admin.acting_with(actor, Credential::ScopedKey(scopes));
    assert_eq!(scoped.create_role("x", &["permission_owner"]).await, Err(Refusal::GrantsOwnerAccess));
}
