use std::os::unix::fs::PermissionsExt as _;
use std::time::{Duration, Instant};

use crate::client::{Client, connect};
use crate::program::Server;

#[test]
fn fc_15_told_to_stop_it_ends_in_time_even_with_connections_open() {
    let server = Server::start(&[]);
    assert_eq!(Client::new(&server.authority).get("/livez").status, 200);
    let _silent = connect(&server.authority);
    let began = Instant::now();
    let (status, log, _directory) = server.stop();
    assert_eq!(status.code(), Some(0), "{log}");
    assert!(began.elapsed() < Duration::from_secs(10), "{:?}", began.elapsed());
}

#[test]
fn ac_83_only_its_owner_may_read_the_data() {
    let server = Server::start(&[]);
    assert_eq!(Client::new(&server.authority).get("/readyz").status, 200);
    let folder = server.data_directory();
    let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    for file in std::fs::read_dir(&folder).unwrap() {
        let path = file.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
}

#[test]
fn ac_83_every_data_directory_gets_a_key_of_its_own() {
    let keys = [Server::start(&[]), Server::start(&[])].map(|server| {
        let key = std::fs::read(server.data_directory().join("server.key")).unwrap();
        assert_eq!(key.len(), 32);
        key
    });
    assert_ne!(keys[0], keys[1]);
}

#[test]
fn ac_83_an_unsafe_start_is_said() {
    let (_, log, _directory) = Server::start(&["--public-url", "http://admit.example"]).stop();
    assert!(log.contains("WARN") && log.contains("without TLS"), "{log}");
    let (_, log, _directory) = Server::start(&["--test-clock"]).stop();
    assert!(log.contains("WARN") && log.contains("THE TEST CLOCK IS ON"), "{log}");
    let (_, log, _directory) = Server::start(&[]).stop();
    assert!(!log.contains("WARN"), "{log}");
}
