use crate::client::{connect, exchange, read_to_end};
use crate::program::Server;
use std::io::Write as _;

const HEAD: &str = "POST /sign-in HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\n\
                    Content-Type: application/x-www-form-urlencoded\r\n";
/// What an attacker would like to be read as a second request.
const SECOND: &str = "GET /livez HTTP/1.1\r\nHost: x\r\n\r\n";

fn assert_refused_and_closed(server: &Server, request: &str) {
    let answer = exchange(&server.authority, request.as_bytes());
    assert!(answer.starts_with("HTTP/1.1 400 "), "{request:?} got {answer:?}");
    assert_eq!(answer.matches("HTTP/1.1 ").count(), 1, "{request:?} was read as several requests: {answer:?}");
}

#[test]
fn ac_76_a_length_that_is_not_exactly_one_number_is_refused_and_the_connection_closed() {
    let server = Server::start(&[]);
    for lengths in [
        "Content-Length: 3\r\nContent-Length: 5",
        "Content-Length: 3, 5",
        "Content-Length: +3",
        "Content-Length: -3",
        "Content-Length: 0x3",
        "Content-Length: 3 3",
        "Content-Length: 3;",
        "Content-Length: three",
        "Content-Length: 99999999999999999999",
        "Content-Length : 3",
        " Content-Length: 3",
    ] {
        assert_refused_and_closed(&server, &format!("{HEAD}{lengths}\r\n\r\na=b{SECOND}"));
    }
}

#[test]
fn ac_76_a_transfer_encoding_that_is_not_exactly_chunked_is_refused_and_the_connection_closed() {
    let server = Server::start(&[]);
    for encoding in [
        "Transfer-Encoding: identity",
        "Transfer-Encoding: xchunked",
        "Transfer-Encoding: chunked, identity",
        "Transfer-Encoding: \"chunked\"",
        "Transfer-Encoding : chunked",
        "Transfer-Encoding:\r\n chunked",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
    ] {
        assert_refused_and_closed(&server, &format!("{HEAD}{encoding}\r\n\r\n3\r\na=b\r\n0\r\n\r\n{SECOND}"));
    }
}

#[test]
fn ac_76_wrong_chunks_are_refused_and_the_connection_closed() {
    let server = Server::start(&[]);
    for chunks in [
        "3g\r\na=b\r\n0\r\n\r\n",
        "-3\r\na=b\r\n0\r\n\r\n",
        "+3\r\na=b\r\n0\r\n\r\n",
        "0x3\r\na=b\r\n0\r\n\r\n",
        "\r\na=b\r\n0\r\n\r\n",
        "ffffffffffffffffff\r\na=b\r\n0\r\n\r\n",
        "3\r\na=bX\r\n0\r\n\r\n",
        "3\ra=b\r\n0\r\n\r\n",
        "3;x\ny\r\na=b\r\n0\r\n\r\n",
    ] {
        assert_refused_and_closed(&server, &format!("{HEAD}Transfer-Encoding: chunked\r\n\r\n{chunks}{SECOND}"));
    }
}

#[test]
fn ac_76_a_folded_or_broken_head_is_refused_and_the_connection_closed() {
    let server = Server::start(&[]);
    for head in [
        "GET /livez HTTP/1.1\r\nHost: x\r\nX-A: b\r\n c\r\n\r\n",
        "GET /livez HTTP/1.1\r\nHost: x\r\nX-A\r\n\r\n",
        "GET /livez HTTP/1.1\r\nHost: x\r\nX A: b\r\n\r\n",
        "GET /livez HTTP/1.1\r\nHost: x\r\nX-A: b\0c\r\n\r\n",
        "GET /livez HTTP/1.1\r\nHost: x\r\nX-A: b\rc\r\n\r\n",
        "GET /livez HTTP/9.9\r\nHost: x\r\n\r\n",
        "GET  /livez HTTP/1.1\r\nHost: x\r\n\r\n",
        "G\x01T /livez HTTP/1.1\r\nHost: x\r\n\r\n",
        "\x16\x03\x01\x02\0\x01\0\x01\u{7f}",
    ] {
        assert_refused_and_closed(&server, &format!("{head}{SECOND}"));
    }
}

/// RFC 9112 section 6.3 lets a server refuse both, or take the encoding and drop the length; either way there is one
/// meaning, and what follows is never taken from within the body.
#[test]
fn ac_76_with_length_and_encoding_the_body_ends_where_the_chunks_do() {
    let server = Server::start(&[]);
    for both in ["Content-Length: 3\r\nTransfer-Encoding: chunked", "Transfer-Encoding: chunked\r\nContent-Length: 3"] {
        let smuggled = "GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n";
        let chunk = format!("{:x}\r\n{smuggled}\r\n0\r\n\r\n", smuggled.len());
        let mut stream = connect(&server.authority);
        let last = "GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        stream.write_all(format!("{HEAD}{both}\r\n\r\n{chunk}{last}").as_bytes()).unwrap();
        let answer = read_to_end(&mut stream);
        assert!(answer.matches("HTTP/1.1 ").count() <= 2 && !answer.contains(" 404 "), "{answer:?}");
    }
}

#[test]
fn ac_74_ac_78_a_head_that_is_too_large_is_refused_with_431() {
    let server = Server::start(&[]);
    let long = "x".repeat(128 * 1024);
    let many: String = (0..150).map(|number| format!("X-H{number}: y\r\n")).collect();
    for head in [
        format!("GET /livez HTTP/1.1\r\nHost: x\r\nX-A: {long}\r\n\r\n"),
        format!("GET /livez HTTP/1.1\r\nHost: x\r\n{many}\r\n"),
    ] {
        let answer = exchange(&server.authority, head.as_bytes());
        assert!(answer.starts_with("HTTP/1.1 431 "), "{:?}", &answer[..answer.len().min(200)]);
    }
    let answer = exchange(&server.authority, format!("GET /{long} HTTP/1.1\r\nHost: x\r\n\r\n").as_bytes());
    let status = &answer[..answer.len().min(13)];
    assert!(["HTTP/1.1 431 ", "HTTP/1.1 414 "].contains(&status), "{status}");
}
