use std::pin::pin;

use futures_util::FutureExt as _;

use super::*;

#[tokio::test]
async fn an_act_that_refuses_or_panics_leaves_nothing_and_the_next_one_works() {
    let store = new_store().await;
    add(&store, "one").await.unwrap();
    assert!(matches!(add_and_refuse(&store, "refused").await, Err(Error::Refused(No))));
    let panic = add_and_panic(&store, "panicked").await.unwrap_err();
    assert!(matches!(&panic, Error::Failed(Failure::Panicked(text)) if text == "panicked fell over"), "{panic:?}");
    assert!(matches!(add(&store, "one").await, Err(Error::Failed(_))), "a name is taken");
    add(&store, "two").await.unwrap();
    assert_eq!(names(&store).await, ["one", "two"]);
}

#[tokio::test]
async fn an_act_that_goes_on_after_a_statement_that_failed_keeps_nothing() {
    let store = new_store().await;
    let kept: Outcome = store
        .write((), |tx, ()| {
            Box::pin(async move {
                insert(tx, "one").await?;
                let _ = insert(tx, "one").await;
                Err(No.into())
            })
        })
        .await;
    assert!(kept.is_err());
    assert!(names(&store).await.is_empty());
}

#[tokio::test]
async fn statements_for_later_run_in_their_order_before_what_comes_next() {
    let store = new_store().await;
    let seen: Result<Vec<String>, Failure> = store
        .write((), |tx, ()| {
            Box::pin(async move {
                for number in 10..50 {
                    let statement = "insert into things (name) values ($1)";
                    tx.execute_later(statement, params![number.to_string()]).await?;
                    tx.execute_later("insert into parts (number, name) values (1, $1)", params![number.to_string()])
                        .await?;
                }
                let seen = tx.list("select name from things order by name", &[]).await?;
                tx.execute_later("delete from parts", &[]).await?;
                tx.execute_later("delete from things where name <> '49'", &[]).await?;
                Ok(seen)
            })
        })
        .await;
    assert_eq!(seen.unwrap().len(), 40);
    assert_eq!(names(&store).await, ["49"]);
}

#[tokio::test]
async fn a_statement_for_later_that_fails_fails_its_act() {
    let store = new_store().await;
    add(&store, "taken").await.unwrap();
    let done: Outcome = store
        .write((), |tx, ()| {
            Box::pin(async move {
                insert(tx, "one").await?;
                Ok(tx.execute_later("insert into things (name) values ('taken')", &[]).await?)
            })
        })
        .await;
    assert!(matches!(done, Err(Error::Failed(_))), "{done:?}");
    assert_eq!(names(&store).await, ["taken"]);
}

/// Reads a size and writes it one larger: two at a time lose an addition, unless acts run as if one after another.
async fn grow(store: &Store) -> Outcome {
    store
        .write((), |tx, ()| {
            Box::pin(async move {
                let size: i64 =
                    tx.find("select coalesce(size, 0) from things where name = 'growing'", &[]).await?.unwrap_or(0);
                tx.execute("update things set size = $1 where name = 'growing'", params![size + 1]).await?;
                Ok(())
            })
        })
        .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fc_11_acts_that_meet_run_as_if_one_after_another() {
    let database = TestDatabase::new().await;
    let (one, other) = (open(&database).await, open(&database).await);
    add(&one, "growing").await.unwrap();
    let mut growing = tokio::task::JoinSet::new();
    for number in 0..40 {
        let store = if number % 2 == 0 { one.clone() } else { other.clone() };
        growing.spawn(async move { grow(&store).await.unwrap() });
    }
    growing.join_all().await;
    let size: Result<Option<i64>, Failure> =
        one.read((), |tx, ()| Box::pin(tx.find("select size from things", &[]))).await;
    assert_eq!(size.unwrap(), Some(40));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_writers_at_once_are_all_answered_and_all_their_work_is_there() {
    let store = new_store().await;
    let mut writers = tokio::task::JoinSet::new();
    for writer in 0..40 {
        let store = store.clone();
        writers.spawn(async move {
            let mut kept = Vec::new();
            for number in 0..25 {
                let name = format!("{writer}-{number}");
                if number % 5 == 4 {
                    add_and_refuse(&store, &name).await.unwrap_err();
                } else {
                    add(&store, &name).await.unwrap();
                    kept.push(name);
                }
            }
            kept
        });
    }
    let mut expected = writers.join_all().await.concat();
    let mut found = names(&store).await;
    expected.sort();
    found.sort();
    assert_eq!(found.len(), 800);
    assert_eq!(found, expected);
}

#[tokio::test]
async fn signals_sent_while_nobody_waits_are_heard_once() {
    let store = new_store().await;
    let mut listener = store.listen(Channel::Outbox);
    for name in ["one", "two"] {
        signal(&store, name, true).await.unwrap();
    }
    // The signals of an act are sent before the next act runs.
    add(&store, "three").await.unwrap();
    listener.heard().await;
    assert!(pin!(listener.heard()).now_or_never().is_none());
}
