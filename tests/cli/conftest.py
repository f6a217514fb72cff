"""The command line of a fresh organization."""

import pytest

from cli.command_line import CommandLine


@pytest.fixture
def line(acme) -> CommandLine:
    """The command line of somebody who has Acme's admin key."""
    return CommandLine(acme)
