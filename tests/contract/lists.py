"""The paged lists, each with what it takes to fill it and to take something off it again."""

from collections.abc import Callable
from dataclasses import dataclass

from contract.stage import Stage

ORGANIZATIONS = "/v1/organizations"


@dataclass(frozen=True)
class PagedList:
    """A list: `prepare` makes what it belongs to, `add` a row and tells its id, `remove` takes one off the list."""

    path: str
    add: Callable[[Stage, int], str]
    remove: Callable[[Stage, str], None]
    kind: str = "platform"
    prepare: list[dict] | None = None
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


def delete(path: str) -> Callable[[Stage, str], None]:
    return lambda stage, row: stage.call(f"DELETE {path}/{row}")


LISTS = [
    PagedList(f"{ORGANIZATIONS}/invites", _invite, delete(f"{ORGANIZATIONS}/invites")),
    PagedList(f"{ORGANIZATIONS}/users", _join, delete(f"{ORGANIZATIONS}/users")),
]
