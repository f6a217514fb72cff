"""What is done on the command line is what the SDK sees, and the other way round."""

import csv
import io

from cli.command_line import CommandLine


def test_an_invite_is_made_listed_shown_and_withdrawn(line, acme, domain):
    made = line.ask("invites", "create", f"grace@{domain}", "--role", "developer")
    assert made == acme.sdk().organization.invites.retrieve(made["id"]).to_dict(mode="json")
    assert line.ask("invites", "list") == [made]
    assert line.ask("invites", "get", made["id"]) == made
    assert line.ask("invites", "list", "--status", "expired") == []

    answer = line.ask("invites", "delete", made["id"], "--yes")
    assert answer == {"id": made["id"], "type": "invite_deleted"}
    assert line.ask("invites", "get", made["id"])["status"] == "deleted"


def test_several_invites_are_withdrawn_at_once(line, domain):
    made = [line.ask("invites", "create", f"person{number}@{domain}", "--role", "user")["id"] for number in range(2)]
    ended = line.run("invites", "delete", *made, "invite_01unknown", "--yes")
    assert ended.code == 7
    assert ended.out.startswith(f"done       {made[0]}\n")
    assert ended.out.endswith("2 done, 1 not done\n")
    assert line.ask("invites", "list") == []


def test_a_member_gets_another_role_and_is_removed(line, acme, domain):
    grace = acme.join(f"grace@{domain}", "user", "Grace Hopper")
    assert line.ask("users", "update", grace.user_id, "--role", "developer")["role"] == "developer"
    assert acme.sdk().organization.users.retrieve(grace.user_id).role == "developer"
    assert [user["name"] for user in line.ask("users", "list", "--role", "developer")] == ["Grace Hopper"]

    removed = line.run("users", "remove", grace.user_id, "--yes")
    assert (removed.code, removed.out) == (0, f"Removed {grace.user_id}.\n")
    assert line.run("users", "get", grace.user_id).code == 3


def test_a_member_is_made_administrator_with_the_token_of_one(line, acme, domain):
    grace = acme.join(f"grace@{domain}", "developer", "Grace Hopper").user_id
    assert line.run("users", "appoint", grace, "--role", "admin").code == 4
    token = acme.tokens().access_token
    ended = line.run("users", "appoint", grace, "--role", "admin", ADMIT_ADMIN_KEY=token)
    assert ended.code == 0, ended
    assert line.ask("users", "get", grace)["role"] == "admin"


def test_the_primary_owner_hands_over(globex, domain):
    line = CommandLine(globex)
    grace = globex.join(f"grace@{domain}", "user", "Grace Hopper").user_id
    hand_over = ["organization", "hand-over", grace]
    assert line.run(*hand_over).code == 2
    assert line.run(*hand_over, "--yes").code == 5
    ended = line.run(*hand_over, "--yes", ADMIT_ADMIN_KEY=globex.tokens().access_token)
    assert (ended.code, ended.out) == (0, f"{grace} is the primary owner now.\n"), ended
    assert {user["role"] for user in line.ask("users", "list")} == {"owner", "primary_owner"}


def test_piped_addresses_are_invited_and_each_has_its_result(line, domain):
    addresses = [f"person{number}@{domain}" for number in range(30)]
    ended = line.run("invites", "create", "--file", "-", "--role", "user", "-o", "csv", piped="\n".join(addresses))
    results = list(csv.DictReader(io.StringIO(ended.out)))
    assert ended.code == 0
    assert [result["row"] for result in results] == addresses
    assert {result["outcome"] for result in results} == {"done"}

    listed = line.ask("invites", "list")
    assert [invite["id"] for invite in reversed(listed)] == [result["id"] for result in results]
    assert line.ask("invites", "list", "--limit", "7") == listed[:7]


def test_a_file_with_roles_and_a_refused_row_is_partly_done(line, acme, domain, tmp_path):
    people = tmp_path / "people.csv"
    people.write_text(f"email,role\ngrace@{domain},developer\n{acme.admin_email},user\nnobody,user\nalan@{domain},\n")
    ended = line.run("invites", "create", "--file", str(people), "--role", "billing", "--output", "json")
    assert ended.code == 7
    first, second, third, last = ended.content
    assert first["object"]["role"] == "developer"
    assert second["error_code"] == "already_member"
    assert third["error_code"] == "invalid_request_error"
    assert last["object"]["role"] == "billing"


def test_a_dry_run_changes_nothing(line, acme, domain):
    ended = line.run("invites", "create", f"a@{domain}", f"b@{domain}", "--role", "user", "--dry-run")
    assert ended.code == 0
    assert [row.split()[0] for row in ended.out.splitlines()] == ["POST", "POST"]
    assert line.ask("invites", "list") == []
    ada = acme.sdk().organization.users.list().data[0]
    assert line.run("users", "update", ada.id, "--role", "user", "--dry-run").code == 0
    assert acme.sdk().organization.users.retrieve(ada.id).role == "admin"


def test_the_organization_of_the_key_is_shown(line, acme):
    assert line.ask("organization", "show") == {"id": acme.id, "name": "Acme", "type": "organization"}


def test_settings_are_changed_and_shown(line, domain):
    before = line.ask("organization", "settings", "get")
    after = line.ask(
        "organization", "settings", "update", "--member-limit", "1", "--allowed-domains", f"{domain},b.test"
    )
    assert after == before | {"member_limit": 1, "allowed_domains": sorted([domain, "b.test"])}
    full = line.run("invites", "create", f"grace@{domain}", "--role", "user")
    assert full.code == 4
    assert "org_member_limit_exceeded" in full.err
    assert line.ask("organization", "settings", "update", "--member-limit", "none")["member_limit"] is None


def test_every_setting_has_a_flag(line, acme):
    with acme.http() as http:
        settings = http.get("/openapi.json").json()["components"]["schemas"]["ChangedSettings"]["properties"]
    flags = line.run("organization", "settings", "update", "--help").out
    assert [name for name in settings if f"--{name.replace('_', '-')} " not in flags] == []
    assert set(settings) <= set(line.ask("organization", "settings", "get"))


def test_the_clock_of_a_test_server_moves(line, domain):
    made = line.ask("invites", "create", f"grace@{domain}", "--role", "user")
    line.ask("test-clock", "advance", "21d")
    assert [invite["id"] for invite in line.ask("invites", "list", "--status", "expired")] == [made["id"]]
