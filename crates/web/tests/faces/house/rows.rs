//! Everything that is stored, to compare before and after.

use admit_store::{Failure, FromRow, Row};

use super::{Answer, House};

/// A row of any width; numbers read as text.
struct AnyRow(Vec<Option<String>>);

impl FromRow for AnyRow {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        let mut values = Vec::new();
        loop {
            let number = row.get::<Option<i64>>(values.len()).map(|value| value.map(|number| number.to_string()));
            match number.or_else(|_| row.get::<Option<String>>(values.len())) {
                Ok(value) => values.push(value),
                Err(_) => return Ok(Self(values)),
            }
        }
    }
}

impl House {
    /// The rows of any query, as text.
    pub(crate) async fn rows(&self, query: &str) -> Vec<Vec<Option<String>>> {
        let rows: Vec<AnyRow> = self
            .store
            .read(query.to_owned(), |tx, query| Box::pin(async move { tx.list(query, &[]).await }))
            .await
            .unwrap_or_else(|failure: Failure| panic!("{query}: {failure}"));
        rows.into_iter().map(|AnyRow(row)| row).collect()
    }

    /// Runs a statement against the data, past all faces.
    pub(crate) async fn execute(&self, statement: &str) {
        let done: Result<u64, Failure> = self
            .store
            .write(statement.to_owned(), |tx, statement| Box::pin(async move { tx.execute(statement, &[]).await }))
            .await;
        done.unwrap();
    }

    /// How many rows there are, such as `count("members where removed_at is null")`.
    pub(crate) async fn count(&self, rows: &str) -> usize {
        self.rows(&format!("select 1 from {rows}")).await.len()
    }

    /// Every row of every table: members, mails, sessions, activities and all; but not that the feed was read, which is
    /// recorded behind the answer.
    pub(crate) async fn contents(&self) -> String {
        let mut contents = String::new();
        let tables = self.store.read((), |tx, ()| Box::pin(tx.tables())).await.unwrap();
        // When a key was used is noted beside the request, whenever there is time.
        for table in tables.into_iter().map(|table| table.name).filter(|name| name != "key_uses") {
            let rows = match table.as_str() {
                "activities" => "activities where type <> 'compliance_api_accessed'",
                table => table,
            };
            for row in self.rows(&format!("select * from {rows}")).await {
                contents += &format!("{table}: {row:?}\n");
            }
        }
        contents
    }

    /// Fails unless the answer refuses and nothing at all has changed since `before`: no row, no mail, no session.
    pub(crate) async fn assert_refused(&self, answer: &Answer, before: &str) {
        answer.assert_refusal();
        self.assert_unchanged(answer, before).await;
    }

    /// Fails if anything has changed since `before`.
    pub(crate) async fn assert_unchanged(&self, answer: &Answer, before: &str) {
        let after = self.contents().await;
        if after != before {
            let new: Vec<&str> = after.lines().filter(|line| !before.contains(line)).collect();
            panic!("{} {} changed: {new:#?}", answer.path, answer.status);
        }
    }
}
