"""Calls of the SDK that is installed: one of the operations with what a case gives it."""

import inspect

import anthropic
import pytest

from contract import book
from contract.book import Case, Operation
from contract.stage import Stage

CURRENT = anthropic.__version__ == book.sdk_version()


def known(operation: Operation) -> bool:
    """Whether this release of the SDK has the method."""
    return _method(operation) is not None


def _method(operation: Operation):
    return operation.method_of(anthropic.Anthropic(api_key="none", base_url="http://127.0.0.1:1"))


def _takes(operation: Operation, case: Case) -> bool:
    """Whether the method has all parameters of the case. An older release may lack one; the current one must not."""
    return CURRENT or case.row.get("with", {}).keys() <= inspect.signature(_method(operation)).parameters.keys()


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
        if known(operation) and _takes(operation, case)
    ]


def call(sdk: anthropic.Anthropic, stage: Stage, operation: Operation, case: Case, **headers: str):
    """What the SDK makes of the answer, and the answer as it came."""
    method = operation.method_of(sdk.with_options(api_key=stage.credential), raw=True)
    arguments = stage.fill_in(case.row.get("with", {}))
    raw = method(**arguments, extra_headers=stage.fill_in(case.row.get("headers", {})) | headers)
    return raw.parse(), raw.http_response.json()
