"""Custom roles of an enterprise: the SDK reads them, the native API makes them."""

import anthropic
import pytest


NATIVE = "/admit/v1/custom_roles"


@pytest.fixture
def enterprise(globex):
    return globex.sdk().organization


@pytest.fixture
def make(globex):
    """Makes a custom role with these actions on the organization."""

    def make_role(name, *actions):
        permissions = [{"action": action, "resource": {"type": "organization"}} for action in actions]
        with globex.http() as http:
            answer = http.post(NATIVE, json={"display_name": name, "permissions": permissions})
        assert answer.status_code == 200, answer.text
        return answer.json()["id"]

    return make_role


def test_every_enterprise_has_built_in_roles(enterprise):
    assert [(role.display_name, role.source.type) for role in enterprise.rbac_roles.list()] == [
        ("Owner", "built_in"),
        ("User", "built_in"),
    ]


def test_a_role_is_read_with_its_permissions(globex, enterprise, make):
    role_id = make("Researcher", "chat", "web_search")

    role = enterprise.rbac_roles.retrieve(role_id)

    assert (role.id, role.type, role.display_name, role.source.type) == (role_id, "rbac_role", "Researcher", "custom")
    permissions = list(enterprise.rbac_roles.permissions.list(role_id, limit=1))
    assert [permission.action for permission in permissions] == ["chat", "web_search"]
    assert {permission.resource.type for permission in permissions} == {"organization"}
    assert {permission.resource.organization_id for permission in permissions} == {enterprise.retrieve().id}


def test_roles_are_listed_page_by_page_the_oldest_first(enterprise, make):
    made = [make(f"Role {number}") for number in range(3)]

    assert [role.id for role in enterprise.rbac_roles.list(limit=2)][2:] == made


def test_an_attached_role_is_shown_with_its_group(globex, enterprise, make):
    role_id, group = make("Researcher", "chat"), enterprise.rbac_groups.create(name="Research")

    with globex.http() as http:
        http.post(f"{NATIVE}/{role_id}/groups", json={"rbac_group_id": group.id}).raise_for_status()

    assert enterprise.rbac_groups.retrieve(group.id).role_ids == [role_id]


def test_an_unknown_role_is_not_found_with_its_code(enterprise):
    roles = enterprise.rbac_roles
    for act in (lambda: roles.retrieve("rbac_role_01unknown"), lambda: roles.permissions.list("rbac_role_01unknown")):
        with pytest.raises(anthropic.NotFoundError) as missing:
            act()
        assert missing.value.error_code == "rbac_role_not_found"


def test_a_platform_organization_has_no_roles(acme):
    with pytest.raises(anthropic.BadRequestError) as refused:
        acme.sdk().organization.rbac_roles.list()
    assert refused.value.error_code == "organization_type_not_supported"
