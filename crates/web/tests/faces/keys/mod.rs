//! API keys, scoped keys and admin keys: what section 8.6 says of them, and what Admit adds.

mod admin_keys;
mod console;
mod issuing;
mod mirror;
mod once;
mod scoped;
mod uses;
mod verifying;
