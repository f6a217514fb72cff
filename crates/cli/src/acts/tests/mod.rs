//! Acts, carried out against a server that answers what it is told to.

mod applying;
mod importing;

use std::cell::RefCell;

use serde_json::{Value, json};

use super::*;
use crate::client::scripted_server::{Received, Scripted, ScriptedServer};
use crate::client::{Paging, Refusal};
use crate::connection::Surroundings;
use crate::options::ConnectionOptions;

const COLUMNS: &[Column] = &[Column::text("id"), Column::text("email")];

/// What a performance left behind.
struct Seen {
    result: Result<ExitReason, Failure>,
    received: Vec<Received>,
    out: String,
    err: String,
}

/// Somebody at a terminal who gives this answer, or nobody.
#[derive(Clone, Copy)]
enum Audience {
    Nobody,
    Says(&'static str),
}

fn play(act: Act, format: Format, audience: Audience, answers: Vec<Scripted>) -> Seen {
    let server = ScriptedServer::start(answers);
    let options = ConnectionOptions {
        base_url: Some(server.url.clone()),
        admin_key: Some("k".to_owned()),
        timeout: 10,
        ..ConnectionOptions::default()
    };
    let connection = Connection::resolve(&options, &Surroundings::new(|_| None)).unwrap();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let (has_somebody, said) = match audience {
        Audience::Nobody => (false, ""),
        Audience::Says(answer) => (true, answer),
    };
    let mut terminal =
        Terminal { input: &mut said.as_bytes(), out: &mut out, err: &mut err, has_somebody, has_colours: false };
    let waits = RefCell::new(0);
    let result = perform_waiting(act, &connection, format, &mut terminal, &|_| *waits.borrow_mut() += 1);
    let received = server.received();
    Seen { result, received, out: String::from_utf8(out).unwrap(), err: String::from_utf8(err).unwrap() }
}

fn invite(address: &str) -> Row {
    Row { name: address.to_owned(), call: Call::post(&["invites"]).field("email", address) }
}

fn invite_each(addresses: &[&str], dry_run: bool) -> Act {
    let rows = addresses.iter().map(|address| invite(address)).collect();
    let each = Each { rows, options: ChangeOptions { dry_run }, question: None, shows_links: false };
    Act { what: What::Each(each), columns: COLUMNS }
}

fn removal(yes: bool, dry_run: bool) -> Act {
    let options = RemovalOptions { yes, change: ChangeOptions { dry_run } };
    let (question, done) = ("Remove user_1?".to_owned(), "Removed user_1.".to_owned());
    Act::remove(Removal { call: Call::delete(&["users", "user_1"]), question, done, options }, COLUMNS)
}

fn done(id: &str) -> Scripted {
    Scripted::json(200, &json!({"id": id, "email": "x"}))
}

fn refused(status: u16, code: &str) -> Scripted {
    let error = json!({"type": "t", "message": "No.", "details": {"error_code": code}});
    Scripted::json(status, &json!({"type": "error", "error": error, "request_id": "req_1"}))
}

#[test]
fn a_change_is_sent_and_its_answer_is_shown() {
    let act = Act::change(Call::post(&["users", "user_1"]).field("role", "user"), ChangeOptions::default(), COLUMNS);
    let seen = play(act, Format::Csv, Audience::Nobody, vec![done("user_1")]);
    assert_eq!(seen.result.unwrap(), ExitReason::Done);
    assert_eq!(seen.out, "id,email\nuser_1,x\n");
}

#[test]
fn what_is_judged_is_shown_and_its_exit_code_says_whether_it_is_good() {
    for (answer, reason) in [
        (json!({"valid": true, "id": "x"}), ExitReason::Done),
        (json!({"valid": false, "id": "x"}), ExitReason::Refused),
        (json!({"id": "x"}), ExitReason::Refused),
    ] {
        let act = Act { what: What::Judge(Call::post(&["verify"])), columns: COLUMNS };
        let seen = play(act, Format::Csv, Audience::Nobody, vec![Scripted::json(200, &answer)]);
        assert_eq!(seen.result.unwrap(), reason, "{answer}");
        assert_eq!(seen.out, "id,email\nx,\n");
    }
}

#[test]
fn a_dry_run_shows_what_would_be_sent_and_sends_nothing() {
    let call = || Call::post(&["users", "user_1"]).field("role", "user");
    let act = Act::change(call(), ChangeOptions { dry_run: true }, COLUMNS);
    let seen = play(act, Format::Table, Audience::Nobody, vec![]);
    assert_eq!(seen.result.unwrap(), ExitReason::Done);
    assert!(seen.out.starts_with("POST http://127.0.0.1:"), "{}", seen.out);
    assert!(seen.out.ends_with("/users/user_1 {\"role\":\"user\"}\n"), "{}", seen.out);
    assert!(seen.received.is_empty());

    let seen = play(removal(false, true), Format::Json, Audience::Nobody, vec![]);
    let described: Value = serde_json::from_str(&seen.out).unwrap();
    assert_eq!(described[0]["method"], "DELETE");
    assert!(described[0]["url"].as_str().unwrap().ends_with("/users/user_1"));

    let seen = play(invite_each(&["a", "b"], true), Format::Csv, Audience::Nobody, vec![]);
    assert_eq!(seen.out.lines().count(), 3);
    assert!(seen.received.is_empty());
}

#[test]
fn a_removal_is_asked_first_and_only_yes_means_yes() {
    for answer in ["y\n", "YES\n", " yes "] {
        let seen = play(removal(false, false), Format::Table, Audience::Says(answer), vec![done("user_1")]);
        assert_eq!(seen.result.unwrap(), ExitReason::Done, "{answer}");
        assert_eq!((seen.out.as_str(), seen.err.as_str()), ("Removed user_1.\n", "Remove user_1? [y/N] "));
    }
    for answer in ["", "\n", "n\n", "yesterday\n"] {
        let seen = play(removal(false, false), Format::Table, Audience::Says(answer), vec![]);
        assert!(matches!(seen.result, Err(Failure::Declined)), "{answer}");
        assert!(seen.received.is_empty());
    }
}

#[test]
fn a_change_that_ends_something_is_asked_first_unless_yes_was_said() {
    let act = |options| {
        let call = Call::post(&["users", "user_1", "sign_out"]);
        Act::change_after_asking(call, Some("Sign user_1 out?".to_owned()), options, COLUMNS)
    };
    let seen = play(act(RemovalOptions::default()), Format::Csv, Audience::Says("n\n"), vec![]);
    assert!(matches!(seen.result, Err(Failure::Declined)));
    let seen = play(act(RemovalOptions::default()), Format::Csv, Audience::Says("y\n"), vec![done("user_1")]);
    assert_eq!((seen.out.as_str(), seen.err.as_str()), ("id,email\nuser_1,x\n", "Sign user_1 out? [y/N] "));
    let yes = RemovalOptions { yes: true, change: ChangeOptions::default() };
    let seen = play(act(yes), Format::Csv, Audience::Nobody, vec![done("user_1")]);
    assert_eq!((seen.result.unwrap(), seen.err.as_str()), (ExitReason::Done, ""));
}

#[test]
fn of_several_removals_somebody_is_asked_once() {
    let act = || {
        let removal = |id: &str| Removal {
            call: Call::delete(&["users", id]),
            question: "One?".to_owned(),
            done: "One.".to_owned(),
            options: RemovalOptions::default(),
        };
        let ids = ["user_1".to_owned(), "user_2".to_owned()];
        Act::remove_each(&ids, RemovalOptions::default(), removal, "All 2?", COLUMNS)
    };
    let seen = play(act(), Format::Table, Audience::Says("n\n"), vec![]);
    assert!(matches!(seen.result, Err(Failure::Declined)));
    assert!(seen.received.is_empty());
    let seen = play(act(), Format::Table, Audience::Says("y\n"), vec![done("user_1"), refused(404, "c")]);
    assert_eq!(seen.result.unwrap(), ExitReason::PartlyDone);
    assert_eq!(seen.err, "All 2? [y/N] ");
    assert_eq!(seen.received.len(), 2);
}

#[test]
fn where_nobody_can_be_asked_yes_must_be_said_before() {
    let seen = play(removal(false, false), Format::Table, Audience::Nobody, vec![]);
    let failure = seen.result.unwrap_err();
    assert_eq!(failure.exit_reason(), ExitReason::Misused);
    assert_eq!(failure.to_string(), "Remove user_1? Nobody can be asked here: --yes says yes");
    let seen = play(removal(true, false), Format::Json, Audience::Nobody, vec![done("user_1")]);
    assert_eq!(seen.result.unwrap(), ExitReason::Done);
    assert!(seen.err.is_empty());
}

#[test]
fn a_list_that_can_not_be_read_leaves_nothing_on_the_output() {
    let listing = Listing { call: Call::get(&["users"]), paging: Paging::AfterId { largest_page: 10 }, limit: None };
    let seen = play(Act::list(listing, COLUMNS), Format::Json, Audience::Nobody, vec![refused(403, "c")]);
    assert_eq!(seen.result.unwrap_err().exit_reason(), ExitReason::NotAllowed);
    assert_eq!(seen.out, "");
}

#[test]
fn a_list_that_breaks_off_is_no_whole_array() {
    let listing = Listing { call: Call::get(&["users"]), paging: Paging::AfterId { largest_page: 10 }, limit: None };
    let page = json!({"data": [{"id": "a"}], "has_more": true, "first_id": "a", "last_id": "a"});
    let answers = vec![Scripted::json(200, &page), refused(401, "c")];
    let seen = play(Act::list(listing, COLUMNS), Format::Json, Audience::Nobody, answers);
    assert_eq!(seen.result.unwrap_err().exit_reason(), ExitReason::NotAllowed);
    assert!(serde_json::from_str::<Value>(&seen.out).is_err(), "{}", seen.out);
}

#[test]
fn of_several_rows_each_has_its_result_and_a_refused_one_stops_nothing() {
    let answers = || vec![done("invite_1"), refused(400, "already_member"), done("invite_3")];
    let rows = ["ada@acme.test", "grace@acme.test", "alan@acme.test"];
    let seen = play(invite_each(&rows, false), Format::Table, Audience::Nobody, answers());
    assert_eq!(seen.result.unwrap(), ExitReason::PartlyDone);
    assert_eq!(
        seen.out,
        "done       ada@acme.test    invite_1\n\
         refused    grace@acme.test  No. (already_member, req_1)\n\
         done       alan@acme.test   invite_3\n\
         2 done, 1 not done\n"
    );
    let seen = play(invite_each(&rows, false), Format::Csv, Audience::Nobody, answers());
    assert_eq!(
        seen.out,
        "row,outcome,id,error_code,message,request_id\n\
         ada@acme.test,done,invite_1,,,\n\
         grace@acme.test,refused,,already_member,No.,req_1\n\
         alan@acme.test,done,invite_3,,,\n"
    );
    let seen = play(invite_each(&rows, false), Format::Json, Audience::Nobody, answers());
    let results: Value = serde_json::from_str(&seen.out).unwrap();
    assert_eq!(results[0]["object"]["email"], "x");
    assert_eq!(results[1]["error_code"], "already_member");
}

#[test]
fn links_that_are_shown_once_are_shown_in_every_format() {
    let act = || {
        let each =
            Each { rows: vec![invite("a")], options: ChangeOptions::default(), question: None, shows_links: true };
        Act { what: What::Each(each), columns: COLUMNS }
    };
    let answer = || vec![Scripted::json(200, &json!({"id": "invite_1", "link": "https://x.test/accept/t"}))];
    for format in [Format::Table, Format::Json, Format::Yaml, Format::Csv] {
        let seen = play(act(), format, Audience::Nobody, answer());
        assert!(seen.out.contains("https://x.test/accept/t"), "{format:?}: {}", seen.out);
    }
}

#[test]
fn all_rows_done_is_done_and_none_done_is_what_kept_the_first() {
    let seen = play(invite_each(&["a", "b"], false), Format::Json, Audience::Nobody, vec![done("1"), done("2")]);
    assert_eq!(seen.result.unwrap(), ExitReason::Done);
    let answers = vec![refused(400, "a"), refused(404, "b")];
    let seen = play(invite_each(&["a", "b"], false), Format::Json, Audience::Nobody, answers);
    assert_eq!(seen.result.unwrap(), ExitReason::Refused);
}

#[test]
fn what_would_meet_every_row_ends_the_work() {
    let seen = play(invite_each(&["a", "b", "c"], false), Format::Table, Audience::Nobody, vec![refused(401, "c")]);
    assert_eq!(seen.result.unwrap(), ExitReason::NotAllowed);
    assert!(seen.out.ends_with("not_tried  b\nnot_tried  c\n0 done, 1 not done, 2 not tried\n"), "{}", seen.out);
    assert_eq!(seen.received.len(), 1);

    let busy = vec![done("1"), refused(429, "c").with_header("retry-after", "3600")];
    let seen = play(invite_each(&["a", "b", "c"], false), Format::Table, Audience::Nobody, busy);
    assert_eq!(seen.result.unwrap(), ExitReason::PartlyDone);
    assert_eq!(seen.received.len(), 2);

    // Another role may be allowed.
    let answers = vec![refused(403, "c"), done("2")];
    let seen = play(invite_each(&["a", "b"], false), Format::Table, Audience::Nobody, answers);
    assert_eq!(seen.result.unwrap(), ExitReason::PartlyDone);
}

#[test]
fn ac_80_what_a_server_says_does_not_drive_the_terminal() {
    let answer = json!({"type": "error", "error": {"type": "t\u{9b}2J", "message": "a\u{1b}[2Jb\nadmit: forged"}});
    let failure = Failure::Refused(Box::new(Refusal::read(400, answer, None, None)));
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut terminal =
        Terminal { input: &mut &b""[..], out: &mut out, err: &mut err, has_somebody: false, has_colours: false };
    terminal.complain(&failure, Format::Table);
    terminal.complain(&failure, Format::Json);
    let text = String::from_utf8(err).unwrap();
    assert_eq!(text.lines().count(), 2, "{text:?}");
    assert!(!text.contains(['\u{1b}', '\u{9b}']), "{text:?}");
}
