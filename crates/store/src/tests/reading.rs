use super::*;

async fn count(tx: &mut Transaction) -> Result<i64, Failure> {
    Ok(tx.find("select count(*) from things", &[]).await?.unwrap_or(0))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_read_sees_one_moment_whatever_is_committed_meanwhile_and_holds_up_no_writer() {
    let store = new_store().await;
    add(&store, "one").await.unwrap();
    let (gate, keeper) = gate("");
    let reading = store.clone();
    let read = tokio::spawn(async move {
        reading
            .read(gate, |tx, gate| {
                Box::pin(async move {
                    let before = count(tx).await?;
                    gate.wait();
                    Ok::<_, Failure>((before, count(tx).await?))
                })
            })
            .await
    });
    keeper.wait_until_entered();
    add(&store, "two").await.unwrap();
    assert_eq!(names(&store).await, ["one", "two"], "another read sees it at once");
    keeper.open();
    assert_eq!(read.await.unwrap().unwrap(), (1, 1));
}

#[tokio::test]
async fn a_read_sees_what_was_acknowledged_before_it() {
    let store = new_store().await;
    for number in 0..20 {
        add(&store, &number.to_string()).await.unwrap();
        assert_eq!(names(&store).await.len(), number + 1);
    }
}

#[tokio::test]
async fn an_act_that_only_reads_can_not_write() {
    let store = new_store().await;
    let written: Outcome = store.read((), |tx, ()| Box::pin(async move { Ok(insert(tx, "one").await?) })).await;
    assert!(matches!(written, Err(Error::Failed(Failure::Database { .. }))));
    assert!(names(&store).await.is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn more_reads_at_once_than_there_are_connections_are_all_answered() {
    let store = new_store().await;
    add(&store, "one").await.unwrap();
    let mut reads = tokio::task::JoinSet::new();
    for _ in 0..200 {
        let store = store.clone();
        reads.spawn(async move { names(&store).await });
    }
    assert!(reads.join_all().await.into_iter().all(|names| names == ["one"]));
}

#[tokio::test]
async fn fc_18_reads_that_panic_use_no_connection_up() {
    let store = new_store().await;
    for _ in 0..40 {
        let store = store.clone();
        let read = tokio::spawn(async move {
            let read: Result<(), Failure> =
                store.read((), |_, ()| Box::pin(async { panic!("a read fell over") })).await;
            read
        });
        assert!(read.await.unwrap_err().is_panic());
    }
    assert!(names(&store).await.is_empty());
}
