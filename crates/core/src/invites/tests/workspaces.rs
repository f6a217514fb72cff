//! Invites that name workspaces.

use crate::invites::*;
use crate::organizations::{SettingsChange, change_settings};
use crate::testing::*;
use crate::workspaces::Role as WorkspaceRole;

async fn invite_into(desk: &Desk, grants: &[(&WorkspaceId, WorkspaceRole)]) -> Result<InviteId, Refusal> {
    let workspaces =
        grants.iter().map(|(id, role)| WorkspaceGrant { workspace_id: (*id).clone(), role: *role }).collect();
    let details = Details { workspaces, ..Details::default() };
    let new = &NewInvite { details, ..NewInvite::plain("ada@example.com", Role::User) };
    let (vault, caller) = (&desk.house.vault, &desk.caller);
    let made = act!(desk.house, (vault, caller, new), |tx| create_described(tx, vault, caller, new));
    unrefused(made).map(|(described, _)| described.invite.id)
}

async fn ada_accepts(house: &House) -> PersonId {
    let link = house.link_mailed_to("ada@example.com").await;
    house.browser().accept(&link, "Ada").await.unwrap();
    let found = house.rows("select id from people where address = 'ada@example.com'").await;
    found[0][0].as_deref().unwrap().into()
}

#[tokio::test]
async fn whoever_accepts_joins_the_workspaces_that_the_invite_names() {
    let house = House::new().await;
    let office = house.platform().await;
    let (mill, store) = (office.admin.workspace("Mill").await.id, office.admin.workspace("Store").await.id);
    let grants = [(&mill, WorkspaceRole::Admin), (&store, WorkspaceRole::Developer)];
    invite_into(&office.admin, &grants).await.unwrap();
    assert_eq!(house.count("workspace_members").await, 0, "not before somebody accepts");
    let ada = ada_accepts(&house).await;
    assert_eq!(office.admin.workspace_role(&mill, &ada).await, Ok(WorkspaceRole::Admin));
    assert_eq!(office.admin.workspace_role(&store, &ada).await, Ok(WorkspaceRole::Developer));
    let told = office.admin.activities().await;
    assert_eq!(told.iter().filter(|kind| *kind == "platform_workspace_member_added").count(), 2);
}

#[tokio::test]
async fn a_workspace_that_is_archived_or_full_meanwhile_keeps_nobody_out() {
    let house = House::new().await;
    let office = house.platform().await;
    let (mill, store) = (office.admin.workspace("Mill").await.id, office.admin.workspace("Store").await.id);
    let yard = office.admin.workspace("Yard").await.id;
    let grants = [&mill, &store, &yard].map(|workspace| (workspace, WorkspaceRole::User));
    invite_into(&office.admin, &grants).await.unwrap();
    office.admin.archive_workspace(&mill).await.unwrap();
    let (caller, limits) =
        (&office.key.caller, SettingsChange { workspace_members: Some(Some(1)), ..SettingsChange::default() });
    act!(house, (caller, limits), |tx| change_settings(tx, caller, limits)).unwrap();
    let bob = office.member("bob@example.com", Role::User).await;
    office.admin.add_to_workspace(&store, bob.person(), WorkspaceRole::User).await.unwrap();
    let ada = ada_accepts(&house).await;
    for left_out in [&mill, &store] {
        assert!(office.admin.workspace_role(left_out, &ada).await.is_err());
    }
    assert_eq!(office.admin.workspace_role(&yard, &ada).await, Ok(WorkspaceRole::User));
}

#[tokio::test]
async fn ac_30_an_invite_into_a_workspace_that_can_not_be_joined_is_refused_whole() {
    let house = House::new().await;
    let (office, other, enterprise) = (house.platform().await, house.platform().await, house.enterprise().await);
    let own = office.admin.workspace("Mill").await.id;
    let theirs = other.admin.workspace("Theirs").await.id;
    let archived = office.admin.workspace("Old").await.id;
    office.admin.archive_workspace(&archived).await.unwrap();
    let default = office.admin.default_workspace().await;
    let before = house.contents().await;
    for id in [theirs, archived, default, "wrkspc_unknown".into()] {
        let grants = [(&own, WorkspaceRole::User), (&id, WorkspaceRole::User)];
        assert_eq!(invite_into(&office.admin, &grants).await, Err(Refusal::Workspace(id.clone())));
    }
    let billing = WorkspaceRole::Billing;
    assert_eq!(invite_into(&office.admin, &[(&own, billing)]).await, Err(Refusal::WorkspaceRole(billing)));
    let refused = invite_into(&enterprise.admin, &[(&own, WorkspaceRole::User)]).await;
    assert_eq!(refused, Err(Refusal::Workspace(own)));
    assert_eq!(house.contents().await, before);
}
