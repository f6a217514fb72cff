"""FC-06: a server killed around sending loses no mail, and what is sent again is the same mail with a working link."""

import pytest

from harness import wait_until

CLAIM_SECONDS = 300


@pytest.fixture
def acme(start_admit, private_sink, domain, engine):
    """An organization on a server and a mail server of its own."""
    return start_admit(private_sink, engine=engine).create_organization(admin_email=f"ada@{domain}")


def invite(acme, email):
    return acme.sdk().organization.invites.create(email=email, role="user")


def start_again(acme):
    """Start the killed server, and let what it had claimed lapse."""
    acme.server.start()
    acme.advance(CLAIM_SECONDS)


def assert_accepts(acme, invite_id, link):
    acme.server.person().accept(link, name="Grace Hopper")
    assert acme.sdk().organization.invites.retrieve(invite_id).status == "accepted"


def test_fc_06_a_mail_committed_and_not_yet_sent_when_the_server_is_killed_is_sent_by_the_next(
    acme, private_sink, domain
):
    private_sink.hang()
    made = invite(acme, f"grace@{domain}")
    acme.server.kill()
    private_sink.accept_connections()
    assert private_sink.mails() == []

    start_again(acme)

    assert_accepts(acme, made.id, private_sink.wait_for_mail(f"grace@{domain}").accept_link)
    assert len(private_sink.mails(f"grace@{domain}")) == 1


def test_fc_06_a_mail_sent_and_not_yet_marked_when_the_server_is_killed_is_sent_again_as_the_same(
    acme, private_sink, domain
):
    private_sink.hold_answers(f"grace@{domain}")
    made = invite(acme, f"grace@{domain}")
    first = private_sink.wait_for_mail(f"grace@{domain}")
    acme.server.kill()
    private_sink.release_answers()

    start_again(acme)

    second = private_sink.wait_for_mail(f"grace@{domain}", count=2)
    assert second.message_id == first.message_id
    assert second.accept_link == first.accept_link
    assert_accepts(acme, made.id, second.accept_link)


def test_fc_06_a_mail_marked_as_sent_when_the_server_is_killed_is_not_sent_again(acme, private_sink, domain):
    invite(acme, f"grace@{domain}")
    private_sink.wait_for_mail(f"grace@{domain}")
    sent = "select 1 from messages where state = 'sent'"
    wait_until("the mark", lambda: acme.server.database.moment(sent=sent)["sent"])
    acme.server.kill()

    start_again(acme)

    invite(acme, f"marker@{domain}")
    private_sink.wait_for_mail(f"marker@{domain}")
    assert len(private_sink.mails(f"grace@{domain}")) == 1


def test_fc_06_an_invite_revoked_while_its_mail_waited_for_the_next_server_is_not_mailed(acme, private_sink, domain):
    private_sink.hang()
    made = invite(acme, f"grace@{domain}")
    claimed = "select 1 from messages where tries > 0"
    wait_until("the claim", lambda: acme.server.database.moment(claimed=claimed)["claimed"])
    acme.server.kill()
    acme.server.start()
    acme.sdk().organization.invites.delete(made.id)
    private_sink.accept_connections()

    acme.advance(CLAIM_SECONDS)

    invite(acme, f"marker@{domain}")
    private_sink.wait_for_mail(f"marker@{domain}")
    assert private_sink.mails(f"grace@{domain}") == []
