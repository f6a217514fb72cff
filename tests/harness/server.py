"""A running `admit serve`, and organizations made with `admit organization create`."""

import json
import os
import re
import signal
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import httpx2
from anthropic import Anthropic

from harness.databases import Database, SqliteDatabase
from harness.disk import SmallDisk
from harness.person import Person
from harness.ports import free_port
from harness.postgres import PostgresServer
from harness.sink import MailSink
from harness.tokens import Tokens, let_program_in
from harness.waiting import wait_until
from harness.wire import NoAnswer, Wire, call_of_page

START_SECONDS = 30
STOP_SECONDS = 15
COMMAND_SECONDS = 60
LOG_LINES_SHOWN = 80
# Keys and tokens of every kind, secrets of webhooks, links of mails, and sessions. What tells one key from another is shorter.
SECRET = re.compile(
    r"sk-ant-[a-z]+\d\d-[\w-]{40,}|whsec_[\w+/=-]{20,}"
    r"|/(?:accept|sign-in/link)/[\w-]{43}|admit_(?:session|sign_in)=[\w-]{43}"
)
# Without a balancer nobody has to notice that a server is about to stop.
ALWAYS_SET = {"ADMIT_TEST_CLOCK": "1", "NO_COLOR": "1", "ADMIT_DRAIN_SECONDS": "0"}
# The loader finds the folder of the machine's kind by itself.
FAKETIME = "/usr/$LIB/faketime/libfaketime.so.1"


def binary() -> str:
    """The program under test: `ADMIT_BIN`, or the debug build in the target folder that `tests/run` uses."""
    target = os.environ.get("CARGO_TARGET_DIR") or Path.home() / ".cache/admit/target"
    return os.environ.get("ADMIT_BIN") or str(Path(target) / "debug/admit")


def wrong_clock(seconds_ahead: int) -> dict[str, str]:
    """What makes a program believe that it is later; its stopwatches stay right."""
    return {"LD_PRELOAD": FAKETIME, "FAKETIME": f"+{seconds_ahead}s", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}


class Admit:
    """One server on a free port over its own data directory. It can be stopped and started again on the same data.

    The test clock is on, so that `advance` moves the server's time. Settings are environment variables such as
    `ADMIT_RATE_LIMITS="off"`; `None` takes one away.

    `engine` is `sqlite` or `postgres`, which makes a database of its own; without it `ADMIT_TEST_ENGINE` decides, so
    that any test runs on either. `database_url` leads to a PostgreSQL that is there already. A server `beside` another
    shares its data and its public URL. On a `disk` of its own, its directory must be the disk's folder.
    `clock_ahead_seconds` makes it believe that it is later than it is.
    """

    running: ClassVar[list["Admit"]] = []

    def __init__(
        self,
        directory: Path,
        sink: MailSink | None,
        *,
        engine: str | None = None,
        beside: "Admit | None" = None,
        database_url: str | None = None,
        disk: SmallDisk | None = None,
        public_url: str | None = None,
        clock_ahead_seconds: int = 0,
        **settings: str | None,
    ):
        self.directory = directory
        self.data_dir = beside.data_dir if beside else directory / "data"
        # Beside the directory and not in it, as that may be a disk that gets full.
        self.log_file = directory.with_name(f"{directory.name}.log")
        self.disk = disk
        self.sink = sink
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.public_url = public_url or (beside.public_url if beside else self.url)
        self.engine = beside.engine if beside else engine or os.environ.get("ADMIT_TEST_ENGINE") or "sqlite"
        self.database_url = database_url or (beside.database_url if beside else self._own_database())
        self._process: subprocess.Popen | None = None
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(("ADMIT_", "RUST_LOG"))}
        environment = inherited | ALWAYS_SET | settings
        if clock_ahead_seconds:
            environment |= wrong_clock(clock_ahead_seconds)
        self._environment = {name: value for name, value in environment.items() if value is not None}

    def start(self) -> "Admit":
        """Start the server and return once it is ready to answer."""
        self.spawn()
        wait_until("/readyz", self.is_ready, deadline_seconds=START_SECONDS, otherwise=self.last_log_lines)
        return self

    def spawn(self) -> None:
        """Start the server's process and wait for nothing."""
        with self.log_file.open("a") as log:
            self._process = subprocess.Popen(
                self.command(), stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, env=self._environment
            )
        Admit.running.append(self)

    def command(self) -> list[str]:
        """What starts the server."""
        command = [*self._program, "serve", "--listen", f"127.0.0.1:{self.port}", *self._where_it_lives()]
        return command + (["--smtp-url", self.sink.smtp_url] if self.sink else [])

    def stop(self) -> int:
        """Ask the server to end, as an operator does, and return its exit code."""
        process = self._process
        if process is None:
            return 0
        self._process = None
        Admit.running.remove(self)
        process.send_signal(signal.SIGTERM)
        try:
            return process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            late = f"admit did not end within {STOP_SECONDS} s of SIGTERM\n{self.last_log_lines()}"
            raise AssertionError(late) from None

    def kill(self) -> None:
        """End the server as a power cut or the system's memory killer does: at once, in the middle of anything."""
        process = self._process
        assert process, "the server does not run"
        self._process = None
        Admit.running.remove(self)
        process.kill()
        process.wait()

    def restart(self) -> None:
        assert self.stop() == 0, f"admit ended badly\n{self.last_log_lines()}"
        self.start()

    def create_organization(
        self,
        name: str = "Acme",
        *,
        kind: str = "platform",
        admin_email: str = "ada@acme.test",
        admin_name: str = "Ada Lovelace",
    ) -> "Organization":
        """Make an organization with the command line, beside the running server."""
        who = ["--name", name, "--kind", kind, "--admin-email", admin_email, "--admin-name", admin_name]
        made = self.run("organization", "create", *who, "--json")
        assert made.returncode == 0, f"admit organization create failed:\n{made.stdout}{made.stderr}"
        answer = json.loads(made.stdout)
        return Organization(
            server=self,
            id=answer["organization"]["id"],
            name=answer["organization"]["name"],
            kind=answer["organization"]["kind"],
            admin_key=answer["admin_key"],
            admin_email=admin_email,
            admin_name=admin_name,
            sign_in_url=answer["sign_in_url"],
        )

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run another command of the program on the same data, beside the server or without it."""
        return subprocess.run(
            [*self._program, *command, *self._where_it_lives()],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            env=self._environment,
            timeout=COMMAND_SECONDS,
        )

    def person(self) -> Person:
        """Somebody with a fresh browser, who comes to this server."""
        return Person(self.url, self.sink)

    @property
    def database(self) -> Database:
        """What the server keeps, past the server."""
        if self.database_url:
            return PostgresServer().database(self.database_url)
        return SqliteDatabase(self.data_dir / "admit.db")

    @property
    def data_on_disk(self) -> Path:
        """The data directory as the test sees it, for copies; SQLite finds no file by such a path."""
        return self.disk.seen_from_outside(self.data_dir) if self.disk else self.data_dir

    def log_text(self) -> str:
        return self.log_file.read_text() if self.log_file.exists() else ""

    def secrets_in_log(self) -> list[str]:
        """The lines of the log that show a secret; AC-51 wants none, however much is logged."""
        return [line for line in self.log_text().splitlines() if SECRET.search(line)]

    def last_log_lines(self) -> str:
        lines = self.log_text().splitlines()[-LOG_LINES_SHOWN:]
        return "\n".join([f"--- log of admit on {self.url}", *lines, "---"])

    @property
    def _program(self) -> list[str]:
        return [*self.disk.prefix, binary()] if self.disk else [binary()]

    def _own_database(self) -> str | None:
        return PostgresServer().create_database() if self.engine == "postgres" else None

    def _where_it_lives(self) -> list[str]:
        place = ["--data-dir", str(self.data_dir), "--public-url", self.public_url]
        return place + (["--database-url", self.database_url] if self.database_url else [])

    def is_ready(self) -> bool:
        """Whether it answers and takes requests; a failure if it has ended."""
        code = self._process.poll() if self._process else None
        if code is not None:
            self._process = None
            Admit.running.remove(self)
            raise AssertionError(f"admit ended with {code} before it was ready\n{self.last_log_lines()}")
        with Wire(self.port) as wire:
            try:
                return wire.send(call_of_page("/readyz")).status == 200
            except NoAnswer:
                return False


@dataclass(frozen=True)
class Organization:
    """An organization of a running server, with its admin key and its first administrator."""

    server: Admit
    id: str
    name: str
    kind: str
    admin_key: str
    admin_email: str
    admin_name: str
    sign_in_url: str

    def sdk(self, **options) -> Anthropic:
        """The official SDK with this organization's admin key. Every answer is checked strictly; nothing is retried."""
        chosen = {"api_key": self.admin_key, "max_retries": 0, "_strict_response_validation": True} | options
        return Anthropic(base_url=self.server.url, **chosen)

    def sign_in_admin(self) -> Person:
        """The first administrator, signed in with the mailed code in a fresh browser."""
        admin = self.server.person()
        admin.sign_in(self.admin_email)
        return admin

    def tokens(self, person: Person | None = None) -> Tokens:
        """Tokens that somebody let a program have: the first administrator, or a `person` who is signed in."""
        return let_program_in(person or self.sign_in_admin(), self.server.public_url, self.id, self.name)

    def token_sdk(self, person: Person | None = None, **options) -> Anthropic:
        """The official SDK with an access token (scope `org:admin`), which service accounts insist on. See `sdk`."""
        chosen = {"auth_token": self.tokens(person).access_token, "max_retries": 0, "_strict_response_validation": True}
        return Anthropic(base_url=self.server.url, **(chosen | options))

    def http(self, *, key: str | None = "", headers: dict | None = None) -> httpx2.Client:
        """A plain HTTP client with this organization's admin key; `key=None` sends no credential."""
        credential = {} if key is None else {"x-api-key": key or self.admin_key}
        return httpx2.Client(base_url=self.server.url, headers=credential | (headers or {}), trust_env=False)

    def advance(self, seconds: float) -> None:
        """Move the server's clock forward."""
        with self.http() as http:
            answer = http.post("/admit/v1/test_clock", json={"advance_seconds": seconds})
        assert answer.status_code == 200, f"the clock did not move: {answer.status_code} {answer.text}"

    def advance_days(self, days: float) -> None:
        self.advance(round(days * 86_400))

    def join(self, email: str, role: str, name: str) -> Person:
        """Invite somebody and have them accept the mailed link; they come back signed in, with `user_id` set."""
        api = self.sdk().organization
        invite = api.invites.create(email=email, role=role)
        person = self.server.person()
        person.accept(person.invitation_mail(email).accept_link, name=name)
        assert api.invites.retrieve(invite.id).status == "accepted", f"{email} is no member: {person.page!r}"
        person.user_id = next(user.id for user in api.users.list(email=email) if user.email == email)
        return person
