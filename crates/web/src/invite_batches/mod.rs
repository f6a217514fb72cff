//! What the faces share about invite batches: the rows of a CSV file, and undoing a batch wholly.

pub(crate) mod csv;
mod undoing;

pub(crate) use undoing::undo;
