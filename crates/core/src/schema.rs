//! The schema, as the sum of its migrations. SQL that both engines take: integers for time, text for ids.

use admit_store::Migration;

/// All migrations, in order.
pub const MIGRATIONS: &[Migration] = &[
    Migration { number: 1, name: "the main job", statements: include_str!("schema/0001_the_main_job.sql") },
    Migration { number: 2, name: "rate windows", statements: include_str!("schema/0002_rate_windows.sql") },
];
