//! Section 9, as far as it holds: sessions, cookies, forged forms, frames, live pages.

mod cookies;
mod forgery;
mod fresh;
mod headers;
mod live;
