//! Steps that are taken, refused or not tried.

use super::*;

fn apply(text: &str) -> Act {
    let options = RemovalOptions { yes: true, change: ChangeOptions::default() };
    let desired = crate::apply::Desired::read(text).unwrap();
    let application = Application { desired, file: "acme.yaml".to_owned(), prunes: false, options };
    Act { what: What::Apply(Box::new(application)), columns: &[] }
}

fn page(rows: Value) -> Scripted {
    Scripted::json(200, &json!({"data": rows, "has_more": false, "first_id": null, "last_id": null}))
}

const LAB: &str = "members: [{email: a@x.test, role: user}]\n\
                   workspaces: [{name: Lab, members: [{email: a@x.test, role: workspace_user}]}]\n";

#[test]
fn a_refused_step_is_told_what_needs_it_is_not_tried_and_the_others_are_taken() {
    let user = json!([{"id": "u1", "email": "a@x.test", "role": "developer"}]);
    let answers = vec![page(json!([])), page(user), page(json!([])), refused(400, "c"), done("u1")];
    let seen = play(apply(LAB), Format::Table, Audience::Nobody, answers);
    assert_eq!(seen.result.unwrap(), ExitReason::PartlyDone);
    let told: Vec<&str> = seen.out.lines().skip_while(|line| !line.ends_with("to remove")).skip(1).collect();
    assert_eq!(
        told,
        [
            "refused    + workspace         Lab  No. (c, req_1)",
            "done       ~ member            a@x.test  u1",
            "not_tried  + workspace member  a@x.test in Lab",
            "1 done, 1 not done, 1 not tried",
        ]
    );
    let lines: Vec<&str> = seen.received.iter().skip(3).map(|call| call.line.trim_end_matches(" HTTP/1.1")).collect();
    assert_eq!(lines, ["POST /v1/organizations/workspaces", "PUT /admit/v1/members/a@x.test"]);
}

#[test]
fn an_answer_that_does_not_say_what_was_made_is_no_success() {
    let user = json!([{"id": "u1", "email": "a@x.test", "role": "user"}]);
    let answers = vec![page(json!([])), page(user), page(json!([])), Scripted::json(200, &json!({}))];
    let seen = play(apply(LAB), Format::Json, Audience::Nobody, answers);
    assert_eq!(seen.result.unwrap(), ExitReason::Failed);
}

#[test]
fn a_key_that_is_not_good_ends_the_steps() {
    let answers = vec![page(json!([])), page(json!([])), refused(401, "c")];
    let text = "members: [{email: a@x.test, role: user}, {email: b@x.test, role: user}]";
    let seen = play(apply(text), Format::Csv, Audience::Nobody, answers);
    assert_eq!(seen.result.unwrap(), ExitReason::NotAllowed);
    assert!(seen.out.ends_with("create,invite,b@x.test,user,not_tried,,,,\n"), "{}", seen.out);
}
