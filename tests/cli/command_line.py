"""Runs `admit` as a client, as people and scripts do."""

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from harness import Organization
from harness.server import binary

PATIENCE_SECONDS = 60


@dataclass(frozen=True)
class Ended:
    """What a command that ended has said."""

    code: int
    out: str
    err: str

    @property
    def content(self):
        """What it wrote, as JSON."""
        return json.loads(self.out)


def surroundings(organization: Organization, **settings: str) -> dict[str, str]:
    """An environment with the organization's server and key, in which `admit` is the program under test."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("ADMIT_", "ANTHROPIC_"))}
    path = f"{Path(binary()).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    own = {"PATH": path, "ADMIT_BASE_URL": organization.server.url, "ADMIT_ADMIN_KEY": organization.admin_key}
    return inherited | own | settings


@dataclass(frozen=True)
class CommandLine:
    """The command line of somebody who has an organization's key."""

    organization: Organization

    def run(self, *command: str, piped: str = "", **settings: str) -> Ended:
        """Run a command to its end."""
        ended = subprocess.run(
            [binary(), *command],
            input=piped,
            capture_output=True,
            text=True,
            env=surroundings(self.organization, **settings),
            timeout=PATIENCE_SECONDS,
        )
        return Ended(ended.returncode, ended.stdout, ended.stderr)

    def ask(self, *command: str):
        """Run a command that works, and return what it answers as JSON."""
        ended = self.run(*command, "--output", "json")
        assert ended.code == 0, f"{command}: {ended}"
        assert ended.err == "", ended.err
        return ended.content
