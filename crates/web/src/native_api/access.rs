//! Who may call the routes of the native API.

use admit_core::credentials::Scope::{ReadMembers, WriteMembers};

use crate::json::Access;

/// One row for each route.
pub(crate) const ACCESS: &[Access] = &[
    Access::to("POST", "/admit/v1/custom_roles").enterprise(),
    Access::to("GET", "/admit/v1/custom_roles/{rbac_role_id}").enterprise(),
    Access::to("POST", "/admit/v1/custom_roles/{rbac_role_id}").enterprise(),
    Access::to("DELETE", "/admit/v1/custom_roles/{rbac_role_id}").enterprise(),
    Access::to("POST", "/admit/v1/custom_roles/{rbac_role_id}/groups").enterprise(),
    Access::to("DELETE", "/admit/v1/custom_roles/{rbac_role_id}/groups/{rbac_group_id}").enterprise(),
    Access::to("GET", "/admit/v1/admin_keys"),
    Access::to("POST", "/admit/v1/admin_keys"),
    Access::to("DELETE", "/admit/v1/admin_keys/{admin_api_key_id}"),
    Access::to("GET", "/admit/v1/api_keys").platform(),
    Access::to("POST", "/admit/v1/api_keys").platform(),
    Access::to("POST", "/admit/v1/api_keys/verify").scoped(&[]),
    Access::to("POST", "/admit/v1/api_keys/{api_key_id}/rotate").platform(),
    Access::to("GET", "/admit/v1/invite_batches").scoped(&[ReadMembers]),
    Access::to("POST", "/admit/v1/invite_batches").scoped(&[WriteMembers]),
    Access::to("GET", "/admit/v1/invite_batches/{invite_batch_id}").scoped(&[ReadMembers]),
    Access::to("GET", "/admit/v1/invite_batches/{invite_batch_id}/events").scoped(&[ReadMembers]),
    Access::to("GET", "/admit/v1/invite_batches/{invite_batch_id}/rows").scoped(&[ReadMembers]),
    Access::to("POST", "/admit/v1/invite_batches/{invite_batch_id}/undo").scoped(&[WriteMembers]),
    Access::to("GET", "/admit/v1/invites").scoped(&[ReadMembers]),
    Access::to("POST", "/admit/v1/invites").scoped(&[WriteMembers]),
    Access::to("GET", "/admit/v1/invites/{invite_id}").scoped(&[ReadMembers]),
    Access::to("POST", "/admit/v1/invites/{invite_id}").scoped(&[WriteMembers]),
    Access::to("POST", "/admit/v1/invites/{invite_id}/extend").scoped(&[WriteMembers]),
    Access::to("POST", "/admit/v1/invites/{invite_id}/resend").scoped(&[WriteMembers]),
    Access::to("PUT", "/admit/v1/members/{email}").scoped(&[WriteMembers]),
    Access::to("GET", "/admit/v1/organization/settings"),
    Access::to("POST", "/admit/v1/organization/settings"),
    Access::to("POST", "/admit/v1/organization/primary_owner").enterprise(),
    Access::to("GET", "/admit/v1/scoped_keys").enterprise(),
    Access::to("POST", "/admit/v1/scoped_keys").enterprise(),
    Access::to("GET", "/admit/v1/scoped_keys/{api_key_id}").enterprise(),
    Access::to("DELETE", "/admit/v1/scoped_keys/{api_key_id}").enterprise(),
    Access::to("POST", "/admit/v1/scoped_keys/{api_key_id}/rotate").enterprise(),
    Access::to("POST", "/admit/v1/test_clock"),
    Access::to("POST", "/admit/v1/users/{user_id}/role").scoped(&[WriteMembers]),
    Access::to("GET", "/admit/v1/webhooks/{webhook_endpoint_id}/deliveries"),
    Access::to("POST", "/admit/v1/webhooks/{webhook_endpoint_id}/deliveries/{delivery_id}/resend"),
    Access::to("POST", "/admit/v1/webhooks/{webhook_endpoint_id}/test"),
];
