"""FC-03: on a full disk writes fail cleanly and reads go on; room is all it takes to recover."""

import itertools
import shutil

import pytest

from faults.books import Books
from faults.load import INVITES, Load, Post
from harness import wait_until
from harness.databases import SqliteDatabase
from harness.rounds import rounds
from harness.server import Admit
from harness.wire import Wire, call_of_page, call_of_program

FULL_AND_FREE_TIMES = rounds(3)
# What a write is told that the disk has no room for: that it failed, or that it may be repeated.
FAILED = frozenset([500, 503, 529])
HEALTHY_WITHIN_SECONDS = 10

_numbers = itertools.count(1)


@pytest.fixture
def acme(small_disk, private_sink, domain):
    """An organization on a disk that can get full."""
    server = Admit(small_disk.folder, private_sink, engine="sqlite", disk=small_disk, ADMIT_RATE_LIMITS="off").start()
    yield server.create_organization(admin_email=f"ada@{domain}")
    server.stop()


def fill_until_a_write_fails(acme, disk):
    """There may be room left in the files that are there already."""
    with Wire(acme.server.port) as wire:
        for _ in range(1_000):
            disk.fill()
            email = f"filler{next(_numbers)}@elsewhere.test"
            answer = wire.send(call_of_program(acme.admin_key, "POST", INVITES, {"email": email, "role": "user"}))
            if answer.status != 200:
                return answer
    raise AssertionError("the disk did not get full")


def test_fc_03_a_full_disk_fails_writes_and_not_reads_and_room_is_all_it_takes_to_recover(
    acme, small_disk, private_sink, tmp_path
):
    load = Load(acme, [acme.server.port], Post(private_sink), seed=3, excused=FAILED)
    with load.running():
        for _ in range(FULL_AND_FREE_TIMES):
            joined = len(load.ledger.done("accept"))
            wait_until("some work", lambda joined=joined: len(load.ledger.done("accept")) > joined + 5)
            answer = fill_until_a_write_fails(acme, small_disk)
            assert answer.status in FAILED
            assert answer.content["type"] == "error"
            assert answer.content["error"]["type"] in ("api_error", "overloaded_error")
            assert answer.content["request_id"]
            assert_reads_go_on(acme, load)
            small_disk.free()
            assert_writes_go_on(acme)

    assert load.ledger.wrong_answers == []
    assert acme.server.stop() == 0
    database = SqliteDatabase(shutil.copy(acme.server.data_on_disk / "admit.db", tmp_path))
    assert database.damage() == []
    books = Books.read(database, acme.id)
    # The fillers are not in the ledger.
    assert [line for line in books.contradictions(load.ledger) if "elsewhere.test" not in line] == []
    assert list(books.half_done(acme)) == []


def assert_reads_go_on(acme, load):
    somebody = load.ledger.done("accept")[-1]
    reads = [call_of_page("/livez"), call_of_page("/account/sessions", somebody.cookies)]
    reads.append(call_of_program(acme.admin_key, "GET", INVITES))
    reads.append(call_of_program(acme.admin_key, "GET", "/v1/organizations/users"))
    with Wire(acme.server.port) as wire:
        for read in reads:
            assert wire.send(read).status == 200, read.path


def assert_writes_go_on(acme):
    def a_write_succeeds():
        with acme.http() as http:
            made = http.post(INVITES, json={"email": "room@elsewhere.test", "role": "user"})
            return made.status_code == 200 and http.delete(f"{INVITES}/{made.json()['id']}").status_code == 200

    wait_until("a write", a_write_succeeds, deadline_seconds=HEALTHY_WITHIN_SECONDS)
