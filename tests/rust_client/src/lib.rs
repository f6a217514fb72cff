//! What the tests share: a client that is pointed at the server under test.

use std::env;

use claude_api::Client;
use claude_api::retry::RetryPolicy;

/// A client with the admin key that the test command gives, and which repeats nothing.
///
/// # Panics
/// When `ADMIT_URL` or `ADMIT_KEY` is not set.
pub fn client() -> Client {
    client_with(&given("ADMIT_KEY"))
}

/// A client with another key.
///
/// # Panics
/// When `ADMIT_URL` is not set.
pub fn client_with(key: &str) -> Client {
    Client::builder().api_key(key).base_url(given("ADMIT_URL")).retry(RetryPolicy::none()).build().unwrap()
}

/// What `test_rust_client.py` prepared.
///
/// # Panics
/// When it is not there.
pub fn given(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name} is not set; run tests/rust_client/test_rust_client.py"))
}
