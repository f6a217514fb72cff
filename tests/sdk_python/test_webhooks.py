"""Webhook endpoints through the SDK, and deliveries as a receiver with the public library sees them."""

import json

import anthropic
import pytest
from standardwebhooks import Webhook, WebhookVerificationError

from harness import Admit
from harness.receiver import Receiver
from harness.waiting import wait_until

EVENT = "external_key.failed"
PUBLIC_URL = "https://hooks.example.com/admit"
A_WAIT = 121


@pytest.fixture(scope="module")
def developing(sink, tmp_path_factory):
    """A server whose webhooks may go to this machine."""
    settings = {"ADMIT_RATE_LIMITS": "off", "ADMIT_WEBHOOK_LOOPBACK_TARGETS": "1"}
    server = Admit(tmp_path_factory.mktemp("developing"), sink, **settings).start()
    yield server
    assert server.stop() == 0


@pytest.fixture
def office(developing, domain):
    return developing.create_organization("Acme", admin_email=f"ada@{domain}")


@pytest.fixture
def receiver():
    with Receiver() as receiver:
        yield receiver


def webhooks(organization):
    return organization.sdk().beta.organization.webhooks


def send_test(organization, endpoint_id: str, **more) -> dict:
    with organization.http() as http:
        body = {"event_type": EVENT, "object_id": "ekey_test"} | more
        answer = http.post(f"/admit/v1/webhooks/{endpoint_id}/test", json=body)
    assert answer.status_code == 200, answer.text
    return answer.json()


def deliveries(organization, endpoint_id: str) -> list[dict]:
    with organization.http() as http:
        return http.get(f"/admit/v1/webhooks/{endpoint_id}/deliveries").json()["data"]


def wait_for_state(organization, endpoint_id: str, state: str) -> dict:
    """The newest delivery, once it is in this state."""

    def newest():
        delivery = deliveries(organization, endpoint_id)[0]
        return delivery if delivery["state"] == state else None

    return wait_until(f"a delivery that is {state}", newest)


def test_an_endpoint_lives_and_is_deleted(acme):
    api = webhooks(acme)
    made = api.create(url=PUBLIC_URL, enabled_events=[EVENT], name="Hooks")
    assert made.signing_secret.startswith("whsec_")
    read = api.retrieve(made.id)
    assert (read.url, read.name, read.description, read.state) == (PUBLIC_URL, "Hooks", "", "enabled")
    assert not hasattr(read, "signing_secret")

    changed = api.update(made.id, state="disabled", description="Out of use")
    assert (changed.state, changed.disabled_reason, changed.description) == ("disabled", "", "Out of use")
    assert [endpoint.id for endpoint in api.list()] == [made.id]
    assert api.regenerate_signing_secret(made.id).signing_secret != made.signing_secret
    assert api.delete(made.id).type == "webhook_endpoint_deleted"
    with pytest.raises(anthropic.NotFoundError):
        api.retrieve(made.id)
    assert list(api.list()) == []


def test_the_sdk_pages_through_all_endpoints(acme):
    api = webhooks(acme)
    made = [api.create(url=PUBLIC_URL, enabled_events=[EVENT]).id for _ in range(5)]

    assert [endpoint.id for endpoint in api.list(limit=2)] == made[::-1]
    assert [endpoint.id for endpoint in api.list(limit=2, order="asc")] == made
    assert [endpoint.id for endpoint in api.list(limit=2, before_id=made[0])] == [made[4], made[3]]


def test_the_33rd_endpoint_is_refused(acme):
    api = webhooks(acme)
    for _ in range(32):
        api.create(url=PUBLIC_URL, enabled_events=[EVENT])

    with pytest.raises(anthropic.BadRequestError):
        api.create(url=PUBLIC_URL, enabled_events=[EVENT])


def test_without_the_beta_there_are_no_webhooks(acme):
    with acme.http() as http:
        assert http.get("/v1/organizations/webhooks").status_code == 404
        off = {"disabled_betas": ["webhooks-2026-10-07"]}
        assert http.post("/admit/v1/organization/settings", json=off).status_code == 200
    with pytest.raises(anthropic.NotFoundError):
        webhooks(acme).list()


@pytest.mark.parametrize("url", ["http://hooks.example.com", "https://127.0.0.1", "https://2130706433", "x"])
def test_ac_71_an_endpoint_that_is_not_public_is_refused(acme, url):
    with pytest.raises(anthropic.BadRequestError):
        webhooks(acme).create(url=url, enabled_events=[EVENT])


def test_ac_72_a_delivery_verifies_with_the_public_library(office, receiver):
    made = webhooks(office).create(url=receiver.url, enabled_events=[EVENT])

    queued = send_test(office, made.id)
    received = receiver.wait_for(1)[0]

    event = Webhook(made.signing_secret).verify(received.body, received.headers)
    assert event["id"] == received.event_id == queued["event_id"]
    assert event["type"] == "event"
    assert event["data"] == {"type": EVENT, "id": "ekey_test", "organization_id": office.id}
    delivered = wait_for_state(office, made.id, "delivered")
    assert (delivered["tries"], delivered["last_status"]) == (1, 204)
    with pytest.raises(WebhookVerificationError):
        Webhook(made.signing_secret).verify(received.body + b" ", received.headers)


def test_ac_73_after_a_new_secret_the_old_one_verifies_nothing(office, receiver):
    made = webhooks(office).create(url=receiver.url, enabled_events=[EVENT])
    new = webhooks(office).regenerate_signing_secret(made.id).signing_secret

    send_test(office, made.id)
    received = receiver.wait_for(1)[0]

    assert Webhook(new).verify(received.body, received.headers)
    with pytest.raises(WebhookVerificationError):
        Webhook(made.signing_secret).verify(received.body, received.headers)


def test_ac_72_a_failed_try_is_repeated_with_the_same_id_and_a_new_time(start_admit, sink):
    # A server of its own: the public library verifies nothing that is far from its own time.
    server = start_admit(sink, ADMIT_WEBHOOK_LOOPBACK_TARGETS="1", ADMIT_RATE_LIMITS="off")
    office = server.create_organization("Acme", admin_email="ada@repeated.test")
    with Receiver(500, 429, 200) as receiver:
        made = webhooks(office).create(url=receiver.url, enabled_events=[EVENT])
        send_test(office, made.id)
        for tries, noted in ((1, 500), (2, 429)):
            receiver.wait_for(tries)
            wait_until("the try is noted", lambda: deliveries(office, made.id)[0]["last_status"] == noted)
            office.advance(A_WAIT)
        received = receiver.wait_for(3)
        delivered = wait_for_state(office, made.id, "delivered")

    assert len({one.event_id for one in received}) == 1
    assert len({one.headers["webhook-timestamp"] for one in received}) == 3
    assert len({one.body for one in received}) == 1
    assert (delivered["tries"], delivered["last_status"]) == (3, 200)


def test_ac_72_a_redirect_is_not_followed_and_disables_the_endpoint(office, receiver):
    with Receiver((302, {"location": receiver.url})) as redirecting:
        made = webhooks(office).create(url=redirecting.url, enabled_events=[EVENT])
        send_test(office, made.id)
        wait_for_state(office, made.id, "failed")

    assert receiver.received == []
    disabled = webhooks(office).retrieve(made.id)
    assert disabled.state == "disabled"
    assert disabled.disabled_reason == "auto-disabled: endpoint URL returned a redirect (3xx)"
    again = webhooks(office).update(made.id, state="enabled")
    assert (again.state, again.disabled_reason) == ("enabled", "")


def test_a_delivery_is_sent_again(office, receiver):
    made = webhooks(office).create(url=receiver.url, enabled_events=[EVENT])
    first = send_test(office, made.id)
    wait_for_state(office, made.id, "delivered")

    with office.http() as http:
        path = f"/admit/v1/webhooks/{made.id}/deliveries/{first['id']}/resend"
        headers = {"idempotency-key": "again"}
        answers = [http.post(path, headers=headers).json() for _ in range(2)]
    received = receiver.wait_for(2)

    assert answers[0] == answers[1]
    assert [one.event_id for one in received] == [first["event_id"]] * 2
    assert json.loads(received[1].body) == json.loads(received[0].body)


def test_an_enforcement_event_names_its_action(office, receiver):
    opened = "user_profile.enforcement_action_opened"
    made = webhooks(office).create(url=receiver.url, enabled_events=[opened])
    send_test(office, made.id, event_type=opened, object_id="uprof_1", enforcement_action_id="enf_1")

    event = json.loads(receiver.wait_for(1)[0].body)

    assert event["data"]["enforcement_action_id"] == "enf_1"


def test_a_queue_outlives_the_server(start_admit, sink, receiver):
    server = start_admit(sink, ADMIT_WEBHOOK_LOOPBACK_TARGETS="1", ADMIT_RATE_LIMITS="off")
    acme = server.create_organization("Acme", admin_email="ada@outlives.test")
    with Receiver(503) as away:
        made = webhooks(acme).create(url=away.url, enabled_events=[EVENT])
        send_test(acme, made.id)
        away.wait_for(1)
    server.restart()
    webhooks(acme).update(made.id, url=receiver.url)
    acme.advance(A_WAIT)

    received = receiver.wait_for(1)[0]

    assert Webhook(made.signing_secret).verify(received.body, received.headers)
