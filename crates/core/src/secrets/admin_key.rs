//! The form of an admin key: `sk-ant-admin01-`, 43 characters of 256 random bits, `-`, and a checksum of 8 characters.

use std::fmt;

use admit_store::Failure;

use super::Token;

const PREFIX: &str = "sk-ant-admin01-";
const CHECKSUM_LENGTH: usize = 8;

/// An admin key as it is handed out, once. Stored as a digest; its `Debug` shows nothing.
#[derive(Clone)]
pub struct AdminKeySecret(String);

impl AdminKeySecret {
    /// A new key.
    ///
    /// # Errors
    /// [`Failure::Secret`] when the system gives no randomness.
    pub fn new() -> Result<Self, Failure> {
        let body = format!("{PREFIX}{}", Token::new()?.reveal());
        let checksum = checksum(&body);
        Ok(Self(format!("{body}-{checksum}")))
    }

    /// Reads a key that came in; `None` when its form or its checksum is wrong, which needs no database to tell.
    pub fn parse(text: &str) -> Option<Self> {
        let (body, found) = text.split_at_checked(text.len().checked_sub(CHECKSUM_LENGTH + 1)?)?;
        let well_formed = body.starts_with(PREFIX) && found.strip_prefix('-') == Some(checksum(body).as_str());
        well_formed.then(|| Self(text.to_owned()))
    }

    /// The key itself.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// What is stored of it.
    pub fn digest(&self) -> String {
        super::digest(&self.0)
    }

    /// What may be shown of it later: enough to tell two keys apart, too little to guess one.
    pub fn hint(&self) -> String {
        let random = &self.0[PREFIX.len()..];
        format!("{PREFIX}{}...{}", &random[..3], &random[random.len() - 4..])
    }
}

/// CRC-32 tells a typo and lets a leak scanner recognize a key; it protects nothing.
fn checksum(body: &str) -> String {
    format!("{:08x}", crc32fast::hash(body.as_bytes()))
}

impl fmt::Debug for AdminKeySecret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("AdminKeySecret(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_recognized_and_every_typo_in_it_is_not() {
        let key = AdminKeySecret::new().unwrap();
        assert!(AdminKeySecret::parse(key.reveal()).is_some());
        for position in 0..key.reveal().len() {
            let mut bytes = key.reveal().as_bytes().to_vec();
            bytes[position] = if bytes[position] == b'x' { b'y' } else { b'x' };
            assert!(AdminKeySecret::parse(std::str::from_utf8(&bytes).unwrap()).is_none(), "position {position}");
        }
    }

    #[test]
    fn text_that_is_no_key_is_not_taken_for_one() {
        for text in ["", "sk-ant-admin01-", "-", "ü-00000000", "sk-ant-api03-abc-00000000"] {
            assert!(AdminKeySecret::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn ac_50_the_hint_is_no_key() {
        let key = AdminKeySecret::new().unwrap();
        assert!(key.hint().len() < 30);
        assert!(AdminKeySecret::parse(&key.hint()).is_none());
    }
}
