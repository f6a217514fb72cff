"""The comparison of books and ledger finds what it is there to find: break one thing, and look for the complaint."""

import pytest

from faults.books import Books
from faults.ledger import Ledger
from faults.load import INVITES


@pytest.fixture
def acme(start_admit, sink, domain):
    """An organization to break, with Grace who joined, Linus who is invited and Margaret who was revoked."""
    return start_admit(sink, engine="sqlite").create_organization(admin_email=f"ada@{domain}")


@pytest.fixture
def ledger(acme, domain):
    acme.join(f"grace@{domain}", role="user", name="Grace Hopper")
    ledger = Ledger()
    with acme.http() as http:
        for name in ("grace", "linus", "margaret"):
            act = ledger.enter("create", f"{name}@{domain}")
            if name != "grace":
                act.invite_id = http.post(INVITES, json={"email": act.email, "role": "user"}).json()["id"]
        http.delete(f"{INVITES}/{act.invite_id}").raise_for_status()
        ledger.acts[0].invite_id = http.get(INVITES, params={"statuses[]": "accepted"}).json()["data"][0]["id"]
    ledger.enter("accept", f"grace@{domain}")
    ledger.enter("revoke", f"margaret@{domain}")
    for act in ledger.acts:
        act.outcome = "done"
    return ledger


def wrong(acme, ledger):
    books = Books.read(acme.server.database, acme.id)
    return [*books.half_done(acme), *books.contradictions(ledger)]


def test_books_that_are_in_order_have_no_complaint(acme, ledger):
    assert wrong(acme, ledger) == []


@pytest.mark.parametrize(
    ("broken", "complaint"),
    [
        ("delete from activities where type = 'org_user_invite_sent'", "0 activities org_user_invite_sent"),
        ("delete from activities where type = 'org_user_invite_accepted'", "0 activities org_user_invite_accepted"),
        ("delete from activities where type = 'org_user_invite_deleted'", "0 activities org_user_invite_deleted"),
        ("delete from activities where type = 'claude_user_role_updated'", "0 activities claude_user_role_updated"),
        ("delete from messages", "0 invitation mails"),
        ("delete from message_tries", "0 tries that sent it"),
        ("delete from members where person_id in (select accepted_by_person_id from invites)", "who is no member"),
        ("delete from sessions", "who has no session"),
        ("update invites set accepted_by_person_id = null, accepted_at = null, closed_at = null", "accepted 0 invites"),
        ("update invites set deleted_at = 1 where accepted_at is not null", "ended in several ways"),
        ("update invites set closed_at = null", "is closed at None"),
        ("delete from invites", "acknowledged, and it is not there"),
        ("update invites set deleted_at = null, closed_at = null", "the revoke of margaret"),
        ("update invites set accepted_at = null, closed_at = null", "the accept of grace"),
        ("update invites set deleted_at = 1, closed_at = 1 where address like 'linus%'", "nobody asked for it"),
        (
            "update invites set address = 'mallory@evil.test' where address like 'linus%'",
            "mallory@evil.test is invited",
        ),
    ],
)
def test_whatever_is_lost_or_half_done_is_noticed(acme, ledger, broken, complaint):
    acme.server.database.change(broken)

    found = wrong(acme, ledger)

    assert any(complaint in line for line in found), found


@pytest.mark.parametrize(("kind", "name"), [("create", "linus"), ("revoke", "margaret"), ("accept", "grace")])
def test_a_failure_that_did_change_something_is_noticed(acme, ledger, domain, kind, name):
    next(act for act in ledger.acts if (act.kind, act.email) == (kind, f"{name}@{domain}")).outcome = "failed"

    assert any("changed nothing, and it did" in line for line in wrong(acme, ledger))


def test_a_refusal_without_a_reason_is_noticed(acme, ledger, domain):
    ledger.enter("accept", f"linus@{domain}").outcome = "refused"

    assert any("nothing stood in its way" in line for line in wrong(acme, ledger))
