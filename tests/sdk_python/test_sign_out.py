"""Signing a user out from outside, through the SDK's beta surface."""

import anthropic
import pytest

BETA = "admin-user-sign-out-2026-10-08"


@pytest.fixture
def users(globex):
    return globex.sdk().beta.organization.users


def test_a_user_who_is_signed_out_has_no_session_left(globex, users, domain):
    grace = globex.join(f"grace@{domain}", "user", "Grace Hopper")
    before = users.retrieve(grace.user_id)

    assert users.sign_out(grace.user_id) == before
    assert users.sign_out(grace.user_id) == before, "again changes nothing"

    grace.open("/account/sessions")
    assert "/sign-in" in grace.page.url
    grace.sign_in(f"grace@{domain}")


def test_the_primary_owner_is_not_signed_out(globex, users):
    owner = next(iter(users.list()))

    with pytest.raises(anthropic.BadRequestError) as refused:
        users.sign_out(owner.id)
    assert refused.value.error_code == "cannot_sign_out_primary_owner"


def test_without_the_beta_header_nobody_is_signed_out(globex, domain):
    grace = globex.join(f"grace@{domain}", "user", "Grace Hopper")

    with globex.http() as http:
        assert http.post(f"/v1/organizations/users/{grace.user_id}/sign_out").status_code == 400


def test_an_organization_without_the_beta_says_so(globex, users, domain):
    grace = globex.join(f"grace@{domain}", "user", "Grace Hopper")
    with globex.http() as http:
        http.post("/admit/v1/organization/settings", json={"disabled_betas": [BETA]}).raise_for_status()

    with pytest.raises(anthropic.BadRequestError) as refused:
        users.sign_out(grace.user_id)
    assert refused.value.error_code == "organization_not_enrolled_in_beta"
    assert BETA in refused.value.api_message


def test_an_unknown_user_is_not_found(users):
    with pytest.raises(anthropic.NotFoundError):
        users.sign_out("user_01unknown")
