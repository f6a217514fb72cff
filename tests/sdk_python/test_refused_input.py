"""Bodies that are not what the API takes: each is refused, names the field, and writes nothing."""

import gzip
import json

import pytest

INVITES = "/v1/organizations/invites"
TOO_LARGE = 4 * 1024 * 1024
JSON = {"content-type": "application/json"}


@pytest.fixture
def http(acme):
    with acme.http() as http:
        yield http


@pytest.fixture(autouse=True)
def nothing_is_written(acme):
    """After every test here, the organization is as it was."""
    yield
    api = acme.sdk().organization
    assert list(api.invites.list()) == []
    assert [member.role for member in api.users.list()] == ["admin"]


def refusal(answer, status=400, kind="invalid_request_error"):
    """The message of a refusal without a code, once its status and shape are checked."""
    assert answer.status_code == status, answer.text
    error = answer.json()["error"]
    assert set(error) == {"type", "message"}
    assert error["type"] == kind
    return error["message"]


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"role": "user"}, "email: Field required"),
        ({"email": "grace@here.test"}, "role: Field required"),
        ({"email": "grace@here.test", "role": "user", "colour": "blue"}, "colour: Extra inputs are not permitted"),
    ],
)
def test_a_missing_or_unknown_field_is_named(http, body, message):
    assert refusal(http.post(INVITES, json=body)) == message


@pytest.mark.parametrize("role", ["emperor", "", "USER", "user ", None, 7, ["user"], {"role": "user"}])
def test_a_role_that_is_none_is_refused_and_the_roles_are_named(http, role):
    message = refusal(http.post(INVITES, json={"email": "grace@here.test", "role": role}))

    assert message.startswith("role: ")


def test_a_bad_role_is_told_which_roles_there_are(http):
    message = refusal(http.post(INVITES, json={"email": "grace@here.test", "role": "emperor"}))

    assert message.startswith("role: Input should be ")
    for role in ("user", "developer", "billing", "claude_code_user"):
        assert f"'{role}'" in message


@pytest.mark.parametrize(
    "email",
    [
        "",
        " ",
        "grace",
        "grace@",
        "@here.test",
        "grace@here@there.test",
        "grace hopper@here.test",
        "grace@here.test\r\nBcc: eve@evil.test",
        "grace@here.test,eve@evil.test",
        "Grace <grace@here.test>",
        "grace@-here.test",
        "grace@here..test",
        "g" * 65 + "@here.test",
        "grace@" + "h" * 250 + ".test",
        None,
        7,
        ["grace@here.test"],
        {"email": "grace@here.test"},
        True,
    ],
)
def test_what_is_no_address_is_refused(http, email):
    message = refusal(http.post(INVITES, json={"email": email, "role": "user"}))

    assert message.startswith("email: ")


@pytest.mark.parametrize("groups", ["rbac_group_01", {}, [7], [None], ["rbac_group_01x"] * 101])
def test_groups_that_are_no_list_of_ids_are_refused(http, groups):
    body = {"email": "grace@here.test", "role": "user", "rbac_group_ids": groups}

    assert refusal(http.post(INVITES, json=body))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b'"invite"',
        b"7",
        b'{"email": "grace@here.test", "role": "user"} trailing',
        b'{"email": "grace@here.test", "role": "user",}',
        b"{'email': 'grace@here.test', 'role': 'user'}",
        b'\xef\xbb\xbf{"email": "grace@here.test", "role": "user"',
        b'{"email": "gr\xffce@here.test", "role": "user"}',
        b"[" * 10_000,
    ],
)
def test_what_is_no_json_object_is_refused(http, body):
    assert refusal(http.post(INVITES, content=body, headers=JSON))


@pytest.mark.parametrize(
    "body",
    [
        b'{"email": "grace@here.test", "email": "eve@evil.test", "role": "user"}',
        b'{"email": "grace@here.test", "role": "user", "role": "admin"}',
        b'{"email": "grace@here.test", "role": "user", "r\\u006fle": "developer"}',
    ],
)
def test_a_key_given_twice_is_refused(http, body):
    assert refusal(http.post(INVITES, content=body, headers=JSON))


@pytest.mark.parametrize(
    "extra",
    ["id", "status", "organization_id", "expires_at", "invited_at", "accepted_at", "token", "is_admin", "Role", "type"],
)
def test_fields_the_server_decides_are_not_taken(http, extra):
    body = {"email": "grace@here.test", "role": "user", extra: "x"}

    assert refusal(http.post(INVITES, json=body)) == f"{extra}: Extra inputs are not permitted"


@pytest.mark.parametrize(
    "content_type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", None]
)
def test_a_body_of_another_type_is_415(http, content_type):
    body = json.dumps({"email": "grace@here.test", "role": "user"}).encode()
    headers = {"content-type": content_type} if content_type else {}

    assert refusal(http.post(INVITES, content=body, headers=headers), status=415)


def test_a_body_that_is_too_large_is_413(http):
    body = json.dumps({"email": "grace@here.test", "role": "user", "padding": "x" * TOO_LARGE}).encode()

    assert refusal(http.post(INVITES, content=body, headers=JSON), status=413, kind="request_too_large")


def test_a_compressed_body_is_refused_with_its_code(http):
    body = gzip.compress(json.dumps({"email": "grace@here.test", "role": "user"}).encode())

    answer = http.post(INVITES, content=body, headers=JSON | {"content-encoding": "gzip"})

    assert answer.status_code == 400
    assert answer.json()["error"]["details"]["error_code"] == "request_body_encoding_unsupported"


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({}, "role: Field required"),
        ({"role": "user", "name": "Eve"}, "name: Extra inputs are not permitted"),
        ({"role": "user", "email": "eve@evil.test"}, "email: Extra inputs are not permitted"),
    ],
)
def test_a_change_of_a_member_takes_a_role_and_nothing_else(http, acme, body, message):
    ada = next(iter(acme.sdk().organization.users.list()))

    assert refusal(http.post(f"/v1/organizations/users/{ada.id}", json=body)) == message


@pytest.mark.parametrize("role", ["emperor", "", None, ["user"], {"role": "user"}])
def test_a_member_is_not_given_a_role_that_is_none(http, acme, role):
    ada = next(iter(acme.sdk().organization.users.list()))

    assert refusal(http.post(f"/v1/organizations/users/{ada.id}", json={"role": role})).startswith("role: ")
