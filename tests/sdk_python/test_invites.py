"""Invites through the SDK: create, read, withdraw, and the typed errors that refuse."""

from datetime import datetime, timedelta, timezone

import anthropic
import pytest
from anthropic.types.organization import AlreadyMemberError, InviteAlreadyExistsError


def test_an_invite_carries_all_it_was_asked_for(api, domain):
    invite = api.invites.create(email=f"Grace.Hopper@{domain}", role="developer")

    assert invite.id.startswith("invite_01")
    assert invite.type == "invite"
    assert invite.email == f"Grace.Hopper@{domain}"
    assert invite.role == "developer"
    assert invite.status == "pending"
    assert invite.accepted_at is None
    assert invite.rbac_group_ids == []


def test_an_invite_lives_exactly_21_days(api, domain):
    invite = api.invites.create(email=f"grace@{domain}", role="user")

    assert invite.expires_at - invite.invited_at == timedelta(days=21)


def test_a_fresh_server_gives_invites_the_time_of_day(start_admit, sink, domain):
    acme = start_admit(sink).create_organization(admin_email=f"ada@{domain}")
    before = datetime.now(timezone.utc) - timedelta(seconds=1)

    invite = acme.sdk().organization.invites.create(email=f"grace@{domain}", role="user")

    assert before <= invite.invited_at <= datetime.now(timezone.utc) + timedelta(seconds=1)


@pytest.mark.parametrize("role", ["user", "developer", "billing", "claude_code_user"])
def test_every_assignable_role_can_be_invited(acme, domain, role):
    assert acme.sdk().organization.invites.create(email=f"{role}@{domain}", role=role).role == role


@pytest.mark.parametrize("role", ["admin", "managed", "owner", "membership_admin", "primary_owner"])
def test_a_role_the_api_cannot_give_is_refused(acme, domain, role):
    api = acme.sdk().organization

    with pytest.raises(anthropic.BadRequestError) as refused:
        api.invites.create(email=f"grace@{domain}", role=role)
    assert refused.value.error_code is None
    assert refused.value.details is None
    assert list(api.invites.list()) == []


def test_an_invite_can_be_read_back(api, domain):
    invite = api.invites.create(email=f"grace@{domain}", role="billing")

    assert api.invites.retrieve(invite.id) == invite


@pytest.mark.parametrize("invite_id", ["invite_01111111111111111111111111", "nonsense", "user_01", "a" * 2048])
def test_an_unknown_invite_is_not_found(acme, invite_id):
    api = acme.sdk().organization

    with pytest.raises(anthropic.NotFoundError) as missing:
        api.invites.retrieve(invite_id)
    assert missing.value.type == "not_found_error"
    with pytest.raises(anthropic.NotFoundError):
        api.invites.delete(invite_id)


def test_an_invite_of_another_organization_is_not_found(acme, globex, domain):
    invite = acme.sdk().organization.invites.create(email=f"grace@{domain}", role="user")
    strangers = globex.sdk().organization

    with pytest.raises(anthropic.NotFoundError):
        strangers.invites.retrieve(invite.id)
    with pytest.raises(anthropic.NotFoundError):
        strangers.invites.delete(invite.id)
    assert acme.sdk().organization.invites.retrieve(invite.id).status == "pending"


def test_a_second_invite_to_a_pending_address_raises_invite_already_exists(api, domain):
    first = api.invites.create(email=f"grace@{domain}", role="user")

    with pytest.raises(InviteAlreadyExistsError) as refused:
        api.invites.create(email=f"grace@{domain}", role="developer")
    assert refused.value.status_code == 400
    assert refused.value.error_code == "invite_already_exists"
    assert first.id in refused.value.api_message
    assert [invite.id for invite in api.invites.list()] == [first.id]


def test_upper_and_lower_case_are_the_same_address(api, domain):
    api.invites.create(email=f"Grace@{domain}", role="user")

    with pytest.raises(InviteAlreadyExistsError):
        api.invites.create(email=f"gRACE@{domain.upper()}", role="user")


def test_another_organization_may_invite_the_same_address(acme, globex, domain):
    acme.sdk().organization.invites.create(email=f"grace@{domain}", role="user")

    assert globex.sdk().organization.invites.create(email=f"grace@{domain}", role="user").status == "pending"


def test_inviting_a_member_raises_already_member(acme, api):
    ada = next(iter(api.users.list()))

    with pytest.raises(AlreadyMemberError) as refused:
        api.invites.create(email=acme.admin_email.upper(), role="user")
    assert refused.value.error_code == "already_member"
    assert ada.id in refused.value.api_message
    assert list(api.invites.list()) == []


def test_a_withdrawn_invite_shows_deleted_and_leaves_the_list(api, domain):
    invite = api.invites.create(email=f"grace@{domain}", role="user")

    gone = api.invites.delete(invite.id)

    assert (gone.id, gone.type) == (invite.id, "invite_deleted")
    assert api.invites.retrieve(invite.id).status == "deleted"
    assert list(api.invites.list()) == []
    for status in ("pending", "accepted", "expired"):
        assert list(api.invites.list(statuses=[status])) == []


def test_a_withdrawn_invite_does_not_block_a_new_one(api, domain):
    first = api.invites.create(email=f"grace@{domain}", role="user")
    api.invites.delete(first.id)

    second = api.invites.create(email=f"grace@{domain}", role="developer")

    assert second.id != first.id
    assert second.status == "pending"


def test_an_invite_cannot_be_withdrawn_twice(api, domain):
    invite = api.invites.create(email=f"grace@{domain}", role="user")
    api.invites.delete(invite.id)

    with pytest.raises(anthropic.BadRequestError) as refused:
        api.invites.delete(invite.id)
    assert refused.value.error_code is None


def test_an_accepted_invite_cannot_be_withdrawn(acme, domain):
    acme.join(f"grace@{domain}", "developer", "Grace Hopper")
    api = acme.sdk().organization
    invite = next(iter(api.invites.list(statuses=["accepted"])))

    with pytest.raises(anthropic.BadRequestError) as refused:
        api.invites.delete(invite.id)
    assert refused.value.error_code is None
    assert api.invites.retrieve(invite.id).status == "accepted"


def test_accepting_sets_accepted_at_and_makes_a_member_with_the_invited_role(acme, domain):
    grace = acme.join(f"grace@{domain}", "developer", "Grace Hopper")
    api = acme.sdk().organization
    invite = next(iter(api.invites.list(email=f"grace@{domain}")))
    member = api.users.retrieve(grace.user_id)

    assert invite.status == "accepted"
    assert invite.invited_at <= invite.accepted_at <= invite.expires_at
    assert (member.email, member.name, member.role) == (f"grace@{domain}", "Grace Hopper", "developer")
    assert member.added_at == invite.accepted_at


def test_the_raw_answer_holds_exactly_the_nine_fields(acme, domain):
    with acme.http() as http:
        answer = http.post("/v1/organizations/invites", json={"email": f"grace@{domain}", "role": "user"})

    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("application/json")
    assert set(answer.json()) == {
        "id", "type", "email", "role", "status", "invited_at", "expires_at", "accepted_at", "rbac_group_ids"
    }  # fmt: skip
