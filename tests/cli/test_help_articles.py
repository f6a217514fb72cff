"""Every command that an article of the Help Center shows is one that the program knows, with its flags."""

import functools
import re
import subprocess
from pathlib import Path

from harness.server import binary

ARTICLES = Path(__file__).parents[2] / "crates/web/help"
COMMAND = re.compile(r"(?m)(?:^ *|`|=1 )(admit [a-z][^`\n]*)")


@functools.cache
def help_of(*words: str) -> str:
    """What `admit WORDS --help` says; empty if there is no such command."""
    asked = subprocess.run([binary(), *words, "--help"], capture_output=True, text=True)
    is_known = asked.returncode == 0 and f"Usage: {' '.join(['admit', *words])}" in asked.stdout
    return asked.stdout if is_known else ""


def problems_of(command: str) -> list[str]:
    words = command.split()[1:]
    known: list[str] = []
    while len(known) < len(words) and help_of(*known, words[len(known)]):
        known.append(words[len(known)])
    if not known:
        return [f"`{command}`: no such command"]
    # What follows stands for something, is a value or a flag; a word in small letters may be a command with a typo.
    flags = [word.split("=")[0] for word in words if word.startswith("--") and word != "--help"]
    unknown = [flag for flag in flags if not re.search(rf"{flag}\b", help_of(*known))]
    # A group of commands wants one of them.
    if "<COMMAND>" in help_of(*known) and len(known) < len(words):
        unknown.append(words[len(known)])
    return [f"`{command}` has `{word}`" for word in unknown]


def test_commands_of_help_articles_are_there():
    files = list(ARTICLES.glob("*/*.md"))
    commands = {command for file in files for command in COMMAND.findall(file.read_text())}
    assert len(commands) > 40
    assert [problem for command in sorted(commands) for problem in problems_of(command)] == []
