"""Two servers over one PostgreSQL are one: whatever was done on either holds on both, at once."""

import time
from collections import Counter

import pytest

from faults.conftest import needs_postgres
from faults.load import INVITES, Post
from harness import Organization, Person, wait_until
from harness.wire import Wire, call_of_page, call_of_program

pytestmark = needs_postgres

CALLS_PER_MINUTE = 100
WRONG_CODES = 5
CLAIM_SECONDS = 300
MAILS = 300
AT_ONCE_SECONDS = 1.0
ROUNDS = 5
STAFF_ONLY, UNKNOWN = 403, 404


@pytest.fixture
def acme(two_nodes, domain) -> Organization:
    return two_nodes[0].create_organization(admin_email=f"ada@{domain}")


@pytest.fixture
def here(two_nodes) -> str:
    return two_nodes[0].url


@pytest.fixture
def there(two_nodes) -> str:
    return two_nodes[1].url


def send(url, call):
    with Wire(int(url.rpartition(":")[2])) as wire:
        return wire.send(call)


def is_signed_in(person: Person, url: str) -> bool:
    page = person.open(f"{url}/account/sessions")
    assert page.status == 200
    return "/sign-in" not in page.url


def test_whoever_signed_in_on_one_node_is_signed_in_on_the_other(acme, here, there, two_nodes):
    ada = two_nodes[0].person()
    ada.sign_in(acme.admin_email)

    assert is_signed_in(ada, here)
    assert is_signed_in(ada, there)


def test_a_code_asked_for_on_one_node_is_good_on_the_other(acme, here, there, two_nodes, private_sink):
    ada = two_nodes[0].person()
    ada.open("/sign-in")
    ada.press(ada.page.buttons[0], {"Email address": acme.admin_email})
    code = private_sink.wait_for_mail(acme.admin_email, about="/sign-in/link/").code

    ada.page.url = ada.page.url.replace(here, there)
    ada.press(ada.page.buttons[0], {"Six-digit code": code})

    assert is_signed_in(ada, here)
    assert is_signed_in(ada, there)


def test_ac_48_wrong_codes_are_counted_together_on_all_nodes(acme, here, there, two_nodes, private_sink):
    ada = two_nodes[0].person()
    ada.open("/sign-in")
    ada.press(ada.page.buttons[0], {"Email address": acme.admin_email})
    code = private_sink.wait_for_mail(acme.admin_email, about="/sign-in/link/").code
    form = ada.page

    for number, digits in enumerate([*wrong_codes(code), code]):
        ada.page = form
        ada.page.url = ada.page.url.replace(*(here, there) if number % 2 else (there, here))
        ada.press(form.buttons[0], {"Six-digit code": digits})

    assert not is_signed_in(ada, here)
    assert not is_signed_in(ada, there)


def wrong_codes(code):
    return [f"{(int(code) + number) % 1_000_000:06}" for number in range(1, WRONG_CODES + 1)]


def test_ac_47_all_nodes_together_have_one_budget(acme, here, there):
    answers = [
        send(url, call_of_program(acme.admin_key, "GET", "/v1/organizations/me"))
        for url in [here, there] * (CALLS_PER_MINUTE // 2) + [here, there]
    ]

    assert [answer.status for answer in answers] == [200] * CALLS_PER_MINUTE + [429] * 2
    remaining = [int(answer.header("anthropic-ratelimit-requests-remaining")) for answer in answers]
    assert remaining == [*range(CALLS_PER_MINUTE - 1, -1, -1), 0, 0]
    assert all(int(answer.header("retry-after")) > 0 for answer in answers[-2:])


def test_ac_53_an_ended_session_is_refused_by_the_other_node_within_a_second_also_on_an_open_connection(
    acme, domain, two_nodes
):
    for number in range(ROUNDS):
        person = acme.join(f"person{number}@{domain}", role="user", name="Person")
        page = call_of_page("/account/sessions", f"admit_session={person.http.cookies['admit_session']}")
        with Wire(two_nodes[1].port) as open_connection:
            assert open_connection.send(page).status == 200
            person.open("/account/sessions")
            person.press("Sign out")
            assert (
                seconds_until(lambda wire=open_connection, page=page: wire.send(page).status == 303) < AT_ONCE_SECONDS
            )


def test_ac_53_a_removed_member_is_refused_by_the_other_node_within_a_second(acme, domain, there):
    members = f"{there}/organizations/{acme.id}/settings/members"
    for number in range(ROUNDS):
        person = acme.join(f"person{number}@{domain}", role="user", name="Person")
        assert person.open(members).status == STAFF_ONLY

        acme.sdk().organization.users.remove(person.user_id)

        assert seconds_until(lambda person=person: person.open(members).status == UNKNOWN) < AT_ONCE_SECONDS


def seconds_until(probe) -> float:
    began = time.monotonic()
    wait_until("the refusal", probe)
    return time.monotonic() - began


def test_ac_53_a_revoked_invite_is_refused_by_the_other_node_at_once(acme, domain, here, there, private_sink):
    for number in range(ROUNDS):
        email = f"person{number}@{domain}"
        made = acme.sdk().organization.invites.create(email=email, role="user")
        link = private_sink.wait_for_mail(email).accept_link.replace(here, there)
        assert "Accept invitation" in acme.server.person().open(link).buttons

        acme.sdk().organization.invites.delete(made.id)

        assert acme.server.person().open(link).status == 410


def test_the_test_clock_moves_every_node(acme, domain, there):
    made = acme.sdk().organization.invites.create(email=f"grace@{domain}", role="user")
    seen_there = call_of_program(acme.admin_key, "GET", f"{INVITES}/{made.id}")
    assert send(there, seen_there).content["status"] == "pending"

    acme.advance_days(21)

    assert send(there, seen_there).content["status"] == "expired"


def test_both_nodes_send_mail_and_each_mail_once(acme, domain, two_nodes, private_sink):
    emails = [f"person{number}@{domain}" for number in range(MAILS)]
    with Wire(two_nodes[0].port) as here, Wire(two_nodes[1].port) as there:
        for email, wire in zip(emails, [here, there] * (MAILS // 2), strict=True):
            call = call_of_program(acme.admin_key, "POST", INVITES, {"email": email, "role": "user"})
            assert wire.send(call).status == 200

    post = Post(private_sink)
    waiting = "select id from messages where state <> 'sent'"
    wait_until("an empty outbox", lambda: not acme.server.database.moment(waiting=waiting)["waiting"])
    post.collect()

    assert set(post.message_ids) == set(emails)
    assert Counter(len(ids) for ids in post.message_ids.values()) == {1: MAILS}
    assert all("mail delivered" in node.log_text() for node in two_nodes)


def test_fc_06_what_a_dead_node_had_claimed_is_sent_by_the_other_as_the_same_mail(
    acme, domain, two_nodes, private_sink
):
    dying, other = two_nodes
    assert other.stop() == 0
    email = f"grace@{domain}"
    private_sink.hold_answers(email)
    acme.sdk().organization.invites.create(email=email, role="user")
    first = private_sink.wait_for_mail(email)
    other.start()
    dying.kill()
    private_sink.release_answers()

    call = call_of_program(acme.admin_key, "POST", "/admit/v1/test_clock", {"advance_seconds": CLAIM_SECONDS})
    assert send(other.url, call).status == 200

    second = private_sink.wait_for_mail(email, count=2)
    assert second.message_id == first.message_id
    assert other.person().accept(second.accept_link.replace(dying.url, other.url), name="Grace Hopper").status == 200
