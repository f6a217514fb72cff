"""The engines a fault test runs on, and servers over them."""

import pytest

from harness.postgres import MISSING, PostgresServer

needs_postgres = pytest.mark.skipif(not PostgresServer.is_there(), reason=MISSING)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=needs_postgres)])
def engine(request) -> str:
    """Both engines, one after the other."""
    return request.param
