"""Groups of an enterprise through the SDK, and invites that name them."""

import anthropic
import pytest


@pytest.fixture
def enterprise(globex):
    return globex.sdk().organization


def test_a_group_can_be_made_read_renamed_and_deleted(enterprise):
    group = enterprise.rbac_groups.create(name="Research")

    assert group.id.startswith("rbac_group_01")
    assert (group.type, group.name, group.source_type, group.role_ids) == ("rbac_group", "Research", "direct", [])
    assert enterprise.rbac_groups.retrieve(group.id) == group
    renamed = enterprise.rbac_groups.update(group.id, name="Labs")
    assert (renamed.id, renamed.name, renamed.created_at) == (group.id, "Labs", group.created_at)
    assert renamed.updated_at > group.updated_at
    gone = enterprise.rbac_groups.delete(group.id)
    assert (gone.id, gone.type) == (group.id, "rbac_group_deleted")
    with pytest.raises(anthropic.NotFoundError):
        enterprise.rbac_groups.retrieve(group.id)


def test_an_update_without_a_name_changes_nothing(enterprise):
    group = enterprise.rbac_groups.create(name="Research")

    assert enterprise.rbac_groups.update(group.id) == group
    assert enterprise.rbac_groups.update(group.id, name=None) == group


def test_groups_are_listed_page_by_page_the_oldest_first(enterprise):
    made = [enterprise.rbac_groups.create(name=f"Group {number}").id for number in range(5)]

    assert [group.id for group in enterprise.rbac_groups.list()] == made
    assert [group.id for group in enterprise.rbac_groups.list(limit=2)] == made


def test_members_come_and_go(globex, enterprise, domain):
    grace = globex.join(f"grace@{domain}", "managed", "Grace Hopper")
    group = enterprise.rbac_groups.create(name="Research")

    member = enterprise.rbac_groups.members.add(group.id, user_id=grace.user_id)

    assert (member.type, member.rbac_group_id, member.user_id, member.email) == (
        "rbac_group_member",
        group.id,
        grace.user_id,
        f"grace@{domain}",
    )
    assert list(enterprise.rbac_groups.members.list(group.id)) == [member]
    with pytest.raises(anthropic.BadRequestError) as twice:
        enterprise.rbac_groups.members.add(group.id, user_id=grace.user_id)
    assert twice.value.error_code is None
    removed = enterprise.rbac_groups.members.remove(grace.user_id, rbac_group_id=group.id)
    assert (removed.rbac_group_id, removed.user_id, removed.type) == (
        group.id,
        grace.user_id,
        "rbac_group_member_deleted",
    )
    assert list(enterprise.rbac_groups.members.list(group.id)) == []
    with pytest.raises(anthropic.NotFoundError):
        enterprise.rbac_groups.members.remove(grace.user_id, rbac_group_id=group.id)


def test_members_are_listed_page_by_page_who_came_first_first(globex, enterprise, domain):
    group = enterprise.rbac_groups.create(name="Research")
    people = [globex.join(f"{name}@{domain}", "user", name.title()).user_id for name in ("grace", "edsger", "ada")]
    for person in people:
        enterprise.rbac_groups.members.add(group.id, user_id=person)

    assert [member.user_id for member in enterprise.rbac_groups.members.list(group.id, limit=1)] == people


def test_a_removed_user_leaves_the_groups(globex, enterprise, domain):
    grace = globex.join(f"grace@{domain}", "user", "Grace Hopper")
    group = enterprise.rbac_groups.create(name="Research")
    enterprise.rbac_groups.members.add(group.id, user_id=grace.user_id)

    enterprise.users.remove(grace.user_id)

    assert list(enterprise.rbac_groups.members.list(group.id)) == []


def test_whoever_accepts_an_invite_joins_the_groups_that_still_exist(globex, enterprise, domain):
    stays, goes = (enterprise.rbac_groups.create(name=name) for name in ("Stays", "Goes"))
    email = f"grace@{domain}"

    invite = enterprise.invites.create(email=email, role="managed", rbac_group_ids=[goes.id, stays.id])
    enterprise.rbac_groups.delete(goes.id)
    grace = globex.server.person()
    grace.accept(grace.invitation_mail(email).accept_link, name="Grace Hopper")

    assert invite.rbac_group_ids == [goes.id, stays.id]
    assert enterprise.invites.retrieve(invite.id).rbac_group_ids == [goes.id, stays.id]
    assert [listed.rbac_group_ids for listed in enterprise.invites.list()] == [[goes.id, stays.id]]
    assert [member.email for member in enterprise.rbac_groups.members.list(stays.id)] == [email]


def test_more_than_a_hundred_groups_on_an_invite_are_refused(enterprise, domain):
    group = enterprise.rbac_groups.create(name="Research")

    with pytest.raises(anthropic.BadRequestError):
        enterprise.invites.create(email=f"grace@{domain}", role="user", rbac_group_ids=[group.id] * 101)
    assert list(enterprise.invites.list()) == []


@pytest.mark.parametrize("name", ["", "x" * 256])
def test_a_name_of_a_wrong_length_is_refused(enterprise, name):
    with pytest.raises(anthropic.BadRequestError):
        enterprise.rbac_groups.create(name=name)


def test_an_unknown_group_is_not_found(enterprise):
    groups = enterprise.rbac_groups
    for act in (
        lambda: groups.retrieve("rbac_group_01unknown"),
        lambda: groups.update("rbac_group_01unknown", name="x"),
        lambda: groups.delete("rbac_group_01unknown"),
        lambda: list(groups.members.list("rbac_group_01unknown")),
        lambda: groups.members.add("rbac_group_01unknown", user_id="user_01unknown"),
        lambda: groups.members.remove("user_01unknown", rbac_group_id="rbac_group_01unknown"),
    ):
        with pytest.raises(anthropic.NotFoundError):
            act()


def test_a_platform_organization_has_no_groups(acme):
    with pytest.raises(anthropic.BadRequestError) as refused:
        acme.sdk().organization.rbac_groups.create(name="Research")
    assert refused.value.error_code == "organization_type_not_supported"


def test_deprecated_fields_are_there_at_the_older_version_only(globex):
    with globex.http() as http:
        http.post("/v1/organizations/rbac_groups", json={"name": "Research"})
        older = http.get("/v1/organizations/rbac_groups", headers={"anthropic-version": "2023-06-01"}).json()
        newer = http.get("/v1/organizations/rbac_groups", headers={"anthropic-version": "2026-10-21"}).json()

    assert older["data"][0].pop("roles") == []
    assert older == newer
