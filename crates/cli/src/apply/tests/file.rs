//! Files, and the mistakes in them.

use super::*;

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
