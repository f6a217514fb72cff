"""FC-08: the clocks of two nodes are five minutes apart, and both give the same verdicts: the database's judges."""

import pytest

from faults.conftest import CLOCKS_DISAGREE_SECONDS, needs_postgres
from faults.load import INVITES
from harness.wire import call_of_program, volley

pytestmark = needs_postgres

CODE_LIVES_SECONDS = 600
CLAIM_SECONDS = 300
INVITE_LIVES_SECONDS = 21 * 86_400


@pytest.fixture
def engine() -> str:
    return "postgres"


@pytest.fixture
def acme(nodes, domain):
    return nodes[0].create_organization(admin_email=f"ada@{domain}")


def told_the_time(nodes, acme):
    call = call_of_program(acme.admin_key, "POST", "/admit/v1/test_clock", {"advance_seconds": 0})
    return [answer.content["now"] for answer in volley([(node.port, call) for node in nodes])]


def test_fc_08_both_nodes_tell_the_same_time(acme, nodes):
    one, other = told_the_time(nodes, acme)
    assert one[:15] == other[:15], "they differ by minutes"


@pytest.mark.parametrize("asked_of", [0, 1])
@pytest.mark.parametrize("in_time", [True, False])
def test_fc_08_a_code_lives_as_long_on_either_node(acme, nodes, private_sink, asked_of, in_time):
    """Long enough for the slow clock to say too early, and the fast one too late."""
    asked, redeemed = nodes[asked_of], nodes[1 - asked_of]
    ada = asked.person()
    ada.open("/sign-in")
    ada.press(ada.page.buttons[0], {"Email address": acme.admin_email})
    code = private_sink.wait_for_mail(acme.admin_email, about="/sign-in/link/").code

    acme.advance(CODE_LIVES_SECONDS - 60 if in_time else CODE_LIVES_SECONDS)
    ada.page.url = ada.page.url.replace(asked.url, redeemed.url)
    ada.press(ada.page.buttons[0], {"Six-digit code": code})

    signed_in = "/sign-in" not in ada.open(f"{redeemed.url}/account/sessions").url
    assert signed_in == in_time


@pytest.mark.parametrize("made_by", [0, 1])
def test_fc_08_an_invite_expires_on_both_nodes_at_the_same_time(acme, nodes, domain, made_by):
    call = call_of_program(acme.admin_key, "POST", INVITES, {"email": f"grace@{domain}", "role": "user"})
    made = volley([(nodes[made_by].port, call)])[0].content
    read = call_of_program(acme.admin_key, "GET", f"{INVITES}/{made['id']}")

    for seconds, status in [(INVITE_LIVES_SECONDS - 60, "pending"), (60, "expired")]:
        acme.advance(seconds)
        assert [answer.content["status"] for answer in volley([(node.port, read) for node in nodes])] == [status] * 2


def test_fc_08_the_node_that_is_ahead_leaves_the_other_its_mail(acme, nodes, private_sink, domain):
    assert CLOCKS_DISAGREE_SECONDS >= CLAIM_SECONDS
    _, ahead = nodes
    assert ahead.stop() == 0
    private_sink.hold_answers(f"grace@{domain}")
    acme.sdk().organization.invites.create(email=f"grace@{domain}", role="user")
    private_sink.wait_for_mail(f"grace@{domain}")

    ahead.start()
    call = call_of_program(acme.admin_key, "POST", INVITES, {"email": f"marker@{domain}", "role": "user"})
    volley([(ahead.port, call)])
    private_sink.wait_for_mail(f"marker@{domain}")
    private_sink.release_answers()

    assert len(private_sink.mails(f"grace@{domain}")) == 1
