"""The filters of both lists: `email` (tolerant), `roles[]` and `statuses[]`, with and without brackets."""

import pytest


@pytest.fixture
def mixed(acme, domain):
    """An organization with an invite of every status that can be listed; returns it with the ids by name."""
    api = acme.sdk().organization
    expired = api.invites.create(email=f"expired@{domain}", role="billing")
    acme.advance_days(21)
    acme.join(f"accepted@{domain}", "developer", "Accepted")
    pending = api.invites.create(email=f"pending@{domain}", role="user")
    withdrawn = api.invites.create(email=f"withdrawn@{domain}", role="user")
    api.invites.delete(withdrawn.id)
    accepted = next(iter(api.invites.list(email=f"accepted@{domain}")))
    return acme, {"expired": expired.id, "accepted": accepted.id, "pending": pending.id}


def test_every_status_can_be_asked_for(mixed):
    acme, ids = mixed
    invites = acme.sdk().organization.invites

    for status, invite_id in ids.items():
        assert [invite.id for invite in invites.list(statuses=[status])] == [invite_id]
    assert [invite.id for invite in invites.list(statuses=["pending", "expired"])] == [ids["pending"], ids["expired"]]


def test_without_a_status_everything_but_withdrawn_invites_is_listed(mixed):
    acme, ids = mixed

    listed = [invite.id for invite in acme.sdk().organization.invites.list()]

    assert listed == [ids["pending"], ids["accepted"], ids["expired"]]


@pytest.mark.parametrize("name", ["statuses", "statuses[]", "statuses%5B%5D"])
def test_statuses_may_be_repeated_with_or_without_brackets(mixed, name):
    acme, ids = mixed

    with acme.http() as http:
        page = http.get(f"/v1/organizations/invites?{name}=pending&{name}=accepted").json()

    assert [invite["id"] for invite in page["data"]] == [ids["pending"], ids["accepted"]]


@pytest.mark.parametrize("name", ["roles", "roles[]", "roles%5B%5D"])
def test_roles_may_be_repeated_with_or_without_brackets(mixed, name):
    acme, ids = mixed

    with acme.http() as http:
        page = http.get(f"/v1/organizations/invites?{name}=user&{name}=billing").json()

    assert [invite["id"] for invite in page["data"]] == [ids["pending"], ids["expired"]]


def test_filters_narrow_each_other(mixed):
    acme, ids = mixed
    invites = acme.sdk().organization.invites

    assert [invite.id for invite in invites.list(roles=["user", "billing"], statuses=["expired"])] == [ids["expired"]]
    assert list(invites.list(roles=["user"], statuses=["expired"])) == []


@pytest.mark.parametrize("status", ["deleted", "revoked", "PENDING", ""])
def test_a_status_that_cannot_be_listed_is_refused(acme, status):
    with acme.http() as http:
        answer = http.get("/v1/organizations/invites", params={"statuses[]": status})

    assert answer.status_code == 400
    assert answer.json()["error"]["type"] == "invalid_request_error"


@pytest.mark.parametrize("resource", ["invites", "users"])
def test_an_unknown_role_in_the_filter_matches_nothing(acme, domain, resource):
    api = acme.sdk().organization
    api.invites.create(email=f"grace@{domain}", role="user")

    assert list(getattr(api, resource).list(roles=["emperor"])) == []


def test_members_are_found_by_role_also_by_one_the_api_cannot_give(acme, api, domain):
    acme.join(f"grace@{domain}", "developer", "Grace Hopper")

    assert [member.email for member in api.users.list(roles=["admin"])] == [acme.admin_email]
    assert [member.email for member in api.users.list(roles=["developer"])] == [f"grace@{domain}"]
    assert len(list(api.users.list(roles=["developer", "admin"]))) == 2
    assert list(api.users.list(roles=["billing"])) == []


@pytest.mark.parametrize("asked", ["jane@{}", "JANE@{}", "jane+hiring@{}", "Jane+Other@{}", " jane@{} "])
def test_the_email_filter_is_tolerant_of_case_and_of_plus_tags(api, domain, asked):
    invite = api.invites.create(email=f"Jane+hiring@{domain}", role="user")
    api.invites.create(email=f"janet@{domain}", role="user")

    assert [found.id for found in api.invites.list(email=asked.format(domain))] == [invite.id]


def test_the_email_filter_finds_every_tag_of_an_address(api, domain):
    for email in (f"jane@{domain}", f"jane+hiring@{domain}", f"jane+news@{domain}"):
        api.invites.create(email=email, role="user")

    assert len(list(api.invites.list(email=f"jane@{domain}"))) == 3


def test_members_are_found_by_address_as_tolerantly_as_invites(acme, api, domain):
    jane = acme.join(f"Jane+hiring@{domain}", "user", "Jane")

    for asked in (f"jane@{domain}", f"JANE@{domain.upper()}", f"jane+other@{domain}"):
        found = list(api.users.list(email=asked))
        assert [(member.id, member.email) for member in found] == [(jane.user_id, f"Jane+hiring@{domain}")]


@pytest.mark.parametrize("asked", ["nobody@nowhere.test", "jane", "@", "%", "_ane@{}", "*", "jane@{}.evil.test", "'"])
def test_an_address_nobody_has_matches_nothing(acme, domain, asked):
    api = acme.sdk().organization
    api.invites.create(email=f"jane@{domain}", role="user")

    assert list(api.invites.list(email=asked.format(domain))) == []
    assert list(api.users.list(email=asked.format(domain))) == []


def test_unknown_query_parameters_are_ignored(acme, domain):
    invite = acme.sdk().organization.invites.create(email=f"grace@{domain}", role="user")

    with acme.http() as http:
        page = http.get("/v1/organizations/invites?colour=blue&beta=true&role=nobody").json()

    assert [found["id"] for found in page["data"]] == [invite.id]
