mod accepting;
mod entering;
mod managing;
mod owner_access;
mod paging;

use crate::groups::{self, Group, GroupMember, Refusal};
use crate::pages::{Page, PageRequest};
use crate::testing::*;

/// What desks do with groups.
impl Desk {
    pub(crate) async fn create_group(&self, name: &str) -> Result<Group, Refusal> {
        let (caller, name) = (&self.caller, name.to_owned());
        unrefused(act!(self.house, (caller, name), |tx| groups::create(tx, caller, name)))
    }

    async fn groups(&self, request: &PageRequest<GroupId>) -> Result<Page<Group>, Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, request), |tx| groups::list(tx, caller, None, request)))
    }

    pub(crate) async fn find_group(&self, id: &GroupId) -> Result<Group, Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, id), |tx| groups::find(tx, caller, id)))
    }

    async fn rename_group(&self, id: &GroupId, name: Option<&str>) -> Result<Group, Refusal> {
        let (caller, name) = (&self.caller, name.map(str::to_owned));
        unrefused(act!(self.house, (caller, id, name), |tx| groups::rename(tx, caller, id, name.as_deref())))
    }

    async fn groups_named(&self, search: &str) -> Vec<String> {
        let (caller, search, request) = (&self.caller, search.to_owned(), &everything());
        let found = look!(self.house, (caller, search, request), |tx| groups::list(tx, caller, Some(search), request));
        unrefused(found).unwrap().items.into_iter().map(|group| group.name).collect()
    }

    pub(crate) async fn delete_group(&self, id: &GroupId) -> Result<(), Refusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, id), |tx| groups::delete(tx, caller, id)))
    }

    pub(crate) async fn add_to_group(&self, id: &GroupId, person: &PersonId) -> Result<GroupMember, Refusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, id, person), |tx| groups::add_member(tx, caller, id, person)))
    }

    pub(crate) async fn take_out_of_group(&self, id: &GroupId, person: &PersonId) -> Result<(), Refusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, id, person), |tx| groups::remove_member(tx, caller, id, person)))
    }

    async fn group_members(
        &self,
        id: &GroupId,
        request: &PageRequest<GroupMembershipId>,
    ) -> Result<Page<GroupMember>, Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, id, request), |tx| groups::list_members(tx, caller, id, request)))
    }

    /// The addresses of who is in a group, who came first first.
    pub(crate) async fn addresses_in_group(&self, id: &GroupId) -> Vec<String> {
        let page = self.group_members(id, &everything()).await.unwrap();
        page.items.into_iter().map(|member| member.address).collect()
    }
}

impl House {
    /// Attaches a new role with one permission to a group, past all rules.
    pub(super) async fn attach_role(&self, office: &Office, group: &GroupId, action: &str) -> CustomRoleId {
        let (organization, number) = (&office.organization.id, self.count("custom_roles").await);
        let id = format!("rbac_role_{number}");
        for statement in [
            format!("insert into custom_roles values ('{id}', '{organization}', 'Role', 'custom', 0, 0, null)"),
            format!(
                "insert into custom_role_permissions values
                     ('perm_{number}', '{organization}', '{id}', '{action}', '{{\"type\":\"organization\"}}', null)"
            ),
            format!(
                "insert into group_roles (parent_id, group_id, organization_id, role_id, assigned_at)
                 select parent_id, '{group}', id, '{id}', 0 from organizations where id = '{organization}'"
            ),
        ] {
            // PostgreSQL's tables have a column more in tests.
            self.execute(&statement).await;
        }
        CustomRoleId::from(id)
    }
}
