"""Calls of the SDK that is installed: one of the operations with what a case gives it."""

import anthropic
import pytest

from contract import book
from contract.book import Case, Operation
from contract.stage import Stage


def known(operation: Operation) -> bool:
    """Whether this release of the SDK has the method."""
    return operation.method_of(anthropic.Anthropic(api_key="none", base_url="http://127.0.0.1:1")) is not None


def title(operation: Operation) -> str:
    """How pytest names an operation."""
    return operation.name.removeprefix("client.")


def pairs(*, refused: bool):
    """Every case with every operation it is about, for `parametrize`."""
    return [
        pytest.param(operation, case, id=f"{title(operation)}: {case.title}")
        for case in book.cases()
        if (case.refused is not None) == refused
        for operation in book.operations_of(case.route)
        if known(operation)
    ]


def call(sdk: anthropic.Anthropic, stage: Stage, operation: Operation, case: Case, **headers: str):
    """What the SDK makes of the answer, and the answer as it came."""
    method = operation.method_of(sdk.with_options(api_key=stage.credential), raw=True)
    arguments = stage.fill_in(case.row.get("with", {}))
    raw = method(**arguments, extra_headers=stage.fill_in(case.row.get("headers", {})) | headers)
    return raw.parse(), raw.http_response.json()
