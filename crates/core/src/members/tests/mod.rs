//! What holds for members, by topic.

mod listing;
mod managing;
mod paging;
mod sign_out;
