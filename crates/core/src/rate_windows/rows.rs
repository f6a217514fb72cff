//! The SQL of rate windows.

use admit_store::{Failure, FromRow, Row, Transaction, params};

use super::{Calls, Window};

impl FromRow for Window {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { started_at: row.get(0)?, calls: row.get(1)? })
    }
}

/// Adds to a window, or begins the next one, in one statement.
pub(super) async fn add(tx: &mut Transaction, calls: &Calls) -> Result<Window, Failure> {
    let now = tx.now();
    let window = tx
        .find(
            "insert into rate_windows (organization_id, bucket, started_at, calls) values ($1, $2, $3, $4)
             on conflict (organization_id, bucket) do update set
                 started_at = case when rate_windows.started_at <= $5 then excluded.started_at
                     else rate_windows.started_at end,
                 calls = case when rate_windows.started_at <= $5 then excluded.calls
                     else rate_windows.calls + excluded.calls end
             returning started_at, calls",
            params![&calls.organization, calls.bucket, now, calls.number, now.plus_seconds(-calls.window_seconds)],
        )
        .await?;
    Ok(window.unwrap_or(Window { started_at: now, calls: calls.number }))
}
