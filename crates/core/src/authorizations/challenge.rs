//! Proof that who redeems a code is who asked for it (PKCE, RFC 7636). Only `S256`: the other way shows the secret.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

use crate::secrets::digests_equal;

/// How long a digest is in base64url.
const LENGTH: usize = 43;
/// How long a verifier may be (RFC 7636 section 4.1).
const VERIFIER_LENGTHS: std::ops::RangeInclusive<usize> = 43..=128;

/// The digest of a secret that the asking program keeps to itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge(String);

impl Challenge {
    /// Reads a challenge that came in; `None` when it can't be the digest of anything.
    pub fn parse(text: &str) -> Option<Self> {
        let is_digest = text.len() == LENGTH && URL_SAFE_NO_PAD.decode(text).is_ok();
        is_digest.then(|| Self(text.to_owned()))
    }

    /// The challenge as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is the secret that was kept.
    pub fn is_met_by(&self, verifier: &str) -> bool {
        let is_unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        let is_verifier = VERIFIER_LENGTHS.contains(&verifier.len()) && verifier.bytes().all(is_unreserved);
        is_verifier && digests_equal(&self.0, &URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pair of RFC 7636, appendix B.
    const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    #[test]
    fn a_challenge_is_met_by_its_own_secret_only() {
        let challenge = Challenge::parse(CHALLENGE).unwrap();
        assert!(challenge.is_met_by(VERIFIER));
        for other in
            ["", CHALLENGE, &VERIFIER[1..], &format!("{VERIFIER} "), &VERIFIER.to_lowercase(), &"a".repeat(129)]
        {
            assert!(!challenge.is_met_by(other), "{other}");
        }
    }

    #[test]
    fn what_is_no_digest_is_no_challenge() {
        for text in ["", "plain", &CHALLENGE[1..], &format!("{CHALLENGE}="), &CHALLENGE.replace('-', "+")] {
            assert_eq!(Challenge::parse(text), None, "{text}");
        }
    }
}
