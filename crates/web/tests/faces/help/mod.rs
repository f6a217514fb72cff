//! The Help Center: for everybody, and nothing is changed by reading.

mod answering;
mod reading;
