use super::*;

fn open(place: &Place, migrations: &[Migration]) -> Result<Store, Failure> {
    Store::open_sqlite(&place.file(), migrations, Clock::stopped_at(NOW))
}

const COLOURS: Migration = Migration {
    number: 2,
    name: "colours",
    statements: "alter table things add column colour text; update things set colour = 'grey';",
};

fn with_colours() -> [Migration; 2] {
    [Migration { ..SCHEMA[0] }, COLOURS]
}

#[tokio::test]
async fn a_store_that_is_opened_again_still_has_everything() {
    let place = Place::new();
    add(&place.open(), "one").await.unwrap();
    let store = place.open();
    add(&store, "two").await.unwrap();
    assert_eq!(names(&store).await, ["one", "two"]);
}

#[tokio::test]
async fn each_migration_is_applied_once_and_a_newer_program_adds_its_own() {
    let place = Place::new();
    add(&place.open(), "one").await.unwrap();
    for _ in 0..2 {
        let store = open(&place, &with_colours()).unwrap();
        let applied: Result<Vec<i64>, Failure> = store
            .read((), |tx, ()| Box::pin(tx.list("select number from schema_migrations order by number", &[])))
            .await;
        assert_eq!(applied.unwrap(), [1, 2]);
        let colour: Result<Option<String>, Failure> =
            store.read((), |tx, ()| Box::pin(tx.find("select colour from things", &[]))).await;
        assert_eq!(colour.unwrap().as_deref(), Some("grey"));
    }
}

#[tokio::test]
async fn a_database_of_a_newer_program_is_refused_and_left_alone() {
    let place = Place::new();
    add(&open(&place, &with_colours()).unwrap(), "one").await.unwrap();
    let refused = open(&place, SCHEMA).err().unwrap();
    assert!(matches!(refused, Failure::TooNew { found: 2, known: 1 }), "{refused:?}");
    assert_eq!(names(&open(&place, &with_colours()).unwrap()).await, ["one"]);
}

#[tokio::test]
async fn a_migration_that_fails_leaves_nothing_behind() {
    let place = Place::new();
    add(&place.open(), "one").await.unwrap();
    let broken = Migration {
        number: 2,
        name: "broken",
        statements: "create table half (a text); create table things (a text);",
    };
    let failed = open(&place, &[Migration { ..SCHEMA[0] }, broken]).err().unwrap();
    assert!(matches!(failed, Failure::Database { doing: "migrating the schema", .. }), "{failed:?}");
    let store = place.open();
    let half: Result<Option<String>, Failure> =
        store.read((), |tx, ()| Box::pin(tx.find("select name from sqlite_master where name = 'half'", &[]))).await;
    assert_eq!(half.unwrap(), None);
    assert_eq!(names(&store).await, ["one"]);
}

#[tokio::test]
async fn a_place_that_can_not_be_written_is_a_failure_that_names_what_was_tried() {
    let place = Place::new();
    let missing = place.directory.path().join("missing").join("store.db");
    let failed = Store::open_sqlite(&missing, SCHEMA, Clock::stopped_at(NOW)).err().unwrap();
    assert_eq!(failed.to_string(), "the database failed while opening the database");
    assert!(std::error::Error::source(&failed).is_some(), "the cause is kept for the log");
    std::fs::write(
        place.file(),
        "this is no database, but it is long enough to be looked at as if it were one, is it not?",
    )
    .unwrap();
    assert!(open(&place, SCHEMA).is_err());
}

#[tokio::test]
async fn what_is_acknowledged_is_synced_and_keys_that_refer_are_checked() {
    let place = Place::new();
    let store = place.open();
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
    const FULL: i64 = 2;
    assert_eq!(settings.unwrap(), (Some("wal".to_owned()), Some(FULL), Some(1)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_programs_write_beside_each_other_to_one_file() {
    let place = Place::new();
    let (one, other) = (place.open(), place.open());
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
    let place = Place::new();
    let store = place.open();
    add(&store, "kept").await.unwrap();
    store.close().await;
    assert!(matches!(add(&store, "late").await, Err(Error::Failed(Failure::Closed))));
    let read: Result<(), Failure> = store.read((), |_, ()| Box::pin(async { Ok(()) })).await;
    assert!(matches!(read, Err(Failure::Closed)));
    let alone = place.directory.path().join("alone.db");
    std::fs::copy(place.file(), &alone).unwrap();
    let copy = Store::open_sqlite(&alone, SCHEMA, Clock::stopped_at(NOW)).unwrap();
    assert_eq!(names(&copy).await, ["kept"]);
}
