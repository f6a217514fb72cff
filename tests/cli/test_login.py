"""`admit login`, `token` and `logout`: a person lets the command line act for them."""

import json
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import anthropic
import httpx2
import pytest

from cli.command_line import PATIENCE_SECONDS, surroundings
from harness import Admit, Organization, Person
from harness.server import binary


class Visitor:
    """Somebody with the program on a machine of their own, who has no key."""

    def __init__(self, settings: Path, organization: Organization):
        self.settings = settings
        self.environment = surroundings(organization, ADMIT_ADMIN_KEY="", XDG_CONFIG_HOME=str(settings))

    @property
    def kept(self) -> Path:
        return self.settings / "admit/tokens.json"

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [binary(), *command], env=self.environment, capture_output=True, text=True, timeout=PATIENCE_SECONDS
        )

    @contextmanager
    def asking(self, *command: str) -> Iterator[subprocess.Popen]:
        """A command that waits for a person; it has to end well."""
        process = subprocess.Popen(
            [binary(), *command], env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        try:
            yield process
        finally:
            process.kill()
            process.communicate()

    def log_in(self, person: Person) -> None:
        with self.asking("login", "--no-browser") as process:
            person.open(_address_in(process))
            assert httpx2.get(person.leave("Allow"), trust_env=False).status_code == 200
            assert process.wait(PATIENCE_SECONDS) == 0

    def run_out(self) -> None:
        """Have the kept access token look as old as it would be tomorrow."""
        kept = json.loads(self.kept.read_text())
        for entry in kept.values():
            entry["expires_at"] = 0
        self.kept.write_text(json.dumps(kept))


def _address_in(process: subprocess.Popen) -> str:
    for line in process.stderr:
        if found := re.search(r"^\s+(http\S+)$", line):
            return found[1]
    raise AssertionError("the command names no page")


@pytest.fixture
def visitor(acme, tmp_path) -> Visitor:
    return Visitor(tmp_path / "settings", acme)


@pytest.fixture
def signed_in(visitor, acme) -> Visitor:
    visitor.log_in(acme.sign_in_admin())
    return visitor


def _me(acme: Organization, token: str) -> str:
    return acme.sdk(api_key=token).organization.retrieve().id


def test_who_signs_in_needs_no_key_for_any_command(acme, signed_in):
    shown = signed_in.run("organization", "show", "--output", "json")

    assert shown.returncode == 0, shown.stderr
    assert json.loads(shown.stdout)["id"] == acme.id
    assert signed_in.kept.stat().st_mode & 0o777 == 0o600


def test_token_prints_what_the_sdk_takes_and_nothing_else(acme, signed_in):
    printed = signed_in.run("token")

    assert printed.returncode == 0, printed.stderr
    assert re.fullmatch(r"sk-ant-oat01-\S+\n", printed.stdout)
    assert _me(acme, printed.stdout.strip()) == acme.id


def test_a_token_that_has_run_out_is_renewed_once_by_many_at_the_same_time(acme, signed_in):
    before = signed_in.run("token").stdout
    signed_in.run_out()

    asked = [
        subprocess.Popen([binary(), "token"], env=signed_in.environment, stdout=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    printed = {process.communicate(timeout=PATIENCE_SECONDS)[0] for process in asked}

    assert len(printed) == 1
    assert printed != {before}
    assert _me(acme, printed.pop().strip()) == acme.id


def test_who_signs_out_leaves_nothing_that_works(acme, signed_in):
    token = signed_in.run("token").stdout.strip()

    assert signed_in.run("logout").returncode == 0
    with pytest.raises(anthropic.AuthenticationError):
        _me(acme, token)
    assert token not in signed_in.kept.read_text()
    refused = signed_in.run("token")
    assert refused.returncode == 2
    assert "run `admit login` first" in refused.stderr
    assert signed_in.run("logout").returncode == 0


def test_an_access_that_was_withdrawn_elsewhere_says_to_sign_in_again(admit, signed_in):
    refresh_token = next(iter(json.loads(signed_in.kept.read_text()).values()))["refresh_token"]
    withdrawn = {"client_id": "admit-cli", "token": refresh_token}
    httpx2.post(f"{admit.url}/oauth/revoke", data=withdrawn, trust_env=False)
    signed_in.run_out()

    refused = signed_in.run("token")
    assert refused.returncode == 2
    assert "run `admit login` again" in refused.stderr


def test_who_does_not_allow_it_is_taken_at_their_word(visitor, acme):
    person = acme.sign_in_admin()
    with visitor.asking("login", "--no-browser") as process:
        person.open(_address_in(process))
        httpx2.get(person.leave("Don’t allow"), trust_env=False)
        assert process.wait(PATIENCE_SECONDS) != 0
    assert not visitor.kept.exists()


def test_without_a_browser_a_person_types_the_code_elsewhere(visitor, acme):
    person = acme.sign_in_admin()
    with visitor.asking("login", "--device") as process:
        person.open(_address_in(process))
        person.press("Continue")
        person.press("Allow")
        assert "It is let in" in person.page.text
        assert process.wait(PATIENCE_SECONDS) == 0
    assert _me(acme, visitor.run("token").stdout.strip()) == acme.id


def test_ac_65_only_the_answer_to_its_own_question_is_taken(visitor, acme):
    person = acme.sign_in_admin()
    with visitor.asking("login", "--no-browser") as process:
        person.open(_address_in(process))
        address = person.leave("Allow")
        forged = re.sub(r"state=[^&]+", "state=forged", address).replace("code=", "code=x")
        assert httpx2.get(forged, trust_env=False).status_code == 404
        assert process.poll() is None
        assert httpx2.get(address, trust_env=False).status_code == 200
        assert process.wait(PATIENCE_SECONDS) == 0


def test_a_server_by_another_name_is_not_trusted(admit, visitor):
    refused = visitor.run("login", "--no-browser", "--base-url", f"http://localhost:{admit.port}")

    assert refused.returncode == 2
    assert "give that address with --base-url" in refused.stderr


def test_tokens_are_not_sent_to_another_machine_without_tls(visitor):
    refused = visitor.run("login", "--no-browser", "--base-url", "http://admit.example")

    assert refused.returncode == 2
    assert "--allow-plain-http" in refused.stderr
