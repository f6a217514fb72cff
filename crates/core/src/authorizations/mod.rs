//! Authorizations: how a program comes by access tokens. A person who manages an organization is asked, in a browser,
//! whether to let it in; that person's yes is a grant ([`crate::access_tokens`]).
//!
//! By code (RFC 6749 section 4.1 with PKCE, RFC 7636; RFC 8252): the browser runs on the program's own machine, and
//! carries a code back to it. A code works once, for a minute, for the program that asked, at the place that it asked from
//! and with the secret that it kept. By device (RFC 8628): the program has no browser, shows a short code, and waits until
//! somebody types that code in a browser elsewhere.

mod challenge;
mod clients;
mod operations;
mod redirects;
mod refusal;
mod rows;
#[cfg(test)]
mod tests;
mod user_codes;

pub use challenge::Challenge;
pub use clients::Client;
pub use operations::{
    Answered, CodeRedemption, CodeRequest, LookedUp, Polled, StartedDevice, WaitingDevice, approve, approve_device,
    deny_device, look_up_device, may_approve, poll_device, redeem_code, start_device,
};
pub use redirects::Redirect;
pub use refusal::Refusal;

/// The one scope there is: everything that the person may do in the organization.
pub const SCOPE: &str = "org:admin";
/// How long a code waits to be redeemed.
pub const CODE_LIFETIME_SECONDS: i64 = 60;
/// How long a device waits to be let in.
pub const DEVICE_LIFETIME_SECONDS: i64 = 900;
/// How long a device waits between two questions, at first; each question that comes too soon adds as much.
pub const POLL_INTERVAL_SECONDS: i64 = 5;
/// Devices of one network that may begin to wait within [`DEVICE_LIFETIME_SECONDS`].
pub const DEVICES_LIMIT: i64 = 60;
/// Wrong user codes that a person may type within [`GUESSES_WINDOW_SECONDS`] (RFC 8628 section 5.1).
pub const GUESSES_LIMIT: i64 = 5;
/// The length of the time in which wrong user codes are counted.
pub const GUESSES_WINDOW_SECONDS: i64 = 600;
