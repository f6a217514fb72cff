//! Section 3: roles and protected fields.

mod above;
mod appointing;
mod inviting;
mod last;
mod protected_fields;
