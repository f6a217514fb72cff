"""API keys through the SDK: list, read, change; and beside it what the Admin API has no method for: issue, rotate, verify."""

import json

import anthropic
import pytest
from anthropic.types.organization import OrgAPIKeyLimitExceededError, WorkspaceAPIKeyLimitExceededError

KEYS = "/admit/v1/api_keys"


@pytest.fixture
def workspace(acme):
    """The id of Acme's default workspace."""
    select = f"select id from workspaces where organization_id = '{acme.id}' and is_default = 1"
    return acme.server.database.moment(found=select)["found"][0]["id"]


@pytest.fixture
def post(acme):
    """Sends a body with Acme's admin key and returns what comes back, which must be a success."""

    def send(path: str, body: dict) -> dict:
        with acme.http() as http:
            answer = http.post(path, json=body)
        assert answer.status_code == 200, answer.text
        return answer.json()

    return send


@pytest.fixture
def issue(post, workspace):
    """Issues a key of the default workspace."""

    def make(name: str = "Deploy", **fields) -> dict:
        return post(KEYS, {"name": name, "workspace_id": workspace} | fields)

    return make


def verified(post, secret: str) -> dict:
    return post(f"{KEYS}/verify", {"key": secret})


def test_a_key_is_read_as_it_was_issued(api, issue, workspace):
    issued = issue("Deploy", expires_at="2999-01-01T00:00:00Z")

    key = api.api_keys.retrieve(issued["id"])

    assert (key.id, key.type, key.name, key.status) == (issued["id"], "api_key", "Deploy", "active")
    assert key.expires_at.year == 2999
    assert (key.created_by, key.principal) == (None, None)
    assert (key.scope.type, key.scope.workspace_id) == ("workspace", workspace)
    assert key.partial_key_hint == f"{issued['secret'][:16]}...{issued['secret'][-4:]}"
    assert list(api.api_keys.list()) == [key]


def test_keys_are_listed_newest_first_over_pages_and_by_filter(api, issue, workspace):
    ids = [issue(f"Key {number}")["id"] for number in range(5)]
    api.api_keys.update(ids[0], status="archived")
    api.api_keys.update(ids[1], status="inactive")

    def listed(**filters) -> list[str]:
        return [key.id for key in api.api_keys.list(limit=2, **filters)]

    assert listed() == ids[::-1]
    assert listed(before_id=ids[0]) == [ids[2], ids[1], ids[4], ids[3]]
    assert listed(status="active", workspace_id=workspace) == ids[:1:-1]
    assert (listed(status="archived"), listed(status="inactive")) == ([ids[0]], [ids[1]])
    assert listed(status="expired") == listed(created_by_user_id="user_01unknown") == []
    assert listed(workspace_id="wrkspc_01unknown") == []


def test_name_and_status_are_changed_and_null_changes_nothing(api, issue, post):
    issued = issue()

    changed = api.api_keys.update(issued["id"], name=None, status="inactive")

    assert (changed.name, changed.status) == ("Deploy", "inactive")
    assert verified(post, issued["secret"])["reason"] == "inactive"
    assert api.api_keys.update(issued["id"], name="Staging", status=None) == api.api_keys.retrieve(issued["id"])
    assert api.api_keys.update(issued["id"], status="active").status == "active"
    assert verified(post, issued["secret"])["valid"]


def test_an_archived_key_and_an_expired_one_stay_over(acme, api, issue):
    archived = issue()["id"]
    api.api_keys.update(archived, status="archived")
    expired = issue(expires_at="2999-01-01T00:00:00Z")["id"]
    acme.server.database.change(f"update api_keys set expires_at = 1 where id = '{expired}'")

    assert api.api_keys.retrieve(expired).status == "expired"
    for key, status in [(archived, "active"), (archived, "inactive"), (expired, "active")]:
        with pytest.raises(anthropic.BadRequestError) as refused:
            api.api_keys.update(key, status=status)
        assert refused.value.error_code is None
    assert api.api_keys.update(expired, status="archived").status == "archived"


@pytest.mark.parametrize(
    ("setting", "error"),
    [
        ("api_key_limit", OrgAPIKeyLimitExceededError),
        ("workspace_api_key_limit", WorkspaceAPIKeyLimitExceededError),
    ],
)
def test_activating_over_a_limit_raises_its_own_error(api, issue, post, setting, error):
    first = issue()["id"]
    api.api_keys.update(first, status="inactive")
    issue()
    post("/admit/v1/organization/settings", {setting: 1})

    with pytest.raises(error):
        api.api_keys.update(first, status="active")
    assert api.api_keys.retrieve(first).status == "inactive"


@pytest.mark.parametrize("version", ["2023-06-01", "2026-10-21"])
def test_only_the_older_version_names_the_workspace_where_it_used_to(acme, issue, version):
    issue()
    with acme.http(headers={"anthropic-version": version}) as http:
        key = http.get("/v1/organizations/api_keys").json()["data"][0]

    assert ("workspace_id" in key) == (version == "2023-06-01")
    assert key.get("workspace_id") is None, "the default workspace"


def test_a_key_of_another_organization_is_not_found(acme, admit, issue, domain):
    key = issue()["id"]
    strangers = admit.create_organization("Initech", admin_email=f"ada@initech-{domain}").sdk().organization

    for act in (strangers.api_keys.retrieve, lambda foreign: strangers.api_keys.update(foreign, status="archived")):
        with pytest.raises(anthropic.NotFoundError):
            act(key)
    assert acme.sdk().organization.api_keys.retrieve(key).status == "active"


def test_an_enterprise_has_no_api_keys(globex):
    with pytest.raises(anthropic.BadRequestError) as refused:
        globex.sdk().organization.api_keys.list()
    assert refused.value.error_code == "organization_type_not_supported"


def test_a_rotated_key_takes_both_secrets_until_the_overlap_ends(acme, issue, post):
    older = issue()

    newer = post(f"{KEYS}/{older['id']}/rotate", {"overlap_seconds": 3600})

    assert newer["id"] == older["id"]
    assert verified(post, older["secret"])["secret_ends_at"] == newer["overlap_ends_at"]
    assert verified(post, newer["secret"]) == verified(post, older["secret"]) | {"secret_ends_at": None}
    acme.advance(3600)
    assert verified(post, older["secret"])["reason"] == "replaced"
    assert verified(post, newer["secret"])["valid"]


def test_a_scoped_key_drives_the_sdk_as_far_as_its_scopes_go(globex):
    with globex.http() as http:
        issued = http.post("/admit/v1/scoped_keys", json={"name": "Audit", "scopes": ["read:members"]}).json()
    auditor = globex.sdk(api_key=issued["secret"]).organization

    assert [member.email for member in auditor.users.list()] == [globex.admin_email]
    with pytest.raises(anthropic.PermissionDeniedError) as refused:
        auditor.invites.create(email="x@example.test", role="user")
    assert "Missing required scopes. Got: ['read:members'] Needed: ['write:members']" in refused.value.api_message


def test_whoever_runs_the_server_makes_an_admin_key_when_all_are_lost(acme):
    with acme.http() as http:
        for key in http.get("/admit/v1/admin_keys").json()["data"]:
            assert http.delete(f"/admit/v1/admin_keys/{key['id']}").status_code == 200
        assert http.get("/v1/organizations/me").status_code == 401

    made = acme.server.run("organization", "issue-admin-key", "--organization", acme.id, "--name", "Found", "--json")

    assert made.returncode == 0, made.stderr
    key = json.loads(made.stdout)
    assert key["name"] == "Found"
    assert acme.sdk(api_key=key["admin_key"]).organization.retrieve().id == acme.id


def test_an_organization_that_is_not_there_gets_no_admin_key(acme):
    made = acme.server.run("organization", "issue-admin-key", "--organization", "nowhere")

    assert made.returncode != 0
    assert "there is no organization with the id `nowhere`" in made.stderr
