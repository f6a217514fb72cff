//! What holds for letting programs in, by way.

mod codes;
mod devices;
