"""What an invitation says: who invites whom to what, as which role, until when, with the link alone on a line."""

import re
from datetime import timezone

import pytest

from harness import wait_until


@pytest.fixture
def invitation(acme, domain):
    """The mail of a fresh invite, with the invite."""
    invite = acme.sdk().organization.invites.create(email=f"grace@{domain}", role="claude_code_user")
    return acme.server.sink.wait_for_mail(f"grace@{domain}"), invite


def test_it_has_a_text_part_and_an_html_part(invitation):
    mail, _ = invitation

    assert mail.content_type == "multipart/alternative"
    assert mail.text
    assert mail.html


def test_the_link_stands_alone_on_a_line_of_the_text_part(invitation, acme):
    mail, _ = invitation

    assert mail.accept_link.startswith(f"{acme.server.url}/accept/")


def test_both_parts_hold_the_same_link(invitation):
    mail, _ = invitation

    assert set(re.findall(r'href="([^"]*/accept/[^"]*)"', mail.html)) == {mail.accept_link}


@pytest.mark.parametrize("part", ["text", "html"])
def test_both_parts_name_organization_role_and_expiry(invitation, acme, part):
    mail, invite = invitation
    words = " ".join(re.sub(r"<[^>]*>", " ", getattr(mail, part)).split())

    assert acme.name in words
    assert "Claude Code" in words
    expires = invite.expires_at.astimezone(timezone.utc)
    assert expires.strftime("%B") in words
    assert str(expires.year) in words
    assert re.search(rf"\b{expires.day}\b", words)
    assert "21 days" in words


def test_the_subject_names_the_organization(invitation, acme):
    mail, _ = invitation

    assert acme.name in mail.subject


def test_an_invite_from_the_console_names_the_person_who_invites(acme, domain):
    ada = acme.server.person()
    ada.sign_in(acme.admin_email)
    ada.open(f"/organizations/{acme.id}/settings/members")
    ada.press("+ Invite")
    ada.press("Send invites", {"Email addresses": f"grace@{domain}"})

    mail = acme.server.sink.wait_for_mail(f"grace@{domain}")

    assert "Ada Lovelace" in mail.text
    assert "Ada Lovelace" in mail.html


def test_it_goes_to_the_address_as_it_was_typed(acme, domain):
    acme.sdk().organization.invites.create(email=f"Grace.Hopper+x@{domain}", role="user")

    mail = acme.server.sink.wait_for_mail(f"Grace.Hopper+x@{domain}")

    assert mail.to == [f"Grace.Hopper+x@{domain}"]


def test_every_mail_has_an_id_and_a_date_of_its_own(acme, domain):
    invites = acme.sdk().organization.invites
    for name in ("grace", "edsger"):
        invites.create(email=f"{name}@{domain}", role="user")

    mails = [acme.server.sink.wait_for_mail(f"{name}@{domain}") for name in ("grace", "edsger")]

    assert len({mail.message_id for mail in mails}) == 2
    for mail in mails:
        assert re.fullmatch(r"<[^<>@\s]+@[^<>@\s]+>", mail.message_id)
        names = [name.lower() for name, _ in mail.headers]
        assert names.count("date") == 1
        assert names.count("from") == 1


def test_a_name_with_markup_is_shown_as_text(admit, domain):
    acme = admit.create_organization("<b>Acme</b> & Söhne", admin_email=f"ada@{domain}")
    acme.sdk().organization.invites.create(email=f"grace@{domain}", role="user")

    mail = admit.sink.wait_for_mail(f"grace@{domain}")

    assert "<b>Acme</b>" not in mail.html
    assert "&lt;b&gt;Acme&lt;/b&gt;" in mail.html or "&#60;b&#62;Acme&#60;/b&#62;" in mail.html
    assert "<b>Acme</b> & Söhne" in mail.text


def test_a_name_with_a_line_break_adds_no_header(admit, domain):
    """The name is refused, or it is kept to one line; it never becomes a header."""
    try:
        acme = admit.create_organization("Acme\r\nBcc: eve@evil.test", admin_email=f"ada@{domain}")
    except AssertionError:
        return
    acme.sdk().organization.invites.create(email=f"grace@{domain}", role="user")

    mail = admit.sink.wait_for_mail(f"grace@{domain}")

    assert mail.to == [f"grace@{domain}"]
    assert "bcc" not in [name.lower() for name, _ in mail.headers]


def test_without_a_mail_server_the_link_is_in_the_log(start_admit, domain):
    server = start_admit(None)
    acme = server.create_organization(admin_email=f"ada@{domain}")
    invite = acme.sdk().organization.invites.create(email=f"grace@{domain}", role="user")

    link = wait_until(
        "the accept link in the log",
        lambda: re.search(rf"{re.escape(server.url)}/accept/[^\s\"]+", server.log_text()),
        otherwise=server.last_log_lines,
    ).group()
    server.person().accept(link, name="Grace Hopper")
    assert acme.sdk().organization.invites.retrieve(invite.id).status == "accepted"
