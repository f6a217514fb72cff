"""The paged lists of both APIs, each with what it takes to fill it and to take something off it again."""

from collections.abc import Callable
from dataclasses import dataclass, field

from contract.stage import Stage
from harness import wait_until

ORGANIZATIONS = "/v1/organizations"
WORKSPACE = f"{ORGANIZATIONS}/workspaces/$workspace.id"
A_WORKSPACE = {"call": f"POST {ORGANIZATIONS}/workspaces", "with": {"name": "Engine"}, "as": "workspace"}
NATIVE = "/admit/v1"
ACCOUNTS = f"{ORGANIZATIONS}/service_accounts"
A_TOKEN = {"token": "token"}
AN_ACCOUNT = {"call": f"POST {ACCOUNTS}", "with": {"name": "deploy"}, "as": "account"}
WEBHOOKS = {"anthropic-beta": "webhooks-2026-10-07"}
# A name that never leads anywhere.
AN_ENDPOINT = {
    "call": f"POST {ORGANIZATIONS}/webhooks",
    "with": {"url": "https://hooks.invalid/admit", "enabled_events": ["external_key.failed"]},
    "headers": WEBHOOKS,
    "as": "endpoint",
}
ENDPOINT = f"{NATIVE}/webhooks/$endpoint.id"
BATCHES = f"{NATIVE}/invite_batches"
A_BATCH = {
    "call": f"POST {BATCHES}",
    "with": {"rows": [{"email": f"person{number}@batch.example", "role": "user"} for number in range(6)]},
    "as": "batch",
}
FEED, INVITED = "/v1/compliance/activities", "org_user_invite_sent"


@dataclass(frozen=True)
class PagedList:
    """A list: `prepare` makes what it belongs to, `add` a row and tells its id, `remove` takes one off the list.

    `given` has the ids of the path. A list without `add` is always the same, and what one without `remove` has stays.
    """

    path: str
    add: Callable[[Stage, int], str] | None = None
    remove: Callable[[Stage, str], None] | None = None
    kind: str = "platform"
    prepare: list[dict] | None = None
    given: dict[str, str] = field(default_factory=dict)
    query: str = ""
    id_field: str = "id"
    newest_first: bool = True
    credential: str = "$organization.admin_key"
    headers: dict[str, str] | None = None
    # Section 8.9: the membership that nobody gave comes before all others, whatever their order.
    implicit_first: bool = False
    # Section 8.9: a token leads nowhere when the membership it was made from has ended.
    token_ends_with_its_row: bool = False
    # Section 3.1: the page before a row holds the first rows of the list, not the nearest.
    goes_back_to_the_start: bool = False


def _invite(stage: Stage, number: int) -> str:
    content = {"email": f"person{number}@{stage.domain}", "role": "user"}
    return stage.call(f"POST {ORGANIZATIONS}/invites", content)["id"]


def _batch(stage: Stage, number: int) -> str:
    content = {"rows": [{"email": f"person{number}@{stage.domain}", "role": "user"}]}
    batch = stage.call(f"POST {BATCHES}", content)["id"]
    # An organization has one unfinished batch at most.
    wait_until("the batch", lambda: stage.call(f"GET {BATCHES}/{batch}")["status"] == "finished")
    return batch


def _join(stage: Stage, number: int) -> str:
    stage.play([{"join": f"person{number}", "role": "user"}])
    return stage.kept[f"person{number}"]


def _into_group(stage: Stage, number: int) -> str:
    person = _join(stage, number)
    stage.call(f"POST {ORGANIZATIONS}/rbac_groups/{stage.kept['group']['id']}/members", {"user_id": person})
    return person


def _archive(stage: Stage, workspace: str) -> None:
    stage.call(f"POST {ORGANIZATIONS}/workspaces/{workspace}/archive")


def _workspace_member(stage: Stage, number: int) -> str:
    user = _join(stage, number)
    members = stage.fill_in(f"{WORKSPACE}/members")
    return stage.call(f"POST {members}", {"user_id": user, "workspace_role": "workspace_user"})["user_id"]


def _limit(stage: Stage, number: int) -> str:
    """A limit in one group after the other; the list is in the order of the groups."""
    rate_limit = stage.kept["limits"]["data"][number]["id"]
    _set_limit(stage, rate_limit, 10)
    return rate_limit


def _set_limit(stage: Stage, rate_limit: str, value: int | None) -> None:
    path = stage.fill_in(f"{WORKSPACE}/rate_limits/{rate_limit}")
    stage.call(f"POST {path}", {"limits": [{"type": "requests_per_minute", "value": value}]})


def _issue_key(stage: Stage, number: int) -> str:
    content = {"name": f"number-{number}", "workspace_id": stage.kept["workspace"]["id"]}
    return stage.call(f"POST {NATIVE}/api_keys", content)["id"]


def _archive_key(stage: Stage, key: str) -> None:
    stage.call(f"POST {ORGANIZATIONS}/api_keys/{key}", {"status": "archived"})


def _scoped_key(stage: Stage, number: int) -> str:
    content = {"name": f"number-{number}", "scopes": ["read:members"]}
    return stage.call(f"POST {NATIVE}/scoped_keys", content)["id"]


def _archive_account(stage: Stage, account: str) -> None:
    stage.call(f"POST {ACCOUNTS}/{account}/archive")


def _into_another_workspace(stage: Stage, number: int) -> str:
    workspace = named(f"{ORGANIZATIONS}/workspaces")(stage, number)
    content = {"workspace_id": workspace, "workspace_role": "workspace_user"}
    stage.call(f"POST {ACCOUNTS}/{stage.kept['account']['id']}/workspaces", content)
    return workspace


def _another_account(stage: Stage, number: int) -> str:
    account = named(ACCOUNTS)(stage, number)
    content = {"service_account_id": account, "workspace_role": "workspace_user"}
    stage.call(f"POST {stage.fill_in(WORKSPACE)}/service_accounts", content)
    return account


def _endpoint(stage: Stage, _: int) -> str:
    content = {"url": "https://hooks.example.com/admit", "enabled_events": ["external_key.failed"]}
    return stage.call(f"POST {ORGANIZATIONS}/webhooks", content, headers=WEBHOOKS)["id"]


def _delete_endpoint(stage: Stage, row: str) -> None:
    stage.call(f"DELETE {ORGANIZATIONS}/webhooks/{row}", headers=WEBHOOKS)


def _deliver(stage: Stage, number: int) -> str:
    content = {"event_type": "external_key.failed", "object_id": f"ekey_{number}"}
    return stage.call(f"POST {stage.fill_in(ENDPOINT)}/test", content)["id"]


def _act(stage: Stage, number: int) -> str:
    """Something that the feed tells; the newest there is what was just done."""
    _invite(stage, number)
    return stage.call(f"GET {FEED}?activity_types%5B%5D={INVITED}&limit=1")["data"][0]["id"]


def named(path: str) -> Callable[[Stage, int], str]:
    return lambda stage, number: stage.call(f"POST {stage.fill_in(path)}", {"name": f"number-{number}"})["id"]


def _custom_role(stage: Stage, number: int) -> str:
    content = {"display_name": f"number-{number}", "permissions": []}
    return stage.call("POST /admit/v1/custom_roles", content)["id"]


def delete(path: str) -> Callable[[Stage, str], None]:
    return lambda stage, row: stage.call(f"DELETE {stage.fill_in(path)}/{row}")


ACTIONS = ["chat", "web_search", "permission_manage_billing", "permission_view_activities"]
A_ROLE = {
    "call": "POST /admit/v1/custom_roles",
    "with": {
        "display_name": "Researcher",
        "permissions": [{"action": action, "resource": {"type": "organization"}} for action in ACTIONS],
    },
    "as": "role",
}
GROUPS = f"{ORGANIZATIONS}/rbac_groups"
A_GROUP = {"call": f"POST {GROUPS}", "with": {"name": "Support"}, "as": "group"}

LISTS = [
    PagedList(f"{ORGANIZATIONS}/invites", _invite, delete(f"{ORGANIZATIONS}/invites")),
    PagedList(f"{ORGANIZATIONS}/users", _join, delete(f"{ORGANIZATIONS}/users")),
    PagedList(GROUPS, named(GROUPS), delete(GROUPS), kind="enterprise", newest_first=False),
    PagedList(
        f"{GROUPS}/{{rbac_group_id}}/members",
        _into_group,
        delete(f"{GROUPS}/$group.id/members"),
        kind="enterprise",
        prepare=[A_GROUP],
        given={"rbac_group_id": "$group.id"},
        id_field="user_id",
        newest_first=False,
    ),
    PagedList(f"{ORGANIZATIONS}/workspaces", named(f"{ORGANIZATIONS}/workspaces"), _archive),
    PagedList(
        f"{ORGANIZATIONS}/workspaces/{{workspace_id}}/members",
        _workspace_member,
        delete(f"{WORKSPACE}/members"),
        given={"workspace_id": "$workspace.id"},
        prepare=[A_WORKSPACE],
        id_field="user_id",
    ),
    PagedList(f"{ORGANIZATIONS}/rate_limits"),
    PagedList(
        f"{ORGANIZATIONS}/workspaces/{{workspace_id}}/rate_limits",
        _limit,
        lambda stage, rate_limit: _set_limit(stage, rate_limit, None),
        given={"workspace_id": "$workspace.id"},
        prepare=[A_WORKSPACE, {"call": f"GET {ORGANIZATIONS}/rate_limits", "as": "limits"}],
        id_field="rate_limit_id",
        newest_first=False,
    ),
    PagedList(f"{ORGANIZATIONS}/webhooks", _endpoint, _delete_endpoint, headers=WEBHOOKS, goes_back_to_the_start=True),
    PagedList(
        f"{ORGANIZATIONS}/rbac_roles",
        _custom_role,
        delete("/admit/v1/custom_roles"),
        kind="enterprise",
        newest_first=False,
    ),
    PagedList(
        f"{ORGANIZATIONS}/rbac_roles/{{rbac_role_id}}/permissions",
        kind="enterprise",
        prepare=[A_ROLE],
        given={"rbac_role_id": "$role.id"},
        id_field="action",
        newest_first=False,
    ),
    PagedList(f"{ORGANIZATIONS}/api_keys", _issue_key, _archive_key, prepare=[A_WORKSPACE], query="status=active"),
    PagedList(ACCOUNTS, named(ACCOUNTS), _archive_account, prepare=[A_TOKEN], credential="$token"),
    PagedList(
        f"{ACCOUNTS}/{{service_account_id}}/workspaces",
        _into_another_workspace,
        delete(f"{ACCOUNTS}/$account.id/workspaces"),
        prepare=[A_TOKEN, AN_ACCOUNT],
        given={"service_account_id": "$account.id"},
        id_field="workspace_id",
        implicit_first=True,
        token_ends_with_its_row=True,
        credential="$token",
    ),
    PagedList(
        f"{ORGANIZATIONS}/workspaces/{{workspace_id}}/service_accounts",
        _another_account,
        delete(f"{WORKSPACE}/service_accounts"),
        prepare=[A_TOKEN, A_WORKSPACE],
        given={"workspace_id": "$workspace.id"},
        id_field="service_account_id",
        credential="$token",
    ),
    PagedList(FEED, _act, query=f"activity_types%5B%5D={INVITED}"),
    PagedList(f"{NATIVE}/invites", _invite, delete(f"{ORGANIZATIONS}/invites"), query="statuses=pending"),
    PagedList(BATCHES, _batch),
    PagedList(
        f"{BATCHES}/{{invite_batch_id}}/rows",
        prepare=[A_BATCH],
        given={"invite_batch_id": "$batch.id"},
        newest_first=False,
    ),
    PagedList(f"{NATIVE}/api_keys", _issue_key, _archive_key, prepare=[A_WORKSPACE], query="status=active"),
    PagedList(f"{NATIVE}/admin_keys", named(f"{NATIVE}/admin_keys"), delete(f"{NATIVE}/admin_keys")),
    PagedList(f"{NATIVE}/scoped_keys", _scoped_key, delete(f"{NATIVE}/scoped_keys"), kind="enterprise"),
    PagedList(
        f"{NATIVE}/webhooks/{{webhook_endpoint_id}}/deliveries",
        _deliver,
        prepare=[AN_ENDPOINT],
        given={"webhook_endpoint_id": "$endpoint.id"},
    ),
]
