"""The PostgreSQL server that `tests/with-postgres` starts: databases in it, and what can happen to it."""

import itertools
import os
import subprocess
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from harness.databases import PostgresDatabase

MISSING = "needs a PostgreSQL server: run it through tests/with-postgres"

_numbers = itertools.count(1)


class PostgresServer:
    """The server, found in the environment."""

    def __init__(self):
        self.url = os.environ["ADMIT_TEST_POSTGRES_URL"]
        self.folder = Path(os.environ["ADMIT_TEST_POSTGRES_FOLDER"])
        # The folder may hold links to some programs only; all of them are where the links lead to.
        self.programs = (Path(os.environ["ADMIT_TEST_POSTGRES_PROGRAMS"]) / "initdb").resolve().parent
        self.owner = os.environ["ADMIT_TEST_POSTGRES_OWNER"]

    @staticmethod
    def is_there() -> bool:
        return "ADMIT_TEST_POSTGRES_URL" in os.environ

    @property
    def port(self) -> int:
        port = urlsplit(self.url).port
        assert port, f"no port in {self.url}"
        return port

    def create_database(self) -> str:
        """A fresh database's URL."""
        name = f"admit_{os.getpid()}_{next(_numbers)}"
        self.database(self.url).change(f"create database {name}")
        return urlunsplit(urlsplit(self.url)._replace(path=f"/{name}"))

    def database(self, url: str) -> PostgresDatabase:
        return PostgresDatabase(url, self.programs)

    def stop(self, mode: str) -> None:
        """Stop the server: `fast` as an operator does, `immediate` as a crash does."""
        self._control("stop", "-m", mode)

    def start(self) -> None:
        self._control("start", "-l", str(self.folder / "log"))

    def _control(self, *what: str) -> None:
        command = [str(self.programs / "pg_ctl"), "-D", str(self.folder / "data"), "-w", *what]
        if os.geteuid() == 0:
            command = ["runuser", "-u", self.owner, "--", *command]
        # A server that starts keeps the output open, so it is not read.
        subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, timeout=60)
