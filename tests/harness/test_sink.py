"""The SMTP sink does what the mail tests rely on."""

import smtplib
from concurrent.futures import ThreadPoolExecutor

import pytest

from harness import MailSink


@pytest.fixture
def sink():
    with MailSink() as sink:
        yield sink


def send(sink, to="grace@here.test", text="Hello\n\nhttp://127.0.0.1:1/accept/abc\n"):
    message = f"Subject: Hi\r\nMessage-ID: <1@test>\r\nTo: {to}\r\n\r\n{text}"
    with smtplib.SMTP("127.0.0.1", sink.smtp_port, timeout=2) as smtp:
        smtp.sendmail("admit@test", [to], message)


def test_it_keeps_a_mail_and_its_link(sink):
    send(sink)

    mail = sink.wait_for_mail("grace@here.test", about="/accept/")
    assert (mail.subject, mail.message_id) == ("Hi", "<1@test>")
    assert mail.accept_link == "http://127.0.0.1:1/accept/abc"


def test_it_reads_a_code_but_no_digits_of_a_link(sink):
    send(sink, text="Your code: 123 456\n\nhttp://127.0.0.1:111111/sign-in/link/222222\n")

    assert sink.wait_for_mail("grace@here.test").code == "123456"


def test_it_refuses_a_recipient_as_often_as_told(sink):
    sink.answer("grace@here.test", "451 4.3.0 Later", times=1)

    with pytest.raises(smtplib.SMTPRecipientsRefused):
        send(sink)
    send(sink)
    assert sink.attempts("grace@here.test") == ["451 4.3.0 Later", "250 OK"]
    assert len(sink.mails()) == 1


def test_it_keeps_a_mail_that_it_refuses_afterwards(sink):
    sink.answer("grace@here.test", "451 4.3.0 Later", times=1, after_the_mail=True)

    with pytest.raises(smtplib.SMTPDataError):
        send(sink)
    send(sink)
    assert len(sink.mails("grace@here.test")) == 2


def test_it_can_be_down_and_come_back_on_the_same_port(sink):
    sink.refuse_connections()
    with pytest.raises(ConnectionRefusedError):
        send(sink)

    sink.hang()
    with pytest.raises(smtplib.SMTPServerDisconnected, match="timed out"):
        send(sink)

    sink.accept_connections()
    send(sink)
    assert len(sink.mails()) == 1


def test_it_can_keep_a_mail_and_leave_its_sender_waiting(sink):
    sink.hold_answers("grace@here.test")

    with ThreadPoolExecutor() as pool:
        sending = pool.submit(send, sink)
        sink.wait_for_mail("grace@here.test")
        assert not sending.done()
        sink.release_answers()
        sending.result(5)


def test_it_shows_the_mails_to_one_address(sink):
    send(sink)
    send(sink, to="linus@here.test")

    assert [mail.to for mail in sink.mails("linus@here.test")] == [["linus@here.test"]]


def test_it_gives_mails_away_and_forgets_them(sink):
    send(sink)

    assert len(sink.take()) == 1
    assert sink.take() == sink.mails() == []
