"""What people see at a terminal, and programs do not."""

import os
import pty
import re
import select
import subprocess

from cli.command_line import PATIENCE_SECONDS, surroundings
from harness.server import binary

ESCAPE = "\x1b["


def at_a_terminal(organization, *command: str, typed: str = "", **settings: str) -> tuple[int, str]:
    """Run a command at a terminal, where somebody types an answer to its question; its exit code and what was seen."""
    ours, theirs = pty.openpty()
    environment = surroundings(organization, TERM="xterm", **settings)
    process = subprocess.Popen([binary(), *command], stdin=theirs, stdout=theirs, stderr=theirs, env=environment)
    os.close(theirs)
    seen = b""
    while select.select([ours], [], [], PATIENCE_SECONDS)[0]:
        try:
            piece = os.read(ours, 4096)
        except OSError:
            # So a terminal says that the other side has gone.
            break
        if not piece:
            break
        seen += piece
        if typed and b"[y/N]" in seen:
            os.write(ours, typed.encode())
            typed = ""
    os.close(ours)
    return process.wait(PATIENCE_SECONDS), seen.decode()


def test_what_takes_away_is_asked_first(line, acme, domain):
    invite = line.ask("invites", "create", f"grace@{domain}", "--role", "user")
    code, seen = at_a_terminal(acme, "invites", "delete", invite["id"], typed="n\n")
    assert code == 1
    assert f"Withdraw {invite['id']}? [y/N]" in seen
    assert "nothing was changed" in seen
    assert line.ask("invites", "get", invite["id"])["status"] == "pending"

    code, seen = at_a_terminal(acme, "invites", "delete", invite["id"], typed="y\n")
    assert code == 0
    assert f"Withdrew {invite['id']}." in seen
    assert line.ask("invites", "get", invite["id"])["status"] == "deleted"


def test_a_terminal_gets_colours_and_no_color_takes_them_away(line, acme, domain):
    line.ask("invites", "create", f"grace@{domain}", "--role", "user")
    _, seen = at_a_terminal(acme, "invites", "list", NO_COLOR="")
    assert re.search(r"\x1b\[[0-9;]*m *pending", seen), repr(seen)
    _, seen = at_a_terminal(acme, "invites", "list", NO_COLOR="1")
    assert not re.search(r"\x1b\[[0-9;]*m", seen), repr(seen)
    assert ESCAPE not in line.run("invites", "list", NO_COLOR="").out


def test_long_work_shows_how_far_it_is_only_at_a_terminal(line, acme, domain):
    invite = ["invites", "create", "--role", "user"]
    _, seen = at_a_terminal(acme, *invite, *[f"one{number}@{domain}" for number in range(5)])
    assert " of 5, " in seen, repr(seen)
    ended = line.run(*invite, *[f"two{number}@{domain}" for number in range(5)])
    assert ended.err == ""
    assert ended.out.endswith("5 done, 0 not done\n")


def test_a_file_is_applied_after_a_yes_to_its_plan(line, acme, domain, tmp_path):
    file = tmp_path / "acme.yaml"
    people = "".join(f"  - {{email: one{number}@{domain}, role: user}}\n" for number in range(5))
    file.write_text(f"members:\n{people}")
    code, seen = at_a_terminal(acme, "apply", str(file), typed="n\n")
    assert code == 1
    assert f"+ invite            one0@{domain}  user" in seen
    assert "Make 5 changes? [y/N]" in seen
    assert line.ask("invites", "list") == []

    code, seen = at_a_terminal(acme, "apply", str(file), typed="y\n")
    assert (code, " of 5, " in seen) == (0, True), repr(seen)
    assert "5 done, 0 not done" in seen
    line.ask("workspaces", "create", "Lab")
    file.write_text("workspaces: []\n")
    code, seen = at_a_terminal(acme, "apply", str(file), "--prune", typed="n\n")
    assert (code, "Make 1 change, 1 of which takes something away? [y/N]" in seen) == (1, True), repr(seen)
