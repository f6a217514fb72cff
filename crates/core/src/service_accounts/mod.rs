//! Service accounts: programs as members of an organization, with a role of their own and no person behind them (spec
//! section 8.9).

mod rows;

pub(crate) use rows::{is_active, is_active_admin};
