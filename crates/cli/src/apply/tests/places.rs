//! Workspaces and groups, and who is in them.

use super::*;

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
fn a_step_waits_for_what_it_needs() {
    let lists: Lists<'_> =
        &[("/users", json!([user("u1", "a@x.test", "user")])), ("/invites", json!([])), ("/workspaces", json!([]))];
    let plan = plan("workspaces: [{name: Lab, members: [{email: a@x.test, role: workspace_user}]}]", false, lists);
    let [making, adding] = &plan.steps[..] else { panic!("{plan:?}") };
    assert!(making.call(&Made::new()).is_some());
    assert!(adding.call(&Made::new()).is_none());
}

#[test]
fn places_that_an_invite_names_and_the_file_does_not_are_taken_off_it_only_with_prune() {
    let place = |id: &str| json!({"workspace_id": id, "workspace_role": "workspace_user"});
    let lists: Lists<'_> = &[
        ("/users", json!([])),
        ("/invites", json!([invite("i1", "c@x.test", json!([place("w1"), place("w9")]), json!([]))])),
        ("/workspaces", json!([workspace("w1", "Lab"), workspace("w9", "Else")])),
        ("/w1/members", json!([])),
    ];
    let text = "workspaces: [{name: Lab, members: []}, {name: Else}]";
    assert_eq!(shown(&plan(text, false, lists)), ["  place of an invite c@x.test: Lab"]);
    let off = "~ invite c@x.test: POST /admit/v1/invites/i1 \
               {\"workspaces\":[{\"workspace_id\":\"w9\",\"workspace_role\":\"workspace_user\"}]}";
    assert_eq!(shown(&plan(text, true, lists)), [off]);

    let group = |id: &str, name: &str| json!({"id": id, "name": name, "source_type": "direct"});
    let lists: Lists<'_> = &[
        ("/users", json!([])),
        ("/invites", json!([invite("i1", "c@x.test", json!([]), json!(["g1", "g9"]))])),
        ("/rbac_groups", json!([group("g1", "Lab"), group("g9", "Else")])),
        ("/g1/members", json!([])),
    ];
    let text = "groups: [{name: Lab, members: []}, {name: Else}]";
    assert_eq!(shown(&plan(text, false, lists)), ["  place of an invite c@x.test: Lab"]);
    let off = "~ invite c@x.test: POST /admit/v1/invites/i1 {\"rbac_group_ids\":[\"g9\"]}";
    assert_eq!(shown(&plan(text, true, lists)), [off]);
}
