"""The paged lists, each with what it takes to fill it and to take something off it again."""

from collections.abc import Callable
from dataclasses import dataclass, field

from contract.stage import Stage

ORGANIZATIONS = "/v1/organizations"
WORKSPACE = f"{ORGANIZATIONS}/workspaces/$workspace.id"
A_WORKSPACE = {"call": f"POST {ORGANIZATIONS}/workspaces", "with": {"name": "Engine"}, "as": "workspace"}
WEBHOOKS = {"anthropic-beta": "webhooks-2026-10-07"}


@dataclass(frozen=True)
class PagedList:
    """A list: `prepare` makes what it belongs to, `add` a row and tells its id, `remove` takes one off the list.

    `given` has the ids of the path. A list without `add` is always the same.
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
    # Section 3.1: the page before a row holds the first rows of the list, not the nearest.
    goes_back_to_the_start: bool = False

    @property
    def route(self) -> str:
        return f"GET {self.path}"


def _invite(stage: Stage, number: int) -> str:
    content = {"email": f"person{number}@{stage.domain}", "role": "user"}
    return stage.call(f"POST {ORGANIZATIONS}/invites", content)["id"]


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


def _endpoint(stage: Stage, _: int) -> str:
    content = {"url": "https://hooks.example.com/admit", "enabled_events": ["external_key.failed"]}
    return stage.call(f"POST {ORGANIZATIONS}/webhooks", content, headers=WEBHOOKS)["id"]


def _delete_endpoint(stage: Stage, row: str) -> None:
    stage.call(f"DELETE {ORGANIZATIONS}/webhooks/{row}", headers=WEBHOOKS)


def named(path: str) -> Callable[[Stage, int], str]:
    return lambda stage, number: stage.call(f"POST {stage.fill_in(path)}", {"name": f"number-{number}"})["id"]


def delete(path: str) -> Callable[[Stage, str], None]:
    return lambda stage, row: stage.call(f"DELETE {stage.fill_in(path)}/{row}")


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
    PagedList(
        f"{ORGANIZATIONS}/webhooks", _endpoint, _delete_endpoint, headers=WEBHOOKS, goes_back_to_the_start=True
    ),
]
