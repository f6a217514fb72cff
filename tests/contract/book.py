"""The tables of this folder: the operations, the cases, and what each refusal looks like."""

import json
import re
from dataclasses import dataclass
from functools import cache, reduce
from pathlib import Path

HERE = Path(__file__).parent
NEWEST_VERSION = "2026-10-21"
OLDER_VERSION = "2023-06-01"


def _read(name: str) -> dict:
    return json.loads((HERE / name).read_text())


@dataclass(frozen=True)
class Operation:
    """A method of the SDK, on `client.organization` (surface `ga`) or on `client.beta.organization`."""

    row: dict

    @property
    def route(self) -> str:
        return f"{self.row['method']} {self.row['path']}"

    @property
    def surface(self) -> str:
        return self.row["surface"]

    @property
    def name(self) -> str:
        """Such as `client.organization.invites.create`."""
        return self.row["python_call"].partition("(")[0]

    @property
    def codes(self) -> set[str]:
        return {error["error_code"] for error in self.row["error_codes"]}

    @property
    def path_parameters(self) -> list[str]:
        return re.findall(r"{(\w+)}", self.row["path"])

    def method_of(self, client, *, raw: bool = False):
        """The method in an SDK; with `raw` the one that also gives the answer as it came. None if the SDK has none."""
        *resources, method = self.name.split(".")[1:]
        resource = reduce(lambda found, name: found and getattr(found, name, None), resources, client)
        if resource is None or not hasattr(resource, method):
            return None
        return getattr(resource.with_raw_response if raw else resource, method)


@dataclass(frozen=True)
class Case:
    """One call and what comes of it: an answer, or the refusal `refused` (a code, or a status without a code)."""

    family: str
    row: dict

    @property
    def route(self) -> str:
        return self.row["operation"]

    @property
    def title(self) -> str:
        return self.row["title"]

    @property
    def refused(self) -> str | None:
        return str(self.row["refused"]) if "refused" in self.row else None


@cache
def operations() -> list[Operation]:
    return [Operation(row) for row in _read("operations.json")["operations"]]


@cache
def sdk_version() -> str:
    """The release of the Python SDK that the operations were taken from."""
    return _read("operations.json")["source"]["python_sdk"]


@cache
def models() -> dict[str, dict]:
    return _read("operations.json")["models"]


@cache
def cases() -> list[Case]:
    found = []
    for file in sorted((HERE / "cases").glob("*.json")):
        family = json.loads(file.read_text())
        found += [Case(file.stem, _with_what_the_family_says(row, family)) for row in family["cases"]]
    return found


def _with_what_the_family_says(row: dict, family: dict) -> dict:
    """A case may say for itself which kind of organization it needs and which credential it uses."""
    said = {name: family[name] for name in ("organization", "credential") if name in family}
    return said | row | {"given": family.get("given", []) + row.get("given", [])}


@cache
def refusals() -> dict[str, dict]:
    """By code, or by status for those without a code: the status and the name of the SDKs' class."""
    return _read("refusals.json")


def operations_of(route: str) -> list[Operation]:
    return [operation for operation in operations() if operation.route == route]
