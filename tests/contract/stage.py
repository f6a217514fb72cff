"""Plays what a case is given: an organization of its own, people who join, calls that leave something behind.

The steps:

- `{"call": "POST /v1/...", "with": {...}}`: a call with a body, which must succeed or have the `status` that
  is named; `answers` is a part of what it answers; it may have `headers` and a `credential` of its own;
- `{"join": "grace", "role": "user"}`: somebody is invited and accepts; `$grace` is their id;
- `{"appoint": "$grace", "role": "owner"}`: the first administrator gives a role that only people give, in the Console;
- `{"token": "token"}`: the first administrator, or whoever joined as `of`, lets a program in; `$token` is its token;
- `{"organization": "platform", "as": "other"}`: another organization; a step with `"in": "other"` happens there;
- `{"advance_seconds": 60}`: the clock moves.

What a step leaves is kept under the name in its `as`; `$invite.id` in a later step or in the call means a field of it.
Steps go over plain HTTP, so that the SDK under test makes only the call that is tested.
"""

import itertools
import re
from functools import reduce
from urllib.parse import parse_qs, urlsplit

from harness import Admit, Organization
from harness.person import Person
from harness.tokens import CLIENT_ID, REDIRECT_URI, challenge
from harness.wire import Answer, Wire, call_of_form, call_of_program

# One secret does for all programs here: none of them has anything to hide.
VERIFIER = "stage" * 10
_numbers = itertools.count(1)
_REFERENCE = re.compile(r"\$(\w+(?:\.\w+)*)")


class Stage:
    """An organization of the kind a case needs, and everything its steps have left.

    Calls are made with the credential that the case names, `$token` for example, once there is one.
    """

    def __init__(self, server: Admit, kind: str, *, credential: str | None = None):
        self.server = server
        self._credential = credential or "$organization.admin_key"
        # Hundreds of cases are quick only with a connection that costs nothing.
        self.wire = Wire(server.port)
        self.domain = f"stage{next(_numbers)}.test"
        self.kept: dict = {"domain": self.domain}
        self._organizations: dict[str, Organization] = {}
        self._sessions: dict[str, str] = {}
        self._to_sign_in: dict[str, tuple[Person, str]] = {}
        self._add_organization(kind, "organization")

    @property
    def organization(self) -> Organization:
        return self._organizations["organization"]

    @property
    def credential(self) -> str:
        return self.fill_in(self._credential)

    def play(self, steps: list[dict]) -> None:
        for step in steps:
            step = self.fill_in(step)
            outcome = self._step(step, self._organizations[step.get("in", "organization")])
            if "as" in step:
                self.kept[step["as"]] = outcome

    def call(
        self, call: str, content: object = None, *, credential: str = "", headers: dict[str, str] | None = None
    ) -> dict:
        """A call that must succeed, of the organization itself; what it answers."""
        step = {"headers": headers or {}} | ({"with": content} if content is not None else {})
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
            case {"token": name}:
                self.kept[name] = self._let_program_in(organization, self._session(organization, step.get("of")))
                return None
            case {"appoint": user_id, "role": role}:
                page = f"/organizations/{organization.id}/settings/members/{user_id}/role"
                self._send_form(page, {"role": role}, self._session(organization))
                return None
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
        # To let a program in takes a sign-in, and who has accepted an invitation has not signed in.
        self._to_sign_in[name] = (person, address)
        found = self._call(organization, f"GET /v1/organizations/users?email={address}", {})["data"]
        self.kept[name] = found[0]["id"]

    def _session(self, organization: Organization, name: str | None = None) -> str:
        """The cookies of somebody who joined, or of the first administrator, who signs in with the first link."""
        if name:
            person, address = self._to_sign_in[name]
            person.http.cookies.clear()
            person.sign_in(address)
            return "; ".join(f"{cookie}={value}" for cookie, value in person.http.cookies.items())
        if organization.id not in self._sessions:
            link = {"token": organization.sign_in_url.rpartition("/")[2]}
            self._sessions[organization.id] = self._send_form("/sign-in/link", link).cookies
        return self._sessions[organization.id]

    def _let_program_in(self, organization: Organization, cookies: str) -> str:
        """An access token of somebody who is signed in, and allows a program what it asks for."""
        client = {"client_id": CLIENT_ID, "redirect_uri": REDIRECT_URI}
        question = {"response_type": "code", "code_challenge": challenge(VERIFIER), "code_challenge_method": "S256"}
        allowed = {"organization_id": organization.id, "decision": "approve"}
        sent_back = self._send_form("/oauth/authorize", client | question | allowed, cookies).header("location")
        grant = {"grant_type": "authorization_code", "code_verifier": VERIFIER}
        code = parse_qs(urlsplit(sent_back).query)["code"][0]
        return self._send_form("/oauth/token", client | grant | {"code": code}).content["access_token"]

    def _send_form(self, path: str, fields: dict[str, str], cookies: str = "") -> Answer:
        answer = self.wire.send(call_of_form(path, fields, cookies))
        assert answer.status < 400, f"{path}: {answer.status} {answer.text}"
        return answer

    def _credential_of(self, organization: Organization) -> str:
        """The case's own as soon as it is there, and the admin key until then and elsewhere."""
        is_there = self._credential.removeprefix("$") in self.kept
        return self.credential if is_there and organization is self.organization else organization.admin_key

    def _call(self, organization: Organization, call: str, step: dict):
        method, _, path = call.partition(" ")
        credential = step.get("credential") or self._credential_of(organization)
        request = call_of_program(credential, method, path, step.get("with"))
        request.headers.update(step.get("headers", {}))
        answer = self.wire.send(request)
        wanted = step.get("status", 200)
        assert answer.status == wanted, f"{call}: {answer.status} {answer.text}"
        assert is_part_of(step.get("answers", {}), answer.content), f"{call}: {answer.text}"
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
