//! Who may call the routes of the Admin API (sections 1.2 and 1.3).

use admit_core::credentials::Scope::{ReadMembers, WriteMembers};

use crate::json::Access;

/// One row for each route.
pub(crate) const ACCESS: &[Access] = &[
    Access::to("GET", "/v1/organizations/me").scoped(&[]),
    Access::to("GET", "/v1/organizations/invites").scoped(&[ReadMembers]),
    Access::to("POST", "/v1/organizations/invites").scoped(&[WriteMembers]),
    Access::to("GET", "/v1/organizations/invites/{invite_id}").scoped(&[ReadMembers]),
    Access::to("DELETE", "/v1/organizations/invites/{invite_id}").scoped(&[WriteMembers]),
    Access::to("GET", "/v1/organizations/users").scoped(&[ReadMembers]),
    Access::to("GET", "/v1/organizations/users/{user_id}").scoped(&[ReadMembers]),
    Access::to("POST", "/v1/organizations/users/{user_id}").scoped(&[WriteMembers]),
    Access::to("DELETE", "/v1/organizations/users/{user_id}").scoped(&[WriteMembers]),
];
