"""What only Admit's invites have, on the command line."""

import csv
import io


def test_an_invite_carries_more_than_the_mirror_knows(line, acme, domain):
    lab = line.ask("workspaces", "create", "Lab")["id"]
    more = ["--message", "See you on Monday", "--locale", "de", "--metadata", "hr=a=7", "--expires-in", "7d"]
    place = f"{lab}=workspace_developer"
    made = line.ask("invites", "create", f"grace@{domain}", "--role", "user", *more, "--workspace", place)
    assert (made["message"], made["locale"], made["metadata"]) == ("See you on Monday", "de", {"hr": "a=7"})
    assert made["workspaces"] == [{"workspace_id": lab, "workspace_role": "workspace_developer"}]
    assert made["link"] is None
    assert "See you on Monday" in acme.server.person().invitation_mail(f"grace@{domain}").text
    shown = line.ask("invites", "get", made["id"], "--details")
    assert {name: value for name, value in made.items() if name not in ("link", "delivery")} == {
        name: value for name, value in shown.items() if name != "delivery"
    }


def test_a_pending_invite_is_changed_extended_and_sent_again(line, acme, domain):
    made = line.ask("invites", "create", f"grace@{domain}", "--role", "user", "--metadata", "a=b")
    changed = line.ask("invites", "update", made["id"], "--role", "developer", "--no-metadata")
    assert (changed["role"], changed["metadata"]) == ("developer", {})
    extended = line.ask("invites", "extend", made["id"], "30d")
    assert extended["expires_at"] > made["expires_at"]

    first = acme.server.person().invitation_mail(f"grace@{domain}").accept_link
    line.ask("test-clock", "advance", "1h")
    line.ask("invites", "resend", made["id"])
    second = acme.server.person().invitation_mail(f"grace@{domain}", count=2).accept_link
    assert second != first
    person = acme.server.person()
    person.accept(second, name="Grace Hopper")
    assert line.ask("invites", "get", made["id"])["status"] == "accepted"


def test_a_link_without_mail_is_shown_where_the_organization_allows_it(line, acme, domain):
    create = ["invites", "create", "--role", "user", "--no-email"]
    refused = line.run(*create, f"grace@{domain}")
    assert (refused.code, "invite_links_not_allowed" in refused.err) == (5, True)
    line.ask("organization", "settings", "update", "--invite-links-allowed", "true")

    ended = line.run(*create, f"grace@{domain}", f"alan@{domain}", "--output", "csv")
    rows = list(csv.DictReader(io.StringIO(ended.out)))
    assert [row["outcome"] for row in rows] == ["done", "done"], ended
    acme.server.person().accept(rows[1]["object.link"], name="Alan Turing")
    assert [user["email"] for user in line.ask("users", "list", "--email", f"alan@{domain}")] == [f"alan@{domain}"]

    again = line.ask("invites", "resend", rows[0]["id"], "--no-email")
    assert again["link"] != rows[0]["object.link"]


def test_what_was_withdrawn_is_told_with_details(line, domain):
    made = line.ask("invites", "create", f"grace@{domain}", "--role", "user")
    line.ask("invites", "delete", made["id"], "--yes")
    assert line.ask("invites", "list") == []
    for asked in (["--details"], ["--status", "deleted"]):
        [told] = line.ask("invites", "list", *asked)
        assert (told["id"], told["status"]) == (made["id"], "deleted")
    assert line.ask("invites", "list", "--status", "declined") == []


def test_somebody_is_ensured_whatever_they_were(line, acme, domain):
    ensure = ["members", "ensure", f"grace@{domain}", "--role"]
    made = line.ask(*ensure, "user")
    assert (made["outcome"], made["invite"]["email"]) == ("invited", f"grace@{domain}")
    assert line.ask(*ensure, "user")["outcome"] == "unchanged"
    assert line.ask(*ensure, "developer")["outcome"] == "invite_changed"
    line.ask("test-clock", "advance", "22d")
    assert line.ask(*ensure, "developer")["outcome"] == "renewed"
    person = acme.server.person()
    person.accept(person.invitation_mail(f"grace@{domain}", count=2).accept_link, name="Grace Hopper")
    assert line.ask(*ensure, "billing")["outcome"] == "role_changed"
    refused = line.run("members", "ensure", acme.admin_email, "--role", "user")
    assert refused.code == 4, refused
