mod attaching;
mod changing;
mod reading;

use crate::credentials::Scope;
use crate::custom_roles::{self, Change, CustomRole, NewCustomRole, Permission, Refusal, Resource, WholeRole};
use crate::pages::{Page, PageRequest};
use crate::testing::*;
use crate::{Actor, Credential};

/// Actions on the organization, as permissions.
fn on_organization(actions: &[&str]) -> Vec<Permission> {
    let permission = |action: &&str| Permission { action: (*action).to_owned(), resource: Resource::Organization };
    actions.iter().map(permission).collect()
}

/// What desks do with custom roles.
impl Desk {
    pub(crate) async fn create_role(&self, name: &str, actions: &[&str]) -> Result<WholeRole, Refusal> {
        let new = NewCustomRole { display_name: name.to_owned(), permissions: on_organization(actions) };
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, new), |tx| custom_roles::create(tx, caller, new)))
    }

    pub(crate) async fn attach_role(&self, id: &CustomRoleId, group: &GroupId) -> Result<WholeRole, Refusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, id, group), |tx| custom_roles::attach(tx, caller, id, group)))
    }

    async fn detach_role(&self, id: &CustomRoleId, group: &GroupId) -> Result<WholeRole, Refusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, id, group), |tx| custom_roles::detach(tx, caller, id, group)))
    }

    async fn update_role(&self, id: &CustomRoleId, change: &Change) -> Result<WholeRole, Refusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, id, change), |tx| custom_roles::update(tx, caller, id, change)))
    }

    async fn set_actions(&self, id: &CustomRoleId, actions: &[&str]) -> Result<WholeRole, Refusal> {
        self.update_role(id, &Change { permissions: Some(on_organization(actions)), ..Change::default() }).await
    }

    async fn delete_role(&self, id: &CustomRoleId) -> Result<(), Refusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, id), |tx| custom_roles::delete(tx, caller, id)))
    }

    async fn whole_role(&self, id: &CustomRoleId) -> Result<WholeRole, Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, id), |tx| custom_roles::find_whole(tx, caller, id)))
    }

    async fn roles(&self, request: &PageRequest<CustomRoleId>) -> Result<Page<CustomRole>, Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, request), |tx| custom_roles::list(tx, caller, None, request)))
    }

    async fn permissions(
        &self,
        id: &CustomRoleId,
        request: &PageRequest<PermissionId>,
    ) -> Result<Page<custom_roles::HeldPermission>, Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, id, request), |tx| custom_roles::list_permissions(
            tx, caller, id, request
        )))
    }

    /// The same actor with an access token.
    pub(crate) fn by_token(&self) -> Self {
        self.acting_with(self.caller.actor.clone(), Credential::AccessToken)
    }

    /// The built-in role with this name.
    async fn built_in(&self, name: &str) -> CustomRoleId {
        let roles = self.roles(&everything()).await.unwrap().items;
        roles.into_iter().find(|role| role.display_name == name).unwrap().id
    }
}

/// What a role allows on the organization, in the order of its permissions.
fn actions(whole: &WholeRole) -> Vec<&str> {
    whole.permissions.iter().map(|held| held.permission.action.as_str()).collect()
}
