//! The server's own key: seals tokens that wait in the outbox, and keeps six-digit codes from being guessed offline.

use admit_store::Failure;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::hmac;

/// Length of the key in bytes.
pub const KEY_LENGTH: usize = 32;

/// Seals and opens secrets with a key that is not in the database.
pub struct Vault {
    sealing: LessSafeKey,
    fingerprints: hmac::Key,
}

impl Vault {
    /// A vault over this key, which is 256 bits from the system's generator.
    ///
    /// # Errors
    /// [`Failure::Secret`] never for a key of this length; the cipher's interface allows for it.
    pub fn new(key: &[u8; KEY_LENGTH]) -> Result<Self, Failure> {
        // Two keys for two purposes, both derived, so that neither use can weaken the other.
        let derive = hmac::Key::new(hmac::HMAC_SHA256, key);
        let sealing = hmac::sign(&derive, b"admit: sealing");
        let fingerprints = hmac::sign(&derive, b"admit: fingerprints");
        let unbound = UnboundKey::new(&AES_256_GCM, sealing.as_ref())
            .map_err(|_| Failure::Secret("the server's key has the wrong length"))?;
        Ok(Self {
            sealing: LessSafeKey::new(unbound),
            fingerprints: hmac::Key::new(hmac::HMAC_SHA256, fingerprints.as_ref()),
        })
    }

    /// Encrypts `secret` (AES-256-GCM); `about` says what it belongs to and must be given again to open it.
    ///
    /// # Errors
    /// [`Failure::Secret`] when the system gives no randomness.
    pub fn seal(&self, about: &str, secret: &str) -> Result<String, Failure> {
        let nonce = super::random_bytes::<NONCE_LEN>()?;
        let mut sealed = secret.as_bytes().to_vec();
        self.sealing
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(about.as_bytes()), &mut sealed)
            .map_err(|_| Failure::Secret("a secret could not be sealed"))?;
        Ok(STANDARD_NO_PAD.encode([nonce.as_slice(), &sealed].concat()))
    }

    /// Opens what [`Self::seal`] made.
    ///
    /// # Errors
    /// [`Failure::Secret`] when it was sealed with another key or about something else.
    pub fn open(&self, about: &str, sealed: &str) -> Result<String, Failure> {
        self.try_open(about, sealed).ok_or(Failure::Secret("a stored secret can't be opened with this server's key"))
    }

    fn try_open(&self, about: &str, sealed: &str) -> Option<String> {
        let mut bytes = STANDARD_NO_PAD.decode(sealed).ok()?;
        let (nonce, secret) = bytes.split_at_mut_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let opened = self.sealing.open_in_place(nonce, Aad::from(about.as_bytes()), secret).ok()?;
        String::from_utf8(opened.to_vec()).ok()
    }

    /// What is stored of a secret that is too short to stand a plain digest (a six-digit code).
    pub fn fingerprint(&self, about: &str, secret: &str) -> String {
        super::hex(hmac::sign(&self.fingerprints, format!("{about}:{secret}").as_bytes()).as_ref())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_secret_opens_only_with_the_same_key_and_for_the_same_thing() {
        let vault = Vault::new(&[1; 32]).unwrap();
        let sealed = vault.seal("invite_1", "token").unwrap();
        assert!(!sealed.contains("token"));
        assert_eq!(vault.open("invite_1", &sealed).unwrap(), "token");
        assert!(vault.open("invite_2", &sealed).is_err());
        assert!(Vault::new(&[2; 32]).unwrap().open("invite_1", &sealed).is_err());
        assert!(vault.open("invite_1", "").is_err());
    }

    #[test]
    fn a_code_has_another_fingerprint_in_every_sign_in() {
        let vault = Vault::new(&[1; 32]).unwrap();
        assert_eq!(vault.fingerprint("a", "123456"), vault.fingerprint("a", "123456"));
        assert_ne!(vault.fingerprint("a", "123456"), vault.fingerprint("b", "123456"));
    }
}
