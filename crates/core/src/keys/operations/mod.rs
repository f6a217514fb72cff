//! Acts on keys.

mod admin_keys;
mod end;
mod issue;
mod manage;
mod rights;
mod rotate;
mod verify;

pub(crate) use admin_keys::issue_first_admin_key;
pub use admin_keys::{
    IssuedKey, find_current_admin_key, issue_admin_key, issue_admin_key_for_operator, list_admin_keys,
    revoke_admin_key, search_admin_keys,
};
pub use end::{archive_of_person, archive_of_service_account, archive_of_workspace, disable_active};
pub use issue::{NewApiKey, NewScopedKey, issue, issue_scoped, list_workspaces_to_choose};
pub use manage::{find, find_scoped, find_to_end, list, list_scoped, revoke_scoped, search, search_own, update};
pub use rotate::{OVERLAP_LIMIT_SECONDS, find_to_rotate, rotate, rotate_scoped};
pub use verify::{note_use, verify};
