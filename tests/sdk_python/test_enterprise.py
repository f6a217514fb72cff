"""An enterprise organization: its roles, and the members it shields."""

import anthropic
import pytest
from anthropic.types.organization import CannotRemoveLastMemberError

SHIELDED = ["membership_admin", "owner", "primary_owner"]


@pytest.fixture
def enterprise(globex):
    return globex.sdk().organization


def test_the_first_member_is_the_primary_owner(globex, enterprise):
    assert [(member.email, member.role) for member in enterprise.users.list()] == [
        (globex.admin_email, "primary_owner")
    ]


@pytest.mark.parametrize("role", ["user", "managed"])
def test_user_and_managed_can_be_invited(enterprise, domain, role):
    assert enterprise.invites.create(email=f"grace@{domain}", role=role).role == role


@pytest.mark.parametrize("role", [*SHIELDED, "admin", "developer", "billing", "claude_code_user"])
def test_no_other_role_can_be_invited(enterprise, domain, role):
    with pytest.raises(anthropic.BadRequestError) as refused:
        enterprise.invites.create(email=f"grace@{domain}", role=role)
    assert refused.value.error_code is None
    assert list(enterprise.invites.list()) == []


def test_a_member_can_be_made_managed_and_user_again(globex, enterprise, domain):
    grace = globex.join(f"grace@{domain}", "user", "Grace Hopper")

    assert enterprise.users.update(grace.user_id, role="managed").role == "managed"
    assert enterprise.users.update(grace.user_id, role="user").role == "user"


@pytest.mark.parametrize("role", [*SHIELDED, "admin", "developer", "billing", "claude_code_user"])
def test_no_other_role_can_be_given(globex, enterprise, domain, role):
    grace = globex.join(f"grace@{domain}", "managed", "Grace Hopper")

    with pytest.raises(anthropic.BadRequestError):
        enterprise.users.update(grace.user_id, role=role)
    assert enterprise.users.retrieve(grace.user_id).role == "managed"


def test_the_primary_owner_is_shielded_from_change_and_removal(globex, enterprise, domain):
    globex.join(f"grace@{domain}", "user", "Grace Hopper")
    ada = next(member for member in enterprise.users.list() if member.role == "primary_owner")

    with pytest.raises(anthropic.BadRequestError) as refused_change:
        enterprise.users.update(ada.id, role="user")
    with pytest.raises(anthropic.BadRequestError) as refused_removal:
        enterprise.users.remove(ada.id)
    assert refused_change.value.error_code is None
    assert refused_removal.value.error_code is None
    assert enterprise.users.retrieve(ada.id).role == "primary_owner"


def test_removing_the_only_member_raises_cannot_remove_last_member(enterprise):
    ada = next(iter(enterprise.users.list()))

    with pytest.raises(CannotRemoveLastMemberError):
        enterprise.users.remove(ada.id)


def test_members_are_found_by_owner_roles(globex, enterprise, domain):
    globex.join(f"grace@{domain}", "managed", "Grace Hopper")

    assert [member.email for member in enterprise.users.list(roles=["primary_owner"])] == [globex.admin_email]
    assert [member.email for member in enterprise.users.list(roles=["managed"])] == [f"grace@{domain}"]


def test_a_member_can_be_removed(globex, enterprise, domain):
    grace = globex.join(f"grace@{domain}", "user", "Grace Hopper")

    assert enterprise.users.remove(grace.user_id).type == "user_deleted"
    assert [member.email for member in enterprise.users.list()] == [globex.admin_email]


def test_an_unknown_group_on_an_invite_is_refused(enterprise, domain):
    with pytest.raises((anthropic.NotFoundError, anthropic.BadRequestError)):
        enterprise.invites.create(email=f"grace@{domain}", role="managed", rbac_group_ids=["rbac_group_01unknown"])
    assert list(enterprise.invites.list()) == []


def test_groups_on_an_invite_of_a_platform_organization_are_refused(acme, domain):
    api = acme.sdk().organization

    with pytest.raises(anthropic.BadRequestError):
        api.invites.create(email=f"grace@{domain}", role="user", rbac_group_ids=["rbac_group_01unknown"])
    assert api.invites.create(email=f"grace@{domain}", role="user", rbac_group_ids=[]).rbac_group_ids == []
