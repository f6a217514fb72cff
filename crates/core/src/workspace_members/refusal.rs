//! Why an act on the members of a workspace was refused.

use crate::roles::Role as OrganizationRole;

/// Why an act on the members of a workspace was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The caller does not govern the organization.
    NotAllowed,
    /// No such workspace here.
    UnknownWorkspace,
    /// The person is no member of the organization.
    UnknownMember,
    /// The person is no member of the workspace.
    NotFound,
    /// The cursor names nobody who is or was a member of the organization.
    UnknownCursor,
    /// The members of the default workspace are those of the organization.
    IsDefault,
    /// An archived workspace takes nobody in and changes nobody's role.
    IsArchived,
    /// The person was added already.
    AlreadyMember,
    /// `workspace_billing` comes from the role `billing` in the organization and is not given.
    BillingIsInherited,
    /// The member's role in the organization decides what they may do in each of its workspaces.
    Inherited {
        /// That role.
        organization_role: OrganizationRole,
    },
    /// The workspace has as many members as it may.
    AtLimit {
        /// How many may be added to it.
        limit: i64,
    },
}

impl admit_store::Refusal for Refusal {}
