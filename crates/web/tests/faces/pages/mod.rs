//! Section 9, as far as it holds: sessions, cookies, forged forms, frames.

mod cookies;
mod forgery;
mod headers;
