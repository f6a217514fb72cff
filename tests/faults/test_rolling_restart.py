"""FC-15: two nodes behind a balancer are restarted one after the other, and nobody sees an error."""

import time

import pytest

from faults.books import Books
from faults.conftest import needs_postgres
from faults.load import Load, Post
from harness import wait_until
from harness.balancer import MISSING, Balancer
from harness.ports import free_port
from harness.rounds import rounds

pytestmark = [needs_postgres, pytest.mark.skipif(not Balancer.is_there(), reason=MISSING)]

STOP_SECONDS = 10
RESTARTS_OF_EACH = rounds(2)
ACTS_BETWEEN = 30


def test_fc_15_a_rolling_restart_behind_a_balancer_cuts_no_request_and_loses_nothing(
    start_admit, private_sink, domain, tmp_path
):
    port = free_port()
    settings = {"public_url": f"http://127.0.0.1:{port}", "ADMIT_RATE_LIMITS": "off", "ADMIT_DRAIN_SECONDS": None}
    first = start_admit(private_sink, engine="postgres", **settings)
    nodes = [first, start_admit(private_sink, beside=first, **settings)]
    acme = first.create_organization(admin_email=f"ada@{domain}")
    load = Load(acme, [port], Post(private_sink), seed=15)
    with Balancer(tmp_path, port, [node.port for node in nodes]) as balancer:
        wait_until("both nodes behind the balancer", lambda: balancer.nodes_up() == 2)
        with load.running():
            for node in nodes * RESTARTS_OF_EACH:
                wait_for_work(load)
                began = time.monotonic()
                assert node.stop() == 0
                assert time.monotonic() - began < STOP_SECONDS
                node.start()
                wait_until("both nodes behind the balancer", lambda: balancer.nodes_up() == 2)
            wait_for_work(load)

    assert load.unanswered == []
    assert load.ledger.wrong_answers == []
    books = Books.read(acme.server.database, acme.id)
    assert list(books.contradictions(load.ledger)) == []
    assert list(books.half_done(acme)) == []


def wait_for_work(load):
    done = len(load.ledger.select(lambda act: act.outcome == "done"))
    wait_until("some work", lambda: len(load.ledger.select(lambda act: act.outcome == "done")) >= done + ACTS_BETWEEN)
