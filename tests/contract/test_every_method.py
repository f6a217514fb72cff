"""Each core method through the unmodified SDK: what it answers and what it refuses, case by case.

The same cases are played with older releases of the SDK, which know fewer methods; see `tests/run`.
"""

import anthropic
import pytest

from contract import book
from contract.book import NEWEST_VERSION, Case
from contract.calls import CURRENT, call, pairs
from contract.shapes import problems
from contract.stage import Stage, is_part_of


def check_what_is_left(stage: Stage, case: Case, answer: dict) -> None:
    stage.kept["answer"] = answer
    stage.play(case.row.get("then", []))


@pytest.mark.parametrize(("operation", "case"), pairs(refused=False))
def test_it_succeeds(sdk, stage, operation, case):
    typed, answer = call(sdk, stage, operation, case)

    assert is_part_of(stage.fill_in(case.row.get("answers", {})), answer), answer
    if CURRENT:
        assert problems(answer, operation, NEWEST_VERSION) == []
        model = operation.row["response_model"]
        one = typed.data[0] if model.startswith("Page<") else typed
        assert type(one).__name__ == model.removeprefix("Page<").removesuffix(">")
    check_what_is_left(stage, case, answer)


@pytest.mark.parametrize(("operation", "case"), pairs(refused=True))
def test_it_refuses(sdk, stage, operation, case):
    wanted = book.refusals()[case.refused]
    code = None if case.refused.isdigit() else case.refused

    with pytest.raises(anthropic.APIStatusError) as refused:
        call(sdk, stage, operation, case)

    assert refused.value.status_code == wanted["status"], refused.value
    assert (refused.value.body["error"].get("details") or {}).get("error_code") == code, refused.value
    if CURRENT:
        assert type(refused.value).__name__ == wanted["class"]
    for text in stage.fill_in(case.row.get("message_names", [])):
        assert text in refused.value.body["error"]["message"]
    check_what_is_left(stage, case, refused.value.body)
