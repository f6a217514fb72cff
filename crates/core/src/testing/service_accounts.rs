//! A desk's work with service accounts and their places in workspaces.

use super::{Desk, act, look, unrefused};
use crate::caller::Principal;
use crate::ids::{KeyId, ServiceAccountId, ServiceAccountMembershipId, WorkspaceId};
use crate::keys::{self, NewApiKey};
use crate::pages::{Page, PageRequest};
use crate::service_accounts::{
    self, Change, Filter, Membership, NewMembership, NewServiceAccount, Refusal, Role, ServiceAccount,
};
use crate::workspaces;

impl Desk {
    /// A new service account with this name.
    pub(crate) async fn robot(&self, name: &str) -> ServiceAccount {
        self.create_robot(name, None, Role::Developer).await.unwrap()
    }

    pub(crate) async fn create_robot(
        &self,
        name: &str,
        description: Option<&str>,
        role: Role,
    ) -> Result<ServiceAccount, Refusal> {
        let new = NewServiceAccount { name: name.to_owned(), description: description.map(str::to_owned), role };
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, new), |tx| service_accounts::create(tx, caller, new)))
    }

    /// An organization-wide key of a service account.
    pub(crate) async fn key_of_robot(&self, id: &ServiceAccountId) -> KeyId {
        let principal = Some(Principal::ServiceAccount(id.clone()));
        let new = NewApiKey { name: "Robot".to_owned(), workspace: None, principal, expires_at: None };
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, new), |tx| keys::issue(tx, caller, new))).unwrap().key.id
    }

    pub(crate) async fn find_robot(&self, id: &ServiceAccountId) -> Result<ServiceAccount, Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, id), |tx| service_accounts::find(tx, caller, id)))
    }

    pub(crate) async fn robots(
        &self,
        includes_archived: bool,
        request: &PageRequest<ServiceAccountId>,
    ) -> Result<Page<ServiceAccount>, Refusal> {
        let (caller, filter) = (&self.caller, &Filter { includes_archived, search: None });
        unrefused(look!(self.house, (caller, filter, request), |tx| service_accounts::list(
            tx, caller, filter, request
        )))
    }

    pub(crate) async fn update_robot(&self, id: &ServiceAccountId, change: Change) -> Result<ServiceAccount, Refusal> {
        let (caller, change) = (&self.caller, &change);
        unrefused(act!(self.house, (caller, id, change), |tx| service_accounts::update(tx, caller, id, change)))
    }

    pub(crate) async fn archive_robot(&self, id: &ServiceAccountId) -> Result<ServiceAccount, Refusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, id), |tx| service_accounts::archive(tx, caller, id)))
    }

    pub(crate) async fn put_robot(
        &self,
        account: &ServiceAccountId,
        workspace: &WorkspaceId,
        role: workspaces::Role,
    ) -> Result<Membership, Refusal> {
        let new = NewMembership { account: account.clone(), workspace: workspace.clone(), role };
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, new), |tx| service_accounts::add_to_workspace(tx, caller, new)))
    }

    pub(crate) async fn change_robot_in(
        &self,
        account: &ServiceAccountId,
        workspace: &WorkspaceId,
        role: workspaces::Role,
    ) -> Result<Membership, Refusal> {
        let new = NewMembership { account: account.clone(), workspace: workspace.clone(), role };
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, new), |tx| service_accounts::change_in_workspace(tx, caller, new)))
    }

    pub(crate) async fn take_robot_out(
        &self,
        account: &ServiceAccountId,
        workspace: &WorkspaceId,
    ) -> Result<(), Refusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, account, workspace), |tx| service_accounts::remove_from_workspace(
            tx, caller, account, workspace
        )))
    }

    pub(crate) async fn find_robot_in(
        &self,
        account: &ServiceAccountId,
        workspace: &WorkspaceId,
    ) -> Result<Membership, Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, account, workspace), |tx| service_accounts::find_in_workspace(
            tx, caller, account, workspace
        )))
    }

    pub(crate) async fn workspaces_of_robot(
        &self,
        account: &ServiceAccountId,
        request: &PageRequest<ServiceAccountMembershipId>,
    ) -> Result<Page<Membership>, Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, account, request), |tx| service_accounts::list_of_account(
            tx, caller, account, request
        )))
    }

    pub(crate) async fn robots_of_workspace(
        &self,
        workspace: &WorkspaceId,
        request: &PageRequest<ServiceAccountMembershipId>,
    ) -> Result<Page<Membership>, Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, workspace, request), |tx| service_accounts::list_of_workspace(
            tx, caller, workspace, request
        )))
    }
}
