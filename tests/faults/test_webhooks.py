"""Webhooks where several nodes deliver and receivers fail: each event once, and none lost."""

from collections import Counter

import pytest

from faults.conftest import needs_postgres
from harness import Admit
from harness.receiver import Receiver
from harness.waiting import wait_until
from harness.wire import Wire, call_of_program

EVENTS = 40
EVENT = "external_key.failed"
# A delivery that is in flight when its node dies is due again when its claim lapses.
CLAIM_SECONDS = 60


@pytest.fixture
def nodes(start_admit, private_sink) -> list[Admit]:
    settings = {"ADMIT_WEBHOOK_LOOPBACK_TARGETS": "1", "ADMIT_RATE_LIMITS": "off"}
    first = start_admit(private_sink, engine="postgres", **settings)
    return [first, start_admit(private_sink, beside=first, **settings)]


def call(node: Admit, key: str, method: str, path: str, content=None) -> dict:
    request = call_of_program(key, method, path, content)
    request.headers["anthropic-beta"] = "webhooks-2026-10-07"
    with Wire(node.port) as wire:
        answer = wire.send(request)
    assert answer.status == 200, answer.text
    return answer.content


def endpoint(node: Admit, key: str, url: str) -> str:
    content = {"url": url, "enabled_events": [EVENT]}
    return call(node, key, "POST", "/v1/organizations/webhooks", content)["id"]


def send_test(node: Admit, key: str, endpoint_id: str) -> str:
    content = {"event_type": EVENT, "object_id": "ekey_test"}
    return call(node, key, "POST", f"/admit/v1/webhooks/{endpoint_id}/test", content)["event_id"]


def is_delivered(node: Admit, key: str, endpoint_id: str) -> bool:
    """Whether all was delivered, at the first try."""
    log = call(node, key, "GET", f"/admit/v1/webhooks/{endpoint_id}/deliveries?limit=1000")["data"]
    return {(one["state"], one["tries"]) for one in log} == {("delivered", 1)}


@needs_postgres
def test_two_nodes_deliver_every_event_once(nodes, domain):
    key = nodes[0].create_organization(admin_email=f"ada@{domain}").admin_key
    with Receiver() as receiver:
        endpoints = [endpoint(nodes[0], key, receiver.url) for _ in range(4)]
        sent = [send_test(nodes[number % 2], key, endpoints[number % 4]) for number in range(EVENTS)]
        wait_until("every delivery", lambda: all(is_delivered(nodes[0], key, one) for one in endpoints))
        received = Counter(one.event_id for one in receiver.received)

    assert received == Counter(sent)


@needs_postgres
def test_fc_16_what_a_dead_node_had_claimed_is_delivered_by_the_other(nodes, domain):
    key = nodes[0].create_organization(admin_email=f"ada@{domain}").admin_key
    with Receiver() as receiver:
        endpoints = [endpoint(nodes[0], key, receiver.url) for _ in range(4)]
        sent = {send_test(nodes[0], key, endpoints[number % 4]) for number in range(EVENTS)}
        nodes[0].kill()
        call(nodes[1], key, "POST", "/admit/v1/test_clock", {"advance_seconds": CLAIM_SECONDS})
        receiver.wait_for(EVENTS)
        received = {one.event_id for one in receiver.received}

    assert received == sent
