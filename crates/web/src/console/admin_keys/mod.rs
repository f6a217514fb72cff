//! Settings > Admin keys: the list, and the dialogs over it.

pub(super) mod create;
pub(super) mod list;
pub(super) mod revoke;

use super::visitor::Insider;

/// The path of the list.
fn path_of(insider: &Insider) -> String {
    insider.settings_path("admin-keys")
}
