"""Plays what a case is given: an organization of its own, people who join, calls that leave something behind.

What a step leaves is kept under the name in its `as`; `$invite.id` in a later step or in the call means a field of it.
Steps go over plain HTTP, so that the SDK under test makes only the call that is tested.
"""

import itertools
import re
from functools import reduce

from harness import Admit, Organization
from harness.wire import Wire, call_of_program

_numbers = itertools.count(1)
_REFERENCE = re.compile(r"\$(\w+(?:\.\w+)*)")


class Stage:
    """An organization of the kind a case needs, and everything its steps have left."""

    def __init__(self, server: Admit, kind: str):
        self.server = server
        # Hundreds of cases are quick only with a connection that costs nothing.
        self.wire = Wire(server.port)
        self.domain = f"stage{next(_numbers)}.test"
        self.kept: dict = {"domain": self.domain}
        self._organizations: dict[str, Organization] = {}
        self._add_organization(kind, "organization")

    @property
    def organization(self) -> Organization:
        return self._organizations["organization"]

    def play(self, steps: list[dict]) -> None:
        for step in steps:
            step = self.fill_in(step)
            outcome = self._step(step, self._organizations[step.get("in", "organization")])
            if "as" in step:
                self.kept[step["as"]] = outcome

    def call(self, call: str, content: object = None, *, credential: str = "") -> dict:
        """A call that must succeed, of the organization itself; what it answers."""
        step = {"with": content} if content is not None else {}
        return self._call(self.organization, call, step | ({"credential": credential} if credential else {}))

    def fill_in(self, value):
        """The value with every `$name` in it replaced by what was kept under that name."""
        if isinstance(value, dict):
            return {name: self.fill_in(inner) for name, inner in value.items()}
        if isinstance(value, list):
            return [self.fill_in(inner) for inner in value]
        if not isinstance(value, str):
            return value
        whole = _REFERENCE.fullmatch(value)
        return self._look_up(whole[1]) if whole else _REFERENCE.sub(lambda found: str(self._look_up(found[1])), value)

    def _look_up(self, path: str):
        def into(found, name: str):
            return found[int(name)] if isinstance(found, list) else found[name]

        return reduce(into, path.split("."), self.kept)

    def _step(self, step: dict, organization: Organization):
        match step:
            case {"organization": kind}:
                return self._add_organization(kind, step["as"])
            case {"join": name, "role": role}:
                return self._join(organization, name, role)
            case {"call": call}:
                return self._call(organization, call, step)
            case {"advance_seconds": seconds}:
                step = {"with": {"advance_seconds": seconds}}
                return self._call(organization, "POST /admit/v1/test_clock", step)
        raise AssertionError(f"no such step: {step}")

    def _add_organization(self, kind: str, name: str) -> dict:
        address = f"ada@{name}.{self.domain}"
        made = self.server.create_organization(name.title(), kind=kind, admin_email=address)
        self._organizations[name] = made
        self.kept[name] = {"id": made.id, "admin_key": made.admin_key, "admin_email": address}
        self.kept[name]["admin"] = self._call(made, "GET /v1/organizations/users", {})["data"][0]["id"]
        return self.kept[name]

    def _join(self, organization: Organization, name: str, role: str) -> None:
        address = f"{name}@{self.domain}"
        self._call(organization, "POST /v1/organizations/invites", {"with": {"email": address, "role": role}})
        person = self.server.person()
        person.accept(person.invitation_mail(address).accept_link, name=name.title())
        found = self._call(organization, f"GET /v1/organizations/users?email={address}", {})["data"]
        self.kept[name] = found[0]["id"]

    def _call(self, organization: Organization, call: str, step: dict):
        method, _, path = call.partition(" ")
        request = call_of_program(step.get("credential", organization.admin_key), method, path, step.get("with"))
        request.headers.update(step.get("headers", {}))
        answer = self.wire.send(request)
        wanted = step.get("status", 200)
        assert answer.status == wanted, f"{call}: {answer.status} {answer.text}"
        return answer.content


def is_part_of(wanted, found) -> bool:
    """Whether everything wanted is found: an object may have more fields, a list must be as long."""
    if isinstance(wanted, dict):
        return isinstance(found, dict) and all(
            name in found and is_part_of(inner, found[name]) for name, inner in wanted.items()
        )
    if isinstance(wanted, list):
        return isinstance(found, list) and len(wanted) == len(found) and all(map(is_part_of, wanted, found))
    return type(wanted) is type(found) and wanted == found
