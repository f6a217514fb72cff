"""`admit invites import`: many invites in one batch."""

import csv
import io


def test_a_file_is_foreseen_imported_and_taken_back(line, acme, domain, tmp_path):
    file = tmp_path / "people.csv"
    rows = [f"person{number}@{domain}," for number in range(30)]
    file.write_text("email,role\n" + "\n".join(rows) + f"\n{acme.admin_email},user\nperson0@{domain},\nnobody,user\n")

    foreseen = line.run("invites", "import", str(file), "--role", "developer", "--dry-run", "--output", "csv")
    outcomes = [row["outcome"] for row in csv.DictReader(io.StringIO(foreseen.out))]
    assert foreseen.code == 7, foreseen
    assert outcomes == ["would_invite"] * 30 + ["already_member", "duplicate", "invalid_address"]
    assert line.ask("invites", "list") == []

    ended = line.run("invites", "import", str(file), "--role", "developer", "--yes", "--output", "json")
    assert ended.code == 7, ended
    assert [row["outcome"] for row in ended.content] == ["invited"] * 30 + outcomes[30:]
    assert {invite["role"] for invite in line.ask("invites", "list")} == {"developer"}

    [batch] = line.ask("invites", "batches", "list")
    assert {row["invite_batch_id"] for row in ended.content} == {batch["id"]}
    assert batch == line.ask("invites", "batches", "get", batch["id"])
    assert (batch["status"], batch["outcomes"]["invited"]) == ("finished", 30)
    [duplicate] = line.ask("invites", "batches", "rows", batch["id"], "--outcome", "duplicate")
    assert duplicate["duplicate_of"] == "1"

    undone = line.run("invites", "batches", "undo", batch["id"], "--yes")
    assert (undone.code, batch["id"] in undone.out) == (0, True), undone
    assert line.ask("invites", "list") == []


def test_piped_addresses_are_enough(line, domain):
    piped = f"grace@{domain}\n# later: ada@{domain}\nalan@{domain}\n"
    imported = ["invites", "import", "-", "--role", "user", "--message", "See you", "--expires-in", "7d", "--yes"]
    ended = line.run(*imported, piped=piped)
    assert ended.code == 0, ended
    assert "admit invites batches undo ibatch_" in ended.out
    invites = line.ask("invites", "list", "--details")
    assert {(invite["email"], invite["message"]) for invite in invites} == {
        (f"grace@{domain}", "See you"),
        (f"alan@{domain}", "See you"),
    }


def test_nobody_is_invited_without_a_yes_and_when_nobody_can_be(line, acme, domain):
    ended = line.run("invites", "import", "-", "--role", "user", piped=f"grace@{domain}\n")
    assert (ended.code, "Invite 1 of 1 addresses? Nobody can be asked here" in ended.err) == (2, True), ended
    none = line.run("invites", "import", "-", "--role", "user", piped=f"{acme.admin_email}\n")
    assert (none.code, "already_member" in none.out) == (4, True), none
    assert line.ask("invites", "batches", "list") == []


def test_a_file_that_is_no_csv_is_refused_with_its_line(line, domain):
    ended = line.run("invites", "import", "-", "--yes", piped=f"email,rolle\ngrace@{domain},user\n")
    assert (ended.code, "line 1, column 2" in ended.err) == (4, True), ended
