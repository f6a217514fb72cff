"""Webhook endpoints on the command line."""

from cli.command_line import CommandLine
from harness.ports import free_port

EVENT = "external_key.failed"


def test_an_endpoint_is_tried_and_its_log_is_read(start_admit, domain):
    server = start_admit(None, ADMIT_WEBHOOK_LOOPBACK_TARGETS="1")
    line = CommandLine(server.create_organization(admin_email=f"ada@{domain}"))
    url = f"http://localhost:{free_port()}/"
    made = line.ask("webhooks", "create", url, "--event", EVENT)
    assert made["signing_secret"].startswith("whsec_")

    queued = line.ask("webhooks", "test", made["id"], "--event", EVENT, "--object-id", "ekey_test")
    assert (queued["event_type"], queued["webhook_endpoint_id"]) == (EVENT, made["id"])
    [delivery] = line.ask("webhooks", "deliveries", "list", made["id"])
    assert delivery["id"] == queued["id"]

    line.ask("webhooks", "update", made["id"], "--state", "disabled")
    again = line.run("webhooks", "deliveries", "resend", made["id"], delivery["id"])
    assert again.code == 4, again
    assert line.run("webhooks", "delete", made["id"], "--yes").out == f"Deleted {made['id']}.\n"
