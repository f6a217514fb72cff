//! The native API under `/admit/v1`: what Admit adds to the mirror. Same credentials, same envelope.

mod access;
mod admin_keys;
mod api_keys;
mod appointments;
mod custom_roles;
mod ensured_members;
mod invite_batches;
mod invites;
mod key_verification;
mod organization_settings;
mod scoped_keys;
mod test_clock;
mod webhooks;

pub(crate) use access::ACCESS;

use crate::openapi::{Endpoint, endpoint};

/// What callers that are proven can ask for.
pub(crate) fn endpoints() -> Vec<Endpoint> {
    let mut all = vec![
        endpoint!(appointments: appoint),
        endpoint!(appointments: hand_over),
        endpoint!(custom_roles: create),
        endpoint!(custom_roles: retrieve, update, delete),
        endpoint!(custom_roles: attach),
        endpoint!(custom_roles: detach),
        endpoint!(admin_keys: list, issue),
        endpoint!(admin_keys: revoke),
        endpoint!(api_keys: list, issue),
        endpoint!(api_keys: rotate),
        endpoint!(key_verification: verify),
        endpoint!(ensured_members: ensure),
        endpoint!(organization_settings: retrieve, update),
        endpoint!(scoped_keys: list, issue),
        endpoint!(scoped_keys: retrieve, revoke),
        endpoint!(scoped_keys: rotate),
        endpoint!(test_clock: advance),
        endpoint!(webhooks: list_deliveries),
        endpoint!(webhooks: resend),
        endpoint!(webhooks: test),
    ];
    all.extend(invites::endpoints());
    all.extend(invite_batches::endpoints());
    all
}
