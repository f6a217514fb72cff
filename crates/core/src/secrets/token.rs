//! Tokens: what links, cookies and set-up pages carry.

use std::fmt;

use admit_store::Failure;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// 256 random bits as 43 characters that need no escaping in a link.
///
/// It has no `Display` and its `Debug` shows nothing, so that it can't slip into a log.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    /// A new token.
    ///
    /// # Errors
    /// [`Failure::Secret`] when the system gives no randomness.
    pub fn new() -> Result<Self, Failure> {
        Ok(Self(URL_SAFE_NO_PAD.encode(super::random_bytes::<32>()?)))
    }

    /// The token as it is handed out, once.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// What is stored of it.
    pub fn digest(&self) -> String {
        super::digest(&self.0)
    }
}

/// A token that came in from outside; it may be anything.
impl From<String> for Token {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Token(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ac_10_tokens_are_long_random_and_never_alike() {
        let tokens: std::collections::HashSet<String> = (0..10_000).map(|_| Token::new().unwrap().0).collect();
        assert_eq!(tokens.len(), 10_000);
        assert!(tokens.iter().all(|token| token.len() == 43));
    }

    #[test]
    fn ac_51_a_token_does_not_show_itself_in_a_log() {
        assert_eq!(format!("{:?}", Token::from("secret".to_owned())), "Token(..)");
    }
}
