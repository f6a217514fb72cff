//! The faces: each turns the outside into a call of an operation, and its answer into bytes. A face holds no rule and no
//! SQL.
//!
//! For programs, `admin_api` answers the official SDKs and `native_api` what Admit adds to them; `json` is what they share;
//! `oauth` gives them access tokens.
//! For people, `console` and `sign_in` answer with `pages`, `help` with its articles, and `reference` tells of the routes
//! for programs; `html` is what they share.
//!
//! Of use to both are `request`, what is read off every request; `invite_batches`; and `background`, what is written beside a
//! request.

mod admin_api;
mod app;
mod background;
mod console;
mod health;
mod help;
mod html;
mod invite_batches;
mod json;
mod native_api;
mod oauth;
mod openapi;
mod pages;
mod rate_limits;
mod reference;
mod request;
mod routes;
mod sign_in;

pub use app::{App, Readiness, Settings, Shared};
pub use rate_limits::RateLimitSettings;
pub use routes::router;
