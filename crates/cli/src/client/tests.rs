use std::cell::RefCell;
use std::time::Duration;

use serde_json::{Value, json};

use super::scripted_server::{Received, Scripted, ScriptedServer};
use super::{Call, Client, Failure, Listing, Pages, Paging};
use crate::connection::{Connection, Surroundings};
use crate::options::ConnectionOptions;

/// What came of a call: its result, what the server saw, and the pauses between tries.
struct Observed {
    result: Result<Value, Failure>,
    received: Vec<Received>,
    pauses: Vec<Duration>,
}

fn connection(url: &str) -> Connection {
    let options = ConnectionOptions {
        base_url: Some(url.to_owned()),
        admin_key: Some("sk-ant-admin01-x".to_owned()),
        max_retries: 2,
        timeout: 10,
        ..ConnectionOptions::default()
    };
    Connection::resolve(&options, &Surroundings::new(|_| None)).unwrap()
}

fn send(call: &Call, answers: Vec<Scripted>) -> Observed {
    let server = ScriptedServer::start(answers);
    let connection = connection(&server.url);
    let pauses = RefCell::new(Vec::new());
    let wait = |pause| pauses.borrow_mut().push(pause);
    let result = Client::new(&connection, &wait).send(call);
    let received = server.finish();
    Observed { result, received, pauses: pauses.into_inner() }
}

fn refusal(status: u16) -> Scripted {
    let error = json!({"type": "some_error", "message": "No.", "details": {"error_code": "some_code"}});
    Scripted::json(status, &json!({"type": "error", "error": error, "request_id": "req_1"}))
}

fn organization() -> Call {
    Call::get(&["v1", "organizations", "me"])
}

#[test]
fn a_call_carries_the_key_the_version_and_its_body() {
    let call = Call::post(&["v1", "organizations", "invites"]).field("email", "ada@acme.test").with_beta("some-beta");
    let seen = send(&call, vec![Scripted::json(200, &json!({"id": "invite_1"}))]);
    assert_eq!(seen.result.unwrap()["id"], "invite_1");
    let [call] = &seen.received[..] else { panic!("{:?}", seen.received) };
    assert_eq!(call.line, "POST /v1/organizations/invites HTTP/1.1");
    assert_eq!(call.header("authorization"), Some("Bearer sk-ant-admin01-x"));
    assert_eq!(call.header("anthropic-version"), Some("2026-10-21"));
    assert_eq!(call.header("anthropic-beta"), Some("some-beta"));
    assert_eq!(call.header("content-type"), Some("application/json"));
    assert_eq!(call.header("user-agent"), Some(concat!("admit/", env!("CARGO_PKG_VERSION"))));
    assert_eq!(call.body, r#"{"email":"ada@acme.test"}"#);
}

#[test]
fn an_update_without_a_body_says_that_it_is_empty() {
    let seen = send(&Call::post(&["v1", "archive"]), vec![Scripted::json(200, &json!({}))]);
    assert_eq!(seen.received[0].header("content-length"), Some("0"));
    assert_eq!(seen.received[0].header("content-type"), None);
}

#[test]
fn a_call_of_the_native_api_is_tried_again_with_the_key_of_its_first_try() {
    let call = || Call::post(&["admit", "v1", "x"]).field("a", 1);
    let keys: Vec<Vec<String>> = (0..2)
        .map(|_| {
            let seen = send(&call(), vec![Scripted::hang_up(), Scripted::json(200, &json!({}))]);
            seen.received.iter().map(|call| call.header("idempotency-key").unwrap().to_owned()).collect()
        })
        .collect();
    assert_eq!(keys[0][0], keys[0][1]);
    assert_ne!(keys[0][0], keys[1][0]);
    let seen = send(&Call::post(&["v1", "x"]), vec![Scripted::json(200, &json!({}))]);
    assert_eq!(seen.received[0].header("idempotency-key"), None);
}

#[test]
fn parts_of_a_path_and_values_of_a_query_can_hold_anything() {
    let call = Call::get(&["v1", "a/b ?#%", "\u{e4}"])
        .query("email", Some("a+b@x.test"))
        .query_each("roles[]", ["user", "&="]);
    let url = call.url(&"https://x.example/at/".parse().unwrap());
    assert_eq!(
        url.as_str(),
        "https://x.example/at/v1/a%2Fb%20%3F%23%25/%C3%A4?email=a%2Bb%40x.test&roles%5B%5D=user&roles%5B%5D=%26%3D"
    );
}

#[test]
fn what_may_pass_is_tried_three_times_with_pauses() {
    let seen = send(&organization(), vec![refusal(529), refusal(429).with_header("retry-after", "3"), refusal(503)]);
    let Err(Failure::Refused(refusal)) = seen.result else { panic!("{:?}", seen.result) };
    assert_eq!(refusal.status, 503);
    assert_eq!(seen.received.len(), 3);
    assert_eq!(seen.pauses.len(), 2);
    assert_eq!(seen.pauses[1], Duration::from_secs(3));
}

#[test]
fn a_try_that_succeeds_is_the_last() {
    let seen = send(&organization(), vec![refusal(500), Scripted::json(200, &json!({"name": "Acme"}))]);
    assert_eq!(seen.result.unwrap()["name"], "Acme");
    assert_eq!(seen.pauses.len(), 1);
}

#[test]
fn a_connection_that_breaks_is_tried_again() {
    let seen = send(&organization(), vec![Scripted::hang_up(), Scripted::json(200, &json!({"name": "Acme"}))]);
    assert_eq!(seen.result.unwrap()["name"], "Acme");
    assert_eq!(seen.received.len(), 2);
}

#[test]
fn a_server_that_is_not_there_is_said_after_all_tries() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let connection = connection(&url);
    let pauses = RefCell::new(0);
    let wait = |_| *pauses.borrow_mut() += 1;
    let failure = Client::new(&connection, &wait).send(&organization()).unwrap_err();
    assert_eq!(failure.to_string(), format!("{url} is out of reach: nothing listens there"));
    assert_eq!(*pauses.borrow(), 2);
}

#[test]
fn a_refusal_is_sent_once_and_shown_with_its_code_and_the_id_of_the_request() {
    let seen = send(&organization(), vec![refusal(400)]);
    assert_eq!(seen.result.unwrap_err().to_string(), "No. (some_code, req_1)");
    assert!(seen.pauses.is_empty());
}

#[test]
fn a_refusal_that_will_pass_says_when() {
    let seen = send(&organization(), vec![refusal(429).with_header("retry-after", "3600")]);
    assert_eq!(seen.result.unwrap_err().to_string(), "No. (some_code, req_1): try again in 3600 s");
}

#[test]
fn an_error_of_something_else_on_the_way_is_shown_with_its_status() {
    let page = Scripted::json(404, &json!("not an object")).with_header("request-id", "req_9");
    let failure = send(&organization(), vec![page]).result.unwrap_err();
    assert_eq!(failure.to_string(), "the server answered with status 404 (api_error, req_9)");
    let failure = send(&organization(), vec![Scripted::json(200, &json!("not an object"))]).result.unwrap_err();
    assert!(failure.to_string().ends_with("does not speak the Admin API: status 200, and no JSON object"));
}

#[test]
fn the_key_does_not_follow_a_redirect() {
    let other = ScriptedServer::start(vec![Scripted::json(200, &json!({}))]);
    let seen = send(&organization(), vec![Scripted::json(302, &json!({})).with_header("location", &other.url)]);
    assert!(matches!(seen.result, Err(Failure::Redirected(_))), "{:?}", seen.result);
    assert!(other.received().is_empty());
}

#[test]
fn without_a_key_nothing_is_sent() {
    let mut connection = connection("http://127.0.0.1:9");
    connection.key = None;
    let failure = Client::new(&connection, &|_| panic!("it waits")).send(&organization()).unwrap_err();
    assert!(failure.to_string().starts_with("no admin key: set ADMIT_ADMIN_KEY"), "{failure}");
}

/// The ids of all rows of a list, and the lines of the calls that fetched them.
fn fetch(paging: Paging, limit: Option<u64>, answers: &[Value]) -> (Vec<String>, Vec<String>) {
    let server = ScriptedServer::start(answers.iter().map(|answer| Scripted::json(200, answer)).collect());
    let connection = connection(&server.url);
    let client = Client::new(&connection, &|_| panic!("it waits"));
    let listing = Listing { call: Call::get(&["list"]).query("email", Some("a")), paging, limit };
    let rows: Vec<Value> = Pages::new(&client, &listing).flat_map(Result::unwrap).collect();
    let ids = rows.iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect();
    let lines = server.finish().iter().map(|call| call.line.replace(" HTTP/1.1", "")).collect();
    (ids, lines)
}

fn page_by_id(ids: &[&str], has_more: bool) -> Value {
    let data: Vec<Value> = ids.iter().map(|id| json!({"id": id})).collect();
    json!({"data": data, "has_more": has_more, "first_id": ids.first(), "last_id": ids.last()})
}

fn page_by_token(ids: &[&str], next: Option<&str>) -> Value {
    let data: Vec<Value> = ids.iter().map(|id| json!({"id": id})).collect();
    json!({"data": data, "next_page": next})
}

const BY_ID: Paging = Paging::AfterId { largest_page: 1000 };
const BY_TOKEN: Paging = Paging::Token { largest_page: 100 };

#[test]
fn all_pages_are_fetched_after_the_last_id_of_each() {
    let (ids, lines) = fetch(BY_ID, None, &[page_by_id(&["a", "b"], true), page_by_id(&["c"], false)]);
    assert_eq!(ids, ["a", "b", "c"]);
    assert_eq!(lines, ["GET /list?email=a&limit=1000", "GET /list?email=a&limit=1000&after_id=b"]);
}

#[test]
fn an_empty_page_ends_a_list_of_ids_but_not_one_of_tokens() {
    assert_eq!(fetch(BY_ID, None, &[page_by_id(&[], true)]).0, [""; 0]);
    let pages = [page_by_token(&["a"], Some("t1")), page_by_token(&[], Some("t2")), page_by_token(&["b"], None)];
    let (ids, lines) = fetch(BY_TOKEN, None, &pages);
    assert_eq!(ids, ["a", "b"]);
    assert_eq!(lines[2], "GET /list?email=a&limit=100&page=t2");
}

#[test]
fn a_limit_asks_for_no_more_than_that() {
    let (ids, lines) =
        fetch(BY_ID, Some(1001), &[page_by_id(&["a"], true), page_by_id(&["b"], true), page_by_id(&[], false)]);
    assert_eq!(ids, ["a", "b"]);
    assert_eq!(lines[1], "GET /list?email=a&limit=1000&after_id=a");
    let (ids, lines) = fetch(BY_ID, Some(2), &[page_by_id(&["a", "b", "c"], true)]);
    assert_eq!(ids, ["a", "b"]);
    assert_eq!(lines, ["GET /list?email=a&limit=2"]);
}

#[test]
fn a_list_without_pages_of_a_size_is_asked_without_a_limit() {
    let (ids, lines) = fetch(Paging::TokenOfAnySize, Some(1), &[page_by_token(&["a", "b"], None)]);
    assert_eq!(ids, ["a"]);
    assert_eq!(lines, ["GET /list?email=a"]);
}

#[test]
fn a_server_that_leads_in_a_circle_is_not_followed_forever() {
    let pages = [page_by_token(&["a"], Some("t")), page_by_token(&["b"], Some("t"))];
    assert_eq!(fetch(BY_TOKEN, None, &pages).0, ["a", "b"]);
}
