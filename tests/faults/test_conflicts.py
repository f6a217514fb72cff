"""FC-11: acts in each other's way, on both nodes at once, are repeated inside: no errors, and each has one effect."""

import itertools
import json
from collections import Counter

import pytest

from faults.books import ADDED
from faults.load import INVITES
from harness import Organization
from harness.rounds import rounds
from harness.wire import Call, call_of_form, call_of_program, volley

AT_ONCE = 12
ROUNDS = rounds(20)
ROLES = ["developer", "billing", "claude_code_user"]
DONE = 303
# The rule; no administrator any more; no longer one who may know.
REFUSED = {400, 403, 404}


@pytest.fixture
def acme(nodes, domain) -> Organization:
    return nodes[0].create_organization(admin_email=f"ada@{domain}")


@pytest.fixture
def ports(nodes):
    """Both nodes in turn."""
    return itertools.cycle(node.port for node in nodes)


def call(acme, method, path, content=None) -> Call:
    return call_of_program(acme.admin_key, method, path, content)


def at_once(ports, calls):
    return volley(list(zip(ports, calls, strict=False)))


def roles_in_order(acme, person_id):
    """Every change of a person's role: from which to which."""
    activities = f"select details from activities where type = '{ADDED}' and organization_id = '{acme.id}' order by id"
    changes = (json.loads(row["details"]) for row in acme.server.database.moment(found=activities)["found"])
    return [(change["previous_role"], change["current_role"]) for change in changes if change["user_id"] == person_id]


def test_fc_11_of_many_invites_of_one_address_at_once_one_is_made(acme, domain, ports):
    for number in range(ROUNDS):
        invite = call(acme, "POST", INVITES, {"email": f"person{number}@{domain}", "role": "user"})
        answers = at_once(ports, [invite] * AT_ONCE)
        assert Counter(answer.status for answer in answers) == {200: 1, 400: AT_ONCE - 1}
        codes = {answer.content["error"]["details"]["error_code"] for answer in answers if answer.status == 400}
        assert codes == {"invite_already_exists"}


def test_fc_11_of_many_revokes_of_one_invite_at_once_one_is_done(acme, domain, ports):
    for number in range(ROUNDS):
        made = acme.sdk().organization.invites.create(email=f"person{number}@{domain}", role="user")
        answers = at_once(ports, [call(acme, "DELETE", f"{INVITES}/{made.id}")] * AT_ONCE)
        assert Counter(answer.status for answer in answers) == {200: 1, 400: AT_ONCE - 1}


def test_fc_11_changes_of_one_role_at_once_happen_one_after_the_other(acme, domain, ports):
    grace = acme.join(f"grace@{domain}", role="user", name="Grace Hopper").user_id
    before = len(roles_in_order(acme, grace))
    path = f"/v1/organizations/users/{grace}"
    for _ in range(ROUNDS):
        answers = at_once(ports, [call(acme, "POST", path, {"role": role}) for role in ROLES * (AT_ONCE // 3)])
        assert {answer.status for answer in answers} == {200}

    changes = roles_in_order(acme, grace)[before:]
    now = acme.sdk().organization.users.retrieve(grace).role
    # A walk from the first role to the last one: each change left the role that another one had given.
    given = Counter(current for _, current in changes) + Counter(["user"])
    left = Counter(previous for previous, _ in changes) + Counter([now])
    assert given == left
    assert all(previous != current for previous, current in changes)


class Administrator:
    """Somebody signed in who may manage members."""

    def __init__(self, acme, email, person):
        self.acme = acme
        self.id = next(user.id for user in acme.sdk().organization.users.list(email=email))
        self.cookies = f"admit_session={person.http.cookies['admit_session']}"

    def giving(self, other: "Administrator", role: str) -> Call:
        path = f"/organizations/{self.acme.id}/settings/members/{other.id}/role"
        return call_of_form(path, {"role": role}, self.cookies)

    def removing(self, other: "Administrator") -> Call:
        return call_of_form(f"/organizations/{self.acme.id}/settings/members/{other.id}/remove", {}, self.cookies)

    @property
    def role(self) -> str:
        return self.acme.sdk().organization.users.retrieve(self.id).role


@pytest.fixture
def administrators(acme, domain, ports) -> list[Administrator]:
    """Ada and Grace, who alone govern the organization."""
    ada = acme.server.person()
    ada.sign_in(acme.admin_email)
    grace = acme.join(f"grace@{domain}", role="user", name="Grace Hopper")
    both = [Administrator(acme, acme.admin_email, ada), Administrator(acme, f"grace@{domain}", grace)]
    assert at_once(ports, [both[0].giving(both[1], "admin")])[0].status == DONE
    return both


def test_ac_26_two_administrators_who_demote_each_other_at_once_leave_one(administrators, ports):
    ada, grace = administrators
    for _ in range(ROUNDS):
        answers = at_once(ports, [ada.giving(grace, "user"), grace.giving(ada, "user")])
        statuses = [answer.status for answer in answers]
        assert statuses.count(DONE) == 1, statuses
        assert REFUSED.issuperset(set(statuses) - {DONE}), statuses
        left, demoted = (ada, grace) if statuses[0] == DONE else (grace, ada)
        assert (left.role, demoted.role) == ("admin", "user")
        assert at_once(ports, [left.giving(demoted, "admin")])[0].status == DONE


def test_ac_26_two_administrators_who_remove_each_other_at_once_leave_one(acme, administrators, ports):
    ada, grace = administrators
    answers = at_once(ports, [ada.removing(grace), grace.removing(ada)])
    statuses = [answer.status for answer in answers]
    assert statuses.count(DONE) == 1, statuses
    assert len(list(acme.sdk().organization.users.list())) == 1
