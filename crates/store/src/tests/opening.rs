use super::*;

async fn open_with(database: &TestDatabase, migrations: &[Migration]) -> Result<Store, Failure> {
    database.open(migrations, Clock::stopped_at(NOW)).await
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
    let database = TestDatabase::new().await;
    add(&open(&database).await, "one").await.unwrap();
    let store = open(&database).await;
    add(&store, "two").await.unwrap();
    assert_eq!(names(&store).await, ["one", "two"]);
}

#[tokio::test]
async fn each_migration_is_applied_once_and_a_newer_program_adds_its_own() {
    let database = TestDatabase::new().await;
    add(&open(&database).await, "one").await.unwrap();
    for _ in 0..2 {
        let store = open_with(&database, &with_colours()).await.unwrap();
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
    let database = TestDatabase::new().await;
    add(&open_with(&database, &with_colours()).await.unwrap(), "one").await.unwrap();
    let refused = open_with(&database, SCHEMA).await.err().unwrap();
    assert!(matches!(refused, Failure::TooNew { found: 2, known: 1 }), "{refused:?}");
    assert_eq!(names(&open_with(&database, &with_colours()).await.unwrap()).await, ["one"]);
}

#[tokio::test]
async fn a_migration_that_fails_leaves_nothing_behind() {
    let database = TestDatabase::new().await;
    add(&open(&database).await, "one").await.unwrap();
    let broken = Migration {
        number: 2,
        name: "broken",
        statements: "create table half (a text); create table things (a text);",
    };
    let failed = open_with(&database, &[Migration { ..SCHEMA[0] }, broken]).await.err().unwrap();
    assert!(matches!(failed, Failure::Database { doing: "migrating the schema", .. }), "{failed:?}");
    let store = open(&database).await;
    let tables = store.read((), |tx, ()| Box::pin(tx.tables())).await.unwrap();
    assert!(tables.iter().all(|table| table.name != "half"));
    assert_eq!(names(&store).await, ["one"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn programs_that_start_together_apply_each_migration_once() {
    let database = TestDatabase::new().await;
    let mut opening = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let database = database.clone();
        opening.spawn(async move { open_with(&database, &with_colours()).await.unwrap() });
    }
    let stores = opening.join_all().await;
    let applied: Result<Vec<i64>, Failure> = stores[0]
        .read((), |tx, ()| Box::pin(tx.list("select number from schema_migrations order by number", &[])))
        .await;
    assert_eq!(applied.unwrap(), [1, 2]);
}

#[tokio::test]
async fn a_database_tells_its_tables_their_columns_and_their_keys() {
    let tables = new_store().await.read((), |tx, ()| Box::pin(tx.tables())).await.unwrap();
    let named = |name: &str| tables.iter().position(|table| table.name == name).unwrap();
    assert_eq!(tables[named("things")].columns, ["name", "size"]);
    assert_eq!(tables[named("things")].key, ["name"]);
    assert_eq!(tables[named("parts")].key, ["number", "name"]);
    assert!(named("things") < named("parts"), "a table comes after those it refers to");
}
