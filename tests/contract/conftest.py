"""One client of the SDK for all cases, and a stage for each."""

from collections.abc import Iterator

import anthropic
import pytest

from contract.stage import Stage


@pytest.fixture(scope="session")
def sdk(unlimited_admit) -> anthropic.Anthropic:
    """Making a client takes longer than most cases, so they share one; each gives it a key of its own."""
    return anthropic.Anthropic(
        api_key="none", base_url=unlimited_admit.url, max_retries=0, _strict_response_validation=True
    )


@pytest.fixture
def stage(unlimited_admit, case) -> Iterator[Stage]:
    """An organization in which everything has happened that the case is given."""
    stage = Stage(unlimited_admit, case.row["organization"], credential=case.row.get("credential"))
    stage.play(case.row["given"])
    yield stage
    stage.wire.close()
