//! Signatures as Standard Webhooks has them: HMAC-SHA-256 over id, moment and body.

use admit_store::{Failure, Timestamp};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use ring::hmac;

use crate::secrets;

const PREFIX: &str = "whsec_";

/// A new signing secret: `whsec_` and 32 random bytes in base64 (spec section 6).
pub(super) fn new_secret() -> Result<String, Failure> {
    Ok(format!("{PREFIX}{}", BASE64_STANDARD.encode(secrets::random_bytes::<32>()?)))
}

/// What the header `webhook-signature` says of a body that is sent at `moment`.
///
/// # Errors
/// [`Failure::Secret`] when the secret is not one that this server made.
pub fn sign(secret: &str, event_id: &str, moment: Timestamp, body: &str) -> Result<String, Failure> {
    let encoded = secret.strip_prefix(PREFIX).unwrap_or_default();
    let key = BASE64_STANDARD.decode(encoded).ok().filter(|key| !key.is_empty());
    let key = key.ok_or(Failure::Secret("a signing secret has not the form of one"))?;
    let key = hmac::Key::new(hmac::HMAC_SHA256, &key);
    let signed = hmac::sign(&key, format!("{event_id}.{}.{body}", moment.seconds()).as_bytes());
    Ok(format!("v1,{}", BASE64_STANDARD.encode(signed)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From the public specification of Standard Webhooks, and from its Python library.
    #[test]
    fn ac_72_a_signature_is_the_one_that_the_standard_says() {
        let signature = sign(
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            Timestamp::from_microseconds(1_614_265_330_000_000),
            "{\"test\": 2432232314}",
        );
        assert_eq!(signature.unwrap(), "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    #[test]
    fn a_new_secret_has_32_bytes_and_signs() {
        let secret = new_secret().unwrap();
        assert_eq!(secret.len(), PREFIX.len() + 44);
        let moment = Timestamp::from_microseconds(0);
        assert!(sign(&secret, "whe_1", moment, "{}").unwrap().starts_with("v1,"));
        assert_ne!(new_secret().unwrap(), secret);
        for bad in ["", "whsec_", "sk-ant", "whsec_*"] {
            assert!(sign(bad, "whe_1", moment, "{}").is_err(), "{bad}");
        }
    }
}
