"""Members through the SDK: list, read, change a role, remove, and who is shielded."""

import json

import anthropic
import pytest
from anthropic.types.organization import AlreadyMemberError, CannotRemoveLastMemberError


def test_the_first_administrator_is_the_only_member(acme, api):
    members = list(api.users.list())

    assert [(member.email, member.name, member.role) for member in members] == [
        (acme.admin_email, "Ada Lovelace", "admin")
    ]
    assert members[0].id.startswith("user_01")
    assert members[0].type == "user"


def test_a_member_can_be_read(api):
    ada = next(iter(api.users.list()))

    assert api.users.retrieve(ada.id) == ada


def test_the_raw_answer_holds_exactly_the_six_fields(acme):
    with acme.http() as http:
        member = http.get("/v1/organizations/users").json()["data"][0]

    assert set(member) == {"id", "type", "email", "name", "role", "added_at"}


@pytest.mark.parametrize("user_id", ["user_01111111111111111111111111", "nonsense", "invite_01", "a" * 2048])
def test_an_unknown_member_is_not_found(acme, user_id):
    users = acme.sdk().organization.users

    for act in (users.retrieve, users.remove, lambda unknown: users.update(unknown, role="user")):
        with pytest.raises(anthropic.NotFoundError) as missing:
            act(user_id)
        assert missing.value.type == "not_found_error"


def test_a_member_of_another_organization_is_not_found(acme, globex):
    ada = next(iter(acme.sdk().organization.users.list()))
    strangers = globex.sdk().organization.users

    for act in (strangers.retrieve, strangers.remove, lambda foreign: strangers.update(foreign, role="user")):
        with pytest.raises(anthropic.NotFoundError):
            act(ada.id)


def test_members_are_listed_newest_first(acme, domain):
    for name in ("grace", "edsger", "barbara"):
        acme.join(f"{name}@{domain}", "user", name.title())

    listed = list(acme.sdk().organization.users.list())

    assert [member.name for member in listed] == ["Barbara", "Edsger", "Grace", "Ada Lovelace"]
    assert [member.added_at for member in listed] == sorted((member.added_at for member in listed), reverse=True)


def test_a_members_role_can_be_changed(acme, api, domain):
    grace = acme.join(f"grace@{domain}", "user", "Grace Hopper")

    for role in ("developer", "billing", "claude_code_user", "user"):
        assert api.users.update(grace.user_id, role=role).role == role
        assert api.users.retrieve(grace.user_id).role == role


def test_setting_the_role_a_member_already_has_changes_nothing(acme, domain):
    grace = acme.join(f"grace@{domain}", "developer", "Grace Hopper")
    users = acme.sdk().organization.users
    before = users.retrieve(grace.user_id)

    assert users.update(grace.user_id, role="developer") == before


@pytest.mark.parametrize("role", ["admin", "managed", "owner", "membership_admin", "primary_owner"])
def test_a_role_the_api_cannot_give_is_not_given(acme, domain, role):
    grace = acme.join(f"grace@{domain}", "user", "Grace Hopper")
    users = acme.sdk().organization.users

    with pytest.raises(anthropic.BadRequestError) as refused:
        users.update(grace.user_id, role=role)
    assert refused.value.error_code is None
    assert users.retrieve(grace.user_id).role == "user"


def test_an_administrator_is_shielded_from_change_and_removal(acme, domain):
    acme.join(f"grace@{domain}", "user", "Grace Hopper")
    users = acme.sdk().organization.users
    ada = next(member for member in users.list() if member.role == "admin")

    with pytest.raises(anthropic.BadRequestError) as refused_change:
        users.update(ada.id, role="user")
    with pytest.raises(anthropic.BadRequestError) as refused_removal:
        users.remove(ada.id)
    assert refused_change.value.error_code is None
    assert refused_removal.value.error_code is None
    assert users.retrieve(ada.id).role == "admin"


def test_removing_the_only_member_raises_cannot_remove_last_member(api):
    ada = next(iter(api.users.list()))

    with pytest.raises(CannotRemoveLastMemberError) as refused:
        api.users.remove(ada.id)
    assert refused.value.error_code == "cannot_remove_last_member"
    assert api.users.retrieve(ada.id) == ada


def test_a_removed_member_is_gone(acme, api, domain):
    grace = acme.join(f"grace@{domain}", "user", "Grace Hopper")

    gone = api.users.remove(grace.user_id)

    assert (gone.id, gone.type) == (grace.user_id, "user_deleted")
    assert [member.email for member in api.users.list()] == [acme.admin_email]
    with pytest.raises(anthropic.NotFoundError):
        api.users.retrieve(grace.user_id)
    with pytest.raises(anthropic.NotFoundError):
        api.users.remove(grace.user_id)
    with pytest.raises(anthropic.NotFoundError):
        api.users.update(grace.user_id, role="developer")


def test_a_removed_member_who_is_invited_again_keeps_the_id_and_gets_a_new_added_at(acme, domain):
    email = f"grace@{domain}"
    grace = acme.join(email, "developer", "Grace Hopper")
    api = acme.sdk().organization
    first_time = api.users.retrieve(grace.user_id)
    api.users.remove(grace.user_id)
    acme.advance(60)

    api.invites.create(email=email, role="billing")
    browser = acme.server.person()
    browser.sign_in(email)
    browser.accept(browser.invitation_mail(email, count=2).accept_link)

    second_time = api.users.retrieve(grace.user_id)
    assert second_time.id == first_time.id
    assert second_time.added_at > first_time.added_at
    assert (second_time.role, second_time.name) == ("billing", "Grace Hopper")


def test_a_member_who_came_back_is_a_member_again_for_the_duplicate_check(acme, domain):
    email = f"grace@{domain}"
    grace = acme.join(email, "developer", "Grace Hopper")
    api = acme.sdk().organization

    with pytest.raises(AlreadyMemberError) as refused:
        api.invites.create(email=email, role="user")
    assert grace.user_id in refused.value.api_message

    api.users.remove(grace.user_id)
    assert api.invites.create(email=email, role="user").status == "pending"


def test_one_person_may_be_a_member_of_two_organizations(acme, globex, domain):
    email = f"grace@{domain}"
    grace = acme.join(email, "developer", "Grace Hopper")
    globex.sdk().organization.invites.create(email=email, role="user")

    grace.accept(grace.invitation_mail(email, count=2).accept_link)

    in_globex = next(iter(globex.sdk().organization.users.list(email=email)))
    assert (in_globex.email, in_globex.role) == (email, "user")
    assert acme.sdk().organization.users.retrieve(grace.user_id).role == "developer"


def test_whoever_runs_the_server_gives_any_role(acme, domain):
    email = f"grace@{domain}"
    grace = acme.join(email, "developer", "Grace Hopper")
    arguments = ("organization", "set-role", "--organization", acme.id)

    given = acme.server.run(*arguments, "--email", email, "--role", "admin", "--json")

    assert given.returncode == 0, given.stderr
    assert json.loads(given.stdout) == {"id": grace.user_id, "email": email, "role": "admin"}
    assert acme.sdk().organization.users.retrieve(grace.user_id).role == "admin"
    for wrong, problem in (
        (("--email", "nobody@example.test", "--role", "user"), "`nobody@example.test` is no member"),
        (("--email", email, "--role", "owner"), "it can be one of user, developer"),
        (("--email", email, "--role", "emperor"), "there is no role `emperor`"),
    ):
        refused = acme.server.run(*arguments, *wrong)
        assert refused.returncode != 0
        assert problem in refused.stderr
