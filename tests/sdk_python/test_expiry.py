"""After 21 days, to the instant: an invite reads `expired`, blocks nothing and cannot be used."""

from datetime import timedelta

import anthropic
import pytest

DAYS_21 = 21 * 86_400


def test_an_invite_is_pending_shortly_before_and_expired_at_21_days(acme, domain):
    invites = acme.sdk().organization.invites
    invite = invites.create(email=f"grace@{domain}", role="user")

    acme.advance(DAYS_21 - 60)
    assert invites.retrieve(invite.id).status == "pending"
    acme.advance(60)
    assert invites.retrieve(invite.id).status == "expired"


def test_an_expired_invite_is_listed_as_expired_and_keeps_its_dates(acme, domain):
    invites = acme.sdk().organization.invites
    invite = invites.create(email=f"grace@{domain}", role="user")
    acme.advance(DAYS_21)

    listed = next(iter(invites.list(statuses=["expired"])))

    assert listed.id == invite.id
    assert listed.expires_at == invite.invited_at + timedelta(days=21)
    assert listed.accepted_at is None
    assert list(invites.list(statuses=["pending"])) == []


def test_an_expired_invite_does_not_block_a_new_one(acme, domain):
    invites = acme.sdk().organization.invites
    first = invites.create(email=f"grace@{domain}", role="user")
    acme.advance(DAYS_21)

    second = invites.create(email=f"grace@{domain}", role="user")

    assert second.id != first.id
    assert [(invite.id, invite.status) for invite in invites.list()] == [
        (second.id, "pending"),
        (first.id, "expired"),
    ]


def test_an_expired_invite_cannot_be_withdrawn(acme, domain):
    invites = acme.sdk().organization.invites
    invite = invites.create(email=f"grace@{domain}", role="user")
    acme.advance(DAYS_21)

    with pytest.raises(anthropic.BadRequestError) as refused:
        invites.delete(invite.id)
    assert refused.value.error_code is None
    assert invites.retrieve(invite.id).status == "expired"


def test_an_expired_invite_cannot_be_accepted(acme, domain):
    api = acme.sdk().organization
    invite = api.invites.create(email=f"grace@{domain}", role="user")
    grace = acme.server.person()
    link = grace.invitation_mail(f"grace@{domain}").accept_link
    grace.open(link)
    acme.advance(DAYS_21)

    grace.press("Accept invitation", {"Your name": "Grace Hopper"})

    assert api.invites.retrieve(invite.id).status == "expired"
    assert list(api.users.list(email=f"grace@{domain}")) == []
    assert "Accept invitation" not in grace.open(link).buttons


def test_an_invite_can_still_be_accepted_in_its_last_minute(acme, domain):
    api = acme.sdk().organization
    invite = api.invites.create(email=f"grace@{domain}", role="user")
    grace = acme.server.person()
    link = grace.invitation_mail(f"grace@{domain}").accept_link
    acme.advance(DAYS_21 - 60)

    grace.accept(link, name="Grace Hopper")

    assert api.invites.retrieve(invite.id).status == "accepted"


def test_an_accepted_invite_never_expires(acme, domain):
    acme.join(f"grace@{domain}", "user", "Grace Hopper")
    acme.advance(2 * DAYS_21)

    assert [invite.status for invite in acme.sdk().organization.invites.list()] == ["accepted"]


def test_a_withdrawn_invite_stays_withdrawn(acme, domain):
    invites = acme.sdk().organization.invites
    invite = invites.create(email=f"grace@{domain}", role="user")
    invites.delete(invite.id)
    acme.advance(2 * DAYS_21)

    assert invites.retrieve(invite.id).status == "deleted"
    assert list(invites.list()) == []


@pytest.mark.parametrize("body", [{}, {"advance_seconds": -1}, {"advance_seconds": "soon"}, {"advance_seconds": None}])
def test_the_clock_takes_nothing_but_a_step_forward(acme, body):
    with acme.http() as http:
        assert http.post("/admit/v1/test_clock", json=body).status_code == 400


def test_nobody_moves_the_clock_without_a_key(acme):
    with acme.http(key=None) as http:
        assert http.post("/admit/v1/test_clock", json={"advance_seconds": 60}).status_code == 401


def test_without_the_test_setting_there_is_no_such_clock(start_admit, sink, domain):
    acme = start_admit(sink, ADMIT_TEST_CLOCK=None).create_organization(admin_email=f"ada@{domain}")

    with acme.http() as http:
        assert http.post("/admit/v1/test_clock", json={"advance_seconds": 60}).status_code == 404
