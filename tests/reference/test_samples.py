"""The samples of the reference work: with curl, in Python and on the command line, against a real server.

Each sample is taken off its page, the ids in it are replaced by those of new things, and it must end well.
"""

import contextlib
import io
import os
import re
import shlex
import subprocess

import pytest

from cli.command_line import surroundings
from harness.server import binary
from reference.operations import operations
from reference.scene import Scene, joins, things

PATIENCE_SECONDS = 15
NOT_GOOD = 4
# They need a code from a browser, a delivery that has ended, or a secret that only a person has.
NOT_RUN = {"issue_tokens", "resend_webhook_delivery", "revoke_token", "start_device"}
# It moves the clock, past the end of the access tokens.
LAST = "advance_test_clock"
LANGUAGES = ("curl", "python", "command-line")


@pytest.fixture(scope="module")
def scenes(unlimited_admit) -> dict[str, Scene]:
    return {kind: Scene(unlimited_admit, kind) for kind in ("platform", "enterprise")}


def run_in_shell(code: str, scene: Scene, folder) -> str:
    script = code.replace("curl ", "curl -sSf ", 1)
    environment = os.environ | {"ADMIT_ADMIN_KEY": scene.organization.admin_key, "ADMIT_ACCESS_TOKEN": scene.token}
    done = subprocess.run(
        ["sh", "-c", script], capture_output=True, text=True, env=environment, timeout=PATIENCE_SECONDS, cwd=folder
    )
    return "" if done.returncode == 0 else done.stderr


def run_in_python(code: str, scene: Scene, folder) -> str:
    os.environ |= {"ADMIT_ADMIN_KEY": scene.organization.admin_key, "ADMIT_ACCESS_TOKEN": scene.token}
    try:
        with contextlib.redirect_stdout(io.StringIO()) as said:
            exec(compile(code, "sample", "exec"), {})
        return "" if said.getvalue() else "it printed nothing"
    except Exception as error:  # Whatever a sample raises is what is wrong with it.
        return f"{type(error).__name__}: {error}"


def run_on_command_line(code: str, scene: Scene, folder) -> str:
    if code.startswith("# No command"):
        return ""
    words = shlex.split(code.rpartition("\n\n")[2])
    assert words[0] == "admit", code
    settings = {"ADMIT_ADMIN_KEY": scene.token} if "admit login" in code else {}
    environment = surroundings(scene.organization, **settings)

    def run(*more: str):
        return subprocess.run(
            [binary(), *words[1:], *more],
            input="sk-ant-api03-nothing\n",
            capture_output=True,
            text=True,
            env=environment,
            timeout=PATIENCE_SECONDS,
            cwd=folder,
        )

    done = run()
    if "--yes" in done.stderr:
        done = run("--yes")
    # The key that is verified is none, which the command says with its exit code.
    expected = NOT_GOOD if "keys verify" in code else 0
    return "" if done.returncode == expected else f"{done.returncode}: {done.stdout}{done.stderr}"


RUN = {"curl": run_in_shell, "python": run_in_python, "command-line": run_on_command_line}


def test_every_sample_works(unlimited_admit, scenes, tmp_path, monkeypatch):
    monkeypatch.setattr(os, "environ", os.environ.copy())
    _, found = operations(unlimited_admit.url)
    wrong, count = [], 0
    for operation in sorted(found, key=lambda operation: (operation.id == LAST, operation.path)):
        if operation.id in NOT_RUN:
            continue
        for language in LANGUAGES:
            scene = scenes[operation.kind]
            if operation.id == "admit_hand_over":
                scene = Scene(unlimited_admit, "enterprise")
            code, there = operation.samples[language], {}
            for example, new in things(scene, operation.path).items():
                if example in code:
                    there[example] = new()
                    code = code.replace(example, there[example])
            joins(scene, operation.id, there)
            (tmp_path / "people.csv").write_text(f"email\n{scene.address()}\n")
            try:
                problem = RUN[language](code, scene, tmp_path)
            except subprocess.TimeoutExpired as late:
                problem = str(late)
            count += 1
            if problem:
                wrong.append(f"{operation.id} in {language}: {problem}\n{code}")
            if operation.id == "create_invite_batch":
                scene.batches_are_finished()
    assert wrong == [], "\n\n".join(wrong)
    assert count > 250, count


def test_every_page_has_all_languages(unlimited_admit):
    _, found = operations(unlimited_admit.url)
    for operation in found:
        assert len(operation.samples) == 9, operation.id
        assert all(code.strip() for code in operation.samples.values()), operation.id
        assert re.search(re.escape(unlimited_admit.url), operation.samples["curl"]), operation.id
