"""Every paged list over HTTP: whatever its length, the page's, the direction and what goes meanwhile, each row once."""

from dataclasses import dataclass

import httpx2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from contract import book
from contract.lists import LISTS, PagedList
from contract.stage import Stage
from harness.rounds import rounds

ROWS = 9
PATIENCE = 50
by_token = {operation.row["path"] for operation in book.operations() if operation.row["pagination"] == "page_token"}


def every_list(of=lambda _: True):
    return pytest.mark.parametrize("listed", [pytest.param(one, id=one.path) for one in LISTS if of(one)])


def goes_back(listed: PagedList) -> bool:
    """Whether pages lead back from any row to the one before it."""
    return listed.path not in by_token and not listed.goes_back_to_the_start


def examples(count: int):
    """Always the same plans in the test command; nothing is kept of them from run to run."""
    return settings(
        max_examples=rounds(count),
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture],
    )


@dataclass(frozen=True)
class Plan:
    """How many rows there are, how long a page is, and which rows go after which page."""

    rows: int
    limit: int
    going: list[list[int]]


plans = st.builds(
    Plan,
    rows=st.integers(0, ROWS),
    limit=st.integers(1, 4),
    going=st.lists(st.lists(st.integers(0, ROWS - 1), max_size=3), max_size=ROWS),
)


class Walk:
    """Somebody who turns page after page, and what they saw."""

    def __init__(self, server, listed: PagedList, plan: Plan):
        self.listed = listed
        self.plan = plan
        self.stage = Stage(server, listed.kind, credential=listed.credential)
        self.stage.play(listed.prepare or [])
        self.path = listed.path.format(**self.stage.fill_in(listed.given))
        self.there_before = self.page(limit=100)["data"]
        self.added = [listed.add(self.stage, number) for number in range(plan.rows)] if listed.add else []
        self.gone: set[str] = set()
        self.seen: list[str] = []

    def page(self, **query) -> dict:
        words = [f"{name}={value}" for name, value in query.items()] + [self.listed.query]
        query = "&".join(word for word in words if word)
        return self.stage.call(f"GET {self.path}?{query}", headers=self.listed.headers)

    def id_of(self, row: dict) -> str:
        return row[self.listed.id_field]

    def expected(self) -> list[str]:
        """All rows in the list's order, those included that went meanwhile."""
        before = [self.id_of(row) for row in self.there_before]
        if not self.listed.newest_first:
            return before + self.added
        return before + self.added[::-1] if self.listed.implicit_first else self.added[::-1] + before

    def take_some(self, turned: int) -> None:
        if self.listed.remove and turned < len(self.plan.going):
            going = [self.added[number] for number in set(self.plan.going[turned]) if number < len(self.added)]
            kept = self.seen[-1:] if self.listed.token_ends_with_its_row else []
            for row in set(going) - self.gone - set(kept):
                self.listed.remove(self.stage, row)
                self.gone.add(row)

    def forward(self, **first) -> None:
        """By `after_id` or by `page`, whichever the list has."""
        query = first
        for turned in range(PATIENCE):
            page = self.page(limit=self.plan.limit, **query)
            self.seen += [self.id_of(row) for row in page["data"]]
            token = page.get("next_page")
            if not (token or page.get("has_more")):
                return
            query = {"page": token} if token else {"after_id": page["last_id"]}
            self.take_some(turned)
        raise AssertionError("the pages never end")

    def backward(self, start: str) -> None:
        before = start
        for turned in range(PATIENCE):
            page = self.page(limit=self.plan.limit, before_id=before)
            self.seen = [self.id_of(row) for row in page["data"]] + self.seen
            if not page["has_more"]:
                return
            before = page["first_id"]
            self.take_some(turned)
        raise AssertionError("the pages never end")

    def check(self, expected: list[str]) -> None:
        """Each row once and in order; only those that went may be missing."""
        assert self.seen == [row for row in expected if row in self.seen], "out of order, twice, or not of the list"
        assert [row for row in expected if row not in self.seen and row not in self.gone] == []


@every_list()
@examples(12)
@given(plan=plans)
def test_forward_each_row_is_met_once(unlimited_admit, listed, plan):
    walk = Walk(unlimited_admit, listed, plan)

    walk.forward()

    walk.check(walk.expected())


@every_list(goes_back)
@examples(12)
@given(plan=plans, start=st.integers(0, ROWS))
def test_backward_each_row_is_met_once(unlimited_admit, listed, plan, start):
    walk = Walk(unlimited_admit, listed, plan)
    everything = walk.expected()
    if not everything:
        return
    position = start % len(everything)

    walk.backward(everything[position])

    walk.check(everything[:position])


@every_list(goes_back)
@examples(6)
@given(plan=plans, start=st.integers(0, ROWS))
def test_from_any_row_both_directions_meet_all_others(unlimited_admit, listed, plan, start):
    walk = Walk(unlimited_admit, listed, Plan(plan.rows, plan.limit, []))
    everything = walk.expected()
    if not everything:
        return
    middle = everything[start % len(everything)]

    walk.forward(after_id=middle)
    after, walk.seen = walk.seen, []
    walk.backward(middle)

    assert [*walk.seen, middle, *after] == everything


def test_every_paged_list_is_in_the_table(unlimited_admit):
    described = httpx2.get(f"{unlimited_admit.url}/openapi.json", trust_env=False).json()["paths"]

    paged = [
        path
        for path, methods in described.items()
        if any(parameter["name"] == "limit" for parameter in methods.get("get", {}).get("parameters", []))
    ]

    assert sorted(paged) == sorted(listed.path for listed in LISTS)
    assert {operation.row["path"] for operation in book.operations() if operation.row["pagination"]} <= set(paged)
