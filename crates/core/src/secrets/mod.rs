//! Secrets: made of system randomness, kept as digests, never logged (design rule 4).
//!
//! A token that a mail still has to carry is the one secret that must be readable again: the [`Vault`] seals it with the
//! server's own key, which lives outside the database.

mod key;
mod random;
mod token;
mod vault;

pub use key::{KeyForm, KeySecret};
pub use random::random_bytes;
pub use token::Token;
pub use vault::{KEY_LENGTH, Vault};

use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        text.push(DIGITS[usize::from(byte >> 4)]);
        text.push(DIGITS[usize::from(byte & 0x0f)]);
    }
    text
}

/// The bytes of what [`hex`] wrote; `None` for anything else.
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    let pairs = text.as_bytes().chunks(2);
    pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok().filter(|_| pair.len() == 2)).collect()
}

/// What is stored of a secret: its SHA-256 in hexadecimal. The secrets have 128 bits or more, so no salt is needed.
pub fn digest(secret: &str) -> String {
    hex(&Sha256::digest(secret.as_bytes()))
}

/// Whether two digests are equal, in a time that does not tell how much of them is.
pub fn digests_equal(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}
