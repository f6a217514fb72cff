//! HTTP as plain text over a socket: nothing between the test and the wire makes anything better.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(45);

/// Sends bytes and reads until the server closes the connection.
pub(crate) fn exchange(authority: &str, bytes: &[u8]) -> String {
    let mut stream = connect(authority);
    stream.write_all(bytes).unwrap();
    read_to_end(&mut stream)
}

pub(crate) fn connect(authority: &str) -> TcpStream {
    let stream = TcpStream::connect(authority).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream
}

/// What comes until the server closes. A server that closes with bytes unread resets the connection, which is an end too.
pub(crate) fn read_to_end(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        match stream.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => answer.extend_from_slice(&buffer[..read]),
            Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => break,
            Err(error) => panic!("the connection stays open ({error}) after {:?}", String::from_utf8_lossy(&answer)),
        }
    }
    String::from_utf8_lossy(&answer).into_owned()
}

/// An answer: its status, its head and its body.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> &str {
        let lines = self.head.lines().filter_map(|line| line.split_once(':'));
        lines.into_iter().find(|(given, _)| given.eq_ignore_ascii_case(name)).map_or("", |(_, value)| value.trim())
    }
}

/// A browser or a program: sends requests, keeps cookies.
#[derive(Default)]
pub(crate) struct Client {
    authority: String,
    pub(crate) cookies: BTreeMap<String, String>,
}

impl Client {
    pub(crate) fn new(authority: &str) -> Self {
        Self { authority: authority.to_owned(), cookies: BTreeMap::new() }
    }

    pub(crate) fn get(&mut self, path: &str) -> Answer {
        self.send(&format!("GET {path} HTTP/1.1\r\n"), "")
    }

    pub(crate) fn post_form(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let kind = "Content-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin\r\n";
        self.send(&format!("POST {path} HTTP/1.1\r\n{kind}"), &body)
    }

    pub(crate) fn post_json(&mut self, path: &str, key: &str, body: &str) -> Answer {
        let kind = "Content-Type: application/json\r\nAnthropic-Beta: webhooks-2026-10-07\r\n";
        let head = format!("POST {path} HTTP/1.1\r\n{kind}X-Api-Key: {key}\r\n");
        self.send(&head, body)
    }

    fn send(&mut self, head: &str, body: &str) -> Answer {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let cookie = if cookies.is_empty() { String::new() } else { format!("Cookie: {}\r\n", cookies.join("; ")) };
        let host = &self.authority;
        let length = body.len();
        let request =
            format!("{head}Host: {host}\r\n{cookie}Content-Length: {length}\r\nConnection: close\r\n\r\n{body}");
        let text = exchange(&self.authority, request.as_bytes());
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or_else(|| panic!("no answer: {text:?}"));
        for line in head.lines().filter(|line| line.to_lowercase().starts_with("set-cookie:")) {
            let (name, value) = line[11..].trim().split(';').next().unwrap().split_once('=').unwrap();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Answer { status, head: head.to_owned(), body: body.to_owned() }
    }
}
