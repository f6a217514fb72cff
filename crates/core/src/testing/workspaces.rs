//! A desk's work with workspaces, their members and their rate limits.

use super::{Desk, act, look, unrefused};
use crate::ids::{PersonId, RateLimitId, WorkspaceId};
use crate::pages::{Page, PageRequest};
use crate::rate_limits::{self, GroupType, RateLimit, WorkspaceRateLimit};
use crate::workspace_members::{self, WorkspaceMember};
use crate::workspaces::{self, Change, Details, Filter, NewWorkspace, Role, Workspace, default_of};

impl Desk {
    /// A new workspace with this name.
    pub(crate) async fn workspace(&self, name: &str) -> Workspace {
        self.create_workspace(name, Details::default()).await.unwrap()
    }

    pub(crate) async fn create_workspace(
        &self,
        name: &str,
        details: Details,
    ) -> Result<Workspace, workspaces::Refusal> {
        let (caller, new) = (&self.caller, &NewWorkspace { name: name.to_owned(), details });
        unrefused(act!(self.house, (caller, new), |tx| workspaces::create(tx, caller, new)))
    }

    pub(crate) async fn default_workspace(&self) -> WorkspaceId {
        let organization = &self.caller.organization.id;
        look!(self.house, (organization), |tx| default_of(tx, organization)).unwrap()
    }

    pub(crate) async fn find_workspace(&self, id: &WorkspaceId) -> Result<Workspace, workspaces::Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, id), |tx| workspaces::find(tx, caller, id)))
    }

    pub(crate) async fn workspaces(
        &self,
        filter: &Filter,
        request: &PageRequest<WorkspaceId>,
    ) -> Result<Page<Workspace>, workspaces::Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, filter, request), |tx| workspaces::list(tx, caller, filter, request)))
    }

    pub(crate) async fn update_workspace(
        &self,
        id: &WorkspaceId,
        change: Change,
    ) -> Result<Workspace, workspaces::Refusal> {
        let (caller, change) = (&self.caller, &change);
        unrefused(act!(self.house, (caller, id, change), |tx| workspaces::update(tx, caller, id, change)))
    }

    pub(crate) async fn archive_workspace(&self, id: &WorkspaceId) -> Result<Workspace, workspaces::Refusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, id), |tx| workspaces::archive(tx, caller, id)))
    }

    pub(crate) async fn add_to_workspace(
        &self,
        workspace: &WorkspaceId,
        person: &PersonId,
        role: Role,
    ) -> Result<WorkspaceMember, workspace_members::Refusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, workspace, person, role), |tx| workspace_members::add(
            tx, caller, workspace, person, *role
        )))
    }

    pub(crate) async fn change_workspace_role(
        &self,
        workspace: &WorkspaceId,
        person: &PersonId,
        role: Role,
    ) -> Result<WorkspaceMember, workspace_members::Refusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, workspace, person, role), |tx| workspace_members::change_role(
            tx, caller, workspace, person, *role
        )))
    }

    pub(crate) async fn remove_from_workspace(
        &self,
        workspace: &WorkspaceId,
        person: &PersonId,
    ) -> Result<(), workspace_members::Refusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, workspace, person), |tx| workspace_members::remove(
            tx, caller, workspace, person
        )))
    }

    /// What a person may do in a workspace.
    pub(crate) async fn workspace_role(
        &self,
        workspace: &WorkspaceId,
        person: &PersonId,
    ) -> Result<Role, workspace_members::Refusal> {
        let caller = &self.caller;
        let found =
            look!(self.house, (caller, workspace, person), |tx| workspace_members::find(tx, caller, workspace, person));
        unrefused(found).map(|member| member.role)
    }

    pub(crate) async fn workspace_members(
        &self,
        workspace: &WorkspaceId,
        request: &PageRequest<PersonId>,
    ) -> Result<Page<WorkspaceMember>, workspace_members::Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, workspace, request), |tx| workspace_members::list(
            tx, caller, workspace, request
        )))
    }

    pub(crate) async fn rate_limits(
        &self,
        filter: &rate_limits::Filter,
        request: &PageRequest<RateLimitId>,
    ) -> Result<Page<RateLimit>, rate_limits::Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, filter, request), |tx| rate_limits::list(tx, caller, filter, request)))
    }

    pub(crate) async fn rate_limits_of(
        &self,
        workspace: &WorkspaceId,
        group_type: Option<GroupType>,
        includes_inherited: bool,
        request: &PageRequest<RateLimitId>,
    ) -> Result<Page<WorkspaceRateLimit>, rate_limits::Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, workspace, group_type, includes_inherited, request), |tx| {
            rate_limits::list_of_workspace(tx, caller, workspace, *group_type, *includes_inherited, request)
        }))
    }

    pub(crate) async fn set_rate_limits(
        &self,
        workspace: &WorkspaceId,
        id: &RateLimitId,
        changes: &[rate_limits::Change],
    ) -> Result<WorkspaceRateLimit, rate_limits::Refusal> {
        let (caller, changes) = (&self.caller, &changes.to_vec());
        unrefused(act!(self.house, (caller, workspace, id, changes), |tx| rate_limits::set(
            tx, caller, workspace, id, changes
        )))
    }

    /// A key of a workspace, or of a person in it or in all, put there by hand. Returns its id.
    pub(crate) async fn stored_key(&self, workspace: Option<&WorkspaceId>, person: Option<&PersonId>) -> String {
        let id = crate::ids::time_ordered(self.house.now(), 0).unwrap();
        let text = |value: Option<&str>| value.map_or("null".to_owned(), |value| format!("'{value}'"));
        let statement = format!(
            "insert into api_keys (id, organization_id, form, name, hint, status, workspace_id, principal_person_id,
                 created_at)
             values ('{id}', '{}', 'api', 'Key', 'sk', 'active', {}, {}, 0)",
            self.caller.organization.id,
            text(workspace.map(WorkspaceId::as_str)),
            text(person.map(PersonId::as_str)),
        );
        self.house.execute(&statement).await;
        let secret = format!(
            "insert into api_key_secrets (digest, organization_id, key_id, created_at) values ('{id}', '{}', '{id}', 0)",
            self.caller.organization.id,
        );
        self.house.execute(&secret).await;
        id
    }

    pub(crate) async fn status_of_key(&self, id: &str) -> String {
        let found = self.house.rows(&format!("select status from api_keys where id = '{id}'")).await;
        found[0][0].clone().unwrap()
    }
}
