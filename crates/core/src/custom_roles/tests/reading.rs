use super::*;
use crate::custom_roles::Source;
use crate::pages::Cursor;

#[tokio::test]
async fn every_enterprise_organization_has_the_built_in_roles() {
    let house = House::new().await;
    let (office, platform) = (house.enterprise().await, house.platform().await);
    let roles = office.key.roles(&everything()).await.unwrap().items;
    let names: Vec<_> = roles.iter().map(|role| role.display_name.as_str()).collect();
    assert_eq!(names, ["Owner", "User"]);
    assert!(roles.iter().all(|role| role.source == Source::BuiltIn && role.created_at == house.now()));
    let owner = office.key.whole_role(&roles[0].id).await.unwrap();
    assert_eq!(actions(&owner), ["capability_access_all"]);
    assert_eq!(platform.key.roles(&everything()).await, Err(Refusal::NoParent));
    assert_eq!(house.count("custom_roles").await, 2);
}

/// Organizations that were there before custom roles were get the same ones from the migration.
#[tokio::test]
async fn the_migration_gives_what_a_new_organization_gets() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let of_now = house
        .rows(
            "select display_name, source_type, action, resource from custom_roles
        join custom_role_permissions on role_id = custom_roles.id order by display_name",
        )
        .await;
    for table in ["custom_role_permissions", "custom_roles"] {
        let statement = format!("delete from {table}");
        act!(house, (statement), |tx| tx.execute(statement, &[])).unwrap();
    }
    let migration = include_str!("../../schema/0007_groups.sql");
    for statement in migration.split(";\n").filter(|statement| statement.contains("insert into")) {
        let statement = statement.to_owned();
        act!(house, (statement), |tx| tx.execute(statement, &[])).unwrap();
    }
    let of_before = house
        .rows(
            "select display_name, source_type, action, resource from custom_roles
        join custom_role_permissions on role_id = custom_roles.id order by display_name",
        )
        .await;
    assert_eq!(of_before, of_now);
    let listed = office.key.roles(&everything()).await.unwrap().items;
    house.pass(1);
    let made = office.key.create_role("Later", &[]).await.unwrap().role;
    let all = office.key.roles(&everything()).await.unwrap().items;
    assert_eq!(all, [listed, vec![made]].concat(), "made before, so listed before");
    assert!(all.iter().all(|role| role.id.as_str().len() == "rbac_role_01".len() + 22));
}

#[tokio::test]
async fn roles_and_permissions_are_paged_the_oldest_first_whatever_goes_between() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let mut roles = Vec::new();
    for number in 0..5 {
        house.pass(1);
        roles.push(office.key.create_role(&number.to_string(), &["a", "b", "c", "d"]).await.unwrap());
    }
    let after = |id: &CustomRoleId| PageRequest { cursor: Cursor::After(id.clone()), limit: 2 };
    office.key.delete_role(&roles[1].role.id).await.unwrap();
    let page = office.key.roles(&after(&roles[1].role.id)).await.unwrap();
    assert_eq!(page.items, [roles[2].role.clone(), roles[3].role.clone()]);
    assert!(page.has_more);
    let (role, held) = (&roles[0].role.id, &roles[0].permissions);
    office.key.set_actions(role, &["a", "c", "d"]).await.unwrap();
    let request = PageRequest { cursor: Cursor::After(held[1].id.clone()), limit: 5 };
    let page = office.key.permissions(role, &request).await.unwrap();
    assert_eq!(page.items, held[2..], "what stays keeps its place");
}

#[tokio::test]
async fn ac_79_a_cursor_of_another_list_is_refused() {
    let house = House::new().await;
    let (office, other) = (house.enterprise().await, house.enterprise().await);
    let (own, theirs) =
        (office.key.create_role("A", &["chat"]).await.unwrap(), other.key.create_role("B", &["chat"]).await.unwrap());
    let second = office.key.create_role("C", &["chat"]).await.unwrap();
    for cursor in [theirs.role.id.as_str(), own.permissions[0].id.as_str(), ""] {
        let request = PageRequest { cursor: Cursor::After(cursor.into()), limit: 5 };
        assert_eq!(office.key.roles(&request).await, Err(Refusal::UnknownCursor));
    }
    for cursor in [theirs.permissions[0].id.as_str(), second.permissions[0].id.as_str(), own.role.id.as_str()] {
        let request = PageRequest { cursor: Cursor::After(cursor.into()), limit: 5 };
        assert_eq!(office.key.permissions(&own.role.id, &request).await, Err(Refusal::UnknownCursor));
    }
}

#[tokio::test]
async fn ac_30_a_role_of_another_organization_is_an_unknown_one() {
    let house = House::new().await;
    let (office, other) = (house.enterprise().await, house.enterprise().await);
    let theirs = other.key.create_role("Theirs", &["chat"]).await.unwrap().role.id;
    let own_group = office.key.create_group("Own").await.unwrap().id;
    let before = house.contents().await;
    for desk in [&office.key, &office.admin.by_token(), &office.system()] {
        for id in [&theirs, &"rbac_role_unknown".into()] {
            assert_eq!(desk.whole_role(id).await, Err(Refusal::NotFound));
            assert_eq!(desk.permissions(id, &everything()).await, Err(Refusal::NotFound));
            assert_eq!(desk.set_actions(id, &["chat"]).await, Err(Refusal::NotFound));
            assert_eq!(desk.delete_role(id).await, Err(Refusal::NotFound));
            assert_eq!(desk.attach_role(id, &own_group).await, Err(Refusal::NotFound));
            assert_eq!(desk.detach_role(id, &own_group).await, Err(Refusal::NotFound));
        }
    }
    assert_eq!(house.contents().await, before);
}
