//! What Admit says to people, in twelve languages.
//!
//! `words/<tag>/` holds the messages of the Console, the pages of coming in, the mails and the Help Center as Fluent files,
//! one file for each part of the product. [`Words`] reads them in one language: it fills messages in, and writes numbers,
//! lengths of time and moments the way the language does. English is the source. What another language lacks would be said
//! in English; `tests/complete.rs` sees to it that nothing is lacking and nothing is left over.

mod catalogue;
mod language;
mod lengths;
mod message;
mod moments;
mod numbers;

pub use catalogue::{Words, sources};
pub use language::{Language, UnknownLanguage};
pub use lengths::Length;
pub use message::{Argument, Message, Rich};
