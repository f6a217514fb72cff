"""`admit apply`: an organization becomes what a file says, and stays so."""

import json

import pytest

from cli.command_line import CommandLine

DRIFT = 8


@pytest.fixture
def apply(line, tmp_path):
    """Applies a text, and says how that ended."""
    file = tmp_path / "organization.yaml"

    def apply(text: str, *options: str):
        file.write_text(text)
        return line.run("apply", str(file), *options)

    return apply


def members_of(line: CommandLine) -> dict[str, str]:
    return {user["email"].split("@")[0]: user["role"] for user in line.ask("users", "list")}


def invites_of(line: CommandLine) -> dict[str, str]:
    return {invite["email"].split("@")[0]: invite["role"] for invite in line.ask("invites", "list", "--status", "pending")}


def acme_yaml(domain: str) -> str:
    return f"""
members:
  - {{email: ada@{domain}, role: admin}}
  - {{email: Grace@{domain.upper()}, role: developer}}
  - {{email: alan@{domain}, role: user}}
workspaces:
  - name: Lab
    display_color: "#7c3aed"
    tags: {{team: red}}
    data_residency: {{default_inference_geo: us, allowed_inference_geos: [us]}}
    members:
      - {{email: grace@{domain}, role: workspace_developer}}
      - {{email: alan@{domain}, role: workspace_user}}
  - name: Mill
"""


def test_an_empty_organization_becomes_what_the_file_says_and_the_same_again_changes_nothing(line, acme, apply, domain):
    grace = acme.join(f"grace@{domain}", "user", "Grace Hopper")
    first = apply(acme_yaml(domain), "--yes")
    assert first.code == 0, first
    assert first.out.endswith("5 done, 0 not done\n"), first.out
    assert members_of(line) == {"ada": "admin", "grace": "developer"}
    lab, mill = sorted(line.ask("workspaces", "list"), key=lambda workspace: workspace["name"])
    assert (lab["display_color"], lab["tags"], mill["name"]) == ("#7c3aed", {"team": "red"}, "Mill")
    assert lab["data_residency"]["allowed_inference_geos"] == ["us"]
    assert line.ask("workspaces", "members", "get", lab["id"], grace.user_id)["workspace_role"] == "workspace_developer"

    done = line.ask("activities", "list", "--without-type", "compliance_api_accessed")
    for options in (["--yes"], ["--yes", "--prune"], ["--dry-run", "--prune"]):
        again = apply(acme_yaml(domain), *options)
        assert (again.code, again.out) == (0, "Nothing is to be changed.\n"), again
    assert line.ask("activities", "list", "--without-type", "compliance_api_accessed") == done

    alan = acme.server.person()
    alan.accept(alan.invitation_mail(f"alan@{domain}").accept_link, name="Alan Turing")
    placed = {member["workspace_role"] for member in line.ask("workspaces", "members", "list", lab["id"])}
    assert placed == {"workspace_admin", "workspace_developer", "workspace_user"}
    assert apply(acme_yaml(domain), "--dry-run", "--prune").code == 0


def test_a_dry_run_tells_drift_by_its_exit_code_and_changes_nothing(line, apply, domain):
    text = f"members:\n  - {{email: ada@{domain}, role: admin}}\n  - {{email: grace@{domain}, role: user}}\n"
    ended = apply(text, "--dry-run")
    assert (ended.code, ended.err) == (DRIFT, "")
    assert ended.out == (
        f"+ invite            grace@{domain}  user\n1 to create, 0 to change, 0 to remove; nothing was changed\n"
    )
    as_json = apply(text, "--dry-run", "--output", "json")
    assert as_json.code == DRIFT
    assert as_json.content == [{"action": "create", "kind": "invite", "name": f"grace@{domain}", "detail": "user"}]
    assert line.ask("invites", "list") == []


def test_pending_invites_get_the_role_and_the_places_of_the_file(line, apply, domain):
    member = f"  - {{email: ada@{domain}, role: admin}}\n  - {{email: grace@{domain}, role: "
    assert apply(f"members:\n{member}user}}\n", "--yes").code == 0
    assert apply(f"members:\n{member}developer}}\n", "--yes").code == 0
    assert invites_of(line) == {"grace": "developer"}

    place = f"workspaces:\n  - name: Lab\n    members: [{{email: grace@{domain}, role: workspace_user}}]\n"
    ended = apply(place, "--yes")
    assert ended.code == 0, ended
    [invite] = line.ask("invites", "list", "--details")
    assert [place["workspace_role"] for place in invite["workspaces"]] == ["workspace_user"]
    assert apply(place, "--dry-run").code == 0

    without = "workspaces:\n  - name: Lab\n    members: []\n"
    told = apply(without, "--dry-run")
    assert (told.code, "Not in the file, and left alone:" in told.out) == (0, True)
    assert apply(without, "--yes", "--prune").code == 0
    assert line.ask("invites", "get", invite["id"], "--details")["workspaces"] == []
    assert apply(without, "--dry-run", "--prune").code == 0


def test_an_expired_invite_is_renewed(line, apply, domain):
    text = f"members:\n  - {{email: ada@{domain}, role: admin}}\n  - {{email: grace@{domain}, role: user}}\n"
    assert apply(text, "--yes").code == 0
    line.ask("test-clock", "advance", "22d")
    assert invites_of(line) == {}
    assert apply(text, "--dry-run").code == DRIFT
    assert apply(text, "--yes").code == 0
    assert invites_of(line) == {"grace": "user"}


def test_what_the_file_lacks_is_left_alone_and_taken_away_only_with_prune(line, acme, apply, domain):
    grace = acme.join(f"grace@{domain}", "user", "Grace Hopper")
    line.ask("invites", "create", f"alan@{domain}", "--role", "user")
    lab = line.ask("workspaces", "create", "Lab", "--tag", "team=red")["id"]
    old = line.ask("workspaces", "create", "Old")["id"]
    line.ask("workspaces", "members", "add", lab, grace.user_id, "--role", "workspace_user")

    only_lab = "workspaces:\n  - {name: Lab, tags: {}, members: []}\n"
    kept = apply(only_lab, "--yes")
    assert kept.code == 0
    assert "Nothing is to be changed." in kept.out
    assert f"workspace         Old  {old}" in kept.out
    assert f"workspace member  grace@{domain} in Lab  workspace_user" in kept.out

    assert apply(only_lab, "--yes", "--prune").code == 0
    [left] = line.ask("workspaces", "list")
    assert (left["id"], left["tags"]) == (lab, {})
    assert line.run("workspaces", "members", "get", lab, grace.user_id).code == 3
    assert invites_of(line) == {"alan": "user"}

    nobody = apply("members: []\n", "--yes", "--prune")
    assert nobody.code == 0, nobody
    assert invites_of(line) == {}
    assert members_of(line) == {"ada": "admin"}
    assert apply("members: []\n", "--dry-run", "--prune").code == 0


def test_ac_26_neither_the_last_admin_nor_whoever_applies_it_goes(line, acme, apply, domain):
    token = acme.tokens().access_token
    assert line.run("users", "list", ADMIT_ADMIN_KEY=token).code == 0
    emptied = line.run("apply", "-", "--yes", "--prune", piped="members: []\n", ADMIT_ADMIN_KEY=token)
    assert emptied.code == 0, emptied
    demoted = f"members:\n  - {{email: ada@{domain}, role: user}}\n"
    for key in (token, acme.admin_key):
        refused = line.run("apply", "-", "--yes", "--prune", piped=demoted, ADMIT_ADMIN_KEY=key)
        assert refused.code == 4, refused
    assert members_of(line) == {"ada": "admin"}


def test_an_administrator_is_made_with_the_token_of_one(line, acme, apply, domain):
    grace = acme.join(f"grace@{domain}", "developer", "Grace Hopper")
    text = f"members:\n  - {{email: ada@{domain}, role: admin}}\n  - {{email: grace@{domain}, role: admin}}\n"
    assert apply(text, "--yes").code == 4
    ended = line.run("apply", "-", "--yes", piped=text, ADMIT_ADMIN_KEY=acme.tokens().access_token)
    assert ended.code == 0, ended
    assert line.ask("users", "get", grace.user_id)["role"] == "admin"
    assert apply(text, "--dry-run").code == 0


def test_a_refused_step_keeps_no_other_from_being_taken(line, apply, domain):
    line.ask("organization", "settings", "update", "--invites-allowed-domains-only", "true", "--allowed-domains", domain)
    text = f"""
members:
  - {{email: ada@{domain}, role: admin}}
  - {{email: mallory@elsewhere.test, role: user}}
  - {{email: grace@{domain}, role: user}}
workspaces:
  - {{name: Lab, members: [{{email: grace@{domain}, role: workspace_user}}]}}
  - {{name: "", members: []}}
"""
    assert apply(text, "--yes").code == 2
    ended = apply(text.replace('name: ""', "name: Mill"), "--yes", "--output", "json")
    assert ended.code == 7, ended
    results = {result["name"]: result for result in ended.content}
    assert results["mallory@elsewhere.test"]["error_code"] == "email_domain_not_allowed"
    assert {result["outcome"] for name, result in results.items() if "mallory" not in name} == {"done"}
    assert invites_of(line) == {"grace": "user"}


def test_what_needs_something_that_was_not_made_is_not_tried(line, acme, apply, domain):
    acme.join(f"grace@{domain}", "user", "Grace Hopper")
    line.ask("organization", "settings", "update", "--workspace-limit", "0")
    place = f"workspaces:\n  - {{name: Lab, members: [{{email: grace@{domain}, role: workspace_user}}]}}\n"
    ended = apply(place, "--yes", "--output", "json")
    assert ended.code == 4, ended
    assert [result["outcome"] for result in ended.content] == ["refused", "not_tried"]


def test_a_workspace_is_renamed_by_its_id_and_doubles_have_to_be_told_apart(line, apply):
    lab = line.ask("workspaces", "create", "Lab")["id"]
    assert apply(f"workspaces:\n  - {{name: Laboratory, id: {lab}}}\n", "--yes").code == 0
    assert line.ask("workspaces", "get", lab)["name"] == "Laboratory"
    line.ask("workspaces", "create", "Laboratory")
    double = apply("workspaces:\n  - name: Laboratory\n", "--yes")
    assert (double.code, "line 2: several have the name Laboratory" in double.err) == (2, True), double
    stranger = apply("workspaces:\n  - {name: Lab, id: wrkspc_01unknown}\n", "--yes")
    assert (stranger.code, "wrkspc_01unknown is not there" in stranger.err) == (2, True), stranger


def test_mistakes_are_named_with_their_line_and_nothing_is_sent(line, apply, domain):
    for text, why in (
        (f"members:\n  - email: a@{domain}\n    rolle: user\n", "line 3: `rolle` is none of: email, role"),
        ("members:\n", "line 1: members has no value"),
        ("member: []\n", "line 1: `member` is none of: members, workspaces, groups"),
        (f"members:\n  - {{email: a@{domain}, role: user}}\n  - {{email: A@{domain}, role: user}}\n", "line 3: a@"),
    ):
        ended = apply(text, "--yes")
        assert (ended.code, why in ended.err) == (2, True), ended


def test_json_is_read_as_well(line, apply, domain):
    wanted = {"members": [{"email": f"ada@{domain}", "role": "admin"}, {"email": f"grace@{domain}", "role": "user"}]}
    assert apply(json.dumps(wanted, indent="\t"), "--yes").code == 0
    assert invites_of(line) == {"grace": "user"}


def test_nothing_is_changed_without_a_yes(line, apply, domain):
    text = f"members:\n  - {{email: grace@{domain}, role: user}}\n"
    ended = apply(text)
    assert (ended.code, "--yes says yes" in ended.err) == (2, True), ended
    assert line.ask("invites", "list") == []


class TestEnterprise:
    """Groups instead of workspaces."""

    @pytest.fixture
    def line(self, globex) -> CommandLine:
        return CommandLine(globex)

    def test_groups_are_made_and_filled_by_members_and_by_those_who_are_invited(self, line, globex, apply, domain):
        grace = globex.join(f"grace@{domain}", "user", "Grace Hopper")
        text = f"""
members:
  - {{email: {globex.admin_email}, role: primary_owner}}
  - {{email: grace@{domain}, role: managed}}
  - {{email: alan@{domain}, role: user}}
groups:
  - {{name: Research, members: [grace@{domain}, alan@{domain}]}}
  - {{name: Empty, members: []}}
"""
        assert apply(text, "--yes").code == 0
        research = next(group for group in line.ask("groups", "list") if group["name"] == "Research")["id"]
        assert [member["user_id"] for member in line.ask("groups", "members", "list", research)] == [grace.user_id]
        assert line.ask("invites", "list")[0]["rbac_group_ids"] == [research]
        assert line.ask("users", "get", grace.user_id)["role"] == "managed"
        assert apply(text, "--dry-run", "--prune").code == 0

        less = f"groups:\n  - {{name: Research, members: [alan@{domain}]}}\n"
        told = apply(less, "--dry-run")
        assert (told.code, f"group member      grace@{domain} in Research" in told.out) == (0, True), told
        assert apply(less, "--yes", "--prune").code == 0
        assert [group["name"] for group in line.ask("groups", "list")] == ["Research"]
        assert line.ask("groups", "members", "list", research) == []
        assert apply(less, "--dry-run", "--prune").code == 0

    def test_prune_never_touches_owners(self, line, globex, apply):
        ended = apply("members: []\n", "--yes", "--prune")
        assert ended.code == 0, ended
        assert [user["role"] for user in line.ask("users", "list")] == ["primary_owner"]

    def test_custom_roles_are_made_and_given_to_groups(self, line, apply):
        text = """
custom_roles:
  - {name: Reader, permissions: [chat, "use@connector:c1", "use@connector_tool:c1:a b"]}
groups:
  - {name: Research, roles: [Reader, User], members: []}
"""
        assert apply(text, "--yes").code == 0
        [group] = line.ask("groups", "list")
        reader = next(role for role in line.ask("roles", "list") if role["display_name"] == "Reader")
        assert reader["id"] in group["role_ids"]
        assert len(line.ask("roles", "permissions", reader["id"])) == 3
        assert apply(text, "--dry-run", "--prune").code == 0

        less = "custom_roles: []\ngroups:\n  - {name: Research, roles: [User]}\n"
        assert apply(less, "--dry-run").code == 0
        assert apply(less, "--yes", "--prune").code == 0
        assert {role["display_name"] for role in line.ask("roles", "list")} == {"Owner", "User"}
        assert len(line.ask("groups", "list")[0]["role_ids"]) == 1
        assert apply(less, "--dry-run", "--prune").code == 0
