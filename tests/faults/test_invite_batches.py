"""A node that dies or stops in the middle of an invite batch: every row is settled once, by whoever goes on."""

import pytest

from faults.conftest import needs_postgres
from harness import wait_until
from harness.batches import batch_of, events_of, file_of, finished, post_csv

ROWS = 3000
CLAIM_SECONDS = 60


@pytest.fixture
def acme(start_admit, domain, engine):
    server = start_admit(None, engine=engine, ADMIT_RATE_LIMITS="off")
    return server.create_organization(admin_email=f"ada@{domain}")


def half_done(organization, domain) -> str:
    """A batch in the middle of its rows."""
    with organization.http() as http:
        batch = post_csv(http, file_of(domain, ROWS))
        wait_until("some rows", lambda: batch_of(http, batch["id"])["settled_count"] > 100)
    return batch["id"]


def assert_settled_once(organization, batch_id: str) -> None:
    with organization.http() as http:
        done = wait_until("the end of the batch", lambda: finished(http, batch_id), deadline_seconds=60)
    assert done["outcomes"] == {"invited": ROWS}
    checked = organization.server.run("check")
    assert checked.returncode == 0, checked.stdout


def test_fc_01_killed_in_the_middle_of_a_batch_the_next_server_settles_the_rest(acme, domain):
    batch_id = half_done(acme, domain)
    acme.server.kill()
    acme.server.start()
    with acme.http() as http:
        left_off = batch_of(http, batch_id)
    assert (left_off["status"], left_off["settled_count"] < ROWS) == ("running", True)

    acme.advance(CLAIM_SECONDS + 1)

    assert_settled_once(acme, batch_id)


def test_fc_15_stopped_in_order_it_leaves_the_rest_to_the_next_server_at_once(acme, domain):
    batch_id = half_done(acme, domain)
    assert acme.server.stop() == 0
    acme.server.start()

    assert_settled_once(acme, batch_id)


@needs_postgres
def test_a_batch_is_followed_on_either_node_whichever_works_on_it(two_nodes, domain):
    acme = two_nodes[0].create_organization(admin_email=f"ada@{domain}")
    with acme.http() as here, acme.http() as there:
        there.base_url = two_nodes[1].url
        batch = post_csv(here, file_of(domain, 500))
        for http in (here, there):
            assert list(events_of(http, batch["id"]))[-1][1]["outcomes"] == {"invited": 500}
