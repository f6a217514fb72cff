//! The SQL of keys.

mod admin_keys;
mod api_keys;
mod look_ups;
mod secrets;

pub(super) use admin_keys::{
    find_current as find_current_admin_key, insert as insert_admin_key, list as list_admin_keys, revoke,
};
pub(crate) use api_keys::count_active;
pub(super) use api_keys::{
    Form, Owner, archive_of, disable_active_after, find, find_expiry, insert, list, update, works_in_workspace,
};
pub(crate) use look_ups::{
    find_admin_key, find_admin_key_by_id, find_principal_key, find_principal_key_by_id, find_scoped_key,
    find_scoped_key_by_id,
};
pub(super) use secrets::{end_secrets, find_known, insert_secret, note_use, update_hint};
