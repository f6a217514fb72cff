//! What holds for service accounts, by topic.

mod accounts;
mod memberships;
