"""The activity feed on the command line."""


def test_what_was_done_is_listed_and_filtered(line, domain):
    invite = line.ask("invites", "create", f"grace@{domain}", "--role", "user")
    line.ask("invites", "delete", invite["id"], "--yes")
    activities = line.ask("activities", "list", "--type", "org_user_invite_sent", "--type", "org_user_invite_deleted")
    assert [activity["type"] for activity in activities] == ["org_user_invite_deleted", "org_user_invite_sent"]
    assert activities[1]["invited_email"] == f"grace@{domain}"

    oldest = line.ask("activities", "list", "--order", "asc", "--limit", "1")
    everything = line.ask("activities", "list")
    assert oldest == everything[-1:]
    since = activities[0]["created_at"]
    assert activities[0] in line.ask("activities", "list", "--since", since)
    assert activities[0] not in line.ask("activities", "list", "--until", since)
    assert activities[0] not in line.ask("activities", "list", "--without-type", "org_user_invite_deleted")


def test_recording_is_stopped_and_begun_again(line, domain):
    assert line.ask("compliance", "get")["state"]["type"] == "enabled"
    stopped = line.run("compliance", "disable", "--yes")
    assert (stopped.code, stopped.out) == (0, "Activities are no longer recorded.\n")
    line.ask("invites", "create", f"grace@{domain}", "--role", "user")
    assert line.ask("compliance", "enable")["state"]["type"] == "enabled"
    assert line.ask("activities", "list", "--type", "org_user_invite_sent") == []
