"""`docs/error-codes.md` is true: it has every code, and what it says of tests is so."""

import re
from functools import cache
from pathlib import Path

import pytest

from contract import book, error_codes
from contract.error_codes import ROOT, ErrorCode

CODE_ON_THE_WIRE = re.compile(r'with_code\(\s*"(\w+)"|"(cannot_sign_out_\w+)"')


@cache
def texts(*patterns: str) -> dict[Path, str]:
    files = [file for pattern in patterns for file in ROOT.glob(pattern)]
    return {file: file.read_text() for file in files if "node_modules" not in file.parts}


def codes_of_the_server() -> set[str]:
    found = [CODE_ON_THE_WIRE.findall(text) for text in texts("crates/web/src/**/*.rs").values()]
    return {code for pairs in found for pair in pairs for code in pair if code}


def body_of(test: str) -> str:
    """The text of a test, wherever it is: until the next one begins."""
    for text in texts("crates/*/src/**/*.rs", "crates/*/tests/**/*.rs", "tests/**/*.py").values():
        found = re.search(rf"(?:def|fn) {test}\(.*?(?=^(?:async )?(?:def|fn) |^#\[|\Z)", text, re.MULTILINE | re.DOTALL)
        if found:
            return found[0]
    raise AssertionError(f"no such test: {test}")


def test_the_page_has_every_code_once_with_its_status():
    codes = [row.code for row in error_codes.rows()]
    of_the_sdks = {code: row["status"] for code, row in book.refusals().items() if not code.isdigit()}

    assert sorted(codes) == sorted(set(codes))
    assert sorted(set(of_the_sdks) | codes_of_the_server()) == sorted(codes)
    assert {row.code: row.status for row in error_codes.rows() if row.code in of_the_sdks} == of_the_sdks


def test_the_server_never_says_what_never_comes_and_says_the_rest():
    assert codes_of_the_server() == {row.code for row in error_codes.rows()} - error_codes.that_never_come()


@pytest.mark.parametrize("row", [pytest.param(row, id=row.code) for row in error_codes.rows() if row.shown_by])
def test_every_code_is_made_to_occur_where_the_page_says(row: ErrorCode):
    for family in row.families:
        assert row.code in {case.refused for case in book.cases() if case.family == family}, family
    if row.test:
        assert row.code in body_of(row.test)
