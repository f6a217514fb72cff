//! Why an act on compliance settings was refused.

/// Why an act on compliance settings was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The caller may not do this.
    NotAllowed,
}

impl admit_store::Refusal for Refusal {}
