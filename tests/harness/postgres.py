"""The PostgreSQL server that `tests/with-postgres` starts: databases in it, what can happen to it, and its standby."""

import itertools
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from harness.databases import PostgresDatabase, quoted
from harness.ports import free_port
from harness.waiting import wait_until

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

    @contextmanager
    def standby(self) -> Iterator["Standby"]:
        """A standby without which no commit is acknowledged. Afterwards this server runs, alone as before."""
        standby = Standby(self)
        try:
            yield standby
        finally:
            standby.remove()
            if not (self.folder / "data/postmaster.pid").exists():
                self.start()
            self.set("synchronous_standby_names", "")

    def set(self, name: str, value: str) -> None:
        for statement in (f"alter system set {name} = {quoted(value)}", "select pg_reload_conf()"):
            self.database(self.url).change(statement)

    def run_program(self, name: str, *arguments: str) -> None:
        """Run one of PostgreSQL's programs as the server's user."""
        command = [str(self.programs / name), *arguments]
        if os.geteuid() == 0:
            command = ["runuser", "-u", self.owner, "--", *command]
        # A server that starts keeps the output open, so it is not read.
        subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, timeout=60)

    def _control(self, *what: str) -> None:
        self.run_program("pg_ctl", "-D", str(self.folder / "data"), "-w", *what)


class Standby:
    """A copy of the server that follows it, and can take over."""

    def __init__(self, primary: PostgresServer):
        self.primary = primary
        self.port = free_port()
        self.data = primary.folder / f"standby-{self.port}"
        primary.run_program("pg_basebackup", "-d", primary.url, "-D", str(self.data), "-R", "-c", "fast", "--no-sync")
        self._control("start", "-l", f"{self.data}.log", "-o", f"-p {self.port}")
        primary.set("synchronous_standby_names", "*")
        following = "select 1 from pg_stat_replication where sync_state = 'sync'"
        database = primary.database(primary.url)
        wait_until("the standby to follow", lambda: database.moment(following=following)["following"])

    def url_of_either(self, url: str) -> str:
        """The same database on whichever of the two servers takes writes."""
        parts = urlsplit(url)
        return urlunsplit(parts._replace(netloc=f"{parts.netloc},127.0.0.1:{self.port}"))

    def database(self, url: str) -> PostgresDatabase:
        """The same database on this server."""
        parts = urlsplit(url)
        own = urlunsplit(parts._replace(netloc=parts.netloc.replace(f":{parts.port}", f":{self.port}")))
        return self.primary.database(own)

    def promote(self) -> None:
        self._control("promote")

    def remove(self) -> None:
        self._control("stop", "-m", "immediate")
        shutil.rmtree(self.data)

    def _control(self, *what: str) -> None:
        self.primary.run_program("pg_ctl", "-D", str(self.data), "-w", *what)
