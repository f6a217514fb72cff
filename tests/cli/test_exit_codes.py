"""What a script learns from how a command ended; docs/command-line.md has the table."""

import json
import os
import re
import subprocess

from cli.command_line import PATIENCE_SECONDS, CommandLine, surroundings
from harness.ports import free_port
from harness.server import binary


def test_what_does_not_exist_ends_with_3(line):
    assert line.run("users", "get", "user_01unknown").code == 3


def test_a_refusal_ends_with_4_and_is_said_with_its_code_and_request(line, acme):
    ended = line.run("invites", "create", acme.admin_email, "--role", "user")
    assert (ended.code, ended.out) == (4, "")
    assert ended.err.startswith("admit: ")
    assert ended.err.count("\n") == 1
    assert "already_member, req_" in ended.err
    as_json = line.run("invites", "create", acme.admin_email, "--role", "user", "--output", "json")
    assert json.loads(as_json.err)["error"]["details"]["error_code"] == "already_member"


def test_a_key_that_is_not_good_ends_with_5_and_is_not_shown(line):
    ended = line.run("users", "list", ADMIT_ADMIN_KEY="sk-ant-admin01-wrong")
    assert ended.code == 5
    assert "sk-ant" not in ended.out + ended.err


def test_a_server_that_is_away_ends_with_6(line):
    url = f"http://127.0.0.1:{free_port()}"
    ended = line.run("users", "list", "--max-retries", "0", ADMIT_BASE_URL=url)
    assert ended.code == 6
    assert ended.err == f"admit: {url} is out of reach: nothing listens there\n"


def test_being_asked_too_often_ends_with_6_and_leaves_the_rest_untried(start_admit, domain):
    server = start_admit(None, ADMIT_RATE_LIMITS="100,2")
    line = CommandLine(server.create_organization(admin_email=f"ada@{domain}"))
    addresses = [f"person{number}@{domain}" for number in range(4)]
    invite = ["invites", "create", "--role", "user", "--max-retries", "0", "--output", "json"]
    ended = line.run(*invite, *addresses)
    assert ended.code == 7
    assert [result["outcome"] for result in ended.content] == ["done", "done", "refused", "not_tried"]
    alone = line.run("invites", "create", "--role", "user", addresses[3])
    assert alone.code == 6
    assert re.search(r": try again in \d+ s\n$", alone.err), alone.err


def test_an_output_that_nobody_reads_any_more_is_no_complaint(acme):
    read, write = os.pipe()
    os.close(read)
    ended = subprocess.run(
        [binary(), "users", "list"], stdout=write, stderr=subprocess.PIPE, env=surroundings(acme), timeout=PATIENCE_SECONDS
    )
    os.close(write)
    assert (ended.returncode, ended.stderr) == (1, b"")


def test_what_can_not_be_understood_ends_with_2_and_one_line(line):
    for wrong in (
        ["users", "remove", "user_01unknown"],
        ["users", "update", "user_01unknown"],
        ["users", "fly"],
        ["invites", "create"],
        ["invites", "create", "a@b.test"],
        ["invites", "create", "--file", "/nowhere", "--role", "user"],
        ["users", "list", "--limit", "0"],
        ["users", "list", "--base-url", "nonsense"],
        ["users", "list", "--base-url", "http://admit.example"],
    ):
        ended = line.run(*wrong)
        assert (ended.code, ended.out, ended.err.count("\n")) == (2, "", 1), (wrong, ended)


def test_without_a_key_it_is_said_which_variable_is_missing(line):
    ended = line.run("users", "list", ADMIT_ADMIN_KEY="")
    assert ended.code == 2
    assert "ADMIT_ADMIN_KEY" in ended.err


def test_a_key_of_another_service_is_not_tried_here(line):
    ended = line.run("users", "list", ADMIT_ADMIN_KEY="", ADMIT_BASE_URL="", ANTHROPIC_ADMIN_KEY="sk-ant-admin01-x")
    assert ended.code == 2
    assert "ANTHROPIC_BASE_URL" in ended.err


def test_the_variables_of_the_real_api_lead_to_the_server_they_name(line, acme):
    ended = line.run(
        "organization",
        "show",
        "--output",
        "json",
        ADMIT_ADMIN_KEY="",
        ADMIT_BASE_URL="",
        ANTHROPIC_BASE_URL=acme.server.url,
        ANTHROPIC_ADMIN_API_KEY=acme.admin_key,
    )
    assert ended.content["id"] == acme.id
