"""FC-12: what others do to the SQLite file of a server makes it wait or refuse, and never loses or breaks anything."""

import sqlite3
import subprocess
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest

from faults.books import Books
from faults.load import INVITES, Load, Post
from harness import wait_until
from harness.server import Admit
from harness.wire import Wire, call_of_program

SHORT_HOLD_SECONDS = 1.0
# The server waits 5 seconds for a lock; everything that waits with it is told at the same time.
PATIENCE_SECONDS = 8.0
AT_ONCE_SECONDS = 0.5
WRITES = 5
ORGANIZATIONS_BESIDE = 10


@pytest.fixture
def acme(start_admit, private_sink, domain):
    """An organization on a SQLite file of its own."""
    server = start_admit(private_sink, engine="sqlite", ADMIT_RATE_LIMITS="off")
    return server.create_organization(admin_email=f"ada@{domain}")


@contextmanager
def lock_held_on(server):
    """Another process has begun to write into the server's file and does not come to an end."""
    holder = sqlite3.connect(server.data_dir / "admit.db", isolation_level=None)
    holder.execute("begin immediate")
    try:
        yield
    finally:
        holder.execute("rollback")
        holder.close()


def invite(acme, email):
    """The answer to an invite, and how long it took."""
    began = time.monotonic()
    with Wire(acme.server.port) as wire:
        answer = wire.send(call_of_program(acme.admin_key, "POST", INVITES, {"email": email, "role": "user"}))
    return answer, time.monotonic() - began


def ask(acme, path):
    with Wire(acme.server.port) as wire:
        return wire.send(call_of_program(acme.admin_key, "GET", path))


def assert_in_order(acme):
    assert acme.server.database.damage() == []
    assert list(Books.read(acme.server.database, acme.id).half_done(acme)) == []


def test_fc_12_a_write_waits_for_a_lock_that_is_held_briefly_and_reads_do_not(acme, domain):
    with ThreadPoolExecutor() as pool:
        with lock_held_on(acme.server):
            writing = [pool.submit(invite, acme, f"person{number}@{domain}") for number in range(WRITES)]
            began = time.monotonic()
            assert ask(acme, INVITES).status == 200
            assert ask(acme, "/readyz").status == 200
            assert time.monotonic() - began < AT_ONCE_SECONDS
            threading.Event().wait(SHORT_HOLD_SECONDS)
            assert not any(write.done() for write in writing)
        answers = [write.result() for write in writing]

    assert [answer.status for answer, _ in answers] == [200] * WRITES
    assert_in_order(acme)


def test_fc_12_writes_that_wait_too_long_for_a_lock_are_all_refused_and_leave_nothing(acme, domain):
    with ThreadPoolExecutor() as pool, lock_held_on(acme.server):
        writing = [pool.submit(invite, acme, f"person{number}@{domain}") for number in range(WRITES)]
        answers = [write.result() for write in writing]

    for answer, seconds in answers:
        assert answer.status in (503, 529), answer
        assert answer.content["type"] == "error"
        assert int(answer.header("retry-after")) > 0
        assert seconds < PATIENCE_SECONDS
    assert acme.server.database.moment(invites="select 1 from invites")["invites"] == []
    # The lock is gone: nobody has to help.
    assert invite(acme, f"grace@{domain}")[0].status == 200


def test_fc_12_a_second_server_on_the_same_file_is_refused_in_one_line_and_the_first_goes_on(
    acme, private_sink, tmp_path, domain
):
    second = Admit(tmp_path / "second", private_sink, beside=acme.server)

    refused = subprocess.run(second.command(), capture_output=True, text=True, timeout=30)

    assert refused.returncode not in (0, 101)
    assert refused.stderr.count("\n") == 1
    assert "another server runs on it" in refused.stderr
    assert invite(acme, f"grace@{domain}")[0].status == 200


def test_fc_12_another_process_that_writes_under_load_gets_in_nobodys_way(acme, private_sink):
    load = Load(acme, [acme.server.port], Post(private_sink), seed=12)
    with load.running():
        made = [acme.server.create_organization(f"Beside {number}") for number in range(ORGANIZATIONS_BESIDE)]
        wait_until("some work", lambda: len(load.ledger.done("accept")) > 20)

    assert load.ledger.wrong_answers == load.unanswered == []
    assert list(Books.read(acme.server.database, acme.id).contradictions(load.ledger)) == []
    assert_in_order(acme)
    for organization in made:
        assert ask(organization, "/v1/organizations/me").status == 200


def test_fc_12_what_a_killed_server_left_beside_its_file_is_taken_up(acme, sink, domain):
    """The journal has all that was acknowledged, and behind it what a write that was cut may leave."""
    answer, _ = invite(acme, f"grace@{domain}")
    acme.server.kill()
    journal = acme.server.data_dir / "admit.db-wal"
    assert journal.stat().st_size > 0
    with journal.open("ab") as file:
        file.write(bytes(range(256)) * 20)

    acme.server.start()

    assert ask(acme, f"{INVITES}/{answer.content['id']}").content["status"] == "pending"
    assert invite(acme, f"linus@{domain}")[0].status == 200
    assert_in_order(acme)


def test_fc_12_a_read_only_disk_is_refused_at_the_start_in_one_line(small_disk, private_sink):
    server = Admit(small_disk.folder, private_sink, engine="sqlite", disk=small_disk).start()
    acme = server.create_organization(admin_email="ada@acme.test")
    assert server.stop() == 0

    small_disk.make_read_only()
    refused = subprocess.run(server.command(), capture_output=True, text=True, timeout=30)
    assert refused.returncode not in (0, 101)
    assert refused.stderr.count("\n") == 1
    assert "read-only" in refused.stderr

    small_disk.make_writable()
    server.start()
    assert ask(acme, "/v1/organizations/me").status == 200
    assert server.stop() == 0


def test_fc_12_told_to_stop_while_a_lock_is_held_the_server_ends_in_time(acme, domain):
    with ThreadPoolExecutor() as pool, lock_held_on(acme.server):
        pool.submit(invite, acme, f"grace@{domain}")
        wait_until("the write", lambda: ask(acme, "/livez").status == 200)
        began = time.monotonic()
        assert acme.server.stop() == 0
        assert time.monotonic() - began < 10
