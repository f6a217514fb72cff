//! The SQL of groups (`groups`), of who is in them (`members`), and of invites that name them (`named`).

mod groups;
mod members;
mod named;

pub(crate) use groups::exists;
pub(super) use groups::{delete, find, insert, list, list_these, rename};
pub(super) use members::{
    count_members_up_to, end_all_of_person, end_member, find_address_of_member, find_member, insert_member,
    list_members,
};
pub(super) use named::{NamedRow, delete_named, insert_named, list_named, list_named_to_join};
