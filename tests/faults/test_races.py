"""What happens at the same instant, on one node or on two, ends as if it had happened one after the other."""

import itertools
import random
import time
from collections import Counter
from collections.abc import Iterable
from datetime import datetime

import pytest

from faults.books import Books
from faults.load import INVITES, accepting, path_of
from harness import Admit, MailSink, Organization
from harness.rounds import rounds
from harness.wire import Answer, Call, Wire, call_of_page, call_of_program, volley

DOUBLE_ACCEPTS = rounds(100)
ACCEPTS_AT_ONCE = 8
ACCEPTS_AT_ONCE_THE_FIRST_TIME = 50
ACCEPTS_AGAINST_REVOKES = rounds(300)
LAST_MILLISECONDS = rounds(60)
LAST_MILLISECOND_SPREAD_SECONDS = 0.006

JOINED, OVER = 303, 410
REVOKED, NOT_PENDING = 200, 400


class Guests:
    """People invited to an organization, with the page of their invitation open and the form filled in."""

    def __init__(self, organization: Organization, nodes: list[Admit], sink: MailSink):
        self.organization = organization
        self.ports = [node.port for node in nodes]
        self.sink = sink
        self.ids: dict[str, str] = {}
        self.expire_at: dict[str, str] = {}

    def invite(self, emails: list[str], port: int | None = None) -> None:
        """Through one server, or all of them in turn."""
        for email, each in zip(emails, itertools.cycle(self.ports), strict=False):
            with Wire(port or each) as wire:
                answer = wire.send(self.call("POST", INVITES, {"email": email, "role": "user"}))
            assert answer.status == 200, answer
            self.ids[email] = answer.content["id"]
            self.expire_at[email] = answer.content["expires_at"]

    def forms(self, emails: Iterable[str], cookies: dict[str, str] | None = None) -> dict[str, Call]:
        """What each of them sends when they press the button: somebody new without cookies, who is signed in with."""
        forms = {}
        with Wire(self.ports[0]) as wire:
            for email, link in self.sink.wait_for_links(emails).items():
                path, whose = path_of(link), (cookies or {}).get(email, "")
                page = wire.send(call_of_page(path, whose))
                forms[email] = accepting(path, page.text, name=None if whose else f"Person {email}", cookies=whose)
        return forms

    def call(self, method: str, path: str, content: object = None) -> Call:
        return call_of_program(self.organization.admin_key, method, path, content)

    def revoking(self, email: str) -> Call:
        return self.call("DELETE", f"{INVITES}/{self.ids[email]}")

    def books(self) -> Books:
        books = Books.read(self.organization.server.database, self.organization.id)
        assert list(books.half_done(self.organization)) == []
        return books


class ServerClock:
    """What the server's clock says, told by ours."""

    def __init__(self, now: str, began: float, ended: float):
        self._offset = in_seconds(now) - (began + ended) / 2

    @staticmethod
    def shortly_before(moment: str, guests: Guests) -> "ServerClock":
        """Moves the server's clock to a second or two before a moment."""
        ahead = in_seconds(moment) - ServerClock.move(guests, 0)._read()
        return ServerClock.move(guests, int(ahead) - 1)

    @staticmethod
    def move(guests: Guests, seconds: int) -> "ServerClock":
        began = time.monotonic()
        with Wire(guests.ports[0]) as wire:
            moved = wire.send(guests.call("POST", "/admit/v1/test_clock", {"advance_seconds": seconds}))
        return ServerClock(moved.content["now"], began, time.monotonic())

    def wait_for(self, moment: str, spread_seconds: float) -> None:
        """This one waits for time to pass: the instant itself is what is tested."""
        time.sleep(max(0.0, in_seconds(moment) + spread_seconds - self._read()))

    def _read(self) -> float:
        return time.monotonic() + self._offset


def in_seconds(moment: str) -> float:
    return datetime.fromisoformat(moment.replace("Z", "+00:00")).timestamp()


@pytest.fixture
def chance() -> random.Random:
    """Chance that can be repeated: the seed is shown when a test fails."""
    seed = random.SystemRandom().randrange(2**32)
    print(f"seed {seed}")
    return random.Random(seed)


@pytest.fixture
def guests(nodes, private_sink, domain) -> Guests:
    return Guests(nodes[0].create_organization("Acme", admin_email=f"ada@{domain}"), nodes, private_sink)


@pytest.fixture
def guests_elsewhere(nodes, private_sink, domain) -> Guests:
    return Guests(nodes[0].create_organization("Globex", admin_email=f"ada@globex-{domain}"), nodes, private_sink)


def at_once(ports: list[int], form: Call, times: int) -> list[Answer]:
    return volley([(port, form) for port, _ in zip(itertools.cycle(ports), range(times))])


def numbers_at_once() -> list[int]:
    return [ACCEPTS_AT_ONCE_THE_FIRST_TIME] + [ACCEPTS_AT_ONCE] * (DOUBLE_ACCEPTS - 1)


def test_ac_04_of_many_accepts_at_once_one_joins_and_the_others_are_told_it_was_used(guests, guests_elsewhere, domain):
    """First by many browsers, which makes the person; then, of another organization, by one session of that person."""
    emails = [f"person{number}@{domain}" for number in range(DOUBLE_ACCEPTS)]
    guests.invite(emails)
    cookies = {}
    for (email, form), times in zip(guests.forms(emails).items(), numbers_at_once(), strict=True):
        answers = at_once(guests.ports, form, times)
        assert sorted(answer.status for answer in answers) == [JOINED] + [OVER] * (times - 1), email
        cookies[email] = next(answer.cookies for answer in answers if answer.status == JOINED)
    assert len(guests.books().members) == 1 + DOUBLE_ACCEPTS

    guests_elsewhere.invite(emails)
    for (email, form), times in zip(guests_elsewhere.forms(emails, cookies).items(), numbers_at_once(), strict=True):
        answers = at_once(guests.ports, form, times)
        assert sorted(answer.status for answer in answers) == [JOINED] + [OVER] * (times - 1), email
    assert len(guests_elsewhere.books().members) == 1 + DOUBLE_ACCEPTS


def test_ac_19_of_an_accept_and_a_revoke_at_once_one_wins_and_both_answers_say_so(guests, domain, chance):
    emails = [f"person{number}@{domain}" for number in range(ACCEPTS_AGAINST_REVOKES)]
    guests.invite(emails)
    ends = {}
    for email, form in guests.forms(emails).items():
        calls = {"accept": form, "revoke": guests.revoking(email)}
        order = chance.sample(sorted(calls), 2)
        answers = volley([(chance.choice(guests.ports), calls[what]) for what in order])
        said = {what: answer.status for what, answer in zip(order, answers, strict=True)}
        assert said in ({"accept": JOINED, "revoke": NOT_PENDING}, {"accept": OVER, "revoke": REVOKED}), email
        ends[email] = "accepted" if said["accept"] == JOINED else "deleted"

    books = guests.books()
    for invite in books.invites.values():
        end = "accepted" if invite["accepted_at"] is not None else "deleted"
        assert end == ends[invite["address"]]
    assert len(books.members) == 1 + list(ends.values()).count("accepted")
    assert set(ends.values()) == {"accepted", "deleted"}, "the same side won every time: that was no race"


def test_ac_20_around_the_last_millisecond_every_node_gives_the_same_verdict(guests, domain, chance):
    emails = [f"person{number}@{domain}" for number in range(LAST_MILLISECONDS)]
    forms = {}
    for email, port in zip(emails, itertools.cycle(guests.ports), strict=False):
        # Each with its mail before the next, so that they also expire one after the other.
        guests.invite([email], port)
        forms |= guests.forms([email])
    expire_at = [guests.expire_at[email] for email in emails]
    assert expire_at == sorted(expire_at), "the nodes that made them do not agree what time it is"
    clock = ServerClock.shortly_before(expire_at[0], guests)

    verdicts = {port: Counter() for port in guests.ports}
    for email in emails:
        port = chance.choice(guests.ports)
        spread = chance.uniform(-LAST_MILLISECOND_SPREAD_SECONDS, LAST_MILLISECOND_SPREAD_SECONDS)
        clock.wait_for(guests.expire_at[email], spread)
        verdict = volley([(port, forms[email])])[0].status
        verdicts[port][verdict] += 1
        later = volley([(port, forms[email]) for port in guests.ports])
        assert {answer.status for answer in later} == {OVER}, email

    books = guests.books()
    for invite in books.invites.values():
        assert invite["accepted_at"] is None or invite["accepted_at"] < invite["expires_at"]
    assert len(books.members) == 1 + sum(verdict[JOINED] for verdict in verdicts.values())
    for verdict in verdicts.values():
        assert set(verdict) == {JOINED, OVER}, (
            f"{verdicts}: a node always says the same, so that was not the last millisecond"
        )
