//! Who is invited, changed and removed.

use super::*;

#[test]
fn people_become_what_the_file_says_and_those_who_govern_stay() {
    let text = "members:\n  - {email: new@x.test, role: user}\n  - {email: B@x.test, role: developer}\n\
                \x20 - {email: c@x.test, role: developer}\n";
    let lists: Lists<'_> = &[
        (
            "/users",
            json!([user("u1", "boss@x.test", "admin"), user("u2", "b@x.test", "user"), user("u3", "d@x.test", "user")]),
        ),
        (
            "/invites",
            json!([invite("i1", "c@x.test", json!([]), json!([])), invite("i2", "e@x.test", json!([]), json!([]))]),
        ),
    ];
    let made = [
        "+ invite new@x.test: PUT /admit/v1/members/new@x.test {\"role\":\"user\"}",
        "~ member b@x.test: PUT /admit/v1/members/b@x.test {\"role\":\"developer\"}",
        "~ invite c@x.test: POST /admit/v1/invites/i1 {\"role\":\"developer\"}",
    ];
    let boss = "  member boss@x.test: admin, whom only people remove";
    let left = [boss, "  member d@x.test: user", "  invite e@x.test: user"];
    assert_eq!(shown(&plan(text, false, lists)), [&made[..], &left[..]].concat());
    let removed = ["- member d@x.test: DELETE users/u3", "- invite e@x.test: DELETE invites/i2"];
    assert_eq!(shown(&plan(text, true, lists)), [&removed[..], &made[..], &[boss][..]].concat());
}

#[test]
fn a_role_that_only_people_give_is_asked_for_where_people_give_it() {
    let text = "members: [{email: a@x.test, role: admin}, {email: b@x.test, role: user}]";
    let users = json!([user("u1", "a@x.test", "user"), user("u2", "b@x.test", "admin")]);
    assert_eq!(
        shown(&plan(text, true, &[("/users", users), ("/invites", json!([]))])),
        [
            "~ member a@x.test: POST /admit/v1/users/u1/role {\"role\":\"admin\"}",
            "~ member b@x.test: POST /admit/v1/users/u2/role {\"role\":\"user\"}",
        ]
    );
}

#[test]
fn nobody_who_governs_is_removed_whatever_the_kind_of_the_organization() {
    for role in ["admin", "membership_admin", "owner", "primary_owner"] {
        let lists: Lists<'_> = &[("/users", json!([user("u1", "a@x.test", role)])), ("/invites", json!([]))];
        assert!(plan("members: []", true, lists).steps.is_empty(), "{role}");
    }
}

#[test]
fn a_server_that_names_no_id_is_asked_nothing_more() {
    let desired = Desired::read("members: []").unwrap();
    for id in [json!(""), json!(".."), json!(null)] {
        let users = json!([{"id": id, "email": "a@x.test", "role": "user"}]);
        let lists: Lists<'_> = &[("/invites", json!([])), ("/users", users)];
        assert!(Present::read(&desired, true, &mut Answers(lists)).is_err(), "{id}");
    }
}
