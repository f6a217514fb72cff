use super::*;
use crate::pages::Look;
use crate::workspaces::Workspace;

impl Desk {
    async fn own_keys(&self, status: Option<Status>) -> Result<Vec<KeyId>, Refusal> {
        let (caller, look, request) = (&self.caller, Look::default(), everything());
        let found = unrefused(look!(self.house, (caller, status, look, request), |tx| {
            search_own(tx, caller, *status, look, request)
        }));
        found.map(|found| found.page.items.into_iter().map(|key| key.id).collect())
    }

    async fn workspaces_to_choose(&self, limit: u32) -> Result<Vec<WorkspaceId>, Refusal> {
        let caller = &self.caller;
        let listed = unrefused(look!(self.house, (caller, limit), |tx| list_workspaces_to_choose(tx, caller, *limit)));
        listed.map(|listed| listed.into_iter().map(|workspace: Workspace| workspace.id).collect())
    }

    async fn find_key_to_rotate(&self, id: &KeyId) -> Result<KeyId, Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, id), |tx| find_to_rotate(tx, caller, id))).map(|key| key.id)
    }
}

#[tokio::test]
async fn whoever_works_with_keys_sees_their_own_and_no_other() {
    let house = House::new().await;
    let office = house.platform().await;
    let ada = office.member("ada@example.com", Role::Developer).await;
    let grace = office.member("grace@example.com", Role::Developer).await;
    office.admin.issue_workspace_key().await;
    let first = ada.issue_own_key().await.unwrap().key.id;
    house.pass(1);
    let second = ada.issue_own_key().await.unwrap().key.id;
    let of_grace = grace.issue_own_key().await.unwrap().key.id;
    let of_admin = office.admin.issue_own_key().await.unwrap().key.id;
    office.admin.set_status(&first, Status::Inactive).await.unwrap();
    assert_eq!(ada.own_keys(None).await, Ok(vec![second.clone(), first]));
    assert_eq!(ada.own_keys(Some(Status::Active)).await, Ok(vec![second.clone()]));
    assert_eq!(grace.own_keys(None).await, Ok(vec![of_grace.clone()]));
    assert_eq!(office.admin.own_keys(None).await, Ok(vec![of_admin]));
    assert_eq!(ada.find_key_to_rotate(&second).await, Ok(second.clone()));
    assert_eq!(ada.find_key_to_rotate(&of_grace).await, Err(Refusal::NotAllowed));
    assert_eq!(office.admin.find_key_to_rotate(&second).await, Err(Refusal::InAnothersName));
}

#[tokio::test]
async fn ac_30_whoever_does_not_work_with_keys_sees_none() {
    let house = House::new().await;
    let office = house.platform().await;
    let user = office.member("user@example.com", Role::User).await;
    let other = house.organization(crate::organizations::Kind::Platform, "other@example.com").await;
    let key = office.admin.issue_workspace_key().await.key.id;
    assert_eq!(user.own_keys(None).await, Err(Refusal::NotAllowed));
    assert_eq!(user.workspaces_to_choose(10).await, Err(Refusal::NotAllowed));
    assert_eq!(user.find_key_to_rotate(&key).await, Err(Refusal::NotAllowed));
    assert_eq!(office.key.own_keys(None).await, Err(Refusal::NotAllowed));
    assert_eq!(other.admin.find_key_to_rotate(&key).await, Err(Refusal::NotFound));
    assert_eq!(other.admin.own_keys(None).await, Ok(Vec::new()));
}

#[tokio::test]
async fn a_developer_chooses_among_the_workspaces_they_work_in() {
    let house = House::new().await;
    let office = house.platform().await;
    let ada = office.member("ada@example.com", Role::Developer).await;
    let default = office.key.default_workspace().await;
    house.pass(1);
    let works = office.key.workspace("Engine").await.id;
    house.pass(1);
    let looks = office.key.workspace("Mill").await.id;
    let archived = office.key.workspace("Loom").await.id;
    for workspace in [&works, &archived] {
        office.key.add_to_workspace(workspace, ada.person(), crate::workspaces::Role::Developer).await.unwrap();
    }
    office.key.add_to_workspace(&looks, ada.person(), crate::workspaces::Role::User).await.unwrap();
    office.key.archive_workspace(&archived).await.unwrap();
    assert_eq!(ada.workspaces_to_choose(10).await, Ok(vec![works.clone(), default.clone()]));
    for desk in [&office.admin, &office.key] {
        assert_eq!(desk.workspaces_to_choose(10).await, Ok(vec![looks.clone(), works.clone(), default.clone()]));
    }
    assert_eq!(office.admin.workspaces_to_choose(1).await, Ok(vec![looks]));
    for workspace in [works, default] {
        let new = NewApiKey {
            workspace: Some(workspace),
            principal: Some(Principal::Person(ada.person().clone())),
            ..named("Laptop")
        };
        ada.issue_key(new).await.unwrap();
    }
}

#[tokio::test]
async fn an_admin_key_is_found_until_it_is_revoked() {
    let house = House::new().await;
    let office = house.platform().await;
    let other = house.organization(crate::organizations::Kind::Platform, "other@example.com").await;
    let user = office.member("user@example.com", Role::Developer).await;
    let made = office.admin.issue_admin_key("Provisioning").await.unwrap().key;
    let find = async |desk: &Desk| {
        let (caller, id) = (&desk.caller, &made.id);
        unrefused(look!(desk.house, (caller, id), |tx| find_current_admin_key(tx, caller, id)))
    };
    assert_eq!(find(&office.admin).await, Ok(made.clone()));
    assert_eq!(find(&user).await, Err(Refusal::NotAllowed));
    assert_eq!(find(&other.admin).await, Err(Refusal::NotFound));
    office.admin.revoke_admin_key(&made.id).await.unwrap();
    assert_eq!(find(&office.admin).await, Err(Refusal::NotFound));
}
