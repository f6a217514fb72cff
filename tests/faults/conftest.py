"""The engines a fault test runs on, and what it may break."""

from collections.abc import Callable, Iterator

import pytest

from harness import Admit, MailSink
from harness.disk import NotPermitted, SmallDisk
from harness.postgres import MISSING, PostgresServer

MEGABYTES = 32
CLOCKS_DISAGREE_SECONDS = 300

needs_postgres = pytest.mark.skipif(not PostgresServer.is_there(), reason=MISSING)


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """Ends what a test that failed left behind."""
    before = list(Admit.running)
    yield
    for server in [server for server in Admit.running if server not in before]:
        server.kill()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=needs_postgres)])
def engine(request) -> str:
    """Both engines, one after the other."""
    return request.param


@pytest.fixture
def nodes(start_admit: Callable[..., Admit], private_sink: MailSink, engine: str) -> list[Admit]:
    """A server on SQLite; two servers over one PostgreSQL, whose clocks disagree by five minutes."""
    first = start_admit(private_sink, engine=engine, ADMIT_RATE_LIMITS="off")
    if engine == "sqlite":
        return [first]
    settings = {"clock_ahead_seconds": CLOCKS_DISAGREE_SECONDS, "ADMIT_RATE_LIMITS": "off"}
    return [first, start_admit(private_sink, beside=first, **settings)]


@pytest.fixture
def two_nodes(start_admit: Callable[..., Admit], private_sink: MailSink) -> list[Admit]:
    """Two servers over one PostgreSQL, as they come: with rate limits."""
    first = start_admit(private_sink, engine="postgres")
    return [first, start_admit(private_sink, beside=first)]


@pytest.fixture
def small_disk(tmp_path) -> Iterator[SmallDisk]:
    """A disk of a few megabytes that one test may fill or close."""
    folder = tmp_path / "disk"
    folder.mkdir()
    try:
        disk = SmallDisk(folder, MEGABYTES)
    except NotPermitted as why:
        pytest.skip(f"needs the right to mount a disk: {why}")
    with disk:
        yield disk
