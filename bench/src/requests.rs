//! The requests that are measured, each as the bytes that go over the wire.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::io::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

const INVITES: &str = "/v1/organizations/invites";

/// A kind of request, cheap to repeat. Clones share what makes them unique.
#[derive(Clone)]
pub(crate) enum Requests {
    /// The same bytes each time.
    Same(Arc<[u8]>),
    /// `before`, one of the ids, `after`.
    OneOf { before: Arc<[u8]>, ids: Arc<[String]>, after: Arc<[u8]> },
    /// `before`, an address that was never sent, `after`.
    NewAddress { before: Arc<[u8]>, run: u64, next: Arc<AtomicU64>, after: Arc<[u8]> },
}

impl Requests {
    /// GET one of these invites, chosen anew each time.
    pub(crate) fn find(key: &str, ids: Arc<[String]>) -> Self {
        let before = format!("GET {INVITES}/");
        let after = format!(" HTTP/1.1\r\n{}\r\n", headers(key));
        Self::OneOf { before: before.into_bytes().into(), ids, after: after.into_bytes().into() }
    }

    /// GET the newest 20 invites.
    pub(crate) fn list(key: &str) -> Self {
        let request = format!("GET {INVITES}?limit=20 HTTP/1.1\r\n{}\r\n", headers(key));
        Self::Same(request.into_bytes().into())
    }

    /// POST an invite to an address that nobody else uses, in this run or another over the same data.
    pub(crate) fn create(key: &str) -> Self {
        let run = RandomState::new().build_hasher().finish();
        let (start, end) = (r#"{"email":""#, r#"@bench.example.com","role":"user"}"#);
        let length = start.len() + name_in_address(run, 0).len() + end.len();
        let before = format!(
            "POST {INVITES} HTTP/1.1\r\n{}content-type: application/json\r\ncontent-length: {length}\r\n\r\n{start}",
            headers(key)
        );
        Self::NewAddress { before: before.into_bytes().into(), run, next: Arc::default(), after: end.as_bytes().into() }
    }

    /// Puts the next request into the buffer, in place of what was there.
    pub(crate) fn write(&self, buffer: &mut Vec<u8>, dice: &mut Dice) {
        buffer.clear();
        match self {
            Self::Same(bytes) => buffer.extend_from_slice(bytes),
            Self::OneOf { before, ids, after } => {
                buffer.extend_from_slice(before);
                buffer.extend_from_slice(ids[dice.below(ids.len())].as_bytes());
                buffer.extend_from_slice(after);
            }
            Self::NewAddress { before, run, next, after } => {
                buffer.extend_from_slice(before);
                let number = next.fetch_add(1, Ordering::Relaxed);
                // Writing to a vector can't fail.
                let _ = buffer.write_all(name_in_address(*run, number).as_bytes());
                buffer.extend_from_slice(after);
            }
        }
    }
}

fn headers(key: &str) -> String {
    format!("host: localhost\r\nx-api-key: {key}\r\nanthropic-version: 2023-06-01\r\n")
}

fn name_in_address(run: u64, number: u64) -> String {
    format!("{run:016x}.{number:012}")
}

/// Numbers that look random, quickly (xorshift).
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// At least 0 and less than `limit`.
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 16) as usize) % limit
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next(requests: &Requests, dice: &mut Dice) -> String {
        let mut buffer = b"what was there".to_vec();
        requests.write(&mut buffer, dice);
        String::from_utf8(buffer).unwrap()
    }

    #[test]
    fn a_post_has_the_length_it_says() {
        let requests = Requests::create("key");
        for _ in 0..3 {
            let text = next(&requests, &mut Dice::new(1));
            let (head, body) = text.split_once("\r\n\r\n").unwrap();
            assert!(head.ends_with(&format!("content-length: {}", body.len())), "{text}");
        }
    }

    #[test]
    fn no_address_is_sent_twice_by_clones_or_by_two_runs() {
        let (one, other) = (Requests::create("key"), Requests::create("key"));
        let (clone, mut dice) = (one.clone(), Dice::new(1));
        let sent: std::collections::HashSet<_> =
            (0..50).flat_map(|_| [&one, &clone, &other].map(|requests| next(requests, &mut dice))).collect();
        assert_eq!(sent.len(), 150);
    }

    #[test]
    fn every_id_is_asked_for_sooner_or_later() {
        let ids: Vec<String> = (0..10).map(|number| format!("invite_{number}")).collect();
        let requests = Requests::find("key", ids.into());
        let mut dice = Dice::new(3);
        let asked: std::collections::HashSet<_> = (0..1000).map(|_| next(&requests, &mut dice)).collect();
        assert_eq!(asked.len(), 10);
    }
}
