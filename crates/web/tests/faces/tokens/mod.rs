//! Section 1: invitation, sign-in and confirmation tokens.

mod empty;
mod forged;
mod leaks;
mod lifetime;
mod purpose;
mod scanners;
mod sign_in;
