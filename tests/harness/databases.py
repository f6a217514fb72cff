"""Looks into a server's database, past the server: only so can a test tell that nothing in it is half done.

Both engines take the same statements, because the server's schema is the same on both.
"""

import json
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

Row = dict[str, object]


def quoted(text: str) -> str:
    """A text as a literal of SQL."""
    return "'" + text.replace("'", "''") + "'"


class Database(Protocol):
    """A database of either engine."""

    def moment(self, **selects: str) -> dict[str, list[Row]]:
        """The rows of several selects, all as they stood at one moment."""

    def change(self, statement: str) -> None:
        """Break something, to see that it is noticed."""

    def damage(self) -> list[str]:
        """What the engine itself finds wrong with its data."""


class SqliteDatabase:
    """The file of a server, also while that server runs."""

    def __init__(self, file: Path | str):
        self.file = Path(file)

    def moment(self, **selects: str) -> dict[str, list[Row]]:
        connection = self._open("ro")
        try:
            connection.execute("begin")
            return {name: [dict(row) for row in connection.execute(select)] for name, select in selects.items()}
        finally:
            connection.close()

    def change(self, statement: str) -> None:
        connection = self._open("rw")
        try:
            connection.execute(statement)
        finally:
            connection.close()

    def damage(self) -> list[str]:
        found = self.moment(integrity="pragma integrity_check", references="pragma foreign_key_check")
        damage = [str(row["integrity_check"]) for row in found["integrity"] if row["integrity_check"] != "ok"]
        return damage + [f"a row of {row['table']} refers to nothing" for row in found["references"]]

    def _open(self, mode: str) -> sqlite3.Connection:
        connection = sqlite3.connect(f"{self.file.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None)
        connection.row_factory = sqlite3.Row
        return connection


class PostgresDatabase:
    """A database of the test server, read with PostgreSQL's own `psql`, so that no driver needs to be installed."""

    def __init__(self, url: str, programs: Path):
        self.url = url
        self._psql = programs / "psql"

    def moment(self, **selects: str) -> dict[str, list[Row]]:
        parts = (
            f"{quoted(name)}, (select coalesce(json_agg(row_to_json(found)), '[]') from ({select}) as found)"
            for name, select in selects.items()
        )
        return json.loads(self._run(f"select json_build_object({', '.join(parts)})"))

    def change(self, statement: str) -> None:
        self._run(statement)

    def damage(self) -> list[str]:
        """PostgreSQL checks its pages as it reads them; what it could not read would already have failed."""
        return []

    @contextmanager
    def transaction(self) -> Iterator[Callable[[str], None]]:
        """Runs statements in a transaction that stays open, and undoes it at the end."""
        session = subprocess.Popen(
            [self._psql, "--no-psqlrc", "--quiet", self.url], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

        def run(statement: str) -> None:
            session.stdin.write(f"{statement};\n\\echo done\n")
            session.stdin.flush()
            assert session.stdout.readline() == "done\n", f"psql failed on {statement}"

        try:
            run("begin")
            yield run
        finally:
            session.communicate("rollback;\n", timeout=10)

    def _run(self, statement: str) -> str:
        command = [
            self._psql,
            "--no-psqlrc",
            "--tuples-only",
            "--no-align",
            "--set=ON_ERROR_STOP=1",
            "--file=-",
            self.url,
        ]
        done = subprocess.run(command, input=statement, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, f"psql failed on {statement}:\n{done.stderr}"
        return done.stdout
