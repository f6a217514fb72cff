"""Both versions of the API: the older one has fields that the newest one no longer has (section 1.4)."""

import pytest

from contract.book import OLDER_VERSION
from contract.calls import call, pairs
from contract.shapes import problems


@pytest.mark.parametrize(("operation", "case"), pairs(refused=False))
def test_the_older_version_has_the_older_fields_besides(sdk, stage, operation, case):
    _, answer = call(sdk, stage, operation, case, **{"anthropic-version": OLDER_VERSION})

    assert problems(answer, operation, OLDER_VERSION) == []
