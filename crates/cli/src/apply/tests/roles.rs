//! Custom roles, and the groups that have them.

use super::*;

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
