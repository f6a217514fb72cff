//! Programs that people let in: by a browser of their own, or by a code that somebody types elsewhere.

mod consent;
mod devices;
mod tokens;
