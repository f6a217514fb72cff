"""Workspaces, their members and their limits on the command line."""


def test_a_workspace_is_made_changed_and_archived(line, acme):
    made = line.ask("workspaces", "create", "Lab", "--color", "#7c3aed", "--tag", "team=red", "--tag", "cost=7")
    assert made == acme.sdk().organization.workspaces.retrieve(made["id"]).to_dict(mode="json")
    assert (made["display_color"], made["tags"]) == ("#7c3aed", {"team": "red", "cost": "7"})

    changed = line.ask("workspaces", "update", made["id"], "--name", "Laboratory", "--tag", "team=blue", "--untag", "cost")
    assert (changed["name"], changed["tags"]) == ("Laboratory", {"team": "blue"})
    assert line.ask("workspaces", "list") == [changed]
    assert len(line.ask("workspaces", "list", "--include-default")) == 2

    archived = line.run("workspaces", "archive", made["id"], "--yes")
    assert (archived.code, archived.out) == (0, f"Archived {made['id']}.\n")
    assert line.ask("workspaces", "list") == []
    assert [it["id"] for it in line.ask("workspaces", "list", "--include-archived")] == [made["id"]]


def test_residency_is_set_as_the_api_takes_it(line):
    made = line.ask("workspaces", "create", "Lab", "--allowed-inference-geo", "us", "--default-inference-geo", "us")
    assert made["data_residency"]["allowed_inference_geos"] == ["us"]
    changed = line.ask("workspaces", "update", made["id"], "--allowed-inference-geo", "unrestricted")
    assert changed["data_residency"]["allowed_inference_geos"] == "unrestricted"


def test_a_member_works_in_a_workspace_as_what_they_were_told(line, acme, domain):
    grace = acme.join(f"grace@{domain}", "user", "Grace Hopper").user_id
    lab = line.ask("workspaces", "create", "Lab")["id"]
    added = line.ask("workspaces", "members", "add", lab, grace, "--role", "workspace_user")
    assert added == line.ask("workspaces", "members", "get", lab, grace)
    changed = line.ask("workspaces", "members", "update", lab, grace, "--role", "workspace_developer")
    assert changed["workspace_role"] == "workspace_developer"
    assert changed in line.ask("workspaces", "members", "list", lab)

    assert line.run("workspaces", "members", "remove", lab, grace, "--yes").code == 0
    assert line.run("workspaces", "members", "get", lab, grace).code == 3


def test_a_limit_of_a_workspace_is_set_and_cleared(line):
    lab = line.ask("workspaces", "create", "Lab")["id"]
    entry = next(entry for entry in line.ask("limits", "list") if entry["group"]["type"] == "model_group")
    limiter = entry["limits"][0]["type"]
    assert line.ask("workspaces", "limits", "list", lab) == []
    changed = line.ask("workspaces", "limits", "set", lab, entry["id"], f"{limiter}=1")
    assert [limit["value"] for limit in changed["limits"] if limit["type"] == limiter] == [1]
    [own] = line.ask("workspaces", "limits", "list", lab)
    assert own["rate_limit_id"] == entry["id"]
    assert [(limit["type"], limit["value"]) for limit in own["limits"]] == [(limiter, 1)]
    assert len(line.ask("workspaces", "limits", "list", lab, "--include-inherited")) > 1
    line.ask("workspaces", "limits", "set", lab, entry["id"], f"{limiter}=none")
    assert line.ask("workspaces", "limits", "list", lab) == []
