//! Workspace members: what members of an organization may do in one of its workspaces (spec section 8.5).
//!
//! A place in a workspace is *given*, or *inherited* from the member's role in the organization: admins act as
//! `workspace_admin` and billing members as `workspace_billing` everywhere, and the default workspace has every member.
//! Only places that were given are stored; those that are inherited are worked out when they are read, so a change of
//! role in the organization takes effect at once and takes nothing away that was given.

mod operations;
mod refusal;
mod rows;
#[cfg(test)]
mod tests;

pub(crate) use operations::join;
pub use operations::{add, change_role, count_up_to, find, list, remove, search};
pub use refusal::Refusal;
pub(crate) use rows::remove_everywhere;

use crate::ids::PersonId;
use crate::roles::Role as OrganizationRole;
use crate::workspaces::Role;

/// A member of a workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkspaceMember {
    /// The person.
    pub person: PersonId,
    /// What the member may do in the workspace, whether given or inherited.
    pub role: Role,
}

/// Where a member of the organization stands with a workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Standing {
    organization_role: OrganizationRole,
    given: Option<Role>,
}

impl Standing {
    /// What the member may do in a workspace that is not the default one.
    fn role(self) -> Option<Role> {
        match (self.organization_role, self.given) {
            (OrganizationRole::Admin, _) => Some(Role::Admin),
            (OrganizationRole::Billing, Some(Role::Admin)) => Some(Role::Admin),
            (OrganizationRole::Billing, _) => Some(Role::Billing),
            (_, given) => given,
        }
    }

    /// Whether the organization's role decides what the member may do.
    fn is_inherited(self) -> bool {
        is_inherited(self.organization_role)
    }
}

/// Whether a member with this role in the organization has a place in each of its workspaces, which can't be taken away.
pub const fn is_inherited(role: OrganizationRole) -> bool {
    matches!(role, OrganizationRole::Admin | OrganizationRole::Billing)
}

/// The roles that a member with this role in the organization can be given in a workspace they are in.
pub const fn roles_to_change_to(role: OrganizationRole) -> &'static [Role] {
    match role {
        OrganizationRole::Admin => &[],
        OrganizationRole::Billing => &[Role::Billing, Role::Admin],
        _ => &Role::GIVEN,
    }
}

/// What a member of the organization may do in its default workspace, where nothing is given.
fn role_in_default(role: OrganizationRole) -> Role {
    match role {
        OrganizationRole::Admin | OrganizationRole::Owner | OrganizationRole::PrimaryOwner => Role::Admin,
        OrganizationRole::Billing => Role::Billing,
        OrganizationRole::Developer => Role::Developer,
        OrganizationRole::User
        | OrganizationRole::ClaudeCodeUser
        | OrganizationRole::Managed
        | OrganizationRole::MembershipAdmin => Role::User,
    }
}
