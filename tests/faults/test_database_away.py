"""FC-10: while PostgreSQL is out of reach, slow or busy, a node says so in time, and recovers by itself."""

import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest

from faults.books import Books
from faults.conftest import needs_postgres
from faults.database_restart import EXCUSED, HEALTHY_WITHIN_SECONDS, is_well
from faults.load import INVITES, Load, Post
from harness import wait_until
from harness.postgres import PostgresServer
from harness.proxy import Proxy
from harness.wire import Wire, call_of_page, call_of_program

pytestmark = needs_postgres

# A node repeats an act for up to 8 seconds, and waits a little for a commit.
DEADLINE_SECONDS = 12
AT_ONCE_SECONDS = 0.5
CONNECTIONS = 3
WRITERS = 16
STOP_SECONDS = 10


# Before the server's fixture, so that it is there until the server has ended.
@pytest.fixture(autouse=True)
def cable():
    """Between the node and its database."""
    with Proxy(PostgresServer().port) as cable:
        yield cable


@pytest.fixture
def acme(start_admit, private_sink, domain, cable):
    url = cable.url(PostgresServer().create_database())
    settings = {"ADMIT_RATE_LIMITS": "off", "ADMIT_DATABASE_CONNECTIONS": str(CONNECTIONS)}
    return start_admit(private_sink, database_url=url, **settings).create_organization(admin_email=f"ada@{domain}")


@contextmanager
def table_locked_by_another(acme):
    """Another client of the database keeps a table for itself: acts wait, and keep their connections."""
    with acme.server.database.transaction() as run:
        run("lock table invites in access exclusive mode")
        yield


def assert_says_so_in_time(acme):
    """To reads, writes and pages, all asked at once; and it lives."""
    assert_lives(acme)
    email = f"person{time.monotonic_ns()}@elsewhere.test"
    calls = [
        call_of_program(acme.admin_key, "GET", INVITES),
        call_of_program(acme.admin_key, "POST", INVITES, {"email": email, "role": "user"}),
        call_of_page("/account/sessions", "admit_session=whatever"),
        call_of_page("/readyz"),
    ]
    began = time.monotonic()
    with ThreadPoolExecutor() as pool:
        read, write, page, ready = pool.map(lambda call: send(acme, call), calls)
    assert time.monotonic() - began < DEADLINE_SECONDS
    assert_lives(acme)
    for answer in (read, write):
        assert_overloaded(answer)
    assert page.status == ready.status == 503


def send(acme, call):
    with Wire(acme.server.port) as wire:
        return wire.send(call)


def assert_lives(acme):
    began = time.monotonic()
    assert send(acme, call_of_page("/livez")).status == 200
    assert time.monotonic() - began < AT_ONCE_SECONDS


def assert_overloaded(answer):
    assert answer.status in (503, 529), answer
    assert answer.content["error"]["type"] == "overloaded_error"
    assert int(answer.header("retry-after")) > 0


def assert_recovers(acme, load):
    wait_until("the node", lambda: is_well(acme.server, load), deadline_seconds=HEALTHY_WITHIN_SECONDS)
    done = len(load.ledger.done("accept"))
    wait_until("some work", lambda: len(load.ledger.done("accept")) > done + 5)


def assert_in_order(acme, load):
    assert load.unanswered == load.ledger.wrong_answers == []
    books = Books.read(acme.server.database, acme.id)
    assert list(books.half_done(acme)) == []
    assert list(books.contradictions(load.ledger)) == []
    assert [invite for invite in books.invites.values() if "elsewhere.test" in invite["address"]] == []


@pytest.fixture
def load(acme, private_sink):
    return Load(acme, [acme.server.port], Post(private_sink), seed=10, excused=EXCUSED, writers=WRITERS)


@contextmanager
def at_work(load):
    with load.running():
        wait_until("some work", lambda: len(load.ledger.done("accept")) > 5)
        yield


@pytest.mark.parametrize(("away", "back"), [("stall", "flow"), ("pull_out", "plug_in")])
def test_fc_10_out_of_reach_of_its_database_a_node_says_so_in_time_and_recovers(acme, cable, load, away, back):
    with at_work(load):
        getattr(cable, away)()
        assert_says_so_in_time(acme)
        getattr(cable, back)()
        assert_recovers(acme, load)

    assert_in_order(acme, load)


def test_fc_10_with_its_connections_busy_a_node_says_so_in_time_and_recovers(acme, load):
    with at_work(load):
        with table_locked_by_another(acme):
            wait_until("no connection to be free", lambda: send(acme, call_of_page("/readyz")).status == 503)
            assert_lives(acme)
            began = time.monotonic()
            assert_overloaded(send(acme, call_of_program(acme.admin_key, "GET", INVITES)))
            assert time.monotonic() - began < DEADLINE_SECONDS
        assert_recovers(acme, load)

    assert_in_order(acme, load)


@pytest.mark.parametrize("away", ["stall", "pull_out"])
def test_fc_15_told_to_stop_while_its_database_is_out_of_reach_a_node_ends_in_time(acme, cable, load, away):
    with at_work(load):
        getattr(cable, away)()
        began = time.monotonic()
        assert acme.server.stop() == 0
        assert time.monotonic() - began < STOP_SECONDS


def test_fc_10_a_node_that_starts_before_its_database_waits_for_it(acme, cable):
    assert acme.server.stop() == 0
    cable.pull_out()
    acme.server.spawn()
    wait_until("a word of it", lambda: "waiting for the database" in acme.server.log_text())

    cable.plug_in()

    wait_until("the node", acme.server.is_ready)
