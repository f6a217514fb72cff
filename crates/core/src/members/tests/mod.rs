//! What holds for members, by topic.

mod appointing;
mod listing;
mod managing;
mod paging;
mod sign_out;
