"""AC-82: what is sent with one idempotency key acts once, however often, wherever and around whatever crash."""

import itertools
import random
import threading
import time

import pytest

from harness import Admit, Organization
from harness.rounds import rounds
from harness.wire import Answer, Call, NoAnswer, Wire, call_of_program, volley

INVITES = "/admit/v1/invites"
AT_ONCE = 50
CRASHES = rounds(12)
LONGEST_WAIT_SECONDS = 0.02


@pytest.fixture
def acme(nodes, domain) -> Organization:
    return nodes[0].create_organization("Acme", admin_email=f"ada@{domain}")


def inviting(acme: Organization, email: str, key: str) -> Call:
    call = call_of_program(acme.admin_key, "POST", INVITES, {"email": email, "role": "user"})
    call.headers["idempotency-key"] = key
    return call


def invites_of(acme: Organization, email: str) -> list[dict]:
    with acme.http() as http:
        return http.get(INVITES, params={"email": email}).json()["data"]


def send(server: Admit, call: Call) -> Answer | None:
    """The answer, or None when the server died first."""
    try:
        with Wire(server.port) as wire:
            return wire.send(call)
    except NoAnswer:
        return None


def test_ac_82_of_fifty_at_once_with_one_key_one_acts_and_all_get_its_answer(acme, nodes, domain):
    call = inviting(acme, f"grace@{domain}", "one-key")

    ports = itertools.cycle(node.port for node in nodes)
    answers = volley([(port, call) for port, _ in zip(ports, range(AT_ONCE), strict=False)])

    assert {answer.status for answer in answers} == {200}
    assert len({answer.body for answer in answers}) == 1
    replayed = [answer for answer in answers if answer.header("idempotent-replayed") == "true"]
    assert len(replayed) == AT_ONCE - 1
    assert len(invites_of(acme, f"grace@{domain}")) == 1


def test_ac_82_what_a_crash_left_open_is_sent_again_with_its_key_and_acts_once(start_admit, private_sink, domain, engine):
    server = start_admit(private_sink, engine=engine, ADMIT_RATE_LIMITS="off")
    acme = server.create_organization(admin_email=f"ada@{domain}")
    seed = random.SystemRandom().randrange(2**32)
    chance = random.Random(seed)
    for number in range(CRASHES):
        email = f"grace-{number}@{domain}"
        call = inviting(acme, email, f"key-{number}")
        before: list[Answer | None] = []
        sending = threading.Thread(target=lambda call=call, before=before: before.append(send(server, call)))
        sending.start()
        # Any moment will do: before the act, in it, or after it.
        time.sleep(chance.uniform(0, LONGEST_WAIT_SECONDS))
        server.kill()
        sending.join()
        server.start()

        again = send(server, call)

        assert again is not None, f"round {number} with seed {seed}"
        assert again.status == 200, f"round {number} with seed {seed}: {again}"
        assert [invite["id"] for invite in invites_of(acme, email)] == [again.content["id"]]
        if before[0] is not None:
            assert again.body == before[0].body
            assert again.header("idempotent-replayed") == "true"
