use serde_json::{Value, json};

use super::*;
use crate::client::{Call, Failure, Listing};

/// What lists answer, by the end of their path.
type Lists<'l> = &'l [(&'l str, Value)];

/// A server that answers lists, and one object of a path in the same way.
struct Answers<'a>(Lists<'a>);

impl Answers<'_> {
    fn find(&self, call: &Call) -> Value {
        let url = call.url(&"http://x".parse().unwrap());
        let (_, answer) = self.0.iter().find(|(end, _)| url.path().ends_with(end)).unwrap_or_else(|| panic!("{url}"));
        answer.clone()
    }
}

impl Source for Answers<'_> {
    fn list(&mut self, listing: Listing) -> Result<Vec<Value>, Failure> {
        Ok(self.find(&listing.call).as_array().unwrap().clone())
    }

    fn get(&mut self, call: Call) -> Result<Value, Failure> {
        Ok(self.find(&call))
    }
}

fn read(desired: &Desired, prunes: bool, lists: Lists<'_>) -> Present {
    Present::read(desired, prunes, &mut Answers(lists)).unwrap()
}

fn plan(text: &str, prunes: bool, lists: Lists<'_>) -> Plan {
    let desired = Desired::read(text).unwrap();
    let present = read(&desired, prunes, lists);
    Plan::make(&desired, &present, prunes).unwrap()
}

/// The steps with their calls, and what is left alone. What was made has the id of its kind and number.
fn shown(plan: &Plan) -> Vec<String> {
    let made: Made = (0..3)
        .flat_map(|number| {
            [
                (step::Slot::Workspace(number), format!("new_w{number}")),
                (step::Slot::Group(number), format!("new_g{number}")),
                (step::Slot::Role(number), format!("new_r{number}")),
            ]
        })
        .collect();
    let step = |step: &Step| {
        let call = step.call(&made).unwrap();
        let url = call.url(&"http://x".parse().unwrap());
        let path = url.path().trim_start_matches("/v1/organizations/");
        let body = call.body().map_or(String::new(), |body| format!(" {body}"));
        format!("{} {} {}: {} {path}{body}", step.action.sign(), step.kind, step.name, call.method().as_str())
    };
    let kept = plan.kept.iter().map(|kept| format!("  {} {}: {}", kept.kind, kept.name, kept.detail));
    plan.steps.iter().map(step).chain(kept).collect()
}

fn user(id: &str, email: &str, role: &str) -> Value {
    json!({"id": id, "email": email, "role": role})
}

fn invite(id: &str, email: &str, workspaces: Value, groups: Value) -> Value {
    json!({"id": id, "email": email, "role": "user", "workspaces": workspaces, "rbac_group_ids": groups})
}

fn workspace(id: &str, name: &str) -> Value {
    json!({"id": id, "name": name, "display_color": "#111111", "tags": {"a": "1", "b": "2"},
           "data_residency": {"workspace_geo": "us", "default_inference_geo": "global", "allowed_inference_geos": "unrestricted"}})
}

fn in_workspace(user_id: &str, role: &str) -> Value {
    json!({"user_id": user_id, "workspace_role": role})
}

fn mistake(text: &str) -> String {
    Desired::read(text).unwrap_err().to_string()
}

#[test]
fn every_mistake_is_named_with_its_line() {
    for (text, expected) in [
        ("", "line 1: there is nothing in it"),
        ("members: []\n---\nmembers: []\n", "line 3: there is a second document"),
        ("- a\n", "line 1: the document is to have fields"),
        ("members: []\nusers: []\n", "line 2: `users` is none of: members, workspaces, groups, custom_roles"),
        ("members: []\nmembers: []\n", "line 2: duplicated key in mapping"),
        ("groups: []\nmembers:\n", "line 2: members has no value; [] is a list with nothing in it"),
        ("members: ada@x.test\n", "line 1: members is to be a list"),
        ("members:\n  - email: ada@x.test\n", "line 2: role is missing"),
        ("members:\n  - email: ada\n    role: user\n", "line 2: `ada` is no address"),
        ("workspaces:\n  - name: 2026\n", "line 2: name is to be a text: put it in quotes"),
        ("workspaces:\n  - name: Lab\n    tags: {cost: 7}\n", "line 3: cost is to be a text: put it in quotes"),
        (
            "workspaces:\n  - name: Lab\n    data_residency: {geo: us}\n",
            "line 3: `geo` is none of: workspace_geo, default_inference_geo, allowed_inference_geos",
        ),
        ("workspaces:\n  - name: Lab\n  - name: Lab\n", "line 3: Lab is there twice"),
        (
            "custom_roles:\n  - name: R\n    permissions:\n      - chat@nowhere\n",
            "line 4: permissions: this is no resource: use all_connectors, connector:ID, connector_tool:ID:TOOL or connector_scope:ID:SCOPE",
        ),
        ("workspaces:\n  - {name: Lab, id: ..}\n", "line 2: id: this is no id"),
        ("groups:\n  - {name: Lab, members: [a@x.test, A@X.test]}\n", "line 2: a@x.test is there twice"),
        (
            "members: []\ngroups:\n  - name: Lab\n    members:\n      - a@x.test\n",
            "line 5: a@x.test is not among the members of the file",
        ),
    ] {
        assert_eq!(mistake(text), expected, "{text}");
    }
    assert!(mistake("members: [").starts_with("line "), "{}", mistake("members: ["));
}

#[test]
fn json_is_read_with_tabs_and_escapes() {
    let text = "{\n\t\"workspaces\": [\n\t\t{\"name\": \"A\\/B \\u00e9\", \"members\": []}\n\t]\n}\n";
    let steps = plan(text, false, &[("/users", json!([])), ("/invites", json!([])), ("/workspaces", json!([]))]);
    assert_eq!(shown(&steps), ["+ workspace A/B é: POST workspaces {\"name\":\"A/B é\"}"]);
}

#[test]
fn addresses_are_the_same_whatever_their_letter_case_and_however_their_domain_is_written() {
    for (one, other) in [("Ada@X.test", "ada@x.test"), ("a@bücher.test", "a@xn--bcher-kva.test")] {
        assert_eq!(desired::key_of(one), desired::key_of(other));
    }
    assert_ne!(desired::key_of("a+b@x.test"), desired::key_of("a@x.test"));
}

#[test]
fn a_section_that_the_file_lacks_is_not_even_looked_at() {
    let lists: Lists<'_> = &[("/users", json!([user("u1", "a@x.test", "user")])), ("/invites", json!([]))];
    assert!(shown(&plan("members: [{email: a@x.test, role: user}]", true, lists)).is_empty());
}

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
fn a_workspace_changes_in_what_is_given_and_loses_other_tags_only_with_prune() {
    let text = "workspaces:\n  - name: Lab\n    display_color: '#222222'\n    tags: {a: '1', c: '3'}\n\
                \x20   data_residency: {default_inference_geo: us}\n  - {name: Mill, id: w2}\n";
    let lists: Lists<'_> = &[
        ("/users", json!([])),
        ("/invites", json!([])),
        ("/workspaces", json!([workspace("w1", "Lab"), workspace("w2", "Old"), workspace("w3", "Else")])),
    ];
    let renamed = "~ workspace Mill: POST workspaces/w2 {\"name\":\"Mill\"}";
    let change = |tags: &str| {
        format!(
            "~ workspace Lab: POST workspaces/w1 {{\"data_residency\":{{\"default_inference_geo\":\"us\"}},\
                 \"display_color\":\"#222222\",\"tags\":{tags}}}"
        )
    };
    assert_eq!(shown(&plan(text, false, lists)), [&change("{\"c\":\"3\"}"), renamed, "  workspace Else: w3"]);
    assert_eq!(
        shown(&plan(text, true, lists)),
        ["- workspace Else: POST workspaces/w3/archive", &change("{\"b\":null,\"c\":\"3\"}"), renamed]
    );
}

#[test]
fn places_in_workspaces_are_given_to_members_and_named_on_invites() {
    let text = "workspaces:\n  - name: Lab\n    members:\n      - {email: a@x.test, role: workspace_user}\n\
                \x20     - {email: b@x.test, role: workspace_admin}\n      - {email: c@x.test, role: workspace_user}\n\
                \x20 - name: New\n    members:\n      - {email: a@x.test, role: workspace_user}\n\
                \x20     - {email: c@x.test, role: workspace_user}\n";
    let other = json!([{"workspace_id": "w9", "workspace_role": "workspace_user"}]);
    let lists: Lists<'_> = &[
        (
            "/users",
            json!([
                user("u1", "a@x.test", "user"),
                user("u2", "b@x.test", "user"),
                user("u3", "boss@x.test", "admin"),
                user("u4", "money@x.test", "billing"),
                user("u5", "d@x.test", "user")
            ]),
        ),
        ("/invites", json!([invite("i1", "c@x.test", other, json!([]))])),
        ("/workspaces", json!([workspace("w1", "Lab")])),
        (
            "/w1/members",
            json!([
                in_workspace("u2", "workspace_user"),
                in_workspace("u3", "workspace_admin"),
                in_workspace("u4", "workspace_billing"),
                in_workspace("u5", "workspace_user")
            ]),
        ),
    ];
    assert_eq!(
        shown(&plan(text, true, lists)),
        [
            "- workspace member d@x.test in Lab: DELETE workspaces/w1/members/u5",
            "+ workspace New: POST workspaces {\"name\":\"New\"}",
            "~ invite c@x.test: POST /admit/v1/invites/i1 {\"workspaces\":[\
         {\"workspace_id\":\"w9\",\"workspace_role\":\"workspace_user\"},\
         {\"workspace_id\":\"w1\",\"workspace_role\":\"workspace_user\"},\
         {\"workspace_id\":\"new_w1\",\"workspace_role\":\"workspace_user\"}]}",
            "+ workspace member a@x.test in Lab: POST workspaces/w1/members {\"user_id\":\"u1\",\"workspace_role\":\"workspace_user\"}",
            "~ workspace member b@x.test in Lab: POST workspaces/w1/members/u2 {\"workspace_role\":\"workspace_admin\"}",
            "+ workspace member a@x.test in New: POST workspaces/new_w1/members {\"user_id\":\"u1\",\"workspace_role\":\"workspace_user\"}",
        ]
    );
}

#[test]
fn a_billing_member_who_was_made_admin_of_a_workspace_is_set_back() {
    let lists: Lists<'_> = &[
        ("/users", json!([user("u4", "money@x.test", "billing")])),
        ("/invites", json!([])),
        ("/workspaces", json!([workspace("w1", "Lab")])),
        ("/w1/members", json!([in_workspace("u4", "workspace_admin")])),
    ];
    assert_eq!(
        shown(&plan("workspaces: [{name: Lab, members: []}]", true, lists)),
        [
            "- workspace member money@x.test in Lab: POST workspaces/w1/members/u4 {\"workspace_role\":\"workspace_billing\"}"
        ]
    );
}

#[test]
fn whoever_leaves_the_organization_is_not_taken_out_of_its_places_as_well() {
    let lists: Lists<'_> = &[
        ("/users", json!([user("u1", "a@x.test", "user")])),
        ("/invites", json!([])),
        ("/workspaces", json!([workspace("w1", "Lab")])),
        ("/w1/members", json!([in_workspace("u1", "workspace_user")])),
    ];
    let text = "members: []\nworkspaces: [{name: Lab, members: []}]";
    assert_eq!(shown(&plan(text, true, lists)), ["- member a@x.test: DELETE users/u1"]);
}

#[test]
fn groups_of_a_directory_and_people_of_other_organizations_are_left_alone() {
    let group = |id: &str, name: &str, source: &str| json!({"id": id, "name": name, "source_type": source});
    let in_group = |id: &str| json!({"user_id": id, "type": "rbac_group_member"});
    let lists: Lists<'_> = &[
        ("/users", json!([user("u1", "a@x.test", "user"), user("u2", "b@x.test", "user")])),
        ("/invites", json!([invite("i1", "c@x.test", json!([]), json!(["g2"]))])),
        (
            "/rbac_groups",
            json!([
                group("g1", "Lab", "direct"),
                group("g2", "Old", "direct"),
                group("g3", "Shared", "direct"),
                group("g4", "Directory", "scim")
            ]),
        ),
        ("/g1/members", json!([in_group("u2"), in_group("elsewhere")])),
        ("/g2/members", json!([in_group("u1")])),
        ("/g3/members", json!([in_group("elsewhere")])),
        ("/g4/members", json!([])),
    ];
    let text = "groups:\n  - {name: Lab, members: [a@x.test, c@x.test]}\n  - {name: New, members: [a@x.test]}\n";
    assert_eq!(
        shown(&plan(text, true, lists)),
        [
            "- group member b@x.test in Lab: DELETE rbac_groups/g1/members/u2",
            "- group Old: DELETE rbac_groups/g2",
            "+ group New: POST rbac_groups {\"name\":\"New\"}",
            "~ invite c@x.test: POST /admit/v1/invites/i1 {\"rbac_group_ids\":[\"g2\",\"g1\"]}",
            "+ group member a@x.test in Lab: POST rbac_groups/g1/members {\"user_id\":\"u1\"}",
            "+ group member a@x.test in New: POST rbac_groups/new_g1/members {\"user_id\":\"u1\"}",
            "  group Shared: g3, which has members of other organizations",
            "  group Directory: g4, which is a directory's",
        ]
    );
}

#[test]
fn custom_roles_permit_what_the_file_says_and_groups_have_those_it_names() {
    let role = |id: &str, name: &str, source: &str| json!({"id": id, "display_name": name, "source": {"type": source}});
    let group = |id: &str, name: &str, roles: Value| json!({"id": id, "name": name, "source_type": "direct", "role_ids": roles});
    let permission =
        |action: &str| json!({"action": action, "resource": {"type": "organization", "organization_id": "o"}});
    let lists: Lists<'_> = &[
        ("/users", json!([])),
        ("/invites", json!([])),
        (
            "/rbac_roles",
            json!([
                role("r0", "User", "built_in"),
                role("r1", "Reader", "custom"),
                role("r2", "Same", "custom"),
                role("r3", "Old", "custom")
            ]),
        ),
        ("/custom_roles/r1", json!({"permissions": [permission("chat"), permission("files")]})),
        ("/custom_roles/r2", json!({"permissions": [permission("b"), permission("a")]})),
        ("/rbac_groups", json!([group("g1", "Lab", json!(["r2", "r0", "r3"])), group("g2", "Mill", json!(["r1"]))])),
    ];
    let text = "custom_roles:\n  - {name: Reader, permissions: [chat]}\n  - {name: Same, permissions: [a, b]}\n\
                \x20 - {name: New, permissions: ['use@connector:c']}\n\
                groups:\n  - {name: Lab, roles: [Reader, Same, New]}\n  - {name: Mill}\n";
    let made = [
        "~ custom role Reader: POST /admit/v1/custom_roles/r1 \
         {\"permissions\":[{\"action\":\"chat\",\"resource\":{\"type\":\"organization\"}}]}",
        "+ custom role New: POST /admit/v1/custom_roles {\"display_name\":\"New\",\"permissions\":\
         [{\"action\":\"use\",\"resource\":{\"connector_id\":\"c\",\"type\":\"connector\"}}]}",
        "+ role of a group Reader for Lab: POST /admit/v1/custom_roles/r1/groups {\"rbac_group_id\":\"g1\"}",
        "+ role of a group New for Lab: POST /admit/v1/custom_roles/new_r2/groups {\"rbac_group_id\":\"g1\"}",
    ];
    let left = ["  custom role Old: r3", "  role of a group User for Lab: r0", "  role of a group Old for Lab: r3"];
    assert_eq!(shown(&plan(text, false, lists)), [&made[..], &left[..]].concat());
    let removed = [
        "- custom role Old: DELETE /admit/v1/custom_roles/r3",
        "- role of a group User for Lab: DELETE /admit/v1/custom_roles/r0/groups/g1",
    ];
    assert_eq!(shown(&plan(text, true, lists)), [&removed[..], &made[..]].concat());
}

#[test]
fn a_role_that_nobody_made_is_a_mistake() {
    let lists: Lists<'_> =
        &[("/users", json!([])), ("/invites", json!([])), ("/rbac_roles", json!([])), ("/rbac_groups", json!([]))];
    let desired = Desired::read("groups:\n  - {name: Lab, roles: [Reader]}\n").unwrap();
    let present = read(&desired, false, lists);
    assert_eq!(Plan::make(&desired, &present, false).unwrap_err().to_string(), "line 2: there is no role Reader");
}

#[test]
fn what_does_not_fit_the_organization_is_a_mistake_with_its_line() {
    let lists: Lists<'_> = &[
        ("/users", json!([])),
        ("/invites", json!([])),
        ("/workspaces", json!([workspace("w1", "Lab"), workspace("w2", "Lab"), workspace("w3", "Mill")])),
        ("/members", json!([])),
    ];
    for (text, expected) in [
        ("workspaces:\n  - name: Lab\n", "line 2: several have the name Lab: say with `id` which one is meant"),
        ("workspaces:\n  - {name: Lab, id: w7}\n", "line 2: w7 is not there"),
        (
            "workspaces:\n  - {name: Mill}\n  - {name: Wood, id: w3}\n",
            "line 3: w3 is there twice, by its name and its id",
        ),
        (
            "workspaces:\n  - name: Mill\n    members:\n      - {email: a@x.test, role: workspace_user}\n",
            "line 4: a@x.test is neither a member nor invited, and the file has no members",
        ),
    ] {
        let desired = Desired::read(text).unwrap();
        let present = read(&desired, false, lists);
        assert_eq!(Plan::make(&desired, &present, false).unwrap_err().to_string(), expected, "{text}");
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

#[test]
fn a_step_waits_for_what_it_needs() {
    let lists: Lists<'_> =
        &[("/users", json!([user("u1", "a@x.test", "user")])), ("/invites", json!([])), ("/workspaces", json!([]))];
    let plan = plan("workspaces: [{name: Lab, members: [{email: a@x.test, role: workspace_user}]}]", false, lists);
    let [making, adding] = &plan.steps[..] else { panic!("{plan:?}") };
    assert!(making.call(&Made::new()).is_some());
    assert!(adding.call(&Made::new()).is_none());
}
