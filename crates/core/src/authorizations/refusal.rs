//! Why an authorization was refused.

/// Why an authorization was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The person does not manage this organization, or did not say yes in person.
    NotAllowed,
    /// The person has to sign in again first.
    StaleSignIn,
    /// Too many devices of one network wait already; the next one may begin after so many seconds.
    TooManyDevices {
        /// Seconds to wait.
        retry_after_seconds: i64,
    },
}

impl admit_store::Refusal for Refusal {}
