//! Randomness from the system, fetched for many secrets at once: asking costs as much as all the rest of making an id.

use std::cell::RefCell;

use admit_store::Failure;

/// Bytes that are fetched at once. What is handed out is wiped here, so what lies here is in no secret yet.
const FETCHED: usize = 512;

thread_local! {
    static POOL: RefCell<Pool> = const { RefCell::new(Pool { bytes: [0; FETCHED], used: FETCHED }) };
}

struct Pool {
    bytes: [u8; FETCHED],
    used: usize,
}

/// `N` bytes from the system's generator.
///
/// # Errors
/// [`Failure::Secret`] when the system gives none.
pub fn random_bytes<const N: usize>() -> Result<[u8; N], Failure> {
    POOL.with_borrow_mut(|pool| pool.take()).map_err(|_| Failure::Secret("the system's random generator gave nothing"))
}

impl Pool {
    fn take<const N: usize>(&mut self) -> Result<[u8; N], getrandom::Error> {
        let mut taken = [0; N];
        if let Some(unused) = self.bytes.get_mut(self.used..self.used + N) {
            taken.swap_with_slice(unused);
            self.used += N;
        } else if N > FETCHED {
            getrandom::fill(&mut taken)?;
        } else {
            getrandom::fill(&mut self.bytes)?;
            self.used = 0;
            return self.take();
        }
        Ok(taken)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_bytes_are_handed_out_twice_or_kept() {
        let mut pool = Pool { bytes: [0; FETCHED], used: FETCHED };
        let mut seen = std::collections::HashSet::new();
        for _ in 0..1_000 {
            assert!(seen.insert(pool.take::<16>().unwrap()));
            assert!(pool.bytes[..pool.used].iter().all(|byte| *byte == 0));
        }
        assert!(!pool.take::<{ FETCHED + 1 }>().unwrap().iter().all(|byte| *byte == 0));
    }
}
