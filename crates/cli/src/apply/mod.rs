//! `admit apply`: an organization made to be what a file says.
//!
//! `desired` is what the file says, `present` what the organization is, `plan` the steps from one to the other; all of these are
//! values, so that a plan can be looked at and tested without a server. `acts` shows it, asks, and takes the steps. A step that was
//! taken is not there the next time, so the same file again changes nothing.

mod desired;
mod document;
mod plan;
mod present;
mod step;
#[cfg(test)]
mod tests;

use crate::options::RemovalOptions;

pub(crate) use desired::Desired;
pub(crate) use plan::Plan;
pub(crate) use present::{Present, Source};
pub(crate) use step::{Action, Made, Step};

/// A file to apply, and how.
#[derive(Debug)]
pub(crate) struct Application {
    pub(crate) desired: Desired,
    /// Where it was read, for messages.
    pub(crate) file: String,
    /// Whether what the file does not have is taken away.
    pub(crate) prunes: bool,
    pub(crate) options: RemovalOptions,
}
