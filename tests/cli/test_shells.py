"""Completions and manual pages are made for every command."""

import subprocess

from cli.command_line import surroundings

COMPLETE = """
source <(admit completions bash)
COMP_WORDS=(admit "$@") COMP_CWORD=$#
_admit admit "${!#}" "${@:$#-1:1}"
printf '%s\n' "${COMPREPLY[@]}"
"""


def completed(line, *words: str) -> set[str]:
    """What bash would offer after these words."""
    environment = surroundings(line.organization)
    said = subprocess.run(
        ["bash", "-c", COMPLETE, "bash", *words], env=environment, capture_output=True, text=True, timeout=60
    )
    assert said.stderr == "", said.stderr
    return set(said.stdout.split())


def test_bash_completes_commands_and_flags(line):
    assert completed(line, "inv") == {"invites"}
    assert {"create", "list", "get", "delete"} <= completed(line, "invites", "")
    assert "--dry-run" in completed(line, "users", "remove", "--d")


def test_there_is_a_script_for_every_shell(line):
    for shell in ("bash", "zsh", "fish", "powershell", "elvish"):
        ended = line.run("completions", shell)
        assert ended.code == 0
        assert "invites" in ended.out


def test_there_is_a_manual_page_for_every_command(line, tmp_path):
    folder = tmp_path / "man/man1"
    assert line.run("man", str(folder)).code == 0
    pages = {page.stem for page in folder.iterdir()}
    assert {"admit", "admit-serve", "admit-invites", "admit-invites-create", "admit-workspaces-members-add"} <= pages
    assert not [page for page in pages if "help" in page]
    assert r"\-\-dry\-run" in (folder / "admit-invites-create.1").read_text()
