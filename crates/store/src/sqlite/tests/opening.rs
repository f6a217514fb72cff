use super::*;

/// The file in the folder of a database.
fn file_in(database: &TestDatabase) -> PathBuf {
    Path::new(&database.location()).join("test.db")
}

#[tokio::test]
async fn a_place_that_can_not_be_written_is_a_failure_that_names_what_was_tried() {
    let database = TestDatabase::sqlite();
    let missing = Path::new(&database.location()).join("missing").join("store.db");
    let failed = Store::open_sqlite(&missing, SCHEMA, Clock::stopped_at(NOW)).err().unwrap();
    assert_eq!(failed.to_string(), "the database failed while opening the database");
    assert!(std::error::Error::source(&failed).is_some(), "the cause is kept for the log");
    std::fs::write(
        file_in(&database),
        "this is no database, but it is long enough to be looked at as if it were one, is it not?",
    )
    .unwrap();
    assert!(database.open(SCHEMA, Clock::stopped_at(NOW)).await.is_err());
}

#[tokio::test]
async fn the_log_is_written_ahead_and_synced_by_us_and_keys_that_refer_are_checked() {
    let database = TestDatabase::sqlite();
    let store = open(&database).await;
    let settings: Result<_, Failure> = store
        .write((), |tx, ()| {
            Box::pin(async move {
                let journal: Option<String> = tx.find("pragma journal_mode", &[]).await?;
                let synchronous: Option<i64> = tx.find("pragma synchronous", &[]).await?;
                let foreign_keys: Option<i64> = tx.find("pragma foreign_keys", &[]).await?;
                Ok((journal, synchronous, foreign_keys))
            })
        })
        .await;
    const NORMAL: i64 = 1;
    assert_eq!(settings.unwrap(), (Some("wal".to_owned()), Some(NORMAL), Some(1)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_programs_write_beside_each_other_to_one_file() {
    let database = TestDatabase::sqlite();
    let (one, other) = (open(&database).await, open(&database).await);
    let mut writers = tokio::task::JoinSet::new();
    for (name, store) in [("one", one.clone()), ("other", other)] {
        writers.spawn(async move {
            for number in 0..50 {
                add(&store, &format!("{name}-{number}")).await.unwrap();
            }
        });
    }
    writers.join_all().await;
    assert_eq!(names(&one).await.len(), 100);
}

#[tokio::test]
async fn a_closed_store_leaves_one_whole_file_and_takes_nothing_more() {
    let database = TestDatabase::sqlite();
    let store = open(&database).await;
    add(&store, "kept").await.unwrap();
    store.close().await;
    assert!(matches!(add(&store, "late").await, Err(Error::Failed(Failure::Closed))));
    let read: Result<(), Failure> = store.read((), |_, ()| Box::pin(async { Ok(()) })).await;
    assert!(matches!(read, Err(Failure::Closed)));
    let alone = Path::new(&database.location()).join("alone.db");
    std::fs::copy(file_in(&database), &alone).unwrap();
    let copy = Store::open_sqlite(&alone, SCHEMA, Clock::stopped_at(NOW)).unwrap();
    assert_eq!(names(&copy).await, ["kept"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fc_13_a_backup_is_one_moment_of_what_was_acknowledged_and_holds_up_no_writer() {
    let database = TestDatabase::sqlite();
    let store = open(&database).await;
    for number in 0..50 {
        add(&store, &format!("before-{number}")).await.unwrap();
    }
    let (writing, stop) = (store.clone(), std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false)));
    let stopped = stop.clone();
    let writer = tokio::spawn(async move {
        let mut number = 0;
        while !stopped.load(std::sync::atomic::Ordering::Relaxed) {
            add(&writing, &format!("{number:06}")).await.unwrap();
            number += 1;
        }
    });
    let copy = Path::new(&database.location()).join("copy.db");
    store.back_up(&copy).await.unwrap();
    stop.store(true, std::sync::atomic::Ordering::Relaxed);
    writer.await.unwrap();
    let copied = names(&Store::open_sqlite(&copy, SCHEMA, Clock::stopped_at(NOW)).unwrap()).await;
    let during: Vec<_> = copied.iter().filter(|name| !name.starts_with("before")).collect();
    assert_eq!(copied.len() - during.len(), 50, "all that was acknowledged before is there");
    let in_order: Vec<_> = (0..during.len()).map(|number| format!("{number:06}")).collect();
    assert!(during.into_iter().eq(&in_order), "of what came meanwhile, the first so many are there");
    assert!(store.back_up(&copy).await.is_err(), "a file that exists is not overwritten");
}
