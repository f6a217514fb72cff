//! Acts on invites: what administrators do (`manage`), and what invited people do (`respond`).

mod admission;
mod manage;
mod respond;

pub use manage::{NewInvite, create, delete, find, invite_again, list, list_open, take_off_list};
pub use respond::{Accepted, Presented, accept, ask_again, decline, look_up, look_up_for_mail};
