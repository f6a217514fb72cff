"""Servers, organizations and the mail sink, for every Python test.

Starting a server costs more than making an organization, so tests share servers and each takes an organization of its
own. A shared server's clock only ever moves forward. It logs all there is to log, and shows no secret in it whatever the tests
did (AC-51). A test that stops its server or breaks its mail server starts
both with `start_admit` and `private_sink`.
"""

import itertools
from collections.abc import Callable, Iterator

import pytest

from harness import Admit, MailSink, Organization

_numbers = itertools.count(1)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Shows the end of every running server's log beside a failure."""
    report = yield
    if report.failed:
        report.sections.extend(("admit", server.last_log_lines()) for server in Admit.running)
    return report


@pytest.fixture(scope="session")
def sink() -> Iterator[MailSink]:
    """The SMTP sink of the shared servers. Addresses are unique to a test, so nothing needs to be emptied."""
    with MailSink() as sink:
        yield sink


def _shared(server: Admit) -> Iterator[Admit]:
    yield server.start()
    assert server.stop() == 0
    assert " DEBUG " in server.log_text(), "the log is not verbose"
    assert server.secrets_in_log() == []


@pytest.fixture(scope="session")
def admit(sink, tmp_path_factory) -> Iterator[Admit]:
    """The shared server, with the rate limits it comes with."""
    yield from _shared(Admit(tmp_path_factory.mktemp("admit"), sink, ADMIT_LOG="trace"))


@pytest.fixture(scope="session")
def unlimited_admit(sink, tmp_path_factory) -> Iterator[Admit]:
    """A shared server with rate limits off, for tests that make thousands of requests."""
    yield from _shared(Admit(tmp_path_factory.mktemp("unlimited"), sink, ADMIT_LOG="trace", ADMIT_RATE_LIMITS="off"))


@pytest.fixture
def private_sink() -> Iterator[MailSink]:
    """A mail server that one test may break."""
    with MailSink() as sink:
        yield sink


@pytest.fixture
def start_admit(tmp_path) -> Iterator[Callable[..., Admit]]:
    """Starts servers that one test may stop, restart or set up differently."""
    servers: list[Admit] = []

    def start(sink: MailSink | None, **settings: str | None) -> Admit:
        directory = tmp_path / f"admit-{len(servers)}"
        directory.mkdir()
        servers.append(Admit(directory, sink, **settings))
        return servers[-1].start()

    yield start
    for server in servers:
        server.stop()


@pytest.fixture
def domain() -> str:
    """A mail domain no other test uses, so that its mails can be told apart."""
    return f"company{next(_numbers)}.test"


@pytest.fixture
def acme(admit, domain) -> Organization:
    """A fresh organization of the platform kind; its only member is Ada, who is `admin`."""
    return admit.create_organization("Acme", admin_email=f"ada@{domain}")


@pytest.fixture
def globex(admit, domain) -> Organization:
    """A fresh organization of the enterprise kind; its only member is Ada, who is `primary_owner`."""
    return admit.create_organization("Globex", kind="enterprise", admin_email=f"ada@globex-{domain}")


@pytest.fixture(params=["organization", "beta.organization"])
def api(request, acme):
    """Acme's resources in the SDK, once as `client.organization` and once as `client.beta.organization`."""
    client = acme.sdk()
    return client.organization if request.param == "organization" else client.beta.organization
