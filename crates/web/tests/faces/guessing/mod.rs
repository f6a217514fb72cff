//! Sections 7 and 8, as far as they hold: guessing, probing, keys.

mod accounts;
mod codes;
mod keys;
mod limits;
