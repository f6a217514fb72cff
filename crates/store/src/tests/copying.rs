use super::*;
use crate::copying::{CopyRefusal, Progress, Step, compare, copy, finish};

async fn filled() -> OwnStore {
    let store = store_on(TestDatabase::sqlite()).await;
    for number in 0..1200 {
        add(&store, &format!("thing {number} ü ' \u{1F600}")).await.unwrap();
    }
    let parts: Result<u64, Failure> = store
        .write((), |tx, ()| {
            Box::pin(tx.execute("insert into parts (number, name) select rowid, name from things", &[]))
        })
        .await;
    assert_eq!(parts.unwrap(), 1200);
    store
}

async fn sorted_names(store: &Store) -> Vec<String> {
    let mut names = names(store).await;
    names.sort();
    names
}

#[tokio::test]
async fn every_row_arrives_and_is_compared_whatever_the_engines_are() {
    let (from, to) = (filled().await, new_store().await);
    let mut steps = Vec::new();
    let told = |Progress { table, step, done, total }| (table, step, done, total);
    let rows = copy(&from, &to, |progress| steps.push(told(progress))).await;
    assert_eq!(rows.unwrap(), 2400);
    compare(&from, &to, |progress| steps.push(told(progress))).await.unwrap();
    assert_eq!(sorted_names(&to).await, sorted_names(&from).await);
    assert_eq!(steps.first(), Some(&("things".to_owned(), Step::Copy, 500, 1200)));
    assert_eq!(steps.last(), Some(&("parts".to_owned(), Step::Compare, 1200, 1200)));
    let back = store_on(TestDatabase::sqlite()).await;
    assert_eq!(copy(&to, &back, |_| ()).await.unwrap(), 2400);
    assert_eq!(sorted_names(&back).await, sorted_names(&from).await);
}

#[tokio::test]
async fn a_target_with_rows_is_refused_and_left_alone() {
    let (from, to) = (filled().await, new_store().await);
    add(&to, "mine").await.unwrap();
    let refused = copy(&from, &to, |_| ()).await.unwrap_err();
    assert!(matches!(refused, Error::Refused(CopyRefusal::NotEmpty(table)) if table == "things"));
    assert_eq!(names(&to).await, ["mine"]);
}

#[tokio::test]
async fn a_row_that_is_not_the_same_in_both_is_found() {
    let (from, to) = (filled().await, new_store().await);
    copy(&from, &to, |_| ()).await.unwrap();
    for (change, differs) in [
        ("update things set size = 7 where name like 'thing 7 %'", "things"),
        ("update things set size = null", ""),
        ("delete from parts where number = 1200", "parts"),
    ] {
        let changed: Result<u64, Failure> =
            to.write(change, |tx, change| Box::pin(async move { tx.execute(change, &[]).await })).await;
        assert!(changed.unwrap() > 0);
        let found = match compare(&from, &to, |_| ()).await {
            Err(Error::Refused(CopyRefusal::Differs(table))) => table,
            compared => compared.map(|()| String::new()).unwrap(),
        };
        assert_eq!(found, differs, "{change}");
    }
}

#[tokio::test]
async fn databases_of_other_schemas_are_not_mixed() {
    let from = filled().await;
    let database = TestDatabase::new().await;
    let more = Migration { number: 2, name: "more", statements: "create table more (name text primary key);" };
    let to = database.open(&[Migration { ..SCHEMA[0] }, more], Clock::stopped_at(NOW)).await.unwrap();
    let refused = copy(&from, &to, |_| ()).await.unwrap_err();
    assert!(matches!(refused, Error::Refused(CopyRefusal::DifferentSchemas)));
}

#[tokio::test]
async fn a_copy_that_was_cut_off_can_not_be_opened_and_one_that_was_finished_can() {
    let from = filled().await;
    for database in [TestDatabase::new().await, TestDatabase::sqlite()] {
        let to = open(&database).await;
        copy(&from, &to, |_| ()).await.unwrap();
        let refused = database.open(SCHEMA, Clock::stopped_at(NOW)).await.err().unwrap();
        assert!(matches!(refused, Failure::Unsuitable(_)), "{refused:?}");
        finish(&to).await.unwrap();
        assert_eq!(names(&open(&database).await).await.len(), 1200);
    }
}
