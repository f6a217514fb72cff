//! Commands that take all of the data: backup, restore, check, and the move between engines.

use std::path::Path;

use admit_store::{Clock, Failure, Store};

use crate::program::{Ended, Server, run};

fn create_organization(place: &[&str]) {
    let mut arguments = vec!["organization", "create", "--name", "Acme", "--admin-email", "ada@acme.test", "--json"];
    arguments.extend(place);
    assert_succeeds(&run(&arguments));
}

fn assert_succeeds(ended: &Ended) {
    assert!(ended.is_success, "{}{}", ended.stdout, ended.stderr);
}

fn assert_refuses(ended: &Ended, says: &str) {
    assert!(!ended.is_success, "{}", ended.stdout);
    let last = ended.stderr.lines().last().unwrap_or_default();
    assert!(last.starts_with("admit: ") && last.contains(says), "{}", ended.stderr);
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// Runs a statement on a database file, past the program.
fn damage(database: &Path, statement: &'static str) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let store = Store::open_sqlite(database, admit_core::schema::MIGRATIONS, Clock::system()).unwrap();
        let damaged: Result<u64, Failure> =
            store.write(statement, |tx, statement| Box::pin(async move { tx.execute(statement, &[]).await })).await;
        assert!(damaged.unwrap() > 0);
        store.close().await;
    });
}

#[test]
fn fc_13_a_backup_of_a_running_server_is_restored_into_an_empty_folder_with_its_key() {
    let server = Server::start(&[]);
    let data = server.data_directory();
    create_organization(&["--data-dir", text(&data)]);
    let folder = tempfile::tempdir().unwrap();
    let (backup, restored) = (folder.path().join("backup"), folder.path().join("restored"));
    assert_succeeds(&run(&["backup", text(&backup), "--data-dir", text(&data)]));
    assert_refuses(&run(&["backup", text(&backup), "--data-dir", text(&data)]), "exists already");
    assert_refuses(&run(&["restore", text(&backup), "--data-dir", text(&data)]), "another server runs");
    assert_succeeds(&run(&["restore", text(&backup), "--data-dir", text(&restored)]));
    assert_refuses(&run(&["restore", text(&backup), "--data-dir", text(&restored)]), "has admit.db already");
    assert_succeeds(&run(&["check", "--data-dir", text(&restored)]));
    let key = |folder: &Path| std::fs::read(folder.join("server.key")).unwrap();
    assert_eq!(key(&restored), key(&data));
    assert_eq!(std::fs::read_dir(&restored).unwrap().count(), 3, "the database, the key, the lock");
    let names: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names.len(), 2, "nothing is left beside the backup: {names:?}");
}

#[cfg(unix)]
#[test]
fn ac_83_a_backup_can_be_read_by_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let server = Server::start(&[]);
    let folder = tempfile::tempdir().unwrap();
    let backup = folder.path().join("backup");
    assert_succeeds(&run(&["backup", text(&backup), "--data-dir", text(&server.data_directory())]));
    assert_eq!(std::fs::metadata(&backup).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn what_is_no_backup_or_a_damaged_one_is_not_restored_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (file, empty) = (folder.path().join("file"), folder.path().join("empty"));
    std::fs::write(&file, "this is no database, but it is long enough to be looked at as if it were one").unwrap();
    let nothing_in_it = folder.path().join("nothing-in-it");
    std::fs::write(&nothing_in_it, "").unwrap();
    for nothing in [&file, &nothing_in_it, &folder.path().join("missing")] {
        assert_refuses(&run(&["restore", text(nothing), "--data-dir", text(&empty)]), "can't be restored");
    }
    let (_, _, kept) = Server::start(&[]).stop();
    let data = kept.path().join("data");
    create_organization(&["--data-dir", text(&data)]);
    let backup = folder.path().join("backup");
    assert_succeeds(&run(&["backup", text(&backup), "--data-dir", text(&data)]));
    damage(&backup, "update people set canonical_address = 'Ada'");
    let refused = run(&["restore", text(&backup), "--data-dir", text(&empty)]);
    assert_refuses(&refused, "breaks rules");
    assert!(refused.stdout.contains("forms of a person's address"), "{}", refused.stdout);
    assert_eq!(std::fs::read_dir(&empty).unwrap().count(), 1, "nothing but the lock");
}

#[test]
fn a_backup_is_not_restored_beside_what_another_database_left() {
    let server = Server::start(&[]);
    let folder = tempfile::tempdir().unwrap();
    let (backup, taken) = (folder.path().join("backup"), folder.path().join("taken"));
    assert_succeeds(&run(&["backup", text(&backup), "--data-dir", text(&server.data_directory())]));
    std::fs::create_dir(&taken).unwrap();
    std::fs::write(taken.join("admit.db-wal"), "of another database").unwrap();
    assert_refuses(&run(&["restore", text(&backup), "--data-dir", text(&taken)]), "has admit.db-wal already");
    let raw = folder.path().join("raw");
    std::fs::copy(server.data_directory().join("admit.db"), &raw).unwrap();
    std::fs::write(folder.path().join("raw-wal"), "the newest acts").unwrap();
    let into = folder.path().join("into");
    assert_refuses(&run(&["restore", text(&raw), "--data-dir", text(&into)]), "newest acts in a journal");
}

#[cfg(unix)]
#[test]
fn ac_83_what_is_restored_can_be_read_by_its_owner_alone_whatever_the_backup_could() {
    use std::os::unix::fs::PermissionsExt as _;
    let server = Server::start(&[]);
    let folder = tempfile::tempdir().unwrap();
    let (backup, restored) = (folder.path().join("backup"), folder.path().join("restored"));
    assert_succeeds(&run(&["backup", text(&backup), "--data-dir", text(&server.data_directory())]));
    std::fs::set_permissions(&backup, std::fs::Permissions::from_mode(0o644)).unwrap();
    assert_succeeds(&run(&["restore", text(&backup), "--data-dir", text(&restored)]));
    let key = std::fs::read(restored.join("server.key")).unwrap();
    for file in ["admit.db", "server.key"] {
        let mode = std::fs::metadata(restored.join(file)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{file}");
    }
    let hexadecimal: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
    let database = std::fs::read(restored.join("admit.db")).unwrap();
    let still_there = database.windows(hexadecimal.len()).any(|window| window == hexadecimal.as_bytes());
    assert!(!still_there, "the key was taken out of the database, its bytes too");
}

#[test]
fn check_names_what_breaks_a_rule_and_makes_no_database_where_there_is_none() {
    let server = Server::start(&[]);
    let data = server.data_directory();
    create_organization(&["--data-dir", text(&data)]);
    assert_succeeds(&run(&["check", "--data-dir", text(&data)]));
    damage(&data.join("admit.db"), "update members set removed_at = added_at");
    let broken = run(&["check", "--data-dir", text(&data)]);
    assert_refuses(&broken, "1 rules are broken");
    assert!(broken.stdout.contains("Broken: every organization has somebody who governs it: "), "{}", broken.stdout);
    damage(&data.join("admit.db"), "delete from schema_migrations where number > 1");
    assert_refuses(&run(&["check", "--data-dir", text(&data)]), "start the server on it first");
    let nowhere = data.join("nowhere");
    assert_refuses(&run(&["check", "--data-dir", text(&nowhere)]), "there is no database in it");
    assert!(!nowhere.exists());
}

#[test]
fn fc_12_a_second_server_on_the_same_folder_is_refused_and_harms_nothing() {
    let server = Server::start(&[]);
    let data = server.data_directory();
    assert_refuses(&run(&["serve", "--listen", "127.0.0.1:0", "--data-dir", text(&data)]), "another server runs on it");
    create_organization(&["--data-dir", text(&data)]);
    assert_succeeds(&run(&["check", "--data-dir", text(&data)]));
}

#[test]
fn moving_needs_to_know_where_to_and_leaves_a_running_server_alone() {
    let server = Server::start(&[]);
    let data = server.data_directory();
    assert_refuses(&run(&["migrate-engine", "--to", "postgres", "--data-dir", text(&data)]), "--database-url");
    let url = "postgres://nobody@127.0.0.1:1/nowhere";
    let place = ["--data-dir", text(&data), "--database-url", url];
    assert_refuses(&run(&[&["migrate-engine", "--to", "postgres"][..], &place].concat()), "another server runs on it");
}

#[test]
#[ignore = "needs PostgreSQL: tests/with-postgres cargo test -p admit -- --include-ignored"]
fn everything_moves_to_postgres_and_back_with_the_key_and_is_compared_row_for_row() {
    let server_url = std::env::var("ADMIT_TEST_POSTGRES_URL").unwrap();
    let url = format!("{server_url}&options=-c%20search_path%3Dmoved");
    let made = std::process::Command::new("psql").args([&server_url, "-qc", "create schema moved"]).status().unwrap();
    assert!(made.success());
    let (_, _, folder) = Server::start(&[]).stop();
    let (data, back) = (folder.path().join("data"), folder.path().join("back"));
    create_organization(&["--data-dir", text(&data)]);
    let there = ["migrate-engine", "--to", "postgres", "--data-dir", text(&data), "--database-url", &url];
    let moved = run(&there);
    assert_succeeds(&moved);
    assert!(moved.stdout.contains("they are the same"), "{}", moved.stdout);
    assert_refuses(&run(&there), "the target is not empty");
    assert_succeeds(&run(&["check", "--database-url", &url]));
    let back_again = ["migrate-engine", "--to", "sqlite", "--data-dir", text(&back), "--database-url", &url];
    assert_succeeds(&run(&back_again));
    assert_succeeds(&run(&["check", "--data-dir", text(&back)]));
    let key = |folder: &Path| std::fs::read(folder.join("server.key")).unwrap();
    assert_eq!(key(&back), key(&data));
    for command in [["backup", "x"], ["restore", "x"]] {
        assert_refuses(&run(&[&command[..], &["--database-url", &url]].concat()), "this is for SQLite");
    }
}

#[test]
#[ignore = "needs PostgreSQL: tests/with-postgres cargo test -p admit -- --include-ignored"]
fn a_node_with_another_key_than_the_others_is_refused() {
    let url = std::env::var("ADMIT_TEST_POSTGRES_URL").unwrap();
    let folder = tempfile::tempdir().unwrap();
    let key = folder.path().join("key");
    std::fs::write(&key, [7; 32]).unwrap();
    assert!(std::process::Command::new("chmod").args(["600", text(&key)]).status().unwrap().success());
    create_organization(&["--database-url", &url]);
    let other = ["organization", "create", "--name", "B", "--admin-email", "b@b.test", "--database-url", &url];
    assert_refuses(&run(&[&other[..], &["--server-key", text(&key)]].concat()), "use another key");
}

#[test]
fn a_database_url_that_can_not_be_used_is_said_in_one_line_without_its_password() {
    for (url, says) in [
        ("mysql://u:hush@h/d", "must begin with postgres://"),
        ("postgres://u:hush@h/d?sslmode=maybe", "sslmode must be"),
        ("postgres://u:hush@h:port/d", "can't be read"),
        ("postgres://u:hush@127.0.0.1/d?sslrootcert=/nowhere", "sslrootcert /nowhere can't be used"),
    ] {
        let ended = run(&["check", "--database-url", url]);
        assert_refuses(&ended, says);
        assert!(ended.stderr.lines().count() == 1 && !ended.stderr.contains("hush"), "{}", ended.stderr);
    }
}
