"""Compares what the database holds with the ledger, and looks for acts that are half done.

An act is one transaction: an invite is there with its activity and its mail, an accepted invite with its person,
membership and session, or nothing of it is.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from faults.ledger import Act, Ledger
from harness import Admit, Organization, wait_until
from harness.databases import Database, Row, quoted

SENT, ACCEPTED, DELETED, DECLINED, ADDED = (
    "org_user_invite_sent",
    "org_user_invite_accepted",
    "org_user_invite_deleted",
    "org_user_invite_rejected",
    "claude_user_role_updated",
)


def wait_for_an_empty_outbox(database: Database) -> None:
    waiting = "select id, state, last_problem from messages where state not in ('sent', 'dropped')"
    wait_until(
        "an empty outbox",
        lambda: not database.moment(waiting=waiting)["waiting"],
        otherwise=lambda: f"Waiting: {database.moment(waiting=waiting)['waiting'][:5]}",
    )


def broken_rules(server: Admit) -> list[str]:
    """What the program itself finds wrong in all of its data."""
    checked = server.run("check")
    return (
        []
        if checked.returncode == 0
        else [f"admit check ended with {checked.returncode}: {checked.stdout}{checked.stderr}"]
    )


def wrong_mails(database: Database, message_ids: dict[str, list[str]]) -> list[str]:
    """Open invites whose mail never came, and repeats of a mail that are not the same one, once the outbox is empty."""
    open_invites = database.moment(invites="select address from invites where closed_at is null")["invites"]
    missing = [row["address"] for row in open_invites if row["address"] not in message_ids]
    different = {address: ids for address, ids in message_ids.items() if len(set(ids)) > 1}
    return [f"{address} is invited and got no mail" for address in missing] + [
        f"{address} got different mails: {ids}" for address, ids in different.items()
    ]


@dataclass
class Books:
    """Everything of one organization at one moment."""

    invites: dict[str, Row]
    people: dict[str, Row]
    members: dict[str, Row]
    messages: list[Row]
    sessions: Counter[str]
    tries: Counter[str]
    activities: Counter[tuple[str, str]] = field(default_factory=Counter)

    @cached_property
    def mails(self) -> Counter[str]:
        """How many mails each invite has."""
        return Counter(str(row["invite_id"]) for row in self.messages if row["template"] == "invitation")

    @staticmethod
    def read(database: Database, organization_id: str) -> "Books":
        of_organization = f"where organization_id = {quoted(organization_id)}"
        members = f"select person_id from members {of_organization}"
        # By address, too: an accept that is half done may have left a person without a membership.
        invited = f"select canonical_address from invites {of_organization}"
        messages = f"select id from messages {of_organization}"
        found = database.moment(
            invites=f"select * from invites {of_organization}",
            people=f"select * from people where id in ({members}) or canonical_address in ({invited})",
            members=f"select * from members {of_organization}",
            messages=f"select * from messages {of_organization}",
            sessions=f"select person_id from sessions where person_id in ({members})",
            tries=f"select message_id from message_tries where outcome = 'sent' and message_id in ({messages})",
            activities=f"select type, details from activities {of_organization}",
        )
        books = Books(
            invites={str(row["id"]): row for row in found["invites"]},
            people={str(row["id"]): row for row in found["people"]},
            members={str(row["person_id"]): row for row in found["members"]},
            messages=found["messages"],
            sessions=Counter(str(row["person_id"]) for row in found["sessions"]),
            tries=Counter(str(row["message_id"]) for row in found["tries"]),
        )
        for row in found["activities"]:
            details = json.loads(str(row["details"]))
            about = details.get("invite_id") or details.get("user_id") or ""
            books.activities[str(row["type"]), about] += 1
        return books

    def half_done(self, organization: Organization) -> Iterator[str]:
        """What is there without all that belongs to it."""
        for invite in self.invites.values():
            yield from self._half_done_invite(invite)
        yield from self._half_done_members(organization)
        yield from self._half_done_messages()
        for kind, about in self.activities:
            if kind in (SENT, ACCEPTED, DELETED, DECLINED) and about not in self.invites:
                yield f"an activity {kind} tells of {about}, which is not there"

    def _half_done_invite(self, invite: Row) -> Iterator[str]:
        name = f"{invite['id']} ({invite['address']})"
        ends = [end for end in ("accepted_at", "declined_at", "deleted_at") if invite[end] is not None]
        if len(ends) > 1:
            yield f"{name} ended in several ways: {ends}"
        if bool(ends) != (invite["closed_at"] is not None):
            yield f"{name} has ended {ends or 'in no way'}, and is closed at {invite['closed_at']}"
        wanted = {
            SENT: 1,
            ACCEPTED: "accepted_at" in ends,
            DELETED: "deleted_at" in ends,
            DECLINED: "declined_at" in ends,
        }
        for kind, count in wanted.items():
            there = self.activities[kind, str(invite["id"])]
            if there != count:
                yield f"{name} has {there} activities {kind} and should have {int(count)}"
        mails = self.mails[str(invite["id"])]
        if mails != 1:
            yield f"{name} has {mails} invitation mails"
        if "accepted_at" in ends:
            yield from self._half_done_accept(name, str(invite["accepted_by_person_id"]), invite)

    def _half_done_accept(self, name: str, person_id: str, invite: Row) -> Iterator[str]:
        person = self.people.get(person_id)
        if person is None or person["canonical_address"] != invite["canonical_address"]:
            yield f"{name} was accepted by {person_id}, who is {person}"
        if person_id not in self.members:
            yield f"{name} was accepted by {person_id}, who is no member"
        if not self.sessions[person_id]:
            yield f"{name} was accepted by {person_id}, who has no session"
        if self.activities[ADDED, person_id] != 1:
            yield f"{name} was accepted by {person_id}, with {self.activities[ADDED, person_id]} activities {ADDED}"

    def _half_done_members(self, organization: Organization) -> Iterator[str]:
        accepted = Counter(
            str(row["accepted_by_person_id"]) for row in self.invites.values() if row["accepted_at"] is not None
        )
        for person in self.people.values():
            person_id = str(person["id"])
            if person["address"] == organization.admin_email:
                continue
            if accepted[person_id] != 1 or person_id not in self.members:
                is_member = "a member" if person_id in self.members else "no member"
                yield f"{person_id} ({person['address']}) accepted {accepted[person_id]} invites and is {is_member}"

    def _half_done_messages(self) -> Iterator[str]:
        for message in self.messages:
            times = self.tries[str(message["id"])]
            # A mail whose claim lapsed while it was on its way may be dropped by the next claim, and have been sent.
            if (message["state"], times > 0) in (("sent", False), ("queued", True)):
                yield f"the message {message['id']} is {message['state']} and has {times} tries that sent it"

    def contradictions(self, ledger: Ledger) -> Iterator[str]:
        """Where the database says something else than the clients were told."""
        asked: dict[tuple[str, str], list[Act]] = {}
        for act in ledger.select(lambda _: True):
            asked.setdefault((act.kind, act.email), []).append(act)
        by_email = {str(row["address"]): row for row in self.invites.values()}
        for act in ledger.done("create"):
            if act.invite_id not in self.invites:
                yield f"the create of {act.invite_id} ({act.email}) was acknowledged, and it is not there"
        for kind, end in (("revoke", "deleted_at"), ("accept", "accepted_at")):
            for act in ledger.done(kind):
                invite = by_email.get(act.email)
                if invite is None or invite[end] is None:
                    yield f"the {kind} of {act.email} was acknowledged, and the invite is {invite}"
            for email, invite in by_email.items():
                if invite[end] is not None and (kind, email) not in asked:
                    yield f"{email} has {end}, and nobody asked for it"
            for act in ledger.select(lambda act, kind=kind: act.kind == kind and act.outcome == "failed"):
                if by_email[act.email][end] is not None:
                    yield f"the {kind} of {act.email} is said to have changed nothing, and it did"
        for act in ledger.select(lambda act: act.kind == "create" and act.outcome == "failed"):
            if act.email in by_email:
                yield f"the create of {act.email} is said to have changed nothing, and it did"
        for email in by_email:
            if ("create", email) not in asked:
                yield f"{email} is invited, and nobody asked for it"
        for kind, other in (("revoke", "accepted_at"), ("accept", "deleted_at")):
            for act in ledger.select(lambda act, kind=kind: act.kind == kind and act.outcome == "refused"):
                invite = by_email.get(act.email)
                if invite is None or invite[other] is None:
                    yield f"the {kind} of {act.email} was refused, and nothing stood in its way: {invite}"
