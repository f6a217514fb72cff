"""Access tokens: a person lets a program in, and the SDK acts with what it got."""

import anthropic
import pytest

from harness.tokens import ask_for_tokens

EIGHT_HOURS = 8 * 3600


def test_the_sdk_acts_for_the_person_who_let_it_in(acme, domain):
    client = acme.token_sdk()

    assert client.organization.retrieve().id == acme.id
    assert client.organization.invites.create(email=f"bea@{domain}", role="user").status == "pending"
    assert [user.email for user in client.organization.users.list()] == [acme.admin_email]


def test_a_token_reaches_the_chosen_organization_of_several(admit, acme, domain):
    other = admit.create_organization("Other", admin_email=acme.admin_email)
    person = acme.sign_in_admin()

    assert other.token_sdk(person).organization.retrieve().id == other.id
    assert acme.token_sdk(person).organization.retrieve().id == acme.id


def test_an_expired_token_raises_authentication_error_and_its_refresh_token_gives_the_next(start_admit, private_sink):
    admit = start_admit(private_sink)
    acme = admit.create_organization()
    tokens = acme.tokens()
    acme.advance(EIGHT_HOURS)

    with pytest.raises(anthropic.AuthenticationError):
        acme.sdk(api_key=tokens.access_token).organization.retrieve()

    again = ask_for_tokens(admit.url, grant_type="refresh_token", refresh_token=tokens.refresh_token)
    assert acme.sdk(api_key=again.access_token).organization.retrieve().id == acme.id


def test_a_token_is_taken_in_either_header(acme):
    token = acme.tokens().access_token

    for headers in ({"x-api-key": token}, {"authorization": f"Bearer {token}"}):
        with acme.http(key=None, headers=headers) as http:
            assert http.get("/v1/organizations/me").status_code == 200
