"""Custom roles on the command line."""

import pytest

from cli.command_line import CommandLine


@pytest.fixture
def line(globex) -> CommandLine:
    """The command line of an enterprise organization."""
    return CommandLine(globex)


def test_a_role_is_made_changed_given_to_a_group_and_deleted(line, globex):
    made = line.ask("roles", "create", "Reader", "--permission", "chat", "--permission", "use@connector:c1")
    resources = [permission["resource"]["type"] for permission in made["permissions"]]
    assert (made["display_name"], resources) == ("Reader", ["organization", "connector"])
    assert len(line.ask("roles", "permissions", made["id"])) == 2

    changed = line.ask("roles", "update", made["id"], "--name", "Guest", "--no-permissions")
    assert (changed["display_name"], changed["permissions"]) == ("Guest", [])

    group = line.ask("groups", "create", "Research")["id"]
    line.ask("roles", "attach", made["id"], group)
    assert line.ask("groups", "get", group)["role_ids"] == [made["id"]]
    assert line.ask("roles", "get", made["id"], "--details")["rbac_group_ids"] == [group]
    assert line.run("roles", "detach", made["id"], group, "--yes").out == f"Took {made['id']} from {group}.\n"
    assert line.ask("groups", "get", group)["role_ids"] == []

    assert line.run("roles", "delete", made["id"], "--yes").out == f"Deleted {made['id']}.\n"
    assert line.run("roles", "get", made["id"]).code == 3
