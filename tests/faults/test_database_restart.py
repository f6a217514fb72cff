"""FC-09: what happens to PostgreSQL under load costs no acknowledged act, and both nodes recover by themselves."""

import random

import pytest

from faults.books import Books
from faults.conftest import needs_postgres
from faults.database_restart import EXCUSED, HEALTHY_WITHIN_SECONDS, DatabaseTest, is_well
from faults.load import Load, Post
from harness import wait_until
from harness.postgres import PostgresServer
from harness.proxy import Proxy
from harness.rounds import rounds

pytestmark = needs_postgres

# One of each kind.
ROUNDS = rounds(4)
ACTS_BEFORE_AND_AFTER = 20


def test_fc_09_a_restart_a_crash_cut_connections_and_lost_answers_lose_nothing_acknowledged(tmp_path, private_sink):
    seed = random.SystemRandom().randrange(2**32)
    port = PostgresServer().port
    with Proxy(port) as one, Proxy(port) as other:
        test = DatabaseTest(tmp_path, private_sink, [one, other], seed=seed)
        for fault, wrong in test.run(ROUNDS):
            assert wrong == [], f"after {fault} with --seed {seed}: {test.loads[-1].ledger.count()}"

    kept = test.loads[-1].ledger.count()
    assert kept["create done"] > 0
    assert kept["accept done"] > 0


@pytest.fixture
def standby():
    """A second server that has everything before the first acknowledges it."""
    server = PostgresServer()
    with server.standby() as standby:
        yield standby


def test_fc_09_a_standby_that_is_promoted_has_every_acknowledged_act(start_admit, private_sink, domain, standby):
    server = PostgresServer()
    url = server.create_database()
    node = start_admit(private_sink, database_url=standby.url_of_either(url), ADMIT_RATE_LIMITS="off")
    acme = node.create_organization(admin_email=f"ada@{domain}")
    load = Load(acme, [node.port], Post(private_sink), seed=9, excused=EXCUSED)
    with load.running():
        wait_for_work(load)
        server.stop("immediate")
        standby.promote()
        wait_until("the node", lambda: is_well(node, load), deadline_seconds=HEALTHY_WITHIN_SECONDS)
        wait_for_work(load)

    assert load.unanswered == load.ledger.wrong_answers == []
    books = Books.read(standby.database(url), acme.id)
    assert list(books.contradictions(load.ledger)) == []
    assert list(books.half_done(acme)) == []


def wait_for_work(load):
    done = len(load.ledger.done("create"))
    wait_until("some work", lambda: len(load.ledger.done("create")) >= done + ACTS_BEFORE_AND_AFTER)
