use super::*;
use crate::{FromRow, Row, Value};

/// Runs one query on a database where the thing `one` has no size and `two` has size 2.
async fn find<T: FromRow + Send + 'static>(query: &'static str) -> Result<Option<T>, Failure> {
    let store = new_store().await;
    let prepared: Result<u64, Failure> = store
        .write((), |tx, ()| {
            Box::pin(tx.execute("insert into things (name, size) values ('one', null), ('two', 2)", &[]))
        })
        .await;
    assert_eq!(prepared.unwrap(), 2);
    store.read(query, |tx, query| Box::pin(tx.find(query, &[]))).await
}

#[tokio::test]
async fn parameters_keep_their_numbers_and_their_types() {
    let store = new_store().await;
    let stored: Result<Vec<Vec<Value<'static>>>, Failure> = store
        .write((), |tx, ()| {
            Box::pin(async move {
                let nothing: Option<i64> = None;
                tx.execute("insert into things (size, name) values ($2, $1)", params!["one", NOW]).await?;
                tx.execute("insert into things (size, name) values ($1, $2)", params![nothing, "two"]).await?;
                tx.list("select name, size from things where name in ($2, $1) order by name", params!["one", "two"])
                    .await
            })
        })
        .await;
    assert_eq!(stored.unwrap(), [params!["one", NOW].to_vec(), params!["two", None::<i64>].to_vec()]);
}

#[tokio::test]
async fn text_with_the_character_u_0000_is_refused_whatever_is_done_with_it() {
    let store = new_store().await;
    let refused = add(&store, "a\0b").await;
    assert!(matches!(refused, Err(Error::Failed(Failure::NulCharacter))), "{refused:?}");
    let found: Result<Option<String>, Failure> = store
        .read((), |tx, ()| {
            Box::pin(async move { tx.find("select name from things where name = $1", params!["\0"]).await })
        })
        .await;
    assert!(matches!(found, Err(Failure::NulCharacter)), "{found:?}");
    add(&store, "next").await.unwrap();
    assert_eq!(names(&store).await, ["next"]);
}

#[tokio::test]
async fn text_is_a_value_and_never_a_statement() {
    let store = new_store().await;
    let hostile = "x'); drop table things; -- $1 ?1";
    add(&store, hostile).await.unwrap();
    assert_eq!(names(&store).await, [hostile]);
}

#[tokio::test]
async fn a_value_of_another_type_is_a_failure_that_names_the_column() {
    let failed = find::<i64>("select name from things").await.unwrap_err();
    assert!(matches!(&failed, Failure::Decode { column, .. } if column == "name"), "{failed:?}");
    let failed = find::<String>("select size from things where name = 'two'").await.unwrap_err();
    assert!(matches!(&failed, Failure::Decode { column, .. } if column == "size"), "{failed:?}");
    assert!(find::<i64>("select size from things where name = 'one'").await.is_err(), "null is no number");
}

#[derive(Debug, PartialEq)]
struct Sizes(Option<i64>, bool);

impl FromRow for Sizes {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self(row.get(0)?, row.get::<i64>(1).is_err()))
    }
}

#[tokio::test]
async fn a_missing_value_reads_as_none_and_a_missing_column_is_a_failure() {
    let found = find::<Sizes>("select size from things order by name").await.unwrap();
    assert_eq!(found, Some(Sizes(None, true)));
    assert_eq!(find::<Sizes>("select size from things where name = 'three'").await.unwrap(), None);
}

struct Truth(bool);

impl FromRow for Truth {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        row.parse(0).map(Self)
    }
}

#[tokio::test]
async fn a_spelling_that_is_none_is_a_failure_that_shows_it() {
    assert!(find::<Truth>("select 'true' as truth").await.unwrap().unwrap().0);
    let failed = find::<Truth>("select 'perhaps' as truth").await.err().unwrap();
    assert_eq!(failed.to_string(), "column truth holds something unexpected: unknown spelling `perhaps`");
}

#[test]
fn values_are_made_of_what_they_hold() {
    assert_eq!(Value::from(NOW), Value::Integer(1_750_000_000_000_000));
    assert_eq!(Value::from(None::<i64>), Value::Null);
    assert_eq!(Value::from(Some("one")), Value::Text("one".into()));
}
