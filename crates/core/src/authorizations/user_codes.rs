//! The short code that a device shows and a person types (RFC 8628 section 6.1): eight letters, no vowels that make words,
//! none that look like another; 34 bits, which guesses that are counted do not get through in a device's lifetime.

use admit_store::Failure;

use crate::secrets::{Vault, random_bytes};

const ALPHABET: &[u8; 20] = b"BCDFGHJKLMNPQRSTVWXZ";
const LENGTH: usize = 8;
/// Bytes from here on would make some letters likelier than others.
const FAIR_LIMIT: u8 = 240;

/// A user code, without the dash that it is shown with.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct UserCode(String);

impl UserCode {
    /// A new code, each as likely as any other.
    pub(super) fn new() -> Result<Self, Failure> {
        let mut code = String::with_capacity(LENGTH);
        while code.len() < LENGTH {
            let [byte] = random_bytes()?;
            let letter = ALPHABET.get(usize::from(byte) % ALPHABET.len()).filter(|_| byte < FAIR_LIMIT);
            code.extend(letter.map(|letter| char::from(*letter)));
        }
        Ok(Self(code))
    }

    /// What was typed, whatever its letter case and whatever stands between the letters; `None` when it is no code.
    pub(super) fn parse(typed: &str) -> Option<Self> {
        let letters = typed.chars().filter(|character| !character.is_whitespace() && *character != '-');
        let code: String = letters.map(|letter| letter.to_ascii_uppercase()).take(LENGTH + 1).collect();
        let is_code = code.len() == LENGTH && code.bytes().all(|letter| ALPHABET.contains(&letter));
        is_code.then_some(Self(code))
    }

    /// The code as it is shown: two halves.
    pub(super) fn shown(&self) -> String {
        let (one, other) = self.0.split_at(LENGTH / 2);
        format!("{one}-{other}")
    }

    /// What is stored of it.
    pub(super) fn fingerprint(&self, vault: &Vault) -> String {
        vault.fingerprint("user code", &self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_back_however_it_is_typed() {
        for _ in 0..200 {
            let code = UserCode::new().unwrap();
            let shown = code.shown();
            assert_eq!(shown.len(), LENGTH + 1);
            for typed in [shown.clone(), shown.to_lowercase(), shown.replace('-', " "), format!("  {shown}\n")] {
                assert!(UserCode::parse(&typed) == Some(code.clone()), "{typed}");
            }
        }
    }

    #[test]
    fn what_is_no_code_is_told_without_looking_it_up() {
        for typed in ["", "BCDF", "BCDF-GHJKL", "BCDF-GHJA", "BCDF-GHJ1", "BCDF_GHJK", "ßßßßßßßß"] {
            assert!(UserCode::parse(typed).is_none(), "{typed}");
        }
    }
}
