"""Nothing of the contract is left out: every core operation and every code of it has a case, or a reason not to."""

import anthropic
import pytest

from contract import book, error_codes

# What section 1 of the contract counts.
METHODS, ROUTES = 105, 56
FAMILIES = sorted({operation.row["family"] for operation in book.operations()})


def test_all_core_methods_of_the_sdk_are_in_the_table():
    assert len(book.operations()) == METHODS
    assert len({operation.route for operation in book.operations()}) == ROUTES


@pytest.mark.parametrize("family", FAMILIES)
def test_every_operation_has_a_case_that_succeeds(family):
    succeed = {case.route for case in book.cases() if case.refused is None}

    missing = {operation.route for operation in book.operations() if operation.row["family"] == family} - succeed

    assert sorted(missing) == []


@pytest.mark.parametrize("family", FAMILIES)
def test_every_code_of_an_operation_has_a_case_or_a_reason_not_to(family):
    shown = {(case.route, case.refused) for case in book.cases()}
    elsewhere = error_codes.shown_by_a_test() | error_codes.that_never_come()

    missing = {
        (operation.route, code)
        for operation in book.operations()
        if operation.row["family"] == family
        for code in operation.codes - elsewhere
    } - shown

    assert sorted(missing) == []


def test_every_case_is_about_an_operation_of_its_family():
    families = {operation.route: operation.row["family"] for operation in book.operations()}

    assert [case.title for case in book.cases() if families.get(case.route) != case.family] == []


def test_every_refusal_of_a_case_is_in_the_table():
    assert sorted({case.refused for case in book.cases() if case.refused} - set(book.refusals())) == []


def test_the_sdk_is_the_release_that_the_operations_were_taken_from():
    assert anthropic.__version__ == book.sdk_version()
