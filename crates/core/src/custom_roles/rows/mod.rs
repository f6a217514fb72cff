//! The SQL of custom roles (`roles`), of what they allow (`permissions`), and of the groups that have them (`attached`).

mod attached;
mod permissions;
mod roles;

pub(super) use attached::{
    attach, detach, list_entitlements_of_groups, list_entitlements_of_person, list_groups_of_role,
};
pub(super) use permissions::{end_permission, insert_permission, list_all_permissions, list_permissions};
pub(super) use roles::{count_up_to, delete, find, insert, list, list_these, update};
