"""The activity feed and the compliance settings, as a program that audits uses them."""

from datetime import datetime

import anthropic
import httpx2
import pytest

from harness.waiting import wait_until

FEED = "/v1/compliance/activities"


def told(http: httpx2.Client, **query) -> list[dict]:
    """The activities that a query finds."""
    answer = http.get(FEED, params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


def types(http: httpx2.Client, **query) -> list[str]:
    """Their types, but for calls of the feed."""
    return [activity["type"] for activity in told(http, **query) if activity["type"] != "compliance_api_accessed"]


def test_what_the_sdk_does_is_told_the_newest_first(acme, domain):
    client = acme.sdk()
    invite = client.organization.invites.create(email=f"bob@{domain}", role="developer")
    client.organization.invites.delete(invite.id)

    with acme.http() as http:
        deleted, sent = told(http, **{"activity_types[]": ["org_user_invite_sent", "org_user_invite_deleted"]})

    assert (deleted["type"], deleted["invite_id"]) == ("org_user_invite_deleted", invite.id)
    assert (sent["type"], sent["invited_email"], sent["invited_role"]) == (
        "org_user_invite_sent",
        f"bob@{domain}",
        "developer",
    )
    assert sent["invited_rbac_group_ids"] == []
    assert sent["organization_uuid"] == acme.id
    assert sent["actor"]["type"] == "admin_api_key_actor"
    assert sent["actor"]["user_agent"].startswith("Anthropic/Python")
    assert datetime.fromisoformat(sent["created_at"].replace("Z", "+00:00"))


def test_pages_of_the_feed_hold_everything_once(acme, domain):
    client = acme.sdk()
    for number in range(7):
        client.organization.invites.create(email=f"guest{number}@{domain}", role="user")

    query = {"activity_types[]": ["org_user_invite_sent", "organization_created"], "limit": 3}
    with acme.http() as http:
        whole = [activity["id"] for activity in told(http, **query | {"limit": 5000})]
        gathered, after = [], {}
        while True:
            page = http.get(FEED, params=query | after).json()
            gathered += [activity["id"] for activity in page["data"]]
            assert (page["first_id"], page["last_id"]) == (page["data"][0]["id"], page["data"][-1]["id"])
            if not page["has_more"]:
                break
            after = {"after_id": page["last_id"]}
        oldest_first = [activity["id"] for activity in told(http, order="asc", **query | {"limit": 5000})]

    assert len(whole) == 8
    assert gathered == whole
    assert oldest_first == whole[::-1]


def test_who_looked_at_the_feed_is_told_in_it(acme):
    with acme.http() as http:
        refused = http.get(FEED, params={"limit": 5001})
        calls = wait_until(
            "the call is told",
            lambda: told(http, order="asc", **{"activity_types[]": "compliance_api_accessed"}),
        )

    assert refused.status_code == 400
    assert calls[0]["request_id"] == refused.headers["request-id"]
    assert (calls[0]["status_code"], calls[0]["request_method"]) == (400, "GET")
    assert calls[0]["url"] == f"{FEED}?limit=5001"
    assert calls[0]["organization_id"] is calls[0]["organization_uuid"] is None


def test_a_server_that_stops_has_told_of_every_call(start_admit, sink):
    server = start_admit(sink)
    acme = server.create_organization("Acme", admin_email="ada@stops.test")
    with acme.http() as http:
        for _ in range(20):
            told(http)
    server.restart()

    with acme.http() as http:
        assert len(told(http, **{"activity_types[]": "compliance_api_accessed"})) == 20


@pytest.mark.parametrize("surface", ["organization", "beta.organization"])
def test_the_sdk_stops_and_starts_the_capture(acme, domain, surface):
    client = acme.sdk()
    settings = (client.organization if surface == "organization" else client.beta.organization).compliance_settings
    assert settings.retrieve().state.type == "enabled"

    assert settings.update(state={"type": "disabled"}).state.type == "disabled"
    client.organization.invites.create(email=f"untold@{domain}", role="user")
    assert settings.update(state={"type": "enabled"}).state.type == "enabled"
    client.organization.invites.create(email=f"told@{domain}", role="user")

    with acme.http() as http:
        sent = told(http, **{"activity_types[]": "org_user_invite_sent"})
        changes = told(http, **{"activity_types[]": "org_compliance_api_settings_updated"})
    assert [activity["invited_email"] for activity in sent] == [f"told@{domain}"]
    assert [change["compliance_api_enabled"] for change in changes] == [True, False]


def test_one_organization_is_told_nothing_of_another(acme, globex):
    with acme.http() as http, globex.http() as other:
        first = told(http)[0]["id"]
        answer = other.get(FEED, params={"after_id": first})

        assert answer.status_code == 400
        assert answer.json()["error"]["message"].startswith("Invalid `after_id`. No activity found for `after_id`")
        assert types(other, **{"organization_ids[]": acme.id}) == []
        assert types(other, **{"organization_ids[]": globex.id})


def test_a_wrong_key_is_told_in_one_sentence(acme):
    with acme.http(key="sk-ant-admin01-wrong") as http:
        answer = http.get(FEED)

    assert answer.status_code == 401
    assert answer.json()["error"] == {
        "type": "authentication_error",
        "message": "The API key provided is invalid or has been revoked.",
    }


def test_a_wrong_state_is_a_bad_request(acme):
    with pytest.raises(anthropic.BadRequestError):
        acme.sdk().organization.compliance_settings.update(state={"type": "on"})
