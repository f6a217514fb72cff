//! The form of a key: its prefix, 43 characters of 256 random bits, `-`, and a checksum of 8 characters.

use std::fmt;

use admit_store::Failure;

use super::Token;

const RANDOM_LENGTH: usize = 43;
const CHECKSUM_LENGTH: usize = 8;

/// What a credential is for, told by its prefix (spec section 1.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KeyForm {
    /// An admin key of an organization.
    Admin,
    /// A key of an enterprise organization that reaches only what its scopes say.
    Scoped,
    /// An API key: of a workspace, a person or a service account.
    Api,
    /// An access token with the scope `org:admin`, issued to a person who signed in.
    AccessToken,
}

impl KeyForm {
    const ALL: [Self; 4] = [Self::Admin, Self::Scoped, Self::Api, Self::AccessToken];

    /// What every such key begins with.
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Admin => "sk-ant-admin01-",
            Self::Scoped => "sk-ant-api01-",
            Self::Api => "sk-ant-api03-",
            Self::AccessToken => "sk-ant-oat01-",
        }
    }

    fn of(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| text.starts_with(form.prefix()))
    }
}

/// A key as it is handed out, once. Stored as a digest; its `Debug` shows nothing.
#[derive(Clone)]
pub struct KeySecret {
    form: KeyForm,
    text: String,
}

impl KeySecret {
    /// A new key.
    ///
    /// # Errors
    /// [`Failure::Secret`] when the system gives no randomness.
    pub fn new(form: KeyForm) -> Result<Self, Failure> {
        let body = format!("{}{}", form.prefix(), Token::new()?.reveal());
        let checksum = checksum(&body);
        Ok(Self { form, text: format!("{body}-{checksum}") })
    }

    /// Reads a key that came in; `None` when its form or its checksum is wrong, which needs no database to tell.
    pub fn parse(text: &str) -> Option<Self> {
        let form = KeyForm::of(text)?;
        let (body, found) = text.split_at_checked(text.len().checked_sub(CHECKSUM_LENGTH + 1)?)?;
        let is_whole = body.is_ascii() && body.len() == form.prefix().len() + RANDOM_LENGTH;
        let is_sound = found.strip_prefix('-') == Some(checksum(body).as_str());
        (is_whole && is_sound).then(|| Self { form, text: text.to_owned() })
    }

    /// What it is for.
    pub fn form(&self) -> KeyForm {
        self.form
    }

    /// The key itself.
    pub fn reveal(&self) -> &str {
        &self.text
    }

    /// What is stored of it.
    pub fn digest(&self) -> String {
        super::digest(&self.text)
    }

    /// What may be shown of it later: enough to tell two keys apart, too little to guess one.
    pub fn hint(&self) -> String {
        let prefix = self.form.prefix();
        let random = &self.text[prefix.len()..];
        format!("{prefix}{}...{}", &random[..3], &random[random.len() - 4..])
    }
}

/// CRC-32 tells a typo and lets a leak scanner recognize a key; it protects nothing.
fn checksum(body: &str) -> String {
    format!("{:08x}", crc32fast::hash(body.as_bytes()))
}

impl fmt::Debug for KeySecret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("KeySecret(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_recognized_and_every_typo_in_it_is_not() {
        for form in KeyForm::ALL {
            let key = KeySecret::new(form).unwrap();
            assert_eq!(KeySecret::parse(key.reveal()).map(|key| key.form()), Some(form));
            for position in 0..key.reveal().len() {
                let mut bytes = key.reveal().as_bytes().to_vec();
                bytes[position] = if bytes[position] == b'x' { b'y' } else { b'x' };
                assert!(KeySecret::parse(std::str::from_utf8(&bytes).unwrap()).is_none(), "position {position}");
            }
        }
    }

    #[test]
    fn text_that_is_no_key_is_not_taken_for_one() {
        for text in ["", "sk-ant-admin01-", "-", "ü-00000000", "sk-ant-api03-abc-00000000"] {
            assert!(KeySecret::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn ac_50_the_hint_is_no_key() {
        let key = KeySecret::new(KeyForm::Admin).unwrap();
        assert!(key.hint().len() < 30);
        assert!(KeySecret::parse(&key.hint()).is_none());
    }
}
