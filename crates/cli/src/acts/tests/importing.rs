//! Batches that are foreseen, asked for and followed.

use super::*;

fn import(yes: bool, dry_run: bool) -> Act {
    let options = RemovalOptions { yes, change: ChangeOptions { dry_run } };
    let call = Call::post(&["admit", "v1", "invite_batches"]).text("text/csv", "email\na\nb\n".to_owned());
    Act { what: What::Import(Box::new(Import { call, options })), columns: COLUMNS }
}

fn batch(status: &str, settled: u64) -> Scripted {
    Scripted::json(200, &json!({"id": "ibatch_1", "status": status, "row_count": 2, "settled_count": settled}))
}

fn rows_of_batch(outcomes: [&str; 2]) -> Value {
    let row = |(id, outcome): (usize, &str)| json!({"id": id.to_string(), "email": "x", "outcome": outcome});
    json!({"rows": outcomes.into_iter().enumerate().map(row).collect::<Vec<_>>()})
}

fn page_of_batch(outcomes: [&str; 2]) -> Scripted {
    let rows = rows_of_batch(outcomes)["rows"].clone();
    Scripted::json(200, &json!({"data": rows, "has_more": false, "first_id": "0", "last_id": "1"}))
}

#[test]
fn a_batch_is_foreseen_asked_for_followed_and_told() {
    let answers = vec![
        Scripted::json(200, &rows_of_batch(["would_invite", "already_member"])),
        batch("queued", 0),
        batch("running", 1),
        batch("finished", 2),
        page_of_batch(["invited", "already_member"]),
    ];
    let seen = play(import(false, false), Format::Csv, Audience::Says("y\n"), answers);
    assert_eq!(seen.result.unwrap(), ExitReason::PartlyDone);
    assert_eq!(seen.err, "Invite 1 of 2 addresses? [y/N] ");
    assert_eq!(seen.out, "id,email\n0,x\n1,x\n");
    let lines: Vec<&str> = seen.received.iter().map(|call| call.line.trim_end_matches(" HTTP/1.1")).collect();
    assert_eq!(
        lines,
        [
            "POST /admit/v1/invite_batches?dry_run=true",
            "POST /admit/v1/invite_batches",
            "GET /admit/v1/invite_batches/ibatch_1",
            "GET /admit/v1/invite_batches/ibatch_1",
            "GET /admit/v1/invite_batches/ibatch_1/rows?limit=1000",
        ]
    );
    assert_eq!((seen.received[1].header("content-type"), &*seen.received[1].body), (Some("text/csv"), "email\na\nb\n"));
}

#[test]
fn a_batch_is_not_asked_for_when_somebody_says_no_or_nobody_is_to_be_invited() {
    let foreseen = || vec![Scripted::json(200, &rows_of_batch(["would_invite", "would_renew"]))];
    let seen = play(import(false, false), Format::Json, Audience::Says("n\n"), foreseen());
    assert!(matches!(seen.result, Err(Failure::Declined)));
    let seen = play(import(false, false), Format::Json, Audience::Nobody, foreseen());
    assert_eq!(seen.result.unwrap_err().exit_reason(), ExitReason::Misused);
    let seen = play(import(true, true), Format::Json, Audience::Nobody, foreseen());
    assert_eq!(seen.result.unwrap(), ExitReason::Done);
    let nobody = vec![Scripted::json(200, &rows_of_batch(["duplicate", "already_member"]))];
    let seen = play(import(false, false), Format::Json, Audience::Says("y\n"), nobody);
    assert_eq!(seen.result.unwrap(), ExitReason::Refused);
}

#[test]
fn a_batch_that_can_not_be_followed_is_named() {
    let seen = play(import(true, false), Format::Json, Audience::Nobody, vec![batch("queued", 0), refused(403, "c")]);
    assert_eq!(seen.result.unwrap_err().exit_reason(), ExitReason::NotAllowed);
    assert_eq!((seen.out.as_str(), seen.err.as_str()), ("", "The server goes on with batch ibatch_1.\n"));
}
