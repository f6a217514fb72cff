"""Ten thousand invites at once: asked for as CSV, foreseen, followed, polled and undone."""

import pytest

from harness import wait_until
from harness.batches import BATCHES, events_of, file_of, finished, post_csv

ROWS = 10_000


@pytest.fixture
def office(start_admit, domain):
    """An organization on a server of its own: its mails keep nobody else's waiting."""
    server = start_admit(None, ADMIT_RATE_LIMITS="off")
    return server.create_organization(admin_email=f"ada@{domain}")


def test_ten_thousand_rows_are_foreseen_invited_followed_and_undone(office, domain):
    text = file_of(domain, ROWS)
    with office.http() as http:
        foreseen = post_csv(http, text, dry_run="true")
        assert foreseen["outcomes"] == {"would_invite": ROWS}
        assert http.get(BATCHES).json()["data"] == []

        batch = post_csv(http, text)
        assert (batch["status"], batch["row_count"]) == ("queued", ROWS)
        told = list(events_of(http, batch["id"]))
        assert {name for name, _ in told[:-1]} == {"progress"}
        assert told[-1][0] == "finished"
        assert told[-1][1]["outcomes"] == {"invited": ROWS}
        counts = [progress["settled_count"] for _, progress in told]
        assert counts == sorted(counts)
        assert len(set(counts)) > 2
        assert finished(http, batch["id"]) == told[-1][1]

        page = http.get(f"{BATCHES}/{batch['id']}/rows", params={"limit": 1000, "after_id": ROWS - 1}).json()
        last = page["data"][0]
        assert (last["id"], last["metadata"]) == (str(ROWS), {"ticket": f"HR-{ROWS - 1}"})
        invite = office.sdk().organization.invites.retrieve(last["invite_id"])
        assert (invite.email, invite.status) == (f"new-{ROWS - 1}@{domain}", "pending")

        again = post_csv(http, text)
        done = wait_until("the end of the second batch", lambda: finished(http, again["id"]))
        assert done["outcomes"] == {"already_invited": ROWS}

        undone = http.post(f"{BATCHES}/{batch['id']}/undo", timeout=60).json()
        assert (undone["status"], undone["revoked_count"], undone["accepted_count"]) == ("undone", ROWS, 0)
        assert office.sdk().organization.invites.retrieve(last["invite_id"]).status == "deleted"
