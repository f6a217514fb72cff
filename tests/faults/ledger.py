"""What the clients of a server asked for, and what they were told: the one account a crash can't touch."""

import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["create", "revoke", "accept"]
Outcome = Literal["unknown", "done", "refused", "failed"]


@dataclass
class Act:
    """One act. It is entered before it is asked for, and stays `unknown` when no answer comes.

    It is `refused` when the rules forbid it, and `failed` when the server said that it could not, and changed nothing.
    """

    kind: Kind
    email: str
    outcome: Outcome = "unknown"
    invite_id: str | None = None
    cookies: str = ""
    began: float = field(default_factory=time.monotonic)
    ended: float = math.inf


class Ledger:
    """All acts on one organization, and every answer that should never have been given."""

    def __init__(self):
        self._lock = threading.Lock()
        self.acts: list[Act] = []
        self.wrong_answers: list[str] = []

    def enter(self, kind: Kind, email: str, invite_id: str | None = None) -> Act:
        act = Act(kind, email, invite_id=invite_id)
        with self._lock:
            self.acts.append(act)
        return act

    def note_wrong_answer(self, description: str) -> None:
        with self._lock:
            self.wrong_answers.append(description)

    def select(self, is_wanted: Callable[[Act], bool]) -> list[Act]:
        with self._lock:
            return [act for act in self.acts if is_wanted(act)]

    def done(self, kind: Kind) -> list[Act]:
        return self.select(lambda act: act.kind == kind and act.outcome == "done")

    def count(self) -> dict[str, int]:
        """How many acts came to what, for the report."""
        counted: dict[str, int] = {}
        for act in self.select(lambda _: True):
            what = f"{act.kind} {act.outcome}"
            counted[what] = counted.get(what, 0) + 1
        return dict(sorted(counted.items()))
