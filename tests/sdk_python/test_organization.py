"""Who am I: the organization a key belongs to, and the credentials that are taken."""

import uuid

import anthropic
import pytest


def test_the_sdk_learns_which_organization_its_key_belongs_to(acme, api):
    me = api.retrieve()

    assert (me.id, me.name, me.type) == (acme.id, "Acme", "organization")
    assert str(uuid.UUID(me.id)) == me.id


def test_a_key_reaches_its_own_organization_only(acme, globex):
    assert acme.sdk().organization.retrieve().id == acme.id
    assert globex.sdk().organization.retrieve().id == globex.id


def test_two_organizations_may_have_the_same_name_and_are_still_two(admit, acme, domain):
    other = admit.create_organization("Acme", admin_email=f"bea@{domain}")

    assert other.id != acme.id
    assert other.admin_key != acme.admin_key


def test_an_admin_key_looks_like_one(acme):
    assert acme.admin_key.startswith("sk-ant-admin01-")


@pytest.mark.parametrize("header", ["x-api-key", "authorization"])
def test_both_credential_headers_work(acme, header):
    value = acme.admin_key if header == "x-api-key" else f"Bearer {acme.admin_key}"

    with acme.http(key=None, headers={header: value}) as http:
        assert http.get("/v1/organizations/me").json()["id"] == acme.id


def test_with_both_headers_the_authorization_header_counts(acme, globex):
    with acme.http(headers={"authorization": f"Bearer {globex.admin_key}"}) as http:
        assert http.get("/v1/organizations/me").json()["id"] == globex.id


def test_a_wrong_key_raises_authentication_error(acme):
    client = acme.sdk(api_key="sk-ant-admin01-wrong")

    with pytest.raises(anthropic.AuthenticationError) as refused:
        client.organization.retrieve()
    assert refused.value.type == "authentication_error"
    assert refused.value.error_code is None


def test_a_key_with_one_letter_changed_is_refused(acme):
    last = acme.admin_key[-1]
    key = acme.admin_key[:-1] + ("A" if last != "A" else "B")

    with pytest.raises(anthropic.AuthenticationError):
        acme.sdk(api_key=key).organization.retrieve()


@pytest.mark.parametrize(
    ("headers", "message"),
    [
        ({}, "x-api-key header is required"),
        ({"x-api-key": "sk-ant-admin01-wrong"}, "invalid x-api-key"),
        ({"authorization": "Bearer sk-ant-admin01-wrong"}, "Invalid bearer token"),
    ],
)
def test_a_refused_credential_says_what_is_wrong_with_it(acme, headers, message):
    with acme.http(key=None, headers=headers) as http:
        answer = http.get("/v1/organizations/me")

    assert answer.status_code == 401
    assert answer.json()["error"] == {"type": "authentication_error", "message": message}
    assert "anthropic-organization-id" not in answer.headers


@pytest.mark.parametrize("credential", ["", "Bearer", "bearer", "Basic YTpi", "Bearer a b", "Bearer,Bearer"])
def test_a_malformed_authorization_header_is_refused(acme, credential):
    with acme.http(key=None, headers={"authorization": credential}) as http:
        answer = http.get("/v1/organizations/me")

    assert answer.status_code == 401
    assert answer.json()["error"]["type"] == "authentication_error"
