use serde_json::Value;

use crate::client::{Client, exchange};
use crate::program::{Server, run};

#[test]
fn ac_80_whatever_comes_in_one_event_stays_one_line_of_json() {
    let server = Server::start(&["--log", "trace", "--log-format", "json"]);
    let data = server.data_directory();
    let name = "\"}{\"level\":\"ERROR\",\"x\":\"";
    let own = ["organization", "create", "--name", name, "--admin-email", "a@x.example", "--json", "--data-dir"];
    let ended = run(&[&own[..], &[data.to_str().unwrap()]].concat());
    let key = serde_json::from_str::<Value>(&ended.stdout).unwrap()["admin_key"].as_str().unwrap().to_owned();
    let mut client = Client::new(&server.authority);
    for address in ["{evil}%s%n`'$@x.example", "ok@x.example", "a\\r\\nERROR@x.example", "a\\u001b[31m@x.example"] {
        client.post_json("/v1/organizations/invites", &key, &format!(r#"{{"email":"{address}","role":"user"}}"#));
    }
    for raw in [
        "GET /\x1b[31mred HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /%0a%1b[31m%7b%22level%22:1%7d HTTP/1.1\r\nHost: x\r\nUser-Agent: \x1b]0;title\x07\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nUser-Agent: {\"level\":\"ERROR\"}\r\nCookie: admit_session=\x1b[2J\r\nConnection: close\r\n\r\n",
        "NONSENSE\x1b[31m\r\n\r\n",
    ] {
        exchange(&server.authority, raw.as_bytes());
    }
    let (_, log, _directory) = server.stop();
    assert!(log.contains("built-in mailbox"), "{log}");
    for line in log.lines() {
        let event: Value = serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}"));
        assert!(event["level"].is_string() && event["timestamp"].is_string(), "{line}");
        assert!(!line.contains('\x1b') && !line.contains('\x07'), "{line:?}");
    }
}

#[test]
fn ac_80_the_log_for_people_drives_no_terminal() {
    let server = Server::start(&["--log", "trace"]);
    for path in ["/%1b[31m", "/accept/%1b]0;x%07", "/v1/%0d%0aERROR"] {
        Client::new(&server.authority).get(path);
    }
    exchange(&server.authority, b"\x1b[31m\r\n\r\n");
    let (_, log, _directory) = server.stop();
    assert!(!log.contains('\x1b') && !log.contains('\x07'), "{log:?}");
    assert!(log.lines().all(|line| line.starts_with("20")), "{log}");
}
