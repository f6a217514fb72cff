use super::*;

#[tokio::test]
async fn every_act_has_the_moment_at_which_it_runs() {
    let store = new_store().await;
    let moment = async || {
        let now: Result<_, Failure> = store.write((), |tx, ()| Box::pin(async move { Ok(tx.now()) })).await;
        now.unwrap()
    };
    assert_eq!(moment().await, NOW);
    store.clock().set_advanced_by_seconds(60);
    assert_eq!(moment().await, NOW.plus_seconds(60));
}

#[tokio::test]
async fn a_clock_that_an_act_moved_is_moved_for_everybody_and_stays_so() {
    let database = TestDatabase::new().await;
    let (one, other) = (open(&database).await, open(&database).await);
    for total in [60, 120] {
        let moved: Result<i64, Failure> = one.write((), |tx, ()| Box::pin(tx.advance_clock(60))).await;
        assert_eq!(moved.unwrap(), total);
        assert_eq!(one.clock().now(), NOW.plus_seconds(total));
    }
    assert_eq!(open(&database).await.clock().now(), NOW.plus_seconds(120), "it stays so");
    if other.is_shared() {
        let now: Result<_, Failure> = other.read((), |tx, ()| Box::pin(async move { Ok(tx.now()) })).await;
        assert_eq!(now.unwrap(), NOW.plus_seconds(120), "another node asks the database");
    }
}

#[tokio::test]
async fn a_clock_is_not_moved_by_an_act_that_is_undone() {
    let store = new_store().await;
    let undone: Outcome = store
        .write((), |tx, ()| {
            Box::pin(async move {
                tx.advance_clock(60).await?;
                Err(No.into())
            })
        })
        .await;
    assert!(undone.is_err());
    assert_eq!(store.clock().now(), NOW);
    add(&store, "next").await.unwrap();
    assert_eq!(store.clock().now(), NOW);
}
