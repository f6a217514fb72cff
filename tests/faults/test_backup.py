"""FC-13: a backup made under load is one moment of what was acknowledged, and a server goes on from it."""

import pytest

from faults.books import Books
from faults.load import INVITES, Load, Post
from harness import wait_until
from harness.rounds import rounds
from harness.server import Admit
from harness.wire import Wire, call_of_page, call_of_program

BACKUPS = rounds(5)


@pytest.fixture
def acme(start_admit, private_sink, domain):
    """An organization on SQLite; PostgreSQL has backups of its own."""
    server = start_admit(private_sink, engine="sqlite", ADMIT_RATE_LIMITS="off")
    return server.create_organization(admin_email=f"ada@{domain}")


@pytest.fixture
def restore(acme, tmp_path, private_sink):
    """Starts a server on what a backup holds."""
    servers = []

    def start_on(file):
        directory = tmp_path / f"restored-{len(servers)}"
        directory.mkdir()
        servers.append(Admit(directory, private_sink, engine="sqlite", ADMIT_RATE_LIMITS="off"))
        restored = servers[-1].run("restore", str(file))
        assert restored.returncode == 0, restored.stderr
        return servers[-1].start()

    yield start_on
    for server in servers:
        server.stop()


def back_up(acme, file):
    done = acme.server.run("backup", str(file))
    assert done.returncode == 0, done.stderr
    assert file.stat().st_mode & 0o777 == 0o600
    return file


def send(server, call):
    with Wire(server.port) as wire:
        return wire.send(call)


def is_in(books, act):
    """Whether books have an act."""
    invite = next((invite for invite in books.invites.values() if invite["address"] == act.email), None)
    if invite is None or act.kind == "create":
        return invite is not None
    return invite["deleted_at" if act.kind == "revoke" else "accepted_at"] is not None


def test_fc_13_a_backup_under_load_is_one_moment_of_what_was_acknowledged(acme, private_sink, tmp_path, restore):
    load = Load(acme, [acme.server.port], Post(private_sink), seed=13)
    files = []
    with load.running():
        for number in range(BACKUPS):
            joined = len(load.ledger.done("accept"))
            wait_until("some work", lambda joined=joined: len(load.ledger.done("accept")) > joined + 10)
            files.append(back_up(acme, tmp_path / f"backup-{number}"))
        wait_until("some work", lambda: len(load.ledger.done("accept")) > joined + 20)

    kept = []
    for file in files:
        restored = restore(file)
        books = Books.read(restored.database, acme.id)
        assert list(books.half_done(acme)) == []
        assert restored.database.damage() == []
        assert restored.run("check").returncode == 0
        inside = load.ledger.select(lambda act, books=books: is_in(books, act))
        missing = load.ledger.select(lambda act, books=books: act.outcome == "done" and not is_in(books, act))
        # Whatever began after something that is missing was answered is missing, too.
        assert max(act.began for act in inside) <= min(act.ended for act in missing)
        kept.append(len(inside))
    assert kept == sorted(kept)
    assert kept[0] > 0


def test_fc_13_what_was_acknowledged_before_a_backup_is_in_it_and_nothing_that_came_after(
    acme, domain, tmp_path, restore
):
    acme.sdk().organization.invites.create(email=f"before@{domain}", role="user")
    file = back_up(acme, tmp_path / "backup")
    acme.sdk().organization.invites.create(email=f"after@{domain}", role="user")

    listed = send(restore(file), call_of_program(acme.admin_key, "GET", INVITES)).content["data"]

    assert [invite["email"] for invite in listed] == [f"before@{domain}"]


def test_fc_13_what_ended_before_a_backup_stays_ended_and_who_was_signed_in_still_is(
    acme, domain, tmp_path, private_sink, restore
):
    grace = acme.join(f"grace@{domain}", role="user", name="Grace Hopper")
    linus = acme.join(f"linus@{domain}", role="user", name="Linus Torvalds")
    cookies = {
        name: f"admit_session={person.http.cookies['admit_session']}" for name, person in (("g", grace), ("l", linus))
    }
    linus.open("/account/sessions")
    linus.press("Sign out")
    revoked = acme.sdk().organization.invites.create(email=f"margaret@{domain}", role="user")
    link = private_sink.wait_for_mail(f"margaret@{domain}").accept_link
    acme.sdk().organization.invites.delete(revoked.id)

    restored = restore(back_up(acme, tmp_path / "backup"))

    assert send(restored, call_of_page("/account/sessions", cookies["g"])).status == 200
    assert send(restored, call_of_page("/account/sessions", cookies["l"])).status == 303
    assert restored.person().open(link.replace(acme.server.url, restored.url)).status == 410


def test_fc_13_a_mail_that_waited_when_the_backup_was_made_is_sent_with_a_link_that_works(
    acme, domain, tmp_path, private_sink, restore
):
    private_sink.refuse_connections()
    acme.sdk().organization.invites.create(email=f"grace@{domain}", role="user")
    file = back_up(acme, tmp_path / "backup")
    acme.server.kill()
    private_sink.accept_connections()

    restored = restore(file)
    send(restored, call_of_program(acme.admin_key, "POST", "/admit/v1/test_clock", {"advance_seconds": 300}))

    page = restored.person().accept(private_sink.wait_for_mail(f"grace@{domain}").accept_link, name="Grace Hopper")
    assert page.status == 200


def test_fc_13_a_damaged_backup_is_refused_and_leaves_nothing(acme, tmp_path, private_sink):
    file = back_up(acme, tmp_path / "backup")
    content = bytearray(file.read_bytes())
    content[len(content) // 2 :] = bytes(len(content) - len(content) // 2)
    file.write_bytes(content)
    (tmp_path / "restored").mkdir()
    server = Admit(tmp_path / "restored", private_sink, engine="sqlite")

    refused = server.run("restore", str(file))

    assert refused.returncode not in (0, 101)
    assert refused.stderr.count("\n") >= 1
    assert not (server.data_dir / "admit.db").exists()


def test_fc_13_a_folder_with_a_database_is_not_overwritten(acme, tmp_path):
    file = back_up(acme, tmp_path / "backup")

    refused = acme.server.run("restore", str(file))

    assert refused.returncode not in (0, 101)
    assert send(acme.server, call_of_program(acme.admin_key, "GET", "/v1/organizations/me")).status == 200
