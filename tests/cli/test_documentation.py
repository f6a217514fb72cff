"""The examples of docs/command-line.md and docs/api.md, run from top to bottom, say what the page says.

Ids, moments, keys and the server's port differ each time: they are compared by their kind only, and an id that a
command names is the one that an earlier answer showed in its place. `ADMIT_UPDATE_DOCS=1` writes what was answered
into the page.
"""

import os
import re
import subprocess
from pathlib import Path

import pytest

from cli.command_line import surroundings

DOCS = Path(__file__).parents[2] / "docs"
ID = re.compile(r"\b(?:[a-z]+_)+01[1-9A-HJ-NP-Za-km-z]{22}\b|\breq_[0-9A-Za-z]{24}\b")
UUID = re.compile(r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b")
MOMENT = re.compile(r"\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z")
MINUTE = re.compile(r"\b\d{4}-\d\d-\d\d \d\d:\d\d\b")
KEY = re.compile(r"\b(sk-ant-[a-z]+\d\d-)[\w.-]+")
URL = re.compile(r"http://127\.0\.0\.1:\d+")


def kind(id: str) -> str:
    """What an id is of: its prefix."""
    return id.rpartition("_")[0]


def what_stays(text: str) -> str:
    """The text without what is different each time."""
    text = ID.sub(lambda found: f"<{kind(found[0])}>", text)
    text = UUID.sub("<uuid>", text)
    text = KEY.sub("<key>", text)
    return URL.sub("<url>", MINUTE.sub("<minute>", MOMENT.sub("<moment>", text)))


def examples(page: str):
    """Each command with where its answer stands in the page; and stage directions, which are comments.

    A command goes on in lines that begin with `> `, as a shell shows them.
    """
    position = 0
    in_example = False
    command = None
    for line in page.splitlines(keepends=True):
        end = position + len(line)
        is_fence = line.startswith("```")
        if command and (is_fence or line.startswith("$ ")):
            yield (*command, position)
            command = None
        if is_fence:
            in_example = line.strip() == "```console"
        elif in_example and line.startswith("$ "):
            command = (line[2:].rstrip("\n"), end)
        elif command and line.startswith("> ") and command[1] == position:
            command = (f"{command[0]}\n{line[2:].rstrip()}", end)
        elif line.startswith("<!-- ") and line.endswith(" accepts -->\n"):
            yield (line.removeprefix("<!-- ").removesuffix(" accepts -->\n"), None, None)
        position = end


@pytest.mark.parametrize(("name", "least"), [("command-line", 20), ("api", 8)])
def test_every_example_of_the_page_says_what_the_page_says(start_admit, private_sink, tmp_path, name, least):
    admit = start_admit(private_sink)
    acme = admit.create_organization("Acme", admin_email="ada@acme.example")
    page = (DOCS / f"{name}.md").read_text()
    environment = surroundings(acme)
    real_ids: dict[str, str] = {}
    answers = []
    for command, start, end in examples(page):
        if start is None:
            person = admit.person()
            person.accept(person.invitation_mail(command).accept_link, name="Grace Hopper")
            continue
        said = subprocess.run(
            ["bash", "-c", ID.sub(lambda found: real_ids.get(found[0], found[0]), command)],
            cwd=tmp_path,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=60,
        ).stdout
        written = page[start:end]
        pairs = zip(ID.findall(written), ID.findall(said), strict=False)
        # The first answer that shows an id says whose it is.
        real_ids = {on_page: real for on_page, real in pairs if kind(on_page) == kind(real)} | real_ids
        answers.append((command, start, end, written, said))
    assert len(answers) >= least
    if os.environ.get("ADMIT_UPDATE_DOCS"):
        ids_of_page = {real: written for written, real in real_ids.items()}
        for _, start, end, _, said in reversed(answers):
            said = KEY.sub(r"\1...", ID.sub(lambda found: ids_of_page.get(found[0], found[0]), said))
            page = page[:start] + URL.sub("http://127.0.0.1:8080", said) + page[end:]
        (DOCS / f"{name}.md").write_text(page)
        return
    for command, _, _, written, said in answers:
        assert what_stays(said) == what_stays(written), command
