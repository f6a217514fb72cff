"""FC-15: told to stop under load, a server ends in time, answers what was begun, and loses nothing acknowledged."""

import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from faults.books import Books
from faults.load import INVITES, Load, Post
from harness import wait_until
from harness.wire import Wire, call_of_program, unread_bytes

STOP_SECONDS = 10
REQUESTS_BEGUN = 20
LOCK_HELD_SECONDS = 1.0


@pytest.fixture
def acme(start_admit, private_sink, domain, engine):
    """An organization on a server and a mail server of its own."""
    server = start_admit(private_sink, engine=engine, ADMIT_RATE_LIMITS="off")
    return server.create_organization(admin_email=f"ada@{domain}")


def stop_in_time(server):
    began = time.monotonic()
    assert server.stop() == 0
    assert time.monotonic() - began < STOP_SECONDS


def test_fc_15_told_to_stop_under_load_it_ends_in_time_and_keeps_what_it_acknowledged(acme, private_sink):
    load = Load(acme, [acme.server.port], Post(private_sink), seed=15)
    with load.running():
        wait_until("some work", lambda: len(load.ledger.done("accept")) > 20)
        stop_in_time(acme.server)
    acme.server.start()

    assert load.ledger.wrong_answers == []
    books = Books.read(acme.server.database, acme.id)
    assert list(books.contradictions(load.ledger)) == []
    assert list(books.half_done(acme)) == []


def test_fc_15_mails_on_their_way_when_it_is_told_to_stop_are_sent_once_by_the_next(acme, private_sink):
    """No clock needs to move: an orderly stop gives its claims back."""
    post = Post(private_sink)
    load = Load(acme, [acme.server.port], post, seed=16)
    with load.running():
        wait_until("some work", lambda: len(load.ledger.done("create")) > 50)
        stop_in_time(acme.server)

    acme.server.start()

    waiting = "select id from messages where state = 'queued'"
    wait_until("an empty outbox", lambda: not acme.server.database.moment(waiting=waiting)["waiting"])
    post.collect()
    assert [ids for ids in post.message_ids.values() if len(ids) > 1] == []
    open_invites = acme.server.database.moment(invites="select address from invites where closed_at is null")["invites"]
    assert {row["address"] for row in open_invites} <= set(post.message_ids)


def test_fc_15_a_mail_that_does_not_get_through_in_time_is_sent_by_the_next_at_once(acme, private_sink, domain):
    private_sink.hold_answers(f"grace@{domain}")
    acme.sdk().organization.invites.create(email=f"grace@{domain}", role="user")
    first = private_sink.wait_for_mail(f"grace@{domain}")
    stop_in_time(acme.server)
    private_sink.release_answers()

    acme.server.start()

    assert private_sink.wait_for_mail(f"grace@{domain}", count=2).message_id == first.message_id


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_fc_15_requests_that_have_begun_are_answered_before_it_ends(acme, domain):
    """They have: another process holds the lock they need, until the server was told to stop."""
    holder = sqlite3.connect(acme.server.data_dir / "admit.db", isolation_level=None, check_same_thread=False)
    holder.execute("begin immediate")
    wires = [Wire(acme.server.port) for _ in range(REQUESTS_BEGUN)]
    calls = [
        call_of_program(acme.admin_key, "POST", INVITES, {"email": f"person{number}@{domain}", "role": "user"})
        for number in range(REQUESTS_BEGUN)
    ]
    for wire, call in zip(wires, calls, strict=True):
        wire.send_but_the_last_byte(call)
        wire.finish(call)
    wait_until("the server to read all requests", lambda: not unread_bytes(acme.server.port))
    with ThreadPoolExecutor() as pool:
        stopping = pool.submit(stop_in_time, acme.server)
        wait_until("the stop", lambda: "stopping" in acme.server.log_text())
        holder.execute("rollback")
        answers = [wire.answer_to(call) for wire, call in zip(wires, calls, strict=True)]
        stopping.result()

    assert [answer.status for answer in answers] == [200] * REQUESTS_BEGUN
    assert len(acme.server.database.moment(invites="select 1 from invites")["invites"]) == REQUESTS_BEGUN
    holder.close()
