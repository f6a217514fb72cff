"""What any request may be refused for, whatever it asks: for each core operation, made from its row.

Ids lead nowhere and bodies are as small as they may be: none of these requests gets as far as a rule.
"""

import anthropic
import pytest

from contract import book
from contract.book import Operation
from contract.calls import title

# Section 7: who is not offered a family.
PLATFORM_ONLY = [
    "api_keys",
    "rate_limits",
    "service_account_workspaces",
    "service_accounts",
    "workspace_members",
    "workspace_rate_limits",
    "workspace_service_accounts",
    "workspaces",
]
ENTERPRISE_ONLY = ["rbac_group_members", "rbac_groups", "rbac_role_permissions", "rbac_roles"]


def operations(suits=lambda _: True):
    covered = {case.route for case in book.cases()}
    return [
        pytest.param(operation, id=title(operation))
        for operation in book.operations()
        if operation.route in covered and suits(operation)
    ]


def smallest_arguments(operation: Operation) -> dict:
    required = {given["name"]: value_of(given["type"]) for given in operation.row["body_params"] if given["required"]}
    return dict.fromkeys(operation.path_parameters, "unknown") | required


def value_of(wanted: str):
    if wanted.startswith("array<"):
        return [value_of(wanted[6:-1])]
    if wanted.startswith("enum("):
        return wanted[5:-1].split("|")[0]
    if wanted in book.models():
        return {name: value_of(field["type"]) for name, field in book.models()[wanted].items()}
    return {"string": "grace@unknown.test", "integer": 1}[wanted]


def refusal(sdk, organization, operation, *, key: str = "", betas=None, headers=None) -> anthropic.APIStatusError:
    arguments = smallest_arguments(operation)
    if betas:
        arguments["betas"] = betas
    method = operation.method_of(sdk.with_options(api_key=key or organization.admin_key))
    with pytest.raises(anthropic.APIStatusError) as refused:
        method(**arguments, extra_headers=headers)
    return refused.value


@pytest.fixture(scope="module")
def platform(unlimited_admit):
    return unlimited_admit.create_organization("Anybody")


@pytest.fixture(scope="module")
def enterprise(unlimited_admit):
    return unlimited_admit.create_organization("Anybody", kind="enterprise")


@pytest.fixture
def suited(operation, platform, enterprise):
    """An organization of a kind that is offered the operation."""
    return enterprise if operation.row["family"] in ENTERPRISE_ONLY else platform


@pytest.mark.parametrize("operation", operations())
@pytest.mark.parametrize("key", ["sk-ant-admin01-wrong", "sk-ant-api01-wrong", "wrong"])
def test_a_credential_that_is_none_is_refused(sdk, suited, operation, key):
    assert type(refusal(sdk, suited, operation, key=key)) is anthropic.AuthenticationError


@pytest.mark.parametrize("operation", operations(lambda operation: operation.row["oauth_only"]))
def test_an_admin_key_is_refused_where_only_tokens_go(sdk, suited, operation):
    assert type(refusal(sdk, suited, operation)) is anthropic.AuthenticationError


@pytest.mark.parametrize("operation", operations(lambda operation: not operation.row["oauth_only"]))
def test_an_unknown_version_is_refused(sdk, suited, operation):
    refused = refusal(sdk, suited, operation, headers={"anthropic-version": "2020-01-01"})

    assert type(refused) is anthropic.BadRequestError
    assert "anthropic-version" in refused.body["error"]["message"]


@pytest.mark.parametrize("operation", operations(lambda operation: not operation.row["oauth_only"]))
def test_an_unknown_beta_is_refused(sdk, suited, operation):
    unknown = "nonsense-2020-01-01"
    by_the_sdk = operation.row["accepts_betas_header"]

    refused = refusal(
        sdk,
        suited,
        operation,
        betas=[unknown] if by_the_sdk else None,
        headers=None if by_the_sdk else {"anthropic-beta": unknown},
    )

    assert type(refused) is anthropic.BadRequestError
    assert f"`{unknown}`" in refused.body["error"]["message"]


@pytest.mark.parametrize(
    "operation",
    operations(lambda operation: operation.row["body_encoding"] == "json" and not operation.row["oauth_only"]),
)
def test_a_compressed_body_is_refused(sdk, suited, operation):
    refused = refusal(sdk, suited, operation, headers={"content-encoding": "br"})

    assert refused.error_code == "request_body_encoding_unsupported"
    assert type(refused).__name__ == book.refusals()["request_body_encoding_unsupported"]["class"]


@pytest.mark.parametrize(
    "operation", operations(lambda operation: operation.row["family"] in ENTERPRISE_ONLY + PLATFORM_ONLY)
)
def test_an_organization_of_the_other_kind_is_told_so(sdk, platform, enterprise, operation):
    other = platform if operation.row["family"] in ENTERPRISE_ONLY else enterprise
    refused = refusal(sdk, other, operation)

    assert refused.error_code == "organization_type_not_supported"
    assert type(refused).__name__ == book.refusals()["organization_type_not_supported"]["class"]
