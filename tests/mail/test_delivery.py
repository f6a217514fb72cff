"""How mail leaves: never in the way of an invite, tried again until it is taken, once for each mail, never in vain."""

import time

import pytest

from harness import wait_until

HOUR = 3_600
DAY = 86_400
AT_ONCE_SECONDS = 2.0
HOUR_TAKES = 0.2


@pytest.fixture
def acme(start_admit, private_sink, domain):
    """An organization on a server and a mail server of its own."""
    return start_admit(private_sink).create_organization(admin_email=f"ada@{domain}")


def invite(acme, email):
    """Invites somebody and checks that the answer did not wait for the mail."""
    started = time.monotonic()
    made = acme.sdk().organization.invites.create(email=email, role="user")
    assert time.monotonic() - started < AT_ONCE_SECONDS
    assert made.status == "pending"
    return made


def let_time_pass_until(acme, what, probe):
    """Moves the clock on, hour by hour, until something happens: nobody needs to know the pauses between tries.

    An hour of the server's time takes at least `HOUR_TAKES` of ours, so that it has the chance to act in each and
    no invite expires while we wait.
    """
    next_hour_at = time.monotonic()

    def moved_on():
        nonlocal next_hour_at
        found = probe()
        if not found and time.monotonic() >= next_hour_at:
            acme.advance(HOUR)
            next_hour_at = time.monotonic() + HOUR_TAKES
        return found

    return wait_until(what, moved_on, otherwise=acme.server.last_log_lines)


def newest_mail(sink, email):
    mails = sink.mails(email)
    return mails[-1] if mails else None


@pytest.mark.parametrize("trouble", ["refuse_connections", "hang"])
def test_an_invite_succeeds_at_once_while_the_mail_server_is_down(acme, private_sink, domain, trouble):
    getattr(private_sink, trouble)()

    made = invite(acme, f"grace@{domain}")

    assert acme.sdk().organization.invites.retrieve(made.id).status == "pending"


def test_the_mail_comes_once_the_mail_server_is_back(acme, private_sink, domain):
    private_sink.refuse_connections()
    invite(acme, f"grace@{domain}")
    private_sink.accept_connections()

    mail = let_time_pass_until(acme, "the mail", lambda: newest_mail(private_sink, f"grace@{domain}"))

    assert acme.server.person().open(mail.accept_link).buttons.count("Accept invitation") == 1


def test_a_mail_refused_for_now_is_tried_again(acme, private_sink, domain):
    private_sink.answer(f"grace@{domain}", "451 4.3.0 Try again later", times=2)
    invite(acme, f"grace@{domain}")
    private_sink.wait_for_attempts(f"grace@{domain}", 1)

    let_time_pass_until(acme, "the mail", lambda: newest_mail(private_sink, f"grace@{domain}"))

    replies = private_sink.attempts(f"grace@{domain}")
    assert [reply[:3] for reply in replies] == ["451", "451", "250"]


def test_a_mail_that_was_taken_is_not_sent_again(acme, private_sink, domain):
    invite(acme, f"grace@{domain}")
    private_sink.wait_for_mail(f"grace@{domain}")

    acme.advance(DAY)
    invite(acme, f"marker@{domain}")
    private_sink.wait_for_mail(f"marker@{domain}")

    assert len(private_sink.mails(f"grace@{domain}")) == 1


def test_a_mail_refused_for_good_is_not_tried_again(acme, private_sink, domain):
    private_sink.answer(f"nobody@{domain}", "550 5.1.1 No such user")
    made = invite(acme, f"nobody@{domain}")
    private_sink.wait_for_attempts(f"nobody@{domain}", 1)

    for day in range(3):
        acme.advance(DAY)
        invite(acme, f"marker{day}@{domain}")
        private_sink.wait_for_mail(f"marker{day}@{domain}")

    assert private_sink.attempts(f"nobody@{domain}") == ["550 5.1.1 No such user"]
    assert acme.sdk().organization.invites.retrieve(made.id).status == "pending"


def test_one_mail_that_will_not_go_does_not_hold_up_the_others(acme, private_sink, domain):
    private_sink.answer(f"full@{domain}", "452 4.2.2 Mailbox full")
    invite(acme, f"full@{domain}")
    private_sink.wait_for_attempts(f"full@{domain}", 1)

    for number in range(5):
        invite(acme, f"person{number}@{domain}")

    for number in range(5):
        private_sink.wait_for_mail(f"person{number}@{domain}")


def test_a_restart_between_two_tries_keeps_the_mail(acme, private_sink, domain):
    private_sink.answer(f"grace@{domain}", "451 4.3.0 Try again later", times=1)
    invite(acme, f"grace@{domain}")
    private_sink.wait_for_attempts(f"grace@{domain}", 1)

    acme.server.restart()

    mail = let_time_pass_until(acme, "the mail", lambda: newest_mail(private_sink, f"grace@{domain}"))
    assert mail.accept_link
    assert len(private_sink.mails(f"grace@{domain}")) == 1


def test_a_restart_before_the_first_try_keeps_the_mail(acme, private_sink, domain):
    private_sink.refuse_connections()
    invite(acme, f"grace@{domain}")
    assert acme.server.stop() == 0
    private_sink.accept_connections()
    acme.server.start()

    let_time_pass_until(acme, "the mail", lambda: newest_mail(private_sink, f"grace@{domain}"))


def test_a_server_with_mail_stuck_in_a_silent_connection_still_ends_when_asked(acme, private_sink, domain):
    private_sink.hang()
    invite(acme, f"grace@{domain}")

    assert acme.server.stop() == 0


def test_a_repeat_carries_the_same_message_id_and_both_links_work(acme, private_sink, domain):
    """The receiver says "try again" after it has read the mail, so that a person may see both."""
    private_sink.answer(f"grace@{domain}", "451 4.3.0 Try again later", times=1, after_the_mail=True)
    invite(acme, f"grace@{domain}")
    private_sink.wait_for_mail(f"grace@{domain}")

    let_time_pass_until(acme, "the second try", lambda: len(private_sink.mails(f"grace@{domain}")) == 2)

    first, second = private_sink.mails(f"grace@{domain}")
    assert first.message_id == second.message_id
    for mail in (first, second):
        assert "Accept invitation" in acme.server.person().open(mail.accept_link).buttons


@pytest.mark.parametrize("end", ["withdrawn", "expired"])
def test_the_mail_of_an_invite_that_ended_is_not_sent(acme, private_sink, domain, end):
    private_sink.refuse_connections()
    made = invite(acme, f"grace@{domain}")
    if end == "withdrawn":
        acme.sdk().organization.invites.delete(made.id)
    else:
        acme.advance(21 * DAY)
    private_sink.accept_connections()

    # The marker was queued later, so the mail to Grace had its turn before it.
    for day in range(3):
        acme.advance(DAY)
        invite(acme, f"marker{day}@{domain}")
        let_time_pass_until(acme, "the marker", lambda day=day: newest_mail(private_sink, f"marker{day}@{domain}"))

    assert private_sink.mails(f"grace@{domain}") == []


def test_an_invite_made_again_sends_one_mail_with_a_link_of_its_own(acme, private_sink, domain):
    first = invite(acme, f"grace@{domain}")
    old_link = private_sink.wait_for_mail(f"grace@{domain}").accept_link
    acme.sdk().organization.invites.delete(first.id)

    second = invite(acme, f"grace@{domain}")
    new_link = private_sink.wait_for_mail(f"grace@{domain}", count=2).accept_link

    assert new_link != old_link
    grace = acme.server.person()
    assert "Accept invitation" not in grace.open(old_link).buttons
    grace.accept(new_link, name="Grace Hopper")
    assert acme.sdk().organization.invites.retrieve(second.id).status == "accepted"


def answers_to_asking(server, email):
    """What whoever asks to sign in sees at once, and on the page that follows, without what names the request."""
    person = server.person()
    headers = {"origin": person.url, "sec-fetch-site": "same-origin"}
    started = time.monotonic()
    asked = person.http.post("/sign-in", data={"email": email}, headers=headers, follow_redirects=False)
    page = person.http.get("/sign-in/code")
    assert time.monotonic() - started < AT_ONCE_SECONDS, "the answer waited for the mail"
    return asked.status_code, asked.headers["location"], page.status_code, page.text.replace(email, "(address)")


@pytest.mark.parametrize("trouble", ["refuse_connections", "hang", "refuse the address"])
def test_ac_45_ac_46_trouble_with_the_mail_tells_nobody_who_has_an_account(acme, private_sink, domain, trouble):
    if trouble == "refuse the address":
        private_sink.answer(f"ada@{domain}", "550 5.1.1 No such user")
    else:
        getattr(private_sink, trouble)()

    known = answers_to_asking(acme.server, f"ada@{domain}")
    if trouble == "refuse the address":
        private_sink.wait_for_attempts(f"ada@{domain}", 1)
        known = answers_to_asking(acme.server, f"ada@{domain}")

    assert known == answers_to_asking(acme.server, f"nobody@{domain}")
    assert known[:3] == (303, "/sign-in/code", 200)
