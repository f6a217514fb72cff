"""Nothing of the contract is left out: every core operation and every code of it has a case, or a reason not to."""

import anthropic
import pytest

from contract import book

# Codes that any request may get; `test_every_request.py` makes them occur.
OF_ANY_REQUEST = {"organization_type_not_supported", "request_body_encoding_unsupported"}
FAMILIES = sorted({operation.row["family"] for operation in book.operations()})


@pytest.mark.parametrize("family", FAMILIES)
def test_every_operation_has_a_case_that_succeeds(family):
    succeed = {case.route for case in book.cases() if case.refused is None}

    missing = {operation.route for operation in book.operations() if operation.row["family"] == family} - succeed

    assert sorted(missing) == sorted(missing & set(book.to_come()["operations"]))


@pytest.mark.parametrize("family", FAMILIES)
def test_every_code_of_an_operation_has_a_case_or_a_reason_why_it_cannot_occur(family):
    shown = {(case.route, case.refused) for case in book.cases()}
    elsewhere = OF_ANY_REQUEST | set(book.cannot_occur())

    missing = {
        (operation.route, code)
        for operation in book.operations()
        if operation.row["family"] == family and operation.route not in book.to_come()["operations"]
        for code in operation.codes - elsewhere - set(book.to_come()["codes"].get(operation.route, []))
    } - shown

    assert sorted(missing) == []


def test_what_has_a_case_is_no_longer_to_come():
    shown = {(case.route, case.refused) for case in book.cases()}
    coming = {(route, None) for route in book.to_come()["operations"]}
    coming |= {(route, code) for route, codes in book.to_come()["codes"].items() for code in codes}

    assert sorted(shown & coming) == []


def test_every_case_is_about_an_operation_of_its_family():
    families = {operation.route: operation.row["family"] for operation in book.operations()}

    assert [case.title for case in book.cases() if families.get(case.route) != case.family] == []


def test_every_refusal_is_in_the_table_and_no_case_shows_what_cannot_occur():
    refused = {case.refused for case in book.cases() if case.refused}

    assert sorted(refused - set(book.refusals())) == []
    assert sorted(refused & set(book.cannot_occur())) == []
    assert sorted(set(book.cannot_occur()) - set(book.refusals())) == []


def test_the_sdk_is_the_release_that_the_operations_were_taken_from():
    assert anthropic.__version__ == book.sdk_version()
