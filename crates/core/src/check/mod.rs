//! Whether what is stored keeps the rules: every invariant of the data, looked for in all of it. Changes nothing.

mod addresses;
mod rules;
#[cfg(test)]
mod tests;

use admit_store::{Failure, Store};

/// Offending rows that are named, at most; more are only counted as more.
pub const NAMED_LIMIT: usize = 10;

/// A rule that some of what is stored breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// What should be so.
    pub rule: String,
    /// The first that break it, by their ids.
    pub offenders: Vec<String>,
    /// Whether there are more.
    pub has_more: bool,
}

/// Checks the database's own structure, then every rule.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn all(store: &Store) -> Result<Vec<Violation>, Failure> {
    let problems = store.inspect((), |tx, ()| Box::pin(tx.integrity_problems())).await?;
    let mut violations = Vec::new();
    violations.extend(violation("the database is whole", problems));
    for rule in rules::ALL {
        let limit = i64::try_from(NAMED_LIMIT + 1).unwrap_or(i64::MAX);
        let offenders = store
            .inspect((rule.offenders, limit), |tx, (offenders, limit)| {
                Box::pin(async move { tx.list(offenders, admit_store::params![*limit]).await })
            })
            .await?;
        violations.extend(violation(rule.what, offenders));
    }
    for table in addresses::TABLES {
        violations.extend(violation(table.what, addresses::offenders(store, table).await?));
    }
    Ok(violations)
}

fn violation(rule: &str, mut offenders: Vec<String>) -> Option<Violation> {
    let has_more = offenders.len() > NAMED_LIMIT;
    offenders.truncate(NAMED_LIMIT);
    (!offenders.is_empty()).then(|| Violation { rule: rule.to_owned(), offenders, has_more })
}
