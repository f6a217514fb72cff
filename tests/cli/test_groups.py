"""Groups and their members on the command line."""

import pytest

from cli.command_line import CommandLine


@pytest.fixture
def line(globex) -> CommandLine:
    """The command line of an enterprise organization."""
    return CommandLine(globex)


def test_a_group_is_made_renamed_and_deleted(line, globex):
    made = line.ask("groups", "create", "Research")
    assert made == globex.sdk().organization.rbac_groups.retrieve(made["id"]).to_dict(mode="json")
    renamed = line.ask("groups", "rename", made["id"], "Research and development")
    assert renamed["name"] == "Research and development"
    assert line.ask("groups", "list") == [renamed]
    assert line.run("groups", "delete", made["id"], "--yes").out == f"Deleted {made['id']}.\n"
    assert line.run("groups", "get", made["id"]).code == 3


def test_a_member_joins_a_group_and_leaves_it(line, globex, domain):
    grace = globex.join(f"grace@{domain}", "user", "Grace Hopper").user_id
    group = line.ask("groups", "create", "Research")["id"]
    added = line.ask("groups", "members", "add", group, grace)
    assert (added["user_id"], added["email"]) == (grace, f"grace@{domain}")
    assert line.ask("groups", "members", "list", group) == [added]
    assert line.run("groups", "members", "remove", group, grace, "--yes").code == 0
    assert line.ask("groups", "members", "list", group) == []


def test_whoever_is_invited_joins_the_groups_that_the_invite_names(line, globex, domain):
    group = line.ask("groups", "create", "Research")["id"]
    invite = line.ask("invites", "create", f"grace@{domain}", "--role", "managed", "--group", group)
    assert invite["rbac_group_ids"] == [group]
