"""The paged lists, each with what it takes to fill it and to take something off it again."""

from collections.abc import Callable
from dataclasses import dataclass, field

from contract.stage import Stage

ORGANIZATIONS = "/v1/organizations"


@dataclass(frozen=True)
class PagedList:
    """A list: `prepare` makes what it belongs to, `add` a row and tells its id, `remove` takes one off the list.

    `given` has the ids of the path.
    """

    path: str
    add: Callable[[Stage, int], str]
    remove: Callable[[Stage, str], None]
    kind: str = "platform"
    prepare: list[dict] | None = None
    given: dict[str, str] = field(default_factory=dict)
    query: str = ""
    id_field: str = "id"
    newest_first: bool = True
    credential: str = "$organization.admin_key"

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
]
