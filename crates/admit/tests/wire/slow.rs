use std::io::Write as _;
use std::time::{Duration, Instant};

use crate::client::{Client, connect, read_to_end};
use crate::program::Server;

#[test]
fn ac_78_whoever_does_not_finish_a_head_is_cut_while_others_are_served() {
    let server = Server::start(&[]);
    let began = Instant::now();
    let mut slow: Vec<_> = ["", "G", "GET /livez HTTP/1.1\r\nHost: x\r\n", "POST /sign-in HTTP/1.1\r\nX-A: b"]
        .map(|start| {
            let mut stream = connect(&server.authority);
            stream.write_all(start.as_bytes()).unwrap();
            stream
        })
        .into();
    // And one that has had its answer, and asks for nothing more.
    let mut idle = connect(&server.authority);
    idle.write_all(b"GET /livez HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
    slow.push(idle);
    assert_eq!(Client::new(&server.authority).get("/livez").status, 200);
    for mut stream in slow {
        read_to_end(&mut stream);
    }
    assert!(began.elapsed() < Duration::from_secs(40), "{:?}", began.elapsed());
    assert_eq!(Client::new(&server.authority).get("/livez").status, 200);
}

#[test]
fn ac_78_three_hundred_silent_connections_hold_nobody_up() {
    let server = Server::start(&[]);
    let silent: Vec<_> = (0..300).map(|_| connect(&server.authority)).collect();
    let began = Instant::now();
    assert_eq!(Client::new(&server.authority).get("/readyz").status, 200);
    assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
    drop(silent);
}
