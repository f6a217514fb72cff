"""What every answer carries, seen by plain HTTP: headers, versions, betas, and the shape of an error."""

import re

import pytest

from harness.wire import Wire, call_of_program

REQUEST_ID = re.compile(r"^req_01[1-9A-HJ-NP-Za-km-z]{22}$")
ME = "/v1/organizations/me"


@pytest.mark.parametrize("path", [ME, "/v1/organizations/users", "/v1/organizations/invites"])
def test_a_success_carries_request_id_and_organization(acme, path):
    with acme.http() as http:
        answer = http.get(path)

    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("application/json")
    assert REQUEST_ID.match(answer.headers["request-id"])
    assert answer.headers["anthropic-organization-id"] == acme.id
    assert "anthropic-workspace-id" not in answer.headers


def test_every_request_has_an_id_of_its_own(acme):
    with acme.http() as http:
        ids = {http.get(ME).headers["request-id"] for _ in range(5)}

    assert len(ids) == 5


def test_the_sdk_finds_the_request_id(acme):
    raw = acme.sdk().organization.with_raw_response.retrieve()

    assert REQUEST_ID.match(raw.request_id)


def test_an_error_without_a_code_has_exactly_this_shape(acme):
    with acme.http() as http:
        answer = http.get("/v1/organizations/invites/invite_01unknown")

    body = answer.json()
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith("application/json")
    assert set(body) == {"type", "error", "request_id"}
    assert body["type"] == "error"
    assert set(body["error"]) == {"type", "message"}
    assert body["error"]["type"] == "not_found_error"
    assert body["error"]["message"]
    assert body["request_id"] == answer.headers["request-id"]
    assert answer.headers["anthropic-organization-id"] == acme.id


def test_an_error_with_a_code_has_exactly_this_shape(acme):
    with acme.http() as http:
        answer = http.post("/v1/organizations/invites", json={"email": acme.admin_email, "role": "user"})

    body = answer.json()
    assert answer.status_code == 400
    assert set(body) == {"type", "error", "request_id"}
    assert set(body["error"]) == {"type", "message", "details"}
    assert body["error"]["type"] == "invalid_request_error"
    assert body["error"]["details"]["error_code"] == "already_member"
    assert body["request_id"] == answer.headers["request-id"]
    assert answer.headers["anthropic-organization-id"] == acme.id


@pytest.mark.parametrize("version", ["2026-10-21", "2023-06-01", None])
def test_both_versions_and_none_give_the_same_invite(acme, domain, version):
    invite = acme.sdk().organization.invites.create(email=f"grace@{domain}", role="user")
    headers = {"anthropic-version": version} if version else {}

    with acme.http(headers=headers) as http:
        answer = http.get(f"/v1/organizations/invites/{invite.id}")

    assert answer.status_code == 200
    assert answer.json()["id"] == invite.id
    assert len(answer.json()) == 9


@pytest.mark.parametrize("version", ["2099-01-01", "latest", "", "2026-10-21, 2023-06-01"])
def test_an_unknown_version_is_refused(acme, version):
    with acme.http(headers={"anthropic-version": version}) as http:
        answer = http.get(ME)

    assert answer.status_code == 400
    assert answer.json()["error"]["type"] == "invalid_request_error"
    assert "anthropic-version" in answer.json()["error"]["message"]


def test_a_wrong_key_is_told_so_before_its_version_is_looked_at(acme):
    with acme.http(key="sk-ant-admin01-wrong", headers={"anthropic-version": "2099-01-01"}) as http:
        assert http.get(ME).status_code == 401


@pytest.mark.parametrize("beta", ["nonsense-2020-01-01", "admin-user-sign-out-2026-10-08,nonsense-2020-01-01"])
def test_an_unknown_beta_is_refused_by_name(acme, beta):
    with acme.http(headers={"anthropic-beta": beta}) as http:
        answer = http.get(ME)

    assert answer.status_code == 400
    assert answer.json()["error"]["type"] == "invalid_request_error"
    assert answer.json()["error"]["message"].startswith(
        "Unexpected value(s) `nonsense-2020-01-01` for the `anthropic-beta` header."
    )


def test_an_unknown_beta_in_a_repeated_header_is_refused(acme):
    repeated = [
        ("x-api-key", acme.admin_key),
        ("anthropic-beta", "admin-user-sign-out-2026-10-08"),
        ("anthropic-beta", "nonsense-2020-01-01"),
    ]
    with acme.http(key=None) as http:
        assert http.get(ME, headers=repeated).status_code == 400


def test_a_known_beta_is_taken(acme):
    with acme.http(headers={"anthropic-beta": "admin-user-sign-out-2026-10-08"}) as http:
        assert http.get(ME).status_code == 200


def test_beta_true_in_the_query_is_ignored(acme, domain):
    with acme.http() as http:
        made = http.post("/v1/organizations/invites?beta=true", json={"email": f"g@{domain}", "role": "user"}).json()
        assert made["status"] == "pending"
        assert http.get(f"{ME}?beta=true").json()["id"] == acme.id
        assert http.get(f"/v1/organizations/invites/{made['id']}?beta=true").json() == made


@pytest.mark.parametrize(
    "path", ["/v1/organizations/nothing", "/v1/organizations", "/v1/nothing", "/v1/organizations/invites/a/b"]
)
def test_an_unknown_path_is_not_found(acme, path):
    with acme.http() as http:
        answer = http.get(path)

    assert answer.status_code == 404
    assert answer.json()["error"]["type"] == "not_found_error"
    assert answer.headers["request-id"] == answer.json()["request_id"]


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", ME),
        ("DELETE", ME),
        ("PUT", "/v1/organizations/invites"),
        ("DELETE", "/v1/organizations/invites"),
        ("PATCH", "/v1/organizations/invites/invite_01"),
        ("POST", "/v1/organizations/invites/invite_01"),
        ("POST", "/v1/organizations/users"),
        ("PUT", "/v1/organizations/users/user_01"),
    ],
)
def test_a_known_path_with_the_wrong_method_is_405(acme, method, path):
    with acme.http() as http:
        answer = http.request(method, path)

    assert answer.status_code == 405
    assert answer.json()["error"]["type"] == "invalid_request_error"
    assert answer.headers["request-id"] == answer.json()["request_id"]


def test_timestamps_are_utc_and_end_in_z(acme, domain):
    with acme.http() as http:
        invite = http.post("/v1/organizations/invites", json={"email": f"g@{domain}", "role": "user"}).json()
        member = http.get("/v1/organizations/users").json()["data"][0]

    for moment in (invite["invited_at"], invite["expires_at"], member["added_at"]):
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z", moment)


@pytest.mark.parametrize("key", ["sk-ant-admin01-wrong", "of Acme"])
def test_a_connection_goes_on_after_a_refusal_that_came_before_the_body(acme, key):
    key = acme.admin_key if key == "of Acme" else key
    refused = call_of_program(key, "POST", "/v1/organizations/invites", {"email": "grace@acme.test", "role": "user"})
    refused.headers["anthropic-version"] = "unknown"
    with Wire(acme.server.port) as wire:
        wire.send_but_the_last_byte(refused)
        assert wire.answer_to(refused).status in (400, 401)
        wire.finish(refused)

        assert wire.send(call_of_program(acme.admin_key, "GET", ME)).status == 200


@pytest.mark.parametrize("path", ["/livez", "/readyz"])
def test_health_is_open_to_everybody(acme, path):
    with acme.http(key=None) as http:
        assert http.get(path).status_code == 200


def test_the_description_names_every_route_the_sdk_uses(acme):
    with acme.http(key=None) as http:
        description = http.get("/openapi.json").json()

    assert description["openapi"].startswith("3.1")
    described = {
        (method, path)
        for path, methods in description["paths"].items()
        for method in methods
        if path.startswith("/v1/organizations/")
    }
    assert described >= {
        ("get", "/v1/organizations/me"),
        ("get", "/v1/organizations/invites"),
        ("post", "/v1/organizations/invites"),
        ("get", "/v1/organizations/invites/{invite_id}"),
        ("delete", "/v1/organizations/invites/{invite_id}"),
        ("get", "/v1/organizations/users"),
        ("get", "/v1/organizations/users/{user_id}"),
        ("post", "/v1/organizations/users/{user_id}"),
        ("delete", "/v1/organizations/users/{user_id}"),
    }
