"""100 requests a minute and 1,200 invites an hour per organization, in two buckets that do not touch each other."""

from datetime import datetime

import anthropic
import pytest

ADMIN_LIMIT = 100
INVITE_LIMIT = 1_200


def me(http):
    return http.get("/v1/organizations/me")


def invite(http, domain, number):
    body = {"email": f"person{number}@{domain}", "role": "user"}
    return http.post("/v1/organizations/invites", json=body)


def use_up_the_minute(http):
    """Send requests until one is refused; returns how many passed and the refusal."""
    for passed in range(ADMIN_LIMIT + 5):
        answer = me(http)
        if answer.status_code == 429:
            return passed, answer
    raise AssertionError(f"{ADMIN_LIMIT + 5} requests passed and none was refused")


def test_the_101st_request_of_a_minute_is_refused(acme):
    with acme.http() as http:
        passed, refusal = use_up_the_minute(http)

    assert passed == ADMIN_LIMIT
    assert refusal.json()["error"]["type"] == "rate_limit_error"
    assert "details" not in refusal.json()["error"]
    assert 1 <= int(refusal.headers["retry-after"]) <= 60


def test_the_sdk_raises_rate_limit_error(acme):
    with acme.http() as http:
        use_up_the_minute(http)

    with pytest.raises(anthropic.RateLimitError) as refused:
        acme.sdk().organization.retrieve()
    assert refused.value.type == "rate_limit_error"


def test_the_headers_count_down(acme):
    with acme.http() as http:
        headers = [me(http).headers for _ in range(3)]

    assert [answer["anthropic-ratelimit-requests-limit"] for answer in headers] == [str(ADMIN_LIMIT)] * 3
    assert [int(answer["anthropic-ratelimit-requests-remaining"]) for answer in headers] == [99, 98, 97]
    for answer in headers:
        reset = answer["anthropic-ratelimit-requests-reset"]
        assert reset.endswith("Z")
        assert datetime.fromisoformat(reset.replace("Z", "+00:00")).tzinfo
        assert "retry-after" not in answer


def test_a_refusal_carries_the_headers_too(acme):
    with acme.http() as http:
        _, refusal = use_up_the_minute(http)

    assert refusal.headers["anthropic-ratelimit-requests-limit"] == str(ADMIN_LIMIT)
    assert refusal.headers["anthropic-ratelimit-requests-remaining"] == "0"
    assert refusal.headers["anthropic-organization-id"] == acme.id
    assert refusal.headers["request-id"] == refusal.json()["request_id"]


def test_after_retry_after_requests_pass_again(acme, admit, domain):
    bystander = admit.create_organization("Bystander", admin_email=f"bea@{domain}")
    with acme.http() as http:
        _, refusal = use_up_the_minute(http)
        bystander.advance(int(refusal.headers["retry-after"]))

        assert me(http).status_code == 200


def test_after_a_minute_the_whole_limit_is_back(acme, admit, domain):
    bystander = admit.create_organization("Bystander", admin_email=f"bea@{domain}")
    with acme.http() as http:
        use_up_the_minute(http)
        bystander.advance(61)

        assert use_up_the_minute(http)[0] == ADMIN_LIMIT


def test_every_route_and_both_headers_share_the_minute(acme):
    with acme.http() as http, acme.http(key=None, headers={"authorization": f"Bearer {acme.admin_key}"}) as bearer:
        before = int(me(http).headers["anthropic-ratelimit-requests-remaining"])
        bearer.get("/v1/organizations/users")
        http.get("/v1/organizations/invites")
        bearer.get("/v1/organizations/invites/unknown")
        after = int(me(http).headers["anthropic-ratelimit-requests-remaining"])

    assert before - after == 4


def test_one_organization_does_not_use_up_anothers_minute(acme, globex):
    with acme.http() as http:
        use_up_the_minute(http)

    assert globex.sdk().organization.retrieve().id == globex.id


def test_inviting_has_a_bucket_of_its_own(acme, domain):
    with acme.http() as http:
        use_up_the_minute(http)
        invited = invite(http, domain, 1)
        assert invited.status_code == 200
        assert invited.headers["anthropic-ratelimit-requests-limit"] == str(INVITE_LIMIT)
        assert invited.headers["anthropic-ratelimit-requests-remaining"] == str(INVITE_LIMIT - 1)


def test_inviting_does_not_use_up_the_minute(acme, domain):
    with acme.http() as http:
        before = int(me(http).headers["anthropic-ratelimit-requests-remaining"])
        invite(http, domain, 1)
        after = int(me(http).headers["anthropic-ratelimit-requests-remaining"])

    assert before - after == 1


def test_the_1201st_invite_of_an_hour_is_refused_until_the_window_opens(acme, admit, domain):
    bystander = admit.create_organization("Bystander", admin_email=f"bea@{domain}")
    with acme.http() as http:
        # A refused body uses up the bucket as well, and writes nothing.
        for _ in range(INVITE_LIMIT):
            assert http.post("/v1/organizations/invites", json={}).status_code == 400

        refusal = invite(http, domain, 1)
        assert refusal.status_code == 429
        assert 1 <= int(refusal.headers["retry-after"]) <= 3_600
        assert me(http).status_code == 200

        bystander.advance(int(refusal.headers["retry-after"]))
        assert invite(http, domain, 1).status_code == 200


def test_failed_authentication_uses_up_nothing(acme):
    with acme.http(key=None) as nobody, acme.http(key="sk-ant-admin01-wrong") as wrong, acme.http() as http:
        before = int(me(http).headers["anthropic-ratelimit-requests-remaining"])
        for stranger in (nobody, wrong):
            refusal = me(stranger)
            assert refusal.status_code == 401
            assert "anthropic-ratelimit-requests-limit" not in refusal.headers
        after = int(me(http).headers["anthropic-ratelimit-requests-remaining"])

    assert before - after == 1


def test_rate_limits_can_be_turned_off(unlimited_admit, domain):
    acme = unlimited_admit.create_organization(admin_email=f"ada@{domain}")

    with acme.http() as http:
        assert {me(http).status_code for _ in range(ADMIN_LIMIT + 10)} == {200}
