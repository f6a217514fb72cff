"""`docs/error-codes.md` as a table: what each code means and what shows that it occurs, or why it never does."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs/error-codes.md"
_ROW = re.compile(r"\| `(\w+)` \| (\d{3}) \| ([^|]+) \|(?: ([^|]+) \|)?")
_FAMILIES = re.compile(r"cases of ((?:\w+(?:, )?)+)")


@dataclass(frozen=True)
class ErrorCode:
    """A row of the page; without `shown_by` the code never comes."""

    code: str
    status: int
    shown_by: str | None

    @property
    def families(self) -> list[str]:
        """The families of cases that make it occur."""
        found = _FAMILIES.fullmatch(self.shown_by or "")
        return found[1].split(", ") if found else []

    @property
    def test(self) -> str | None:
        """The test that makes it occur, where the steps of a case don't lead."""
        return self.shown_by.strip("`") if self.shown_by and not self.families else None


@cache
def rows() -> list[ErrorCode]:
    matches = [_ROW.fullmatch(line) for line in PAGE.read_text().splitlines() if line.startswith("| `")]
    assert all(matches), "a row of docs/error-codes.md is not like the others"
    return [ErrorCode(found[1], int(found[2]), found[4]) for found in matches]


def shown_by_a_test() -> set[str]:
    return {row.code for row in rows() if row.test}


def that_never_come() -> set[str]:
    return {row.code for row in rows() if row.shown_by is None}
