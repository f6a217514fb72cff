"""Service accounts and their places in workspaces, with the access token of a person."""

import anthropic
import pytest
from anthropic import Anthropic


@pytest.fixture
def token(acme) -> Anthropic:
    """The SDK with an access token of Acme's administrator."""
    return acme.token_sdk()


@pytest.fixture(params=["organization", "beta.organization"])
def accounts(request, token):
    """Acme's service accounts, once as `client.organization` and once as `client.beta.organization`."""
    return (token.organization if request.param == "organization" else token.beta.organization).service_accounts


@pytest.fixture
def default_workspace(token) -> str:
    return next(workspace.id for workspace in token.organization.workspaces.list(include_default=True))


def test_a_service_account_is_made_read_changed_and_archived(accounts):
    made = accounts.create(name="deploy", description="Deploys.")
    assert (made.name, made.description, made.organization_role, made.archived_at) == (
        "deploy",
        "Deploys.",
        "developer",
        None,
    )
    assert made.id.startswith("svac_01")
    assert accounts.retrieve(made.id) == made

    changed = accounts.update(made.id, description=None, organization_role="admin")
    assert (changed.description, changed.organization_role) == ("", "admin")
    assert changed.updated_at > made.updated_at

    archived = accounts.archive(made.id)
    assert archived.archived_at is not None
    assert archived.archived_by_actor_id == made.created_by_actor_id
    assert accounts.archive(made.id) == archived
    with pytest.raises(anthropic.BadRequestError):
        accounts.update(made.id, description="again")


def test_a_duplicate_name_raises_conflict_error_at_once(acme):
    accounts = acme.token_sdk(max_retries=2).organization.service_accounts
    first = accounts.create(name="deploy")
    accounts.archive(first.id)

    with pytest.raises(anthropic.ConflictError) as refused:
        accounts.create(name="deploy")
    assert refused.value.response.headers["x-should-retry"] == "false"
    assert refused.value.type == "conflict_error"
    # Sent once: a second time would say so.
    assert refused.value.response.request.headers["x-stainless-retry-count"] == "0"


def test_an_admin_key_is_refused(acme, accounts):
    made = accounts.create(name="deploy")

    for call in (lambda api: api.list(), lambda api: api.retrieve(made.id), lambda api: api.create(name="other")):
        with pytest.raises(anthropic.AuthenticationError):
            call(acme.sdk().organization.service_accounts)


def test_all_pages_hold_every_account_once_the_newest_first(accounts):
    ids = [accounts.create(name=f"robot-{number}").id for number in range(5)]
    accounts.archive(ids[3])

    assert [account.id for account in accounts.list(limit=2)] == [ids[4], ids[2], ids[1], ids[0]]
    assert [account.id for account in accounts.list(limit=2, include_archived=True)] == ids[::-1]


def test_an_unknown_account_raises_not_found_error(accounts, globex):
    for call in (accounts.retrieve, accounts.update, accounts.archive):
        with pytest.raises(anthropic.NotFoundError):
            call("svac_01unknown")

    with pytest.raises(anthropic.BadRequestError) as refused:
        globex.token_sdk().organization.service_accounts.list()
    assert refused.value.error_code == "organization_type_not_supported"


def test_a_membership_is_the_same_from_both_sides(token, accounts):
    account = accounts.create(name="deploy")
    workspace = token.organization.workspaces.create(name="Work")
    inside = token.organization.workspaces.service_accounts

    added = accounts.workspaces.add(account.id, workspace_id=workspace.id, workspace_role="workspace_user")
    assert added.implicit is False
    assert inside.retrieve(account.id, workspace_id=workspace.id).workspace_role == "workspace_user"
    assert [member.service_account_id for member in inside.list(workspace.id)] == [account.id]

    inside.update(account.id, workspace_id=workspace.id, workspace_role="workspace_admin")
    again = inside.add(workspace.id, service_account_id=account.id, workspace_role="workspace_developer")
    assert again.workspace_role == "workspace_developer"

    for _ in range(2):
        removed = accounts.workspaces.remove(workspace.id, service_account_id=account.id)
        assert removed.type == "service_account_workspace_member_deleted"
        assert inside.remove(account.id, workspace_id=workspace.id).workspace_id == workspace.id
    with pytest.raises(anthropic.NotFoundError):
        inside.retrieve(account.id, workspace_id=workspace.id)


def test_the_implicit_membership_comes_first_and_comes_back(token, accounts, default_workspace):
    account = accounts.create(name="deploy")
    workspaces = [token.organization.workspaces.create(name=f"Work {number}").id for number in range(3)]
    for workspace in workspaces:
        accounts.workspaces.add(account.id, workspace_id=workspace, workspace_role="workspace_user")
    inside = token.organization.workspaces.service_accounts

    first = accounts.workspaces.list(account.id, limit=1)
    assert [member.implicit for member in first.data] == [True, False]
    listed = [member.workspace_id for member in first]
    assert listed == [default_workspace, *workspaces[::-1]]

    assert inside.retrieve(account.id, workspace_id=default_workspace).implicit is True
    with pytest.raises(anthropic.BadRequestError):
        inside.update(account.id, workspace_id=default_workspace, workspace_role="workspace_admin")
    inside.remove(account.id, workspace_id=default_workspace)
    assert inside.retrieve(account.id, workspace_id=default_workspace).implicit is True

    given = inside.add(default_workspace, service_account_id=account.id, workspace_role="workspace_admin")
    assert (given.implicit, given.workspace_role) == (False, "workspace_admin")
    inside.remove(account.id, workspace_id=default_workspace)
    assert inside.retrieve(account.id, workspace_id=default_workspace).workspace_role == "workspace_user"


def test_what_is_archived_stays_as_it_is(token, accounts):
    account = accounts.create(name="deploy")
    workspace = token.organization.workspaces.create(name="Work")
    accounts.workspaces.add(account.id, workspace_id=workspace.id, workspace_role="workspace_user")
    page = accounts.workspaces.list(account.id, limit=1)
    token.organization.workspaces.archive(workspace.id)

    with pytest.raises(anthropic.BadRequestError):
        accounts.workspaces.remove(workspace.id, service_account_id=account.id)
    with pytest.raises(anthropic.BadRequestError):
        token.organization.workspaces.service_accounts.list(workspace.id)
    assert [member.workspace_id for member in accounts.workspaces.list(account.id)] == [
        member.workspace_id for member in page
    ]

    accounts.archive(account.id)
    assert list(accounts.workspaces.list(account.id)) == []
