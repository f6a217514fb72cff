"""Waiting for something to come true, never longer than it takes and never for ever."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

DEADLINE_SECONDS = 20.0
PAUSE_SECONDS = 0.02


def wait_until(
    what: str,
    probe: Callable[[], T | None],
    *,
    deadline_seconds: float = DEADLINE_SECONDS,
    otherwise: Callable[[], str] = str,
) -> T:
    """The first truthy answer of `probe`; past the deadline a failure that says `what` was missing.

    `otherwise` adds what was there instead.
    """
    give_up_at = time.monotonic() + deadline_seconds
    while True:
        answer = probe()
        if answer:
            return answer
        if time.monotonic() > give_up_at:
            raise AssertionError(f"{what} did not come within {deadline_seconds:g} seconds. {otherwise()}".rstrip())
        time.sleep(PAUSE_SECONDS)
